// The entity that a person at a terminal means: its id, kind/slug, a place's code, or the slug alone where only one kind has it.
import { DerekError, entityKinds } from '../model/index.ts'
import type { Entity, EntityKind } from '../model/index.ts'
import { entityBySlug } from './batch.ts'
import type { Newsroom } from './newsroom.ts'

const none = (asked: string): DerekError =>
  new DerekError(
    'no-entity',
    `Nothing here is called "${asked}".`,
    'Write project/its-slug (or place, person, organization), as in the address of its page, or its id.',
  )

const byKind = async (newsroom: Newsroom, kind: string, slug: string, asked: string): Promise<Entity> => {
  if (!entityKinds.includes(kind as EntityKind))
    throw new DerekError('bad-selector', `"${kind}" is no kind of thing.`, `Kinds are: ${entityKinds.join(', ')}.`, 2)
  const found = await entityBySlug(newsroom, kind as EntityKind, slug)
  if (!found) throw none(asked)
  return found
}

export const findEntity = async (newsroom: Newsroom, asked: string): Promise<Entity> => {
  const [kind, slug, more] = asked.replace(/^entity:/, '').split('/') as [string, string?, string?]
  if (slug !== undefined && more === undefined) return byKind(newsroom, kind, slug, asked)
  const known = (await newsroom.ledger.entityById(kind)) ?? (await newsroom.ledger.entityByCode(kind))
  // One that was joined into another answers as that other.
  if (known) return (await newsroom.ledger.entitiesByIds([known.id]))[0] ?? known
  const found: Entity[] = []
  for (const one of entityKinds)
    found.push(...[await entityBySlug(newsroom, one, kind)].filter((each) => each !== null))
  if (found.length === 1) return found[0] as Entity
  if (!found.length) throw none(asked)
  throw new DerekError(
    'bad-selector',
    `"${asked}" names ${found.length} things, not one.`,
    `Say which: ${found.map((one) => `${one.kind}/${one.slug}`).join(', ')}.`,
  )
}
