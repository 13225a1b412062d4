// A newsroom run from the command line: a report in, read, looked at, confirmed, published, exported and checked.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shell } from './derek.ts'
import type { Shell } from './derek.ts'

const text =
  'Аким Сарканского района сообщил о новой школе. В городе Саркан построена школа на 300 мест. Стоимость проекта – 2,5 млрд тенге. Школа была запущена 1 сентября этого года.'

const message = (words: string): string =>
  JSON.stringify({ id: '17', source: 'akimat', published: '2024-12-13', text: words })
const line = (id: string): string => JSON.stringify({ id, text, published: '2024-12-12' })

let sh: Shell
let report: string
beforeAll(() => {
  sh = shell()
})
afterAll(() => sh.end())

test('take-in keeps a report, reads it, and says what next', async () => {
  const file = sh.file('school.txt', text)
  const { code, out, err } = await sh.derek(
    'take-in',
    file,
    '--published',
    '2024-12-12',
    '--source',
    'akimat',
    '--source-name',
    'Akimat',
    '--title',
    'Школа',
  )
  expect([code, err]).toEqual([0, ''])
  report = /new report (\S+): Школа \(2024-12-12, ru, Akimat\)/.exec(out)?.[1] as string
  expect(report).toMatch(/^\w+$/)
  expect(out).toMatch(/read: \d+ claims?/)
  expect(out).toContain(`derek confirm ${report}`)
})

test('the same file twice is one report; an edited one with its own number is a new version', async () => {
  expect((await sh.derek('take-in', 'school.txt', '--published', '2024-12-12', '--source', 'akimat')).out).toContain(
    `known already: ${report}`,
  )
  sh.file('message.json', message('Школа откроется в понедельник.'))
  expect((await sh.derek('take-in', 'message.json')).out).toContain('new report')
  sh.file('message.json', message('Школа откроется во вторник.'))
  expect((await sh.derek('take-in', 'message.json')).out).toContain('new version of report')
})

test('explain shows each claim with its words, its place and its rule', async () => {
  const { code, out } = await sh.derek('explain', report)
  // Each rule says what it does, with the phrase that needed it.
  expect(out).toMatch(/rule: [\w.]+, .+, as in ".+"/)
  expect(code).toBe(0)
  const found = [...out.matchAll(/words (\d+)-(\d+): "(.+)"/g)]
  expect(found.length).toBeGreaterThan(0)
  for (const [, start, end, words] of found) expect(text.slice(Number(start), Number(end))).toBe(words)
  expect(out).toMatch(/rule: \S+/)
  expect((await sh.derek('explain', 'school.txt', '--published', '2024-12-12')).out).toContain('2 500 000 000 KZT')
})

test('other words at the same address are a new version of the report, and the old one stays', async () => {
  const data = ['--data', 'edited', '--published', '2024-12-12', '--url', 'https://akimat.example/news/7']
  const taken = async (text: string) => {
    sh.file('edited.txt', text)
    return (await sh.derek('take-in', 'edited.txt', ...data)).out
  }
  expect(await taken('Школу на 300 мест открыли в Саркане.')).toMatch(/^new report /)
  expect(await taken('Школу на 320 мест открыли в Саркане.')).toMatch(/^new version of report /)
  expect((await sh.derek('check', '--data', 'edited')).out).toContain('2 report versions')
})

test('confirm lists, then confirms, joins and gives places their pages', async () => {
  expect((await sh.derek('confirm')).out).toContain(report)
  const list = await sh.derek('confirm', report)
  expect(list.out).toMatch(/ 1 +(claim|visit|promise|quote) /)
  expect(list.out).toContain(`derek confirm ${report} --all`)
  const done = await sh.derek('confirm', report, '--all', '--by', 'A. Editor')
  expect(done).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/^decided: \d+ confirmations?, /) })
  expect((await sh.derek('confirm', report, '--all')).out).toBe('decided: nothing\n')
})

test('publish puts a story out whose figures lead to evidence', async () => {
  sh.file(
    'school.ru.md',
    `---\nheadline: Школа в Саркане\nstandfirst: На 300 мест.\ntags: школы\ncites: ${report}\n---\nШкола стоила [2,5 млрд тенге](claim:${report}/cost/2,5 млрд).\n`,
  )
  const { code, out } = await sh.derek('publish', 'school.ru.md', '--by', 'A. Editor')
  expect([code, out]).toEqual([
    0,
    'published /ru/stories/shkola-v-sarkane: Школа в Саркане\n  new tags and sections: shkoly\n',
  ])
})

