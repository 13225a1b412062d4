// Facts in a Russian text, by rules over the names that were found: who holds which office, who owns what, who met whom, who dealt with whom.
// A text says a fact again and again: it is given once.
import type { Sentence, Token } from '../../words/index.ts'
import type { TaggedName } from '../tagger/russian/names.ts'
import { stemOf } from '../tagger/russian/features.ts'
import type { FoundFact } from './fact.ts'
import { itemsOf } from './items.ts'
import { officesIn } from './offices.ts'
import { ownersIn } from './owners.ts'
import { meetingsIn } from './meetings.ts'
import { dealsIn } from './deals.ts'

export type { FactTag, FoundFact } from './fact.ts'

/** People are told apart by the last word of their names, other arguments by all words; endings do not matter. */
const keyOf = ({ tag, arguments: all }: FoundFact): string =>
  `${tag} ${all
    .filter(([name]) => name !== 'position' && name !== 'type')
    .map(([name, value]) => (name === 'who' || name === 'owner' || name === 'participant' ? (value.split(/\s+/).at(-1) ?? value) : value)) // prettier-ignore
    .map((value) => value.toLowerCase().replaceAll('ё', 'е').split(/[^\p{L}\p{N}]+/u).map(stemOf).join(' ').slice(0, 30))
    .sort()
    .join('|')}` // prettier-ignore

export const factsIn = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly TaggedName[],
): FoundFact[] => {
  const found = new Map<string, FoundFact>()
  for (const sentence of sentences) {
    const items = itemsOf(text, tokens, sentence, names)
    for (const fact of [...officesIn(items), ...ownersIn(items), ...meetingsIn(items), ...dealsIn(items)]) {
      const key = keyOf(fact)
      if (!found.has(key)) found.set(key, fact)
    }
  }
  return [...found.values()]
}
