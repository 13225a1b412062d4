import { expect, test } from 'vitest'
import { classOf } from './classes.ts'

test('a word has its class whatever endings it bears', () => {
  const disease = classOf('тұмау')
  expect(disease).toBeGreaterThan(0)
  expect(classOf('тұмаудан')).toBe(disease)
  expect(classOf('тұмауға')).toBe(disease)
  expect(classOf('министрлігінің')).toBe(classOf('министрлігі'))
  expect(classOf('желтоқсанда')).toBe(classOf('желтоқсан'))
})

test('a letter voiced before an ending is the same word', () => {
  expect(classOf('финалға')).toBe(classOf('финал'))
  expect(classOf('қазағы')).toBe(classOf('қазақ'))
})

test('words of different classes are told apart, most words have none', () => {
  expect(classOf('теңге')).not.toBe(classOf('метр'))
  expect(classOf('келді')).toBe(0)
  expect(classOf('')).toBe(0)
})
