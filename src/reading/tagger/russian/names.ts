// Names in a Russian text by the trained tagger: people, places, bodies, places that act as bodies, and words for offices. Each sentence is read
// twice: the second time a word leans towards what it was taken for elsewhere in the text.
import type { Sentence, Token } from '../../../words/index.ts'
import type { WordKnowledge } from '../features.ts'
import type { TaggerModel } from '../model.ts'
import { bestPath, scores, stretches } from '../tag.ts'
import { russianFeatures, stemOf } from './features.ts'

export type RussianLabel = 'PER' | 'LOC' | 'ORG' | 'LOCORG' | 'JOB'
/** Tokens [first, end) of the text. */
export interface TaggedName {
  readonly first: number
  readonly end: number
  readonly label: RussianLabel
}

/** How much elsewhere weighs against what stands here. */
const lean = 3
const groups: Record<string, number> = { PER: 0, LOC: 1, LOCORG: 1, ORG: 2 }

/** For each stem how often it was taken for a person, a place, a body, or nothing. */
const takenFor = (
  tokens: readonly Token[],
  paths: readonly (readonly string[])[],
  sentences: readonly Sentence[],
): Map<string, number[]> => {
  const all = new Map<string, number[]>()
  paths.forEach((labels, number) =>
    labels.forEach((label, at) => {
      const token = tokens[sentences[number]!.firstToken + at]!
      if (!isCapitalised(token)) return
      const stem = stemOf(token.norm)
      const tally = all.get(stem) ?? [0, 0, 0, 0]
      const group = groups[label.slice(2)] ?? 3
      tally[group] = tally[group]! + 1
      all.set(stem, tally)
    }),
  )
  return all
}
const isCapitalised = ({ kind, text }: Token): boolean => kind === 'word' && text[0] !== text[0]!.toLowerCase()

export const tagRussian = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  model: TaggerModel,
  know: WordKnowledge,
): TaggedName[] => {
  const emissions = russianFeatures(tokens, sentences, know).map((features) => scores(features, model))
  const named = (path: readonly number[]): string[] => path.map((label) => model.labels[label]!)
  const first = emissions.map((words) => named(bestPath(words, model)))
  const taken = takenFor(tokens, first, sentences)
  return emissions.flatMap((words, number) => {
    const { firstToken } = sentences[number]!
    words.forEach((sums, at) => {
      const token = tokens[firstToken + at]!
      const tally = isCapitalised(token) ? taken.get(stemOf(token.norm)) : undefined
      const count = tally?.reduce((sum, one) => sum + one, 0) ?? 0
      if (!tally || count < 2) return
      model.labels.forEach((label, k) => {
        const group = label === 'O' ? 3 : groups[label.slice(2)]
        if (group !== undefined) sums[k] = sums[k]! + (lean * tally[group]!) / count
      })
    })
    return stretches(named(bestPath(words, model)))
      .flatMap((found) => withoutStops(tokens, firstToken, found))
      .map(({ first: begin, end, label }) => ({ first: firstToken + begin, end: firstToken + end, label: label as RussianLabel })) // prettier-ignore
  })
}

type Found = ReturnType<typeof stretches>[number]
/** A person's name holds no bracket, dash or comma: what stands before it is the name, what stands behind is another. */
const withoutStops = (tokens: readonly Token[], firstToken: number, found: Found): Found[] => {
  if (found.label !== 'PER') return [found]
  const parts: Found[] = []
  let { first } = found
  for (let at = found.first; at <= found.end; at++) {
    if (at < found.end && !/^[(),;:—–•]$/.test(tokens[firstToken + at]!.text)) continue
    if (at > first) parts.push({ ...found, first, end: at })
    first = at + 1
  }
  return parts
}
