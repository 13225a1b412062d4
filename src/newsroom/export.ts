// Everything that is kept, row by row, for others to use. Without more being asked: what an editor confirmed and what is
// published, and nothing of how it came about.
import type { Newsroom } from './newsroom.ts'

export interface ExportedRow {
  readonly table: string
  readonly row: Record<string, unknown>
}
type Row = Record<string, unknown>

/** Kept as JSON in a text column; written out as what they are. */
const jsonColumns: ReadonlySet<string> = new Set([
  'names', 'slugs', 'citations', 'notice', 'reading', 'doubts', 'spans', 'titles', 'before', 'after',
]) // prettier-ignore

const opened = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      jsonColumns.has(name) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
    ]),
  )

const always = (): boolean => true

/** Which rows are public. Rows that hang on another come after it, so a set of the public ones suffices. */
const publicRows = (): ((table: string, row: Row) => boolean) => {
  const kept = new Set<unknown>()
  const keep = (id: unknown, when: boolean): boolean => {
    if (when) kept.add(id)
    return when
  }
  const rules: Readonly<Record<string, (row: Row) => boolean>> = {
    sources: always,
    sections: always,
    tags: always,
    reports: always,
    report_versions: always,
    entities: always,
    entity_names: always,
    mentions: (row) => row.state === 'confirmed',
    claims: (row) => row.state === 'confirmed',
    quotes: (row) => row.state === 'confirmed',
    promises: (row) => keep(row.id, row.checked === 'confirmed'),
    promise_changes: (row) => kept.has(row.promise_id),
    visits: (row) => keep(row.id, row.checked === 'confirmed'),
    stops: (row) => kept.has(row.visit_id),
    stories: (row) => keep(row.id, row.state === 'published'),
    story_versions: (row) => kept.has(row.story_id),
    story_revisions: (row) => kept.has(row.story_id),
    corrections: (row) => kept.has(row.story_id),
    story_reports: (row) => kept.has(row.story_id),
    story_tags: (row) => kept.has(row.story_id),
    story_marks: (row) => kept.has(row.story_id),
    tag_counts: always,
  }
  return (table, row) => rules[table]?.(row) ?? false
}

export async function* exportRows({ ledger }: Newsroom, unconfirmed: boolean): AsyncGenerator<ExportedRow> {
  const isPublic = publicRows()
  for await (const { table, row } of ledger.everything())
    if (unconfirmed || isPublic(table, row)) yield { table, row: opened(row) }
}
