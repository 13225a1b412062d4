// The Kazakh word lists as sets, made at the first asking.
import { moreNouns, moreVerbs } from './lexicon-more.ts'
import { nounLists, verbStems } from './lexicon.ts'

const bends = (group: string): boolean => group !== 'never bend' && group !== 'pronouns and numerals'
let nouns: ReadonlySet<string> | undefined
let verbs: ReadonlySet<string> | undefined
let stiff: ReadonlySet<string> | undefined
let others: ReadonlySet<string> | undefined
const ofGroup = (name: string): ReadonlySet<string> =>
  new Set(nounLists.filter(([group]) => group === name).flatMap(([, words]) => words.split(' ')))

/** Nouns and adjectives. */
export const isNoun = (lemma: string): boolean =>
  (nouns ??= new Set(
    [...nounLists.filter(([group]) => bends(group)), ...moreNouns].flatMap(([, words]) => words.split(' ')),
  )).has(lemma)
export const isVerb = (stem: string): boolean => (verbs ??= new Set(`${verbStems} ${moreVerbs}`.split(' '))).has(stem)
/** Words that take no suffix. */
export const isStiff = (word: string): boolean => (stiff ??= ofGroup('never bend')).has(word)
/** Pronouns and numerals: they bend as nouns do. */
export const isPronoun = (word: string): boolean => (others ??= ofGroup('pronouns and numerals')).has(word)
