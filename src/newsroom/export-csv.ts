// The public ledger as CSV: a table, a file.
import { csvLine } from '../formats/csv.ts'
import { publicTables } from '../ledger/index.ts'
import { DerekError } from '../model/index.ts'
import { frame, item } from './export-setting.ts'
import type { ExportSetting, Pieces } from './export-setting.ts'
import type { Newsroom } from './newsroom.ts'

export const csvTables: readonly string[] = publicTables.map((table) => table.name)

export async function* exportCsv(
  { ledger }: Pick<Newsroom, 'ledger'>,
  name: string,
  { unconfirmed }: Pick<ExportSetting, 'unconfirmed'>,
): Pieces {
  const table = publicTables.find((one) => one.name === name)
  if (!table)
    throw new DerekError('usage', `"${name}" is no table of an export.`, `Tables are: ${csvTables.join(', ')}.`, 2)
  const columns = table.columns.map((column) => column.name)
  yield frame(csvLine(columns))
  for await (const { row } of ledger.publicRows({ unconfirmed, tables: [name] }))
    yield item(csvLine(columns.map((column) => row[column])))
}
