// Seasons, weekdays and periods counted from now: 'следующей весной', 'во вторник', 'осы аптада', 'жыл соңына'.
import { dayMonthCore, isMonthHere, monthCore } from './date-months.ts'
import { ordinalCore } from './date-quarters.ts'
import { isDayWord, isUpper, next, withPart, word, type Core, type Tokens } from './date-tokens.ts'
import type { Period } from './date-words.ts'
import { relativeYear, yearAfter } from './date-years.ts'

export const seasonCore = (tokens: Tokens, at: number): Core | undefined => {
  const found = word(tokens, at)
  if (found?.kind !== 'season') return undefined
  const year = yearAfter(tokens, at + 1)
  if (found.language === 'en' && (tokens[at]!.norm === 'fall' || tokens[at]!.norm === 'spring') && year.end === at + 1 && !/^(?:in|by|this|next|last|until|before|since|the|of|early|late)$/.test(tokens[at - 1]?.norm ?? '')) return undefined // prettier-ignore
  return withPart(tokens, { spec: { season: found.season, ...year.spec }, first: at, end: year.end })
}

/** 'в прошлом месяце', 'next spring', 'осы аптада', 'в прошлую пятницу' */
export const relativeCore = (tokens: Tokens, at: number): Core | undefined => {
  const year = relativeYear(tokens, at)
  if (year !== undefined) return { spec: year.spec, first: at, end: year.end }
  const found = word(tokens, at)
  if (found?.kind !== 'relative') return undefined
  const after = next(tokens, at + 1)
  if (after === undefined || after.language !== found.language) return undefined
  if (after.kind === 'period' && after.plural !== true) {
    if (after.period === 'half' && after.language === 'en') return undefined
    // 'на следующий день' counts from the story, not from today.
    if (after.period === 'day' && found.offset !== 0) return undefined
    // 'К этому дню': to one told before.
    if (after.period === 'day' && /^(?:этому|этого)$/.test(tokens[at]!.norm)) return undefined
    return withPart(tokens, { spec: { off: { period: after.period, by: found.offset } }, first: at, end: at + 2 })
  }
  const toward = found.offset
  if (after.kind === 'month' && isMonthHere(tokens, at + 1, true)) return withPart(tokens, { spec: { month: after.month, toward }, first: at, end: at + 2 }) // prettier-ignore
  if (after.kind === 'season') return { spec: { season: after.season, toward }, first: at, end: at + 2 }
  if (after.kind === 'weekday' && dayMonthCore(tokens, at + 2) !== undefined)
    return { ...dayMonthCore(tokens, at + 2)!, first: at }
  if (after.kind === 'weekday') return { spec: { weekday: after.weekday, toward }, first: at, end: at + 2 }
  return undefined
}

/** 'во вторник, 10 декабря' is the tenth. */
export const weekdayCore = (tokens: Tokens, at: number, weekday: number): Core | undefined => {
  let from = at + 1
  const before = tokens[at - 1]
  // A surname: 'Виктор Понедельник'.
  if (
    before?.kind === 'word' &&
    !tokens[at]!.breaks &&
    before.norm.length > 3 &&
    isUpper(tokens[at]!) &&
    isUpper(before) &&
    tokens[at]!.script === 'cyrillic' &&
    tokens[at]!.text !== tokens[at]!.text.toUpperCase()
  )
    return undefined
  if (tokens[from]?.text === ',') from++
  const date = tokens[from] === undefined || tokens[from]!.breaks ? undefined : (dayMonthCore(tokens, from) ?? (word(tokens, from)?.kind === 'month' ? monthCore(tokens, from, false) : undefined)) // prettier-ignore
  if (date?.spec.day !== undefined) return { ...date, first: at }
  const end = isDayWord(tokens[at + 1]) ? at + 2 : at + 1
  return { spec: { weekday }, first: at, end }
}

/** 'жыл соңына', 'айдың басында', 'жылдың екінші жартысында' */
export const kazakhPeriod = (tokens: Tokens, at: number, period: Period): Core | undefined => {
  const core: Core = { spec: period === 'year' ? { yearOff: 0 } : { off: { period, by: 0 } }, first: at, end: at + 1 }
  const parted = withPart(tokens, core)
  if (parted !== core) return parted
  if (period !== 'year' || tokens[at]!.norm.endsWith('ы') || tokens[at]!.norm === 'ж') return undefined
  const inner = tokens[at + 1] === undefined || tokens[at + 1]!.breaks ? undefined : ordinalCore(tokens, at + 1)
  return inner === undefined ? undefined : { spec: { yearOff: 0, ...inner.spec }, first: at, end: inner.end }
}
