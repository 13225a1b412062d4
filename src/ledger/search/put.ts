// Documents into the index, in the transaction of whatever changed them. What is the same as before is not written again: a
// report has many claims, and confirming one changes one.
import { hash } from 'node:crypto'
import { CompiledQuery, sql } from 'kysely'
import { keyOf } from '../../words/search-keys.ts'
import { inChunks } from '../chunks.ts'
import { insertRows } from '../insert-rows.ts'
import type { Dialect, Tx } from '../store.ts'
import { facets, indexWords, nameKey } from './document.ts'
import type { Document, IndexWords } from './document.ts'
import { codeOf, dayRange, isNamed, perDay, perStory, storyNumber } from './numbers.ts'
import { putTerms } from './terms.ts'
import { searching } from './tables.ts'
import type { SearchDocRow } from './tables.ts'

/** Another one where the same document is written otherwise than before, so that it is written again. */
export const digestOf = (doc: Document): string =>
  hash('sha1', (isNamed(doc.kind) ? 'names apart ' : '') + JSON.stringify(doc), 'base64url').slice(0, 16)
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
  await removeDocuments(
    tx,
    dialect,
    [...before.values()].map((row) => row.id),
  )
  await removeNames(
    tx,
    [...before.values()].filter((row) => nounKinds.has(row.kind)).map((row) => row.target),
  )
  await insert(tx, dialect, fresh, known, storyPlaces(had))
}

/** Where the texts of a story lie, by the story and their day. */
type StoryPlaces = Map<string, number>
const storyPlace = (target: string, id: number): string => `${target} ${Math.floor(id / perDay)}`
const storyPlaces = (had: readonly Pick<SearchDocRow, 'id' | 'kind' | 'target'>[]): StoryPlaces =>
  new Map(had.filter((row) => row.kind === 'story').map((row) => [storyPlace(row.target, row.id), row.id]))

const nounKinds: ReadonlySet<string> = new Set(['project', 'place', 'person', 'organization'])

export const removeDocuments = async (tx: Tx, dialect: Dialect, ids: readonly number[]): Promise<void> => {
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

/** The first free number of each day and kind. */
const freeNumbers = async (tx: Tx, dialect: Dialect, days: Iterable<number>): Promise<Map<number, number>> => {
  const given = JSON.stringify([...new Set(days)])
  const value = dialect === 'sqlite' ? sql`r.value` : sql`r.value::bigint`
  const from =
    dialect === 'sqlite' ? sql`json_each(${given}) r` : sql`json_array_elements_text(${given}::json) r(value)`
  const { rows } = await sql<{ first: number; last: number | null }>`
    select ${value} as first, (select max(id) from search_docs where id >= ${value} and id < ${value} + ${sql.lit(perDay)}) as last
    from ${from}`.execute(tx)
  return new Map(rows.map(({ first, last }) => [Number(first), Number(last ?? first) + 1]))
}

/** In the order of their numbers: FTS5 writes out all that it holds whenever a number is smaller than the one before. */
const numbered = async <T extends { readonly doc: Document }>(
  tx: Tx,
  dialect: Dialect,
  fresh: readonly T[],
  places: StoryPlaces,
): Promise<readonly (T & { readonly id: number })[]> => {
  const dayOf = ({ doc }: T): number => dayRange(codeOf(doc.kind, doc.open), doc.place).from
  const free = await freeNumbers(tx, dialect, fresh.map(dayOf))
  const next = (day: number, step: number): number => {
    const id = Math.ceil((free.get(day) as number) / step) * step
    free.set(day, id + step)
    return id
  }
  const ofStory = ({ target, language }: Document, day: number): number => {
    const place = storyPlace(target, day)
    const at = places.get(place) ?? next(day, perStory)
    places.set(place, at)
    return storyNumber(at, language)
  }
  return fresh
    .map((one) => {
      const day = dayOf(one)
      return { ...one, id: one.doc.kind === 'story' ? ofStory(one.doc, day) : next(day, 1) }
    })
    .toSorted((a, b) => a.id - b.id)
}

const marksOf = (doc: Document, words: IndexWords): readonly string[] => [
  facets.code(codeOf(doc.kind, doc.open)),
  ...doc.facets,
  ...(isNamed(doc.kind) ? new Set(words.name.map(facets.inName)) : []),
]

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

const wordsText = 'insert into search_words (rowid, name, body, extra) values (?, ?, ?, ?)'

/** What is new in the ledger: nothing of it can be there yet. */
export const putNewDocuments = (tx: Tx, dialect: Dialect, docs: readonly Document[]): Promise<void> =>
  insert(
    tx,
    dialect,
    docs.map((doc) => ({ doc, digest: digestOf(doc) })),
    new Set(),
    new Map(),
  )

const insert = async (
  tx: Tx,
  dialect: Dialect,
  fresh: readonly { readonly doc: Document; readonly digest: string }[],
  known: Set<string>,
  places: StoryPlaces,
): Promise<void> => {
  if (!fresh.length) return
  const all = await numbered(tx, dialect, fresh, places)
  const rows = all.map(({ id, doc, digest }) => {
    const { kind, target, language, owner, title, slug, date, due, amount, unit, state } = doc
    const row = { id, kind, target, language, owner, title, slug, date, due, amount, unit, state, digest }
    const words = indexWords(doc)
    return { row, words, marks: marksOf(doc, words) }
  })
  await insertRows(
    searching(tx),
    'search_docs',
    dialect === 'sqlite'
      ? rows.map(({ row }) => row)
      : rows.map(({ row, words, marks }) => ({ ...row, words: vectorOf(words, marks) })),
  )
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
  for (const { row, words, marks } of rows) {
    const extra = [...words.extra, ...marks].join(' ')
    await tx.executeQuery(CompiledQuery.raw(wordsText, [row.id, words.name.join(' '), words.body.join(' '), extra]))
  }
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
  await insertRows(searching(tx), 'search_names', [...rows.values()], 'nothing')
}
