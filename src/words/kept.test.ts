import { expect, test } from 'vitest'
import { Kept, KeptRows, keptBy } from './kept.ts'

test('what is asked for stays, what is not is forgotten', () => {
  const kept = new Kept<number>(2)
  kept.set('а', 1)
  for (let at = 0; at < 10; at++) {
    kept.set(`б${at}`, at)
    expect(kept.get('а')).toBe(1)
  }
  expect(kept.get('б0')).toBeUndefined()
  expect(kept.get('б9')).toBe(9)
})

test('an answer is found once and given again', () => {
  let asked = 0
  const length = keptBy(10, (word) => {
    asked++
    return word.length
  })
  expect([length('мост'), length('мост'), length('дом'), asked]).toEqual([4, 4, 3, 2])
})

test('rows of words are kept apart, however they begin', () => {
  const kept = new KeptRows<number>(2)
  kept.set(['жаңа', 'мектеп'], 1)
  kept.set(['жаңа'], 2)
  expect([kept.get(['жаңа', 'мектеп']), kept.get(['жаңа']), kept.get(['мектеп']), kept.get([])]).toEqual([1, 2, undefined, undefined]) // prettier-ignore
  for (let at = 0; at < 10; at++) {
    kept.set([`ескі${at}`, 'көпір'], at)
    expect(kept.get(['жаңа', 'мектеп'])).toBe(1)
  }
  expect(kept.get(['ескі0', 'көпір'])).toBeUndefined()
})
