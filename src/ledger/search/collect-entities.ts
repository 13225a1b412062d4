// What of an entity is found: all its names, those of what was joined into it, what kind of place it is, where it stands, and the
// offices that reports give a person. An entity that was joined into another is found as that other.
import type { Language, PlaceKind, SearchKind } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { claimsWhere } from '../questions/claims.ts'
import { stateProperties, statesOf } from '../questions/state.ts'
import type { Tx } from '../store.ts'
import { facets } from './document.ts'
import type { Document, Text } from './document.ts'
import { weightOf } from './numbers.ts'
import type { Places } from './places.ts'

/** Names of places are kept without these; people type them. */
const kindWords: Readonly<Record<PlaceKind, Readonly<Record<Language, string>>>> = {
  country: { ru: 'страна', kk: 'ел', en: 'country' },
  region: { ru: 'область', kk: 'облыс', en: 'region oblast' },
  district: { ru: 'район', kk: 'аудан', en: 'district' },
  city: { ru: 'город', kk: 'қала', en: 'city town' },
  village: { ru: 'село посёлок', kk: 'ауыл кент', en: 'village' },
  street: { ru: 'улица', kk: 'көше', en: 'street' },
  other: { ru: '', kk: '', en: '' },
}
const enough = 1000
const mostOffices = 12

const counts = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const rows = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('entities as e')
      .select((eb) => [
        'e.root_id',
        eb
          .selectFrom(
            eb.selectFrom('claims as c').select('c.id').whereRef('c.entity_id', '=', 'e.id').limit(enough).as('some'),
          )
          .select((inner) => inner.fn.countAll<number>().as('n'))
          .as('n'),
      ])
      .where('e.root_id', 'in', chunk)
      .execute(),
  )
  const found = new Map<string, number>()
  for (const row of rows) found.set(row.root_id, (found.get(row.root_id) ?? 0) + Number(row.n ?? 0))
  return found
}

/** Where projects stand now, by root. */
const statuses = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>()
  if (!ids.length) return found
  const claims = await inChunks(ids, (chunk) =>
    claimsWhere(tx, 'public', (eb) =>
      eb.and([
        eb('c.entity_id', 'in', eb.selectFrom('entities as f').select('f.id').where('f.root_id', 'in', chunk)),
        eb('c.property', 'in', stateProperties),
      ]),
    ),
  )
  for (const [id, claim] of Object.entries(statesOf(claims)))
    found.set(id, claim.property === 'opened' ? 'operating' : (claim.value ?? ''))
  return found
}

const officesOf = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, readonly Text[]>> => {
  const rows = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('mentions as m')
      .innerJoin('entities as e', 'e.id', 'm.entity_id')
      .innerJoin('report_versions as v', 'v.id', 'm.report_version_id')
      .select(['e.root_id', 'm.office', 'v.language'])
      .distinct()
      .where('m.office', 'is not', null)
      .where('e.root_id', 'in', chunk)
      .orderBy('m.office')
      .execute(),
  )
  return new Map(
    [...Map.groupBy(rows, (row) => row.root_id)].map(([id, of]) => [
      id,
      of.slice(0, mostOffices).map((row) => ({ text: row.office as string, language: row.language as Language })),
    ]),
  )
}

const namesOf = async (tx: Tx, roots: readonly string[]): Promise<ReadonlyMap<string, readonly Text[]>> => {
  const rows = await inChunks(roots, (chunk) =>
    tx
      .selectFrom('entity_names as n')
      .innerJoin('entities as e', 'e.id', 'n.entity_id')
      .select(['e.root_id', 'n.entity_id', 'n.ordinal', 'n.language', 'n.name', 'n.main'])
      .where('e.root_id', 'in', chunk)
      .execute(),
  )
  return new Map(
    [...Map.groupBy(rows, (row) => row.root_id)].map(([id, of]) => [
      id,
      of
        // The entity's own before those of what was joined into it.
        .toSorted((a, b) => Number(b.entity_id === id) - Number(a.entity_id === id) || (a.entity_id < b.entity_id ? -1 : a.entity_id > b.entity_id ? 1 : a.ordinal - b.ordinal))
        .map((row) => ({ text: row.name, language: row.language as Language })),
    ]),
  )
} // prettier-ignore

export const entityDocuments = async (
  tx: Tx,
  entityIds: readonly string[],
  places: Places,
): Promise<readonly Document[]> => {
  const rows = await inChunks(entityIds, (chunk) =>
    tx.selectFrom('entities').selectAll().where('id', 'in', chunk).where('joined_into', 'is', null).execute(),
  )
  const ids = rows.map((row) => row.id)
  await places.load(ids)
  const standing = new Map(rows.map((row) => [row.id, places.around(row.id)]))
  const near = rows.flatMap((row) => standing.get(row.id)?.slice(0, row.kind === 'place' ? 2 : 1) ?? [])
  const names = await namesOf(tx, [...new Set([...ids, ...near])])
  const said = await counts(tx, ids)
  const of = (kind: string): string[] => rows.filter((row) => row.kind === kind).map((row) => row.id)
  const status = await statuses(tx, of('project'))
  const offices = await officesOf(tx, of('person'))
  return rows.map((row): Document => {
    const own = names.get(row.id) ?? []
    const around = standing.get(row.id) ?? []
    const beside = around.filter((id) => id !== row.id)[0]
    const words = row.place_kind ? kindWords[row.place_kind as PlaceKind] : undefined
    return {
      kind: row.kind as SearchKind,
      target: row.id,
      language: own[0]?.language ?? 'ru',
      owner: `e:${row.id}`,
      open: true,
      place: weightOf(said.get(row.id) ?? 0),
      title: own[0]?.text ?? row.slug,
      slug: row.slug,
      date: null,
      due: null,
      amount: null,
      unit: null,
      state: status.get(row.id) ?? null,
      name: own,
      body: [
        ...(offices.get(row.id) ?? []),
        ...(words ? (['ru', 'kk', 'en'] as const).map((language) => ({ text: words[language], language })) : []),
        ...(beside === undefined ? [] : (names.get(beside) ?? [])),
      ],
      facets: [
        ...around.map(facets.place),
        ...(status.get(row.id) ? [facets.status(status.get(row.id) as string)] : []),
      ],
      calledBy: own,
    }
  })
}
