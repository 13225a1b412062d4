// Readings one after another, and after each the pairs of projects that it makes with those before it.
import { Pairs, sayReason } from '../following/index.ts'
import type { ProposedPair } from '../following/index.ts'
import type { Reading } from '../model/index.ts'
import type { Gazetteer } from '../following/index.ts'

/** As `derek match --jsonl` writes it: each reason with its sentence. */
export interface WrittenPair extends Omit<ProposedPair, 'reasons'> {
  readonly reasons: readonly {
    readonly code: string
    readonly weight: number
    readonly mine: string
    readonly theirs: string
    readonly why: string
  }[]
}

export const matcher = (places: Gazetteer): ((reading: Reading) => readonly WrittenPair[]) => {
  const pairs = new Pairs(places)
  return (reading) =>
    pairs.add(reading).map((pair) => ({
      ...pair,
      reasons: pair.reasons.map((reason) => ({ ...reason, why: sayReason(reason, 'en') })),
    }))
}
