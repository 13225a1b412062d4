// A body's registered number where a report gives it beside the name: 'ТОО «Степной хлеб» (БИН 050140000017)'. It is an
// identifier only when its last figure is right: a misprint must not join two companies. Of people no number is taken.
import type { Span } from '../../model/index.ts'

const beside = /^[»"”']?[\s,(–-]{0,3}(?:БИН|БСН|BIN)[\s:№]{0,3}(\d{12})(?!\d)/iu

/** 'БИН 050140000017 ТОО …' has it before the name. */
const before = /(?:БИН|БСН|BIN)[\s:№]{0,3}(\d{12})[\s,)–-]{0,3}[«"“']?$/iu

const sum = (figures: readonly number[], first: number): number =>
  figures.slice(0, 11).reduce((total, figure, at) => total + figure * (((at + first - 1) % 11) + 1), 0) % 11

/** The twelfth figure follows from the eleven before it. */
export const isRegistered = (number: string): boolean => {
  if (!/^\d{12}$/.test(number)) return false
  const figures = [...number].map(Number)
  const check = sum(figures, 1)
  return (check === 10 ? sum(figures, 3) : check) === figures[11]
}

export const registeredNumber = (text: string, spans: readonly Span[]): string | null => {
  for (const { start, end } of spans) {
    const number = beside.exec(text.slice(end, end + 40))?.[1] ?? before.exec(text.slice(Math.max(0, start - 40), start))?.[1] // prettier-ignore
    if (number !== undefined && isRegistered(number)) return number
  }
  return null
}
