// The open set's own way of comparing names, for training and for scoring.
const wordsOf = (name: string): string[] =>
  name.toLowerCase().replaceAll('ё', 'е').replace(/[«»"“”„'’.,()]/g, ' ').split(/[\s-]+/).filter((word) => word.length > 1) // prettier-ignore
const isSameWord = (a: string, b: string): boolean => {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return a === b || (same >= 4 && a.length - same <= 3 && b.length - same <= 3)
}
/** Most words of the shorter name are in the longer one. */
export const isSameName = (a: string, b: string): boolean => {
  const [short, long] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length) as [string[], string[]]
  const shared = short.filter((word) => long.some((other) => isSameWord(word, other))).length
  return short.length > 0 && shared / short.length >= 0.6
}
/** What a thing costs and what is put into it are often one sum. */
export const family = (property: string): string => (property === 'investment' ? 'cost' : property)
