// A name in capitals that an English report says someone went to see, and that no list knows, is a thing: 'visited Ertis Agro'.
import { languageAt, opensSentence, sentenceEnd, sentenceStart, type Draft, type Scene } from '../scene.ts'
import type { Around } from './common.ts'
import { bytesFor, setAll } from '../../../words/token-arrays.ts'

const visitVerb =
  /^(?:visit(?:ed|s|ing)|tour(?:ed|s|ing)|inspect(?:ed|s|ing)|examined|surveyed|viewed|went|called|looked|dropped|stopped|acquainted|familiari[sz]ed|proceeded|headed|drove)$/
const between =
  /^(?:the|a|an|new|to|at|with|in|round|around|over|himself|work|works|activity|activities|production|of|site|sites|")$/

/** 'visited the new …', 'got acquainted with the work of …'; or the sentence opens with 'At …,' and tells of a visit. */
const isGoneTo = (scene: Scene, first: number): boolean => {
  const start = sentenceStart(scene, first)
  let at = first - 1
  while (at >= start && first - at < 8 && between.test(scene.tokens[at]!.norm)) at--
  if (at >= start && visitVerb.test(scene.tokens[at]!.norm)) return true
  if (at >= start || scene.tokens[start]!.norm !== 'at') return false
  for (let next = first; next < sentenceEnd(scene, first); next++)
    if (visitVerb.test(scene.tokens[next]!.norm)) return true
  return false
}

export const visitedNames = (scene: Scene, taken: Uint8Array, { blocked, places }: Around): Draft[] => {
  const placed = bytesFor(scene.tokens.length)
  for (const { first, end } of places) setAll(placed, 1, first, end)
  const isName = (at: number): boolean =>
    scene.tokens[at]!.kind === 'word' &&
    scene.tokens[at]!.script === 'latin' &&
    scene.capital[at]! > 0 &&
    blocked[at] === 0 &&
    taken[at] === 0
  const found: Draft[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    if (!isName(at) || placed[at] === 1 || languageAt(scene, at) !== 'en' || opensSentence(scene, at)) continue
    let end = at + 1
    while (end < sentenceEnd(scene, at) && isName(end) && !scene.tokens[end]!.breaks) end++
    const next = scene.tokens[end]
    // 'visited Ertis region', 'Ertis plant': what has a kind word behind it is known by that.
    const known = next !== undefined && scene.terms[end]!.length > 0
    const long = end - at > 1 || scene.capital[at] === 2 || scene.tokens[at]!.text.length > 5
    if (!known && long && isGoneTo(scene, at))
      found.push({
        kind: 'project',
        manner: 'named',
        first: at,
        end,
        head: end - 1,
        name: scene.text
          .slice(scene.tokens[at]!.start, scene.tokens[end - 1]!.end)
          .replace(/\s+/g, ' ')
          .replace(/['’]s$/, ''),
        rule: 'a name that was visited',
        lemma: '',
        number: 'sg',
        sort: 'plant',
      })
    at = end
  }
  return found
}
