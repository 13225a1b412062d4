// Words that dates are made of, in three languages: one line a meaning, with its forms. date-rules.ts puts them together.
import { latinSpellings, mayBeLatin } from './kk/latin.ts'
import type { Language } from '../model/index.ts'

export type Period = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'day'
export type DateWord =
  | { readonly kind: 'month'; readonly month: number; readonly language: Language; readonly shaky?: true }
  | { readonly kind: 'period'; readonly period: Period; readonly language: Language; readonly plural?: true }
  /** this 0, last -1, next 1; from an adjective. */
  | { readonly kind: 'relative'; readonly offset: number; readonly language: Language }
  /** биыл, былтыр: a year in one word. */
  | { readonly kind: 'year'; readonly offset: number; readonly language: Language }
  | { readonly kind: 'day'; readonly offset: number; readonly language: Language }
  | { readonly kind: 'part'; readonly part: 'start' | 'middle' | 'end'; readonly language: Language }
  /** spring 0, summer 1, autumn 2, winter 3 */
  | { readonly kind: 'season'; readonly season: number; readonly language: Language }
  /** Monday 0 */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly language: Language }
  | { readonly kind: 'ordinal'; readonly ordinal: number; readonly language: Language }
  /** 'половине', 'жартысында', 'half': of a year it is a half, of a month only the month. */
  | { readonly kind: 'slice'; readonly language: Language }

type Bare<T> = T extends unknown ? Omit<T, 'language'> : never
const words: Map<string, DateWord> = new Map()
const kazakh: (readonly [word: DateWord, forms: readonly string[]])[] = []
const add = (language: Language, meaning: Bare<DateWord>, forms: readonly string[]): void => {
  const word = { ...meaning, language } as DateWord
  for (const form of forms) if (!words.has(form)) words.set(form, word)
  if (language === 'kk') kazakh.push([word, forms])
}
/** Kazakh words in Latin letters, made when a Latin word is first asked for; they come before English ones. */
let inLatin: Map<string, DateWord> | undefined
const latinWords = (): ReadonlyMap<string, DateWord> => {
  if (inLatin !== undefined) return inLatin
  const found = (inLatin = new Map<string, DateWord>())
  for (const [word, forms] of kazakh)
    for (const form of forms)
      for (const spelling of latinSpellings(form)) if (!found.has(spelling)) found.set(spelling, word)
  return found
}
const ends = (stem: string, endings: string): readonly string[] =>
  endings.split(' ').map((ending) => (ending === '.' ? stem : stem + ending))
const list = (forms: string): readonly string[] => forms.split(' ')

// ---- Russian ----------------------------------------------------------------
const ru = (meaning: Bare<DateWord>, ...forms: readonly (readonly string[])[]): void => add('ru', meaning, forms.flat())
const monthsOfRussian: readonly (readonly [string, string, string])[] = [
  ['январ', 'ь я ю ем е', 'янв'], ['феврал', 'ь я ю ем е', 'фев февр'], ['март', '. а у ом е', 'мар'], ['апрел', 'ь я ю ем е', 'апр'],
  ['ма', 'й я ю ем е', ''], ['июн', 'ь я ю ем е', 'июн'], ['июл', 'ь я ю ем е', 'июл'], ['август', '. а у ом е', 'авг'],
  ['сентябр', 'ь я ю ем е', 'сен сент'], ['октябр', 'ь я ю ем е', 'окт'], ['ноябр', 'ь я ю ем е', 'ноя нояб'], ['декабр', 'ь я ю ем е', 'дек'],
] // prettier-ignore
monthsOfRussian.forEach(([stem, endings, short], at) => {
  ru({ kind: 'month', month: at + 1 }, ends(stem, endings))
  if (short) ru({ kind: 'month', month: at + 1, shaky: true }, list(short))
})
ru({ kind: 'period', period: 'year' }, list('год года году годом годе г'))
ru({ kind: 'period', period: 'year', plural: true }, list('годы годов годам годами годах гг лет'))
ru({ kind: 'period', period: 'half' }, ends('полугоди', 'е я ю ем и'))
ru({ kind: 'period', period: 'quarter' }, ends('квартал', '. а у ом е'), list('кв'))
ru({ kind: 'period', period: 'quarter', plural: true }, list('кварталы кварталов кварталам кварталах кварталами'))
ru({ kind: 'period', period: 'month' }, list('месяц месяца месяцу месяцем месяце'))
ru({ kind: 'period', period: 'month', plural: true }, list('месяцы месяцев месяцам месяцами месяцах мес'))
ru({ kind: 'period', period: 'week' }, list('неделя недели неделе неделю неделей'))
ru({ kind: 'period', period: 'week', plural: true }, list('недель неделям неделями неделях'))
ru({ kind: 'period', period: 'day' }, list('день дня дню днем дне сутки суток'))
ru({ kind: 'period', period: 'day', plural: true }, list('дни дней дням днями днях'))
const adjectives = (stem: string, kind: 'hard' | 'soft' | 'sh'): readonly string[] =>
  ends(stem, kind === 'hard' ? 'ый ое ого ому ым ом ая ой ую ые ых ыми' : kind === 'soft' ? 'ий ее его ему им ем яя ей юю ие их ими' : 'ий ее его ему им ем ая ей ую ие их ими') // prettier-ignore
