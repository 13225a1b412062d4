import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formsOf, lemmaOf, nominative, personReadings, placeForms, stem, verbForms } from '../forms.ts'

const wrong = (pairs: string): string[] =>
  pairs.split(' ').filter((pair) => lemmaOf(pair.split('>')[0] as string, 'ru') !== pair.split('>')[1])

test('listed nouns come to their dictionary form, whatever flees or changes', () => {
  expect(
    wrong(
      'рынка>рынок конца>конец сотен>сотня семей>семья писем>письмо станций>станция городов>город директора>директор граждан>гражданин людей>человек лет>год времени>время путём>путь уровня>уровень дней>день детьми>ребенок переговоров>переговоры денег>деньги мужчины>мужчина',
    ),
  ).toEqual([])
})

test('words that no list has are read by their endings', () => {
  expect(
    wrong(
      'кластеризации>кластеризация теплоснабжением>теплоснабжение пескоструйщиков>пескоструйщик водоотведения>водоотведение полимеризацией>полимеризация биоразнообразие>биоразнообразие',
    ),
  ).toEqual([])
})

test('adjectives and ordinals come to the masculine nominative', () => {
  expect(
    wrong(
      'новой>новый областного>областной жилых>жилой средней>средний третьего>третий второй>второй крупнейшими>крупнейший казахстанских>казахстанский городской>городской',
    ),
  ).toEqual([])
})

test('verbs tell tense, aspect, passive and person', () => {
  expect(verbForms('построен', 'ru')[0]).toMatchObject({
    lemma: 'построить',
    pos: 'participle',
    tense: 'past',
    passive: true,
    aspect: 'perf',
  })
  expect(verbForms('построят', 'ru')[0]).toMatchObject({ lemma: 'построить', tense: 'future', number: 'pl', person: 3 })
  expect(verbForms('строится', 'ru')[0]).toMatchObject({
    lemma: 'строиться',
    tense: 'present',
    passive: true,
    aspect: 'imperf',
  })
  expect(verbForms('строящегося', 'ru')[0]).toMatchObject({ pos: 'participle', tense: 'present', aspect: 'imperf' })
  expect(verbForms('планируется', 'ru')[0]).toMatchObject({ lemma: 'планироваться', tense: 'present' })
  expect(verbForms('поручил', 'ru')[0]).toMatchObject({ lemma: 'поручить', tense: 'past', aspect: 'perf', gender: 'm' })
  expect(verbForms('сданы', 'ru')[0]).toMatchObject({ lemma: 'сдать', passive: true, number: 'pl' })
  expect(verbForms('завершить', 'ru')[0]).toMatchObject({ lemma: 'завершить', aspect: 'perf' })
  expect(verbForms('будет', 'ru')[0]).toMatchObject({ lemma: 'быть', tense: 'future' })
  expect(verbForms('введут', 'ru')[0]).toMatchObject({ lemma: 'ввести', tense: 'future' })
  expect(verbForms('вырос', 'ru')[0]).toMatchObject({ lemma: 'вырасти', tense: 'past' })
  expect(verbForms('произошло', 'ru')[0]).toMatchObject({ lemma: 'произойти', tense: 'past', gender: 'n' })
  expect(verbForms('реализуемый', 'ru')[0]).toMatchObject({ lemma: 'реализовать', tense: 'present', passive: true })
})

test('nouns that look like verbs are nouns', () => {
  for (const word of ['начала', 'счет', 'выхода', 'село', 'района', 'работу'])
    expect(verbForms(word, 'ru').length === 0 || formsOf(word, 'ru')[0]?.pos === 'noun').toBe(true)
})

test('forms of one word share a stem', () => {
  expect(new Set(['завод', 'завода', 'заводами', 'заводе'].map((word) => stem(word, 'ru'))).size).toBe(1)
  expect(new Set(['поручил', 'поручила', 'поручит', 'поручить'].map((word) => stem(word, 'ru'))).size).toBe(1)
})

test('anything that is text has forms, and soon', () => {
  const words = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[а-яёәіңғүұқөһ-]{1,40}$/))
  fc.assert(
    fc.property(words, fc.constantFrom('ru', 'kk', 'en'), (word, language) => {
      expect(formsOf(word, language as 'ru').length).toBeGreaterThan(0)
      expect(typeof nominative(word, language as 'ru')).toBe('string')
      expect(Array.isArray(placeForms(word, language as 'ru'))).toBe(true)
      expect(Array.isArray(personReadings(word, language as 'ru'))).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('a very long word costs no more than a glance', () => {
  const long = 'а'.repeat(1_000_000)
  const began = performance.now()
  for (const language of ['ru', 'kk', 'en'] as const) {
    formsOf(long, language)
    nominative(long, language)
    placeForms(long, language)
    personReadings(long, language)
  }
  expect(performance.now() - began).toBeLessThan(500)
})

test('words that name what every object of the language of computers has are words like others', () => {
  for (const word of Object.getOwnPropertyNames(Object.prototype))
    for (const language of ['ru', 'kk', 'en'] as const) expect(formsOf(word, language).length).toBeGreaterThan(0)
})
