import { expect, test } from 'vitest'
import { featuresOf } from './features.ts'
import { readModel, writeModel } from './model.ts'
import { stretches, tagWords } from './tag.ts'

const nothing = (): readonly number[] => []

test('a model survives its bytes', () => {
  const [hash = 0] = featuresOf(['Сырым'], nothing)[0]!.slice(1)
  const pairs = [
    [0, 2],
    [2, -1.5],
  ] as const
  const model = readModel(writeModel(['B-PERSON', 'I-PERSON', 'O'], new Float32Array(12), [{ hash, pairs }]))
  expect(model.labels).toEqual(['B-PERSON', 'I-PERSON', 'O'])
  expect(tagWords(['Сырым', 'келді'], model, nothing)[0]).toMatchObject({ first: 0, label: 'PERSON' })
})

test('an inside label never begins a name', () => {
  const [hash = 0] = featuresOf(['Сырым'], nothing)[0]!
  const model = readModel(writeModel(['B-X', 'I-X', 'O'], new Float32Array(12), [{ hash, pairs: [[1, 3]] }]))
  expect(tagWords(['Сырым'], model, nothing).every(({ first }) => first === 0)).toBe(true)
})

test('stretches of labels are names', () => {
  expect(stretches(['B-A', 'I-A', 'O', 'B-A', 'B-A'])).toEqual([
    { first: 0, end: 2, label: 'A' },
    { first: 3, end: 4, label: 'A' },
    { first: 4, end: 5, label: 'A' },
  ])
})

test('bytes that are no model are refused', () => {
  expect(() => readModel(new TextEncoder().encode('hello, world'))).toThrow(RangeError)
})
