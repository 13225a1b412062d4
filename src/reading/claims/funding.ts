// Whose money builds a thing: budget, private, or both.
import type { Statement } from './claim.ts'
import { leadingPhrase } from './phrases.ts'
import { fundings } from './lists/index.ts'
import type { Scene } from './scene.ts'
import { subjectsNear } from './subjects.ts'

export const findFunding = (scene: Scene): Statement[] =>
  scene.doc.sentences.flatMap((sentence) =>
    scene.cues.within(fundings, sentence.firstToken, sentence.endToken).flatMap((cue) => {
      const clause = scene.doc.clauses[scene.doc.clauseOfToken[cue.first] ?? 0]!
      const subjects = subjectsNear(scene, cue.first, cue.end)
      const described = subjects?.closeness === 'topic' ? leadingPhrase(scene, cue.first) : undefined
      const names = described ? [described] : (subjects?.entities ?? []).map((index) => scene.doc.entities[index]!.name)
      return names.map((subject): Statement => ({
        subject,
        property: 'funding',
        value: cue.means,
        first: clause.first,
        end: clause.end,
        at: cue.first,
        rule: `funding.${cue.means}`,
      }))
    }),
  )
