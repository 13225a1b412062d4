import { expect, test } from 'vitest'
import type { Language } from '../model/index.ts'
import { countingNote, modalityWords, valueWords } from './claims.ts'
import { claimOf, type Given } from './test-claims.ts'

const claim = (words: string, given: Given, language: Language = 'ru') => claimOf({ words, language, ...given })
const spaced = (text: string | undefined) => text?.replaceAll('\u00a0', ' ')

test('status, payer, date and amount in the language of the page', () => {
  const status = claim('идёт ремонт', { property: 'status', value: 'under-repair' })
  expect((['ru', 'kk', 'en'] as const).map((one) => valueWords(status, one, 'ru'))).toEqual([
    'на ремонте',
    'жөндеуде',
    'under repair',
  ])
  expect(valueWords(claim('за счёт бюджета', { property: 'funding', value: 'budget' }), 'en', 'ru')).toBe(
    'public budget',
  )
  expect(spaced(valueWords(claim('6 декабря', { property: 'opened', date: '2024-12-06' }), 'ru', 'ru'))).toBe(
    '6 дек. 2024',
  )
})

test('a state told with its date shows it', () => {
  expect(
    valueWords(claim('построили в 2023 году', { property: 'status', value: 'built', date: '2023' }), 'ru', 'ru'),
  ).toBe('построено, 2023')
})

test('what was repaired is not called built', () => {
  const done = claim('дорогу отремонтировали', { property: 'status', value: 'built', rule: 'status.repair.done' })
  expect((['ru', 'kk', 'en'] as const).map((one) => valueWords(done, one, 'ru'))).toEqual([
    'отремонтировано',
    'жөнделген',
    'repaired',
  ])
  const said = (words: string) => valueWords(claim(words, { property: 'status', value: 'built' }), 'ru', 'ru')
  expect(said('ремонт завода провели в прошлом году')).toBe('отремонтировано')
  expect(said('после ремонта дороги построили мост')).toBe('построено')
})

test('a due year named by its end is shown so, a bare one stays bare', () => {
  const due = claim('достроят до конца 2025 года', { property: 'due', date: '2025' })
  expect((['ru', 'kk', 'en'] as const).map((one) => spaced(valueWords(due, one, 'ru')))).toEqual([
    'конец 2025 года',
    '2025 ж. соңы',
    'end of 2025',
  ])
  expect(valueWords(claim('откроют в 2025 году', { property: 'due', date: '2025' }), 'ru', 'ru')).toBe('2025')
})

test('a claim without a value shows its words', () => {
  expect(valueWords(claim('что-то сказано', {}), 'ru', 'ru')).toBe('что-то сказано')
})

test('a plan is called a plan, except for a due date, which is one by nature', () => {
  expect(modalityWords(claim('', { property: 'cost', modality: 'planned' }), 'ru')).toBe('план')
  expect(modalityWords(claim('', { property: 'due', modality: 'planned' }), 'ru')).toBe('')
  expect(modalityWords(claim('', { property: 'due', modality: 'promised' }), 'en')).toBe('promised')
})

test('the counting of a relative date is shown with the words it was counted from', () => {
  const words: readonly (readonly [Language, string, string, string])[] = [
    ['ru', 'завод построили в прошлом году', '2023', 'в прошлом году'],
    ['ru', 'пустили 6 декабря этого года', '2024-12-06', 'этого года'],
    ['ru', 'достроят до конца года', '2024', 'до конца года'],
    ['ru', 'откроют весной следующего года', '2025', 'весной следующего года'],
    ['kk', 'биылғы жылдың соңына дейін бітеді', '2024', 'биылғы жылдың соңына'],
    ['kk', 'келер көктемде ашылады', '2025', 'келер көктемде'],
    ['kk', 'өткен жылы салынды', '2023', 'өткен жылы'],
    ['en', 'opened in October this year', '2024-10', 'in October this year'],
    ['en', 'to be ready by the end of next year', '2025', 'by the end of next year'],
  ]
  for (const [language, text, date, phrase] of words)
    expect(String(countingNote(claim(text, { property: 'opened', date }, language), 'en'))).toContain(
      language === 'en' ? `“${phrase}”` : `“<span lang="${language}">${phrase}</span>”`,
    )
})

test('a date with its year needs no note, one with no words about the year says so', () => {
  expect(countingNote(claim('пустили 6 декабря 2024 года', { date: '2024-12-06' }), 'ru')).toBeUndefined()
  expect(spaced(String(countingNote(claim('пустили 6 декабря', { date: '2024-12-06' }), 'ru')))).toContain(
    '12 дек. 2024: 6 дек. 2024',
  )
})
