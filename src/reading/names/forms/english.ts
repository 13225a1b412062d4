// The forms of an English noun of a list: one, many, and somebody's.
import type { ListForm } from './russian.ts'

const many = (noun: string): string =>
  /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`

export const englishForms = (lemma: string): ListForm[] => [
  { form: lemma, lemma, cases: ['nom'], number: 'sg', gender: 'n', shown: lemma },
  { form: `${lemma}'s`, lemma, cases: ['gen'], number: 'sg', gender: 'n', shown: lemma },
  { form: many(lemma), lemma, cases: ['nom'], number: 'pl', gender: 'n', shown: many(lemma) },
]
