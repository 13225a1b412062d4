// How long from `npm start` to the first page, and what the process weighs at rest: node bench/serve/start.ts
// The first start, into an empty folder, loads the sample; then five starts of the same newsroom, the middle one of which
// counts. CPU time and memory are of the server process alone, and of npm and its shell besides.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

interface Start {
  readonly seconds: number
  readonly cpu: number
  readonly cpuWithNpm: number
  readonly megabytes: number
  readonly megabytesWithNpm: number
}

const root = resolve(import.meta.dirname, '..', '..')
const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const ticks = 100
const restAfter = 10_000

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

const parentOf = (each: string): number => {
  try {
    return Number(
      readFileSync(`/proc/${each}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[1],
    )
  } catch {
    return 0
  }
}

/** The process and all below it, the last begun last. */
const family = (pid: number): readonly number[] => {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const)
  const below = (parent: number): number[] =>
    all.filter(([, of]) => of === parent).flatMap(([each]) => [each, ...below(each)])
  return [pid, ...below(pid)]
}
/** Not npm, not its shell, and not the process that loads the sample. */
const isServer = (pid: number): boolean =>
  /^[^\0]*node[^\0]*\0[^\0]*derek\.js\0serve\0/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))
/** Its own and that of its children that have ended, among them the one that loads the sample. */
const cpuOf = (pid: number): number =>
  sum(
    readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .slice(11, 15)
      .map(Number),
  ) / ticks
const megabytesOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024

const firstPage = async (port: number, child: ChildProcess): Promise<void> => {
  while (child.exitCode === null) {
    const page = await fetch(`http://127.0.0.1:${port}/ru/`).catch(() => undefined)
    if (page?.status === 200 && (await page.text()).includes('</html>')) return
    await sleep(5)
  }
  throw new Error(`npm start ended with ${child.exitCode}`)
}

const start = async (data: string): Promise<Start> => {
  const port = await freePort()
  const began = performance.now()
  const child = spawn('npm', ['start', '--silent', '--', '--data', data, '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  })
  await firstPage(port, child)
  const seconds = (performance.now() - began) / 1000
  const pids = process.platform === 'linux' ? family(child.pid as number) : []
  const server = pids.find(isServer)
  const cpu = server === undefined ? NaN : cpuOf(server)
  const cpuWithNpm = sum(pids.map(cpuOf))
  await sleep(restAfter)
  const resting = process.platform === 'linux' ? family(child.pid as number) : []
  const megabytes = server === undefined ? NaN : megabytesOf(server)
  const megabytesWithNpm = sum(resting.map(megabytesOf))
  process.kill(server ?? -(child.pid as number), 'SIGTERM')
  await new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(0)))
  return { seconds, cpu, cpuWithNpm, megabytes, megabytesWithNpm }
}

const line = (name: string, each: Start): string =>
  `| ${name} | ${each.seconds.toFixed(2)} s | ${each.cpu.toFixed(2)} s | ${each.cpuWithNpm.toFixed(2)} s | ${each.megabytes.toFixed(0)} MB | ${each.megabytesWithNpm.toFixed(0)} MB |`

if (process.platform !== 'linux')
  console.log('CPU time and memory are not measured here: they are read from /proc, which only Linux has.')
const folder = mkdtempSync(join(tmpdir(), 'derek-bench-'))
try {
  const load = loadavg()[0]?.toFixed(2)
  const first = await start(join(folder, 'data'))
  const again: Start[] = []
  for (let run = 0; run < 5; run++) again.push(await start(join(folder, 'data')))
  const middle = again.toSorted((a, b) => a.seconds - b.seconds)[2] as Start
  console.log(`npm start to the first page, Node ${process.versions.node}, load ${load} at the beginning`)
  console.log('| | time | CPU | CPU with npm | memory at rest | with npm |')
  console.log('|---|---|---|---|---|---|')
  console.log(line('first start, loads the sample', first))
  console.log(line('loaded, median of 5', middle))
  console.log(`all five: ${again.map((each) => each.seconds.toFixed(2)).join(', ')} s`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
