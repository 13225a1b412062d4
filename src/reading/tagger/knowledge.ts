// What is known of a word, for the tagger: is it, without its Kazakh endings, the name of a place of some kind, or a person's; which class
// of Kazakh words it belongs to.
import { foldName, type Tables } from '../../words/index.ts'
import { classOf } from './classes.ts'
import type { WordKnowledge } from './features.ts'

const facts = {
  country: 1,
  region: 2,
  district: 3,
  city: 4,
  village: 5,
  street: 6,
  other: 7,
  given: 8,
  surname: 9,
} as const

/** Plural, possessive, case and '-lik' endings that may stand on a name, all at once; short enough to test each cut. */
const endings =
  /^(?:лар|лер|дар|дер|тар|тер)?(?:ым|ім|ың|ің|сы|сі|ы|і)?(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|н|да|де|та|те|нда|нде|дан|ден|тан|тен|нан|нен|ндағы|ндегі|дағы|дегі|тағы|тегі|мен|бен|пен|лық|лік|дық|дік|тық|тік)?$/
const longestEnding = 7
const shortestName = 3

/** Remembers what it has looked up, so that each word of a text is looked up once. */
export const knowledgeOf = (tables: Tables): WordKnowledge => {
  const remembered = new Map<string, readonly number[]>()
  return (lower) => {
    let found = remembered.get(lower)
    if (!found) {
      const known = classOf(lower)
      found = known === 0 ? named(tables, lower) : [...named(tables, lower), known]
      if (remembered.size > 20_000) remembered.clear()
      remembered.set(lower, found)
    }
    return found
  }
}

const named = (tables: Tables, lower: string): readonly number[] => {
  for (let cut = 0; cut <= longestEnding && lower.length - cut >= shortestName; cut++) {
    if (cut > 0 && !endings.test(lower.slice(lower.length - cut))) continue
    const name = foldName(lower.slice(0, lower.length - cut))
    const found = new Set<number>(tables.places.byName(name).map((row) => facts[row.kind]))
    if (tables.people.isGiven(name)) found.add(facts.given)
    if (cut === 0 && tables.people.isSurname(name)) found.add(facts.surname)
    if (found.size > 0) return [...found]
  }
  return []
}
