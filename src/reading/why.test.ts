import { expect, test } from 'vitest'
import { loadTables } from '../tables/index.ts'
import { read } from './read.ts'
import { subjectReasons, whyKey } from './why.ts'

test('every claim that was weighed can say why it is of its subject', () => {
  const input = {
    id: 'test',
    text: 'В Текели открыли парк «Айбат». Его площадь – 3 гектара, в нем 40 скамеек.',
    published: '2024-11-20',
  }
  const { claims } = read(input, loadTables())
  const reasons = subjectReasons(input, loadTables())
  for (const claim of claims) {
    const why = reasons.get(whyKey(claim))
    expect(why?.subject).toBe(claim.subject)
    expect(why?.signs.length).toBeGreaterThan(0)
    expect(why?.next === null || why!.next!.weight <= why!.weight).toBe(true)
  }
  expect(claims.length).toBeGreaterThan(1)
})
