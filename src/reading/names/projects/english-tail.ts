// What stands behind the head of an English project and belongs to its name: 'of Magzhan & Co LLP', 'for city buses', 'Nurly Zhol'.
import { sentenceEnd, type Scene } from '../scene.ts'
import { amountAt, type Around } from './common.ts'
import { outside } from './english-before.ts'

export const ofEnd = (scene: Scene, from: number, around: Around): number => {
  if (scene.tokens[from]?.norm !== 'of') return from
  const limit = Math.min(sentenceEnd(scene, from), from + 7)
  const body = around.bodyAt.get(from + 1)
  if (body !== undefined) return body.end
  let at = from + 1
  if (scene.tokens[at]?.norm === 'the') at++
  const start = at
  while (
    at < limit &&
    scene.tokens[at]!.kind === 'word' &&
    (!outside.has(scene.tokens[at]!.norm) || joinsNames(scene, at)) &&
    !/[a-z]{3}ly$/.test(scene.tokens[at]!.norm) &&
    !(around.blocked[at] === 1 && around.bodyOver(at) === undefined)
  )
    at++
  return at > start ? at : from
}
/** 'Palace of Children and Youth', 'Centre for Culture and Arts'. */
const joinsNames = (scene: Scene, at: number): boolean =>
  scene.tokens[at]!.norm === 'and' &&
  ((scene.capital[at - 1]! > 0 && (scene.capital[at + 1] ?? 0) > 0) || /^(?:industrial|social|economic|scientific|technical|cultural)$/.test(scene.tokens[at - 1]!.norm)) // prettier-ignore
/** 'assembly line for combine harvesters', 'workshop for repairing wagons': what it is for, as long as nothing is counted. */
export const forEnd = (scene: Scene, from: number, around: Around): number => {
  if (scene.tokens[from]?.norm !== 'for') return from
  const limit = Math.min(sentenceEnd(scene, from), from + 5)
  let at = from + 1
  while (
    at < limit &&
    scene.tokens[at]!.kind === 'word' &&
    scene.amountAt[at]! < 0 &&
    !(around.blocked[at] === 1 && around.bodyOver(at) === undefined) &&
    (!outside.has(scene.tokens[at]!.norm) || joinsNames(scene, at))
  )
    at++
  // 'for' and a verb's beginning or an adverb say no purpose.
  return at > from + 1 && !/^(?:example|instance|now|more|less|almost|about)$/.test(scene.tokens[from + 1]!.norm)
    ? at
    : from
}
/** 'the road from Semey to Ayagoz', 'between Semey and Ayagoz': a road by its ends. */
export const endsEnd = (scene: Scene, from: number, { placeAt }: Around): number => {
  const second = /^from$/.test(scene.tokens[from]?.norm ?? '')
    ? 'to'
    : scene.tokens[from]?.norm === 'between'
      ? 'and'
      : ''
  const start = placeAt.get(from + 1)
  if (second === '' || start === undefined || scene.tokens[start.end]?.norm !== second) return from
  return placeAt.get(start.end + 1)?.end ?? from
}
/** 'the road to the farm', 'a bridge across the river': a way by where it leads. */
export const leadsEnd = (scene: Scene, from: number, { placeAt, blocked }: Around): number => {
  if (!/^(?:to|across|over)$/.test(scene.tokens[from]?.norm ?? '')) return from
  const place = placeAt.get(from + 1) ?? placeAt.get(from + 2)
  if (place !== undefined) return place.end
  if (scene.tokens[from + 1]?.norm !== 'the') return from
  const limit = Math.min(sentenceEnd(scene, from), from + 5)
  let at = from + 2
  while (at < limit && scene.tokens[at]!.kind === 'word' && !outside.has(scene.tokens[at]!.norm) && blocked[at] === 0 && !isVerbLike(scene, at)) at++ // prettier-ignore
  return at > from + 2 ? at : from
}
const isVerbLike = (scene: Scene, at: number): boolean =>
  /^(?:is|are|was|were|has|have|will|opened|remains|needs|began|starts|runs)$/.test(scene.tokens[at]!.norm)
/** 'the state programme Nurly Zhol', 'the sports complex Barys Arena': a name right behind a head in small letters. */
export const nameEnd = (scene: Scene, head: number, around: Around): number => {
  const limit = Math.min(sentenceEnd(scene, head), head + 5)
  let at = head + 1
  while (
    at < limit &&
    scene.tokens[at]!.kind === 'word' &&
    scene.capital[at]! > 0 &&
    !scene.tokens[at]!.breaks &&
    around.blocked[at] === 0 &&
    !around.placeAt.has(at)
  )
    at++
  return scene.capital[head] === 0 ? at : head + 1
}
/** 'for 900 pupils', 'with 60 beds', 'a 60-bed hospital': made for so many, and so told from others. */
export const madeForEnd = (scene: Scene, from: number): number => {
  if (!/^(?:for|with)$/.test(scene.tokens[from]?.norm ?? '')) return from
  const amount = amountAt(scene, from + 1) ?? amountAt(scene, from + 2)
  if (amount === undefined || amount.nounToken === undefined || amount.nounToken > from + 6) return from
  return amount.nounToken + 1
}
