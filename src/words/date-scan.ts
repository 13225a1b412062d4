// Dates of a whole text: the rules are asked only where a token may begin a date, so most tokens cost nothing.
import type { RawDate, Tokens } from './date-rule.ts'
import { dateRules } from './date-rules.ts'
import { marks, marksOf } from './marks.ts'

/** A number begins a date only as a day, a year or a figure date, or before a period; '143 000 м2' and '8 школ' are passed over. */
export const numberMayOpen = (tokens: Tokens, marked: Uint16Array, at: number): boolean => {
  const { text } = tokens[at]!
  const after = tokens[at + 1]
  if (text.length === 4 || (text.length >= 6 && text.length <= 10 && text.includes('.'))) return true
  if (after === undefined) return false
  if ((marked[at + 1]! & (marks.date | marks.count)) !== 0) return true
  if (text.length > 2) return /^(?:календарных|рабочих|calendar|working|жұмыс|күнтізбелік)$/.test(after.norm)
  return after.kind === 'punctuation'
    ? after.text !== '%'
    : after.norm.length <= 4 || /^(?:және|рабочих|календарных|working|calendar)$/.test(after.norm)
}

const anyMark = dateRules.reduce((all, rule) => all | rule.opens, 0)

export const scanDates = (tokens: Tokens): readonly RawDate[] => {
  const found: RawDate[] = []
  const marked = marksOf(tokens)
  let free = 0
  for (let at = 0; at < tokens.length; at++) {
    const mark = marked[at]!
    if ((mark & anyMark) === 0 || (mark === marks.number && !numberMayOpen(tokens, marked, at))) continue
    for (const rule of dateRules) {
      if ((mark & rule.opens) === 0) continue
      const date = rule.find(tokens, at)
      if (date === undefined) continue
      found.push({ ...date, first: Math.max(date.first, free), rule: rule.name })
      free = date.end
      at = date.end - 1
      break
    }
  }
  return found
}
