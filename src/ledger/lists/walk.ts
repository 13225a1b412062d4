// A walk through documents of one kind, the newest down, from where the last one stopped. It looks at no more than so many and
// says where it ended, so that a filter that few fit costs no more than one that all do.
import { sql } from 'kysely'
import type { Language, SearchKind } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { facets } from '../search/document.ts'
import { matchOf } from '../search/match.ts'
import { codeOf, dayNumber, kindRange } from '../search/numbers.ts'
import type { Range } from '../search/numbers.ts'
import { searching } from '../search/tables.ts'
import { lookFor } from '../search/window.ts'
import type { Dialect, Tx } from '../store.ts'

/** So many are looked at for one part. */
export const mostLooked = 1000

export interface Doc {
  readonly id: number
  readonly target: string
  readonly language: string
  readonly unit: string | null
  readonly state: string | null
}
export interface Walk {
  readonly kind: SearchKind
  readonly placeId?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly cursor?: string | undefined
}

const cursorOf = (id: number): string => `d${id}`
const rangeOf = ({ kind, from, to, cursor }: Walk): Range => {
  const code = codeOf(kind, true)
  const whole = kindRange(code, from === undefined ? 0 : dayNumber(from), to === undefined ? undefined : dayNumber(to))
  const after = /^d(\d{1,16})$/.exec(cursor ?? '')?.[1]
  return after === undefined ? whole : { from: whole.from, to: Math.min(whole.to, Number(after)) }
}

const columns = ['id', 'target', 'language', 'unit', 'state'] as const

const inPlace = async (tx: Tx, dialect: Dialect, placeId: string, { kind }: Walk, range: Range): Promise<readonly Doc[]> => {
  const marks = [[facets.place(placeId)], ...(dialect === 'postgres' ? [[facets.code(codeOf(kind, true))]] : [])]
  const match = matchOf(dialect, { typed: '', all: [], none: [] }, marks)
  const found = await lookFor(tx, dialect, { match, range, ranked: false, limit: mostLooked })
  const docs = await inChunks(found.map((one) => one.id), (chunk) =>
    searching(tx).selectFrom('search_docs').select(columns).where('id', 'in', chunk).execute(),
  )
  return docs.toSorted((a, b) => b.id - a.id)
} // prettier-ignore

const anywhere = (tx: Tx, { from, to }: Range): Promise<readonly Doc[]> =>
  searching(tx)
    .selectFrom('search_docs')
    .select(columns)
    .where('id', '>=', from)
    .where('id', '<', to)
    .orderBy('id', 'desc')
    .limit(sql.lit(mostLooked))
    .execute()

/** Those that fit, chunk by chunk until there are enough: `found` asks for what stands behind the documents. */
export const walked = async <T>(
  tx: Tx,
  dialect: Dialect,
  walk: Walk,
  limit: number,
  fits: (doc: Doc) => boolean,
  found: (docs: readonly Doc[]) => Promise<readonly (T | null)[]>,
): Promise<{ readonly items: readonly T[]; readonly next: string | null }> => {
  const range = rangeOf(walk)
  const docs = walk.placeId === undefined ? await anywhere(tx, range) : await inPlace(tx, dialect, walk.placeId, walk, range)
  const items: T[] = []
  const fitting = docs.filter(fits)
  const size = limit * 2
  for (let at = 0; at < fitting.length; at += size) {
    const some = fitting.slice(at, at + size)
    const things = await found(some)
    for (const [index, doc] of some.entries()) {
      const thing = things[index]
      if (!thing) continue
      items.push(thing)
      if (items.length === limit) return { items, next: doc === docs.at(-1) && docs.length < mostLooked ? null : cursorOf(doc.id) }
    }
  }
  const last = docs.at(-1)
  return { items, next: last && docs.length >= mostLooked ? cursorOf(last.id) : null }
} // prettier-ignore

export const ofLanguage =
  (language: Language | undefined) =>
  (doc: Doc): boolean =>
    language === undefined || doc.language === language
