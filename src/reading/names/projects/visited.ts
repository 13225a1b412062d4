// A company that somebody goes to see is a place of work as much as a body: it is a project too.
import { languageAt, sentenceEnd, sentenceStart, termsAt, type Draft, type Scene } from '../scene.ts'

const goesBefore =
  /^(?:посетил|посещ|побыва|осмотрел|ознакомил|приеха|отправил|заеха|зашел|зашл|прибыл|visited|visit|toured|tour|inspect|looked|went|called|stopped|examined|surveyed|viewed|acquainted|familiari[sz]ed|shown|proceeded|headed|drove)/
const goesAfter = /^(?:аралаған|аралады|аралап|барған|барды|барып|болды|болып|көрді|келді|received|hosted|welcomed)/

const within = (scene: Scene, first: number, end: number, words: RegExp): boolean => {
  for (let at = first; at < end; at++) if (words.test(scene.tokens[at]!.norm)) return true
  return false
}
const isVisited = (scene: Scene, body: Draft): boolean => {
  const language = languageAt(scene, body.first)
  const start = sentenceStart(scene, body.first)
  const end = sentenceEnd(scene, body.first)
  if (language !== 'kk' && within(scene, Math.max(start, body.first - 7), body.first, goesBefore)) return true
  return language !== 'ru' && within(scene, body.end, Math.min(end, body.end + (language === 'kk' ? 4 : 7)), goesAfter)
}
const isOwnName = ({ rule }: Draft): boolean =>
  /^(?:legal form|name in|head noun in capitals|head noun before the name|head noun after)/.test(rule)

/** 'Aibat University' is a university, and 'the university' speaks of it. */
const kindOf = (scene: Scene, { end }: Draft): Partial<Draft> => {
  const term = termsAt(scene, end - 1, 'project').find(({ language, number }) => language === 'en' && number === 'sg')
  return term === undefined ? {} : { lemma: term.lemma, sort: term.sort }
}

export const visitedBodies = (scene: Scene, bodies: readonly Draft[]): Draft[] =>
  bodies.flatMap((body): Draft[] =>
    scene.tokens[body.first]!.kind !== 'url' && isOwnName(body) && isVisited(scene, body)
      ? [
          {
            ...body,
            kind: 'project',
            rule: 'a body that was visited',
            sort: 'plant',
            lemma: '',
            ...kindOf(scene, body),
          },
        ]
      : [],
  )
