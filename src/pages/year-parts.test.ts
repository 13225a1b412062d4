import { expect, test } from 'vitest'
import { dueDay, valueWords } from './claims.ts'
import { agreeing, differences } from '../following/timelines/index.ts'
import { claimOf } from './test-claims.ts'
import { yearPart } from '../words/year-parts.ts'

const spring = claimOf({ words: 'орталықты 2020 жылдың көктемінде ашу жоспарланған', property: 'due', date: '2020', language: 'kk', report: 'a', source: 'a' }) // prettier-ignore
const end = claimOf({ words: 'сдать планируют до конца 2020 года', property: 'due', date: '2020', report: 'b', source: 'b' }) // prettier-ignore

test('the season that stands beside the year is shown with it in every language', () => {
  const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
  expect((['ru', 'kk', 'en'] as const).map((one) => spaced(valueWords(spring, one, 'kk')))).toEqual([
    'весна 2020 года',
    '2020 ж. көктемі',
    'spring 2020',
  ])
  const summer = claimOf({ words: 'достроят летом 2026 года', property: 'due', date: '2026' })
  expect(spaced(valueWords(summer, 'ru', 'ru'))).toBe('лето 2026 года')
})

test('what is due in a season has passed when the season has', () => {
  expect([spring, end].map(dueDay)).toEqual(['2020-05-31', '2020-12-31'])
  const due = (words: string, date: string) => dueDay(claimOf({ words, property: 'due', date }))
  expect(due('достроят летом 2026 года', '2026')).toBe('2026-08-31')
  expect(due('сдадут в 2026 году', '2026')).toBe('2026-12-31')
  expect(due('сдадут летом, в июне 2026 года', '2026-06')).toBe('2026-06-30')
})

test('a season of another year, or of no year, is not taken', () => {
  const other = claimOf({ words: 'начали весной 2019 года, сдадут в 2020 году', property: 'due', date: '2020' })
  expect(yearPart(other, 'ru')).toBeUndefined()
  expect(yearPart(claimOf({ words: 'весной 2020 года', property: 'opened', date: '2020' }), 'ru')).toBeUndefined()
})

test('a season whose year the report leaves out is taken', () => {
  const promised = claimOf({ words: 'көктемге дейін салып бітіреді', property: 'due', date: '2020', language: 'kk' })
  expect(yearPart(promised, 'kk')).toBe('spring')
})

test('spring and end of one year are two dates, and two sources that name them do not agree', () => {
  expect(agreeing(spring, [spring, end])).toBe(1)
  expect(differences([spring, end]).map((one) => one.values.length)).toEqual([2])
})
