// The rules by which dates are found, asked in order at every token that may begin one. Each has the phrase that needed it and
// what it comes to when said on 12 December 2024; a test runs them all.
import { holiday } from './date-holidays.ts'
import { ago, ahead, lastOrNext, term, within } from './date-lengths.ts'
import { englishNamedTime } from './date-named-en.ts'
import { dashRange, fromTo, kazakhFromTo, monthPair, sharedMonth, sharedQuarter, sharedYear } from './date-ranges.ts'
import { namedTime, yearLater } from './date-named-ru.ts'
import type { DateRule } from './date-rule.ts'
import { months, single } from './date-single.ts'
import { marks } from './marks.ts'

export const dateRules: readonly DateRule[] = [
  { name: 'from one date to another', example: 'с 2022 по 2025 год', value: '2025', opens: marks.from, find: fromTo },
  {
    name: 'Kazakh from one date to another',
    example: '2022 жылдан 2025 жылға дейін',
    value: '2025',
    opens: marks.number | marks.date,
    find: kazakhFromTo,
  },
  {
    name: 'dates with a dash',
    example: 'в 2023–2025 годах',
    value: '2025',
    opens: marks.number | marks.date,
    find: dashRange,
  },
  {
    name: 'two months in one word',
    example: 'в январе-сентябре 2024 года',
    value: '2024-09',
    opens: marks.hyphen,
    find: monthPair,
  },
  {
    name: 'months from the beginning of the year',
    example: 'за 9 месяцев',
    value: '2024-09',
    opens: marks.months | marks.number | marks.count,
    find: months,
  },
  {
    name: 'the last or next years',
    example: 'за последние пять лет',
    value: '2024',
    opens: marks.last,
    find: lastOrNext,
  },
  {
    name: 'so long ago or from now',
    example: 'два года назад',
    value: '2022',
    opens: marks.number | marks.count,
    find: ago,
  },
  { name: 'after so long', example: 'через месяц', value: '2025-01', opens: marks.ahead, find: ahead },
  { name: 'within so long', example: 'в течение месяца', value: '2025-01', opens: marks.within, find: within },
  { name: 'a term', example: 'в двухнедельный срок', value: '2024-12-26', opens: marks.within, find: term },
  {
    name: 'years that share their word',
    example: 'в 2023 и 2024 годах',
    value: '2023',
    opens: marks.number,
    find: (tokens, at) => sharedYear(tokens, at),
  },
  {
    name: 'days that share their month',
    example: '5 и 6 декабря',
    value: '2024-12-05',
    opens: marks.number,
    find: (tokens, at) => sharedMonth(tokens, at),
  },
  {
    name: 'a holiday',
    example: 'ко Дню Независимости',
    value: '2024-12-16',
    opens: marks.holiday,
    find: holiday,
  },
  {
    name: 'a time of the year by what happens then',
    example: 'сдать до холодов',
    value: '2025',
    opens: marks.holiday,
    find: namedTime,
  },
  {
    name: 'the year after another',
    example: 'после ЭКСПО-2017, годом позже',
    value: '2018',
    opens: marks.count | marks.ahead,
    find: yearLater,
  },
  {
    name: 'an English time by what happens then',
    example: 'before the first snow',
    value: '2025',
    opens: marks.namedEn,
    find: englishNamedTime,
  },
  {
    name: 'quarters that share their word',
    example: 'в I и II кварталах',
    value: '2024-Q1',
    opens: marks.number | marks.date,
    find: sharedQuarter,
  },
  {
    name: 'a date',
    example: 'до конца 2025 года',
    value: '2025',
    opens: marks.number | marks.date | marks.hyphen,
    find: single,
  },
]
