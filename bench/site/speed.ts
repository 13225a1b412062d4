// How dear a page is that is kept ready, against a bare node:http server sending a buffer of the same bytes:
//   node bench/site/speed.ts [--small DIR] [--large DIR] [--rounds 15] [--seconds 0.3] [--pages home,feed]
// Folders of generated ledgers (bench/ledger/generate.ts); a small one is made where none is given. In turns in one run; CPU a request is of
// the server process alone; p99 is at half of the requests a second at which each is saturated, in four short turns a round. Of
// the rounds the lower quartile counts: what others do on the machine can only add.
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generateLedger } from '../ledger/generate.ts'
import { begin, type Child } from './child.ts'
import { load, quantile } from './load.ts'
import { somePages } from './some-pages.ts'

const { values } = parseArgs({
  options: {
    small: { type: 'string' },
    large: { type: 'string' },
    rounds: { type: 'string', default: '15' },
    seconds: { type: 'string', default: '0.3' },
    pages: { type: 'string', default: 'home,story,project,tag,feed' },
  },
})
const rounds = Number(values.rounds)
const seconds = Number(values.seconds)
const connections = 16
/** The lower quartile: what others do on the machine can only add to it. */
const calm = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 4)] ?? NaN
const brisk = (numbers: readonly number[]): number => -calm(numbers.map((one) => -one))

interface Measured {
  readonly cpu: number[]
  readonly rate: number[]
  readonly p99: number[]
}
const fresh = (): Measured => ({ cpu: [], rate: [], p99: [] })

const measure = async (child: Child, path: string, into: Measured): Promise<void> => {
  await child.used()
  const full = await load({ port: child.port, path, connections, seconds })
  into.cpu.push(((await child.used()) / full.answers) * 1000)
  into.rate.push(full.answers / full.seconds)
}
/** How late the latest are at half of what saturates it. In many short turns: one that somebody else cut into does not count. */
const turns = 4
const measureLate = async (child: Child, path: string, into: Measured): Promise<void> => {
  const half = await load({ port: child.port, path, connections, seconds: seconds / 3, rate: brisk(into.rate) / 2 })
  into.p99.push(quantile(half.times, 0.99))
}

const bareOf = async (site: Child, path: string): Promise<Child> => {
  const answer = await fetch(`http://127.0.0.1:${site.port}${path}`, { headers: { 'accept-encoding': 'identity' } })
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`)
  // The bytes that are sent for 'gzip, br', so that both send the same.
  const { brotliCompressSync, constants } = await import('node:zlib')
  const body = brotliCompressSync(Buffer.from(await answer.arrayBuffer()), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5 },
  })
  return begin({ kind: 'bare', type: answer.headers.get('content-type') ?? '', body: body.toString('base64') })
}

const folder = mkdtempSync(join(tmpdir(), 'derek-bench-'))
try {
  const small = values.small ?? join(folder, 'small')
  if (!values.small) await generateLedger({ folder: small }, { claims: 10_000 })
  const sizes = [['small', small], ...(values.large ? [['large', values.large]] : [])] as [string, string][]
  console.log(
    `Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(2)} at the beginning, ${rounds} rounds of ${seconds} s`,
  )
  console.log('| page | server | CPU a request, µs | of the bare | requests/s | p99 at half, ms | of the bare |')
  console.log('|---|---|---|---|---|---|---|')
  const sites = new Map<string, Child>()
  for (const [name, at] of sizes) sites.set(name, await begin({ kind: 'site', ledger: at, pages: null }))
  const paths = new Map<string, Readonly<Record<string, string>>>()
  for (const [name] of sizes) paths.set(name, await somePages((sites.get(name) as Child).port))
  for (const kind of values.pages.split(',')) {
    const servers: [string, Child, string, Measured][] = []
    for (const [name] of sizes) {
      const path = paths.get(name)?.[kind] as string
      const site = sites.get(name) as Child
      servers.push([name, site, path, fresh()], [`bare, ${name}`, await bareOf(site, path), path, fresh()])
    }
    for (const [, child, path] of servers) await measure(child, path, fresh())
    for (let round = 0; round < rounds; round++)
      for (const [, child, path, measured] of round % 2 ? servers.toReversed() : servers)
        await measure(child, path, measured)
    for (let turn = 0; turn < rounds * turns; turn++)
      for (const [, child, path, measured] of turn % 2 ? servers.toReversed() : servers)
        await measureLate(child, path, measured)
    for (const [index, [name, child, , measured]] of servers.entries()) {
      const bare = (servers[index + 1] ?? servers[index])?.[3] as Measured
      const isSite = index % 2 === 0
      const cpu = isSite ? (calm(bare.cpu) / calm(measured.cpu)).toFixed(2) : ''
      const p99 = isSite ? (calm(measured.p99) / calm(bare.p99)).toFixed(2) : ''
      console.log(
        `| ${kind} | ${name} | ${calm(measured.cpu).toFixed(1)} | ${cpu} | ${Math.round(brisk(measured.rate))} | ${calm(measured.p99).toFixed(2)} | ${p99} |`,
      )
      if (!isSite) child.end()
    }
    if (servers.length > 2) {
      const [a, , b] = servers.map((one) => one[3]) as [Measured, Measured, Measured]
      console.log(`| ${kind} | large of small | | ${(calm(a.cpu) / calm(b.cpu)).toFixed(2)} | | | |`)
    }
  }
  for (const site of sites.values()) site.end()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
