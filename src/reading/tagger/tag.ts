// From words to labelled stretches: sums the weights of each word's features, then takes the best path of labels (Viterbi).
import { featuresOf, type WordKnowledge } from './features.ts'
import { slotOf, type TaggerModel } from './model.ts'

/** Words [first, end) are a name of this kind. */
export interface Tagged {
  readonly first: number
  readonly end: number
  readonly label: string
}

const impossible = -1e6

/** The stretches that the model finds in one sentence. Linear in its words. */
export const tagWords = (words: readonly string[], model: TaggerModel, know: WordKnowledge): Tagged[] =>
  tagFeatures(featuresOf(words, know), model)

/** The same for words whose features are known. */
export const tagFeatures = (features: readonly (readonly number[])[], model: TaggerModel): Tagged[] =>
  stretches(bestPath(scores(features, model), model).map((label) => model.labels[label]!))

/** For each word what speaks for each label. */
export const scores = (words: readonly (readonly number[])[], model: TaggerModel): Float32Array[] =>
  words.map((features) => {
    const sums = new Float32Array(model.labels.length)
    for (const feature of features) {
      let slot = slotOf(feature, model.mask)
      while (model.counts[slot] && model.hashes[slot] !== feature) slot = (slot + 1) & model.mask
      const begin = model.begins[slot]!
      for (let pair = begin; pair < begin + model.counts[slot]!; pair++)
        sums[model.pairLabels[pair]!]! += model.pairWeights[pair]! * model.scale
    }
    return sums
  })

/** Viterbi; a label that cannot follow ('I-X' after anything but X) has an impossible transition in the model. */
export const bestPath = (
  emissions: readonly Float32Array[],
  model: Pick<TaggerModel, 'labels' | 'transitions'>,
): number[] => {
  const count = model.labels.length
  const follows = possible(model.labels)
  let best = new Float32Array(count)
  const back: Uint8Array[] = []
  emissions.forEach((emission, at) => {
    const now = new Float32Array(count)
    const from = new Uint8Array(count)
    for (let to = 0; to < count; to++) {
      let top = -Infinity
      if (at === 0) top = model.transitions[count * count + to]! + (follows[count * count + to] ? 0 : impossible)
      else
        for (let last = 0; last < count; last++) {
          const score =
            best[last]! + model.transitions[last * count + to]! + (follows[last * count + to] ? 0 : impossible)
          if (score > top) {
            top = score
            from[to] = last
          }
        }
      now[to] = top + emission[to]!
    }
    best = now
    back.push(from)
  })
  if (!emissions.length) return []
  let label = best.indexOf(Math.max(...best))
  const path = [label]
  for (let at = emissions.length - 1; at > 0; at--) path.unshift((label = back[at]![label]!))
  return path
}

const followings = new WeakMap<readonly string[], Uint8Array>()
/** (labels + 1) × labels: 1 where the second may follow the first; the last row is the start of a sentence. */
export const possible = (labels: readonly string[]): Uint8Array => {
  const known = followings.get(labels)
  if (known) return known
  const made = new Uint8Array((labels.length + 1) * labels.length)
  for (let from = 0; from <= labels.length; from++)
    labels.forEach((label, to) => {
      made[from * labels.length + to] = !label.startsWith('I-') || labels[from]?.slice(2) === label.slice(2) ? 1 : 0
    })
  followings.set(labels, made)
  return made
}

export const stretches = (labels: readonly string[]): Tagged[] => {
  const found: Tagged[] = []
  for (let at = 0; at < labels.length; at++) {
    if (!labels[at]!.startsWith('B-')) continue
    const label = labels[at]!.slice(2)
    let end = at + 1
    while (labels[end] === `I-${label}`) end++
    found.push({ first: at, end, label })
  }
  return found
}
