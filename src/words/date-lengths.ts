// Lengths of time counted from the day of publication: 'через месяц', 'два года назад', 'бір ай ішінде', 'over the past five years'.
import { relationBefore, type Relation } from './date-relations.ts'
import { isLink, normAt, spanFrom, type Length, type RawDate, type Tokens } from './date-rule.ts'
import { isPeriod, next } from './date-tokens.ts'
import type { Period } from './date-words.ts'
import { numeralAt } from './numerals.ts'

/** A number and the period that it counts: 'три года', 'полгода', 'two weeks', 'бір ай'; 'год' alone is one. */
interface Count {
  readonly count: number
  readonly period: Period
  readonly end: number
  readonly alone: boolean
}

export const lengths: Readonly<Record<string, readonly [number, Period]>> = {
  полгода: [6, 'month'], полугода: [6, 'month'], сутки: [1, 'day'], десятилетие: [10, 'year'], десятилетия: [10, 'year'], decade: [10, 'year'], пятилетку: [5, 'year'],
} // prettier-ignore

const countAt = (tokens: Tokens, at: number): Count | undefined => {
  const from = /^(?:a|an|one)$/.test(normAt(tokens, at)) ? at + 1 : at
  const short = lengths[normAt(tokens, from)]
  if (short !== undefined) return { count: short[0], period: short[1], end: from + 1, alone: true }
  if (normAt(tokens, at) === 'жарты' && isPeriod(next(tokens, at + 1), 'year'))
    return { count: 6, period: 'month', end: at + 2, alone: false }
  const single = next(tokens, from)
  if (single?.kind === 'period' && single.plural !== true && single.period !== 'half') return { count: 1, period: single.period, end: from + 1, alone: from === at } // prettier-ignore
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined
  const counted = numeralAt(tokens, at, () => 'kk')
  if (counted === undefined || counted.value > 200) return undefined
  let after = counted.end
  if (/^(?:календарных|рабочих|полных|calendar|working|ближайших|жұмыс|күнтізбелік)$/.test(normAt(tokens, after)))
    after++
  const period = next(tokens, after)
  if (period?.kind !== 'period' || period.period === 'half') return undefined
  if (period.period === 'year' && counted.value === 1.5)
    return { count: 18, period: 'month', end: after + 1, alone: false }
  return { count: counted.value, period: period.period, end: after + 1, alone: false }
}

const lengthDate = (
  first: number,
  end: number,
  count: Count,
  way: Length['way'],
  relation: Relation,
): Omit<RawDate, 'rule'> => ({
  first,
  end,
  spec: {},
  length: { count: count.count, period: count.period, way },
  relation,
})

export const ago = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const count = countAt(tokens, at)
  if (count === undefined) return undefined
  const after = normAt(tokens, count.end)
  if (after === 'from' && /^(?:now|today)$/.test(normAt(tokens, count.end + 1)))
    return lengthDate(at, count.end + 2, count, 'ahead', 'at')
  if (/^(?:назад|тому|ago|бұрын|buryn)$/.test(after)) {
    const end = after === 'тому' && normAt(tokens, count.end + 1) === 'назад' ? count.end + 2 : count.end + 1
    return count.period === 'year' && count.alone && after === 'бұрын' && tokens[at]!.norm !== 'жыл' ? undefined : lengthDate(at, end, count, 'back', 'at') // prettier-ignore
  }
  if (/^(?:кейін|соң|keıin|keyin|soñ|soń)$/.test(after) && !count.alone && /(?:дан|ден|тан|тен|нан|нен)$/.test(tokens[count.end - 1]!.norm)) return lengthDate(at, count.end + 1, count, 'ahead', 'at') // prettier-ignore
  if (/^(?:бері|beri)$/.test(after) && !count.alone) return lengthDate(at, count.end + 1, count, 'back', 'since')
  if (/^(?:ішінде|ishinde)$/.test(after)) return lengthDate(at, count.end + 1, count, 'within', 'during')
  return undefined
}

