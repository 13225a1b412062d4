// A generated report with all that a newsroom makes of it, as rows of the ledger: made by the ledger's own row makers, decided upon
// by numbered decisions, so that `derek check` finds the whole thing as it should be.
import type { Promised } from './editing.ts'
import { claimDecision, describePromises, mentionDecision } from './editing.ts'
import { toJson } from '../../../src/ledger/json.ts'
import { idOf } from '../../../src/ledger/ids.ts'
import { links } from '../../../src/ledger/links.ts'
import { freshId } from '../../../src/ledger/match.ts'
import { readingRows } from '../../../src/ledger/reading-rows.ts'
import type { Found, FoundVisit } from '../../../src/ledger/reading-rows.ts'
import type { ClaimRow, DecisionRow, MentionRow, Tables } from '../../../src/ledger/schema.ts'
import { reportId } from '../../../src/ledger/take-in.ts'
import { storyRows } from './stories.ts'
import { makeReport } from './reports.ts'
import type { GeneratedReport } from './reports.ts'
import { randomFor } from './world.ts'
import type { Thing, World } from './world.ts'

export type Put = <T extends keyof Tables>(table: T, row: Tables[T]) => void
type Any = Record<string, unknown> & { id: string }

/** Appends decisions, numbered from 1. */
export class Book {
  seq = 0
  readonly put: Put
  constructor(put: Put) {
    this.put = put
  }
  sign(
    at: string,
    decided: Pick<DecisionRow, 'kind' | 'target_kind' | 'target_id'> & { before: unknown; after: unknown },
  ): number {
    const { before, after, ...row } = decided
    this.put('decisions', {
      ...row, seq: ++this.seq, at, signed_by: this.seq % 7 ? 'editor' : 'second-editor', before: toJson(before), after: toJson(after), reason: null,
    }) // prettier-ignore
    return this.seq
  }
}

export const entityRows = ({ entity }: Thing, book: Book, at: string): void => {
  const { put } = book
  const { id, kind, slug, code, placeKind, placeId, names, keys } = entity
  put('entities', { id, kind, slug, code, place_kind: placeKind, place_id: placeId, joined_into: null, root_id: id, created_at: at }) // prettier-ignore
  put('slugs', { space: kind, language: '', slug, target_id: id, current: 1 })
  for (const [ordinal, { language, name }] of names.entries())
    put('entity_names', { entity_id: id, ordinal, language, name, main: 1, from_date: null, until_date: null })
  for (const key of new Set(keys)) put('entity_keys', { kind, key, entity_id: id })
  const { id: _, ...after } = entity
  book.sign(at, { kind: 'create', target_kind: 'entity', target_id: id, before: null, after: { ...after, keys: [...new Set(keys)] } }) // prettier-ignore
}

/** A mention is joined to what it means nine times in ten; places, which have codes, always. */
const joins = (report: GeneratedReport, mentions: readonly MentionRow[], random: () => number): void => {
  for (const row of mentions) {
    const thing = report.meant.get(`${row.kind}|${row.name}`)
    if (!thing || (row.kind !== 'place' && random() > 0.9)) continue
    row.entity_id = thing.entity.id
    row.state = 'confirmed'
  }
}

const follow = (table: string, row: Any, joined: ReadonlyMap<string, MentionRow>): void => {
  for (const link of links) {
    if (link.table !== table) continue
    const mention = joined.get(String(row[link.name]))
    if (mention) Object.assign(row, { [link.entity]: mention.entity_id, [link.via]: mention.id })
  }
}

const visitStops = (put: Put, visit: Any, finding: FoundVisit, joined: ReadonlyMap<string, MentionRow>): void => {
  for (const stop of finding.stops) {
    const row = { ...stop, visit_id: visit.id }
    follow('stops', row as unknown as Any, joined)
    put('stops', row)
  }
}

export const reportRows = (world: World, number: number, of: number, claims: number, book: Book): void => {
  const { put } = book
  const report = makeReport(world, number, of, claims)
  const { incoming, reading, sha256 } = report
  const random = randomFor(world.seed, 12, number)
  const at = (hour: number): string => `${incoming.published}T${String(hour).padStart(2, '0')}:00:00.000Z`
  const id = reportId(incoming.source.id, incoming.externalId, sha256)
  const version = `${id}.1`
  put('reports', { id, source_id: incoming.source.id, external_id: incoming.externalId, url: incoming.url, version: 1 })
  put('report_versions', {
    id: version, report_id: id, version: 1, sha256, media_type: incoming.mediaType, title: incoming.title, text: incoming.text,
    language: report.language, published: incoming.published, taken_at: at(8), notice: null,
  }) // prettier-ignore
  const json = toJson(reading)
  const readingId = idOf('reading', version, 'generated', json)
  put('readings', {
    id: readingId, report_version_id: version, ordinal: 1, reader_version: 'generated', read_at: at(8), reading: json, doubts: '[]',
  }) // prettier-ignore

  const found = readingRows(reading)
  const rowsOf = <Row>(table: string, findings: readonly Found<Row>[]): readonly Row[] => {
    const used = new Set<string>()
    return findings.map(({ row }) => {
      const own = freshId(table, version, (row as unknown as { likeness: string }).likeness, used)
      const made: Record<string, unknown> = {
        ...row,
        id: own,
        report_version_id: version,
        reading_id: readingId,
        shown: 1,
      }
      if ('slug' in made) made['slug'] = own
      if (table === 'visits') made['root_id'] = own
      return made as Row
    })
  }
  const mentions = rowsOf<MentionRow>('mentions', found.mentions)
  joins(report, mentions, random)
  for (const row of mentions) {
    put('mentions', row)
    mentionDecision(book, row, at(9))
  }
  const joined = new Map(mentions.filter((row) => row.entity_id !== null).map((row) => [row.name, row]))
  const kept: ClaimRow[] = []
  for (const row of rowsOf<ClaimRow>('claims', found.claims)) {
    follow('claims', row as unknown as Any, joined)
    claimDecision(book, row, at(10), random)
    put('claims', row)
    kept.push(row)
  }
  for (const row of rowsOf('quotes', found.quotes)) {
    follow('quotes', row as unknown as Any, joined)
    if (random() < 0.5) {
      row.state = 'confirmed'
      book.sign(at(10), { kind: 'confirm', target_kind: 'quote', target_id: row.id, before: { state: 'read' }, after: { state: 'confirmed' } }) // prettier-ignore
    }
    put('quotes', row)
  }
  const promises: Promised[] = rowsOf('promises', found.promises).map((row) => {
    follow('promises', row as unknown as Any, joined)
    return { row, project: report.project }
  })
  describePromises(book, promises, at(11), random)
  for (const [index, row] of rowsOf('visits', found.visits).entries()) {
    follow('visits', row as unknown as Any, joined)
    if (random() < 0.7) {
      row.checked = 'confirmed'
      book.sign(at(11), { kind: 'confirm', target_kind: 'visit', target_id: row.id, before: { checked: 'read' }, after: { checked: 'confirmed' } }) // prettier-ignore
    }
    put('visits', row)
    put('slugs', { space: 'visit', language: '', slug: row.id, target_id: row.id, current: 1 })
    visitStops(put, row as unknown as Any, found.visits[index] as FoundVisit, joined)
  }
  storyRows(world, report, id, kept, book, at(12))
}
