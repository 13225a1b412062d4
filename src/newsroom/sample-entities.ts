// The sample's entities: made when a report's editing first names one, with the place where it stands before it.
import { DerekError } from '../model/index.ts'
import type { Language } from '../model/index.ts'
import type { Batch } from './batch.ts'
import { idOfDraft } from './batch.ts'
import { ensurePlace, largerPlace } from './places.ts'
import type { SampleEntity } from './sample-folder.ts'

export interface SampleEntities {
  idOf(key: string): string | undefined
  /** Its first name in that language. */
  nameOf(key: string, language: Language): string
  /** The id, created in the batch when it is new. */
  ensure(batch: Batch, key: string): Promise<string>
  /** The same for a place by its code: the sample's own words for it win over the tables'. */
  ensureCode(batch: Batch, code: string): Promise<string | null>
}

const draftId = (entity: SampleEntity): string => idOfDraft({ ...entity, code: entity.code ?? null })

export const sampleEntities = (entities: readonly SampleEntity[]): SampleEntities => {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]))

  const ensureParent = async (batch: Batch, entity: SampleEntity): Promise<string | null> => {
    if (entity.place) return ensure(batch, entity.place)
    const places = (await batch.newsroom.reader()).tables.places
    const parent = entity.code ? largerPlace(places, entity.code) : undefined
    return parent ? ensureCode(batch, parent.code) : null
  }
  const ensure = async (batch: Batch, key: string): Promise<string> => {
    const entity = byKey.get(key)
    if (!entity)
      throw new DerekError(
        'sample',
        `The sample names the entity "${key}", which entities.json does not hold.`,
        'Add it there or mend the key.',
      )
    const { kind, slug, names } = entity
    const code = entity.code ?? null
    const known = code === null ? await batch.bySlug(kind, slug) : await batch.byCode(code)
    if (known) return known
    const placeId = await ensureParent(batch, entity)
    return batch.ensure({ kind, slug, code, placeKind: entity.placeKind ?? null, placeId, names })
  }
  const ensureCode = async (batch: Batch, code: string): Promise<string | null> => {
    const own = entities.find((entity) => entity.code === code)
    if (own) return ensure(batch, own.key)
    return ensurePlace(batch, code, (parent) => ensureCode(batch, parent))
  }
  const nameOf = (key: string, language: Language): string => byKey.get(key)?.names[language]?.[0] ?? key
  return {
    nameOf,
    idOf: (key) => (byKey.has(key) ? draftId(byKey.get(key) as SampleEntity) : undefined),
    ensure,
    ensureCode,
  }
}
