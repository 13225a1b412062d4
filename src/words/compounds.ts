// Units inside words: '5-километровая', '9-этажный', 'девятиэтажный', '300-bed', 'two-storey'. One line a stem.
import { englishFused } from './en/compounds.ts'
import { numberWordOf } from './numerals.ts'
import type { UnitLine } from './unit-lists.ts'

const compounds: readonly (readonly [RegExp, string, number])[] = [
  [/^километров|^километрлік|^шақырымдық/, 'm', 1000],
  [/^метров|^метрлік/, 'm', 1],
  [/^гектарн|^гектарлық/, 'm2', 10_000],
  [/^процентн|^пайыздық/, '%', 1],
  [/^тонн|^тонналық/, 'tonne', 1],
  [/^мегаваттн|^мегаваттық/, 'MW', 1],
  [/^летие|^летия|^летию|^летн|^летием/, 'год', 1],
  [/^жылдық|^жылдығы/, 'жыл', 1],
  [/^этажн/, 'этаж', 1],
  [/^қабатты/, 'қабат', 1],
  [/^местн/, 'место', 1],
  [/^орындық/, 'орын', 1],
  [/^квартирн/, 'квартира', 1],
  [/^пәтерлі/, 'пәтер', 1],
  [/^коечн/, 'койка', 1],
  [/^төсектік/, 'төсек', 1],
  [/^тысячн/, '', 1000],
  [/^комнатн/, 'комната', 1],
]
export const compoundUnit = (norm: string): UnitLine | undefined => {
  const found = compounds.find(([stem]) => stem.test(norm))
  return found === undefined ? undefined : { code: found[1], factor: found[2], forms: [], example: '', reads: 0 }
}

/** Number words as they begin a compound. */
const prefixes: readonly (readonly [string, number])[] = [
  ['одно', 1], ['двух', 2], ['дву', 2], ['трех', 3], ['четырех', 4], ['пяти', 5], ['шести', 6], ['семи', 7], ['восьми', 8], ['девяти', 9],
  ['десяти', 10], ['одиннадцати', 11], ['двенадцати', 12], ['четырнадцати', 14], ['пятнадцати', 15], ['шестнадцати', 16],
  ['двадцати', 20], ['тридцати', 30], ['пятидесяти', 50], ['сто', 100], ['двухсот', 200], ['трехсот', 300], ['пятисот', 500], ['тысяче', 1000],
] // prettier-ignore
const fusedForm = new RegExp(
  `^(${prefixes.map(([prefix]) => prefix).join('|')})(этажн|километров|метров|местн|квартирн|коечн|гектарн|летие|летия|процентн|тонн|комнатн|мегаваттн)`,
)

/** Whether a word may be a number and its unit at once; asked once of each word. */
export const mayBeFused = (norm: string): boolean =>
  fusedForm.test(norm) || ((norm.includes('-') || norm.endsWith('fold')) && fusedOf(norm) !== undefined)

export const fusedOf = (norm: string): { readonly number: number; readonly unit: UnitLine } | undefined => {
  const dash = norm.indexOf('-')
  if (dash > 0) {
    const number = numberWordOf(norm.slice(0, dash))
    const unit = number === undefined || number.place === 'scale' ? undefined : compoundUnit(norm.slice(dash + 1))
    return unit === undefined || number === undefined ? englishFused(norm) : { number: number.value, unit }
  }
  if (norm.endsWith('fold')) return englishFused(norm)
  const prefix = fusedForm.exec(norm)?.[1]
  const number = prefixes.find(([form]) => form === prefix)?.[1]
  const unit = prefix === undefined ? undefined : compoundUnit(norm.slice(prefix.length))
  return number === undefined || unit === undefined ? undefined : { number, unit }
}
