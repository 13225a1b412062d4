// A trained tagger as bytes: for each feature that matters, the labels that it speaks for or against. Weights are one byte each.
// Layout, little-endian: 'DTG1', label count u8, each label (u8 length, ASCII); scale f32; transitions i8[n+1][n] (row n: start of a sentence);
// feature count u32; then the features sorted by hash: difference to the one before as a varint, number of pairs u8, pairs (label u8, weight i8).

export interface TaggerModel {
  readonly labels: readonly string[]
  /** (labels + 1) × labels; row `labels.length` is the start of a sentence. Already scaled. */
  readonly transitions: Float32Array
  /** Open addressing by feature hash: slot -> hash, and where its pairs begin and end. */
  readonly mask: number
  readonly hashes: Uint32Array
  readonly begins: Uint32Array
  readonly counts: Uint8Array
  readonly pairLabels: Uint8Array
  readonly pairWeights: Int8Array
  readonly scale: number
}

export interface TrainedFeature {
  readonly hash: number
  readonly pairs: readonly (readonly [label: number, weight: number])[]
}

const magic = 'DTG1'

/** Bytes of a model. Weights are rounded to 1/127 of the largest. */
export const writeModel = (
  labels: readonly string[],
  transitions: Float32Array,
  features: readonly TrainedFeature[],
): Uint8Array => {
  let largest = 0
  for (const weight of transitions) largest = Math.max(largest, Math.abs(weight))
  for (const { pairs } of features) for (const [, weight] of pairs) largest = Math.max(largest, Math.abs(weight))
  // Cut the rare giants: a finer step for all others is worth more.
  const scale = Math.min(largest, 6) / 127
  const small = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / scale))) & 0xff
  const out: number[] = [...magic].map((char) => char.charCodeAt(0))
  out.push(labels.length)
  for (const label of labels) out.push(label.length, ...[...label].map((char) => char.charCodeAt(0)))
  out.push(...new Uint8Array(new Float32Array([scale]).buffer))
  for (const weight of transitions) out.push(small(weight))
  const kept = features
    .map(({ hash, pairs }) => ({ hash, pairs: pairs.filter(([, weight]) => (small(weight) & 0xff) !== 0) }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => a.hash - b.hash)
  out.push(...new Uint8Array(new Uint32Array([kept.length]).buffer))
  let last = 0
  for (const { hash, pairs } of kept) {
    let gap = hash - last
    last = hash
    while (gap >= 0x80) {
      out.push((gap & 0x7f) | 0x80)
      gap = Math.floor(gap / 0x80)
    }
    out.push(gap, pairs.length)
    for (const [label, weight] of pairs) out.push(label, small(weight))
  }
  return Uint8Array.from(out)
}

/** Throws a RangeError when the bytes are no model: they come from our own data folder, so that is a bug. */
export const readModel = (bytes: Uint8Array): TaggerModel => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  const text = (length: number): string => String.fromCharCode(...bytes.subarray(at, (at += length)))
  if (text(4) !== magic) throw new RangeError('not a tagger model')
  const labels: string[] = []
  for (let left = bytes[at++]!; left > 0; left--) labels.push(text(bytes[at++]!))
  const scale = view.getFloat32(at, true)
  at += 4
  const transitions = new Float32Array((labels.length + 1) * labels.length)
  for (let k = 0; k < transitions.length; k++) transitions[k] = view.getInt8(at++) * scale
  const count = view.getUint32(at, true)
  at += 4
  let slots = 1
  while (slots < count * 1.6) slots *= 2
  const model = {
    labels,
    transitions,
    mask: slots - 1,
    hashes: new Uint32Array(slots),
    begins: new Uint32Array(slots),
    counts: new Uint8Array(slots),
    pairLabels: new Uint8Array((bytes.length - at) >> 1),
    pairWeights: new Int8Array((bytes.length - at) >> 1),
    scale,
  }
  let hash = 0
  let pair = 0
  for (let feature = 0; feature < count; feature++) {
    let shift = 1
    let byte: number
    do {
      byte = bytes[at++]!
      hash += (byte & 0x7f) * shift
      shift *= 0x80
    } while (byte & 0x80)
    const pairs = bytes[at++]!
    let slot = slotOf(hash, model.mask)
    while (model.counts[slot]) slot = (slot + 1) & model.mask
    model.hashes[slot] = hash
    model.begins[slot] = pair
    model.counts[slot] = pairs
    for (let k = 0; k < pairs; k++, pair++) {
      model.pairLabels[pair] = bytes[at++]!
      model.pairWeights[pair] = view.getInt8(at++)
    }
  }
  return model
}

export const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask
