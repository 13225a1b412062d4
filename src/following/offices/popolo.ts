// The same as Popolo has it: persons, organizations, posts and memberships by which persons hold posts. What is not known is left out.
import type { Tenure } from './types.ts'

export interface PopoloMembership {
  readonly id: string
  readonly person_id: string
  readonly post_id: string
  /** Popolo's words; the days are those between which reports name the person, and `sources` says which. */
  readonly start_date: string
  readonly end_date?: string
  readonly role: string
  readonly sources: readonly { readonly url: string; readonly note: string }[]
}
export interface Popolo {
  readonly persons: readonly { readonly id: string; readonly name: string }[]
  readonly posts: readonly {
    readonly id: string
    readonly label: string
    readonly role: string
    readonly area_id?: string
    readonly organization_id?: string
  }[]
  readonly memberships: readonly PopoloMembership[]
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): readonly T[] =>
  [...new Map(rows.map((row) => [row.id, row])).values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** reportAt: the address of a report's page. Only people who have a page of their own; a name alone is not an identity. */
export const popoloOf = (tenures: readonly Tenure[], reportAt: (reportId: string) => string): Popolo => {
  const known = tenures.filter((one): one is Tenure & { entityId: string } => one.entityId !== null)
  const postId = ({ role, scope }: Tenure): string => `${role}@${scope}`
  return {
    persons: byId(known.map((one) => ({ id: one.entityId, name: one.name }))),
    posts: byId(
      known.map((one) => ({
        id: postId(one),
        label: one.sightings.at(-1)!.office,
        role: one.role,
        ...(/^(?:\d{9}|[A-Z]{2})$/.test(one.scope) ? { area_id: one.scope } : { organization_id: one.scope }),
      })),
    ),
    memberships: known.map((one) => ({
      id: `${postId(one)}:${one.entityId}:${one.firstHeard}`,
      person_id: one.entityId,
      post_id: postId(one),
      start_date: one.firstHeard,
      ...(one.until ? { end_date: one.until } : {}),
      role: one.sightings.at(-1)!.office,
      sources: [one.sightings[0]!, one.sightings.at(-1)!].map(({ reportId, office }) => ({
        url: reportAt(reportId),
        note: office,
      })),
    })),
  }
}
