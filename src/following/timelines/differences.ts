// Where reports name different values of one thing: what contradicts, and what changed from report to report. Each value with
// the first report that said it and all that said the same; nothing is decided between them.
import type { Property } from '../../model/index.ts'
import { inTime } from './as-of.ts'
import { pairsOf, seriesOf, speakingOf, surroundingsOf } from './contradictions.ts'
import { saying } from './current.ts'
import { relationOf } from './relation.ts'
import type { TimedClaim } from './types.ts'

export interface Difference {
  readonly property: Property
  /** Some two of the values cannot both hold; otherwise one came after the other. */
  readonly contradicts: boolean
  /** One per value that was said: the first report that said it, oldest first. */
  readonly values: readonly { readonly claim: TimedClaim; readonly also: readonly TimedClaim[] }[]
}

/** Figures that describe the thing itself; jobs, money paid and people differ from year to year and surprise nobody. */
const steady: readonly Property[] = ['cost', 'area', 'length', 'capacity', 'opened', 'due']

export const differences = (claims: readonly TimedClaim[]): readonly Difference[] => {
  const around = surroundingsOf(claims)
  const told = claims.filter((claim) => steady.includes(claim.property))
  return seriesOf(told.filter((claim) => claim.property === 'due' || claim.modality === 'reported'))
    .flatMap((series) => {
      const speaking = speakingOf(series)
      const differing = new Set<TimedClaim>()
      let contradicts = false
      for (const [before, after] of pairsOf(speaking)) {
        const kind = relationOf(before, after, around)?.kind
        if (kind !== 'contradiction' && kind !== 'change') continue
        differing.add(before).add(after)
        contradicts ||= kind === 'contradiction'
      }
      return differing.size ? [differenceOf([...differing].toSorted(inTime), speaking, contradicts)] : []
    })
    .toSorted((a, b) => steady.indexOf(a.property) - steady.indexOf(b.property))
}

const differenceOf = (
  differing: readonly TimedClaim[],
  speaking: readonly TimedClaim[],
  contradicts: boolean,
): Difference => {
  const alike = Map.groupBy(speaking, saying)
  const firsts = [...Map.groupBy(differing, saying)]
  return {
    property: (differing[0] as TimedClaim).property,
    contradicts,
    values: firsts.map(([said, [first]]) => {
      const claim = first as TimedClaim
      return { claim, also: (alike.get(said) ?? []).filter((one) => one !== claim) }
    }),
  }
}
