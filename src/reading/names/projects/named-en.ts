// English things whose head noun does not end their name: 'Karagaily, a microdistrict of Semey', '“Abai Arena”, a sports complex', the
// programmes that everybody calls by name alone, and companies that are called after their plant ('Aibat Brick Factory LLP').
import { programmeLines } from '../../../words/lists/programmes.ts'
import {
  isBareWord,
  languageAt,
  sentenceEnd,
  sentenceStart,
  termsAt,
  textOf,
  type Draft,
  type Scene,
} from '../scene.ts'
import type { Term } from '../terms.ts'
import { project, quoteEnd, type Around } from './common.ts'
import { holds } from '../../../words/token-arrays.ts'

const headAt = (scene: Scene, at: number): Term | undefined =>
  termsAt(scene, at, 'project').find(
    ({ language, sort, number }) => language === 'en' && number === 'sg' && sort !== 'works' && sort !== 'programme',
  )
const article = /^(?:a|an|the|another|one|its)$/
const farthestHead = 6
/** ', a cultural and sports complex': where the head of what stands in apposition is. */
const apposedHead = (scene: Scene, comma: number): number => {
  if (scene.tokens[comma]?.norm !== ',' || !article.test(scene.tokens[comma + 1]?.norm ?? '')) return -1
  const limit = Math.min(sentenceEnd(scene, comma), comma + 2 + farthestHead)
  for (let at = comma + 2; at < limit; at++) {
    const { kind, norm } = scene.tokens[at]!
    if (kind !== 'word' || /^(?:of|in|at|for|with|that|which|is|was|are|were|to|from)$/.test(norm)) return -1
    if (headAt(scene, at) !== undefined && headAt(scene, at + 1) === undefined) return at
  }
  return -1
}
/** The name that begins at the token: in quotation marks, or a run of capitals. */
const nameFrom = (scene: Scene, at: number, { blocked }: Around): number => {
  const quoted = quoteEnd(scene, at)
  if (quoted > at) return (scene.capital[at + 1] ?? 0) > 0 ? quoted : at
  let end = at
  while (
    end < sentenceEnd(scene, at) &&
    isBareWord(scene, end) &&
    scene.capital[end]! > 0 &&
    blocked[end] === 0 &&
    !/^(?:the|a|an|in|at|for|on|next|then|there|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      scene.tokens[end]!.norm,
    )
  )
    end++
  return end
}
const apposed = (scene: Scene, around: Around): Draft[] => {
  const found: Draft[] = []
  for (const { first: start } of commas(scene)) {
    const head = apposedHead(scene, start)
    if (head < 0) continue
    let first = start
    const close = scene.tokens[start - 1]?.norm === '"' ? (scene.opening[start - 2] ?? -1) : -1
    if (close >= 0) first = close
    else while (first > sentenceStart(scene, start) && nameFrom(scene, first - 1, around) === start) first--
    if (first === start || around.blocked[first] === 1) continue
    if (isListed(scene, first, head, around)) continue
    const term = headAt(scene, head)!
    const phrase = textOf(scene, start + 2, head + 1)
    found.push(
      project({ first, end: head + 1, head, name: textOf(scene, first, start), aliases: [phrase], rule: 'a name with its kind behind a comma', term }), // prettier-ignore
    )
  }
  return found
}
/** 'In Semey, the stadium', 'the Aibat mill, a school and a clinic': two things, not one. */
const isListed = (scene: Scene, first: number, head: number, { placeAt }: Around): boolean =>
  ((placeAt.has(first) || scene.tokens[head]!.norm === 'the') &&
    headAt(scene, head)!.sort !== 'housing' &&
    /^(?:in|at|near|from|to|for|of)$/.test(scene.tokens[first - 1]?.norm ?? '')) ||
  scene.tokens[head + 1]?.norm === 'and' ||
  (scene.tokens[head + 1]?.norm === ',' && article.test(scene.tokens[head + 2]?.norm ?? ''))
const commas = function* (scene: Scene): Generator<{ readonly first: number }> {
  for (let at = 1; at < scene.tokens.length; at++)
    if (scene.tokens[at]!.norm === ',' && languageAt(scene, at) === 'en') yield { first: at }
}

