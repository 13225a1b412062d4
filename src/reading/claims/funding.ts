// Whose money builds a thing: budget, private, or both.
import { clauseAt } from '../document.ts'
import type { Statement } from './claim.ts'
import { leadingPhrase } from './phrases.ts'
import { fundings } from './lists/index.ts'
import type { Scene } from './scene.ts'
import { subjectsNear } from './subjects.ts'

/** 'Инвесторы вложили в область 20 млрд', 'в экономику': of no one thing. */
const isOfRegion = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at + 1 < end && at < first + 8; at++)
    if (scene.norms[at] === 'в' && /^(?:област|регион|экономик|отрасл|страну|район|город|сел[оа]$)/.test(scene.norms[at + 1]!)) return /влож|вклад/.test(scene.norms.slice(first, at).join(' ')) // prettier-ignore
  return false
}

/** 'На дорогу выделено 2 млрд': what a project is allotted is the budget's money, where the report has not said whose it is. */
export const fundedByBudget = ({ doc }: Scene, told: readonly Statement[]): Statement[] => {
  if (doc.language !== 'ru') return []
  const known = new Set(told.filter(({ property }) => property === 'funding').map(({ subject }) => subject))
  const projects = new Set(doc.entities.filter(({ kind }) => kind === 'project').map(({ name }) => name))
  return told.flatMap(({ subject, property, first, end, at }): Statement[] =>
    property !== 'budget' || known.has(subject) || !projects.has(subject)
      ? []
      : [{ subject, property: 'funding', value: 'budget', first, end, at, rule: 'funding.allotted' }],
  )
}

export const findFunding = (scene: Scene): Statement[] =>
  scene.doc.sentences.flatMap((sentence) =>
    scene.cues.within(fundings, sentence.firstToken, sentence.endToken).flatMap((cue) => {
      const clause = clauseAt(scene.doc, cue.first)
      if (isOfRegion(scene, cue.first, clause.end)) return []
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
