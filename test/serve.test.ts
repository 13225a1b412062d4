// The whole newsroom in one process: started, asked, stopped, started again; and cut off in the middle of its first start.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeLedgers } from '../src/ledger/test-ledgers.ts'
import { addressOf, ended, shell } from './derek.ts'
import type { Shell } from './derek.ts'

let sh: Shell
beforeAll(() => {
  sh = shell()
})
afterAll(() => sh.end())

const stopped = async (
  child: ReturnType<Shell['start']>,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<number | null> => {
  const closed = ended(child)
  child.kill(signal)
  return (await closed).code
}
/** Every line that is kept, but for the moments at which it was, and how far the day's round had come when it was stopped. */
const content = async (data: string, ...more: readonly string[]): Promise<string> =>
  (await sh.derek('export', '--unconfirmed', '--data', data, ...more)).out
    .split('\n')
    .filter((line) => !/^\{"table":"(?:counters|rounds|attention)"/.test(line))
    .join('\n')
    .replaceAll(/"(?:at|taken_at|read_at|created_at|updated_at)":"[^"]+"/g, '')

test('an empty newsroom answers, says it is well, and stops when told', async () => {
  const child = sh.start('serve', '--empty', '--port', '0', '--data', 'empty', '--title', 'Вести степи')
  const url = await addressOf(child)
  expect(await (await fetch(`${url}healthz`)).json()).toMatchObject({ ok: true })
  const home = await fetch(`${url}ru/`)
  expect([home.status, await home.text()]).toEqual([200, expect.stringContaining('Вести степи')])
  expect((await fetch(`${url}ru/`, { method: 'POST' })).status).toBe(405)
  expect(await stopped(child, 'SIGINT')).toBe(0)
})

test('the first start loads the sample; the next keeps what is there and loads nothing', async () => {
  const first = sh.start('serve', '--port', '0', '--data', 'data')
  const url = await addressOf(first)
  for (const path of ['ru/', 'kk/', 'en/', 'ru/tags', 'ru/projects', 'ru/promises'])
    expect([path, (await fetch(url + path)).status]).toEqual([path, 200])
  expect(await stopped(first)).toBe(0)
  expect(existsSync(join(sh.folder, 'data', 'sample-is-loading'))).toBe(false)
  const before = await content('data')
  const second = sh.start('serve', '--port', '0', '--data', 'data')
  let said = ''
  second.stdout?.on('data', (text) => (said += String(text)))
  await addressOf(second)
  expect(await stopped(second)).toBe(0)
  expect(said).not.toContain('sample')
  expect(await content('data')).toBe(before)
  expect(await sh.derek('check', '--data', 'data')).toMatchObject({ code: 0, err: '' })
})

test('a first start that is killed in the middle is taken up again and ends the same', async () => {
  const child = sh.start('serve', '--port', '0', '--data', 'killed')
  const mark = join(sh.folder, 'killed', 'sample-is-loading')
  while (!existsSync(mark)) await new Promise((done) => setTimeout(done, 10))
  await new Promise((done) => setTimeout(done, 300))
  const closed = ended(child)
  child.kill('SIGKILL')
  await closed
  const again = sh.start('serve', '--port', '0', '--data', 'killed')
  await addressOf(again)
  expect(await stopped(again)).toBe(0)
  expect(existsSync(mark)).toBe(false)
  expect(await content('killed')).toBe(await content('data'))
})

test('nothing but plain lines is said when the output is a pipe', async () => {
  const child = sh.start('serve', '--port', '0', '--data', 'data')
  const all = ended(child)
  await addressOf(child)
  child.kill('SIGTERM')
  const { code, err } = await all
  expect([code, err]).toEqual([0, ''])
})

describeLedgers('the sample newsroom', ({ dialect, fresh }) => {
  test('is the same whichever database keeps it', async () => {
    const place = await fresh()
    const database = 'url' in place ? ['--database', place.url] : []
    const child = sh.start('serve', '--port', '0', '--data', `on-${dialect}`, ...database)
    const url = await addressOf(child)
    expect((await fetch(`${url}en/projects`)).status).toBe(200)
    expect(await stopped(child)).toBe(0)
    expect(await content(`on-${dialect}`, ...database)).toBe(await content('data'))
    expect(await sh.derek('check', '--data', `on-${dialect}`, ...database)).toMatchObject({ code: 0, err: '' })
  })
})
