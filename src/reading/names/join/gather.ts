// Things while they are being gathered: mentions are added as they are found to be the same.
import type { PlaceKind } from '../../../model/index.ts'
import type { ThingKind } from '../../document.ts'
import type { Draft } from '../scene.ts'

export interface Gathered {
  readonly kind: ThingKind
  readonly first: Draft
  name: string
  readonly aliases: Set<string>
  office: string | null
  placeKind: PlaceKind | null
  code: string | null
  /** The place where it stands; the larger place that the report names beside it. */
  place: Gathered | null
}
export const gather = (kind: ThingKind, first: Draft): Gathered => ({
  kind, first, name: first.name, aliases: new Set(first.aliases ?? []), office: null, placeKind: first.placeKind ?? null, code: null, place: null,
}) // prettier-ignore

/** Which things each draft means. */
export type Links = Map<Draft, Gathered[]>
export const link = (links: Links, draft: Draft, thing: Gathered): void => {
  const kept = links.get(draft)
  if (kept === undefined) links.set(draft, [thing])
  else if (!kept.includes(thing)) kept.push(thing)
}
