import { expect, test } from 'vitest'
import { steps } from './steps.ts'

const told = [
  { day: '2018-10-03', number: 7, label: '7 млрд', raw: true },
  { day: '2020-03-02', number: 14, label: '14 млрд', raw: false },
]

test('steps are measured from nought: half the figure stands at half the height', () => {
  const ys = [...String(steps('Стоимость', told, 'ru', '2024-12-12')).matchAll(/<circle[^>]* cy="(\d+)"/g)].map((found) => Number(found[1])) // prettier-ignore
  expect(100 - ys[0]!).toBeCloseTo((100 - ys[1]!) / 2, 0)
})

test('what a machine read is hollow, the time since is dotted, and the same is said in words', () => {
  const chart = String(steps('Стоимость', told, 'ru', '2024-12-12')).replaceAll('\u00a0', ' ')
  expect(chart).toContain('<circle class="hol"')
  expect(chart).toContain('<line class="mute"')
  expect(chart).toContain('aria-label="Стоимость. 3 окт. 2018: 7 млрд; 2 марта 2020: 14 млрд."')
})

test('one value is no chart', () => {
  expect(String(steps('Стоимость', told.slice(1), 'ru', '2024-12-12'))).toBe('')
})
