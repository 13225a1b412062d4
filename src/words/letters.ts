// What each UTF-16 code unit is, looked up in one table: the tokenizer asks it for every unit of a text, so it may cost nothing.
// A block of 256 units is filled through Unicode properties when a text first uses it.

export const letterClasses = {
  other: 0,
  space: 1,
  lineBreak: 2,
  digit: 3,
  cyrillic: 4,
  latin: 5,
  letter: 6,
  /** Combining marks: part of the word before them. */
  mark: 7,
  /** Soft hyphens, zero-width and direction marks: in a word, but never looked up. */
  unseen: 8,
  hyphen: 9,
  dash: 10,
  apostrophe: 11,
  quote: 12,
  /** ² ³ of 'м²'. */
  raised: 13,
  /** ½ ¼ ¾ */
  fraction: 14,
  stop: 15,
  punctuation: 16,
  /** Halves of a pair: emoji and rare letters. */
  surrogate: 17,
} as const
export type LetterClass = (typeof letterClasses)[keyof typeof letterClasses]

const listed: readonly (readonly [LetterClass, string])[] = [
  [letterClasses.lineBreak, '\n\r\u000B\u000C\u0085\u2028\u2029'],
  [letterClasses.unseen, '\u00AD\u200B\u200C\u200D\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2060\u2066\u2067\u2068\u2069\uFEFF\uFE0E\uFE0F'], // prettier-ignore
  [letterClasses.hyphen, '-\u2010\u2011\uFE63\uFF0D'],
  [letterClasses.dash, '\u2012\u2013\u2014\u2015\u2212'],
  [letterClasses.apostrophe, "'\u2018\u2019\u02BC\u02BB\u02B9\u02BD`\u00B4\u2032\uFF07"],
  [letterClasses.quote, '"«»„“”‟‹›‚‛\u2033\uFF02'],
  [letterClasses.raised, '²³'],
  [letterClasses.fraction, '½¼¾⅓⅔⅛'],
  [letterClasses.stop, '.!?…'],
]

/** Set beside the class of a capital letter. */
const capital = 32
const unfilled = 255
const table: Uint8Array = new Uint8Array(65536).fill(unfilled)

const listedUnits: ReadonlyMap<string, LetterClass> = new Map(listed.flatMap(([kind, chars]) => [...chars].map((char) => [char, kind] as const))) // prettier-ignore
const classOfNew = (unit: number, char: string): LetterClass => {
  const told = listedUnits.get(char)
  if (told !== undefined) return told
  if (unit >= 0xd800 && unit <= 0xdfff) return letterClasses.surrogate
  if (/\p{L}/u.test(char)) {
    if (/\p{Script=Cyrillic}/u.test(char)) return letterClasses.cyrillic
    return /\p{Script=Latin}/u.test(char) ? letterClasses.latin : letterClasses.letter
  }
  if (/\p{M}/u.test(char)) return letterClasses.mark
  if (/[0-9]/.test(char)) return letterClasses.digit
  if (/[\s\p{Z}]/u.test(char)) return letterClasses.space
  if (/\p{P}/u.test(char)) return letterClasses.punctuation
  return letterClasses.other
}

const fill = (block: number): void => {
  for (let unit = block << 8; unit < (block + 1) << 8; unit++) {
    const char = String.fromCharCode(unit)
    table[unit] = classOfNew(unit, char) | (char !== char.toLowerCase() ? capital : 0)
  }
}

const entryOf = (unit: number): number => {
  const entry = table[unit]!
  if (entry !== unfilled) return entry
  fill(unit >> 8)
  return table[unit]!
}

/** Of a UTF-16 code unit; past the end of a text (NaN) it is `other`. */
export const letterClassOf = (unit: number): LetterClass =>
  unit !== unit ? letterClasses.other : ((entryOf(unit) & 31) as LetterClass)

/** The class of the unit at that place of the text; past its end it is `other`. */
export const letterClassAt = (text: string, at: number): LetterClass =>
  at < text.length ? ((entryOf(text.charCodeAt(at)) & 31) as LetterClass) : letterClasses.other

export const isCapital = (unit: number): boolean => unit === unit && (entryOf(unit) & capital) !== 0

export const isLetter = (kind: LetterClass): boolean => kind >= letterClasses.cyrillic && kind <= letterClasses.letter

/** True when the first seen letter of a word is a capital. */
export const isCapitalised = (word: string): boolean => isCapital(word.charCodeAt(0))
export const isAllCapitals = (word: string): boolean => word !== word.toLowerCase() && word === word.toUpperCase()
