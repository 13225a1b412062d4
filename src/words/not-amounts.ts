// Numbers that count nothing: №30, 'ст. 15', clock times, phone numbers, items of a list, ordinals. Named, each with its phrase.
import { englishCompound } from './en/compounds.ts'
import type { Token } from './types.ts'

type Tokens = readonly Token[]
export interface NotAmount {
  readonly name: string
  readonly example: string
  /** The token after the number when it is none, so that the rest of it is not read either; 0 when the rule does not hold. */
  readonly skips: (tokens: Tokens, at: number) => number
}

const numbered: ReadonlySet<string> = new Set(
  (
    '№ # n no number п пп ст статья статьи статье статью статьей статей пункт пункта пункте пункту подпункт подпункта ' +
    'д дом кв квартира офис каб кабинет кабинете кабинета маршрут маршрута маршруте рейс рейса рейсом выпуск том глава главы ' +
    'гост снип iso din стр страница корпус строение вагон участок лот лоты микрорайон микрорайоне микрорайона мкр квартал квартале разъезд разъезде тел телефон факс ' +
    'call-центр бап бабы бабында бабының тармақ тармағы article section clause page room flat route lot iin бин иин бсн жсн'
  ).split(' '),
)
const isNumber = (token: Token | undefined): boolean => token?.kind === 'number'
const tight = (token: Token | undefined): boolean => token !== undefined && !token.spaced
const isTightMark = (token: Token | undefined, marks: string): boolean =>
  tight(token) && token!.text.length === 1 && marks.includes(token!.text)

/** Past 'number mark number mark number …'. */
const chainEnd = (tokens: Tokens, at: number, marks: string): number => {
  let end = at + 1
  while (isTightMark(tokens[end], marks) && isNumber(tokens[end + 1]) && tight(tokens[end + 1])) end += 2
  return end
}
/** Past digits, hyphens and brackets. */
const phoneEnd = (tokens: Tokens, at: number): number => {
  let end = at + 1
  while (end < at + 14 && tokens[end]?.breaks === false && (isNumber(tokens[end]) || /^[-()]$/.test(tokens[end]!.norm)))
    end++
  return end
}
const ordinalEnding = /^(?:й|я|е|го|ого|му|ому|ю|ый|ой|ая|ое|ые|ых|ым|ыми|м|ом|с[ыі]нш[ыі]|ші|шы|інші|ыншы|нші|ншы|шісі|шысы|shi|shy|inshi|ynshy|st|nd|rd|th)$/ // prettier-ignore

/** 'Мектеп 200 орынға арналған': so many places, no rank. */
const madeFor = /^(?:арнал|есептел|лайық|шақтал|мөлшерлен)/

