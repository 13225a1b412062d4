// Many reports at once: taken in, read and kept in one transaction. What is new in the ledger is all of what an import brings, and
// of it nothing is there yet: no earlier finding, no name joined, no page, no document. So its rows are made from what was read,
// before the transaction begins, and written together. What is not new goes the way of a single report.
import type { IncomingReport, KeptPost, Language, Reading, ReportVersion } from '../model/index.ts'
import type { TakenIn } from './contract.ts'
import { inChunks } from './chunks.ts'
import { dialectOf } from './differences.ts'
import { insertRows } from './insert-rows.ts'
import { toJson } from './json.ts'
import { findingKinds, freshFindings, insertFindings } from './keep-findings.ts'
import type { AnyRow, FreshFinding } from './keep-findings.ts'
import { checkSpans, keepReading, readingIdOf, readingRow } from './keep-reading.ts'
import { reportOf, versionOf } from './nouns.ts'
import { keepPosts, postRows } from './posts.ts'
import { readingRows } from './reading-rows.ts'
import type { Found } from './reading-rows.ts'
import type { ClaimRow, PromiseRow, ReadingRow, ReportRow, ReportVersionRow } from './schema.ts'
import { documentsOf } from './search/collect-reports.ts'
import { placesIn } from './search/places.ts'
import { putNewDocuments } from './search/put.ts'
import type { Store, Tx } from './store.ts'
import { checkText, firstReport, needSource, reportId, takeIn, versionRow } from './take-in.ts'
import { read as ask, write } from './transactions.ts'

/** Its bytes are in the archive. */
export interface Arrival {
  readonly incoming: IncomingReport
  readonly language: Language
  readonly sha256: string
}
export interface ReadOnArrival {
  readonly reading: Reading
  readonly readerVersion: string
  readonly posts: readonly KeptPost[]
}
export interface BroughtIn extends TakenIn {
  /** Null of what the ledger had already. */
  readonly reading: Reading | null
}
/** Called for what is not known yet, before the writing begins, so that others may write meanwhile. */
export type ReadVersion = (version: ReportVersion) => ReadOnArrival

interface Standing {
  readonly version: number
  readonly hashes: Set<string>
}
const standingOf = async (tx: Tx, ids: readonly string[]): Promise<Map<string, Standing>> => {
  const rows = await inChunks(ids, (chunk) =>
    tx
      .selectFrom('reports as r')
      .innerJoin('report_versions as v', 'v.report_id', 'r.id')
      .select(['r.id', 'r.version', 'v.sha256'])
      .where('r.id', 'in', chunk)
      .execute(),
  )
  return new Map(
    [...Map.groupBy(rows, (row) => row.id)].map(([id, of]) => [
      id,
      { version: of[0]?.version ?? 0, hashes: new Set(of.map((row) => row.sha256)) },
    ]),
  )
}

interface Foreseen {
  readonly arrival: Arrival
  readonly report: ReportRow
  readonly version: ReportVersionRow
  /** Null where the ledger has it. */
  readonly read: ReadOnArrival | null
  /** The first of a report that the ledger does not know. */
  readonly fresh: Fresh | null
}
interface Fresh {
  readonly reading: ReadingRow
  readonly findings: ReadonlyMap<string, readonly FreshFinding[]>
}

const freshOf = (version: ReportVersion, { reading, readerVersion }: ReadOnArrival, at: string): Fresh => {
  checkSpans(version, reading)
  const json = toJson(reading)
  const id = readingIdOf(version.id, readerVersion, json)
  const rows = readingRows(reading)
  return {
    reading: readingRow({ id, reportVersionId: version.id, readerVersion, readAt: at, reading }, 1, json),
    findings: new Map(
      findingKinds.map((kind) => [kind, freshFindings(kind, version.id, id, rows[kind] as readonly Found<AnyRow>[])]),
    ),
  }
}

