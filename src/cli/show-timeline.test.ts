import { expect, test } from 'vitest'
import { byHowMuch, showTimeline } from './show-timeline.ts'
import { timelinesOf } from '../following/timelines/index.ts'
import { claimOf } from '../pages/test-claims.ts'

test.each([
  [4 / 3, 'up by a third'],
  [1.333, 'up by a third'],
  [2, 'twice as much'],
  [1.052, 'up by 5.2%'],
  [0.87, 'down by 13%'],
  [1000, '1000 times as much'],
])('%d is told as "%s"', (ratio, words) => expect(byHowMuch(ratio)).toBe(words))

test('both quotes of what cannot both hold stand below each other, with source and day', () => {
  const of = (number: number, source: string) =>
    claimOf({
      property: 'length',
      number,
      unit: 'm',
      words: `длина ${number} м`,
      report: source,
      source,
      published: '2024-05-06',
    })
  const shown = showTimeline({
    entity: { id: 'e', kind: 'project', slug: 'most', code: null, placeKind: null, placeId: null, names: [], joinedInto: null, createdAt: '' },
    timelines: timelinesOf([of(320, 'a'), of(360, 'b')]),
    tenures: [],
    reports: new Map(),
  }) // prettier-ignore
  expect(shown).toContain(`  ! 320 m and 360 m cannot both hold: it does not change with time
      "длина 320 м" (a, 2024-05-06, report a)
      "длина 360 м" (b, 2024-05-06, report b)
`)
})
test('a thing of which nothing was said says so', () => {
  const entity = { id: 'e', kind: 'project', slug: 'most', code: null, placeKind: null, placeId: null, names: [], joinedInto: null, createdAt: '' } as const // prettier-ignore
  expect(showTimeline({ entity, timelines: [], tenures: [], reports: new Map() })).toBe(
    'most (project/most)\n\nNothing was said of it yet.\n',
  )
})

test.each([
  ['ru', 'больше на треть', 'не могут быть верны оба', 'ничего не подтверждено'],
  ['kk', 'үштен бірге көп', 'екеуі бірдей дұрыс бола алмайды', 'ештеңе расталмаған'],
] as const)('in %s all is said in that language', (language, third, conflict, nothing) => {
  const of = (number: number, source: string) =>
    claimOf({ property: 'length', number, unit: 'm', words: `${number} м`, report: source, source, published: '2024-05-06' }) // prettier-ignore
  const entity = { id: 'e', kind: 'project', slug: 'most', code: null, placeKind: null, placeId: null, names: [], joinedInto: null, createdAt: '' } as const // prettier-ignore
  const timelines = timelinesOf([of(320, 'a'), of(360, 'b')]).map((one) => ({ ...one, current: null }))
  const shown = showTimeline({ entity, timelines, tenures: [], reports: new Map() }, language)
  expect(byHowMuch(4 / 3, language)).toBe(third)
  expect(shown).toContain(conflict)
  expect(shown).toContain(nothing)
  expect(shown.replaceAll(/project\/most|report|most/g, '')).not.toMatch(/ (?:and|cannot|now|changed|says) /)
})
