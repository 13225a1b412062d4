// Which of a project's claims to show when there is room for one: confirmed before machine-read, newer before older.
import type { Property, ShownClaim } from '../../model/index.ts'

const rank = (claim: ShownClaim): string =>
  `${claim.state === 'confirmed' ? 1 : 0}|${claim.published}|${claim.date ?? ''}`
const later = (a: ShownClaim, b: ShownClaim): ShownClaim => (rank(b) > rank(a) ? b : a)

const best = (claims: readonly ShownClaim[]): ShownClaim | undefined =>
  claims.length ? claims.reduce(later) : undefined

export const figureProperties: readonly Property[] = ['cost', 'investment', 'budget', 'capacity', 'area', 'length']

const perEntity = (
  claims: readonly ShownClaim[],
  pick: (mine: readonly ShownClaim[]) => ShownClaim | undefined,
): Readonly<Record<string, ShownClaim>> => {
  const picked: Record<string, ShownClaim> = {}
  for (const [id, mine] of Map.groupBy(claims, (claim) => claim.entityId)) {
    const one = pick(mine)
    if (id !== null && one) picked[id] = one
  }
  return picked
}

export const statesOf = (claims: readonly ShownClaim[]): Readonly<Record<string, ShownClaim>> =>
  perEntity(claims, (mine) => best(mine.filter((claim) => claim.property === 'status')))

export const figuresOf = (claims: readonly ShownClaim[]): Readonly<Record<string, ShownClaim>> =>
  perEntity(claims, (mine) => {
    const property = figureProperties.find((one) => mine.some((claim) => claim.property === one))
    return best(mine.filter((claim) => claim.property === property))
  })
