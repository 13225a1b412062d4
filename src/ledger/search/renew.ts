// The index follows every change, in the transaction of the change: what a decision or a reading touched is looked at again,
// and what of it is different is written.
import type { Decision } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { dialectOf } from '../differences.ts'
import type { Tx } from '../store.ts'
import { entityDocuments } from './collect-entities.ts'
import { reportDocuments } from './collect-reports.ts'
import { storyDocuments } from './collect-stories.ts'
import { placesIn } from './places.ts'
import type { Places } from './places.ts'
import { putDocuments } from './put.ts'

interface Owners {
  readonly reports: Set<string>
  readonly stories: Set<string>
  readonly entities: Set<string>
}
const atOnce = 200

const ownersIn = (keys: Iterable<string>): Owners => {
  const owners: Owners = { reports: new Set(), stories: new Set(), entities: new Set() }
  for (const key of keys) {
    const at = key.indexOf(':')
    const [kind, id] = [key.slice(0, at), key.slice(at + 1)]
    if (kind === 'report' || kind === 'cited') owners.reports.add(id)
    else if (kind === 'story') owners.stories.add(id)
    else if (kind === 'entity' || kind === 'about') owners.entities.add(id)
  }
  return owners
}

const placeOf = (value: unknown): unknown => (value as { placeId?: unknown } | null)?.placeId

/** Entities that were joined, parted or moved to another place: what is said of them stands elsewhere now. */
const movedBy = (decisions: readonly Decision[]): readonly string[] =>
  decisions
    .filter(
      (one) =>
        one.targetKind === 'entity' &&
        (one.kind === 'join' ||
          one.kind === 'part' ||
          (one.kind === 'rename' && placeOf(one.before) !== placeOf(one.after))),
    )
    .map((one) => one.targetId)

const renamedBy = (decisions: readonly Decision[]): readonly string[] =>
  decisions.filter((one) => one.targetKind === 'entity' && one.kind !== 'create').map((one) => one.targetId)

/** Whatever stands in these, or in what stands in these. */
const withWhatLiesIn = async (tx: Tx, ids: readonly string[], whole: boolean): Promise<ReadonlySet<string>> => {
  const found = new Set<string>()
  for (let next = ids; next.length;) {
    const fresh = new Set(next.filter((id) => !found.has(id)))
    for (const id of fresh) found.add(id)
    const families = await inChunks(fresh, (chunk) =>
      tx
        .selectFrom('entities as e')
        .innerJoin('entities as f', 'f.root_id', 'e.root_id')
        .select('f.id')
        .where('e.id', 'in', chunk)
        .execute(),
    )
    for (const { id } of families) found.add(id)
    const rows = await inChunks(
      families.map((row) => row.id),
      (chunk) => tx.selectFrom('entities').select('id').where('place_id', 'in', chunk).execute(),
    )
    const within = rows.map((row) => row.id).filter((id) => !found.has(id))
    if (!whole) for (const id of within) found.add(id)
    next = whole ? within : []
  }
  return found
}

const addMoved = async (tx: Tx, owners: Owners, decisions: readonly Decision[]): Promise<void> => {
  const renamed = renamedBy(decisions)
  if (renamed.length) for (const id of await withWhatLiesIn(tx, renamed, false)) owners.entities.add(id)
  const moved = movedBy(decisions)
  if (!moved.length) return
  const standing = [...(await withWhatLiesIn(tx, moved, true))]
  for (const id of standing) owners.entities.add(id)
  const reports = await inChunks(standing, async (chunk) => [
    ...(await tx.selectFrom('claims as x').innerJoin('report_versions as v', 'v.id', 'x.report_version_id').select('v.report_id').distinct().where('x.entity_id', 'in', chunk).execute()),
    ...(await tx.selectFrom('mentions as x').innerJoin('report_versions as v', 'v.id', 'x.report_version_id').select('v.report_id').distinct().where('x.entity_id', 'in', chunk).execute()),
  ]) // prettier-ignore
  for (const row of reports) owners.reports.add(row.report_id)
  const stories = await inChunks(standing, async (chunk) => [
    ...(await tx.selectFrom('story_marks').select('story_id').distinct().where('target_id', 'in', chunk).execute()),
    ...(await tx.selectFrom('story_marks as m').innerJoin('claims as c', 'c.id', 'm.target_id').select('m.story_id').distinct().where('c.entity_id', 'in', chunk).execute()),
  ]) // prettier-ignore
  for (const row of stories) owners.stories.add(row.story_id)
}

const inTurns = async (ids: Iterable<string>, work: (part: readonly string[]) => Promise<void>): Promise<void> => {
  const all = [...ids]
  for (let from = 0; from < all.length; from += atOnce) await work(all.slice(from, from + atOnce))
}

/** keys: what was touched, as questions/changed-keys names it. */
export const renewSearch = async (
  tx: Tx,
  keys: Iterable<string>,
  decisions: readonly Decision[] = [],
): Promise<void> => {
  const owners = ownersIn(keys)
  await addMoved(tx, owners, decisions)
  await renewOwners(tx, owners, placesIn(tx))
}

export const renewOwners = async (
  tx: Tx,
  owners: { readonly [Kind in keyof Owners]: Iterable<string> },
  places: Places,
  known?: Set<string>,
): Promise<void> => {
  const dialect = dialectOf(tx)
  await inTurns(owners.entities, async (ids) =>
    putDocuments(
      tx,
      dialect,
      ids.map((id) => `e:${id}`),
      await entityDocuments(tx, ids, places),
      known,
    ),
  )
  await inTurns(owners.reports, async (ids) =>
    putDocuments(
      tx,
      dialect,
      ids.map((id) => `r:${id}`),
      await reportDocuments(tx, ids, places),
      known,
    ),
  )
  await inTurns(owners.stories, async (ids) =>
    putDocuments(
      tx,
      dialect,
      ids.map((id) => `s:${id}`),
      await storyDocuments(tx, ids, places),
      known,
    ),
  )
}
