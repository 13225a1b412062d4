// What a fact's argument may be called: any of its object's names in the text or in the key, people by parts of their names in any usual
// order, bodies and places with the word for their kind before or behind.
import type { GoldDocument, GoldMention, GoldObject, GoldSpan, GoldToken } from './corpus.ts'
import { fold, normalize } from './strings.ts'

const textOf = (document: GoldDocument, mention: GoldMention): string[] => {
  const tokens = [...new Set(mention.spans.flatMap((span) => span.tokens))].sort((a, b) => a.start - b.start)
  const [first, last] = [tokens[0], tokens.at(-1)]
  if (!first || !last) return []
  let [begin, end] = [first.index, last.index]
  while (fold(document.tokens[begin - 1]?.text ?? '') === '"') begin--
  while (fold(document.tokens[end + 1]?.text ?? '') === '"') end++
  const whole = document.text.slice(document.tokens[begin]!.start, document.tokens[end]!.end)
  return [tokens.map(({ text }) => normalize(text)).join(' '), fold(whole)]
}

const quotes: readonly string[] = ['""', "''", '«»']
const spanText = (span: GoldSpan): string => normalize(span.tokens.map(({ text }) => text).join(' '))
const quoteBeside = (document: GoldDocument, token: GoldToken | undefined, step: 1 | -1): string => {
  const text = normalize(document.tokens[(token?.index ?? -2) + step]?.text ?? '')
  return text === '"' || text === "'" ? text : ''
}
/** A name that stands in quotation marks may be given with them. */
const inQuotes = (document: GoldDocument, object: GoldObject, name: string): string[] =>
  [...object.spans, ...object.mentions.flatMap(({ spans }) => spans)]
    .filter((span) => span.tag.includes('name') && spanText(span) === name)
    .map((span) => [quoteBeside(document, span.tokens[0], -1), quoteBeside(document, span.tokens.at(-1), 1)] as const)
    .filter((marks) => quotes.includes(marks.join('')))
    .slice(0, 1)
    .map(([left, right]) => `${left}${name}${right}`)

const orders = ['lfp', 'fpl', 'fp', 'fl', 'lf', 'n', 'f', 'p', 'l', 'fn']
const keys: Record<string, string> = { f: 'firstname', l: 'lastname', p: 'patronymic', n: 'nickname' }

export const namesOfObject = (document: GoldDocument, object: GoldObject): Set<string> => {
  const plain = object.attributes.map(([name, value]) => [name.toLowerCase(), normalize(value)] as const)
  const kinds = plain.filter(([name]) => /descr(?:iptor)?$/.test(name)).map(([, value]) => value)
  const isPerson = object.mentions.some(({ tag }) => tag === 'per')
  const valuesOf = (key: string): string[] => {
    const values = plain.filter(([name]) => name.replace(/\d+$/, '') === key).map(([, value]) => value)
    if (key === 'name' && !isPerson) values.push(...values.flatMap((value) => inQuotes(document, object, value)))
    return values.flatMap((value) => [
      value,
      ...kinds.filter((kind) => !` ${value} `.includes(` ${kind} `)).flatMap((kind) => [`${value} ${kind}`, `${kind} ${value}`]), // prettier-ignore
    ])
  }
  const found = new Set(object.mentions.flatMap((mention) => textOf(document, mention)))
  if (isPerson)
    for (const order of orders)
      for (const name of joined([...order].map((key) => valuesOf(keys[key]!)))) found.add(name)
  else for (const name of valuesOf('name')) found.add(name)
  return found
}

/** Every way to take one value of each list; empty lists are passed over. */
const joined = (lists: readonly (readonly string[])[]): string[] =>
  lists.reduce<string[]>(
    (ways, list) => {
      const next = list.filter((value) => value !== '').flatMap((value) => ways.map((way) => (way ? `${way} ${value}` : value))) // prettier-ignore
      return list.length > 0 ? next : []
    },
    [''],
  )
