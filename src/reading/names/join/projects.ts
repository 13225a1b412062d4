// One project, one thing: its name again, shorter or with another head, and the common nouns that stand for it: 'предприятие',
// 'объект', 'бұл зауыт', 'the plant'. A bare noun with nothing before it that it could mean is a project only when it is one of
// its kind as a rule ('диспансер').
import type { Draft, Scene } from '../scene.ts'
import { gather, link, type Gathered, type Links } from './gather.ts'

const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[«»"“”„–—-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
const wordsOf = (name: string): string[] =>
  fold(name)
    .split(' ')
    .filter((word) => word.length > 2)
const sameStem = (a: string, b: string): boolean => {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return a === b || (same >= 4 && a.length - same <= 3 && b.length - same <= 3)
}
/** What stands in quotation marks, in Latin capitals, behind № or as a route. */
const properOf = (name: string): string => {
  const found =
    /[«“"„](.*)[»”"“]/.exec(name)?.[1] ?? /№ ?\d+/.exec(name)?.[0] ?? /\p{Lu}\S* [–—-] \p{Lu}.*/u.exec(name)?.[0] ?? ''
  return fold(found)
}

interface Known {
  readonly thing: Gathered
  readonly sort: string | undefined
  readonly lemma: string
  readonly number: 'sg' | 'pl'
  last: Draft
}

const isSameNamed = (known: Known, draft: Draft): boolean => {
  if (fold(known.thing.name) === fold(draft.name)) return true
  const [a, b] = [properOf(known.thing.name), properOf(draft.name)]
  if (a !== '' || b !== '') return a === b && (known.sort === draft.sort || known.lemma === draft.lemma)
  if (known.lemma !== draft.lemma || known.number !== draft.number) return false
  const [left, right] = [wordsOf(known.thing.name), wordsOf(draft.name)]
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  return short.length > 1 && short.every((word) => long.some((other) => sameStem(word, other)))
}

const mayMean = (known: Known, draft: Draft): boolean => {
  if (known.number === 'pl' && draft.number === 'sg') return false
  if (known.lemma === draft.lemma && known.lemma !== '') return true
  if (draft.sorts === undefined) return false
  if (draft.sorts.length === 0) return known.sort !== 'programme'
  return known.sort !== undefined && draft.sorts.includes(known.sort)
}

/** The last of its own head; else the last that it may stand for, those of this paragraph first. */
const antecedent = (scene: Scene, known: readonly Known[], draft: Draft): Known | undefined => {
  const fitting = known.filter((one) => mayMean(one, draft))
  if (fitting.length === 0) return undefined
  const own = fitting.filter((one) => one.lemma === draft.lemma)
  const pool = own.length > 0 ? own : fitting
  return [...pool].sort((a, b) => b.last.first - a.last.first)[0]
}

export const joinProjects = (scene: Scene, drafts: readonly Draft[], links: Links): Gathered[] => {
  const known: Known[] = []
  const start = (draft: Draft): void => {
    const thing = gather('project', draft)
    known.push({ thing, sort: draft.sort, lemma: draft.lemma ?? '', number: draft.number ?? 'sg', last: draft })
    link(links, draft, thing)
    const place = placeOf(scene, draft, drafts)
    thing.place = place === undefined ? null : (links.get(place)?.[0] ?? null)
  }
  for (const draft of drafts) {
    if (draft.kind !== 'project') continue
    const same =
      draft.manner === 'named' ? known.find((one) => isSameNamed(one, draft)) : antecedent(scene, known, draft)
    if (same !== undefined) {
      same.last = draft
      link(links, draft, same.thing)
      if (fold(same.thing.name) !== fold(draft.name)) same.thing.aliases.add(draft.name)
    } else if (
      draft.manner === 'named' ||
      (draft.own === true && draft.number === 'sg' && isSpokenOf(scene, draft, drafts))
    )
      start(draft)
  }
  return known.map(({ thing }) => thing)
}

/** A bare noun is a project of the report when it opens it or comes again. */
const isSpokenOf = (scene: Scene, draft: Draft, drafts: readonly Draft[]): boolean =>
  scene.sentenceOfToken[draft.first]! < 2 ||
  drafts.some((other) => other !== draft && other.kind === 'project' && other.lemma === draft.lemma)

/** Where it stands: the place in its own words, else the nearest place of its sentence that is not another project's. */
const placeOf = (scene: Scene, draft: Draft, drafts: readonly Draft[]): Draft | undefined => {
  const places = drafts.filter(({ kind, placeKind }) => kind === 'place' && placeKind !== 'street')
  if (draft.placeAt !== undefined) return places.find(({ first }) => first === draft.placeAt)
  const sentence = scene.sentenceOfToken[draft.first]
  const others = drafts.filter(
    (other) =>
      other.kind === 'project' &&
      other !== draft &&
      other.end !== draft.end &&
      scene.sentenceOfToken[other.first] === sentence,
  )
  const near = places.filter(
    (place) =>
      scene.sentenceOfToken[place.first] === sentence &&
      place.placeKind !== 'country' &&
      !others.some(({ first, end }) => first <= place.first && place.end <= end),
  )
  const nearest = near.sort((a, b) => Math.abs(a.first - draft.head) - Math.abs(b.first - draft.head))[0]
  if (nearest === undefined) return undefined
  // 'в районе Алтай Восточно-Казахстанской области': the smaller of two that stand together.
  return (
    near.find(
      (place) => place !== nearest && Math.abs(place.first - nearest.first) <= 3 && isSmaller(place, nearest),
    ) ?? nearest
  )
}
const sizes = ['country', 'region', 'district', 'city', 'village', 'other']
const isSmaller = (a: Draft, b: Draft): boolean => sizes.indexOf(a.placeKind ?? '') > sizes.indexOf(b.placeKind ?? '')
