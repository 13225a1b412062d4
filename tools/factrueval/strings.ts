// How the evaluation compares strings: case, quotes, dashes and ё do not matter, and one or two letters may differ in longer ones.

export const fold = (text: string): string =>
  text
    .toLowerCase()
    .trim()
    .replaceAll(/[«»“”„]/g, '"')
    .replaceAll(/[’`]/g, "'")
    .replaceAll('ё', 'е')
    .replaceAll(/[-‐−‒–—―]/g, '-')

/** Also without the spaces that joining words puts before stops. */
export const normalize = (text: string): string =>
  fold(text)
    .replaceAll(' ,', ',')
    .replaceAll(' .', '.')
    .replaceAll(' -', '-')
    .replaceAll('- ', '-')
    .replaceAll('( ', '(')
    .replaceAll(' )', ')')

/** Levenshtein's distance, row by row. */
const distance = (a: string, b: string): number => {
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 0; row < a.length; row++) {
    const now = [row + 1]
    for (let at = 0; at < b.length; at++)
      now.push(Math.min(now[at]! + 1, last[at + 1]! + 1, last[at]! + (a[row] === b[at] ? 0 : 1)))
    last = now
  }
  return last[b.length]!
}

const allowed = [0, 0, 1, 1, 1, 1, 1, 1, 1]
export const alike = (a: string, b: string): boolean => {
  const most = allowed[Math.max(a.length, b.length)] ?? 2
  return Math.abs(a.length - b.length) <= most && (a === b || distance(a, b) <= most)
}
