// Times that English reports name by what happens then: 'before the first snow', 'before the cold sets in', 'by the start of the school
// year', 'by Nauryz', 'come spring'; and 'by year's end', 'the year after next'.
import { phraseIndex, type Phrases } from './phrases.ts'
import { relationBefore } from './date-relations.ts'
import type { RawDate } from './date-rule.ts'
import type { Spec, Tokens } from './date-tokens.ts'

interface Named {
  readonly spec: Spec
  readonly forms: readonly string[]
  readonly example: string
}
const named = (spec: Spec, example: string, forms: string): Named => ({
  spec,
  example,
  forms: [...new Set(forms.split(', '))],
})
const [spring, summer, autumn] = [{ season: 0 }, { season: 1 }, { season: 2 }] as const

/** Told as a term only: 'before the frosts', never 'because of the frosts'. */
export const englishNamedTimes: readonly Named[] = [
  named({ month: 9, day: 1 }, 'ready by the start of the school year', 'start of the school year, beginning of the school year, new school year, school year, start of the academic year, beginning of the academic year, new academic year, first bell, knowledge day'), // prettier-ignore
  named(autumn, 'done before the first snow', 'first snow, first snow, snow, first snowfall, snows, frosts, frost, first frosts, first frost, frosts, cold, cold weather, cold weather, cold season, onset of cold weather, onset of cold, cold snap'), // prettier-ignore
  named(autumn, 'ready by the heating season', 'heating season, start of the heating season, beginning of the heating season, new heating season, harvest, harvest campaign, harvest time'), // prettier-ignore
  named(spring, 'done before the floods', 'floods, flood season, spring floods, sowing campaign, sowing season, spring sowing, sowing'), // prettier-ignore
  named(summer, 'open by the holiday season', 'holiday season, tourist season, bathing season, swimming season, irrigation season, summer season, summer holidays'), // prettier-ignore
  named({ month: 3, day: 21 }, 'ready by Nauryz', 'nauryz, nauryz holiday, nowruz'),
  named({ yearOff: 0, part: 'end' }, "ready by year's end", "year's end, turn of the year, year end, christmas"),
  named({ yearOff: 2 }, 'ready by the year after next', 'year after next'),
] // prettier-ignore
const index: Phrases<Named> = phraseIndex()
for (const one of englishNamedTimes) for (const form of one.forms) index.add(form, one)

/** First words, for marks.ts. */
export const englishNamedWords: readonly string[] = [
  ...new Set([...englishNamedTimes.flatMap(({ forms }) => forms.map((form) => form.split(' ')[0] as string)), 'come']),
]

const seasons: Readonly<Record<string, number>> = { spring: 0, summer: 1, autumn: 2, fall: 2, winter: 3 }

export const englishNamedTime = (tokens: Tokens, at: number): Omit<RawDate, 'rule'> | undefined => {
  // 'Come spring, …'
  const season = tokens[at]!.norm === 'come' ? seasons[tokens[at + 1]?.norm ?? ''] : undefined
  if (season !== undefined && !tokens[at + 1]!.breaks) return { first: at, end: at + 2, spec: { season, toward: 1 }, relation: 'at' } // prettier-ignore
  const found = index.at(tokens, at)
  if (found === undefined) return undefined
  const start = tokens[at - 1]?.norm === 'the' ? at - 1 : at
  const before = relationBefore(tokens, start)
  const told = before?.relation === 'by' && tokens[before.from]!.script === 'latin'
  if (!told && !(found.value.spec.yearOff === 2 && tokens[at - 1]?.norm !== 'after')) return undefined
  return { first: before?.from ?? start, end: found.end, spec: found.value.spec, relation: before?.relation ?? 'at' }
}
