// What every search for faults is given, and how a fault is said.
import type { Kysely } from 'kysely'
import type { Fault } from '../contract.ts'
import type { Tables } from '../schema.ts'

export interface Look {
  readonly db: Kysely<Tables>
  /** So much was looked at. */
  readonly step: (count: number) => void
}
export type Search = (look: Look) => AsyncIterable<Fault>

export const fault = (code: Fault['code'], about: string, message: string): Fault => ({ code, about, message })

/** Values in groups that fit into one question. */
export async function* batches<T>(values: AsyncIterable<T>, size = 500): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const value of values) {
    batch.push(value)
    if (batch.length === size) {
      yield batch
      batch = []
    }
  }
  if (batch.length) yield batch
}
