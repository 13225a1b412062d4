import { cpSync, mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { check } from './check.ts'
import { exportRows } from './export.ts'
import { loadSample } from './load-sample.ts'
import { scene } from './test-scene.ts'
import type { Scene } from './test-scene.ts'

let sample: string
const rooms: Scene[] = []
const opened = async (): Promise<Scene> => {
  const room = await scene()
  rooms.push(room)
  return room
}

const put = (folder: string, name: string, value: unknown): void =>
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value))

beforeAll(() => {
  sample = mkdtempSync(join(tmpdir(), 'derek-sample-'))
  for (const name of ['reports', 'editing', 'stories']) mkdirSync(join(sample, name))
  put(sample, 'sources.json', [
    { id: 'akimat', kind: 'page', url: null, language: 'ru', names: { ru: 'Акимат' }, citations: {} },
  ])
  put(sample, 'sections.json', [{ id: 'regions', names: { ru: 'Регионы' }, slugs: { ru: 'regiony' }, ordinal: 1 }])
  put(sample, 'tags.json', [{ id: 'schools', names: { ru: 'школы' }, slugs: { ru: 'shkoly' } }])
  put(sample, 'entities.json', [
    {
      key: 'the-school',
      kind: 'project',
      slug: 'school',
      place: 'the-city',
      names: { ru: ['школа в Саркане'], en: ['a school'] },
    },
    { key: 'the-city', kind: 'place', slug: 'sarkan', code: '334820100', placeKind: 'city', names: { ru: ['Саркан'] } },
  ])
  put(sample, 'reports/a.json', {
    key: 'a', source: 'akimat', language: 'ru', published: '2024-09-02', title: 'Школа',
    text: 'В Саркане открыли школу на 300 мест. Она стоила 2,5 млрд тенге, сказал аким Айбек Серик.',
  }) // prettier-ignore
  put(sample, 'reports/b.json', {
    key: 'b', source: 'akimat', language: 'ru', published: '2023-05-02', title: 'Планы',
    text: 'Школа в Саркане подорожала до 3 млрд тенге. Аким обещал закончить её до конца 2025 года. В ней 300 мест.',
  }) // prettier-ignore
  put(sample, 'editing/a.json', {
    join: [{ kind: 'project', name: 'школа в Саркане', entity: 'the-school' }],
    leave: ['стоила 2,5'],
    correct: [{ evidence: 'на 300 мест', property: 'capacity', set: { number: 320 } }],
    visits: [{ titles: { ru: 'Поездка в Саркан' }, slug: 'sarkan-2024' }],
  })
  put(sample, 'editing/b.json', {
    join: [{ name: 'школа в Саркане', entity: 'the-school' }],
    add: [
      { evidence: '300 мест', subject: 'школа в Саркане', property: 'capacity', set: { number: 300, unit: 'место' } },
    ],
    promises: [
      {
        evidence: 'обещал закончить', subject: 'the-school', slug: 'finish-the-school', titles: { ru: 'Достроить школу' },
        state: 'kept', shownBy: 'claim:a/capacity/на 300 мест',
      }, // prettier-ignore
    ],
  })
  const body =
    '[Школа](entity:the-school) на [320 мест](claim:a/capacity/на 300 мест), [обещана](promise:b/обещал закончить).'
  put(
    sample,
    'stories/school.ru.md',
    `---\nheadline: Школа\nsection: regions\ntags: schools\ncites: a, b\npublished: 2024-09-03T10:00:00+05:00\n---\n${body}\n`,
  )
  put(sample, 'stories/school.en.md', `---\nheadline: A school\n---\nA [school](entity:the-school).\n`)
})
afterEach(() => Promise.all(rooms.splice(0).map((room) => room.end())))
afterAll(() => rmSync(sample, { recursive: true, force: true }))

const content = async (room: Scene): Promise<readonly string[]> =>
  (await Array.fromAsync(exportRows(room.newsroom, true)))
    .filter((row) => row.table !== 'counters')
    .map((row) => JSON.stringify(row))

test('the sample is played through the verbs: read, joined, corrected, promised, published', async () => {
  const { newsroom } = await opened()
  expect(await loadSample(newsroom, sample)).toEqual({ reports: 2, stories: 1 })
  const school = await newsroom.ledger.entity('project', 'school')
  expect(school).toMatchObject({ place: { slug: 'sarkan' }, parents: expect.anything() })
  const { claims } = school as { claims: readonly { property: string; number?: number; state: string; rule: string }[] }
  expect(
    claims.filter((claim) => claim.state === 'confirmed').map(({ property, number, rule }) => [property, number, rule]),
  ).toEqual(
    expect.arrayContaining([
      ['capacity', 320, 'editor'],
      ['capacity', 300, 'editor'],
      ['cost', 3e9, 'by-heart'],
    ]),
  )
  expect(claims.find((claim) => claim.number === 2.5e9)?.state ?? 'read').toBe('read')
  expect(await newsroom.ledger.promise('finish-the-school')).toMatchObject({
    promise: { state: 'kept', titles: { ru: 'Достроить школу' } },
  })
  expect(await newsroom.ledger.visit('sarkan-2024')).toMatchObject({ visit: { titles: { ru: 'Поездка в Саркан' } } })
  expect((await check(newsroom)).faults).toEqual([])
})

