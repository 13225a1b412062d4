// Every span quotes its report; every reading is what its id says, and is wholly there as rows, each shown or not as it should be.
import { quotes } from '../../model/index.ts'
import type { Reading, Span } from '../../model/index.ts'
import type { Fault } from '../contract.ts'
import { rowsOf } from '../everything.ts'
import { idOf } from '../ids.ts'
import { fromJson } from '../json.ts'
import { isDecided } from '../keep-findings.ts'
import { spanOfRow } from '../nouns.ts'
import { readingRows, spansOf } from '../reading-rows.ts'
import type { ReportVersionRow } from '../schema.ts'
import { batches, fault } from './look.ts'
import type { Look } from './look.ts'

const kinds = ['claims', 'mentions', 'quotes', 'promises', 'visits'] as const
type Kind = (typeof kinds)[number]
interface KeptRow {
  readonly id: string
  readonly report_version_id: string
  readonly reading_id: string
  readonly shown: number
  readonly spans: readonly Span[]
  readonly decided: boolean
}

const rowsOfKind = async ({ db }: Look, kind: Kind, versionIds: readonly string[]): Promise<readonly KeptRow[]> => {
  const rows = await db
    .selectFrom(kind as 'claims')
    .selectAll()
    .where('report_version_id', 'in', versionIds)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, decided: isDecided({ ...row }), spans: spansIn(kind, row) }))
}

const spansIn = (kind: Kind, row: object): readonly Span[] => {
  if (kind === 'visits') return []
  if (kind === 'mentions') return fromJson((row as { spans: string }).spans)
  return [spanOfRow(row as { span_start: number; span_end: number; span_text: string })]
}

export async function* readingFaults(look: Look): AsyncGenerator<Fault> {
  for await (const batch of batches(rowsOf(look.db, 'report_versions'), 100)) {
    const versions = batch as unknown as readonly ReportVersionRow[]
    yield* versionFaults(look, versions)
    look.step(versions.length)
  }
}

async function* versionFaults(look: Look, versions: readonly ReportVersionRow[]): AsyncGenerator<Fault> {
  const ids = versions.map((version) => version.id)
  const texts = new Map(versions.map((version) => [version.id, version.text]))
  for (const version of versions)
    if (!/^[0-9a-f]{64}$/.test(version.sha256)) yield fault('hash', version.id, `'${version.sha256}' is no SHA-256.`)
  const newest = new Map<string, { readonly id: string; readonly reading: Reading }>()
  const readings = await look.db
    .selectFrom('readings')
    .selectAll()
    .where('report_version_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  for (const row of readings) {
    if (row.id !== idOf('reading', row.report_version_id, row.reader_version, row.reading))
      yield fault('hash', row.id, `The reading is not the one that its id was made from.`)
    const reading = fromJson<Reading>(row.reading)
    newest.set(row.report_version_id, { id: row.id, reading })
    for (const { of, span } of spansOf(reading))
      if (!quotes(texts.get(row.report_version_id) ?? '', span)) yield misquoted(row.id, of, span)
  }
  for (const kind of kinds) {
    const rows = await rowsOfKind(look, kind, ids)
    yield* rowFaults(kind, rows, texts, newest)
  }
  yield* stopFaults(look, ids, texts)
}

function* rowFaults(
  kind: Kind,
  rows: readonly KeptRow[],
  texts: ReadonlyMap<string, string>,
  newest: ReadonlyMap<string, { readonly id: string; readonly reading: Reading }>,
): Generator<Fault> {
  for (const row of rows) {
    for (const span of row.spans)
      if (!quotes(texts.get(row.report_version_id) ?? '', span)) yield misquoted(row.id, kind, span)
    const found = newest.get(row.report_version_id)?.id === row.reading_id
    if ((row.shown === 1) !== (found || row.decided))
      yield fault('projection', row.id, `One of the ${kind} is ${row.shown ? 'shown' : 'hidden'} and should not be.`)
  }
  for (const [versionId, { id, reading }] of newest) {
    const kept = rows.filter((row) => row.report_version_id === versionId && row.reading_id === id)
    const found = readingRows(reading)[kind].length
    const corrected = kind === 'claims' ? kept.filter((row) => (row as { rule?: string }).rule === 'editor').length : 0
    if (kept.length - corrected > found || kept.length < found)
      yield fault('projection', versionId, `Its newest reading holds ${found} ${kind}; ${kept.length} are kept.`)
  }
}

async function* stopFaults(
  { db }: Look,
  versionIds: readonly string[],
  texts: ReadonlyMap<string, string>,
): AsyncGenerator<Fault> {
  const stops = await db
    .selectFrom('stops as s')
    .innerJoin('visits as v', 'v.id', 's.visit_id')
    .selectAll('s')
    .select('v.report_version_id')
    .where('v.report_version_id', 'in', versionIds)
    .execute()
  for (const stop of stops)
    if (!quotes(texts.get(stop.report_version_id) ?? '', spanOfRow(stop)))
      yield misquoted(stop.visit_id, 'stops', spanOfRow(stop))
}

const misquoted = (id: string, what: string, span: Span): Fault =>
  fault('span', id, `The span ${span.start}–${span.end} (${what}) does not quote the report: '${span.text}'.`)
