// Kazakh in Latin letters: the alphabets of 2018 (á ǵ ń ó ú ý, sh, ch, ı for и and й) and 2021 (ä ğ ñ ö ü ū, ş, ı for і) and
// what people type without marks. A word is turned into Cyrillic piece by piece, so that a cut in one is a cut in the other.

/** 'plain-y': the older newspaper letters, with w for у, ï for и, y for й and a dotless ı for ы. */
export type LatinAlphabet = '2018' | '2021' | 'plain-y'

const shared: Readonly<Record<string, string>> = {
  sh: 'ш', ch: 'ч', zh: 'ж', kh: 'х', shch: 'щ',
  a: 'а', b: 'б', c: 'ц', d: 'д', e: 'е', f: 'ф', g: 'г', h: 'х', j: 'ж', k: 'к', l: 'л', m: 'м', n: 'н', o: 'о', p: 'п',
  q: 'қ', r: 'р', s: 'с', t: 'т', v: 'в', w: 'у', x: 'кс', y: 'ы', z: 'з',
  á: 'ә', ä: 'ә', ǵ: 'ғ', ğ: 'ғ', ǧ: 'ғ', ń: 'ң', ñ: 'ң', ŋ: 'ң', ó: 'ө', ö: 'ө', ú: 'ү', ü: 'ү', ū: 'ұ', ŭ: 'ұ', ý: 'у', ş: 'ш', ç: 'ч',
} // prettier-ignore
const own: Readonly<Record<LatinAlphabet, Readonly<Record<string, string>>>> = {
  '2018': { i: 'і', ı: 'и', u: 'ұ', ıa: 'я', ıý: 'ю', ıo: 'ё' },
  '2021': { ı: 'і', i: 'и', u: 'у' },
  'plain-y': { ı: 'ы', i: 'і', y: 'й', u: 'ұ', w: 'у', ï: 'и', ya: 'я', yu: 'ю', yw: 'ю', x: 'х' },
}
const vowels = 'аәеиоөұүыіуяюё'

/** Which alphabet a text is in; without a letter that tells, the newer. */
export const latinAlphabetOf = (text: string): LatinAlphabet => {
  const older = text.match(/[áǵńóúý]|ı[aeyo]|[aeouy]ı|sh/giu)?.length ?? 0
  const newer = text.match(/[äğǧñŋöüūş]/giu)?.length ?? 0
  const plain = text.match(/[wï]/giu)?.length ?? 0
  if (plain * 6 > newer && newer > 0 && older === 0 && !/ū/iu.test(text) && /ï|w[aäeiıl]|[aäeiıuü]w/iu.test(text))
    return 'plain-y'
  return older > newer ? '2018' : '2021'
}

export interface LetterPair {
  readonly latin: string
  readonly cyrillic: string
}
/** The word cut into letters of both scripts; capitals are kept on the Latin side only. */
export const letterPairs = (word: string, alphabet: LatinAlphabet = latinAlphabetOf(word)): LetterPair[] => {
  const composed = word.normalize('NFC')
  const lower = composed
    .replaceAll('İ', 'i')
    .replaceAll('I', alphabet === '2018' ? 'i' : 'ı')
    .toLowerCase()
  const pairs: LetterPair[] = []
  for (let at = 0; at < lower.length;) {
    const size = [4, 2, 1].find((length) => pieceAt(lower.slice(at, at + length), length, alphabet) !== undefined) ?? 1
    const piece = lower.slice(at, at + size)
    pairs.push({
      latin: composed.slice(at, at + size),
      cyrillic: sound(pieceAt(piece, size, alphabet) ?? piece, pairs.at(-1)?.cyrillic, alphabet),
    })
    at += size
  }
  return pairs
}
const pieceAt = (piece: string, length: number, alphabet: LatinAlphabet): string | undefined =>
  piece.length === length ? (own[alphabet][piece] ?? shared[piece]) : undefined
/** и after a vowel is й: Reseı, Semei; so is a dotless ı, which no word of 2021 has there. */
const sound = (letter: string, before: string | undefined, alphabet: LatinAlphabet): string => {
  const last = before?.at(-1)
  if (
    letter === 'и' &&
    last !== undefined &&
    vowels.includes(last) &&
    (alphabet === '2018' || (alphabet === '2021' && last !== 'і'))
  )
    return 'й'
  return letter
}

export const isLatinWord = (word: string): boolean => /^[a-záǵńóúýäğǧñŋöüūŭşçıïİ'’-]+$/iu.test(word)

/**
 * Ways to read a word: by the letters that tell the alphabet, else by both; plain i is і in one and и in the other, and a
 * word by itself may not tell.
 */
export const kazakhSpellings = (word: string): readonly string[] => {
  if (!/[a-zıİáǵńóúýäğñöüūş]/iu.test(word)) return [word]
  const told = kazakhCyrillic(word)
  if (!/i/i.test(word) || /[áǵńóúýäğñöüūşı]/iu.test(word)) return [told]
  return [...new Set([kazakhCyrillic(word, '2018').replaceAll('ұ', 'у'), told, kazakhCyrillic(word, '2018')])]
}

/** A word in the letters of the Cyrillic alphabet, capitals as they were: 'Jańatas' → 'Жаңатас'. Cyrillic is given back as it is. */
export const kazakhCyrillic = (word: string, alphabet?: LatinAlphabet): string => {
  if (!/[a-zıİáǵńóúýäğñöüūş]/iu.test(word)) return word
  return letterPairs(word, alphabet)
    .map(({ latin, cyrillic }) =>
      latin !== latin.toLowerCase() ? cyrillic.slice(0, 1).toUpperCase() + cyrillic.slice(1) : cyrillic,
    )
    .join('')
}
