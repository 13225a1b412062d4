// The changes of one piece of editing, gathered before any is made: they are decided together or not at all. Knows which
// entities it is about to create, so that two names of one new thing make one entity.
import { keysOfNames } from '../following/index.ts'
import type { Change, NewEntity } from '../ledger/contract.ts'
import type { Decision, Entity, EntityKind, Language, PlaceKind } from '../model/index.ts'
import type { PlacePast } from '../words/tables.ts'
import type { Newsroom } from './newsroom.ts'
import { datedNames } from './place-names.ts'

/** An entity as an editor describes it. */
export interface EntityDraft {
  readonly kind: EntityKind
  readonly slug: string
  readonly code: string | null
  readonly placeKind: PlaceKind | null
  readonly placeId: string | null
  /** The first name of each language is the one to show. */
  readonly names: { readonly [L in Language]?: readonly string[] }
}

export const idOfDraft = ({ kind, slug, code }: Pick<EntityDraft, 'kind' | 'slug' | 'code'>): string =>
  `${kind}-${code ?? slug}`

/** past: of a place that tables know. */
export const newEntity = (draft: EntityDraft, past?: PlacePast): NewEntity => {
  const names = datedNames(draft.names, draft.placeKind ?? 'other', past)
  const { kind, slug, code, placeKind, placeId } = draft
  const keys = keysOfNames(
    kind,
    names.map((each) => each.name),
  )
  return { id: idOfDraft(draft), kind, slug, code, placeKind, placeId, names, keys }
}

export class Batch {
  readonly changes: Change[] = []
  readonly newsroom: Newsroom
  private readonly made = new Map<string, NewEntity>()

  constructor(newsroom: Newsroom) {
    this.newsroom = newsroom
  }

  add(...changes: readonly Change[]): void {
    this.changes.push(...changes)
  }

  /** The entity's id; creates it when neither the ledger nor this batch knows it. */
  async ensure(draft: EntityDraft): Promise<string> {
    const known = draft.code === null ? await this.bySlug(draft.kind, draft.slug) : await this.byCode(draft.code)
    if (known) return known
    const past = draft.code === null ? undefined : (await this.newsroom.reader()).tables.places.past?.(draft.code)
    const entity = newEntity(draft, past)
    this.made.set(entity.id, entity)
    this.add({ kind: 'create', entity })
    return entity.id
  }

  async byCode(code: string): Promise<string | null> {
    const made = [...this.made.values()].find((entity) => entity.code === code)
    return made?.id ?? (await this.newsroom.ledger.entityByCode(code))?.id ?? null
  }

  async bySlug(kind: EntityKind, slug: string): Promise<string | null> {
    const made = [...this.made.values()].find((entity) => entity.kind === kind && entity.slug === slug)
    return made?.id ?? (await entityBySlug(this.newsroom, kind, slug))?.id ?? null
  }

  async decide(by: string, reason?: string): Promise<readonly Decision[]> {
    if (this.changes.length === 0) return []
    const { ledger, now } = this.newsroom
    return ledger.decide(this.changes, { at: now(), by, ...(reason ? { reason } : {}) })
  }
}

/** An address that has moved leads to where it went. */
export const entityBySlug = async (newsroom: Newsroom, kind: EntityKind, slug: string): Promise<Entity | null> => {
  const found = await newsroom.ledger.entity(kind, slug)
  if (!found) return null
  return 'movedTo' in found ? entityBySlug(newsroom, kind, found.movedTo) : found.entity
}
