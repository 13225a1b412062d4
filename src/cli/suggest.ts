// Did you mean? The nearest known word, when it is near enough to be a slip of the fingers.

const distance = (a: string, b: string): number => {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (same ? 0 : 1),
        swapped ? (before[j - 2] as number) + 1 : Infinity,
      )
    }
    before = row
    row = next
  }
  return row[b.length] as number
}

export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const limit = Math.max(1, Math.floor(word.length / 3))
  const near = known
    .map((each) => ({ each, far: each.startsWith(word) && word.length > 1 ? 0.5 : distance(word, each) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far)
  return near[0]?.each
}

export const didYouMean = (word: string, known: readonly string[], prefix = ''): string => {
  const near = nearest(word, known)
  return near === undefined ? '' : `Did you mean "${prefix}${near}"?`
}