test('export writes what is public, whole or not at all', async () => {
  const { code, out, err } = await sh.derek('export', 'all.jsonl')
  expect([code, out, err]).toEqual([0, '', expect.stringMatching(/^\d+ rows written to all\.jsonl\n$/)])
  const rows = readFileSync(join(sh.folder, 'all.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as { table: string; row: Record<string, unknown> })
  expect(rows.find((each) => each.table === 'claims')?.row).toMatchObject({
    state: 'confirmed',
    span_text: expect.any(String),
  })
  expect(rows.some((each) => each.table === 'decisions')).toBe(false)
  expect((await sh.derek('export', '--unconfirmed')).out).toContain('"signed_by":"A. Editor"')
  expect(await sh.derek('export', 'nowhere/all.jsonl')).toMatchObject({
    code: 1,
    err: expect.stringContaining('nowhere/all.jsonl cannot be written (ENOENT)'),
  })
})

test('export in the forms of others says what it needs, and what was meant', async () => {
  expect(await sh.derek('export', 'oc4ids', 'projects.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Give it with --address'),
  })
  expect((await sh.derek('export', 'popol', 'people.json')).err).toContain('Did you mean "popolo"?')
  expect((await sh.derek('export', 'csv')).err).toContain("Say 'export csv FOLDER'")
  expect(await sh.derek('export', 'csv', 'tables')).toMatchObject({ code: 0 })
  expect(readFileSync(join(sh.folder, 'tables', 'claims.csv'), 'utf8')).toMatch(/^id,report_version_id,/)
})

test('export into a pipe that closes ends quietly', async () => {
  const child = sh.start('export', '--unconfirmed')
  const code = new Promise((done) => child.once('exit', done))
  let err = ''
  child.stderr?.on('data', (part) => (err += String(part)))
  child.stdout?.once('data', () => child.stdout?.destroy())
  expect([await code, err]).toEqual([0, ''])
})

test('check finds a whole newsroom whole, and what was changed behind its back', async () => {
  expect(await sh.derek('check')).toEqual({
    code: 0,
    out: 'The newsroom is whole: 3 report versions looked at.\n',
    err: '',
  })
  const rows = (await sh.derek('export')).out.split('\n')
  const version = JSON.parse(rows.find((row) => row.includes('"report_versions"')) as string) as {
    row: { sha256: string }
  }
  const { sha256 } = version.row
  writeFileSync(
    join(sh.folder, 'derek-data', 'archive', sha256.slice(0, 2), sha256.slice(2, 4), sha256),
    'something else',
  )
  expect(await sh.derek('check')).toMatchObject({
    code: 1,
    out: expect.stringContaining('have changed in the archive'),
    err: expect.stringContaining('1 fault found'),
  })
})

test('read shows a text with its claims marked, as JSON when asked, and keeps nothing', async () => {
  const { code, out } = await sh.derek('read', 'school.txt', '--published', '2024-12-12')
  expect(code).toBe(0)
  expect(out).toMatch(/\[.*2,5 млрд тенге.*\]\d/)
  expect(out).toMatch(/cost +2 500 000 000 KZT/)
  const json = await sh.derekWith(text, 'read', '-', '--published', '2024-12-12', '--json')
  const reading = JSON.parse(json.out) as { claims: { evidence: { start: number; end: number; text: string } }[] }
  expect(reading.claims.length).toBeGreaterThan(0)
  for (const { evidence } of reading.claims) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
})

test('read --jsonl answers each line in order', async () => {
  const { code, out, err } = await sh.derekWith(`${line('a')}\n{"id": "b", "te\n\n${line('c')}`, 'read', '--jsonl')
  const answers = out
    .trim()
    .split('\n')
    .map((each) => JSON.parse(each) as { id: string; error?: string })
  expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
    ['a', false],
    ['b', true],
    ['c', false],
  ])
  expect([code, err]).toEqual([
    1,
    'derek: 1 of 3 lines held no report that can be read; their errors stand in the output.\n',
  ])
})

test('read --jsonl passes on what is far larger than it holds', async () => {
  if (process.platform !== 'linux') {
    console.log('not measured: the memory of another process is read from /proc, which only Linux has')
    return
  }
  const megabyte = Buffer.from(`{"id": "a", "text": "${'мост '.repeat(115_000)}\n`)
  const child = sh.start('read', '--jsonl')
  let answers = 0
  child.stdout?.on('data', (part: Buffer) => (answers += part.toString().split('\n').length - 1))
  const closed = new Promise((done) => child.once('close', done))
  const heldAfter = async (lines: number): Promise<number> => {
    for (let at = 0; at < lines; at++)
      if (!child.stdin?.write(megabyte)) await new Promise((done) => child.stdin?.once('drain', done))
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  }
  const few = await heldAfter(30)
  await heldAfter(150)
  // The collector lets some megabytes pile up now and then: what is never let go shows in the least of several looks.
  let many = Infinity
  for (let look = 0; look < 6; look++) many = Math.min(many, await heldAfter(20))
  child.stdin?.end()
  await closed
  expect(answers).toBe(300)
  expect(many - few).toBeLessThan(150)
})
