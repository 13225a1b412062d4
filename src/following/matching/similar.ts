// How alike two folded words are that may be one name in two scripts, cases or spellings: Каркаралинск and Қарқаралы,
// Пушкин and Пушкина. Short words must be equal: 'жол' and 'жер' are a letter apart and two things.

const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        (row[j] as number) + 1,
        (next[j - 1] as number) + 1,
        (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return row[b.length] as number
}

export const commonStart = (a: string, b: string): number => {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}

/** Spellings that folding leaves apart: ль/л', кс/x, ts/c, h/kh/k/q, doubled letters. */
const worn = (word: string): string =>
  word
    .replace(/x/g, 'ks')
    .replace(/ts/g, 'c')
    .replace(/[hq]/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[yj]/g, 'i')
    .replace(/iu|io/g, 'u')
    .replace(/ia/g, 'a')
    .replace(/(.)\1+/g, '$1')

/** Vowels are heard differently in each script: Бұғыты, Богуты. */
const bones = (word: string): string => word.replace(/[aeiou]/g, '')

const endings = /(?:sk(?:ii?|aia?|oe?|oi|ogo|om|ie|ih|uiu)?|ov(?:skii?)?|[aeiou]+)$/

/** 1: one word; 0: two. Between: the same stem with another ending. */
export const alike = (a: string, b: string): number => {
  if (a === b) return 1
  // A figure in a word tells siblings apart.
  if (/\d/.test(a + b) && a.replace(/\D/g, '') !== b.replace(/\D/g, '')) return 0
  const [x, y] = [worn(a), worn(b)]
  if (x === y) return 0.97
  const short = Math.min(x.length, y.length)
  if (short < 4) return 0
  const start = commonStart(x, y)
  if (start === short && Math.abs(x.length - y.length) <= (short >= 6 ? 5 : 3)) return 0.9
  const [p, q] = [x.replace(endings, ''), y.replace(endings, '')]
  if (p.length >= 4 && p === q) return 0.92
  if (short >= 8 && start >= 5 && distance(x, y, 2) <= 2) return 0.85
  if (short >= 5 && start >= 2 && distance(x, y, 1) <= 1) return 0.85
  if (short >= 6 && Math.abs(x.length - y.length) <= 1 && bones(x).length > 2 && bones(x) === bones(y)) return 0.82
  return 0
}
