// A claim in words: what it is about, its value as its source wrote it, and how its date was counted.
import type { KeptClaim, Language, Property, ShownClaim, Status } from '../model/index.ts'
import { amountWords, type AmountStyle } from './amounts.ts'
import { dateWords, lastDay, type DateStyle } from './dates.ts'
import { markup, type Html } from './html.ts'
import { small, worded } from './names.ts'
import { wordings } from './wording/index.ts'
import { yearPart, type YearPart } from '../words/year-parts.ts'
import type { Funding } from '../model/index.ts'

type Told = Pick<
  KeptClaim,
  'rule' | 'property' | 'number' | 'unit' | 'date' | 'value' | 'bound' | 'modality' | 'evidence'
>

export const propertyWords = (property: Property, language: Language): string => wordings[language].property[property]

export interface ValueStyle {
  readonly amount?: AmountStyle
  readonly date?: DateStyle
}

/** An editor's claim has no rule that tells; its words do. */
const toldOfRepair = ({ rule, evidence }: Pick<KeptClaim, 'rule' | 'evidence'>): boolean =>
  rule.startsWith('status.repair') ||
  (/ремонт|repair|жөнде/iu.test(evidence.text) &&
    !/постро|возвед|built|construct|салын|салған|салды/iu.test(evidence.text))

/** What was repaired stands as built does, but nobody said that it was built. */
export const statusWords = (status: Status, claim: Pick<KeptClaim, 'rule' | 'evidence'>, language: Language): string =>
  status === 'built' && toldOfRepair(claim) ? wordings[language].repaired : wordings[language].status[status]

/** '8,5 млрд тенге', '6 декабря 2024 года', 'строится'. */
export const valueWords = (claim: Told, language: Language, source: Language, style: ValueStyle = {}): string => {
  const w = wordings[language]
  if (claim.property === 'status' && claim.value) {
    const status = small(statusWords(claim.value as Status, claim, language))
    return claim.date ? `${status}, ${dateWords(claim.date, language, style.date ?? 'note')}` : status
  }
  if (claim.property === 'funding' && claim.value) return w.funding[claim.value as Funding]
  const amount =
    claim.number === undefined
      ? ''
      : amountWords(
          {
            number: claim.number,
            ...(claim.unit ? { unit: claim.unit } : {}),
            ...(claim.bound ? { bound: claim.bound } : {}),
          },
          claim.evidence.text,
          language,
          source,
          style.amount,
        )
  const date = claim.date ? dateOfClaim(claim, claim.date, language, source, style.date ?? 'note') : ''
  if (amount && date) return `${amount} (${date})`
  return amount || date || claim.evidence.text
}

/** A year named by its end or a season is shown so; a bare year stays bare. */
const dateOfClaim = (claim: Told, date: string, language: Language, source: Language, style: DateStyle): string => {
  const part = yearPart(claim, source)
  return part ? wordings[language].due.partOf[part](date) : dateWords(date, language, style)
}

const lastMonth: Readonly<Record<YearPart, string>> = { spring: '05', summer: '08', autumn: '11', end: '12' }

/** The last day of what is shown: 'лето 2026 года' has passed on 1 September, though its date is kept as 2026. */
export const dueDay = (claim: Pick<ShownClaim, 'property' | 'date' | 'evidence' | 'reportLanguage'>): string | undefined => {
  if (!claim.date) return undefined
  const part = yearPart(claim, claim.reportLanguage)
  return lastDay(part ? `${claim.date}-${lastMonth[part]}` : claim.date)
} // prettier-ignore

/** 'план', 'обещано', 'поручено'; nothing for what is reported as fact. A due date is a plan by its nature. */
export const modalityWords = (claim: Told, language: Language): string =>
  claim.property === 'due' && claim.modality === 'planned' ? '' : wordings[language].modality[claim.modality]

/** Words by which a year is named without its number. Each stands in a phrase of claims.test.ts. */
const relative: Record<Language, RegExp> = {
  ru: /(?:в |до конца |с начала |к концу |весной |летом |осенью |зимой |в конце |в начале )?(?:прошл\S+|эт\S+|текущ\S+|нынешн\S+|следующ\S+|будущ\S+)\s+год\S*|до конца года|с начала года|к концу года|в конце года/iu,
  kk: /(?:биыл\S*|былтыр\S*|өткен жыл\S*|осы жыл\S*|келесі жыл\S*|келер жыл\S*|келер көктем\S*|ағымдағы жыл\S*)(?:\s+жылдың)?(?:\s+(?:соңын\S*|басын\S*|ортасын\S*|көктемі\S*|жазын\S*|күзі\S*|қысын\S*))?/iu,
  en: /(?:by the end of |at the end of |in |late |early )?(?:last|this|next|the current|the coming) year|by year-end|by the end of the year|in \w+ (?:this|last|next) year/iu,
}

/** How the date was counted, where the words of the evidence do not hold its year. */
/** Stands where the source's own words go. */
const slot = '\u0000'
export const countingNote = (claim: ShownClaim, language: Language): Html | undefined => {
  if (!claim.date || claim.evidence.text.includes(claim.date.slice(0, 4))) return undefined
  const words = relative[claim.reportLanguage].exec(claim.evidence.text)?.[0].replace(/[.,;:!?»)]+$/, '')
  const [before = '', after] = wordings[language]
    .counted(
      words && slot,
      dateWords(claim.published.slice(0, 10), language, 'note'),
      dateWords(claim.date, language, 'note'),
    )
    .split(slot)
  if (after === undefined) return markup`${before}`
  return markup`${before}${worded({ text: words!, language: claim.reportLanguage }, language)}${after}`
}
