// Which findings of a new reading are findings that the ledger has already, so that what editors decided about them holds.
import { idOf } from './ids.ts'

export interface Earlier {
  readonly id: string
  readonly likeness: string
  readonly tell: string
  readonly rejected: boolean
}

/** For each finding, in order: the id of what it is, and whether that stood in the ledger before. */
export const matchFindings = <Row extends { readonly likeness: string }>(
  table: string,
  versionId: string,
  findings: readonly { readonly row: Pick<Row, 'likeness'>; readonly tell: string }[],
  earlier: readonly Earlier[],
): readonly { readonly id: string; readonly known: boolean }[] => {
  const used = new Set(earlier.map((one) => one.id))
  const fresh = ({ row }: (typeof findings)[number]): { readonly id: string; readonly known: boolean } => ({
    id: freshId(table, versionId, row.likeness, used),
    known: false,
  })
  if (!earlier.length) return findings.map(fresh)
  const free = new Map(earlier.map((one) => [one.id, one]))
  const like = Map.groupBy(earlier, (one) => one.likeness)
  const taken: ({ id: string; known: boolean } | undefined)[] = findings.map(() => undefined)
  const take = (index: number, fits: (one: Earlier) => boolean): void => {
    const found = like.get(findings[index]?.row.likeness ?? '')?.find((one) => free.has(one.id) && fits(one))
    if (!found) return
    free.delete(found.id)
    taken[index] = { id: found.id, known: true }
  }
  // First those that are the same in everything that tells them apart; then those that only share the words and the value.
  // A rejected one stands only for its exact like: the same words may well say the same of something else.
  for (const index of findings.keys()) take(index, (one) => one.tell === findings[index]?.tell)
  for (const index of findings.keys()) if (!taken[index]) take(index, (one) => !one.rejected)
  return findings.map((finding, index) => taken[index] ?? fresh(finding))
}

/** Made from the report version and the likeness; counted up only where one report says the like of two things. */
export const freshId = (table: string, versionId: string, likeness: string, used: Set<string>): string => {
  for (let count = 0; ; count++) {
    const id = idOf(table, versionId, likeness, count)
    if (used.has(id)) continue
    used.add(id)
    return id
  }
}
