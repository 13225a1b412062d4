// Projects in Kazakh, Cyrillic or Latin: the head stands last. 'облыстық онкологиялық диспансер', 'Гематология орталығы',
// 'Жаңатас қаласында жел электр станциясы', '«7-20-25» бағдарламасы', 'он ғимарат'.
import { formsAt, opensSentence, sentenceStart, termsAt, textOf, type Draft, type Scene } from '../scene.ts'
import { everyday, plainQualities } from '../lists/projects.ts'
import { headName, lowerFirst } from '../phrases.ts'
import { complementStart, type Landmarks } from '../people/complements.ts'
import { isNumber, project, type Around } from './common.ts'

const isPlain = (scene: Scene, at: number): boolean => formsAt(scene, at).some(({ lemma }) => plainQualities.has(lemma))
const isWhere = (norm: string): boolean => /(?:[дтн](?:ағы|егі)|[dt](?:aǵy|egi|ağy))$/.test(norm)

/** A place named just before, with its case: 'Жаңатас қаласында', 'Ақтаудағы'. */
const placeBefore = (scene: Scene, first: number, around: Around): Draft | undefined => {
  const start = sentenceStart(scene, first)
  for (let end = first; end > Math.max(start, first - 2); end--) {
    const place = around.placeEnds.get(end)
    if (place !== undefined) return place
    if (!scene.terms[end - 1]!.some(({ role }) => role === 'place')) return undefined
  }
  return undefined
}

export const kazakhProject = (scene: Scene, head: number, around: Around, landmarks: Landmarks): Draft[] => {
  const terms = termsAt(scene, head, 'project').filter(({ language }) => language === 'kk')
  const term = terms[0]
  if (term === undefined) return []
  let first = complementStart(scene, head, landmarks, 6)
  let place: Draft | undefined
  // Places and words that say where are no part of the name.
  for (let at = first; at < head; at++) {
    const begins = around.placeAt.get(at)
    if (begins !== undefined && begins.end < head) {
      place = begins
      first = begins.end
      while (first < head && scene.terms[first]!.some(({ role }) => role === 'place')) first++
      at = first - 1
    } else if (
      isWhere(scene.tokens[at]!.norm) ||
      isPlain(scene, at) ||
      (around.blocked[at] === 1 && scene.opening[at] === -1)
    )
      first = at + 1
  }
  place ??= placeBefore(scene, first, around)
  while (first < head && isNumber(scene, first) && isNumber(scene, first + 1)) first++
  const all = plainStart(scene, first)
  const counted = all > sentenceStart(scene, head) && (isNumber(scene, all - 1) || isNumber(scene, first))
  const start = counted && !isNumber(scene, first) ? numberStart(scene, all - 1) : first
  const qualities = head - first
  const quoted = head > 0 && (scene.tokens[head - 1]!.norm === '"' || scene.tokens[head - 1]!.text === '»')
  if (term.sort === 'programme' && !quoted && qualities === 0) return [nominal(scene, head, term)]
  if (
    term.sort === 'works' ||
    everyday.has(textOf(scene, head - 1, head).toLowerCase() + ' ' + headName(scene, head, head, term))
  )
    return []
  if (qualities === 0 && !counted) {
    if (place !== undefined && term.own)
      return [
        project({
          first: head,
          end: head + 1,
          head,
          name: headName(scene, head, head, term),
          rule: 'head noun at a place',
          term,
          placeAt: place.first,
        }),
      ]
    return term.number === 'pl' ? [] : [nominal(scene, head, term)]
  }
  if (term.number === 'pl' && !quoted && !counted && place === undefined) return []
  const before = textOf(scene, start, head)
  const name = `${opensSentence(scene, start) && scene.tokens[start]!.kind === 'word' && scene.capital[start] === 1 && scene.capital[start + 1] !== 1 ? lowerFirst(before) : before} ${headName(scene, head, head, term)}`
  return [
    project({
      first: start,
      end: head + 1,
      head,
      name,
      rule: counted ? 'counted projects' : 'head noun behind what tells it',
      term,
      number: counted ? 'pl' : term.number,
      placeAt: place?.first,
    }),
  ]
}
const plainStart = (scene: Scene, first: number): number => {
  let at = first
  while (at > 0 && scene.tokens[at - 1]!.kind === 'word' && isPlain(scene, at - 1) && !isNumber(scene, at - 1)) at--
  return at
}
const numberStart = (scene: Scene, at: number): number => {
  let first = at
  while (first > 0 && isNumber(scene, first - 1)) first--
  return first
}
const nominal = (scene: Scene, head: number, term: Parameters<typeof project>[0]['term']): Draft =>
  project({
    first: head,
    end: head + 1,
    head,
    name: headName(scene, head, head, term),
    rule: 'head noun alone',
    term,
    nominal: true,
  })
