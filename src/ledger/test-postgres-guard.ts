// Runs a PostgreSQL of its own for tests, as a process apart. It prints the folder of its socket (or its port) when the server
// answers, and takes everything down when its standard input closes. That happens however its parent ends, kill -9 included,
// so nothing is ever left running. Start it through test-postgres.ts.
import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'

const [, , native, durable] = process.argv as [string, string, string, string | undefined]
const root = process.getuid?.() === 0
/** PostgreSQL refuses to run as root: then it runs as nobody. */
const nobody = 65534
const as = root ? { uid: nobody, gid: nobody } : {}

const folder = mkdtempSync(join(tmpdir(), 'derek-pg-'))
const program = join(folder, 'native')
const data = join(folder, 'data')
let server: ChildProcess | undefined

const own = (path: string): void => {
  if (root) chownSync(path, nobody, nobody)
}

/** Nobody may not enter where packages lie, and a package holds no links: so a copy, with its links made. */
const copyProgram = (): void => {
  own(folder)
  cpSync(native, program, { recursive: true, filter: (path) => !path.endsWith('.a') })
  const list = join(program, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly {
    readonly source: string
    readonly target: string
  }[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(folder, source)), path)
  }
}

const makeData = (): void => {
  mkdirSync(data, { mode: 0o700 })
  own(data)
  const made = spawnSync(
    join(program, 'bin', 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'], // prettier-ignore
    { ...as, encoding: 'utf8', cwd: folder, env: { ...process.env, LC_ALL: 'C' } },
  )
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

const serve = async (): Promise<string> => {
  const sockets = process.platform !== 'win32'
  const port = sockets ? 5432 : await freePort()
  const settings = [
    `port=${port}`,
    `listen_addresses=${sockets ? '' : '127.0.0.1'}`,
    ...(sockets ? [`unix_socket_directories=${folder}`] : []),
    'shared_buffers=32MB',
    'max_connections=60',
    'autovacuum_naptime=10min',
    // Tests stop clients, never the server; only the bench asks for a server that survives a power cut.
    ...(durable ? [] : ['fsync=off', 'full_page_writes=off']),
  ]
  server = spawn(join(program, 'bin', 'postgres'), ['-D', data, ...settings.flatMap((one) => ['-c', one])], {
    ...as,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  })
  await new Promise<void>((resolve, reject) => {
    let said = ''
    server?.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-10_000)
      if (said.includes('ready to accept connections')) resolve()
    })
    server?.on('error', reject)
    server?.on('exit', () => reject(new Error(`postgres ended before it answered: ${said}`)))
  })
  return sockets ? folder : String(port)
}

const takeDown = async (): Promise<void> => {
  const running = server
  if (running && running.exitCode === null && running.signalCode === null)
    await new Promise<void>((resolve) => {
      running.on('exit', () => resolve())
      // Ends the sessions and stops; a test server has nothing to save.
      running.kill('SIGQUIT')
    })
  rmSync(folder, { recursive: true, force: true })
}

let ending: Promise<void> | undefined
const end = (code: number): void => {
  ending ??= takeDown().finally(() => process.exit(code))
}
process.stdin
  .on('end', () => end(0))
  .on('error', () => end(0))
  .resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0))
// A reader that has gone away is the same as a closed standard input.
process.stdout.on('error', () => end(0))

try {
  copyProgram()
  makeData()
  const where = await serve()
  process.stdout.write(`ready ${where}\n`)
} catch (error) {
  process.stdout.write(`failed ${basename(folder)}: ${error instanceof Error ? error.message : String(error)}\n`)
  end(1)
}
