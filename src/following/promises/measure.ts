// By what a promise could be checked, going by its own words: a figure, a deed that can be seen, or nothing. Without any date
// the first two are merely undated; the last is not measurable as stated.
import { deedOf } from './deeds.ts'

export type Measure = 'number' | 'deed' | 'none'

/** Numbers as words, by their beginnings: 'три станции', 'бес ферма', 'five farms'. Not 'one', which is half an article. */
const numbers =
  /(?<!\p{L})(?:дв(?:а|е|ух|ум|умя)|тр(?:и|ёх|ех|ём|ем)|четыр(?:е|ёх|ех)|пят(?:ь|и)|шест(?:ь|и)|сем(?:ь|и)|вос(?:емь|ьми)|девят(?:ь|и)|десят(?:ь|и|к\p{L}+)|сто|сотн\p{L}+|тысяч\p{L}*|миллион\p{L}*|миллиард\p{L}*|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|оннан|жиырма|отыз|қырық|елу|алпыс|жүз|мың|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million|billion)(?!\p{L})/iu
/** A figure that something follows: '1500 голов', '20%'. One that stands in a name is none: 'школа №30', 'ГРЭС-2', 'школа 6'. */
const figure = /(?<!№\s?|\p{L}-|\d)\d[\d\s\u00a0.,]*(?:%|\s?(?!(?:и|или|мен|және|and|or)(?!\p{L}))\p{L}{2,})/u

export const measureOf = (text: string): Measure =>
  figure.test(text) || numbers.test(text) ? 'number' : deedOf(text) === undefined ? 'none' : 'deed'
