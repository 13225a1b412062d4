import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { encodingFor } from './encoding.ts'
import { keeper, type DrawAt, type Keeper, type KeeperParts } from './keeper.ts'

const root = mkdtempSync(join(tmpdir(), 'derek-keeper-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A ledger of nothing but changes, and pages that say how often they were drawn. */
const scene = (more: Partial<KeeperParts> = {}) => {
  const touched = new Map<string, number>()
  const drawn = new Map<string, number>()
  const state = { now: 1, day: '2024-12-12', during: undefined as (() => void) | undefined }
  const touch = (...keys: readonly string[]): void => {
    state.now++
    for (const key of keys) touched.set(key, state.now)
  }
  const draw: DrawAt = async (path) => {
    if (path === '/nowhere') return undefined
    const count = (drawn.get(path) ?? 0) + 1
    drawn.set(path, count)
    const { now } = state
    state.during?.()
    state.during = undefined
    await Promise.resolve()
    const [, kind, key = ''] = path.split('/')
    return {
      answer: {
        status: kind === 'gone' ? 404 : 200,
        type: 'text/html',
        body: `${path} ${count} at ${now} ${'x'.repeat(300)}`,
      },
      keys: new Set([key]),
      ofDay: kind === 'today',
      whole: false,
    }
  }
  const open = (folder: string | null = null): Keeper =>
    keeper({
      ledger: {
        changedSince: async (number) => ({
          now: state.now,
          keys: [...touched].filter(([, at]) => at > number).map(([key]) => key),
        }),
        lastChange: async (keys) => Math.max(0, ...[...keys].map((key) => touched.get(key) ?? 0)),
      },
      draw,
      today: () => state.day,
      headersOf: () => ({ common: {}, caching: 'public, no-cache' }),
      memory: 2 ** 20,
      folder,
      edition: 'one',
      fresh: 0,
      ...more,
    })
  const text = async (kept: Keeper, path: string): Promise<string> =>
    (await kept.get(path))?.packed.packings.identity.bytes.toString().replace(/ x+$/, '') ?? 'nothing'
  return { state, touch, open, text, drawn }
}

test('a page is drawn once, and again when what it rests on is touched, and not when anything else is', async () => {
  const { open, text, touch } = scene()
  const kept = open()
  await text(kept, '/page/a')
  touch('b')
  expect(await text(kept, '/page/a')).toBe('/page/a 1 at 1')
  touch('a')
  expect(await text(kept, '/page/a')).toBe('/page/a 2 at 3')
  await kept.close()
})

test('two askers at once wait for one drawing', async () => {
  const { open, text, drawn } = scene()
  const kept = open()
  await Promise.all([text(kept, '/page/a'), text(kept, '/page/a'), text(kept, '/page/a')])
  expect(drawn.get('/page/a')).toBe(1)
  await kept.close()
})

test('what was touched while it was drawn is drawn again before anybody sees it', async () => {
  const { open, text, touch, state } = scene()
  const kept = open()
  state.during = () => touch('a')
  expect(await text(kept, '/page/a')).toBe('/page/a 2 at 2')
  state.during = () => touch('b')
  expect(await text(kept, '/page/c')).toBe('/page/c 1 at 2')
  await kept.close()
})

test('what is in memory is drawn anew ahead of the next asker', async () => {
  const { open, text, touch, drawn } = scene()
  const kept = open()
  for (const path of ['/page/a', '/other/a', '/page/b']) await text(kept, path)
  touch('a')
  await kept.settled()
  expect(Object.fromEntries(drawn)).toEqual({ '/page/a': 2, '/other/a': 2, '/page/b': 1 })
  await kept.close()
})

test('the day’s turn renews what follows the day, and nothing else', async () => {
  const { open, text, state } = scene()
  const kept = open()
  await text(kept, '/today/a')
  await text(kept, '/page/a')
  state.day = '2024-12-13'
  expect(await text(kept, '/today/a')).toMatch(/ 2 at/)
  expect(await text(kept, '/page/a')).toMatch(/ 1 at/)
  await kept.close()
})

test('a restart draws only what was touched meanwhile', async () => {
  const { open, text, touch, drawn } = scene()
  const folder = join(root, 'restart')
  const first = open(folder)
  for (const path of ['/page/a', '/page/b', '/today/c']) await text(first, path)
  await first.close()
  touch('b')
  const again = open(folder)
  expect(await text(again, '/page/a')).toBe('/page/a 1 at 1')
  expect(await text(again, '/page/b')).toBe('/page/b 2 at 2')
  expect(await text(again, '/today/c')).toBe('/today/c 1 at 1')
  expect([...drawn.values()]).toEqual([1, 2, 1])
  await again.close()
})

test('pages of another edition are not looked at, and are taken away', async () => {
  const { open, text, drawn } = scene()
  const folder = join(root, 'edition')
  const first = open(folder)
  await text(first, '/page/a')
  await first.close()
  const other = scene({ edition: 'two' })
  const kept = other.open(folder)
  await text(kept, '/page/a')
  await kept.close()
  expect([drawn.get('/page/a'), other.drawn.get('/page/a')]).toEqual([1, 1])
  await expect.poll(() => readdirSync(folder)).toEqual(['two'])
})

test('a file that is not whole is as if it were not there', async () => {
  const folder = join(root, 'broken')
  const { open, text, drawn } = scene()
  const damage: readonly ((bytes: Buffer) => Buffer)[] = [
    (bytes) => bytes.subarray(0, bytes.length - 1),
    (bytes) => Buffer.concat([bytes, Buffer.from('x')]),
    (bytes) => Buffer.concat([bytes.subarray(0, bytes.length - 1), Buffer.from([(bytes.at(-1) ?? 0) ^ 1])]),
    (bytes) => Buffer.from(bytes.toString('latin1').replace('"madeAt":1', '"madeAt":9'), 'latin1'),
    () => Buffer.alloc(0),
  ]
  for (const [at, break_] of damage.entries()) {
    const kept = open(folder)
    await text(kept, '/page/a')
    await kept.close()
    const [file = ''] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.page'),
    )
    writeFileSync(join(folder, file), break_(readFileSync(join(folder, file))))
    const again = open(folder)
    await text(again, '/page/a')
    await again.close()
    expect(drawn.get('/page/a')).toBe(at + 2)
  }
})

test('what is not there is not kept, however much of it is asked for', async () => {
  const { open, text } = scene()
  const folder = join(root, 'gone')
  const kept = open(folder)
  for (let at = 0; at < 50; at++) await text(kept, `/gone/${at}`)
  expect(await text(kept, '/nowhere')).toBe('nothing')
  await kept.settled()
  expect(kept.shelf.pages).toBe(0)
  await kept.close()
  expect(() => readdirSync(join(folder, 'one'))).toThrow('ENOENT')
})

test('memory is bounded: what was not asked for longest goes, and comes back from disk', async () => {
  const { open, text, drawn } = scene({ memory: 100_000 })
  const kept = open(join(root, 'memory'))
  for (let at = 0; at < 100; at++) {
    await text(kept, `/page/${at}`)
    await text(kept, '/page/often')
  }
  expect(kept.shelf.bytes).toBeLessThan(110_000)
  await kept.settled()
  await text(kept, '/page/3')
  expect([drawn.get('/page/3'), drawn.get('/page/often')]).toEqual([1, 1])
  await kept.close()
})

test('while the ledger is away, what is kept is served', async () => {
  const { open, text, state } = scene()
  let away = false
  const kept = keeper({
    ...({} as KeeperParts),
    ledger: {
      changedSince: () => (away ? Promise.reject(new Error('away')) : Promise.resolve({ now: state.now, keys: [] })),
      lastChange: () => Promise.resolve(0),
    },
    draw: async () => ({
      answer: { status: 200, type: 'text/html', body: 'here' },
      keys: new Set(['a']),
      ofDay: false,
      whole: false,
    }),
    today: () => state.day,
    headersOf: () => ({ common: {}, caching: '' }),
    memory: 2 ** 20,
    folder: null,
    edition: '',
    fresh: 0,
  })
  await text(kept, '/page/a')
  away = true
  expect(await text(kept, '/page/a')).toBe('here')
  await expect(text(kept, '/page/b')).rejects.toThrow('away')
  await kept.close()
  await open().close()
})

test('a browser gets the best packing that it takes', () => {
  expect(encodingFor('gzip, deflate, br')).toBe('br')
  expect(encodingFor('gzip')).toBe('gzip')
  expect(encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip')
  expect(encodingFor('*')).toBe('br')
  expect(encodingFor('identity')).toBe('identity')
  expect(encodingFor(undefined)).toBe('identity')
})
