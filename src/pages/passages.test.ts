import { expect, test } from 'vitest'
import { passagesOf } from './passages.ts'

const text = 'Завод стоит 8,5 млрд тенге. Он занимает 14,3 га.\nВторой абзац о стадионе, который ремонтируют.'
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
const quoted = (...words: string[]) => passagesOf(text, words.map(at)).map(({ start, end }) => text.slice(start, end))

test('near marks of one paragraph are quoted together, with the words between them', () => {
  expect(quoted('14,3 га', '8,5 млрд тенге')).toEqual(['8,5 млрд тенге. Он занимает 14,3 га.'])
})

test('marks of different paragraphs are quoted apart', () => {
  expect(quoted('8,5 млрд тенге', 'ремонтируют')).toEqual(['8,5 млрд тенге.', 'ремонтируют.'])
})

test('far marks are quoted apart', () => {
  const long = `начало ${'слово '.repeat(40)}конец`
  expect(
    passagesOf(long, [
      { start: 0, end: 6 },
      { start: long.length - 5, end: long.length },
    ]),
  ).toHaveLength(2)
})

test('a passage begins and ends with the quotation marks of its words', () => {
  const speech = 'Сказано: «Слово надо держать». Конец.'
  const start = speech.indexOf('Слово')
  const [only] = passagesOf(speech, [{ start, end: speech.indexOf('»') }])
  expect(speech.slice(only!.start, only!.end)).toBe('«Слово надо держать».')
})
