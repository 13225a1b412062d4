// The reader with its tables, as the verbs use it.
import type { Language, ReaderVersion, Reading } from '../model/index.ts'
import type { Tables } from '../words/tables.ts'

export interface Readable {
  readonly id: string
  readonly text: string
  /** YYYY-MM-DD, or an instant that begins with the day. */
  readonly published: string
  readonly language?: Language
}
export interface Reader {
  readonly version: ReaderVersion
  readonly tables: Tables
  read(report: Readable): Reading
}

/** data: a newsroom's folder, whose own table of places is used when it has one. */
export const loadReader = async (data?: string): Promise<Reader> => {
  const [{ read, readerVersion }, { loadTables, placesFolder }] = await Promise.all([
    import('../reading/index.ts'),
    import('../tables/index.ts'),
  ])
  const tables = loadTables(placesFolder(data))
  return {
    version: readerVersion,
    tables,
    read: (report) => read({ ...report, published: report.published.slice(0, 10) }, tables),
  }
}
