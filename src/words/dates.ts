// Dates and periods of a text, resolved against its day of publication. Found once for a text's tokens (date-rules.ts),
// counted for the day that is asked (date-values.ts). A date names a precision and never more: 'до конца года' is the year.
import { dayNumber, firstDay, parseDay, valueOf, valueOfDay, type Day } from './calendar.ts'
import { cueAround, type Cue } from './date-cues.ts'
import type { RawDate } from './date-rule.ts'
import { scanDates } from './date-scan.ts'
import { resolveLength, resolveSpec, type Resolved } from './date-values.ts'
import { languageOf } from './language.ts'
import type { Language } from '../model/index.ts'
import type { DateMention, Sentence, Token } from './types.ts'
import { bytesFor, setAll } from './token-arrays.ts'

/** Tokens are made once and never change, so what was found in them is kept as long as they are. */
const scanned: WeakMap<readonly Token[], readonly RawDate[]> = new WeakMap()
const rawDates = (tokens: readonly Token[]): readonly RawDate[] => {
  const kept = scanned.get(tokens)
  if (kept !== undefined) return kept
  const found = scanDates(tokens)
  scanned.set(tokens, found)
  return found
}

/** 1 for each token that belongs to a date: its numbers are no amounts. */
export const datedTokens = (tokens: readonly Token[]): Uint8Array => {
  const marks = bytesFor(tokens.length)
  for (const { first, end } of rawDates(tokens)) setAll(marks, 1, first, end)
  return marks
}

interface Asked {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly published: Day
  readonly sentences: readonly Sentence[] | undefined
}
/** Dates come in order, so the sentence of each is at or after that of the one before. */
const languageFinder = ({ text, tokens, sentences }: Asked): ((token: number) => Language) => {
  let at = 0
  return (token) => {
    if (sentences !== undefined) {
      while (at < sentences.length - 1 && sentences[at]!.endToken <= token) at++
      const found = sentences[at]
      if (found !== undefined) return found.language
    }
    const { start, end } = tokens[token]!
    return languageOf(text.slice(Math.max(0, start - 120), end + 120)).language
  }
}

const pastFrom = (raw: RawDate, resolved: Resolved, { published }: Asked, cue: () => Cue): Day | undefined => {
  if (raw.from === undefined) return resolved.from
  const year = raw.from.year ?? (raw.from.yearOff === undefined ? resolved.day.year : published.year + raw.from.yearOff)
  const first = resolveSpec({ ...raw.from, year }, 'since', published, cue)
  if (first === undefined) return undefined
  const start = firstDay(first.day, first.grain)
  // 'декабрь–февраль' begins the year before.
  return dayNumber(start) > dayNumber(resolved.day) && raw.from.year === undefined
    ? { ...start, year: start.year - 1 }
    : start
}

/** 'Сәуірден бері', 'since April': whatever stands around it, that day has been. */
const isGone = (raw: RawDate, tokens: readonly Token[]): boolean =>
  raw.relation === 'since' &&
  [raw.first - 1, raw.first, raw.end - 1, raw.end].some((at) => /^(?:since|бері|beri)$/.test(tokens[at]?.norm ?? ''))

const mentionOf = (raw: RawDate, asked: Asked, languageAt: (token: number) => Language): DateMention | undefined => {
  const { tokens, published } = asked
  let known: Cue | null = null
  const cue = (): Cue =>
    known === null
      ? (known = isGone(raw, tokens) ? 'past' : cueAround(tokens, raw.first, raw.end, languageAt(raw.first)))
      : known
  const resolved = raw.length === undefined ? resolveSpec(raw.spec, raw.relation, published, cue) : resolveLength(raw.length, published, cue) // prettier-ignore
  if (resolved === undefined) return undefined
  const value = valueOf(resolved.day, resolved.grain)
  const span = pastFrom(raw, resolved, asked, cue)
  const during = raw.relation === 'during' || (span !== undefined && raw.relation === 'at')
  const from = span ?? (during ? startOf(raw, resolved, published) : undefined)
  return {
    start: tokens[raw.first]!.start,
    end: tokens[raw.end - 1]!.end,
    firstToken: raw.first,
    endToken: raw.end,
    value,
    grain: resolved.grain,
    relation: during ? 'during' : raw.relation,
    ...(from === undefined ? {} : { from: valueOfDay(from) }),
    relative: resolved.relative,
    ...(resolved.hasYear ? { hasYear: true as const } : {}),
    rule: raw.rule,
  }
}
/** 'Over the next three years' begins today. */
const startOf = (raw: RawDate, { day, grain }: Resolved, published: Day): Day => {
  if (raw.length?.way === 'ahead') return published
  return raw.spec.months !== undefined ? { year: day.year, month: 1, day: 1 } : firstDay(day, grain)
}

export const findDates = (
  text: string,
  tokens: readonly Token[],
  published: string,
  sentences?: readonly Sentence[],
): DateMention[] => {
  const asked: Asked = { text, tokens, published: parseDay(published), sentences }
  const languageAt = languageFinder(asked)
  return rawDates(tokens).flatMap((raw) => mentionOf(raw, asked, languageAt) ?? [])
}
