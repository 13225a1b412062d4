// Everything that is kept, row by row, for others to use. Without more being asked: what is public, and nothing of how it came
// about. All that is kept, with readings, decisions and what was rejected, is for the newsroom's own safe keeping.
import type { Newsroom } from './newsroom.ts'

export interface ExportedRow {
  readonly table: string
  readonly row: Readonly<Record<string, unknown>>
}

/** Kept as JSON in a text column; written out as what they are. */
const jsonColumns: ReadonlySet<string> = new Set([
  'names', 'slugs', 'citations', 'notice', 'reading', 'doubts', 'spans', 'titles', 'before', 'after',
]) // prettier-ignore

const opened = (row: ExportedRow['row']): ExportedRow['row'] =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      jsonColumns.has(name) && typeof value === 'string' ? (JSON.parse(value) as unknown) : value,
    ]),
  )

export async function* exportRows({ ledger }: Newsroom, unconfirmed: boolean): AsyncGenerator<ExportedRow> {
  if (!unconfirmed) yield* ledger.publicRows()
  else for await (const { table, row } of ledger.everything()) yield { table, row: opened(row) }
}
