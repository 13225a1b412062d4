// Documents into the index, in the transaction of whatever changed them. What is the same as before is not written again: a
// report has many claims, and confirming one changes one.
import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { keyOf } from '../../words/search-keys.ts'
import { inChunks } from '../chunks.ts'
import type { Dialect, Tx } from '../store.ts'
import { facets, indexWords, nameKey } from './document.ts'
import type { Document, IndexWords } from './document.ts'
import { codeOf, dayRange } from './numbers.ts'
import { putTerms } from './terms.ts'
import { searching } from './tables.ts'
import type { SearchDocRow } from './tables.ts'

export const digestOf = (doc: Document): string =>
  createHash('sha1').update(JSON.stringify(doc)).digest('base64url').slice(0, 16)
const nameOf = (doc: Pick<SearchDocRow, 'kind' | 'target' | 'language'>): string =>
  `${doc.kind} ${doc.target} ${doc.language}`

/** All documents of these owners, as they are to be; those that are not among them go. */
export const putDocuments = async (
  tx: Tx,
  dialect: Dialect,
  owners: readonly string[],
  docs: readonly Document[],
  known: Set<string> = new Set(),
): Promise<void> => {
  const db = searching(tx)
  const had = await inChunks(owners, (chunk) =>
    db
      .selectFrom('search_docs')
      .select(['id', 'kind', 'target', 'language', 'digest'])
      .where('owner', 'in', chunk)
      .execute(),
  )
  const before = new Map(had.map((row) => [nameOf(row), row]))
  const fresh: { doc: Document; digest: string }[] = []
  for (const doc of docs) {
    const digest = digestOf(doc)
    const same = before.get(nameOf(doc))
    if (same?.digest === digest) before.delete(nameOf(doc))
    else fresh.push({ doc, digest })
  }
  await remove(
    tx,
    dialect,
    [...before.values()].map((row) => row.id),
  )
  await removeNames(
    tx,
    [...before.values()].filter((row) => nounKinds.has(row.kind)).map((row) => row.target),
  )
  await insert(tx, dialect, fresh, known)
}

const nounKinds: ReadonlySet<string> = new Set(['project', 'place', 'person', 'organization'])

const remove = async (tx: Tx, dialect: Dialect, ids: readonly number[]): Promise<void> => {
  await inChunks(ids, async (chunk) => {
    await searching(tx).deleteFrom('search_docs').where('id', 'in', chunk).execute()
    if (dialect === 'sqlite') await sql`delete from search_words where rowid in (${sql.join(chunk)})`.execute(tx)
    return []
  })
}
const removeNames = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await inChunks(ids, async (chunk) => {
    await searching(tx).deleteFrom('search_names').where('entity_id', 'in', chunk).execute()
    return []
  })
}

/** Free numbers, asked for once a day and kind. */
const numbersIn = (tx: Tx) => {
  const next = new Map<number, number>()
  return async (doc: Document): Promise<number> => {
    const { from, to } = dayRange(codeOf(doc.kind, doc.open), doc.place)
    let free = next.get(from)
    if (free === undefined) {
      const last = await searching(tx)
        .selectFrom('search_docs')
        .select('id')
        .where('id', '>=', from)
        .where('id', '<', to)
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirst()
      free = (last?.id ?? from) + 1
    }
    next.set(from, free + 1)
    return free
  }
}

const marksOf = (doc: Document): readonly string[] => [facets.code(codeOf(doc.kind, doc.open)), ...doc.facets]

/** Keys are letters and digits, so the text form of a tsvector needs no quoting: 'shkol':1A,7B. */
const vectorOf = (words: IndexWords, marks: readonly string[]): string => {
  const at = new Map<string, string>()
  const note = (key: string, position: string): void => {
    const had = at.get(key)
    at.set(key, had === undefined ? position : `${had},${position}`)
  }
  let position = 0
  for (const key of words.name) note(key, `${++position}A`)
  position += 10
  for (const key of words.body) note(key, `${++position}C`)
  for (const key of words.extra) if (!at.has(key)) note(key, '16383')
  for (const mark of marks) note(mark, '')
  return [...at].map(([key, positions]) => (positions ? `${key}:${positions}` : key)).join(' ')
}

const atOnce = 100

const insert = async (
  tx: Tx,
  dialect: Dialect,
  fresh: readonly { readonly doc: Document; readonly digest: string }[],
  known: Set<string>,
): Promise<void> => {
  if (!fresh.length) return
  const numberOf = numbersIn(tx)
  const numbered: { id: number; doc: Document; digest: string }[] = []
  for (const { doc, digest } of fresh) numbered.push({ id: await numberOf(doc), doc, digest })
  // In the order of their numbers: FTS5 writes out all that it holds whenever a number is smaller than the one before.
  numbered.sort((a, b) => a.id - b.id)
  const rows = numbered.map(({ id, doc, digest }) => {
    const { kind, target, language, owner, title, slug, date, due, amount, unit, state } = doc
    const row = { id, kind, target, language, owner, title, slug, date, due, amount, unit, state, digest }
    return { row, words: indexWords(doc), marks: marksOf(doc) }
  })
  for (let from = 0; from < rows.length; from += atOnce) {
    const values = rows
      .slice(from, from + atOnce)
      .map(({ row, words, marks }) =>
        dialect === 'postgres' ? { ...row, words: sql`${vectorOf(words, marks)}::tsvector` } : row,
      )
    await searching(tx)
      .insertInto('search_docs')
      .values(values as never)
      .execute()
  }
  await insertNames(
    tx,
    fresh.map((one) => one.doc),
  )
  await putTerms(
    tx,
    rows.map((one) => one.words.terms),
    known,
  )
  if (dialect === 'postgres') return
  // Last, and row by row: before a statement that writes many rows SQLite has FTS5 write out all that it holds.
  for (const { row, words, marks } of rows)
    await sql`insert into search_words (rowid, name, body, extra)
      values (${row.id}, ${words.name.join(' ')}, ${words.body.join(' ')}, ${[...words.extra, ...marks].join(' ')})`.execute(
      tx,
    )
}

/** The whole name as keys, and each beginning of a word in it as letters: what is typed may begin at any of them. */
const insertNames = async (tx: Tx, docs: readonly Document[]): Promise<void> => {
  const rows = new Map<string, { key: string; whole: number; entity_id: string }>()
  const add = (key: string, whole: number, id: string): void => {
    if (key) rows.set(`${key} ${whole} ${id}`, { key: key.slice(0, 120), whole, entity_id: id })
  }
  for (const doc of docs)
    for (const { text, language } of doc.calledBy ?? []) {
      add(nameKey(text, language), 1, doc.target)
      const words = text.split(/[\s\u00a0-]+/).map(keyOf)
      for (let from = 0; from < Math.min(words.length, 6); from++) add(words.slice(from).join(''), 0, doc.target)
    }
  const all = [...rows.values()]
  for (let from = 0; from < all.length; from += 500)
    await searching(tx)
      .insertInto('search_names')
      .values(all.slice(from, from + 500))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
