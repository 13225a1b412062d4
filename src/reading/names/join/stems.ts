// Do two words mean the same, whatever their endings? Enough for telling names of one text apart; never to be shown.
export const sameStem = (a: string, b: string): boolean => {
  if (a === b) return true
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return same >= 4 && a.length - same <= 3 && b.length - same <= 3
}
export const plain = (name: string): string => name.toLowerCase().replaceAll('ё', 'е')
export const wordsOfName = (name: string): string[] =>
  plain(name)
    .split(/[\s.,«»"“”„–—-]+/)
    .filter(Boolean)
/** English words, which do not bend: equal but for a plural or possessive ending. */
export const sameWord = (a: string, b: string): boolean => bare(a) === bare(b)
const bare = (word: string): string => word.replace(/['’]s$|s$/, '')
