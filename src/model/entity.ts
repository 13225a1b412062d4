// A project, place, person or organisation with a page of its own. A name is not an identity: names are kept by
// language and date, places carry KATO codes, people and projects are joined by a person and can be parted again.
import type { Language } from './language.ts'
import type { PlaceKind } from './reading.ts'

export const entityKinds = ['project', 'place', 'person', 'organization'] as const
export type EntityKind = (typeof entityKinds)[number]

export interface EntityName {
  readonly language: Language
  readonly name: string
  /** The one to show in this language now; exactly one per language that has names. */
  readonly main: boolean
  /** YYYY[-MM[-DD]], when the name was in use; null where unknown or still. */
  readonly from: string | null
  readonly until: string | null
}

export interface Entity {
  readonly id: string
  readonly kind: EntityKind
  readonly slug: string
  /** KATO or ISO code of a place; null otherwise. */
  readonly code: string | null
  readonly placeKind: PlaceKind | null
  /** The entity id of the place where it stands, where known. */
  readonly placeId: string | null
  readonly names: readonly EntityName[]
  /** Set when joined into another; the page then redirects. */
  readonly joinedInto: string | null
  readonly createdAt: string
}

/** The name to show: asked language first, else the first there is, and which language that is. */
export const nameIn = (entity: Pick<Entity, 'names'>, language: Language): EntityName | undefined =>
  entity.names.find((name) => name.language === language && name.main) ??
  entity.names.find((name) => name.language === language) ??
  entity.names.find((name) => name.main) ??
  entity.names[0]
