// The newsroom for the length of one command.
import { openNewsroom } from '../newsroom/open.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import type { Asked, Io } from './io.ts'

export const withNewsroom = async <T>(
  { settings: { data, database } }: Asked,
  { now }: Io,
  work: (newsroom: Newsroom) => Promise<T>,
  { existing = true }: { readonly existing?: boolean } = {},
): Promise<T> => {
  const newsroom = await openNewsroom({ data, database, now: () => now().toISOString(), existing })
  try {
    return await work(newsroom)
  } finally {
    await newsroom.ledger.close()
  }
}