test('a load that is cut off anywhere is taken up again and ends the same', async () => {
  const whole = await opened()
  let steps = 0
  await loadSample(whole.newsroom, sample, () => steps++)
  const expected = await content(whole)
  for (let cut = 1; cut <= steps; cut++) {
    const room = await opened()
    let step = 0
    const stop = (): void => {
      if (++step === cut) throw new Error('cut off')
    }
    await expect(loadSample(room.newsroom, sample, stop)).rejects.toThrow('cut off')
    const again = await room.again()
    rooms.splice(rooms.indexOf(room), 1, again)
    await loadSample(again.newsroom, sample)
    expect(await content(again)).toEqual(expected)
  }
})

test('loading it twice changes nothing', async () => {
  const { newsroom } = await opened()
  await loadSample(newsroom, sample)
  const decisions = (await newsroom.ledger.decisions()).length
  await loadSample(newsroom, sample)
  expect((await newsroom.ledger.decisions()).length).toBe(decisions)
})

test.each([
  ['editing/a.json', { reject: ['мост'] }, /reject "мост" names nothing.*editing\/a\.json/],
  ['editing/a.json', { join: [{ name: 'мост', entity: 'the-school' }] }, /join "мост" names nothing/],
  [
    'editing/a.json',
    { join: [{ name: 'школа в Саркане', entity: 'bridge' }] },
    /entity "bridge", which entities\.json does not hold/,
  ],
  ['editing/b.json', { promises: [{ evidence: 'мост', titles: {} }] }, /promise "мост" of report b.*names nothing/],
  [
    'editing/b.json',
    { add: [{ evidence: 'мост', subject: 'a', property: 'cost', set: {} }] },
    /add "мост" names nothing/,
  ],
  ['editing/b.json', '{"join": [', /editing\/b\.json cannot be read/],
  [
    'stories/school.ru.md',
    '---\nheadline: А\n---\n[слова](claim:a/cost/мост)',
    /names nothing.*stories\/school|school\.ru\.md.*names nothing/,
  ],
])('a sample with a slip in %s is refused in words', async (file, value, message) => {
  const broken = mkdtempSync(join(tmpdir(), 'derek-sample-'))
  cpSync(sample, broken, { recursive: true })
  put(broken, file, value)
  await expect(loadSample((await opened()).newsroom, broken)).rejects.toThrow(message)
  rmSync(broken, { recursive: true, force: true })
})

test('what a reader does not find is noted where that is wanted, and the rest is there', async () => {
  const other = mkdtempSync(join(tmpdir(), 'derek-sample-'))
  cpSync(sample, other, { recursive: true })
  put(other, 'editing/b.json', { promises: [{ evidence: 'мост', titles: {} }], visits: [{ titles: { ru: 'Мост' } }] })
  put(
    other,
    'stories/school.ru.md',
    '---\nheadline: Школа\ncites: a\n---\n[Школа](entity:the-school) и [мост](claim:a/cost/мост).',
  )
  const { newsroom } = await opened()
  const missing: string[] = []
  await loadSample(
    newsroom,
    other,
    () => {},
    (error) => missing.push(error.message),
  )
  expect(missing).toEqual([
    expect.stringContaining('promise "мост"'),
    expect.stringContaining('visit "Мост"'),
    expect.stringContaining('promise "мост"'),
    expect.stringContaining('"cost/мост of report a" names nothing'),
  ])
  const story = await newsroom.ledger.storyById('school')
  expect(story?.versions.find((version) => version.language === 'ru')?.body).toBe(
    '[Школа](entity:project-school) и мост.',
  )
  rmSync(other, { recursive: true, force: true })
})

test('an entity that only a story names is there', async () => {
  const other = mkdtempSync(join(tmpdir(), 'derek-sample-'))
  cpSync(sample, other, { recursive: true })
  for (const key of ['a', 'b']) put(other, `editing/${key}.json`, {})
  put(other, 'stories/school.ru.md', '---\nheadline: Школа\ncites: a\n---\n[Школа](entity:the-school).')
  const { newsroom } = await opened()
  await loadSample(newsroom, other)
  expect(await newsroom.ledger.entity('project', 'school')).toMatchObject({ place: { slug: 'sarkan' } })
  rmSync(other, { recursive: true, force: true })
})
