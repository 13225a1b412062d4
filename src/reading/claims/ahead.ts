// What must be done by a day lies ahead: 'велел укрепить дамбу до апреля' in October means the April to come, whatever tense the
// order is told in. Only dates without a year of their own are moved.
import type { DateMention } from '../../words/index.ts'

export const ahead = (date: DateMention, published: string): DateMention => {
  const isPast = date.value < published.slice(0, date.value.length)
  if (!isPast || !date.relative || date.hasYear || date.relation !== 'by' || date.grain === 'year') return date
  const year = Number(published.slice(0, 4))
  const rest = date.value.slice(4)
  const next = [year, year + 1].map((one) => `${one}${rest}`).find((value) => value >= published.slice(0, value.length))
  return next === undefined ? date : { ...date, value: next }
}
