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

const stems = (value: string): string[] => value.toLowerCase().replaceAll('ё', 'е').split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').map(stemOf) // prettier-ignore
/** What makes a fact the same as another, names of people by all their words and by the last alone. */
const keysOf = ({ tag, arguments: all }: FoundFact): { readonly full: string; readonly short: string } => {
  const named = all.filter(([name]) => name !== 'position' && name !== 'type')
  const key = (words: (name: string, value: string) => string[]): string =>
    `${tag} ${named.map(([name, value]) => words(name, value).join(' ').slice(0, 30)).sort().join('|')}` // prettier-ignore
  const isPerson = (name: string): boolean => name === 'who' || name === 'owner' || name === 'participant'
  return {
    full: key((name, value) =>
      isPerson(name) ? [...new Set([stems(value)[0] ?? '', stems(value).at(-1) ?? ''])] : stems(value),
    ),
    short: key((name, value) => (isPerson(name) ? stems(value).slice(-1) : stems(value))),
  }
}

const valueOf = (fact: FoundFact, name: string): string | undefined => fact.arguments.find(([key]) => key === name)?.[1]
const lastWord = (name: string): string =>
  stemOf((name.split(/[\s.]+/).at(-1) ?? name).toLowerCase().replaceAll('ё', 'е'))

/** Of whom nothing else is said: 'премьер-министр Иван Саттаров' is that of the state which the text speaks of most. */
const withState = (facts: readonly FoundFact[], state: string | undefined): FoundFact[] => {
  const placed = new Set(facts.filter((fact) => fact.tag === 'occupation' && valueOf(fact, 'where')).map((fact) => lastWord(valueOf(fact, 'who')!))) // prettier-ignore
  return facts.flatMap((fact) => {
    if (fact.rule !== 'office-alone') return [fact]
    if (placed.has(lastWord(valueOf(fact, 'who')!))) return []
    if (!state || !ofWholeState.test(valueOf(fact, 'position')!)) return []
    return [{ ...fact, arguments: [...fact.arguments, ['where', state] as const], rule: 'office-of-state' }]
  })
}
const ofWholeState =
  /^(?:глав[а-я]+ государства|(?:вице-)?президент[а-я]*|(?:вице-)?премьер(?:-министр)?[а-я]*|министр[а-я]*.*|корол[а-я]*|канцлер[а-я]*|госсекретар[а-я]*)$/i

const stateOf = (text: string, tokens: readonly Token[], names: readonly TaggedName[]): string | undefined => {
  const tally = new Map<string, { text: string; count: number }>()
  for (const { first, end, label } of names) {
    if (label !== 'LOCORG' && label !== 'LOC') continue
    const name = text.slice(tokens[first]!.start, tokens[end - 1]!.end)
    const known = tally.get(stemOf(name.toLowerCase()))
    tally.set(stemOf(name.toLowerCase()), { text: known?.text ?? name, count: (known?.count ?? 0) + 1 })
  }
  return [...tally.values()].sort((a, b) => b.count - a.count)[0]?.text
}

export const factsIn = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly TaggedName[],
): FoundFact[] => {
  const all = sentences.flatMap((sentence) => {
    const items = itemsOf(text, tokens, sentence, names)
    return [...officesIn(items), ...ownersIn(items), ...meetingsIn(items), ...dealsIn(items)]
  })
  const seen = new Set<string>()
  return withState(all, stateOf(text, tokens, names)).filter((fact) => {
    const { full, short } = keysOf(fact)
    // 'Саттаров' alone is whoever of that name was spoken of before.
    if (seen.has(full)) return false
    seen.add(full).add(short)
    return true
  })
}
