// Trains a linear-chain conditional random field (Lafferty et al., ICML 2001) over hashed features, by AdaGrad (Duchi et al., JMLR 2011), a third
// of the features of each word left out at random at each step, so that the model learns to do without the words it knows.
// The same input gives the same weights: the chance is a seeded generator.
import { writeModel, type TrainedFeature } from '../src/reading/tagger/model.ts'
import { possible } from '../src/reading/tagger/tag.ts'

/** One sentence: for each word its features and its label. */
export interface CrfExample {
  readonly features: readonly (readonly number[])[]
  readonly labels: readonly string[]
}
export interface CrfOptions {
  readonly epochs: number
  /** Bytes that the model may have. */
  readonly size: number
  /** The share of features left out at each step. */
  readonly leftOut?: number
  readonly tell?: (message: string) => void
}

const rate = 0.2

export const trainCrf = (
  given: readonly CrfExample[],
  { epochs, size, leftOut = 0.35, tell = () => {} }: CrfOptions,
): Uint8Array => {
  const labels = [...new Set(given.flatMap((sentence) => sentence.labels))].sort()
  const count = labels.length
  const labelNumber = new Map(labels.map((label, number) => [label, number]))

  const numberOf = new Map<number, number>()
  const examples = given.map(({ features, labels: gold }) => ({
    gold: Int32Array.from(gold, (label) => labelNumber.get(label)!),
    features: features.map((hashes) =>
      Int32Array.from(hashes, (hash) => {
        let number = numberOf.get(hash)
        if (number === undefined) numberOf.set(hash, (number = numberOf.size))
        return number
      }),
    ),
  }))
  tell(`${given.length} sentences, ${numberOf.size} features, ${count} labels`)

  const weights = new Float32Array(numberOf.size * count)
  const squares = new Float32Array(weights.length)
  const transitions = new Float32Array((count + 1) * count)
  const transitionSquares = new Float32Array(transitions.length)
  const allowed = possible(labels)

  // Marsaglia's xorshift: small, fast and the same everywhere.
  let state = 2463534242
  const chance = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }

  /** One step on one sentence: forward, backward, then towards the gold labels and away from what was expected. */
  const learn = ({ gold, features: all }: (typeof examples)[number], speed: number): void => {
    const features = all.map((list) => list.filter(() => chance() >= leftOut))
    const length = gold.length
    const potentials = features.map((list) => {
      const scores = new Float64Array(count)
      for (const feature of list)
        for (let label = 0; label < count; label++) scores[label]! += weights[feature * count + label]!
      const top = Math.max(...scores)
      return scores.map((score) => Math.exp(score - top))
    })
    const moves = Float64Array.from(transitions, (weight, k) => (allowed[k] ? Math.exp(weight) : 0))
    const forward: Float64Array[] = []
    for (let at = 0; at < length; at++) {
      const now = new Float64Array(count)
      if (at === 0) for (let to = 0; to < count; to++) now[to] = moves[count * count + to]!
      else
        for (let from = 0; from < count; from++) {
          const mass = forward[at - 1]![from]!
          if (mass > 1e-12) for (let to = 0; to < count; to++) now[to]! += mass * moves[from * count + to]!
        }
      for (let to = 0; to < count; to++) now[to]! *= potentials[at]![to]!
      forward.push(normalise(now))
    }
    const backward: Float64Array[] = Array.from({ length })
    backward[length - 1] = new Float64Array(count).fill(1)
    for (let at = length - 2; at >= 0; at--) {
      const now = new Float64Array(count)
      for (let from = 0; from < count; from++) {
        let mass = 0
        for (let to = 0; to < count; to++)
          mass += moves[from * count + to]! * potentials[at + 1]![to]! * backward[at + 1]![to]!
        now[from] = mass
      }
      backward[at] = normalise(now)
    }
    for (let at = 0; at < length; at++) {
      const marginal = normalise(forward[at]!.map((mass, label) => mass * backward[at]![label]!))
      for (let label = 0; label < count; label++) {
        const gradient = (label === gold[at] ? 1 : 0) - marginal[label]!
        if (Math.abs(gradient) < 1e-4) continue
        for (const feature of features[at]!) adapt(weights, squares, feature * count + label, gradient, speed)
      }
      const expected = new Float64Array(count * count)
      if (at === 0) {
        for (let to = 0; to < count; to++)
          adapt(transitions, transitionSquares, count * count + to, (to === gold[0] ? 1 : 0) - marginal[to]!, speed)
        continue
      }
      for (let from = 0; from < count; from++) {
        const mass = forward[at - 1]![from]!
        if (mass > 1e-9)
          for (let to = 0; to < count; to++)
            expected[from * count + to] = mass * moves[from * count + to]! * potentials[at]![to]! * backward[at]![to]!
      }
      normalise(expected)
      const right = gold[at - 1]! * count + gold[at]!
      for (let k = 0; k < expected.length; k++) {
        const gradient = (k === right ? 1 : 0) - expected[k]!
        if (Math.abs(gradient) >= 1e-4) adapt(transitions, transitionSquares, k, gradient, speed)
      }
    }
  }

  const order = examples.map((_, number) => number)
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (let k = order.length - 1; k > 0; k--) {
      const other = Math.floor(chance() * (k + 1))
      ;[order[k], order[other]] = [order[other]!, order[k]!]
    }
    const speed = epoch > epochs * 0.6 ? rate * 0.4 : rate
    for (const number of order) learn(examples[number]!, speed)
    if (process.stderr.isTTY) process.stderr.write(`\repoch ${epoch} of ${epochs}`)
  }

  /** Keeps the pairs that weigh most, as many as fit. A pair costs two bytes, a feature about three and a half. */
  const prune = (bytes: number): TrainedFeature[] => {
    const kept = (least: number): TrainedFeature[] => {
      const found: TrainedFeature[] = []
      for (const [hash, number] of numberOf) {
        const pairs: [number, number][] = []
        for (let label = 0; label < count; label++) {
          const weight = weights[number * count + label]!
          if (Math.abs(weight) >= least) pairs.push([label, weight])
        }
        if (pairs.length) found.push({ hash, pairs })
      }
      return found
    }
    const cost = (features: readonly TrainedFeature[]): number =>
      features.reduce((all, { pairs }) => all + 3.5 + 2 * pairs.length, 0)
    let least = 0.02
    let features = kept(least)
    while (cost(features) > bytes) features = kept((least *= 1.1))
    tell(`weights under ${least.toFixed(3)} left out; ${features.length} features kept`)
    return features
  }

  return writeModel(labels, transitions, prune(size))
}

const sum = (values: Float64Array): number => {
  let total = 0
  for (const value of values) total += value
  return total
}
const normalise = (values: Float64Array): Float64Array => {
  const total = sum(values) || 1
  for (let k = 0; k < values.length; k++) values[k] = values[k]! / total
  return values
}

const adapt = (values: Float32Array, past: Float32Array, at: number, gradient: number, speed: number): void => {
  past[at]! += gradient * gradient
  values[at]! += (speed * gradient) / Math.sqrt(past[at]! + 1)
}
