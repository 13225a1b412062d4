// What stands behind documents: their entities with the places those lie in, stories, promises, reports with those that promises
// name, claims. SQLite is asked for each by itself, which costs it next to nothing; PostgreSQL for all by one question.
import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { SearchKind } from '../../model/index.ts'
import { compiledOnce, listed } from '../compiled.ts'
import type { Asks, Given } from '../compiled.ts'
import { claimsQuery } from '../questions/claims.ts'
import type { ClaimFound, View } from '../questions/claims.ts'
import { entitiesQuery } from '../questions/entities.ts'
import type { EntityFound } from '../questions/entities.ts'
import { promisesQuery } from '../questions/findings.ts'
import type { PromiseFound } from '../questions/findings.ts'
import { toldLines } from '../questions/reports.ts'
import type { ToldLine } from '../questions/reports.ts'
import { cardsQuery } from '../questions/stories.ts'
import type { CardFound } from '../questions/stories.ts'
import type { Dialect, Tx } from '../store.ts'
import { kindOf } from './numbers.ts'
import type { SearchDocRow } from './tables.ts'

export interface Behind {
  readonly docs: readonly SearchDocRow[]
  readonly entities: readonly EntityFound[]
  readonly stories: readonly CardFound[]
  readonly promises: readonly PromiseFound[]
  readonly lines: readonly ToldLine[]
  readonly claims: readonly ClaimFound[]
}

/** Lists of what stands behind documents, each as it stands after 'in'. */
interface Targets {
  /** One list, in two places of the question about reports. */
  readonly of: (...kinds: readonly SearchKind[]) => RawBuilder<string>
  /** A story and a language, with a space between. */
  readonly texts: RawBuilder<string>
}
const entityKinds = ['project', 'place', 'person', 'organization'] as const

const entities = (tx: Tx, dialect: Dialect, { of }: Targets) => {
  const asked = of(...entityKinds)
  return entitiesQuery(
    tx,
    dialect,
    sql<string>`(select r.root_id from entities r where r.id in ${asked} union select p.root_id from entities r
      join entities t on t.id = r.root_id join entities p on p.id = t.place_id where r.id in ${asked})`,
  )
}
const stories = (tx: Tx, dialect: Dialect, { of, texts }: Targets) =>
  cardsQuery(tx, dialect, null, (eb) =>
    eb.and([eb('s.id', 'in', of('story')), sql<boolean>`s.id || ' ' || w.language in ${texts}`]),
  )
const promises = (tx: Tx, dialect: Dialect, { of }: Targets) =>
  promisesQuery(tx, dialect, (eb) => eb('x.id', 'in', of('promise')))
const lines = (tx: Tx, _: Dialect, { of }: Targets) =>
  toldLines(
    tx,
    sql<string>`(select n.id from reports o join report_versions n on n.report_id = o.id and n.version = o.version
      where o.id in ${of('report')} union all select p.report_version_id from promises p where p.id in ${of('promise')})`,
  )
const claims =
  (view: View) =>
  (tx: Tx, _: Dialect, { of }: Targets) =>
    claimsQuery(tx, view, (eb) => eb('c.id', 'in', of('claim')))

/** All but the words by which PostgreSQL finds it, which may be a whole text. */
const columns = sql.join(['id', 'kind', 'target', 'language', 'owner', 'title', 'slug', 'date', 'due', 'amount', 'unit', 'state', 'digest'].map((one) => sql.ref(`d.${one}`))) // prettier-ignore
const docs = (dialect: Dialect, ids: RawBuilder<never>): RawBuilder<SearchDocRow> =>
  dialect === 'sqlite'
    ? sql`select ${columns} from json_each(${ids}) r cross join search_docs d on d.id = r.value`
    : sql`select ${columns} from json_array_elements_text(${ids}::json) r(value)
        cross join lateral (select s.* from search_docs s where s.id = r.value::bigint) d`

/** The first value is the list of what is asked for, the second another one. */
const given = (dialect: Dialect, at: Given, second: 'texts' | 'promise'): Targets => ({
  of: (...kinds) => listed(dialect, at(second === 'promise' && kinds[0] === 'promise' ? 1 : 0)),
  texts: listed(dialect, at(1)),
})
type Ask = (tx: Tx, dialect: Dialect, targets: Targets) => { readonly compile: unknown }
const one = <Row>(ask: Ask, second: 'texts' | 'promise' = 'texts'): Asks<Row> =>
  compiledOnce<Row>((tx, dialect, at) => ask(tx, dialect, given(dialect, at, second)))
