// The newest reading of a report version, whole, as the reader gave it.
import type { Reading } from '../../model/index.ts'
import { fromJson } from '../json.ts'
import type { Tx } from '../store.ts'

export const newestReading = async (tx: Tx, reportVersionId: string): Promise<Reading | null> => {
  const row = await tx
    .selectFrom('readings')
    .select('reading')
    .where('report_version_id', '=', reportVersionId)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ? fromJson<Reading>(row.reading) : null
}
