// The posts that a reading's people hold, for the ledger to keep beside their mentions.
import type { KeptPost, Reading } from '../../model/index.ts'
import { postsSaid } from './said.ts'

/** Each office once, as the report has it. */
export const postsIn = (reading: Pick<Reading, 'people' | 'places' | 'language'>): readonly KeptPost[] => {
  const offices = new Set(reading.people.flatMap(({ office }) => office ?? []))
  return [...offices].flatMap((office) => postsSaid(office, reading).map((post) => ({ ...post, office })))
}
