// Of several ways to match in each part of a document, those that together give the best F1. Parts are few and small, so each is
// changed in turn while that helps.
import { f1, nothing, plus, type Metrics } from './metrics.ts'

export type Outcome = Metrics

export const bestOutcome = <T extends Outcome>(parts: readonly (readonly T[])[]): T[] => {
  const chosen = parts.map((options) => options.reduce((best, one) => (one.creditGold > best.creditGold ? one : best)))
  for (let better = true; better;) {
    better = false
    let total = chosen.reduce<Metrics>(plus, nothing)
    parts.forEach((options, at) => {
      for (const option of options) {
        const now = chosen[at]!
        const changed = {
          creditGold: total.creditGold - now.creditGold + option.creditGold,
          creditRead: total.creditRead - now.creditRead + option.creditRead,
          gold: total.gold - now.gold + option.gold,
          read: total.read - now.read + option.read,
        }
        if (f1(changed) <= f1(total) + 1e-12) continue
        chosen[at] = option
        total = changed
        better = true
      }
    })
  }
  return chosen
}
