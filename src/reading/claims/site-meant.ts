// 'Аким осмотрел объект', 'нысанды аралады', 'ее осмотрел', 'the minister went there': which thing of the report is gone to when it is not named.
import { topicAt, type Mention } from '../document.ts'
import { isFrame } from './subjects.ts'
import type { Scene } from './scene.ts'

const anySite =
  /^(?:объект(?:|а|е|у)|стройплощадк\S*|стройк(?:у|е)|площадк(?:у|е)|site|нысан(?:|ды|ға|да|ның)|құрылыс-алаң\S*)$/
const thisPlace = /^(?:ее|его|здесь|тут|там|сюда|туда|there|here|it|мұнда|осында|сонда)$/

/** A word for any site in the clause: 'объект', 'нысанды'. */
export const isAnySite = (norm: string): boolean => anySite.test(norm)

/** The thing the report tells most of, or for 'there' what was told of before. */
export const siteMeant = (scene: Scene, first: number, end: number): Mention[] => {
  const { doc, norms } = scene
  const words = norms.slice(first, end)
  if (words.some((norm) => anySite.test(norm))) return mostTold(scene)
  const at = words.findIndex((norm) => thisPlace.test(norm))
  const topic = at < 0 ? undefined : topicAt(doc, first + at)
  return topic === undefined || topic.first >= first || isFrame(topic) ? [] : [topic]
}
const mostTold = ({ doc }: Scene): Mention[] => {
  const things = doc.entities.filter(({ kind }) => kind === 'project')
  const most = Math.max(0, ...things.map(({ mentions }) => mentions.length))
  const thing = things.find(({ mentions }) => mentions.length === most)
  const mention = thing && doc.mentions[thing.mentions[0]!]
  return mention === undefined || isFrame(mention) || mention.entities.length !== 1 ? [] : [mention]
}
