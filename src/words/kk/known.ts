// The Kazakh word lists as sets, made at the first asking.
import { nounLists, verbStems } from './lexicon.ts'

let nouns: ReadonlySet<string> | undefined
let verbs: ReadonlySet<string> | undefined
let stiff: ReadonlySet<string> | undefined

export const isNoun = (lemma: string): boolean =>
  (nouns ??= new Set(nounLists.flatMap(([, words]) => words.split(' ')))).has(lemma)
export const isVerb = (stem: string): boolean => (verbs ??= new Set(verbStems.split(' '))).has(stem)
/** Words that take no suffix. */
export const isStiff = (word: string): boolean =>
  (stiff ??= new Set(
    nounLists.filter(([group]) => group === 'never bend').flatMap(([, words]) => words.split(' ')),
  )).has(word)
