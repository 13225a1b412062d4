// Reads documents of FactRuEval and scores what was read: names both ways of the rules, facts.
import { factsIn } from '../../src/reading/facts/index.ts'
import type { WordKnowledge } from '../../src/reading/tagger/features.ts'
import type { TaggerModel } from '../../src/reading/tagger/model.ts'
import { tagRussian, type TaggedName } from '../../src/reading/tagger/russian/names.ts'
import { sentencesOf, tokenize, type Token } from '../../src/words/index.ts'
import type { GoldDocument, GoldTag } from './corpus.ts'
import { scoreFacts, type FactsScore } from './facts.ts'
import { line, nothing, plus, type Metrics } from './metrics.ts'
import { missedNames } from './misses.ts'
import { scoreNames, type NamesScore, type ReadName } from './names.ts'

export interface Measured {
  /** Bodies that are places counted as places; apart. */
  readonly names: NamesScore
  readonly namesApart: NamesScore
  readonly facts: FactsScore
  readonly words: number
  readonly misses: readonly string[]
}

const sum = <Key extends string>(scores: readonly Readonly<Record<Key, Metrics>>[]): Record<Key, Metrics> => {
  const keys = Object.keys(scores[0] ?? {}) as Key[]
  const of = (key: Key): Metrics => scores.reduce((all, score) => plus(all, score[key]), nothing)
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Metrics>
}

const asRead = (tokens: readonly Token[], names: readonly TaggedName[]): ReadName[] =>
  names
    .filter(({ label }) => label !== 'JOB')
    .map(({ first, end, label }) => ({
      tag: label.toLowerCase() as GoldTag,
      start: tokens[first]!.start,
      end: tokens[end - 1]!.end,
    }))

export const measure = (
  documents: readonly GoldDocument[],
  modelFor: (document: GoldDocument, at: number) => TaggerModel,
  know: WordKnowledge,
  withMisses = false,
): Measured => {
  const read = documents.map((document, at) => {
    const tokens = tokenize(document.text)
    const sentences = sentencesOf(document.text, tokens, 'ru')
    const tagged = tagRussian(tokens, sentences, modelFor(document, at), know)
    const names = asRead(tokens, tagged)
    const facts = factsIn(document.text, tokens, sentences, tagged)
    return {
      names: scoreNames(document, names, true),
      namesApart: scoreNames(document, names, false),
      facts: scoreFacts(document, facts),
      words: tokens.length,
      misses: withMisses ? [...missedNames(document, names)] : [],
    }
  })
  return {
    names: sum(read.map(({ names }) => names)),
    namesApart: sum(read.map(({ namesApart }) => namesApart)),
    facts: sum(read.map(({ facts }) => facts)),
    words: read.reduce((all, { words }) => all + words, 0),
    misses: read.flatMap(({ misses }) => misses),
  }
}

const printRows = (score: Readonly<Record<string, Metrics>>): void => {
  for (const [name, metrics] of Object.entries(score))
    if (metrics.gold + metrics.read > 0) console.log(line(name, metrics))
}

export const print = ({ names, namesApart, facts, misses }: Measured): void => {
  for (const miss of misses) console.log(miss)
  console.log('Names, places that act as bodies counted as places')
  printRows(names)
  console.log('Names, places that act as bodies apart')
  printRows(namesApart)
  console.log('Facts')
  printRows(facts)
}
