// What is asked of PostgreSQL again and again is understood and planned once a connection: for the small questions of a page that is
// half of their cost. Only texts that come back are kept, and only so many: lists of ever other lengths make ever other texts.
import { Client } from 'pg'

/** Kept from the third time on. */
const enough = 3
const mostKept = 300
const mostCounted = 3000

const counted = new Map<string, number>()
const names = new Map<string, string>()
let broken = false

const nameOf = (text: string): string | undefined => {
  const known = names.get(text)
  if (known !== undefined || broken || names.size >= mostKept) return known
  const times = (counted.get(text) ?? 0) + 1
  if (times < enough) {
    if (counted.size >= mostCounted) counted.clear()
    counted.set(text, times)
    return undefined
  }
  counted.delete(text)
  const name = `derek_${names.size + 1}`
  names.set(text, name)
  return name
}

/**
 * Behind a pooler that gives each transaction another connection, what was prepared is not there; when a newer version brings the
 * ledger to its form meanwhile, it no longer fits. From then on nothing is prepared.
 */
const notThere: ReadonlySet<unknown> = new Set(['26000', '42P05', '0A000'])

export class PreparingClient extends Client {
  // The many forms of query() stay as they are; Kysely asks with a text and its values.
  override query(...asked: never): never {
    const [text, values] = asked as unknown as [unknown, unknown]
    const ask = super.query.bind(this) as unknown as (...given: unknown[]) => unknown
    if (
      typeof text !== 'string' ||
      !/^(?:select|with) /.test(text) ||
      !Array.isArray(values) ||
      (asked as unknown[]).length !== 2
    )
      return ask(...(asked as unknown[])) as never
    const name = nameOf(text)
    if (name === undefined) return ask(text, values) as never
    return (ask({ name, text, values }) as Promise<unknown>).catch((error: unknown) => {
      if (notThere.has((error as { code?: unknown } | null)?.code)) broken = true
      throw error
    }) as never
  }
}
