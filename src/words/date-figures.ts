// Dates in figures: '06.12.2024', '2024-12-06', '06/12/2024'.
import { isNumber, isPeriod, isTight, next, type Core, type Tokens } from './date-tokens.ts'

const numericForms: readonly (readonly [RegExp, 'dmy' | 'ymd'])[] = [
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/, 'dmy'],
  [/^(\d{4})\.(\d{1,2})\.(\d{1,2})$/, 'ymd'],
]

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))

/** '06.12.2024', '2024-12-06', '06/12/2024' */
export const numericCore = (tokens: Tokens, at: number): Core | undefined => {
  const { text } = tokens[at]!
  for (const [form, order] of numericForms) {
    const found = text.length >= 6 && text.length <= 10 ? form.exec(text) : null
    if (found === null) continue
    const parts = order === 'dmy' ? [found[3], found[2], found[1]] : [found[1], found[2], found[3]]
    const end = isPeriod(next(tokens, at + 1), 'year') ? at + 2 : at + 1
    return calendarCore(parts as string[], at, end)
  }
  const mark = tokens[at + 1]?.text ?? ''
  if (!/^[-/.]$/.test(mark) || tokens[at + 3]?.text !== mark || !isNumber(tokens[at + 2]) || !isNumber(tokens[at + 4]))
    return undefined
  for (let part = at + 1; part <= at + 4; part++) if (!isTight(tokens[part])) return undefined
  const [a, b, c] = [text, tokens[at + 2]!.text, tokens[at + 4]!.text] as const
  if (text.length === 4) return calendarCore([a, b, c], at, at + 5)
  if (c.length !== 4) return undefined
  return calendarCore(Number(b) > 12 ? [c, a, b] : [c, b, a], at, at + 5)
}

const calendarCore = ([y, m, d]: readonly string[], first: number, end: number): Core | undefined => {
  const [year, month, day] = [fullYear(y!), Number(m), Number(d)]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && year > 1800 && year < 2200 ? { spec: { year, month, day }, first, end } : undefined // prettier-ignore
}