ru({ kind: 'relative', offset: 0 }, list('этот этого этому этим этом эта этой эту сего сем'), adjectives('текущ', 'sh'), adjectives('нынешн', 'soft')) // prettier-ignore
ru({ kind: 'relative', offset: -1 }, adjectives('прошл', 'hard'), adjectives('минувш', 'sh'), adjectives('истекш', 'sh'), adjectives('прошедш', 'sh')) // prettier-ignore
ru({ kind: 'relative', offset: -1 }, adjectives('предыдущ', 'sh'))
ru({ kind: 'relative', offset: -2 }, adjectives('позапрошл', 'hard'))
ru({ kind: 'relative', offset: 1 }, adjectives('следующ', 'sh'), adjectives('будущ', 'sh'), adjectives('предстоящ', 'sh'), adjectives('наступающ', 'sh'), adjectives('грядущ', 'sh')) // prettier-ignore
ru({ kind: 'day', offset: 0 }, list('сегодня'))
ru({ kind: 'day', offset: -1 }, list('вчера'))
ru({ kind: 'day', offset: -2 }, list('позавчера'))
ru({ kind: 'day', offset: 1 }, list('завтра'))
ru({ kind: 'day', offset: 2 }, list('послезавтра'))
ru({ kind: 'part', part: 'start' }, list('начало начала началу началом начале'))
ru({ kind: 'part', part: 'middle' }, list('середина середины середине середину серединой'))
ru(
  { kind: 'part', part: 'end' },
  list('конец конца концу концом конце исход исхода исходу исходе окончания окончанию завершения завершению занавес'),
)
ru(
  { kind: 'slice' },
  list('половина половины половине половину половиной декада декады декаде декаду числа числах чисел'),
)
;[['весна весны весне весну весной весною'], ['лето лета лету летом лете'], ['осень осени осенью'], ['зима зимы зиме зиму зимой зимою']].forEach(([forms], season) => ru({ kind: 'season', season }, list(forms!))) // prettier-ignore
;[
  'понедельник понедельника понедельнику', 'вторник вторника вторнику', 'среду', 'четверг четверга четвергу',
  'пятница пятницы пятнице пятницу', 'суббота субботы субботе субботу', 'воскресенье воскресенья воскресенью',
].forEach((forms, weekday) => ru({ kind: 'weekday', weekday }, list(forms))) // prettier-ignore
ru({ kind: 'ordinal', ordinal: 1 }, adjectives('перв', 'hard'))
ru({ kind: 'ordinal', ordinal: 2 }, ends('втор', 'ой ое ого ому ым ом ая ую ые ых'))
ru(
  { kind: 'ordinal', ordinal: 3 },
  list('третий третьего третьему третьим третьем третье третья третьей третью третьи третьих'),
)
ru({ kind: 'ordinal', ordinal: 4 }, adjectives('четверт', 'hard'))
ru({ kind: 'ordinal', ordinal: 4 }, list('последний последнего последнему последнем последняя последней последнюю'))
ru({ kind: 'ordinal', ordinal: 20 }, list('двадцатых'))
ru({ kind: 'ordinal', ordinal: 10 }, list('десятых'))

// ---- Kazakh -----------------------------------------------------------------
const kk = (meaning: Bare<DateWord>, ...forms: readonly (readonly string[])[]): void => add('kk', meaning, forms.flat())
const back = '. ға қа да та дан тан нан ды ты ны дың тың ның ы ын ына ынан ында ының ындағы дағы тағы ғы сы сын сына сынан сында сының сындағы да' // prettier-ignore
const front =
  '. ге ке де те ден тен нен ді ті ні дің тің нің і ін іне інен інде інің індегі дегі тегі гі сі сін сіне сінен сінде сінің сіндегі'
