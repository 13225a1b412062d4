// What the planted pairs do not show. A pair is told from both sides.
import { expect, test } from 'vitest'
import { claimOf, type Given } from '../../pages/test-claims.ts'
import { relationOf } from './relation.ts'

let made = 0
const of = (words: string, given: Given) =>
  claimOf({ report: `r${++made}`, source: `s${made}`, published: '2024-05-06', words, ...given })
const told = (a: ReturnType<typeof of>, b: ReturnType<typeof of>): string => {
  const [one, other] = [relationOf(a, b), relationOf(b, a)]
  expect([other?.kind, other?.reason]).toEqual([one?.kind, one?.reason])
  return one ? `${one.kind} ${one.reason}` : 'nothing'
}
const length = (words: string, number: number, more: Given = {}) =>
  of(words, { property: 'length', number, unit: 'm', ...more })
const share = (words: string, number: number) => of(words, { property: 'share', number, unit: '%' })

test('a thing has one length in all years, works are told year by year', () => {
  expect(told(length('В 2019 году открыли мост длиной 320 м', 320), length('Мост 2021 года длиной 360 м', 360))).toBe(
    'contradiction settled',
  )
  expect(
    told(length('В 2022 году отремонтировали 40 км', 40000), length('В 2023 году отремонтировали 60 км', 60000)),
  ).toBe('change own-dates')
})
test('shares of two things in one district are not held against each other', () => {
  expect(told(share('Доля бизнеса в экономике района 34%', 34), share('Урожай в районе собран на 80%', 80))).toBe(
    'scope other-thing',
  )
})
test('claims of different properties have nothing to say to each other, but for a date and what came of it', () => {
  expect(told(length('320 м', 320), share('34%', 34))).toBe('nothing')
  const due = of('сдадут в 2024 году', { property: 'due', date: '2024', modality: 'planned', published: '2024-01-01' })
  expect(told(due, of('открыли 9 мая', { property: 'opened', date: '2025-05-09', published: '2025-05-10' }))).toBe(
    'plan-and-fact late',
  )
})
test('mixed funding holds each of its parts', () => {
  expect(
    told(
      of('ГЧП', { property: 'funding', value: 'mixed' }),
      of('из бюджета', { property: 'funding', value: 'budget' }),
    ),
  ).toBe('part mixed-holds')
})
test('a building built twice was not; a second building is no step back', () => {
  const built = (date: string) => of(`построен в ${date} году`, { property: 'status', value: 'built', date })
  expect(told(built('2019'), built('2021'))).toBe('contradiction settled')
  const works = of('школа работает', { property: 'status', value: 'operating' })
  expect(
    told(
      works,
      of('построят новый корпус', {
        property: 'status',
        value: 'planned',
        modality: 'planned',
        published: '2024-09-01',
      }),
    ),
  ).toBe('scope plan-again')
})
