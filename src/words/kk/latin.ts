// Kazakh in Latin letters, in the spellings that are met: the acute accents of 2018, the dots of 2021 (with and
// without its dotless ı), and plain letters.
// Lists are kept in Cyrillic; their Latin forms are made here, so that a line is never written twice.

const shared = 'а:a б:b в:v г:g д:d е:e з:z к:k қ:q л:l м:m н:n о:o п:p р:r с:s т:t ф:f э:e ь: ъ: ё:io я:ia'
const spellings: readonly string[] = [
  `${shared} ә:á ғ:ǵ ж:j и:ı й:ı і:i ң:ń ө:ó у:ý ұ:u ү:ú х:h һ:h ц:ts ч:ch ш:sh щ:sh ы:y ю:ıý`,
  `${shared} ә:ä ғ:ğ ж:j и:i й:i і:ı ң:ñ ө:ö у:u ұ:ū ү:ü х:h һ:h ц:ts ч:ch ш:ş щ:ş ы:y ю:iu`,
  `${shared} ә:ä ғ:ğ ж:j и:i й:i і:i ң:ñ ө:ö у:u ұ:ū ү:ü х:h һ:h ц:ts ч:ch ш:ş щ:ş ы:y ю:iu`,
  `${shared} ә:a ғ:g ж:zh и:i й:i і:i ң:n ө:o у:u ұ:u ү:u х:kh һ:h ц:ts ч:ch ш:sh щ:sh ы:y ю:yu`,
  `${shared} ә:a ғ:g ж:j и:i й:i і:i ң:n ө:o у:u ұ:u ү:u х:h һ:h ц:ts ч:ch ш:sh щ:sh ы:y ю:iu`,
]
/** By code unit from 'а' on: Kazakh lower-case letters all lie within. */
const first = 0x430
const tables: readonly (readonly string[])[] = spellings.map((spelling) => {
  const table: string[] = []
  for (const pair of spelling.split(' ')) table[pair.charCodeAt(0) - first] = pair.slice(2)
  return table
})

/** A lower-case Kazakh word or phrase in each Latin spelling, always as many and in the same order; some may be alike. */
export const latinSpellings = (word: string): readonly string[] =>
  tables.map((table) => {
    let latin = ''
    for (let at = 0; at < word.length; at++) latin += table[word.charCodeAt(at) - first] ?? word.charAt(at)
    return latin
  })

/** Whether a lower-case word begins as one in Latin letters does: lists make their Latin spellings when such a word first comes. */
export const mayBeLatin = (norm: string): boolean => {
  const unit = norm.charCodeAt(0)
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x370)
}

/** The other way: a Latin word into Cyrillic. */
export * from './from-latin.ts'
