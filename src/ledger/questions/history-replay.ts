// What did we know then? The past is lived through again: reports taken in, readings kept and decisions made up to that moment, in
// a ledger in memory and by the very code that made them, and the page is asked of that. So the answer is what the ledger showed.
import type { EntityView, Reading } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { carryOut } from '../decide.ts'
import { putReading } from '../keep-reading.ts'
import { fromJson } from '../json.ts'
import type { ReadingRow, ReportVersionRow } from '../schema.ts'
import { openMemory } from '../sqlite.ts'
import type { Tx } from '../store.ts'
import { entityPage } from './entity-page.ts'
import { gather } from './history-gather.ts'
import type { Past } from './history-gather.ts'
import { redo } from './history-redo.ts'

export interface AsOf {
  /** Null: it was not there yet. Of one that was joined into another then, the view is of that other. */
  readonly view: EntityView | null
  /** Reports that were looked at. */
  readonly reports: number
  /** false: more reports tell of it than are lived through again; the newest were. */
  readonly whole: boolean
}

interface Kept extends Past {
  readonly versions: readonly ReportVersionRow[]
  readonly readings: readonly ReadingRow[]
}
const time = (at: string): number => Date.parse(at)

const keptBy = async (tx: Tx, past: Past, until: number): Promise<Kept> => ({
  ...past,
  versions: (
    await inChunks(past.versionIds, (chunk) =>
      tx
        .selectFrom('report_versions')
        .selectAll()
        .where('report_id', 'in', (eb) => eb.selectFrom('report_versions').select('report_id').where('id', 'in', chunk))
        .execute(),
    )
  )
    .filter((row) => !(time(row.taken_at) > until))
    .toSorted((a, b) => a.version - b.version || (a.id < b.id ? -1 : 1)),
  readings: (
    await inChunks(past.versionIds, (chunk) =>
      tx.selectFrom('readings').selectAll().where('report_version_id', 'in', chunk).orderBy('ordinal').execute(),
    )
  ).filter((row) => !(time(row.read_at) > until)),
})

const copyReports = async (from: Tx, to: Tx, { versions }: Kept): Promise<void> => {
  const newest = new Map(versions.map((row) => [row.report_id, row.version]))
  const reports = await inChunks(newest.keys(), (chunk) =>
    from.selectFrom('reports').selectAll().where('id', 'in', chunk).execute(),
  )
  for (const source of await from.selectFrom('sources').selectAll().execute())
    await to.insertInto('sources').values(source).execute()
  for (const report of reports)
    await to
      .insertInto('reports')
      .values({ ...report, version: newest.get(report.id) ?? 1 })
      .execute()
  for (const version of versions) await to.insertInto('report_versions').values(version).execute()
}

/** Each decision after the readings that were there when it was made. */
const liveThrough = async (tx: Tx, kept: Kept, until: number): Promise<void> => {
  const waiting = kept.readings.toSorted((a, b) => time(a.read_at) - time(b.read_at) || a.ordinal - b.ordinal)
  const readUntil = async (moment: number): Promise<void> => {
    while (waiting.length && !(time(waiting[0]?.read_at ?? '') > moment)) {
      const row = waiting.shift() as ReadingRow
      const reading = fromJson<Reading>(row.reading)
      const { id, report_version_id: reportVersionId, reader_version: readerVersion, read_at: readAt } = row
      await putReading(tx, { id, reportVersionId, readerVersion, readAt, reading }, row.reading)
    }
  }
  for (const decision of kept.decisions) {
    if (time(decision.at) > until) continue
    const change = redo(decision)
    if (!change) continue
    await readUntil(time(decision.at))
    await carryOut(tx, [change], { at: decision.at, by: decision.by })
  }
  await readUntil(until)
}

/** What other things there are and how they stood is asked of them: their reports were not lived through. */
const ofItself = (view: EntityView): EntityView => ({
  ...view,
  projects: view.projects.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  projectStates: {},
  projectFigures: {},
  stories: [],
})

/** instant: an ISO moment; what was done at that very moment counts. */
export const asOf = async (tx: Tx, id: string, instant: string): Promise<AsOf> => {
  const until = time(instant)
  const kept = await keptBy(tx, await gather(tx, id), until)
  const scratch = await openMemory()
  try {
    return await scratch.writer.transaction().execute(async (then) => {
      await copyReports(tx, then, kept)
      await liveThrough(then, kept, until)
      const row = await then
        .selectFrom('entities as e')
        .innerJoin('entities as r', 'r.id', 'e.root_id')
        .select(['r.kind', 'r.slug'])
        .where('e.id', '=', id)
        .executeTakeFirst()
      const view = row && (await entityPage(then, 'sqlite', row.kind as EntityView['entity']['kind'], row.slug))
      return {
        view: view && 'entity' in view ? ofItself(view) : null,
        reports: kept.versions.length,
        whole: kept.whole,
      }
    })
  } finally {
    await scratch.close()
  }
}
