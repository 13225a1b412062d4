// Questions whose words never change, put together once for each database and then asked with other values: for a small question
// its putting together would cost as much as its answer, and PostgreSQL keeps prepared what is worded the same.
import { sql } from 'kysely'
import type { CompiledQuery, RawBuilder } from 'kysely'
import { createQueryId } from 'kysely'
import { dialectOf } from './differences.ts'
import type { Dialect, Tx } from './store.ts'

type Value = string | number
/** Where the value of this number stands. */
export type Given = (number: number) => RawBuilder<never>
interface Compilable {
  compile(provider: never): CompiledQuery
}
interface Made {
  readonly query: CompiledQuery
  /** For each of its parameters which value it is; -1 where it is always the same. */
  readonly places: readonly number[]
}
export type Asks<Row> = (tx: Tx, ...values: readonly Value[]) => Promise<readonly Row[]>

/** Stand for the values while a question is put together; digits, so that they could be any of them. */
const standIns = Array.from({ length: 16 }, (_, number) => String(90071992547400 + number))

export const compiledOnce = <Row>(
  build: (tx: Tx, dialect: Dialect, given: Given) => { readonly compile: unknown },
): Asks<Row> => {
  const made = new Map<Dialect, Made>()
  const make = (tx: Tx, dialect: Dialect): Made => {
    const question = build(tx, dialect, (number) => sql<never>`${standIns[number]}`) as unknown as Compilable
    const query = question.compile(tx as never)
    const places = query.parameters.map((one) => standIns.indexOf(one as string))
    const fresh = { query, places }
    made.set(dialect, fresh)
    return fresh
  }
  return async (tx, ...values) => {
    const dialect = dialectOf(tx)
    const { query, places } = made.get(dialect) ?? make(tx, dialect)
    const parameters = query.parameters.map((one, at) => ((places[at] ?? -1) < 0 ? one : values[places[at] as number]))
    const queryId = createQueryId()
    // Nothing is changed by it; whoever listens to what is asked hears of it.
    tx.getExecutor().transformQuery(query.query, queryId)
    return (await tx.executeQuery<Row>({ ...query, parameters, queryId })).rows
  }
}

/** The values of a list given as JSON, however many there are: a question of always the same words. */
export const listed = (dialect: Dialect, list: RawBuilder<never>): RawBuilder<string> =>
  dialect === 'sqlite'
    ? sql<string>`(select value from json_each(${list}))`
    : sql<string>`(select value from json_array_elements_text(${list}::json))`
