// What is shown is the fold of what was decided: nothing decided is missing, nothing is shown as decided that no one decided.
import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import type { Decision } from '../../model/index.ts'
import type { Fault } from '../contract.ts'
import { fromJson } from '../json.ts'
import type { DecisionRow, Tables } from '../schema.ts'
import { batches, fault } from './look.ts'
import type { Look } from './look.ts'
import { present, saidBy } from './present.ts'

interface Folded {
  readonly kind: Decision['targetKind']
  readonly id: string
  readonly values: Record<string, unknown>
}

/** Decisions a target at a time, in order. */
async function* folds({ db, step }: Look): AsyncGenerator<Folded> {
  let last: Pick<DecisionRow, 'target_id' | 'seq'> = { target_id: '', seq: 0 }
  let fold: Folded | undefined
  for (;;) {
    const rows = await db
      .selectFrom('decisions')
      .selectAll()
      .where(sql<boolean>`(target_id, seq) > (${last.target_id}, ${last.seq})`)
      .orderBy('target_id')
      .orderBy('seq')
      .limit(500)
      .execute()
    for (const row of rows) {
      const kind = row.target_kind as Decision['targetKind']
      if (fold && (fold.id !== row.target_id || fold.kind !== kind)) {
        yield fold
        fold = undefined
      }
      fold ??= { kind, id: row.target_id, values: {} }
      Object.assign(fold.values, fromJson<object | null>(row.after))
      last = row
    }
    step(rows.length)
    if (rows.length < 500) break
  }
  if (fold) yield fold
}

const expected = ({ kind, values }: Folded): Record<string, unknown> => {
  const wanted: Record<string, unknown> = { ...values }
  if (kind === 'claim' && wanted['claim']) wanted['claim'] = saidBy(wanted['claim'] as Record<string, unknown>)
  if (Array.isArray(wanted['keys'])) wanted['keys'] = wanted['keys'].toSorted()
  return wanted
}

const plain = (value: unknown): unknown => (value === undefined ? null : JSON.parse(JSON.stringify(value)))

function* differences(fold: Folded, is: Record<string, unknown> | undefined): Generator<Fault> {
  if (!is) {
    yield fault('reference', fold.id, `The ${fold.kind} was decided upon and is not there.`)
    return
  }
  for (const [key, value] of Object.entries(expected(fold)))
    // What was said of a pair and taken back leaves nothing.
    if ((key in is || key.startsWith('verdict:')) && !isDeepStrictEqual(plain(value), plain(is[key])))
      yield fault(
        'projection',
        fold.id,
        `By its decisions the ${fold.kind} has ${key} ${JSON.stringify(value)}; it shows ${JSON.stringify(is[key])}.`,
      )
}

export async function* decisionFaults(look: Look): AsyncGenerator<Fault> {
  for await (const batch of batches(folds(look), 200))
    for (const [kind, group] of Map.groupBy(batch, (fold) => fold.kind)) {
      const found = await present[kind](
        look.db,
        group.map((fold) => fold.id),
      )
      for (const fold of group) yield* differences(fold, found.get(fold.id))
    }
  yield* undecided(look)
  yield* sequence(look)
}

/** Rows that show what only a decision can give them. */
const needDecision: readonly (readonly [keyof Tables, string, Decision['targetKind']])[] = [
  ['claims', "t.state <> 'read'", 'claim'],
  ['claims', 't.entity_id is not null and t.entity_via is null', 'claim'],
  ['mentions', "t.state <> 'read' or t.own_state <> 'read' or t.entity_id is not null", 'mention'],
  ['quotes', "t.state <> 'read'", 'quote'],
  ['promises', "t.checked <> 'read' or t.state <> 'open' or t.described = 1", 'promise'],
  ['visits', "t.checked <> 'read' or t.described = 1 or t.joined_into is not null", 'visit'],
  ['entities', '1 = 1', 'entity'],
  ['stories', '1 = 1', 'story'],
  ['attention', 't.dismissed = 1', 'attention'],
]

async function* undecided({ db }: Look): AsyncGenerator<Fault> {
  for (const [table, condition, kind] of needDecision) {
    const { rows } = await sql<{ id: string }>`
      select t.id from ${sql.table(table)} t where (${sql.raw(condition)})
        and not exists (select 1 from decisions d where d.target_id = t.id and d.target_kind = ${kind})`.execute(db)
    for (const { id } of rows) yield fault('projection', id, `The ${kind} looks decided upon, and no decision says so.`)
  }
  const { rows } = await sql<{ id: string }>`
    select t.id from mentions t
      where t.state <> case when t.entity_id is null then t.own_state else 'confirmed' end`.execute(db)
  for (const { id } of rows) yield fault('projection', id, 'The mention shows another state than it has.')
  yield* unsaid(db)
}

/** What was said of pairs, and the keys of joined names, rest on decisions too. */
async function* unsaid(db: Look['db']): AsyncGenerator<Fault> {
  const said = await sql<{ id: string }>`
    select v.target_id as id from verdicts v where not exists (
      select 1 from decisions d where d.target_id = v.target_id and d.kind in ('not-same', 'unsure'))
    union select v.visit_id from visit_verdicts v where not exists (
      select 1 from decisions d where d.target_id = v.visit_id and d.kind in ('not-same', 'unsure'))`.execute(db)
  for (const { id } of said.rows)
    yield fault('projection', id, 'It looks judged against another, and no decision says so.')
  const keyed = await sql<{ id: string }>`
    select k.mention_id as id from (
      select mention_id, entity_id from mention_keys union select mention_id, entity_id from mention_codes
    ) k left join mentions m on m.id = k.mention_id
    where m.entity_id is null or m.entity_id <> k.entity_id group by k.mention_id`.execute(db)
  for (const { id } of keyed.rows)
    yield fault('projection', id, 'The mention brings keys to an entity that it is not joined to.')
}

async function* sequence({ db }: Look): AsyncGenerator<Fault> {
  const { count, last } = await db
    .selectFrom('decisions')
    .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('seq').as('last')])
    .executeTakeFirstOrThrow()
  if (Number(count) !== (last ?? 0)) yield fault('count', 'decisions', `${count} decisions are kept of ${last} made.`)
}
