import { expect, test } from 'vitest'
import { linesOf } from './map-lines.ts'
import { mapOf } from './map.ts'

const square = (x: number) => [[[x, 0], [x + 1, 0], [x + 1, 1], [x, 1], [x, 0]]] as const // prettier-ignore
const lines = linesOf([{ code: 'a', rings: square(0) }, { code: 'b', rings: square(1) }], 640, 1) // prettier-ignore

test('an area leads to its page, and its count is written on it', () => {
  const map = String(mapOf(lines, [{ code: 'a', label: 'Аксу', href: '/ru/places/aksu', count: '3' }, { code: 'b', label: 'Кокпекты', on: true }])) // prettier-ignore
  expect(map).toMatch(/<a href="\/ru\/places\/aksu" tabindex="-1"><path d="M/)
  expect(map).toMatch(/<text class="b mid"[^>]*>3<\/text>/)
  expect(map).toContain('<path class="on"')
  expect(map).not.toContain('Кокпекты')
})

test('a name that has no room is left out rather than written over another; where unsure, it is asked', () => {
  const spot = { lon: 0.5, lat: 0.5, sure: true }
  const map = String(mapOf(lines, [], [{ ...spot, label: 'Первое село' }, { ...spot, label: 'Второе село' }, { ...spot, lat: 0.9, label: 'Третье', sure: false }])) // prettier-ignore
  expect(map.match(/<circle/g)).toHaveLength(3)
  expect(map).toContain('Первое село')
  expect(map).not.toContain('Второе село')
  expect(map).toMatch(/<circle class="hol"[^>]*>.*Третье\?/s)
})

test('words from outside are escaped', () => {
  expect(String(mapOf(lines, [{ code: 'a', label: '<b>' }]))).toContain('&lt;b&gt;')
})
