// What was said of things, for whoever looks at many promises about the same few: asked of the ledger once, some at a time so that
// nobody is kept waiting for long, and remembered as long as there is room. What was asked last stays longest.
import type { Denial, ShownClaim } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

export interface SaidOf {
  readonly claims: readonly ShownClaim[]
  /** In reports that name it. */
  readonly denials: readonly Denial[]
  /** The day of the newest report that names it. */
  readonly heard: string | undefined
}
export type Subjects = (ids: readonly string[]) => Promise<ReadonlyMap<string, SaidOf>>
export type Pause = () => Promise<void>

/** Things, and reports that speak of them, that are asked about at once: of one thing there may be thousands. */
const atOnce = 10
const reportsAtOnce = 100
/** So many claims are remembered, and what little else there is of things. */
const room = 10_000
const weightOf = ({ claims, denials }: SaidOf): number => 1 + claims.length + denials.length

const by =
  (on: string) =>
  ({ published }: { readonly published: string }): boolean =>
    published.slice(0, 10) <= on

/** on: as far as reports had come on that day. denials: false where nobody looks at them. */
export const subjectsOf = (
  { ledger }: Pick<Newsroom, 'ledger'>,
  on: string,
  pause?: Pause,
  { denials: denied = true }: { readonly denials?: boolean } = {},
): Subjects => {
  const known = new Map<string, SaidOf>()
  let weight = 0
  const ask = async (ids: readonly string[]): Promise<void> => {
    const all = (await ledger.heardIn(ids)).filter(by(on))
    const claims = new Map<string, ShownClaim>()
    const denials = new Map<string, { readonly entityId: string; readonly denial: Denial }>()
    for (let from = 0; from < all.length; from += reportsAtOnce) {
      if (from) await pause?.()
      const some = all.slice(from, from + reportsAtOnce)
      const entities = [...new Set(some.map((one) => one.entityId))]
      const versions = [...new Set(some.map((one) => one.versionId))]
      // A report may speak of two things and come in two parts.
      for (const claim of await ledger.claimsOf({ entities, versions })) claims.set(claim.id, claim)
      if (denied) for (const one of await ledger.denialsOf(entities, versions)) denials.set(JSON.stringify(one), one)
    }
    const heard = Map.groupBy(all, (one) => one.entityId)
    const claimsOf = Map.groupBy(claims.values(), (claim) => claim.entityId)
    const denialsOf = Map.groupBy(denials.values(), (one) => one.entityId)
    for (const id of ids) {
      const said: SaidOf = {
        claims: claimsOf.get(id) ?? [],
        denials: (denialsOf.get(id) ?? []).map(({ denial }) => denial),
        heard: heard.get(id)?.[0]?.published.slice(0, 10),
      }
      known.set(id, said)
      weight += weightOf(said)
    }
  }
  return async (ids) => {
    const asked = [...new Set(ids)]
    const fresh = asked.filter((id) => !known.has(id))
    for (let from = 0; from < fresh.length; from += atOnce) {
      if (from) await pause?.()
      await ask(fresh.slice(from, from + atOnce))
    }
    const found = new Map(asked.map((id) => [id, known.get(id)!]))
    for (const [id, said] of found) {
      known.delete(id)
      known.set(id, said)
    }
    for (const [id, said] of known) {
      if (weight <= room) break
      known.delete(id)
      weight -= weightOf(said)
    }
    return found
  }
}