/** 'A further residential area, Aksai, is planned': the name stands behind. */
const namedBehind = (scene: Scene, around: Around): Draft[] => {
  const found: Draft[] = []
  for (const { first: comma } of commas(scene)) {
    const term = headAt(scene, comma - 1)
    if (term === undefined || !(term.own || term.sort === 'housing')) continue
    let first = comma - 1
    while (first > comma - 6 && scene.tokens[first - 1]?.kind === 'word' && !article.test(scene.tokens[first - 1]!.norm)) first-- // prettier-ignore
    if (!/^(?:a|an|another|one)$/.test(scene.tokens[first - 1]?.norm ?? '')) continue
    const end = nameFrom(scene, comma + 1, around)
    if (end === comma + 1 || !/^[,.;(]$/.test(scene.tokens[end]?.norm ?? '.')) continue
    found.push(
      project({ first, end, head: comma - 1, name: textOf(scene, comma + 1, end), aliases: [textOf(scene, first, comma)], rule: 'a name behind its kind and a comma', term }), // prettier-ignore
    )
  }
  return found
}

/** Names of two words at least: one alone ('Bolashak') is as often something else. */
const programmes: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const line of programmeLines)
    for (const name of (line.split(' | ')[3] ?? '').split('; ')) {
      const words = name.trim().toLowerCase().split(' ')
      if (words.length < 2 || words.some((word) => !/^[a-z]+$/.test(word))) continue
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words])
    }
  return byFirst
})()
const programme: Term = { role: 'project', language: 'en', lemma: 'programme', cases: ['nom'], number: 'sg', gender: 'n', shown: 'programme', sort: 'programme' } // prettier-ignore
const knownProgrammes = (scene: Scene, { blocked }: Around, others: readonly Draft[]): Draft[] =>
  scene.capitals.flatMap((at): Draft[] => {
    const names = programmes.get(scene.tokens[at]!.norm)
    if (names === undefined || blocked[at] === 1 || languageAt(scene, at) !== 'en') return []
    const words = names.find((name) =>
      name.every((word, index) => scene.tokens[at + index]?.norm === word && scene.capital[at + index]! > 0),
    )
    if (words === undefined) return []
    const end = at + words.length
    const quoted = scene.tokens[at - 1]?.norm === '"' && scene.closing[at - 1] === end
    const [from, to] = quoted ? [at - 1, end + 1] : [at, end]
    const bare = textOf(scene, at, end)
    const fuller = others.find(
      ({ manner, name }) => manner === 'named' && name.length > bare.length && name.includes(bare),
    )
    return [project({ first: from, end: to, head: end - 1, name: fuller?.name ?? bare, rule: 'a programme by its name', term: programme })] // prettier-ignore
  })

/** 'Aktobe Rail-Belt Plant LLP': a company called after its plant is that plant as well. */
const calledAfterPlants = (scene: Scene, bodies: readonly Draft[]): Draft[] =>
  bodies.flatMap((body): Draft[] => {
    if (!body.rule.startsWith('legal form') || languageAt(scene, body.first) !== 'en') return []
    for (let at = body.end - 1; at > body.first; at--) {
      const term = headAt(scene, at)
      if (term !== undefined && /^(?:plant|farm|energy|medical|school|water|network|transport)$/.test(term.sort ?? ''))
        return [project({ first: body.first, end: body.end, head: at, name: body.name, rule: 'a company called after its plant', term })] // prettier-ignore
    }
    return []
  })

/** named: 1 where a project is known already. */
export const englishNames = (scene: Scene, around: Around, named: Uint8Array, others: readonly Draft[]): Draft[] => {
  if (scene.language !== 'en') return []
  const free = ({ first, end }: Draft): boolean => !holds(named, 1, first, end)
  const known = knownProgrammes(scene, around, others).filter(free)
  const beside = [...apposed(scene, around), ...namedBehind(scene, around)].sort((a, b) => a.first - b.first)
  return [
    ...beside.filter((one, at) => at === 0 || one.first >= beside[at - 1]!.end),
    ...known,
    ...calledAfterPlants(scene, around.bodies).filter(free),
  ]
}