export const notAmounts: readonly NotAmount[] = [
  {
    name: 'a phone number',
    example: 'звоните +7 727 272-30-11, 8 (7172) 74-54-54, тел. 109',
    skips: (tokens, at) => {
      const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
      const named = /^(?:\+|тел|телефон|телефону|телефоны|факс|phone|tel|телефоны|whatsapp)$/.test(before?.norm ?? '')
      const coded = /^[78]$/.test(tokens[at]!.text) && tokens[at + 1]?.text === '(' && isNumber(tokens[at + 2])
      const end = named || coded ? phoneEnd(tokens, at) : chainEnd(tokens, at, '-–')
      if (before?.text === '+' && end < at + 3 && tokens[at]!.text.length < 7) return 0
      if (named || coded) return end
      return end >= at + 5 ? end : 0
    },
  },
  {
    name: 'the number of a name',
    example: 'школа №30 и дом 5',
    skips: (tokens, at) => {
      const before = tokens[at - 1]
      if (before === undefined || tokens[at]!.breaks) return 0
      const word = before.text === '.' && tight(before) ? tokens[at - 2] : before
      return word !== undefined && numbered.has(word.norm) ? chainEnd(tokens, at, '-/') : 0
    },
  },
  {
    name: 'a clock time or a score',
    example: 'в 12:30 счет был 3:2',
    skips: (tokens, at) => {
      const end = chainEnd(tokens, at, ':')
      return end > at + 1 ? end : 0
    },
  },
  {
    name: 'an hour of the day',
    example: 'начало в 10 часов утра, конец в 12 часов 30 минут',
    skips: (tokens, at) => {
      if (!/^(?:час|часа|часов|ч)$/.test(tokens[at + 1]?.norm ?? '')) return 0
      if (/^(?:утра|вечера|дня|ночи)$/.test(tokens[at + 2]?.norm ?? '')) return at + 1
      if (tokens[at - 1]?.norm !== 'в' || tokens[at + 1]!.norm !== 'часов' || Number(tokens[at]!.text) > 23) return 0
      return isNumber(tokens[at + 2]) && tokens[at + 3]?.norm.startsWith('минут') ? at + 4 : at + 2
    },
  },
  {
    name: 'a time with a point',
    example: 'начало в 18.00',
    skips: (tokens, at) =>
      /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(tokens[at]!.text) && /^(?:в|с|до|at|сағат|к)$/.test(tokens[at - 1]?.norm ?? '') && /0$|5$/.test(tokens[at]!.text) && !/^(?:%|млн|млрд|тыс|трлн|мың|процент\S*|раз\S*|тонн\S*|per|percent|million|billion|mln|bln|km|ha|tonnes|tons|tenge|км|га|м|миллион\S*|миллиард\S*|тенге|пайыз\S*|метр\S*|балл\S*|градус\S*)$/.test(tokens[at + 1]?.norm ?? '') ? at + 1 : 0, // prettier-ignore
  },
  {
    name: 'an item of a list',
    example: '1. Школа',
    skips: (tokens, at) => {
      const mark = tokens[at + 1]
      const opens =
        at === 0 || tokens[at]!.breaks || /^[:;)]$/.test(tokens[at - 1]!.text) || tokens[at - 1]!.text === '.'
      if (!opens || mark === undefined || !tight(mark) || tokens[at]!.text.length > 2) return 0
      return mark.text === ')' || (mark.text === '.' && tokens[at + 2] !== undefined && !tokens[at + 2]!.breaks)
        ? at + 1
        : 0
    },
  },
  {
    name: 'an ordinal',
    example: 'во 2-м микрорайоне, 3-ші орын, the 5th school',
    skips: (tokens, at) => {
      const next = tokens[at + 1]
      if (!tight(next)) return 0
      if (next!.kind === 'word' && /^(?:st|nd|rd|th)$/.test(next!.norm)) return at + 2
      const ending = tokens[at + 2]
      return next!.norm === '-' && tight(ending) && ending!.kind === 'word' && ordinalEnding.test(ending!.norm)
        ? at + 3
        : 0
    },
  },
  {
    name: 'a rank',
    example: 'регион занял 3 место',
    skips: (tokens, at) =>
      /^(?:место|месте|орынды|орынға|орында)$/.test(tokens[at + 1]?.norm ?? '') &&
      !tokens[at]!.text.endsWith('1') &&
      // '1200 орынды мектеп' has so many.
      !(tokens[at + 1]!.norm === 'орынды' && Number(tokens[at]!.text) > 20) &&
      !madeFor.test(tokens[at + 2]?.norm ?? '')
        ? at + 1
        : 0,
  },
  {
    name: 'a code of many digits',
    example: 'БСН 980540003222 және 87771234567',
    skips: (tokens, at) =>
      /^\d{11,}$|^0\d+$/.test(tokens[at]!.text) && !tokens[at]!.text.endsWith('000000') ? at + 1 : 0,
  },
  {
    name: 'round the clock',
    example: 'работает 24/7, 24 часа в сутки',
    skips: (tokens, at) => {
      if (tokens[at]!.text === '24' && /^(?:часа|сағат|hours)$/.test(tokens[at + 1]?.norm ?? '') && /^(?:в|a|бойы)$/.test(tokens[at + 2]?.norm ?? '')) return at + 4 // prettier-ignore
      const end = chainEnd(tokens, at, '/')
      return end > at + 1 ? end : 0
    },
  },
  {
    name: 'a compound that tells a kind',
    example: 'a 5-star hotel with a 24-hour shop for 18-year-old boys',
    skips: (tokens, at) => {
      const [dash, word] = [tokens[at + 1], tokens[at + 2]]
      if (dash?.norm !== '-' || dash.spaced || word === undefined || word.spaced || word.script !== 'latin') return 0
      const isKind = /^(?:star|hour|year-olds?|month-old|day-old|degree|inch|way|track|grade|series)$/.test(word.norm)
      return isKind && englishCompound(word.norm) === undefined ? at + 3 : 0
    },
  },
  {
    name: 'a decade',
    example: 'в 1990-х годах',
    skips: (tokens, at) =>
      /^\d{3}0$|^\d0$/.test(tokens[at]!.text) && tokens[at + 1]?.norm === '-' && /^(?:х|ые|ых|е|м|s)$/.test(tokens[at + 2]?.norm ?? '') && /^\d{4}$/.test(tokens[at]!.text) ? at + 3 : 0, // prettier-ignore
  },
]

/** Where reading goes on after a number that counts nothing; 0 when it counts. */
export const skipsNumber = (tokens: Tokens, at: number): number => {
  for (const rule of notAmounts) {
    const end = rule.skips(tokens, at)
    if (end > 0) return end
  }
  return 0
}
