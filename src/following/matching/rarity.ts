// How much a word says about which thing is meant. Given as an argument, since it depends on what the ledger holds; without
// knowing more, a subject that stands in almost any official name says little and a word that no list knows says much.
import { isPlainSubject } from '../../words/lists/notions.ts'

/** Of a folded word or a '#subject': 1 is an ordinary word, 0 one that everybody has. */
export type Rarity = (unit: string) => number

export const standardRarity: Rarity = (unit) => (unit.startsWith('#') ? (isPlainSubject(unit.slice(1)) ? 0.3 : 1) : 1.3)

/** Counted: the more of the known things have a word, the less it says. */
export const countedRarity =
  (count: (unit: string) => number, of: number): Rarity =>
  (unit) => {
    const share = of < 20 ? 0 : count(unit) / of
    return standardRarity(unit) * (share > 0.2 ? 0.3 : share > 0.05 ? 0.6 : 1)
  }

/** Of a phrase's word: by its meaning where it has one. */
export const unitRarity = (
  { sound, meanings }: { readonly sound: string; readonly meanings: readonly string[] },
  rarity: Rarity,
): number => (meanings.length ? Math.min(...meanings.map((meaning) => rarity(`#${meaning}`))) : rarity(sound))
