// The newsroom for the length of one command.
import { indexingWords, openNewsroom } from '../newsroom/open.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Asked, Io } from './io.ts'
import { progressLine } from './progress.ts'

export const withNewsroom = async <T>(
  { settings: { data, database } }: Asked,
  { now, err }: Io,
  work: (newsroom: Newsroom) => Promise<T>,
  { existing = true }: { readonly existing?: boolean } = {},
): Promise<T> => {
  const line = progressLine(err)
  const onIndexing = (done: number, of: number): void => line.tell(indexingWords, done, of)
  const newsroom = await openNewsroom({ data, database, now: () => now().toISOString(), existing, onIndexing })
  line.end()
  try {
    return await work(newsroom)
  } finally {
    await newsroom.ledger.close()
  }
}
