import { expect, test } from 'vitest'
import { formsOf, kazakhCyrillic, nominative, personReadings, placeForms, verbForms } from '../forms.ts'

test('a phrase loses the case of its last word and keeps the possessive', () => {
  const wanted: readonly (readonly [string, string])[] = [
    ['Жетісу облысының әкіміне', 'Жетісу облысының әкімі'],
    ['Ақтау қаласында', 'Ақтау қаласы'],
    ['мектептерді', 'мектептер'],
    ['министрліктің', 'министрлік'],
    ['Үкіметке', 'Үкімет'],
    ['тұрғындарға', 'тұрғындар'],
    ['жаңа аурухананы', 'жаңа аурухана'],
    ['су құбырының', 'су құбыры'],
    ['Самарқанда', 'Самарқан'],
    ['Теміртауда', 'Теміртау'],
    ['Batys Qazaqstan oblysynda', 'Batys Qazaqstan oblysy'],
    ['Jaıyqtyń', 'Jaıyq'],
  ]
  for (const [given, dictionary] of wanted) expect(nominative(given, 'kk')).toBe(dictionary)
})

test('a counted thing is singular', () => {
  for (const [given, one] of [
    ['мектептер', 'мектеп'],
    ['орындарды', 'орын'],
    ['жұмыс орнын', 'жұмыс орны'],
  ] as const)
    expect(nominative(given, 'kk', { number: 'sg' })).toBe(one)
})

test('a word that only looks as if it had a suffix stays whole', () => {
  for (const word of ['апта', 'басқа', 'сауда', 'мәселе', 'қала', 'жоба', 'Павлодар', 'Астана']) {
    expect(nominative(word, 'kk')).toBe(word)
  }
})

test('the forms of a place hold its dictionary form', () => {
  for (const [given, dictionary] of [
    ['Алматыға', 'Алматы'],
    ['Шымкенттің', 'Шымкент'],
    ['Сарысудан', 'Сарысу'],
    ['Павлодарда', 'Павлодар'],
    ['Өскеменнен', 'Өскемен'],
    ['Qazaqstannyñ', 'Қазақстан'],
  ] as const)
    expect(placeForms(given, 'kk')).toContain(dictionary)
})

test('verbs say when, whether, and by whom', () => {
  expect(verbForms('салынды', 'kk')[0]).toMatchObject({ lemma: 'салыну', tense: 'past', passive: true })
  expect(verbForms('ашылады', 'kk')[0]).toMatchObject({ lemma: 'ашылу', tense: 'present', passive: true })
  expect(verbForms('тапсырды', 'kk')[0]).toMatchObject({ lemma: 'тапсыру', tense: 'past' })
  expect(verbForms('салынбады', 'kk')[0]).toMatchObject({ lemma: 'салыну', negative: true })
  expect(verbForms('салынатын', 'kk')[0]).toMatchObject({ pos: 'participle', tense: 'present' })
})

test('pronouns and auxiliaries are known', () => {
  expect(formsOf('оған', 'kk')[0]).toMatchObject({ lemma: 'ол', case: 'dat' })
  expect(verbForms('жатыр', 'kk')[0]).toMatchObject({ lemma: 'жату', tense: 'present' })
})

test('vowels that flee and consonants that soften come back', () => {
  for (const [given, lemma] of [
    ['халқының', 'халық'],
    ['мектебі', 'мектеп'],
    ['орнында', 'орын'],
    ['көлігіне', 'көлік'],
  ] as const)
    expect(formsOf(given, 'kk')[0]?.lemma).toBe(lemma)
})

test('forms of words in Latin letters are found whichever alphabet they are in', () => {
  for (const [given, lemma] of [
    ['mektepterdi', 'мектеп'],
    ['qalasynda', 'қала'],
    ['mektepterdı', 'мектеп'],
    ['habarlaıdy', 'хабарлау'],
    ['şeşımı', 'шешім'],
    ['ashyldy', 'ашылу'],
    ['mınıstrdiń', 'министр'],
    ['jańa', 'жаңа'],
  ] as const) expect([given, formsOf(given, 'kk')[0]?.lemma]).toEqual([given, lemma]) // prettier-ignore
  expect(nominative('mektepterdi', 'kk', { number: 'sg' })).toBe('mektep')
  expect(nominative('ákimdiginiń', 'kk')).toBe('ákimdigi')
})

test('Latin letters are read in both official alphabets', () => {
  expect(kazakhCyrillic('Jańatas')).toBe('Жаңатас')
  expect(kazakhCyrillic('Jaŋatas')).toBe('Жаңатас')
  expect(kazakhCyrillic('Şymkent')).toBe('Шымкент')
  expect(kazakhCyrillic('Shymkent')).toBe('Шымкент')
  expect(kazakhCyrillic('Qazaqstan')).toBe('Қазақстан')
  expect(kazakhCyrillic('қала')).toBe('қала')
})

test("a person's name loses its case and tells the gender", () => {
  for (const [given, name, gender] of [
    ['Қасым-Жомарт Тоқаевтың', 'Қасым-Жомарт Тоқаев', 'm'],
    ['Қасым-Жомарт Тоқаевқа', 'Қасым-Жомарт Тоқаев', 'm'],
    ['Айгүл Серікқызына', 'Айгүл Серікқызы', 'f'],
    ['Серік Ахметұлымен', 'Серік Ахметұлы', 'm'],
    ['Қасым-Жомарт Тоқаев', 'Қасым-Жомарт Тоқаев', 'm'],
  ] as const) expect(personReadings(given, 'kk')[0]).toMatchObject({ name, gender }) // prettier-ignore
})

test('a suffix after a hyphen comes off abbreviations and foreign names', () => {
  for (const [given, lemma] of [
    ['АҚШ-пен', 'ақш'],
    ['БҰҰ-ның', 'бұұ'],
  ] as const) expect(formsOf(given, 'kk')[0]?.lemma).toBe(lemma) // prettier-ignore
})

test('places that end like a suffix stay whole', () => {
  for (const word of ['Қызылорда', 'Өскемен', 'Қарағанды', 'Шарбақты', 'Түркістан'])
    expect(nominative(word, 'kk')).toBe(word)
  expect(nominative('Қызылордада', 'kk')).toBe('Қызылорда')
  expect(nominative('Өскеменде', 'kk')).toBe('Өскемен')
})
