import { describe, expect, test } from 'vitest'
import { claims } from './test-claims.ts'

const told = (text: string): string[] => claims(text, 'ru', '2024-09-10').map((line) => line.split(' | ')[1]!)

describe('what commas part tells apart', () => {
  test.each([
    ['Мост строят третий год, баню откроют в октябре.', 'due 2024-10'],
    ['Мост строят третий год, баню откроют в октябре.', 'status under-construction'],
    ['В мост, который чинят, намечен новый пролет на 40 метров, дорогу закончат к маю.', 'due 2025-05'],
  ])('%s: %s', (text, line) => expect(told(text)).toContain(line))
  test('an aside and a speaker are no statements of their own', () => {
    expect(told('К январю дети, как ждут в районе, получат новую школу.')).toContain('due 2025-01')
    expect(claims('Мост закончат к маю, обещает аким Серик Саттаров.', 'ru', '2024-09-10')).toHaveLength(1)
  })
})
