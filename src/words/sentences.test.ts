import { describe, expect, test } from 'vitest'
import { abbreviations } from './abbreviations.ts'
import { splitRules } from './sentence-rules.ts'
import { sentencesOf } from './sentences.ts'
import { tokenize } from './tokens.ts'

const cut = (text: string): string =>
  sentencesOf(text, tokenize(text))
    .map(({ start, end }) => text.slice(start, end))
    .join('|')
const joined = (marked: string): string => marked.replaceAll('|', ' ').replaceAll('¦', '')
const shown = (marked: string): string => marked.replaceAll('¦', '|')

describe('every rule cuts its own example', () => {
  test.each(splitRules.map(({ name, example }) => [name, example]))('%s', (_, example) => {
    expect(cut(joined(example))).toBe(shown(example))
  })
})

describe('every abbreviation keeps its sentence whole', () => {
  test.each(abbreviations.map(({ word, example }) => [word, example]))('%s.', (word, example) => {
    expect(example.toLowerCase()).toContain(`${word}.`)
    expect(cut(example)).toBe(example)
  })
})

test('hard cases are cut where a reader would', () => {
  for (const marked of [
    'Выделено 5 млрд. тенге.|Театр им. Абая открыт.|Сдано 300 кв. м жилья.|К.К. Иванов выступил.',
    '– Да! – сказал он. – Мы строим.',
    'Он сказал: «Мы строим».|Затем ушел.',
    'Потом… Он ушел.|Почта press@gov.kz работает.|Ура! 😊',
    'А. Құнанбаев, т.б. ақындар келді.|Ол кетті.',
    'Сайт Bestnews.kz пишет об этом.|Подробнее см. Приложение.',
    'Цена 3.5 млн.|Это много.',
  ])
    expect(cut(joined(marked))).toBe(marked === '– Да! – сказал он. – Мы строим.' ? '– Да! – сказал он.|– Мы строим.' : marked.replace('Потом… Он', 'Потом…|Он')) // prettier-ignore
})

test('a line ends a sentence, a wrapped line does not', () => {
  expect(cut('Строятся:\n- школа;\n- клуб.')).toBe('Строятся:|- школа;|- клуб.')
  const wrapped = 'В этом году в области построят двадцать школ на пять тысяч мест и десять\nдетских садов.'
  expect(cut(wrapped)).toBe(wrapped)
})

test('a sentence in another language is known', () => {
  const text = 'Президент посетил завод и новую школу. Бұл жаңа мектеп былтыр салынды. The plant was opened last year.'
  expect(sentencesOf(text, tokenize(text)).map(({ language }) => language)).toEqual(['ru', 'kk', 'en'])
})
