import { expect, test } from 'vitest'
import type { Language } from '../model/index.ts'
import { excerptOf, soughtKeys } from './search-excerpt.ts'
import { askedKeys, textWords, wordKeys } from './search-keys.ts'
import { parseSearch } from './search-query.ts'

/** Asked words and words of texts that must meet, and where they must not. */
const meet: readonly (readonly [asked: string, language: Language, written: string])[] = [
  ['школ', 'ru', 'школы'],
  ['школ', 'ru', 'школе'],
  ['школа', 'ru', 'школами'],
  ['ШКОЛЫ', 'ru', 'школа'],
  ['больницы', 'ru', 'больниц'],
  ['дорог', 'ru', 'дороге'],
  ['строят', 'ru', 'строить'],
  ['сталь', 'ru', 'стали'],
  ['мектеп', 'kk', 'мектептер'],
  ['мектептердің', 'kk', 'мектепке'],
  ['аурухана', 'kk', 'ауруханалар'],
  ['mektep', 'kk', 'мектептер'],
  ['жол', 'kk', 'жолдың'],
  ['school', 'en', 'schools'],
  ['cities', 'en', 'city'],
  ['hospital', 'en', 'hospitals'],
  ['Тоқаев', 'ru', 'Токаева'],
  ['Тоқаев', 'en', 'Tokayev'],
  ['Токаев', 'kk', 'Тоқаевтың'],
  ['Tokayev', 'ru', 'Токаевым'],
  ['Tokaev', 'kk', 'Тоқаев'],
  ['Жетісу', 'ru', 'Жетысу'],
  ['Жетысу', 'kk', 'Жетісудың'],
  ['Zhetysu', 'kk', 'Жетісу'],
  ['Jetisu', 'ru', 'Жетысу'],
  ['Zhetysu', 'en', 'Zhetysu'],
  ['Қонаев', 'ru', 'Конаеве'],
  ['Konaev', 'kk', 'Қонаевта'],
  ['Алматы', 'en', 'Almaty'],
  ['Шымкент', 'kk', 'Шымкентте'],
  ['8,5', 'en', '8.5'],
  ['300 000', 'en', '300,000'],
]
const part: typeof meet = [
  ['школа', 'ru', 'шкала'],
  ['мост', 'ru', 'мастер'],
  ['жол', 'kk', 'жыл'],
  ['8,5', 'ru', '85'],
  ['road', 'en', 'read'],
]
const meets = (asked: string, language: Language, written: string): boolean => {
  const { main, others } = wordKeys(written, language)
  return askedKeys(asked).some((key) => key === main || others.includes(key))
}

test.each(meet)('«%s» finds (%s) «%s»', (...row) => {
  expect({ asked: askedKeys(row[0]), written: wordKeys(row[2], row[1]), meet: meets(...row) }).toMatchObject({
    meet: true,
  })
})
test.each(part)('«%s» does not find (%s) «%s»', (...row) => expect(meets(...row)).toBe(false))

test('a key is plain letters and digits, whatever the script', () => {
  for (const word of ['Ғылым', 'İstanbul', '東京', 'العربية', "д'Артаньян", '½', 'ﬁ', 'ẞ'])
    for (const key of askedKeys(word)) expect(key).toMatch(/^[a-z0-9]+$/)
})

test('words, phrases and what must not be there', () => {
  const { all, none, typed } = parseSearch('школа «новый корпус» -спорт ТЭЦ-2')
  expect(all.map((term) => term.words.map((word) => word.typed).join(' '))).toEqual(['школа', 'новый корпус', 'ТЭЦ 2'])
  expect(all.map((term) => term.phrase)).toEqual([false, true, true])
  expect(none.map((term) => term.words[0]?.typed)).toEqual(['спорт'])
  expect(typed).toBe('школа «новый корпус» -спорт ТЭЦ-2')
})

test('nothing that can be typed is an error', () => {
  for (const odd of ['', '   ', '"', '""', '-', '--', '- -', 'a OR', 'NEAR(a b)', '* * *', 'name:x', '\u0000\u0007', '\ud800', "'; drop table x", '^a', '(((', 'я'.repeat(9000), '-"', '« «', '%_%', '\u202e'])
    expect(() => parseSearch(odd)).not.toThrow() // prettier-ignore
  expect(parseSearch('и в на the').all).toEqual([])
  expect(parseSearch('слово '.repeat(50)).all.length).toBeLessThanOrEqual(10)
})

test('an excerpt shows the original words around what was found', () => {
  const text = `${'Начало совсем о другом деле. '.repeat(20)}В селе открыли новую школу на 300 мест, рядом строят больницу. ${'Конец тоже о другом. '.repeat(20)}`
  const shown = excerptOf(text, 'ru', soughtKeys(parseSearch('школа больница')))
  expect(shown.filter((one) => one.found).map((one) => one.text)).toEqual(['школу', 'больницу'])
  expect(shown[0]?.text).toBe('…')
  expect(
    text.includes(
      shown
        .slice(1, -1)
        .map((one) => one.text)
        .join(''),
    ),
  ).toBe(true)
  expect([...textWords('Школа №30, 8,5 млрд и 143 000 м²')].map((one) => one.word)).toEqual([
    'Школа',
    '30',
    '8,5',
    'млрд',
    '143 000',
    'м',
  ])
})
