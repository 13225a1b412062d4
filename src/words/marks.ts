// One look-up a token: what its word could begin. Dates and amounts are looked for only where a mark says they may be, which
// is what makes them cheap; a text's marks are kept as long as its tokens.
import { mayBeFused } from './compounds.ts'
import { holidayWords } from './date-holidays.ts'
import { namedTimeWords, ordinalDayWords } from './date-named-ru.ts'
import { englishNamedWords } from './date-named-en.ts'
import { dateWordOf } from './date-words.ts'
import { numberWordOf } from './numerals.ts'
import { sharesIndex } from './shares.ts'
import { keptOfSpelling } from './spellings.ts'
import type { Token } from './types.ts'

export const marks = {
  number: 1,
  /** A month, a year, a season: any word of date-words.ts. */
  date: 2,
  /** A word with a hyphen may hide two months or two numbers. */
  hyphen: 4,
  /** с, from: the first word of a range. */
  from: 8,
  /** A number word, or a period that is one without it. */
  count: 16,
  /** за, итогам, first: before months counted from the year's beginning. */
  months: 32,
  /** через, in */
  ahead: 64,
  /** в, within */
  within: 128,
  /** последние, next */
  last: 256,
  share: 512,
  /** 'пятиэтажный', 'two-storey' */
  fused: 1024,
  holiday: 2048,
  /** snow, frosts: English times by what happens then. */
  namedEn: 4096,
} as const

const words: readonly (readonly [number, string])[] = [
  [marks.from, 'с со from between'],
  [marks.count, 'a an one half полгода полугода сутки десятилетие десятилетия decade пятилетку жарты'],
  [marks.months, 'за по итогам итоги first the алғашқы первые первых'],
  [marks.ahead, 'через спустя in'],
  [marks.within, 'в within'],
  [
    marks.last,
    'последние последних последний последнюю минувшие прошедшие соңғы өткен last past previous ближайшие ближайших ближайший ближайшую ' +
      'предстоящие следующие алдағы келесі таяу next coming soñǵy sońǵy soñğy aldaǵy aldağy',
  ],
  [marks.holiday, [...holidayWords, ...namedTimeWords].join(' ')],
  [marks.date, ordinalDayWords.join(' ')],
  [marks.namedEn, englishNamedWords.join(' ')],
  [marks.hyphen, 'yearend'],
  [marks.share, 'every one two three four five six seven eight nine'],
  [marks.date, 'т п ii iii iv і іі ііі іv q1 q2 q3 q4 h1 h2'],
]
const listed: Map<string, number> = new Map()
for (const [mark, list] of words) for (const word of list.split(' ')) listed.set(word, (listed.get(word) ?? 0) | mark)

const marksOfWord = keptOfSpelling(({ norm }) => {
  const date = dateWordOf(norm)
  let mark = listed.get(norm) ?? 0
  if (date !== undefined) mark |= date.kind === 'period' ? marks.date | marks.count : marks.date
  if (numberWordOf(norm) !== undefined) mark |= marks.count
  if (sharesIndex.begins(norm)) mark |= marks.share
  if (mayBeFused(norm)) mark |= marks.fused
  if (norm.includes('-')) mark |= marks.hyphen
  return mark
})

const kept: WeakMap<readonly Token[], Uint16Array> = new WeakMap()
export const marksOf = (tokens: readonly Token[]): Uint16Array => {
  const before = kept.get(tokens)
  if (before !== undefined) return before
  const found = new Uint16Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) {
    const { kind, spelling } = tokens[at]!
    if (kind === 'number') found[at] = marks.number
    else if (kind === 'word') found[at] = marksOfWord(spelling)
  }
  kept.set(tokens, found)
  return found
}