const cased = (stem: string): readonly string[] => ends(stem, /[әеөүі][^аоұыуәеөүі]*$/.test(stem) ? front : back)
const softened = (stem: string): readonly string[] => [
  ...cased(stem),
  ...(stem.endsWith('к') ? ends(`${stem.slice(0, -1)}г`, 'і ін іне інен інде інің індегі') : []),
  ...(stem.endsWith('қ') ? ends(`${stem.slice(0, -1)}ғ`, 'ы ын ына ынан ында ының ындағы') : []),
]
;[
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
].forEach((stem, at) => {
  // prettier-ignore
  const forms = softened(stem)
  if (stem === 'маусым' || stem === 'қазан' || stem === 'наурыз')
    kk({ kind: 'month', month: at + 1, shaky: true }, forms)
  else kk({ kind: 'month', month: at + 1 }, forms)
})
kk({ kind: 'period', period: 'year' }, cased('жыл'), list('жылғы ж'))
kk(
  { kind: 'period', period: 'year', plural: true },
  ends('жылдар', 'ы ын ына ында ының ындағы . ға да дан'),
  list('жж'),
)
kk({ kind: 'period', period: 'half' }, softened('жартыжылдық'), softened('жарты жылдық'))
kk({ kind: 'period', period: 'quarter' }, cased('тоқсан'), cased('ширек').concat(list('ширегінде ширегі')))
kk({ kind: 'period', period: 'month' }, cased('ай'))
kk({ kind: 'period', period: 'week' }, cased('апта'))
kk({ kind: 'period', period: 'day' }, cased('күн'))
kk({ kind: 'relative', offset: 0 }, list('осы ағымдағы үстіміздегі биылғы'))
kk({ kind: 'relative', offset: -1 }, list('өткен былтырғы'))
kk({ kind: 'relative', offset: 1 }, list('келесі келер алдағы алдымыздағы'))
kk({ kind: 'year', offset: 0 }, list('биыл биылдан'))
kk({ kind: 'year', offset: -1 }, list('былтыр былтырдан'))
kk({ kind: 'day', offset: 0 }, list('бүгін'))
kk({ kind: 'day', offset: -1 }, list('кеше'))
kk({ kind: 'day', offset: 1 }, list('ертең'))
kk({ kind: 'part', part: 'start' }, list('басы басын басына басынан басында басындағы'))
kk({ kind: 'part', part: 'middle' }, list('ортасы ортасын ортасына ортасынан ортасында'))
kk({ kind: 'part', part: 'end' }, list('соңы соңын соңына соңынан соңында соңындағы аяғы аяғына аяғынан аяғында'))
kk({ kind: 'slice' }, list('жартысы жартысын жартысына жартысында жартысынан жартысының онкүндігі онкүндігінде'))
;['көктем', 'жаз', 'күз', 'қыс'].forEach((stem, season) => {
  const forms = stem === 'жаз' ? list('жазда жаздың жазға жазғы жаздан жазы жазында жазына жазынан жазының') : stem === 'қыс' ? list('қыста қыстың қысқа қысқы қыстан қысында') : cased(stem) // prettier-ignore
  // 'қысқа' is short, 'жазға' rarely anything else.
  kk(
    { kind: 'season', season },
    forms.filter((form) => form !== 'қысқа'),
  )
})
;['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'].forEach((stem, weekday) => kk({ kind: 'weekday', weekday }, cased(stem))) // prettier-ignore
kk({ kind: 'ordinal', ordinal: 1 }, list('бірінші алғашқы'))
kk({ kind: 'ordinal', ordinal: 2 }, list('екінші'))
kk({ kind: 'ordinal', ordinal: 3 }, list('үшінші'))
kk({ kind: 'ordinal', ordinal: 4 }, list('төртінші соңғы'))

// ---- English ----------------------------------------------------------------
const en = (meaning: Bare<DateWord>, forms: string): void => add('en', meaning, list(forms))
;[
  'january jan', 'february feb', 'march', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept',
  'october oct', 'november nov', 'december dec',
].forEach((forms, at) => {
  const [full = '', ...short] = forms.split(' ')
  if (full === 'march' || full === 'may') en({ kind: 'month', month: at + 1, shaky: true }, full)
  else en({ kind: 'month', month: at + 1 }, full)
  for (const form of [...short, ...(full === 'march' ? ['mar'] : [])]) en({ kind: 'month', month: at + 1, shaky: true }, form)
}) // prettier-ignore
en({ kind: 'period', period: 'year' }, "year year's")
en({ kind: 'period', period: 'year', plural: true }, 'years')
en({ kind: 'period', period: 'half' }, 'half half-year')
en({ kind: 'period', period: 'quarter' }, "quarter quarter's")
en({ kind: 'period', period: 'quarter', plural: true }, 'quarters')
en({ kind: 'period', period: 'month' }, "month month's")
en({ kind: 'period', period: 'month', plural: true }, 'months')
en({ kind: 'period', period: 'week' }, "week week's")
en({ kind: 'period', period: 'week', plural: true }, 'weeks')
en({ kind: 'period', period: 'day' }, 'day')
en({ kind: 'period', period: 'day', plural: true }, 'days')
en({ kind: 'relative', offset: 0 }, 'this current')
en({ kind: 'relative', offset: -1 }, 'last previous past preceding')
en({ kind: 'relative', offset: 1 }, 'next coming upcoming following')
en({ kind: 'day', offset: 0 }, 'today')
en({ kind: 'day', offset: -1 }, 'yesterday')
en({ kind: 'day', offset: 1 }, 'tomorrow')
en({ kind: 'part', part: 'start' }, 'beginning start early')
en({ kind: 'part', part: 'middle' }, 'middle mid')
en({ kind: 'part', part: 'end' }, 'end late close')
;['spring', 'summer', 'autumn fall', 'winter'].forEach((forms, season) => en({ kind: 'season', season }, forms))
;['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'].forEach((form, weekday) => en({ kind: 'weekday', weekday }, form)) // prettier-ignore
;['first i', 'second ii', 'third iii', 'fourth last-quarter iv'].forEach((forms, at) =>
  en({ kind: 'ordinal', ordinal: at + 1 }, forms),
)

export const dateWordOf = (norm: string): DateWord | undefined =>
  (mayBeLatin(norm) ? latinWords().get(norm) : undefined) ?? words.get(norm)
