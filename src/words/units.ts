// Units of measure by their spelling, and the periods of rates ('в год', 'per day', 'жылына').
import { englishUnits } from './en/units.ts'
import { kazakhUnits } from './kk/units.ts'
import { latinSpellings } from './kk/latin.ts'
import { russianUnits } from './ru/units.ts'
import { phraseIndex, type Phrases } from './phrases.ts'
import type { UnitLine } from './unit-lists.ts'
import type { Token } from './types.ts'

const units: Phrases<UnitLine> = phraseIndex()
for (const line of [...russianUnits, ...englishUnits, ...kazakhUnits])
  for (const form of line.forms) units.add(form, line)
units.addWhenLatin(() => {
  for (const line of kazakhUnits)
    for (const form of line.forms) for (const spelling of latinSpellings(form)) units.add(spelling, line)
})

/** Short forms that take a case after a hyphen: 'км-ге', 'МВт-тан'. */
const suffixed = (
  tokens: readonly Token[],
  at: number,
): { readonly value: UnitLine; readonly end: number } | undefined => {
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const dash = token.norm.indexOf('-')
  if (dash < 1 || token.norm.length - dash > 6) return undefined
  const value = units.word(token.norm.slice(0, dash))
  return value === undefined ? undefined : { value, end: at + 1 }
}
export const unitAt = (
  tokens: readonly Token[],
  at: number,
): { readonly value: UnitLine; readonly end: number } | undefined => units.at(tokens, at) ?? suffixed(tokens, at)

export interface RateLine {
  readonly period: '/year' | '/month' | '/day' | '/hour' | '/shift'
  readonly forms: readonly string[]
  readonly example: string
}
const rate = (period: RateLine['period'], forms: string, example: string): RateLine => ({
  period,
  forms: forms.split(', '),
  example,
})
export const rates: readonly RateLine[] = [
  rate('/year', 'в год, за год, ежегодно, / год, / г', '5 тонн в год'),
  rate('/month', 'в месяц, за месяц, ежемесячно, / мес, / месяц', '5 тонн в месяц'),
  rate('/day', 'в сутки, в день, за сутки, за день, ежедневно, ежесуточно, / сут, / сутки, / день', '5 тонн в сутки'),
  rate('/hour', 'в час, за час, / ч, / час', '5 тонн в час'),
  rate('/shift', 'в смену, за смену, / смена, / смену', '5 посещений в смену'),
  rate('/year', 'жылына, жыл сайын, / жыл, / жылына', 'жылына 5 тонна'),
  rate('/month', 'айына, ай сайын, / ай', 'айына 5 тонна'),
  rate('/day', 'тәулігіне, күніне, күн сайын, тәулік сайын, / тәулік, / тәул, / күн', 'тәулігіне 5 тонна'),
  rate('/hour', 'сағатына, / сағ, / сағат', 'сағатына 5 тонна'),
  rate('/shift', 'ауысымына, ауысымда, бір ауысымда, / ауысым', 'ауысымына 5 адам'),
  rate('/year', 'per year, a year, per annum, annually, yearly, each year, every year, / year, / y', '5 tons per year'),
  rate('/month', 'per month, a month, monthly, each month, every month, / month', '5 tons a month'),
  rate('/day', 'per day, a day, daily, each day, every day, / day, / d', '5 tons daily'),
  rate('/hour', 'per hour, an hour, hourly, / hour, / h', '5 tons an hour'),
  rate('/shift', 'per shift, a shift, each shift, every shift, / shift', '5 visits per shift'),
]
const periods: Phrases<RateLine> = phraseIndex()
for (const line of rates)
  for (const form of line.forms) {
    periods.add(form, line)
    if (/[әғқңөұүһі]|жыл|ай|адам/.test(form)) for (const spelling of latinSpellings(form)) periods.add(spelling, line)
  }
export const rateAt = (
  tokens: readonly Token[],
  at: number,
): { readonly value: RateLine; readonly end: number } | undefined => periods.at(tokens, at)
