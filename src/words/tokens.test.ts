import { assert as hold, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { tokenize } from './tokens.ts'

/** Tokens with a bar between. */
const cut = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join('|')
const norms = (text: string): string[] => tokenize(text).map((token) => token.norm)
const kinds = (text: string): string[] => tokenize(text).map((token) => token.kind)

test('words keep their inner hyphens, apostrophes and trailing digits', () => {
  expect(cut('Касым-Жомарт, ТЭЦ-2, O’Neil, м², EXPO-2017')).toBe('Касым-Жомарт|,|ТЭЦ-2|,|O’Neil|,|м²|,|EXPO-2017')
})

test('numbers keep their separators and nothing else', () => {
  expect(cut('8,5; 143 000; 143\u00a0000; 1,234,567.89; 06.12.2024; 2½')).toBe(
    '8,5|;|143 000|;|143\u00a0000|;|1,234,567.89|;|06.12.2024|;|2½',
  )
  expect(cut('школа №30 100 мест')).toBe('школа|№|30|100|мест')
  expect(cut('100-летие, 5–7 км, 2-ші, 30км')).toBe('100|-|летие|,|5|–|7|км|,|2|-|ші|,|30|км')
})

test('addresses are one token each', () => {
  expect(cut('Bestnews.kz https://t.me/a?b=1). press@gov.kz г.Астана')).toBe('Bestnews.kz|https://t.me/a?b=1|)|.|press@gov.kz|г|.|Астана') // prettier-ignore
  expect(kinds('Bestnews.kz press@gov.kz 24.kz')).toEqual(['url', 'email', 'url'])
})

test('norms unify case, ё, soft hyphens, apostrophes and dashes', () => {
  expect(norms('ЕЩЁ ре\u00ADка Jaıyq’ta — «Ойнау»')).toEqual(['еще', 'река', "jaıyq'ta", '-', '"', 'ойнау', '"'])
  expect(norms('Каи\u0306рат !!! ... ?!')).toEqual(['кайрат', '!', '…', '?'])
})

test('line breaks and spaces are remembered', () => {
  expect(tokenize('а б\r\nв').map(({ spaced, breaks }) => [spaced, breaks])).toEqual([[false, false], [true, false], [true, true]]) // prettier-ignore
})

test('any text is cut into tokens in order that quote it, and nothing but spaces and unseen signs is left', () => {
  hold(
    property(string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(text.slice(token.start, token.end)).toBe(token.text)
        expect(text.slice(end, token.start)).toMatch(/^[\s\p{Z}\p{M}\p{Cf}\p{Cc}\u0085]*$/u)
        end = token.end
      }
    }),
    { numRuns: 500 },
  )
})
