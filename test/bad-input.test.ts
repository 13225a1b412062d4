// Whatever comes in: one clear sentence with what to do, the right exit code, and nothing that was kept is harmed.
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shell } from './derek.ts'
import type { Ran, Shell } from './derek.ts'

let sh: Shell
let kept: string
const date = ['--published', '2024-12-12']
const page = '<!doctype html><html><head><title>a</title></head><body><p>Мост построен.</p></body></html>'

beforeAll(async () => {
  sh = shell()
  sh.file('good.txt', 'Построен мост длиной 120 метров. Его стоимость – 2 млрд тенге.')
  await sh.derek('take-in', 'good.txt', ...date)
  sh.file('win.txt', Uint8Array.from([0xcc, 0xee, 0xf1, 0xf2, 0x20, 0xee, 0xf2, 0xea, 0xf0, 0xfb, 0xf2]))
  sh.file('empty.txt', '')
  sh.file('spaces.txt', ' \n\t\n ')
  sh.file('huge.txt', Buffer.alloc(50 * 1024 * 1024, 'a'))
  sh.file('half.json', '{"text": "Мост построен", "publ')
  sh.file('no-date.json', '{"text": "Мост построен."}')
  sh.file('german.json', '{"text": "Die Brücke steht.", "published": "2024-12-12", "language": "de"}')
  sh.file('chinese.txt', '新学校今天开放，可容纳三百名学生。')
  sh.file('emoji.txt', '🎉🎉🎉 👏\n')
  sh.file('page.html', page)
  sh.file('page.txt', page)
  mkdirSync(join(sh.folder, 'folder'))
  kept = (await sh.derek('export', '--unconfirmed')).out
})
afterAll(() => sh.end())

