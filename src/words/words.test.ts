import { array, assert as hold, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { findAmounts, findDates, languageOf, sentencesOf, tokenize } from './index.ts'

const pieces = constantFrom(
  ...'6|декабря|2024|года|г|.|,|-|–|до|с|по|от|5|7|млн|тенге|%|№|30|(|)|«|»|…|!|?|\n|\r\n|в|IV|квартале|за|9|месяцев|тысяча|двести|половина|жылғы|желтоқсанда|дейін|он|бес|мың|теңге|астам|half|a|million|by|the|end|of|next|year|December|Q3|$|+|/|:|1/3|А|К|Токаев|им|кв|м|\u00a0|  |😊|\u202e|и\u0306|https://a.kz/b|x@y.kz|12:30|06.12.2024|8,5|1 200'.split(
    '|',
  ),
)
const texts = array(oneof({ weight: 9, arbitrary: pieces }, string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }).map((parts) => parts.join(' ')) // prettier-ignore

test('any text is read: sentences cover its tokens, dates and amounts quote it, in order and apart', () => {
  hold(
    property(texts, (text) => {
      const tokens = tokenize(text)
      const sentences = sentencesOf(text, tokens)
      let token = 0
      for (const sentence of sentences) {
        expect(sentence.firstToken).toBe(token)
        expect(sentence.endToken).toBeGreaterThan(token)
        token = sentence.endToken
      }
      expect(token).toBe(tokens.length)
      const dates = findDates(text, tokens, '2024-12-12', sentences)
      const amounts = findAmounts(text, tokens, sentences)
      for (const found of [dates, amounts]) {
        let end = 0
        for (const one of found) {
          expect(one.firstToken).toBeGreaterThanOrEqual(end)
          expect([tokens[one.firstToken]!.start, tokens[one.endToken - 1]!.end]).toEqual([one.start, one.end])
          end = one.endToken
        }
      }
      for (const { value } of dates) expect(value).toMatch(/^\d{4}(?:-(?:\d\d(?:-\d\d)?|Q[1-4]|H[12]))?$/)
      for (const { number } of amounts) expect(Number.isFinite(number)).toBe(true)
      for (const date of dates)
        for (const amount of amounts)
          expect(amount.endToken <= date.firstToken || date.endToken <= amount.firstToken).toBe(true)
      languageOf(text)
    }),
    { numRuns: 1500 },
  )
})

test('one line of a million signs is read', () => {
  const text = 'Проект стоимостью 8,5 млрд тенге запустили 6 декабря этого года в селе. '.repeat(14_000)
  const tokens = tokenize(text)
  const sentences = sentencesOf(text, tokens)
  expect(sentences).toHaveLength(14_000)
  expect(findDates(text, tokens, '2024-12-12', sentences)).toHaveLength(14_000)
  expect(findAmounts(text, tokens, sentences)).toHaveLength(14_000)
})
