// Kazakh Cyrillic into the Latin alphabet of 2021: ä ğ ı i ñ ö ş u ū ü y, letter by letter, so that whoever reads one reads the
// other. Only Cyrillic letters change: what is Latin already, figures and signs stay. Й and и are one letter, as are х and һ; the
// letters of Russian words go by sound (ц ts, ч ch, щ ş, ю iu, я ia, ё io), and ъ, ь are not written.
import { latinSpellings } from './latin.ts'

/** The second spelling of latin.ts is that of 2021. */
const spelling = 1
const letters = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі'
const small: ReadonlyMap<string, string> = new Map(
  [...letters].map((letter) => [letter, latinSpellings(letter)[spelling] ?? letter]),
)
/** The dotted and the dotless i are two letters, in capitals too. */
const capital = (latin: string): string => latin.replaceAll('i', 'İ').replaceAll('ı', 'I').toUpperCase()

const isUpper = (letter: string | undefined): boolean =>
  letter !== undefined && letter !== letter.toLowerCase() && small.has(letter.toLowerCase())

export const kazakhLatin = (text: string): string =>
  text.replace(/[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]/gu, (letter, at: number) => {
    const latin = small.get(letter.toLowerCase()) ?? letter
    if (!isUpper(letter) || latin === '') return latin
    // 'Юрий' is İurii, 'ЮНЕСКО' is İUNESKO.
    const whole =
      latin.length === 1 || isUpper(text[at + 1]) || (isUpper(text[at - 1]) && !/\p{Ll}/u.test(text[at + 1] ?? ''))
    return whole ? capital(latin) : capital(latin.slice(0, 1)) + latin.slice(1)
  })
