import { describe, expect, test } from 'vitest'
import { claims } from './test-claims.ts'

const told = (text: string): string[] => claims(text, 'ru', '2024-09-10').map((line) => line.split(' | ').slice(0, 2).join(' | ')) // prettier-ignore

describe('a verb that is not said again', () => {
  test.each([
    ['Школу за рекой сдадут в мае, больницу – в июне.', 'больница | due 2025-06'],
    ['Строят 30 мостов. 25 уже сданы, остальные пять – до декабря.', 'мосты | due 2024-12'],
    ['Школу за рекой открыли в мае, больницу – в июне.', 'больница | opened 2024-06'],
  ])('%s', (text, line) => expect(told(text)).toContain(line))
  test('the date beside the dash is not the earlier event’s', () =>
    expect(told('Строят 30 мостов. 25 уже сданы, остальные пять – до декабря.').join()).not.toContain('opened'))
  test('a dash alone tells nothing', () =>
    expect(told('Мост строят. Район – в июне, как всегда, зеленый.').join()).not.toContain('due'))
})