const each = {
  docs: compiledOnce<SearchDocRow>((_, dialect, at) => docs(dialect, at(0))),
  entities: one<EntityFound>(entities),
  stories: one<CardFound>(stories),
  promises: one<PromiseFound>(promises),
  lines: one<ToldLine>(lines, 'promise'),
  claims: { public: one<ClaimFound>(claims('public')), desk: one<ClaimFound>(claims('desk')) },
}

const oneByOne = async (tx: Tx, view: View, ids: string): Promise<Behind> => {
  const found = await each.docs(tx, ids)
  const of = (...kinds: readonly SearchKind[]): readonly SearchDocRow[] => found.filter((row) => kinds.includes(row.kind)) // prettier-ignore
  const list = (rows: readonly SearchDocRow[], say = (row: SearchDocRow): string => row.target): string => JSON.stringify([...new Set(rows.map(say))]) // prettier-ignore
  const asked = { entities: of(...entityKinds), stories: of('story'), promises: of('promise'), reports: of('report'), claims: of('claim') } // prettier-ignore
  const some = <Row>(rows: readonly SearchDocRow[], ask: () => Promise<readonly Row[]>): Promise<readonly Row[]> | [] => (rows.length ? ask() : []) // prettier-ignore
  return {
    docs: found,
    entities: await some(asked.entities, () => each.entities(tx, list(asked.entities))),
    stories: await some(asked.stories, () => each.stories(tx, list(asked.stories), list(asked.stories, (row) => `${row.target} ${row.language}`))), // prettier-ignore
    promises: await some(asked.promises, () => each.promises(tx, list(asked.promises))),
    lines: await some([...asked.reports, ...asked.promises], () => each.lines(tx, list(asked.reports), list(asked.promises))), // prettier-ignore
    claims: await some(asked.claims, () => each.claims[view](tx, list(asked.claims))),
  }
}

type Part = Exclude<keyof Behind, 'docs'>
const partsOf = (kind: SearchKind): readonly Part[] => {
  switch (kind) {
    case 'story':
      return ['stories']
    case 'promise':
      return ['promises', 'lines']
    case 'report':
      return ['lines']
    case 'claim':
      return ['claims']
    default:
      return ['entities']
  }
}

interface PartRow {
  readonly part: keyof Behind
  readonly row: unknown
}
/** One question for these parts: each of a question has its price, also where it finds nothing. */
const together = (view: View, parts: readonly Part[]): Asks<PartRow> =>
  compiledOnce((tx, dialect, at) => {
    const targets: Targets = {
      of: (...kinds) => sql`(select d.target from docs d where d.kind in (${sql.join(kinds.map((kind) => sql.lit(kind)))}))`, // prettier-ignore
      texts: sql`(select d.target || ' ' || d.language from docs d where d.kind = 'story')`,
    }
    const asks: Readonly<Record<Part, Ask>> = { entities, stories, promises, lines, claims: claims(view) }
    const rows = parts.map((part) => sql`select ${sql.lit(part)} as part, to_json(q) as row from ${asks[part](tx, dialect, targets)} q`) // prettier-ignore
    return sql`with docs as materialized (${docs(dialect, at(0))}) ${sql.join([sql`select 'docs' as part, to_json(q) as row from docs q`, ...rows], sql` union all `)}`
  })
const asked = new Map<string, Asks<PartRow>>()

const byOneQuestion = async (tx: Tx, view: View, ids: readonly number[]): Promise<Behind> => {
  const parts = [...new Set(ids.map(kindOf).flatMap(partsOf))].toSorted()
  const name = [view, ...parts].join(' ')
  const ask = asked.get(name) ?? together(view, parts)
  asked.set(name, ask)
  const rows = await ask(tx, JSON.stringify(ids))
  const of = <Some extends keyof Behind>(part: Some): Behind[Some] => rows.filter((row) => row.part === part).map((row) => row.row) as unknown as Behind[Some] // prettier-ignore
  return { docs: of('docs'), entities: of('entities'), stories: of('stories'), promises: of('promises'), lines: of('lines'), claims: of('claims') } // prettier-ignore
}

export const behind = (tx: Tx, dialect: Dialect, view: View, ids: readonly number[]): Promise<Behind> =>
  dialect === 'sqlite' ? oneByOne(tx, view, JSON.stringify(ids)) : byOneQuestion(tx, view, ids)
