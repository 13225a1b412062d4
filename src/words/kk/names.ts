// Names of people in Kazakh sentences: only the last word bends, by suffix: 'Қасым-Жомарт Тоқаевтың' → 'Қасым-Жомарт Тоқаев'.
// The same is done for names in Latin letters, which come back in the letters they came in.
import type { GivenNames } from '../tables.ts'
import type { Case } from '../types.ts'
import { foldName } from '../fold-name.ts'
import { withoutCase } from './forms.ts'

export interface NameReading {
  readonly name: string
  readonly gender: 'm' | 'f'
  readonly case: Case
  readonly score: number
}

/** By patronymic and surname first, then by the given name. */
const genderOf = (words: readonly string[], people: GivenNames | undefined): 'm' | 'f' | undefined => {
  for (const word of words) {
    const key = foldName(word)
    if (/(?:uli|[oe]v|[oe]vich|in|ski)$/.test(key) && key.length > 4) return 'm'
    if (/(?:kizi|[oe]va|[oe]vna|ina|skaia)$/.test(key) && key.length > 4) return 'f'
  }
  for (const word of words) {
    const gender = people?.genderOf(foldName(word))
    if (gender !== undefined) return gender
  }
  return undefined
}

export const kazakhPersonReadings = (
  words: readonly string[],
  options: { readonly gender?: 'm' | 'f'; readonly people?: GivenNames } = {},
): NameReading[] => {
  const last = words.at(-1)
  if (last === undefined) return []
  const cut = withoutCase(last)
  const name = [...words.slice(0, -1), cut.word].join(' ')
  const parts = name.split(' ')
  const gender = options.gender ?? genderOf(parts, options.people)
  const known = parts.some(
    (part) => options.people?.isGiven(foldName(part)) || options.people?.isSurname(foldName(part)),
  )
  return [{ name, gender: gender ?? 'm', case: cut.case, score: (gender === undefined ? 1 : 3) + (known ? 4 : 0) }]
}
