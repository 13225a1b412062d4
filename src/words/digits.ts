// Numbers in digits: '8,5', '143 000', '1,234,567.89'. What a lone comma means is a habit of the language around it.
import type { Language } from '../model/index.ts'
import type { Token } from './types.ts'

export const fractions: Readonly<Record<string, number>> = {
  '½': 0.5,
  '¼': 0.25,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
}

/** NaN when the digits are no number ('06.12.2024', '1.2.3'). */
const valueOfDigits = (digits: string, language: Language): number => {
  const last = digits.charAt(digits.length - 1)
  const extra = fractions[last] ?? 0
  let plain = extra ? digits.slice(0, -1) : digits
  if (plain === '') return extra
  plain = plain.replace(/[^\d.,]+/g, '')
  const commas = plain.split(',').length - 1
  const points = plain.split('.').length - 1
  const grouped = (mark: string): boolean => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+(?:\\D\\d+)?$`).test(plain)
  if (commas > 0 && points > 0) {
    const lastMark = plain.lastIndexOf('.') > plain.lastIndexOf(',') ? '.' : ','
    const other = lastMark === '.' ? ',' : '.'
    if (plain.split(lastMark).length > 2 || !grouped(other)) return Number.NaN
    return Number(plain.replaceAll(other, '').replace(lastMark, '.')) + extra
  }
  if (commas > 1 || (commas === 1 && language === 'en' && /^\d{1,3},\d{3}$/.test(plain) && !plain.startsWith('0')))
    return grouped(',') ? Number(plain.replaceAll(',', '')) + extra : Number.NaN
  if (points > 1) return grouped('.') ? Number(plain.replaceAll('.', '')) + extra : Number.NaN
  return Number(plain.replace(',', '.')) + extra
}

/** Which language's habits of writing numbers hold here: that of the nearest word. */
const languageNear = (tokens: readonly Token[], at: number): Language => {
  for (let distance = 1; distance < 8; distance++)
    for (const near of [tokens[at + distance], tokens[at - distance]])
      if (
        near?.kind === 'word' &&
        near.script !== 'other' &&
        near.text.length > 1 &&
        !/^(?:KZT|USD|EUR|RUB)$/.test(near.text)
      )
        // prettier-ignore
        return near.script === 'latin' ? 'en' : 'ru'
  return 'ru'
}

export const valueAt = (tokens: readonly Token[], at: number): number => {
  const { text } = tokens[at]!
  const value = Number(text)
  if (value === value && !(text.includes('.') && text.length > 6)) return value
  const comma = text.indexOf(',')
  if (comma > 0 && text.length - comma < 4) {
    const decimal = Number(text.replace(',', '.'))
    if (decimal === decimal) return decimal
  }
  return valueOfDigits(text, text.includes(',') ? languageNear(tokens, at) : 'ru')
}
