// Many reports at once, as from an import: kept and read like each by itself, but the disk is waited for once a batch and not
// twice a report. What cannot be taken in is told and keeps nothing else out.
import { DerekError } from '../model/index.ts'
import type { IncomingReport, Language, ReportVersion } from '../model/index.ts'
import { postsIn } from '../following/offices/index.ts'
import type { BroughtIn, ReadOnArrival } from '../ledger/contract.ts'
import type { Newsroom } from './newsroom.ts'
import { languageFor } from './take-in.ts'

export type TakenOrNot = { readonly taken: BroughtIn } | { readonly error: DerekError }

const allAtOnce = async (newsroom: Newsroom, batch: readonly IncomingReport[]): Promise<readonly BroughtIn[]> => {
  const { ledger, archive, now } = newsroom
  const languages = batch.map(languageFor)
  const hashes = await archive.keepAll(batch.map(({ bytes }) => bytes))
  const arrivals = batch.map((incoming, at) => ({
    incoming,
    language: languages[at] as Language,
    sha256: hashes[at] as string,
  }))
  const reader = await newsroom.reader()
  const read = (version: ReportVersion): ReadOnArrival => {
    const reading = reader.read(version)
    return { reading, readerVersion: reader.version, posts: postsIn(reading) }
  }
  return ledger.bringIn(arrivals, read, now)
}

const oneByOne = async (newsroom: Newsroom, batch: readonly IncomingReport[]): Promise<readonly TakenOrNot[]> => {
  const all: TakenOrNot[] = []
  for (const incoming of batch)
    try {
      for (const taken of await allAtOnce(newsroom, [incoming])) all.push({ taken })
    } catch (error) {
      if (!(error instanceof DerekError)) throw error
      all.push({ error })
    }
  return all
}

/** One answer for each, in order. A batch of 50 to 200 is a good measure; all of it is held in memory. */
export const takeInMany = async (
  newsroom: Newsroom,
  batch: readonly IncomingReport[],
): Promise<readonly TakenOrNot[]> => {
  try {
    return (await allAtOnce(newsroom, batch)).map((taken) => ({ taken }))
  } catch (error) {
    // One of them cannot be: each by itself then, so that the others are kept.
    if (!(error instanceof DerekError)) throw error
    return oneByOne(newsroom, batch)
  }
}
