// Days with a name that reports set as a term: 'ко Дню Независимости', 'Жаңа жылға дейін', 'by New Year'. Of Kazakhstan.
import { phraseIndex, type Phrases } from './phrases.ts'
import { relationAfter, relationBefore } from './date-relations.ts'
import type { RawDate, Tokens } from './date-rule.ts'

interface Holiday {
  readonly month: number
  readonly day: number
  readonly forms: readonly string[]
}
const h = (month: number, day: number, forms: string): Holiday => ({ month, day, forms: forms.split(', ') })
export const holidays: readonly Holiday[] = [
  h(12, 31, 'новому году, нового года, жаңа жылға, жаңа жыл, new year'),
  h(3, 21, 'наурызу, наурыз мейрамына, наурыз мерекесіне'),
  h(5, 9, 'дню победы, дня победы, день победы, жеңіс күніне, жеңіс күні, victory day'),
  h(7, 6, 'дню столицы, дня столицы, день столицы, астана күніне, астана күні, capital day'),
  h(9, 1, 'дню знаний, дня знаний, день знаний, білім күніне, білім күні'),
  h(10, 25, 'дню республики, дня республики, день республики, республика күніне, республика күні, republic day'),
  h(12, 16, 'дню независимости, дня независимости, день независимости, тәуелсіздік күніне, тәуелсіздік күні, independence day'), // prettier-ignore
]
const index: Phrases<Holiday> = phraseIndex()
for (const holiday of holidays) for (const form of holiday.forms) index.add(form, holiday)

/** First words, for marks.ts. */
export const holidayWords: readonly string[] = [
  ...new Set(holidays.flatMap(({ forms }) => forms.map((form) => form.split(' ')[0] as string))),
]

/** Only as a term or a time: a holiday that is merely spoken of is no date. */
export const holiday = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  const found = index.at(tokens, at)
  if (found === undefined) return undefined
  // 'С нового года' begins with its first month.
  const opens = tokens[at]!.norm === 'нового' && /^с$/.test(tokens[at - 1]?.norm ?? '')
  const spec = opens ? { month: 1 } : { month: found.value.month, day: found.value.day }
  const after = relationAfter(tokens, found.end)
  if (after !== undefined) return { first: at, end: after.end, spec, relation: after.relation }
  // 'Promised for Independence Day'
  if (/^(?:for|on)$/.test(tokens[at - 1]?.norm ?? '') && found.value.forms.at(-1)!.endsWith('day')) return { first: at, end: found.end, spec, relation: 'by' } // prettier-ignore
  const before = relationBefore(tokens, at)
  if (before === undefined || before.relation === 'during' || tokens[at - 1]!.norm === 'of') return undefined
  return { first: before.from, end: found.end, spec, relation: before.relation }
}