export const ahead = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const { norm } = tokens[at]!
  if (norm === 'через' || norm === 'спустя') {
    const count = countAt(tokens, at + 1)
    if (count === undefined || tokens[at + 1]!.breaks || /^(?:после|от)$/.test(normAt(tokens, count.end)))
      return undefined
    return lengthDate(at, count.end, count, norm === 'через' ? 'ahead' : 'ahead', 'at')
  }
  if (norm === 'in' && !tokens[at + 1]?.breaks) {
    const count = countAt(tokens, at + 1)
    if (count === undefined || count.alone || /^(?:of|a|the)$/.test(normAt(tokens, count.end))) return undefined
    return lengthDate(at, count.end, count, 'ahead', 'at')
  }
  return undefined
}

export const within = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const { norm } = tokens[at]!
  const inside =
    norm === 'в' && /^(?:течение|течении)$/.test(normAt(tokens, at + 1)) ? at + 2 : norm === 'within' ? at + 1 : 0
  if (inside === 0) return undefined
  const from = /^(?:the|ближайших|ближайшего|следующих|последующих|next)$/.test(normAt(tokens, inside))
    ? inside + 1
    : inside
  const count = countAt(tokens, /^(?:next)$/.test(normAt(tokens, from)) ? from + 1 : from)
  if (count === undefined || tokens[inside]!.breaks) return undefined
  return lengthDate(at, count.end, count, 'within', 'during')
}

/** 'в месячный срок', 'в двухнедельный срок', 'в 10-дневный срок' */
const termAdjectives: readonly (readonly [RegExp, Period])[] = [
  [/месячный$/, 'month'],
  [/недельный$/, 'week'],
  [/дневный$/, 'day'],
  [/годичный$/, 'year'],
]

const termCounts: readonly (readonly [RegExp, number])[] = [
  [/^(?:двух|дву)/, 2], [/^тр[еёу]х/, 3], [/^четырех/, 4], [/^пяти/, 5], [/^шести/, 6], [/^десяти/, 10], [/^полутора/, 1.5],
] // prettier-ignore

export const term = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  if (
    tokens[at]!.norm !== 'в' ||
    (!/^(?:срок)$/.test(normAt(tokens, at + 2)) && !/^срок$/.test(normAt(tokens, at + 4)))
  )
    return undefined
  const digits = tokens[at + 1]?.kind === 'number' && isLink(tokens[at + 2])
  const adjective = normAt(tokens, digits ? at + 3 : at + 1)
  const period = termAdjectives.find(([form]) => form.test(adjective))?.[1]
  if (period === undefined) return undefined
  const count = digits ? Number(tokens[at + 1]!.text) : (termCounts.find(([form]) => form.test(adjective))?.[1] ?? 1)
  return lengthDate(at, digits ? at + 5 : at + 3, { count, period, end: 0, alone: false }, 'within', 'during')
}

/** 'за последние пять лет', 'в ближайшие три года', 'over the next five years', 'соңғы үш жылда' */
export const lastOrNext = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const { norm } = tokens[at]!
  const past =
    /^(?:последние|последних|последний|последнюю|минувшие|прошедшие|соңғы|өткен|last|past|soñǵy|sońǵy|soñğy|previous)$/.test(
      norm,
    )
  const coming =
    /^(?:ближайшие|ближайших|ближайший|ближайшую|предстоящие|следующие|алдағы|келесі|таяу|next|coming|aldaǵy|aldağy)$/.test(
      norm,
    )
  if (!past && !coming) return undefined
  const count = tokens[at + 1]?.breaks === false ? countAt(tokens, at + 1) : undefined
  if (count === undefined || (count.alone && count.count === 1 && next(tokens, at)?.kind === 'relative'))
    return undefined
  if (count.alone && /^(?:последний|последнюю|соңғы)$/.test(norm) && relationBefore(tokens, at)?.relation !== 'during')
    return undefined
  return lengthDate(
    spanFrom(tokens, at),
    count.end,
    count,
    past ? 'past' : /^(?:next|coming)$/.test(norm) ? 'ahead' : 'within',
    'during',
  )
}
