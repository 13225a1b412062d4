// From the start of the process to the first page: node bench/site/cold.ts --ledger DIR [--times 5]
// DIR is a data folder with a large ledger (bench/ledger/generate.ts). First with no page kept, then with what the run before kept.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { setTimeout } from 'node:timers/promises'

const { values } = parseArgs({ options: { ledger: { type: 'string' }, times: { type: 'string', default: '5' } } })
if (!values.ledger) throw new Error('Say which ledger: --ledger DIR.')
const data = resolve(values.ledger)
const program = resolve(import.meta.dirname, '..', '..', 'bin', 'derek.js')
const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN

const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

const once = async (): Promise<number> => {
  const port = await freePort()
  const began = performance.now()
  const child = spawn(process.execPath, [program, 'serve', '--data', data, '--port', String(port), '--empty'], {
    stdio: 'ignore',
  })
  for (;;) {
    const page = await fetch(`http://127.0.0.1:${port}/ru/`).catch(() => undefined)
    if (page?.status === 200 && (await page.text()).includes('</html>')) break
    if (child.exitCode !== null) throw new Error(`derek serve ended with ${child.exitCode}`)
    await setTimeout(5)
  }
  const taken = performance.now() - began
  // Time enough to keep what was drawn.
  await setTimeout(300)
  child.kill()
  await new Promise((done) => child.once('exit', done))
  return taken
}

const load = loadavg()[0]?.toFixed(2)
const [without, again]: [number[], number[]] = [[], []]
for (let time = 0; time < Number(values.times); time++) {
  rmSync(join(data, 'site'), { recursive: true, force: true })
  without.push(await once())
  again.push(await once())
}
console.log(`Node ${process.versions.node}, load ${load} at the beginning, the middle of ${values.times}`)
console.log(`no page kept: ${Math.round(middle(without))} ms; kept pages: ${Math.round(middle(again))} ms`)
