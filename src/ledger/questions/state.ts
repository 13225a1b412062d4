// Which of a project's claims to show when there is room for one. src/pages tells it at length; this is the short of it, made
// here so that a list of projects need not carry all their claims.
import { stages } from '../../model/index.ts'
import type { Property, ShownClaim, Status } from '../../model/index.ts'

export const figureProperties: readonly Property[] = ['cost', 'investment', 'budget', 'capacity', 'area', 'length']
export const stateProperties: readonly Property[] = ['status', 'opened']

/** Where a thing stands, as far along as it can be: what was opened operates. Repair comes before being built anew. */
const stage = (claim: ShownClaim): number =>
  claim.property === 'opened' ? stages.indexOf('operating') : stages.indexOf(claim.value as Status)

const by =
  (...keys: readonly ((claim: ShownClaim) => string | number)[]) =>
  (a: ShownClaim, b: ShownClaim): number => {
    for (const key of keys) {
      const [mine, other] = [key(a), key(b)]
      if (mine !== other) return mine < other ? 1 : -1
    }
    return 0
  }

/** What an editor confirmed before what a machine read, as a project's own page has it; then the newest report first. */
const published = (claim: ShownClaim): string => claim.published
const confirmed = (claim: ShownClaim): number => (claim.state === 'confirmed' ? 1 : 0)
const inText = (claim: ShownClaim): number => -claim.evidence.start

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

/** What is said to have happened, or to be planned; an opening only once its day has come by the report's own date. */
const standing = (claim: ShownClaim): boolean =>
  claim.property === 'opened'
    ? claim.modality === 'reported' && (claim.date ?? '9') <= claim.published
    : claim.property === 'status' && (claim.modality === 'reported' || claim.value === 'planned')

export const statesOf = (claims: readonly ShownClaim[]): Readonly<Record<string, ShownClaim>> =>
  perEntity(claims, (mine) => mine.filter(standing).toSorted(by(confirmed, published, stage, inText))[0])

export const figuresOf = (claims: readonly ShownClaim[]): Readonly<Record<string, ShownClaim>> =>
  perEntity(claims, (mine) => {
    const property = figureProperties.find((one) => mine.some((claim) => claim.property === one))
    return mine.filter((claim) => claim.property === property).toSorted(by(confirmed, published, inText))[0]
  })
