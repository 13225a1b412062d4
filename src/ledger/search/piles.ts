// What was found of one kind, the best first and each thing once. Up to a thousand matches are ranked by how often and how near the
// words stand; of more the newest are taken, and those that are called so.
import type { SearchCount, SearchKind } from '../../model/index.ts'
import { looksFor, isEntity, narrows } from './looks.ts'
import type { Asking } from './looks.ts'
import { nameMatchOf } from './match.ts'
import { isNamed, kindOf } from './numbers.ts'
import { eachOnce, rankEntities, rankTexts } from './rank.ts'
import type { Names, Ranked } from './rank.ts'
import { lookFor, lookForBest, windowSize } from './window.ts'
import type { Found } from './window.ts'

export interface Pile extends SearchCount {
  readonly kind: SearchKind
  readonly found: readonly Ranked[]
}

export const pileOf = (
  { question }: Asking,
  kind: SearchKind,
  names: Names,
  found: readonly Found[],
  more: boolean,
): Pile => {
  const ranked = isEntity(kind) ? rankEntities(found, names) : rankTexts(found)
  const once = eachOnce(ranked, question.language)
  return { kind, found: once, count: more ? windowSize : once.length, more }
}

/** What is called exactly so is among the found, however many others there are. */
export const withNamed = (
  { question }: Asking,
  kind: SearchKind,
  names: Names,
  found: readonly Found[],
): readonly Found[] => {
  if (!isEntity(kind) || narrows(question)) return found
  const there = new Set(found.map((one) => one.id))
  const missing = [...names.exact].filter((id) => kindOf(id) === kind && !there.has(id))
  return [...found, ...missing.map((id) => ({ id, score: 0 }))]
}

/** Of very many, so many that have the words in their names stand beside the newest. */
export const mostBeside = 100

/**
 * The newest of very many: those whose names have the words, then by their days; what is said by the way has no name of its own.
 * Counting how rare each word is would cost more than the search itself.
 */
export const amongMany = async (asking: Asking, kind: SearchKind, names: Names, first?: readonly Found[]): Promise<Pile> => {
  const { tx, dialect, words } = asking
  const found = new Map<number, Found>()
  let more = false
  for (const [index, look] of looksFor(asking, kind, false).entries()) {
    const some = (index === 0 && first) || (await lookFor(tx, dialect, look))
    more ||= some.length > windowSize
    for (const { id } of some.slice(0, windowSize)) found.set(id, { id, score: 0 })
    if (!words.all.length || some.length < 2 || !isNamed(kind)) continue
    const match = nameMatchOf(dialect, words, look.marks, false)
    for (const { id } of await lookFor(tx, dialect, { ...look, match, quick: '', limit: mostBeside })) found.set(id, { id, score: 1 })
  }
  return pileOf(asking, kind, names, withNamed(asking, kind, names, [...found.values()]), more)
} // prettier-ignore

/** Ranked by how often and how near the words stand, as long as there are not too many. */
export const best = async (asking: Asking, kind: SearchKind, names: Names): Promise<Pile> => {
  const { tx, dialect } = asking
  const found: Found[] = []
  for (const [index, look] of looksFor(asking, kind, true).entries()) {
    const some = await lookForBest(tx, dialect, look)
    if (some.length > windowSize) return amongMany(asking, kind, names, index === 0 ? some : undefined)
    found.push(...some)
  }
  return pileOf(asking, kind, names, found, false)
}
