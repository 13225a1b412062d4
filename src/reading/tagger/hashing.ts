// What is seen of words, as 32-bit numbers, for both taggers.

export const basis = 0x811c9dc5
const prime = 0x01000193
export const step = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime)
/** FNV-1a over UTF-16 units. */
export const hashOf = (text: string): number => {
  let hash = basis
  for (let at = 0; at < text.length; at++) hash = step(hash, text.charCodeAt(at))
  return hash
}
/** One feature: a template with what was seen. */
export const mix = (template: number, a: number, b = 0): number => {
  let hash = Math.imul(a ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** 'Токаев' Aaa+, '14,3' 00,0: letters by case, digits as one, runs cut at two and marked. */
export const shapeOf = (word: string): number => {
  let hash = basis
  let last = 0
  let run = 0
  for (const char of word) {
    const lower = char.toLowerCase()
    const kind =
      char >= '0' && char <= '9' ? 48 : lower !== char.toUpperCase() ? (char === lower ? 97 : 65) : char.charCodeAt(0)
    run = kind === last ? run + 1 : 1
    last = kind
    if (run <= 2) hash = step(hash, kind)
    else if (run === 3) hash = step(hash, 43)
  }
  return hash
}
/** First letter of the shape: A, a, 0 or the sign itself. */
export const initialOf = (word: string): number => {
  const char = word[0] ?? ''
  if (char >= '0' && char <= '9') return 48
  return char.toLowerCase() === char.toUpperCase() ? char.charCodeAt(0) || 0 : char === char.toLowerCase() ? 97 : 65
}
