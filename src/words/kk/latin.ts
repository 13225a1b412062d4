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
const tables: readonly ReadonlyMap<string, string>[] = spellings.map(
  (spelling) => new Map(spelling.split(' ').map((pair) => pair.split(':') as [string, string])),
)

/** The Latin spellings of a lower-case Kazakh word, each once. */
export const latinSpellings = (word: string): readonly string[] => [
  ...new Set(tables.map((table) => [...word].map((letter) => table.get(letter) ?? letter).join(''))),
]

/** The other way: a Latin word into Cyrillic. */
export * from './from-latin.ts'
