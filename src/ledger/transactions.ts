// Writing: in line, all or nothing, counted when a reader could see it. Reading: one moment, however many questions.
import { setTimeout } from 'node:timers/promises'
import { CompiledQuery } from 'kysely'
import type { Kysely } from 'kysely'
import { DerekError } from '../model/index.ts'
import { standInLine } from './differences.ts'
import type { Tables } from './schema.ts'
import type { Store, Tx } from './store.ts'

const explained = async <T>(store: Store, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw error instanceof DerekError ? error : (store.explain(error) ?? error)
  }
}

/** How long a writer stands in line before it gives up. */
export const patience = 10_000

/** SQLite would wait by stopping the whole process; waiting here lets everything else go on. */
export const patiently = async <T>(isBusy: (error: unknown) => boolean, work: () => Promise<T>): Promise<T> => {
  const until = Date.now() + patience
  for (let pause = 1; ; pause = Math.min(pause * 2, 32))
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || Date.now() > until) throw error
      await setTimeout(pause * (0.5 + Math.random()))
    }
}

export const write = <T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> =>
  explained(store, () =>
    patiently(store.isBusy, () =>
      store.writer.transaction().execute(async (tx) => {
        await standInLine(tx, store.dialect)
        return work(tx)
      }),
    ),
  )

export const read = <T>(store: Store, work: (tx: Tx) => Promise<T>): Promise<T> =>
  explained(store, () => {
    const transaction = store.reader.transaction()
    if (store.dialect === 'sqlite') return transaction.execute(work)
    return transaction.setIsolationLevel('repeatable read').setAccessMode('read only').execute(work)
  })

/**
 * For a few small questions of one moment, on PostgreSQL each stopped after so many milliseconds. Its beginning is one message and
 * nobody waits for its end; its plans are those for any value, since making one anew costs more than such a question.
 */
export const readBriefly = <T>(store: Store, most: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
  store.dialect === 'sqlite' ? read(store, work) : explained(store, () => briefly(store.reader, most, work))

const briefly = <T>(db: Kysely<Tables>, most: number, work: (tx: Tx) => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    db.connection()
      .execute(async (connection) => {
        const say = (text: string) => connection.executeQuery(CompiledQuery.raw(text))
        await say(
          `start transaction isolation level repeatable read read only; set local statement_timeout = ${Math.floor(most)}; set local plan_cache_mode = force_generic_plan; set local jit = off`,
        )
        try {
          resolve(await work(connection as unknown as Tx))
        } finally {
          await say('rollback')
        }
      })
      .catch(reject)
  })

/** For a single question. */
export const glance = <T>(store: Store, work: (db: Kysely<Tables>) => Promise<T>): Promise<T> =>
  explained(store, () => work(store.reader))

export { countChange } from './questions/changed.ts'

export const changeNumber = async (tx: Kysely<Tables>): Promise<number> =>
  (await tx.selectFrom('counters').select('value').where('name', '=', 'changes').executeTakeFirstOrThrow()).value
