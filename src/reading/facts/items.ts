// A sentence as a row of signs that rules can be written over: one sign for each name, office, people's adjective, stop and word of
// importance, 'w' for any other noun, 'v' for a verb, 'e' for the small words. Quotation marks are passed over.
import { formsOf, type Sentence, type Token } from '../../words/index.ts'
import { isBodyKind, isOffice } from '../tagger/russian/knowledge.ts'
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
const stops: Readonly<Record<string, string>> = {
  ',': ',',
  '—': '-',
  '–': '-',
  '-': '-',
  '(': '(',
  ')': ')',
  ':': ':',
  '%': 'n',
}

const signOfPart: Readonly<Record<string, string>> = { verb: 'v', preposition: 'p', adverb: 'e', pronoun: 'e', conjunction: 'e', particle: 'e' } // prettier-ignore

const signOf = (token: Token): string => {
  if (token.kind !== 'word')
    return stops[token.text] ?? (token.kind === 'number' || token.kind === 'symbol' ? 'n' : '.')
  const known = wordSigns(token.norm)
  if (known) return known
  if (stateOfPeople(token.norm)) return 'A'
  const [form] = formsOf(token.norm, 'ru')
  if (form?.pos !== 'adjective' && isOffice(token.norm)) return 'J'
  if (form?.pos === 'adjective' || form?.pos === 'participle') return 'a'
  return signOfPart[form?.pos ?? 'noun'] ?? 'w'
}

export const itemsOf = (
  text: string,
  tokens: readonly Token[],
  { firstToken, endToken }: Sentence,
  names: readonly TaggedName[],
): Item[] => {
  const found: Item[] = []
  const byFirst = new Map(names.map((name) => [name.first, name]))
  const textOf = (first: number, end: number): string => text.slice(tokens[first]!.start, tokens[end - 1]!.end)
  for (let at = firstToken; at < endToken;) {
    const name = byFirst.get(at)
    const end = name ? closed(tokens, name) : at + 1
    if (name) {
      const office = name.label === 'JOB' ? officeStart(tokens, at, end) : at
      // 'российский президент': the state stands apart from the office.
      for (; at < office; at++) found.push({ sign: signOf(tokens[at]!), first: at, end: at + 1, text: tokens[at]!.text })
      found.push({ sign: nameSigns[name.label], first: at, end, text: textOf(at, end) })
    } else if (!passedOver.test(tokens[at]!.text)) found.push({ sign: signOf(tokens[at]!), first: at, end, text: textOf(at, end) }) // prettier-ignore
    at = end
  }
  return withBodies(found)
}

/** 'палестинской делегации', 'парламента' behind an office: a body without a name of its own. */
const withBodies = (items: readonly Item[]): Item[] => {
  const found: Item[] = []
  for (const item of items) {
    const last = found.at(-1)
    const norm = item.text.toLowerCase().replaceAll('ё', 'е')
    if (item.sign === 'w' && last?.sign === 'A' && isBodyKind(norm))
      found[found.length - 1] = { sign: 'O', first: last.first, end: item.end, text: `${last.text} ${item.text}` }
    else if (item.sign === 'w' && norm === 'сил' && last && /^вооруженных$/i.test(last.text.replaceAll('ё', 'е')))
      found[found.length - 1] = { sign: 'O', first: last.first, end: item.end, text: `${last.text} ${item.text}` }
    else if (item.sign === 'w' && last?.sign === 'J' && /^(?:парламент|правительств|сборн)/.test(norm))
      found.push({ ...item, sign: 'O' })
    else found.push(item)
  }
  return found
}

/** The end of a name, with the quotation mark that it leaves open: 'фонда «Заря'. */
const closed = (tokens: readonly Token[], { first, end }: TaggedName): number => {
  const inside = tokens.slice(first, end)
  const open = inside.filter(({ text }) => /^[«“„]$/.test(text)).length
  const shut = inside.filter(({ text }) => /^[»”]$/.test(text)).length
  return open > shut && /^[»”]$/.test(tokens[end]?.text ?? '') ? end + 1 : end
}

const officeStart = (tokens: readonly Token[], first: number, end: number): number => {
  let at = first
  while (at < end - 1 && (stateOfPeople(tokens[at]!.norm) || wordSigns(tokens[at]!.norm) === 't')) at++
  return at
}
