// One PostgreSQL for a whole test run, started when the first test asks for it and stopped when the run ends. Test files run in
// processes of their own; they ask over a loopback port where it is.
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'
import { startPostgres } from './test-postgres.ts'
import type { TestPostgres } from './test-postgres.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    postgresPort: number
  }
}

export interface PostgresAnswer {
  /** With DATABASE where the database's name goes. */
  readonly url?: string
  readonly error?: string
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  let starting: Promise<TestPostgres> | undefined
  const answer = async (): Promise<PostgresAnswer> => {
    try {
      starting ??= startPostgres()
      return { url: (await starting).url('DATABASE') }
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) }
    }
  }
  const server = createServer((socket) => {
    socket.on('error', () => {})
    void answer().then((said) => socket.end(JSON.stringify(said)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  project.provide('postgresPort', (server.address() as AddressInfo).port)
  return async () => {
    server.close()
    const postgres = await starting?.catch(() => undefined)
    await postgres?.stop()
  }
}
