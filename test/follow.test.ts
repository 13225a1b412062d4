// A promise followed from the command line: due, answered by a later report, taken, taken back; the list of the rounds.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { shell } from './derek.ts'
import type { Shell } from './derek.ts'

let sh: Shell
let promise = ''
let order = ''
beforeAll(async () => {
  sh = shell()
  const bring = async (file: string, text: string, published: string): Promise<string> => {
    const { out } = await sh.derek('take-in', sh.file(file, text), '--published', published)
    return /new report (\S+):/.exec(out)?.[1] as string
  }
  const first = await bring(
    'ordered.txt',
    'В городе Саркан строится школа на 300 мест. Аким района поручил подрядчику завершить строительство школы до 1 декабря 2024 года.',
    '2024-03-01',
  )
  const second = await bring(
    'opened.txt',
    'В городе Саркан открыта школа на 300 мест. Школа была запущена 20 ноября 2024 года.',
    '2024-12-05',
  )
  order = await bring('order.txt', 'Аким района поручил отремонтировать мост.', '2024-03-02')
  for (const report of [first, second])
    await sh.derek('confirm', report, '--all', '--join', 'школа на 300 мест=sarkan-school')
})
afterAll(() => sh.end())

test('due lists what is near, and nothing before its time', async () => {
  expect((await sh.derek('due', '--on', '2024-10-01')).out).toBe('Nothing is overdue or due soon.\n')
  const soon = (await sh.derek('due', '--on', '2024-11-25')).out
  expect(soon).toMatch(/^6 days left: /)
  expect(soon).toContain('nothing reported since')
  expect((await sh.derek('due', '--on', '2024-11-25', '--language', 'kk')).out).toContain('содан бері хабар жоқ')
})

test('a later report is offered as the outcome, with its words and the line that takes it', async () => {
  const { out } = await sh.derek('due', '--on', '2024-12-06', '--language', 'ru')
  expect(out).toContain('Просрочено на 5 дней')
  expect(out).toContain('Возможно: исполнено; в сообщении сказано, что это сделано к сроку')
  expect(out).toContain('20 ноября 2024 года')
  const json = JSON.parse((await sh.derek('due', '--on', '2024-12-06', '--json')).out) as {
    readonly id: string
    readonly outcomes: readonly { readonly says: string; readonly code: string }[]
  }
  expect(json).toMatchObject({ state: 'overdue', dueDay: '2024-12-01', daysLeft: -5, checked: 'confirmed' })
  expect(json.outcomes[0]).toMatchObject({ says: 'kept', code: 'done-in-time' })
  promise = json.id
})

test('the round puts it on the list once; dismissed, it stays away', async () => {
  const first = await sh.derek('rounds', '--on', '2024-12-06')
  expect(first.out).toMatch(/overdue: .*due 1 Dec 2024/)
  expect(first.out).toMatch(/what became of it: /)
  expect(first.err).toContain('2 new')
  const again = await sh.derek('rounds', '--on', '2024-12-07')
  expect([again.err, again.out]).toEqual(['round of 2024-12-07: 0 new, 0 no longer so\n', first.out])
  const overdue = first.out.split('\n').find((line) => line.includes('overdue: ')) as string
  const left = await sh.derek('rounds', '--dismiss', overdue.split(' ')[0] as string, '--by', 'A. Editor')
  expect(left.out).not.toContain('overdue: ')
  expect((await sh.derek('rounds', '--on', '2024-12-08')).out).toBe(left.out)
  expect((await sh.derek('rounds', '--dismiss', 'nothing')).err).toContain("There is no attention 'nothing'")
  expect((await sh.derek('rounds', '--on', '2024-12-01')).err).toContain('no round of 2024-12-01')
})

test('the offered line is taken, and taken back exactly', async () => {
  const before = (await sh.derek('follow', promise, '--on', '2024-12-06')).out
  const line = /derek (follow \S+ --as kept --claim \S+)/.exec(before)?.[1] as string
  const kept = await sh.derek(...line.split(' '), '--reason', 'seen', '--on', '2024-12-06')
  expect([kept.code, kept.out]).toEqual([0, expect.stringMatching(/^Kept: /)])
  expect((await sh.derek('due', '--on', '2024-12-06')).out).toContain('Nothing is overdue')
  expect((await sh.derek('rounds', '--on', '2024-12-09')).err).toContain('2 no longer so')
  expect((await sh.derek('follow', promise, '--undo', '--on', '2024-12-06')).out).toBe(before)
  expect((await sh.derek('check')).code).toBe(0)
})

test('slips are told with what to do', async () => {
  for (const [args, words] of [
    [['follow', 'nothing', '--as', 'kept'], 'There is no promise "nothing"'],
    [['follow', promise, '--as', 'done'], 'A promise cannot be "done"'],
    [['follow', promise, '--as', 'moved'], 'Moved to what date?'],
    [['follow', promise, '--as', 'kept', '--claim', 'x'], 'There is no claim "x"'],
    [['follow', promise, '--as', 'open'], 'is open already'],
    [['follow', promise, '--claim', 'x'], 'What became of it?'],
    [['follow', promise, '--undo'], 'No state of the promise'],
    [['due', '--on', '2024-02-30'], '"2024-02-30" is no day'],
    [['due', '--language', 'de'], '"de" is no language'],
  ] as const) {
    const { code, err } = await sh.derek(...args)
    expect([args, (code ?? 0) > 0, err]).toEqual([args, true, expect.stringContaining(words)])
  }
})

