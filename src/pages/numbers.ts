// Numbers as each language writes them: decimal comma and spaces from five digits in Russian and Kazakh, point and commas
// in English. Digits are never rounded here: as precise as the source.
import type { Language } from '../model/index.ts'

/** `decimals`: keep at least so many, so that '8,50' in the source stays '8,50'. */
export const numberWords = (value: number, language: Language, decimals = 0): string => {
  const [whole = '', fraction = ''] = plain(Math.abs(value), decimals).split('.')
  const sign = value < 0 ? '\u2212' : ''
  if (language === 'en') return sign + grouped(whole, ',', 4) + (fraction && `.${fraction}`)
  return sign + grouped(whole, '\u00a0', 5) + (fraction && `,${fraction}`)
}

/** Without exponent, without the dust of binary fractions. */
const plain = (value: number, decimals: number): string => {
  const short = String(Number(value.toPrecision(15)))
  const text = short.includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20 })
    : short
  const [whole = '', fraction = ''] = text.split('.')
  return fraction.length < decimals ? `${whole}.${fraction.padEnd(decimals, '0')}` : text
}

const grouped = (digits: string, mark: string, from: number): string =>
  digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, mark)
