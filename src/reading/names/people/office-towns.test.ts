import { expect, test } from 'vitest'
import { namesIn } from '../../test-names.ts'

test.each([
  '[office Аким Алматы] [person Серик Саттаров] открыл парк.',
  '[office Аким Астаны] [person Айгуль Саттарова] открыла парк.',
  '[office Учитель школы № 5] [person Серик Саттаров] рад.',
])('a town or number belongs to the office, not to the man: %s', (sample) => {
  const { found, wanted } = namesIn(sample)
  expect(found).toEqual(wanted)
})
