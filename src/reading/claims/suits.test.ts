import { expect, test } from 'vitest'
import { classOfCounted, countedClasses, sortsFor } from './suits.ts'

test('units tell what sort of thing they are of', () => {
  expect(sortsFor('койка', 150)).toContain('medical')
  expect(sortsFor('pupil', 600)).toContain('school')
  expect(sortsFor('m', 31_000)).toContain('road')
  expect(sortsFor('m', 25)).toBeUndefined()
  expect(sortsFor('KZT', 1)).toBeUndefined()
})

test('what is counted is people, a part, a time or anything else', () => {
  expect(['учитель', 'этаж', 'год', 'дерево'].map((unit) => countedClasses[classOfCounted(unit)])).toEqual(['people', 'part', 'time', 'other']) // prettier-ignore
})