/** One sentence that says what is wrong, one that says what to do, on one line. */
const clear = ({ out, err }: Ran): void => {
  expect(out).toBe('')
  expect(err).toMatch(/^derek: [^\n]+[.?)] [^\n]*[^\s][^\n]*\n$/)
  expect(err).not.toMatch(/Something went wrong|at \S+ \(|undefined|\[object/)
}

/** One that nothing listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return port
}

const cases: readonly (readonly [string, readonly string[], number, RegExp])[] = [
  ['not UTF-8', ['win.txt', ...date], 1, /win\.txt is not UTF-8 text \(byte 2 does not fit\).*iconv/],
  ['empty', ['empty.txt', ...date], 1, /empty\.txt is empty/],
  ['only spaces', ['spaces.txt', ...date], 1, /spaces\.txt is empty/],
  ['no date of publication', ['good.txt'], 2, /does not say when it was published.*--published YYYY-MM-DD/],
  ['a JSON report without a date', ['no-date.json'], 1, /no-date\.json does not say when it was published/],
  ['a date that is none', ['good.txt', '--published', '31.02.2024'], 2, /"31\.02\.2024" is not a date/],
  ['a line of 50 MB', ['huge.txt', ...date], 1, /huge\.txt is 50 MB, more than the 20 MB/],
  ['JSON cut in half', ['half.json'], 1, /half\.json begins like JSON but is not whole/],
  ['an unknown language in the report', ['german.json'], 1, /"de" is not a language that Derek reads.*ru, kk or en/],
  ['an unknown language in an option', ['good.txt', ...date, '--language', 'de'], 2, /"de" is not a language/],
  ['only emoji', ['emoji.txt', ...date], 1, /emoji\.txt has no words in it, only signs/],
  ['a file that is not there', ['nothing.txt', ...date], 1, /nothing\.txt is not there/],
  ['a folder', ['folder', ...date], 1, /folder is a folder, not a file/],
]

test.each(cases)('take-in refuses %s', async (_, argv, code, message) => {
  const ran = await sh.derek('take-in', ...argv)
  clear(ran)
  expect(ran.err).toMatch(message)
  expect(ran.code).toBe(code)
})

test.each(cases)('read refuses %s', async (_, argv, code, message) => {
  const ran = await sh.derek('read', ...argv)
  clear(ran)
  expect(ran.err).toMatch(message)
  expect(ran.code).toBe(code)
})

test('take-in refuses a text in letters that none of our languages uses', async () => {
  const ran = await sh.derek('take-in', 'chinese.txt', ...date)
  clear(ran)
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('in a language that Derek does not read') })
})

test.each(['page.html', 'page.txt'])(
  'read refuses an HTML page given as text (%s) and says what takes it',
  async (name) => {
    const ran = await sh.derek('read', name, ...date)
    clear(ran)
    expect(ran).toMatchObject({
      code: 1,
      err: expect.stringContaining(`${name} is an HTML page, not a text. derek take-in ${name}`),
    })
  },
)

test('standard input is refused in the same words', async () => {
  expect((await sh.derekWith('', 'read', '-', ...date)).err).toContain('standard input is empty')
  expect((await sh.derekWith(Buffer.alloc(21 * 1024 * 1024, 'a'), 'take-in', '-', ...date)).err).toContain(
    'more than the 20 MB',
  )
})

test('one bad file among good ones does not keep the others out', async () => {
  const other = shell()
  other.file('a.txt', 'Построен мост.')
  other.file('b.txt', '🎉')
  other.file('c.txt', 'Построена школа.')
  const { code, out, err } = await other.derek('take-in', 'a.txt', 'b.txt', 'c.txt', ...date)
  expect([code, out.match(/new report/g)?.length, err]).toEqual([1, 2, expect.stringContaining('b.txt has no words')])
  other.end()
})

test('a page that cannot be reached', async () => {
  const ran = await sh.derek('take-in', `http://127.0.0.1:${await freePort()}/page`)
  clear(ran)
  expect(ran).toMatchObject({ code: 1, err: expect.stringMatching(/\/page cannot be reached \(ECONNREFUSED\)/) })
})

test.each([['serve', '--port', '0'], ['take-in', 'good.txt', ...date], ['check']])(
  '%s with a data folder that cannot be written',
  async (...argv) => {
    const ran = await sh.derek(...argv, '--data', join(sh.folder, 'good.txt'))
    clear(ran)
    expect(ran).toMatchObject({
      code: 1,
      err: expect.stringContaining('cannot be written: a file of that name is in its place'),
    })
  },
)

test('a folder that is not there is not made by a command that only looks', async () => {
  const ran = await sh.derek('check', '--data', 'derek-dta')
  clear(ran)
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('There is no data folder') })
  expect(readdirSync(sh.folder)).not.toContain('derek-dta')
})

test('a ledger from a newer version is not touched', async () => {
  const data = join(sh.folder, 'newer')
  cpSync(join(sh.folder, 'derek-data'), data, { recursive: true })
  const database = new DatabaseSync(join(data, 'ledger.sqlite'))
  database.exec(`insert into kysely_migration (name, timestamp) values ('999-later', '2030-01-01')`)
  database.close()
  copyFileSync(join(data, 'ledger.sqlite'), join(sh.folder, 'before'))
  for (const argv of [['serve', '--port', '0'], ['take-in', 'good.txt', ...date], ['check']]) {
    const ran = await sh.derek(...argv, '--data', data)
    clear(ran)
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('made by a newer version of Derek') })
  }
  rmSync(data, { recursive: true })
})

test('a data folder whose ledger is something else is not touched', async () => {
  const data = join(sh.folder, 'strange')
  mkdirSync(data)
  sh.file('strange/ledger.sqlite', 'these are my notes, and no database at all, though the name says so')
  const ran = await sh.derek('check', '--data', data)
  clear(ran)
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('is not a database') })
})

test('a PostgreSQL server that does not answer', async () => {
  const ran = await sh.derek('check', '--database', 'postgres://derek:secret@127.0.0.1:1/derek')
  clear(ran)
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('does not answer') })
  expect(ran.err).not.toContain('secret')
})

test('a busy port is said before anything is made', async () => {
  const other = createServer()
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done))
  const { port } = other.address() as AddressInfo
  const ran = await sh.derek('serve', '--port', String(port), '--data', 'unmade')
  clear(ran)
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining(`Port ${port} is taken`) })
  expect(readdirSync(sh.folder)).not.toContain('unmade')
  other.close()
})

test.each([
  ['confirm', 'nothing'],
  ['confirm', 'nothing', '--all'],
  ['explain', 'nothing'],
])('a report that is not there: %s %s', async (...argv) => {
  const ran = await sh.derek(...argv)
  clear(ran)
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('There is no report "nothing" here') })
})

test('after all that, what was kept is as it was', async () => {
  expect(kept.match(/"table":"report_versions"/g)?.length).toBe(1)
  expect((await sh.derek('export', 'cvs')).err).toContain('Did you mean "csv"?')
  expect((await sh.derek('export', '--unconfirmed')).out).toBe(kept)
  expect((await sh.derek('check')).code).toBe(0)
})