test('silence says what a school’s reports leave out', async () => {
  const { out } = await sh.derek('silence', 'sarkan-school', '--on', '2025-06-01')
  expect(out).toContain('- what it costs')
  expect(out).not.toContain('how many places it has')
  expect(out).toContain('+ when it was opened: 1 Mar 2024 – 5 Dec 2024')
  expect((await sh.derek('silence', 'sarkan-school', '--language', 'kk')).out).toContain('құны қанша')
})

test('silence says what an order and a report leave out', async () => {
  expect((await sh.derek('silence', `promise/${promise}`)).out).toMatch(/What the reports do not say:\n {2}–\n$/)
  const { out } = await sh.derek('silence', order, '--language', 'ru')
  expect(out).toMatch(/поручил отремонтировать мост\n {2}- .*\n {2}- /)
  expect(JSON.parse((await sh.derek('silence', order, '--json')).out)).toMatchObject({
    report: order,
    promises: [{ asks: ['whom', 'due'] }],
  })
  expect((await sh.derek('silence', 'promise/sarkan-school')).err).toContain('Nothing here is called "promise/sarkan-school"') // prettier-ignore
})

test('silence on a day knows no later report', async () => {
  const { out } = await sh.derek('silence', 'sarkan-school', '--on', '2024-04-01')
  expect(out).toContain('last report 1 Mar 2024')
  expect(out).not.toContain('when it was opened')
})

test('who held an office on a day, and who went where', async () => {
  const visit = sh.file(
    'visit.txt',
    'Аким Карагандинской области Серик Саттаров посетил завод «Степной хлеб» в Караганде.',
  )
  const { out } = await sh.derek('take-in', visit, '--published', '2024-05-06')
  await sh.derek('confirm', /new report (\S+):/.exec(out)?.[1] as string, '--all')
  const held = await sh.derek('offices', 'qaragandy-region', '--on', '2024-05-06')
  expect([held.err, held.out]).toEqual([
    '',
    expect.stringContaining('Серик Саттаров; so called in reports around that day'),
  ])
  expect((await sh.derek('offices', '350000000', '--on', '2020-01-01', '--language', 'ru')).out).toContain('точно не известно; впервые так назван позже') // prettier-ignore
  expect((await sh.derek('visits', '--from', '2024-05-01', '--to', '2024-05-31')).out).toContain(
    '6 May 2024  Серик Саттаров',
  )
  expect((await sh.derek('visits', '--to', '2020-05-31', '--language', 'kk')).out).toContain('хабар жоқ')
  expect((await sh.derek('visits', '--from', '2024-05-02', '--to', '2024-05-01')).code).toBe(2)
})

test('two papers tell of one visit: said to be one it has one page and one place in every list, and is parted again', async () => {
  const papers = ['Аким Карагандинской области Серик Саттаров посетил завод «Степной хлеб» и школу имени Ержанова в Караганде.', 'Аким области Серик Саттаров посетил завод «Степной хлеб» и больницу имени Сакенова в Караганде.'] // prettier-ignore
  for (const [at, text] of papers.entries())
    await sh.derek('take-in', sh.file(`day-${at}.txt`, text), '--published', '2025-03-04')
  const shown = async (...more: readonly string[]): Promise<string> =>
    (await sh.derek('visits', '--from', '2025-03-04', '--to', '2025-03-04', ...more)).out
  expect(await shown('--language', 'ru')).toContain('возможно, одна поездка')
  const [, first, second] = /derek visits same (\S+) (\S+)/.exec(await shown()) as unknown as [string, string, string]
  const said = await sh.derek('visits', 'same', first, second, '--by', 'A. Editor')
  expect([said.err, said.out]).toEqual(['', expect.stringMatching(/A\. Editor: joined, visit/)])
  expect(await shown('--language', 'kk')).toContain('бір сапар, редактор солай деп шешті')
  const exported = async (form: string): Promise<string> =>
    (await sh.derek('export', form, '--address', 'https://news.example')).out
  const events = (JSON.parse(await exported('popolo')) as { events: readonly { id: string; sources: unknown[] }[] })
    .events
  expect(events.filter(({ id }) => id === first || id === second)).toMatchObject([{ sources: { length: 3 } }])
  const lines = (await exported('jsonl')).split('\n').filter((line) => line.includes(first) || line.includes(second))
  const inTable = (table: string) => lines.filter((line) => line.startsWith(`{"table":"${table}"`))
  expect([inTable('visits').length, inTable('visit_reports').length]).toEqual([1, 2])
  expect((await sh.derek('visits', 'not', first, second)).err).toContain('Part them first')
  expect((await sh.derek('visits', 'part', second, '--language', 'ru')).out).toContain('разъединено, поездка')
  expect((await sh.derek('visits', 'not', first, second, '--language', 'kk')).out).toContain('бірдей емес, сапар')
  expect(await shown()).not.toContain('may be one visit')
  for (const wrong of [['sama', first, second], ['same', first], ['part'], ['not', first, 'nobody']])
    expect((await sh.derek('visits', ...wrong)).code).toBe(2)
})
