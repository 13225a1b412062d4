import { describe, expect, it } from 'vitest'
import { inQuotes } from './evidence.ts'
import { markup } from './html.ts'

describe('words in quotation marks', () => {
  it('stand in the marks of their own language', () => {
    expect(String(inQuotes('завод', 'ru'))).toBe('«завод»')
    expect(String(inQuotes('a plant', 'en'))).toBe('“a plant”')
  })

  it('stand in the other pair when they begin or end with such marks, and stay as they are', () => {
    expect(String(inQuotes(markup`<a href="/x">«Арман» готов</a>`, 'ru'))).toBe('„<a href="/x">«Арман» готов</a>“')
    expect(String(inQuotes('дала «Арман»', 'kk'))).toBe('„дала «Арман»“')
    expect(String(inQuotes('the “Arman”', 'en'))).toBe('‘the “Arman”’')
  })
})
