// Months, weekdays, quarters and halves of the three languages. Written out here and not taken from the platform,
// because the platform writes «2024 г.» and 'Dec 12' where a newspaper does not.
import type { Language } from '../model/index.ts'

export interface Months {
  /** 6 декабря 2024 года */
  dayOfMonth(day: number, month: number, year: number, short: boolean): string
  /** декабрь 2024 года */
  monthOfYear(month: number, year: number, short: boolean): string
  yearAlone(year: number): string
  withWeekday(day: string, weekday: number): string
}

const ru = {
  genitive: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
  nominative: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'],
  short: ['янв.', 'фев.', 'марта', 'апр.', 'мая', 'июня', 'июля', 'авг.', 'сент.', 'окт.', 'нояб.', 'дек.'],
  weekdays: ['воскресенье', 'понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота'],
} // prettier-ignore
const kk = {
  months: ['қаңтар', 'ақпан', 'наурыз', 'сәуір', 'мамыр', 'маусым', 'шілде', 'тамыз', 'қыркүйек', 'қазан', 'қараша', 'желтоқсан'],
  weekdays: ['жексенбі', 'дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі'],
} // prettier-ignore
const en = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  short: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} // prettier-ignore

// A day keeps to its month: the space between them does not break.
const all: Record<Language, Months> = {
  ru: {
    dayOfMonth: (day, month, year, short) =>
      short ? `${day}\u00a0${ru.short[month - 1]} ${year}` : `${day}\u00a0${ru.genitive[month - 1]} ${year}\u00a0года`,
    monthOfYear: (month, year, short) =>
      short ? `${ru.nominative[month - 1]} ${year}` : `${ru.nominative[month - 1]} ${year}\u00a0года`,
    yearAlone: (year) => `${year}\u00a0год`,
    withWeekday: (day, weekday) => `${ru.weekdays[weekday]}, ${day}`,
  },
  kk: {
    dayOfMonth: (day, month, year, short) =>
      short
        ? `${year}\u00a0ж. ${day}\u00a0${kk.months[month - 1]}`
        : `${year}\u00a0жылғы ${day}\u00a0${kk.months[month - 1]}`,
    monthOfYear: (month, year, short) =>
      short ? `${year}\u00a0ж. ${kk.months[month - 1]}` : `${year}\u00a0жылғы ${kk.months[month - 1]}`,
    yearAlone: (year) => `${year}\u00a0жыл`,
    withWeekday: (day, weekday) => `${day}, ${kk.weekdays[weekday]}`,
  },
  en: {
    dayOfMonth: (day, month, year, short) => `${day}\u00a0${(short ? en.short : en.months)[month - 1]} ${year}`,
    monthOfYear: (month, year, short) => `${(short ? en.short : en.months)[month - 1]} ${year}`,
    yearAlone: (year) => String(year),
    withWeekday: (day, weekday) => `${en.weekdays[weekday]}, ${day}`,
  },
}
export const monthsOf = (language: Language): Months => all[language]

const roman = ['I', 'II', 'III', 'IV']
const ordinal = ['first', 'second', 'third', 'fourth']
export const quarterNames: Record<
  Language,
  { quarter(number: 1 | 2 | 3 | 4, year: number): string; half(number: 1 | 2, year: number): string }
> = {
  ru: {
    quarter: (number, year) => `${roman[number - 1]}\u00a0квартал ${year}\u00a0года`,
    half: (number, year) => `${roman[number - 1]}\u00a0полугодие ${year}\u00a0года`,
  },
  kk: {
    quarter: (number, year) => `${year}\u00a0жылғы ${roman[number - 1]}\u00a0тоқсан`,
    half: (number, year) => `${year}\u00a0жылғы ${roman[number - 1]}\u00a0жартыжылдық`,
  },
  en: {
    quarter: (number, year) => `${ordinal[number - 1]} quarter of ${year}`,
    half: (number, year) => `${ordinal[number - 1]} half of ${year}`,
  },
}
