// English words: plural, possessive, verb endings, irregular verbs and nouns. Enough to bring what reports count and do to
// its dictionary form; the rest of English grammar stands in the order of words, which the reader sees.
import type { Form } from '../types.ts'
import { irregularNouns, irregularVerbs, regularVerbs, stiffNouns, smallWords } from './lexicon.ts'

interface VerbPart {
  readonly lemma: string
  readonly tense?: 'past' | 'present'
  readonly participle: boolean
}
const put = <Value>(map: Map<string, Value[]>, key: string, value: Value): void => {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
const buildVerbs = (): ReadonlyMap<string, readonly VerbPart[]> => {
  const all = new Map<string, VerbPart[]>()
  for (const line of irregularVerbs.split(' ')) {
    const [lemma = '', past = lemma, participle = past] = line.split('/')
    put(all, past, { lemma, tense: 'past', participle: false })
    put(all, participle, { lemma, tense: 'past', participle: true })
  }
  return all
}
let verbs: ReadonlyMap<string, readonly VerbPart[]> | undefined
let nouns: ReadonlyMap<string, string> | undefined
let known: ReadonlySet<string> | undefined
let stiff: ReadonlySet<string> | undefined
let small: ReadonlyMap<string, Form['pos']> | undefined
const isVerb = (word: string): boolean =>
  (known ??= new Set([
    ...regularVerbs.split(' '),
    ...irregularVerbs.split(' ').map((line) => line.split('/')[0] as string),
  ])).has(word)

const be: Readonly<Record<string, Partial<Form>>> = {
  is: { tense: 'present', number: 'sg', person: 3 },
  are: { tense: 'present', number: 'pl' },
  am: { tense: 'present', number: 'sg', person: 1 },
  was: { tense: 'past', number: 'sg' },
  were: { tense: 'past', number: 'pl' },
  been: { tense: 'past' },
  being: { tense: 'present' },
  be: {},
}

/** The stem before -ed, -ing, -es, -s: built of doubled letters, a lost -e, -y made -ie. The listed verb wins. */
const stems = (rest: string): string[] => {
  const found = [rest, `${rest}e`]
  if (/([b-df-hj-np-tv-z])\1$/.test(rest)) found.push(rest.slice(0, -1))
  if (rest.endsWith('i')) found.push(`${rest.slice(0, -1)}y`)
  const listed = found.find(isVerb)
  if (listed !== undefined) return [listed]
  if (rest.endsWith('i')) return [`${rest.slice(0, -1)}y`]
  if (/([bdgmnprt])\1$/.test(rest)) return [rest.slice(0, -1)]
  return [
    /(?:[^aeiou][aeiou](?:t|d)|at|iz|ut|as|us|v|c|u|rg|dg|g|bl|pl|tl|dl|kl|cl|gl|fl)$/.test(rest) &&
    !/(?:it|et|ent|ist|ort|ld|nd|rd)$/.test(rest)
      ? `${rest}e`
      : rest,
  ]
}
const singular = (word: string): string | undefined => {
  const irregular = (nouns ??= new Map(
    irregularNouns.split(' ').map((pair) => pair.split('/').reverse() as [string, string]),
  )).get(word)
  if (irregular !== undefined) return irregular
  if (
    (stiff ??= new Set(stiffNouns.split(' '))).has(word) ||
    word.length < 4 ||
    !word.endsWith('s') ||
    /(?:ss|us|is)$/.test(word)
  )
    return undefined
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  if (/(?:sses|ches|shes|xes|zzes)$/.test(word)) return word.slice(0, -2)
  if (/(?:[bcdfghjklmnpqrstvwxz]oes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

const verbForm = (lemma: string, more: Partial<Form>): Form => ({
  lemma,
  pos: 'verb',
  source: isVerb(lemma) ? 'known' : 'guessed',
  ...more,
})
const participle = (lemma: string): Form => ({
  lemma,
  pos: 'participle',
  tense: 'past',
  passive: true,
  source: isVerb(lemma) ? 'known' : 'guessed',
})

const verbReadings = (word: string): Form[] => {
  const found: Form[] = []
  for (const part of (verbs ??= buildVerbs()).get(word) ?? []) {
    found.push(
      part.participle
        ? { ...participle(part.lemma), source: 'known' }
        : { ...verbForm(part.lemma, { tense: 'past' }), source: 'known' },
    )
  }
  if (word.endsWith('ed') && word.length > 4 && !found.length) {
    for (const lemma of stems(word.slice(0, -2))) found.push(verbForm(lemma, { tense: 'past' }), participle(lemma))
  }
  if (word.endsWith('ing') && word.length > 5)
    for (const lemma of stems(word.slice(0, -3)))
      found.push({ ...verbForm(lemma, { tense: 'present' }), pos: 'participle' })
  if (isVerb(word)) found.push(verbForm(word, {}))
  if (word.endsWith('s') && !word.endsWith('ss')) {
    const bare = [word.slice(0, -1), word.slice(0, -2), word.endsWith('ies') ? `${word.slice(0, -3)}y` : ''].find(
      (one) => isVerb(one),
    )
    if (bare) found.push(verbForm(bare, { tense: 'present', number: 'sg', person: 3 }))
  }
  return found
}

export const englishForms = (word: string): Form[] => {
  const lower = word.toLowerCase().replace(/[’ʼ]/g, "'")
  const own = /^(.+?)(?:'s|s')$/.exec(lower)
  if (own)
    return [
      {
        lemma: lower.endsWith("s'") ? (singular(`${own[1]}s`) ?? `${own[1]}s`) : (own[1] as string),
        pos: 'noun',
        case: 'gen',
        number: 'sg',
        source: 'guessed',
      },
    ]
  const being = be[lower]
  if (being) return [{ lemma: 'be', pos: 'verb', source: 'known', ...being }]
  const pos = (small ??= new Map(
    smallWords.flatMap(([kind, words]) => words.split(' ').map((one) => [one, kind] as const)),
  )).get(lower)
  if (pos !== undefined) return [{ lemma: lower, pos, source: 'known' }]
  const verb = verbReadings(lower)
  const one = singular(lower)
  const noun: Form =
    one === undefined
      ? { lemma: lower, pos: 'noun', number: 'sg', source: 'guessed' }
      : { lemma: one, pos: 'noun', number: 'pl', source: 'guessed' }
  const first = /(?:ed|ing)$/.test(lower) || verb.some((form) => form.tense === 'past')
  return first ? [...verb, noun] : [noun, ...verb]
}

/** The head stands before 'of', 'in', 'for' …; only a possessive or a plural is taken off. */
export const englishNominative = (
  given: readonly string[],
  options: { readonly number?: 'sg' | 'pl' } = {},
): string[] => {
  const words = given.map((word, at) =>
    at === given.length - 1 ? word.replace(/['’]s$/, '').replace(/s['’]$/, 's') : word,
  )
  if (options.number !== 'sg') return words
  const stop = words.findIndex((word, at) => at > 0 && /^(?:of|in|for|at|on|with|to|from|by|per|and)$/i.test(word))
  const head = stop < 0 ? words.length - 1 : stop - 1
  const word = words[head]
  const one = word === undefined ? undefined : singular(word.toLowerCase())
  if (word !== undefined && one !== undefined)
    words[head] = word[0] === word[0]?.toUpperCase() ? one.slice(0, 1).toUpperCase() + one.slice(1) : one
  return words
}