const foresee = (
  arrivals: readonly Arrival[],
  /** Followed from arrival to arrival: the same report may come twice in one batch. */
  standing: Map<string, Standing>,
  read: ReadVersion,
  now: () => string,
): readonly Foreseen[] =>
  arrivals.map((arrival): Foreseen => {
    const { incoming, language, sha256 } = arrival
    const id = reportId(incoming.source.id, incoming.externalId, sha256)
    const first = !standing.has(id)
    const known = standing.get(id) ?? { version: 0, hashes: new Set() }
    const report = { ...firstReport(id, incoming), version: known.version + 1 }
    const row = versionRow(report, incoming, language, sha256, now())
    if (known.hashes.has(sha256)) return { arrival, report, version: row, read: null, fresh: null }
    standing.set(id, { version: report.version, hashes: known.hashes.add(sha256) })
    const version = versionOf(row)
    const said = read(version)
    return { arrival, report, version: row, read: said, fresh: first ? freshOf(version, said, now()) : null }
  })

/** What nobody has taken in since it was foreseen. */
const writeFresh = async (tx: Tx, all: readonly (Foreseen & { readonly fresh: Fresh })[]): Promise<void> => {
  if (!all.length) return
  await insertRows(
    tx,
    'reports',
    all.map((one) => one.report),
  )
  const versions = all.map((one) => one.version)
  await insertRows(tx, 'report_versions', versions)
  await insertRows(
    tx,
    'posts',
    all.flatMap((one) => postRows(one.version, one.read?.posts ?? [])),
  )
  await insertRows(
    tx,
    'readings',
    all.map((one) => one.fresh.reading),
  )
  const found = (kind: string): readonly FreshFinding[] => all.flatMap((one) => one.fresh.findings.get(kind) ?? [])
  for (const kind of findingKinds) await insertFindings(tx, kind, found(kind))
  const [claims, promises] = ['claims', 'promises'].map((kind) => found(kind).map(({ row }) => row)) as unknown as [
    readonly ClaimRow[],
    readonly PromiseRow[],
  ]
  const gathered = { versions: versions.map((row) => ({ ...row, newest: 1 })), open: new Set<string>(), mentions: [] }
  await putNewDocuments(tx, dialectOf(tx), documentsOf({ ...gathered, claims, promises }, placesIn(tx)))
}

const broughtIn = ({ report, version, read }: Foreseen): BroughtIn => ({
  outcome: 'new',
  report: reportOf(report),
  version: versionOf(version),
  reading: read?.reading ?? null,
})

const oneMore = async (
  tx: Tx,
  { arrival, version, read: said }: Foreseen,
  read: ReadVersion,
  now: () => string,
): Promise<BroughtIn> => {
  const taken = await takeIn(tx, arrival.incoming, arrival.language, arrival.sha256, version.taken_at)
  if (taken.outcome === 'known') return { ...taken, reading: null }
  // Foreseen by another number when somebody else took in another version of it meanwhile.
  const told = said && taken.version.id === version.id ? said : read(taken.version)
  await keepPosts(tx, taken.version.id, told.posts)
  await keepReading(tx, taken.version.id, told.reading, told.readerVersion, now())
  return { ...taken, reading: told.reading }
}

/** One answer for each, in order; all of them or none. */
export const bringIn = async (
  store: Store,
  arrivals: readonly Arrival[],
  read: ReadVersion,
  now: () => string,
): Promise<readonly BroughtIn[]> => {
  for (const { incoming } of arrivals) checkText(incoming)
  const ids = arrivals.map(({ incoming, sha256 }) => reportId(incoming.source.id, incoming.externalId, sha256))
  const foreseen = foresee(arrivals, await ask(store, (tx) => standingOf(tx, ids)), read, now)
  return write(store, async (tx) => {
    const sources = Map.groupBy(arrivals, ({ incoming }) => incoming.source.id)
    for (const [one] of sources.values()) if (one) await needSource(tx, one.incoming.source)
    const meanwhile = await standingOf(tx, ids)
    const isFresh = (one: Foreseen): one is Foreseen & { readonly fresh: Fresh } =>
      one.fresh !== null && !meanwhile.has(one.report.id)
    await writeFresh(tx, foreseen.filter(isFresh))
    const taken: BroughtIn[] = []
    for (const one of foreseen)
      if (isFresh(one)) taken.push(broughtIn(one))
      else taken.push(await oneMore(tx, one, read, now))
    return taken
  })
}
