// The year of a date: in digits, by a word ('этого года', 'биыл', 'last year'), and the year that follows a day or a month.
import {
  isNumber,
  isPeriod,
  isTight,
  next,
  pastOrdinal,
  pastPoint,
  skip,
  word,
  type Spec,
  type Tokens,
} from './date-tokens.ts'

export interface YearFound {
  readonly spec: Spec
  readonly end: number
  /** 'года', 'жылы' stood with it. */
  readonly strong: boolean
  readonly kazakh: boolean
}

/** '2025', '2025 года', '2025-й', '2025 жылдың' */
export const numberYear = (tokens: Tokens, at: number): YearFound | undefined => {
  const token = tokens[at]
  if (!isNumber(token) || token.text.length !== 4 || !/^(?:1[89]|20)\d\d$/.test(token.text)) return undefined
  if (tokens[at + 1]?.norm === '-' && isTight(tokens[at + 1]) && /^(?:х|ые|ых|е)$/.test(tokens[at + 2]?.norm ?? ''))
    return undefined
  let end = pastOrdinal(tokens, at + 1)
  let strong = end > at + 1
  if (
    tokens[end]?.norm === '-' &&
    isTight(tokens[end]) &&
    isTight(tokens[end + 1]) &&
    isPeriod(word(tokens, end + 1), 'year')
  )
    end++
  end = skip(tokens, end, /^(?:учебный|учебного|учебном|финансового|қаржы|оқу)$/)
  const after = next(tokens, end)
  const kazakh = after?.language === 'kk' && isPeriod(after, 'year')
  if (isPeriod(after, 'year') && after?.language !== 'en' && tokens[end]!.norm !== 'лет') {
    strong = true
    end++
  }
  return { spec: { year: Number(token.text) }, end, strong, kazakh }
}

/** 'этого года', 'this year', 'биыл', 'өткен жылы', 'с. г.' */
export const relativeYear = (tokens: Tokens, at: number): YearFound | undefined => {
  const first = word(tokens, at)
  if (first === undefined) {
    const token = tokens[at]
    if (token?.kind !== 'word' || !/^(?:с|т|п)$/.test(token.norm) || tokens[at + 1]?.text !== '.') return undefined
    return tokens[at + 2]?.norm === 'г' && tokens[at + 3]?.text === '.' ? { spec: { yearOff: token.norm === 'п' ? -1 : 0 }, end: at + 3, strong: true, kazakh: false } : undefined // prettier-ignore
  }
  if (first.kind === 'year') {
    return {
      spec: { yearOff: first.offset },
      end: isPeriod(next(tokens, at + 1), 'year') ? at + 2 : at + 1,
      strong: true,
      kazakh: true,
    }
  }
  if (first.kind !== 'relative') return undefined
  const end = skip(
    tokens,
    at + 1,
    /^(?:календарный|календарного|календарном|финансового|финансовом|calendar|financial|fiscal)$/,
  )
  const after = next(tokens, end)
  if (after?.kind === 'period' && after.period === 'year' && after.plural !== true)
    return { spec: { yearOff: first.offset }, end: end + 1, strong: true, kazakh: after.language === 'kk' }
  const own = /^(?:биылғы|былтырғы)$/.test(tokens[at]!.norm)
  return own ? { spec: { yearOff: first.offset }, end: at + 1, strong: true, kazakh: true } : undefined
}

const yearAt = (tokens: Tokens, at: number): YearFound | undefined =>
  tokens[at] === undefined || tokens[at]!.breaks ? undefined : (numberYear(tokens, at) ?? relativeYear(tokens, at))

/** The year that may follow: '… 2024 года', '…, 2024', '… of this year'. Russian takes a year word or four digits. */
export const yearAfter = (tokens: Tokens, at: number): { readonly spec: Spec; readonly end: number } => {
  let from = skip(tokens, at, /^of$/)
  if (tokens[from]?.text === ',' && isNumber(tokens[from + 1])) from++
  else from = skip(tokens, pastPoint(tokens, from), /^the$/)
  const found = yearAt(tokens, from)
  if (found !== undefined) return found
  // 'of the year'
  if (from > at && isPeriod(next(tokens, from), 'year')) return { spec: { yearOff: 0 }, end: from + 1 }
  return { spec: {}, end: at }
}

export const bareYearAfter = (tokens: Tokens, at: number): { readonly spec: Spec; readonly end: number } => {
  const found = yearAfter(tokens, at)
  if (found.end > at) return found
  const after = next(tokens, at)
  return isPeriod(after, 'year') && !(after as { plural?: true }).plural ? { spec: { yearOff: 0 }, end: at + 1 } : found
}
