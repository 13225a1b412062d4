// Names of people in English sentences bend only by the possessive: "Tokayev's".
import type { GivenNames } from '../tables.ts'
import type { Case } from '../types.ts'
import { foldName } from '../fold-name.ts'

export const englishPersonReadings = (
  words: readonly string[],
  options: { readonly gender?: 'm' | 'f'; readonly people?: GivenNames } = {},
): { name: string; gender: 'm' | 'f'; case: Case; score: number }[] => {
  const last = words.at(-1)
  if (last === undefined) return []
  const bare = last.replace(/['’]s$|(?<=s)['’]$/u, '')
  const parts = [...words.slice(0, -1), bare]
  const keys = parts.map(foldName)
  const surname = keys.at(-1) as string
  const told = keys.map((key) => options.people?.genderOf(key)).find((one) => one !== undefined)
  const gender =
    options.gender ??
    (/(?:[oe]va|[^aeiou]ina|skaia)$/.test(surname) ? 'f' : /(?:[oe]v|ski)$/.test(surname) ? 'm' : told)
  const known = keys.some((key) => options.people?.isGiven(key) || options.people?.isSurname(key))
  return [
    {
      name: parts.join(' '),
      gender: gender ?? 'm',
      case: bare === last ? 'nom' : 'gen',
      score: (gender === undefined ? 1 : 3) + (known ? 4 : 0),
    },
  ]
}
