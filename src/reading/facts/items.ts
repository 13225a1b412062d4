// A sentence as a row of signs that rules can be written over: one sign for each name, office, people's adjective, stop and word of
// importance, 'w' for any other word. Quotation marks are passed over.
import { formsOf, type Sentence, type Token } from '../../words/index.ts'
import type { TaggedName } from '../tagger/russian/names.ts'
import { stateOfPeople } from './peoples.ts'
import { wordSigns } from './word-signs.ts'

export interface Item {
  readonly sign: string
  /** Tokens [first, end). */
  readonly first: number
  readonly end: number
  readonly text: string
}

/** P: a person, O: a body, L: a place, S: a place that acts as a body, J: an office. */
const nameSigns = { PER: 'P', ORG: 'O', LOC: 'L', LOCORG: 'S', JOB: 'J' } as const
const passedOver = /^[«»"“”„]$/
const stops: Readonly<Record<string, string>> = { ',': ',', '—': '-', '–': '-', '-': '-', '(': '(', ')': ')', ':': ':' }

const signOf = (token: Token): string => {
  if (token.kind !== 'word') return stops[token.text] ?? (token.kind === 'number' ? 'n' : '.')
  const known = wordSigns(token.norm)
  if (known) return known
  if (stateOfPeople(token.norm)) return 'A'
  const [form] = formsOf(token.norm, 'ru')
  if (form?.pos === 'adjective' || form?.pos === 'participle') return 'a'
  return form?.pos === 'preposition' ? 'p' : 'w'
}

export const itemsOf = (
  text: string,
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  names: readonly TaggedName[],
): Item[] => {
  const found: Item[] = []
  const byFirst = new Map(names.map((name) => [name.first, name]))
  for (let at = firstToken; at < endToken;) {
    const name = byFirst.get(at)
    const token = tokens[at]!
    const end = name?.end ?? at + 1
    const slice = text.slice(token.start, tokens[end - 1]!.end)
    if (name) found.push({ sign: nameSigns[name.label], first: at, end, text: slice })
    else if (!passedOver.test(token.text)) found.push({ sign: signOf(token), first: at, end, text: slice })
    at = end
  }
  return found
}
