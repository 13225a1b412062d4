// Given names, surnames, patronymics, by folded name. Surnames are a guess twice over: a hashed set, and endings that only
// surnames have; a capital letter and a neighbour must say the rest.
import type { GivenNames } from '../words/index.ts'

/** жанов, баев, беков, галиев … and -ұлы, -қызы, which follow a father's name. */
const kazakhSurname =
  /.{2}(?:baev|bekov|janov|hanov|galiev|kaliev|mbetov|murzin|mirzin|dinov|ulov|gulov|tulegenov|niazov|uli|kizi)a?$/
const patronymic = /.{2}(?:[oe]vich|[oe]vna|[kli]ich|ichna|inichna|uli|kizi|ogli)$/

/** токаева → токаев, достоевская → достоевский. */
const ofMan = (folded: string): string =>
  /(?:[oe]v|[^aeou]in|in)a$/.test(folded)
    ? folded.slice(0, -1)
    : folded.endsWith('kaia')
      ? `${folded.slice(0, -4)}ki`
      : folded

const parse = (text: string): ReadonlyMap<string, string> => {
  const all = new Map<string, string>()
  for (const line of text.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) all.set(line.slice(0, tab), line.slice(tab + 1))
  }
  return all
}

export const openPeople = (given: () => string, surnames: () => (key: string) => boolean): GivenNames => {
  let names: ReadonlyMap<string, string> | undefined
  let known: ((key: string) => boolean) | undefined
  const givenNames = (): ReadonlyMap<string, string> => (names ??= parse(given()))
  return {
    isGiven: (folded) => givenNames().has(folded),
    isSurname: (folded) => folded.length > 3 && (kazakhSurname.test(folded) || (known ??= surnames())(ofMan(folded))),
    isPatronymic: (folded) => patronymic.test(folded),
    genderOf: (folded) => {
      const gender = givenNames().get(folded)
      if (gender !== undefined) return gender === 'm' || gender === 'f' ? gender : undefined
      if (/(?:[oe]vich|[kl]ich|uli|[oe]v|ski)$/.test(folded)) return 'm'
      return /(?:[oe]vna|ichna|kizi|[oe]va|skaia)$/.test(folded) ? 'f' : undefined
    },
  }
}
