import { expect, test } from 'vitest'
import { samplesIn } from './notation.ts'

test('a sample is a report without its marks, and what the marks say', () => {
  const [sample] = samplesIn(
    '== ru-x1 2025-02-03\n@ школа на 90 мест ; школа\n> Серик Саттаров : школа\nВ Аксу [status:школа|строят школу] [capacity:школа|на 90 мест].\n',
  )
  expect(sample).toMatchObject({
    id: 'ru-x1',
    published: '2025-02-03',
    language: 'ru',
    text: 'В Аксу строят школу на 90 мест.',
    visits: [{ who: 'Серик Саттаров', what: ['школа на 90 мест', 'школа'] }],
  })
  expect(sample!.claims.map(({ property, start, end }) => [property, sample!.text.slice(start, end)])).toEqual([
    ['status', 'строят школу'],
    ['capacity', 'на 90 мест'],
  ])
})

test('a mark that is not closed is told', () => {
  expect(() => samplesIn('== ru-x2 2025-02-03\n[status:школа|Строят школу.\n')).toThrow('ru-x2')
})
