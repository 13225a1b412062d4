// The part of a year that a report names where its date holds the year alone: 'весной 2020 года' and 'до конца 2020 года' are
// two different things to say, though both are kept as 2020. Only words that stand beside that very year count.
import type { Language, ShownClaim } from '../model/index.ts'

export type YearPart = 'spring' | 'summer' | 'autumn' | 'end'

const ahead: Record<Exclude<Language, 'kk'>, Readonly<Record<YearPart, string>>> = {
  ru: { spring: 'весн[аеуы]|весной', summer: 'лет[оау]|летом', autumn: 'осен[ьи]|осенью', end: 'кон(?:ец|ц[аеу])' },
  en: { spring: 'spring', summer: 'summer', autumn: 'autumn|fall', end: 'end' },
}
const behind: Readonly<Record<YearPart, string>> = { spring: 'көктем', summer: 'жаз', autumn: 'күз', end: 'соң|аяғ' }

const patternOf = (part: YearPart, year: string, language: Language): RegExp =>
  language === 'kk'
    ? new RegExp(`${year}\\s+(?:жылдың|жылғы|ж\\.)\\s+(?:${behind[part]})`, 'iu')
    : new RegExp(`(?<!\\p{L})(?:${ahead[language][part]})(?:\\s+of)?(?:\\s+the year)?\\s+${year}`, 'iu')

const alone = (part: YearPart, language: Language): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${language === 'kk' ? behind[part] : ahead[language][part]})`, 'iu')

type Told = Pick<ShownClaim, 'property' | 'date' | 'evidence'>

/** Undefined where the date is more exact than a year, or the report says no more than the year. */
export const yearPart = (claim: Told, source: Language): YearPart | undefined => {
  const { date } = claim
  if (claim.property !== 'due' || !date || !/^\d{4}$/.test(date)) return undefined
  const parts: readonly YearPart[] = ['spring', 'summer', 'autumn', 'end']
  return (
    parts.find((part) => patternOf(part, date, source).test(claim.evidence.text)) ??
    // 'До конца года', 'көктемге дейін' without its number.
    (/кон[ец]|соң|аяғ|\bend\b/i.test(claim.evidence.text) ? 'end' : undefined) ??
    (/\d{4}/.test(claim.evidence.text)
      ? undefined
      : parts.find((part) => alone(part, source).test(claim.evidence.text)))
  )
}
