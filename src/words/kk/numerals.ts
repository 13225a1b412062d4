// Kazakh number words: each stem with the endings that a number may take; Latin spellings are made from these lines.
// Forms that mean something else are left out: 'үшін' (for), 'бірге' (together), 'онда' (there), 'оның' (his).
import { numeral, type NumeralLine } from '../numeral-lists.ts'

const back = ['', ...'ға қа ды ты ның тың дан тан нан ы сы ын сын ына сына ынан сынан ының сының мен пен бен дай тай лық дық тық да та'.split(' ')] // prettier-ignore
const front = ['', ...'ге ке ні ді ті нің тің ден тен нен і сі ін сін іне сіне інен сінен інің сінің мен пен бен дей тей лік дік тік де те'.split(' ')] // prettier-ignore
const otherwise: ReadonlySet<string> = new Set('үшін бесті жүзі жүзін жүзіне жүзінен жүзінің тоқсанда'.split(' '))

/** 'Екеуі', 'бесеуін', 'алтауына': so many of them. */
const together = (stem: string): string => {
  const v = /[ыауо]у$/.test(stem)
    ? ['ы', 'ын', 'ының', 'ына', 'ында', 'ынан']
    : ['і', 'ін', 'інің', 'іне', 'інде', 'інен']
  return [stem, ...v.map((ending) => stem + ending)].join(' ')
}

const forms = (stem: string, endings: readonly string[]): string =>
  endings
    .map((ending) => stem + ending)
    .filter((form) => !otherwise.has(form))
    .join(' ')

export const kazakhNumerals: readonly NumeralLine[] = [
  numeral('small', 1, 'бір', 'бір мектеп ашылды'),
  numeral('small', 2, `${forms('екі', front)} ${together('екеу')}`, 'екі мектеп ашылды'),
  numeral('small', 3, `${forms('үш', front)} ${together('үшеу')}`, 'үш мектеп ашылды'),
  numeral('small', 4, `${forms('төрт', front)} ${together('төртеу')}`, 'төрт мектеп ашылды'),
  numeral('small', 5, `${forms('бес', front)} ${together('бесеу')}`, 'бес мектеп ашылды'),
  numeral('small', 6, `${forms('алты', back)} ${together('алтау')}`, 'алты мектеп ашылды'),
  numeral('small', 7, `${forms('жеті', front)} ${together('жетеу')}`, 'жеті мектеп ашылды'),
  numeral('small', 8, forms('сегіз', front), 'сегіз мектеп ашылды'),
  numeral('small', 9, forms('тоғыз', back), 'тоғыз мектеп ашылды'),
  numeral('ten', 10, 'он онға оннан онның ондық', 'он мектеп ашылды', { onlyIn: 'kk' }),
  numeral('ten', 20, forms('жиырма', back), 'жиырма мектеп ашылды'),
  numeral('ten', 30, forms('отыз', back), 'отыз мектеп ашылды'),
  numeral('ten', 40, forms('қырық', back), 'қырық мектеп ашылды'),
  numeral('ten', 50, forms('елу', front), 'елу мектеп ашылды'),
  numeral('ten', 60, forms('алпыс', back), 'алпыс мектеп ашылды'),
  numeral('ten', 70, forms('жетпіс', front), 'жетпіс мектеп ашылды'),
  numeral('ten', 80, forms('сексен', front), 'сексен мектеп ашылды'),
  numeral('ten', 90, forms('тоқсан', back), 'тоқсан мектеп ашылды'),
  numeral('scale', 100, forms('жүз', front), 'екі жүз мектеп', { reads: 200, alone: 'жүз жүзге жүзден жүздік' }),
  numeral('half', 0.5, 'жарым', 'екі жарым мың орын', { reads: 2500 }),
  numeral('small', 0.5, 'жарты', 'жарты миллион теңге', { reads: 500_000 }),
  numeral('scale', 1000, forms('мың', back), 'екі мың орын', { reads: 2000, alone: forms('мың', back) }),
  numeral('scale', 1_000_000, forms('миллион', back), 'екі миллион теңге', { reads: 2_000_000, alone: forms('миллион', back) }), // prettier-ignore
  numeral('scale', 1_000_000_000, forms('миллиард', back), 'екі миллиард теңге', { reads: 2_000_000_000, alone: forms('миллиард', back) }), // prettier-ignore
  numeral('scale', 1_000_000_000_000, forms('триллион', back), 'екі триллион теңге', { reads: 2_000_000_000_000, alone: forms('триллион', back) }), // prettier-ignore
]
