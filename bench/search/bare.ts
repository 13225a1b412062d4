// What a search is measured against: the full-text query that it stands on, asked straight of node:sqlite or pg, prepared once.
//
// numbers  the least that can be asked: the numbers of the best twenty by bm25 or ts_rank, and nothing of what they are.
// page     what a page needs that shows the same: of each kind asked for the same few by bm25 or ts_rank, each with its title, its
//          day, its address and the text that an excerpt is taken from, in one statement that goes through the matches once. It
//          counts nothing, knows no names, no languages and no sources, and makes nothing of its rows.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { StatementSync } from 'node:sqlite'
import { Client } from 'pg'
import { searchKinds } from '../../src/model/index.ts'
import type { SearchKind } from '../../src/model/index.ts'
import { few } from '../../src/ledger/search/overview.ts'
import { codeOf, kindRange, openRange, perKind } from '../../src/ledger/search/numbers.ts'

export interface Bare {
  numbers(match: string): Promise<number>
  page(match: string): Promise<number>
  close(): Promise<void>
}

/** Under how many of a kind the page of all kinds stops; of one kind at twenty. */
const most = (kind: SearchKind | undefined): string =>
  kind ? '20' : `case m.kind ${searchKinds.map((one) => `when ${codeOf(one, true)} then ${few[one]}`).join(' ')} end`

const rows = (matching: string, kind: SearchKind | undefined, list: string): string => `
  select d.id, d.kind, d.target, d.language, d.title, d.slug, d.date, d.state, case d.kind
      when 'claim' then (select c.span_text from claims c where c.id = d.target)
      when 'promise' then (select p.span_text from promises p where p.id = d.target)
      when 'report' then (select v.text from reports r join report_versions v on v.report_id = r.id and v.version = r.version where r.id = d.target)
      when 'story' then (select w.body from story_versions w where w.story_id = d.target and w.language = d.language)
      else (select ${list} from entity_names n where n.entity_id = d.target) end as text
  from (select m.id, m.kind, m.score, row_number() over (partition by m.kind order by m.score) as place from (${matching}) m) m
  join search_docs d on d.id = m.id where m.place <= ${most(kind)} order by m.kind, m.place`

const rangeOf = (kind: SearchKind | undefined) => (kind ? kindRange(codeOf(kind, true)) : openRange)

const sqlite = (folder: string, kind: SearchKind | undefined): Bare => {
  const db = new DatabaseSync(join(folder, 'ledger.sqlite'), { readOnly: true })
  const { from, to } = rangeOf(kind)
  const within = `search_words match ? and rowid >= ${from} and rowid < ${to}`
  const numbers = db.prepare(`select rowid from search_words where ${within} order by rank limit 20`)
  const matching = `select rowid as id, rowid / ${perKind} as kind, rank as score from search_words where ${within}`
  // Of one kind FTS5 itself stops at twenty.
  const page = db.prepare(rows(kind ? `${matching} order by rank limit 20` : matching, kind, `group_concat(n.name, ', ')`)) // prettier-ignore
  const ask = (statement: StatementSync, match: string): number => statement.all(match).length
  return {
    numbers: async (match) => ask(numbers, match),
    page: async (match) => ask(page, match),
    close: async () => db.close(),
  }
}

const postgres = async (url: string, kind: SearchKind | undefined): Promise<Bare> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { from, to } = rangeOf(kind)
  // Its plan is not to be led astray by the numbers: words alone choose the index, as in ours.
  const within = `words @@ $1::tsquery and id + 0 >= ${from} and id + 0 < ${to}`
  const rank = 'ts_rank(words, $1::tsquery)'
  const numbers = `select id from search_docs where ${within} order by ${rank} desc limit 20`
  const matching = `select id, id / ${perKind} as kind, -${rank} as score from search_docs where ${within}`
  const page = rows(kind ? `${matching} order by score limit 20` : matching, kind, `string_agg(n.name, ', ')`)
  const ask = async (name: string, text: string, match: string): Promise<number> =>
    (await client.query({ name, text, values: [match] })).rows.length
  return {
    numbers: (match) => ask('numbers', numbers, match),
    page: (match) => ask('page', page, match),
    close: () => client.end(),
  }
}

export const openBare = async (
  place: { readonly folder: string } | { readonly url: string },
  kind: SearchKind | undefined,
): Promise<Bare> => ('folder' in place ? sqlite(place.folder, kind) : postgres(place.url, kind))
