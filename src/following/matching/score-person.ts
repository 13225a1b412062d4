// Are two names one person's? Given name, patronymic and surname in any order, an initial, three scripts; one vowel parts Марат
// from Мурат, so given names must agree to the letter once spelling is folded away.
import { foldName } from '../../words/fold-name.ts'
import type { Profile } from './profile.ts'
import { reason } from './score-project.ts'
import type { Reason } from './reasons.ts'

interface PersonParts {
  readonly given: readonly string[]
  readonly patronymic: string | null
  readonly surname: string
}
const patronymicEnd = /^(.{3,}?)(?:ovich|evich|ich|ovna|evna|ichna|uli|ul|kizi|kiz)$/
const surnameEnd = /(?:[oe]va?|ina?|ski|skaia|skaya|iev|tegi|enko|uk|bai|bek)$/

const worn = (word: string): string =>
  word
    .replace(/x/g, 'ks')
    .replace(/[hq]/g, 'k')
    .replace(/ts/g, 'c')
    .replace(/[yj]/g, 'j')
    .replace(/(.)\1+/g, '$1')
const consonants = (word: string): string => word.replace(/[aeiou]/g, '')

/** surnameFirst: as registers put it. */
const partsOf = (name: string, surnameFirst = false): PersonParts => {
  const words = foldName(name.replace(/\./g, '. ')).split(' ').filter(Boolean)
  const at = words.length > 2 ? words.findIndex((word, index) => index > 0 && patronymicEnd.test(word)) : -1
  const patronymic = at < 0 ? null : ((patronymicEnd.exec(words[at] as string)?.[1] as string) ?? null)
  const rest = words.filter((_, index) => index !== at)
  const last = rest.at(-1) ?? ''
  const first = rest[0] ?? ''
  const turned =
    rest.length > 1 && first.length > 1 && (surnameFirst || (surnameEnd.test(first) && !surnameEnd.test(last)))
  return turned
    ? { given: rest.slice(1), patronymic, surname: first }
    : { given: rest.slice(0, -1), patronymic, surname: last }
}

const surnamesAgree = (a: string, b: string): boolean => {
  const [x, y] = [worn(a), worn(b)]
  if (x === y) return true
  return x.length > 5 && Math.abs(x.length - y.length) <= 1 && consonants(x) === consonants(y) && x.endsWith('a') === y.endsWith('a') // prettier-ignore
}
const givenAgree = (a: string, b: string): boolean => {
  const [x, y] = [worn(a), worn(b)]
  return x === y || x.replace(/[aei]+$/, '') === y.replace(/[aei]+$/, '')
}

const compare = (a: PersonParts, b: PersonParts, names: readonly [string, string]): Reason => {
  if (!surnamesAgree(a.surname, b.surname)) return reason('other-name', -6, ...names)
  if (a.patronymic && b.patronymic && consonants(worn(a.patronymic)) !== consonants(worn(b.patronymic)))
    return reason('other-name', -6, ...names)
  const [x, y] = [a.given.join(' '), b.given.join(' ')]
  if (!x && !y) return reason('name', 3.6, ...names)
  if (!x || !y) return reason('surname', 1.8, ...names)
  const [mine = '', theirs = ''] = [a.given[0], b.given[0]]
  if (mine.length === 1 || theirs.length === 1)
    return mine[0] === theirs[0] ? reason('initial', 3.8, ...names) : reason('other-name', -6, ...names)
  const agree = givenAgree(x, y) || givenAgree(x.replaceAll(' ', ''), y.replaceAll(' ', ''))
  return agree ? reason('name', 7, ...names) : reason('other-name', -6, ...names)
}

export const personReasons = (a: Profile, b: Profile): readonly Reason[] => {
  let best: Reason | undefined
  for (const { name: mine } of a.names)
    for (const { name: theirs } of b.names) {
      for (const turned of [false, true]) {
        const one = compare(partsOf(mine, turned), partsOf(theirs), [mine, theirs])
        if (!best || one.weight > best.weight) best = one
      }
    }
  return best ? [best] : []
}
