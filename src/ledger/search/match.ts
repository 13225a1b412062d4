// What is asked, as the text that FTS5 or PostgreSQL match by. Made only of our keys, which are letters, digits and lines: no
// typed character ever reaches a database's own language.
import type { SearchTerm, SearchWords } from '../../words/search-query.ts'
import type { Dialect } from '../store.ts'
import { facets } from './document.ts'

const combinations = 9

/** Ways to say a phrase, the likeliest keys first. */
export const phrasesOf = (term: SearchTerm, most: number = combinations): readonly (readonly string[])[] => {
  let ways: readonly (readonly string[])[] = [[]]
  for (const { keys } of term.words) {
    const few = keys.slice(0, ways.length * 3 > most ? 1 : 3)
    ways = ways.flatMap((way) => few.map((key) => [...way, key])).slice(0, most)
  }
  return ways
}

interface Grammar {
  readonly word: (key: string) => string
  readonly prefix: (key: string) => string
  readonly phrase: (keys: readonly string[]) => string
  readonly or: string
  readonly and: string
  readonly not: string
}
const grammars: Record<Dialect, Grammar> = {
  sqlite: {
    word: (key) => `"${key}"`,
    prefix: (key) => `"${key}" *`,
    phrase: (keys) => `{name body} : "${keys.join(' ')}"`,
    or: ' OR ',
    and: ' AND ',
    not: ' NOT ',
  },
  postgres: {
    word: (key) => `'${key}'`,
    prefix: (key) => `'${key}':*`,
    phrase: (keys) => keys.map((key) => `'${key}':AC`).join(' <-> '),
    or: ' | ',
    and: ' & ',
    not: ' & !',
  },
}

const ofTerm = (term: SearchTerm, grammar: Grammar): string =>
  term.phrase
    ? `(${phrasesOf(term).map(grammar.phrase).join(grammar.or)})`
    : `(${(term.words[0]?.keys ?? []).map(grammar.word).join(grammar.or)})`

const without = (must: string, none: readonly SearchTerm[], grammar: Grammar): string =>
  none.reduce((text, term) => `(${text})${grammar.not}${ofTerm(term, grammar)}`, must)

/** marks: each group must have one of its marks. */
export const matchOf = (dialect: Dialect, words: SearchWords, marks: readonly (readonly string[])[]): string => {
  const grammar = grammars[dialect]
  const must = [
    ...words.all.map((term) => ofTerm(term, grammar)),
    ...marks.map((group) => `(${group.map(grammar.word).join(grammar.or)})`),
  ].join(grammar.and)
  return without(must, words.none, grammar)
}

/**
 * In headlines and names of entities alone: every word but the last whole, the last as a beginning where it is still being typed.
 * Words of a phrase must stand together all the same.
 */
export const nameMatchOf = (
  dialect: Dialect,
  words: SearchWords,
  marks: readonly string[],
  typing: boolean,
): string => {
  const grammar = grammars[dialect]
  const each = words.all.flatMap((term) => term.words)
  const must = [
    ...each.map(({ keys }, index) => {
      const word = typing && index === each.length - 1 ? grammar.prefix : grammar.word
      return `(${keys.map((key) => word(facets.inName(key))).join(grammar.or)})`
    }),
    ...(typing ? [] : words.all.filter((term) => term.phrase).map((term) => ofTerm(term, grammar))),
    ...marks.map(grammar.word),
  ].join(grammar.and)
  return without(must, words.none, grammar)
}
