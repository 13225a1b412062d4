// The strip of a promise on the common axis of its list: a dot when it was said, a tick when it is due, hatching for how long
// it is overdue, thin ticks for earlier dates, a dotted line for today. The words beside it say the same.
import type { Language } from '../model/index.ts'
import { dateWords, daysBetween, lastDay } from './dates.ts'
import { markup, nothing, type Html } from './html.ts'
import { wordings } from './wording/index.ts'

export interface Axis {
  readonly from: string
  readonly to: string
  readonly today: string
}
export interface Line {
  readonly said: string
  readonly due: string | undefined
  readonly earlier: readonly string[]
  readonly state: string
}

/** From the beginning of the first year to the end of the last one, today included. */
export const axisOf = (days: readonly string[], today: string): Axis => {
  const years = [...days, today].map((day) => Number(day.slice(0, 4)))
  return { from: `${Math.min(...years)}-01-01`, to: `${Math.max(...years)}-12-31`, today }
}

export const placeOn = (axis: Pick<Axis, 'from' | 'to'>, day: string): number => {
  const at = (daysBetween(axis.from, day) / Math.max(1, daysBetween(axis.from, axis.to))) * 100
  return Math.round(Math.min(100, Math.max(0, at)) * 100) / 100
}
export const yearsOf = (axis: Pick<Axis, 'from' | 'to'>): readonly number[] => {
  const first = Number(axis.from.slice(0, 4))
  return Array.from({ length: Number(axis.to.slice(0, 4)) - first + 1 }, (_, index) => first + index)
}
const pc = (value: number): string => `${value}%`

/** Years above a list; as many labels as have room. */
export const axisLabels = (axis: Axis): Html => {
  const years = yearsOf(axis)
  const every = Math.ceil(years.length / 6)
  const labels = years.filter((_, index) => index % every === 0)
  return markup`<svg class="axis" height="16" aria-hidden="true">${labels.map((year) => markup`<text x="${pc(placeOn(axis, `${year}-01-01`))}" y="12"${placeOn(axis, `${year}-01-01`) < 5 ? markup` class="first"` : nothing}>${year}</text>`)}</svg>`
}

export const strip = (line: Line, axis: Axis, language: Language): Html => {
  const now = placeOn(axis, axis.today)
  const said = placeOn(axis, line.said)
  const due = line.due && placeOn(axis, line.due)
  const over = line.state === 'overdue' && typeof due === 'number'
  return markup`<svg class="strip" width="100%" height="22" role="img" aria-label="${inWords(line, language)}">${yearsOf(
    axis,
  )
    .slice(1)
    .map((year) => vertical('g', placeOn(axis, `${year}-01-01`), 0, 22))}${vertical('now', now, 0, 22)}${
    typeof due === 'number'
      ? markup`<line x1="${pc(said)}" x2="${pc(due)}" y1="11" y2="11"/>`
      : markup`<line class="vague" x1="${pc(said)}" x2="${pc(Math.max(said, now))}" y1="11" y2="11"/>`
  }${line.earlier.map((day) => vertical('was', placeOn(axis, lastDay(day) ?? axis.from), 5, 17))}${
    over ? overdue(due, now) : nothing
  }${typeof due === 'number' ? vertical('due', due, 2, 20) : nothing}<circle cx="${pc(said)}" cy="11" r="3.5"/></svg>`
}

/** At least six pixels wide, so that a day overdue is seen: the rest of the width is per cent. */
const overdue = (due: number, now: number): Html =>
  now - due < 2
    ? markup`<rect class="over" x="${pc(due)}" y="6" height="10" width="6"/>`
    : markup`<rect class="over" x="${pc(due)}" y="6" height="10" width="${pc(Math.round((now - due) * 100) / 100)}"/>`
const vertical = (name: string, x: number, y1: number, y2: number): Html =>
  markup`<line class="${name}" x1="${pc(x)}" x2="${pc(x)}" y1="${y1}" y2="${y2}"/>`

const inWords = (line: Line, language: Language): string => {
  const { due, promise } = wordings[language]
  const parts = [`${due.said}: ${dateWords(line.said, language, 'note')}`]
  parts.push(line.due ? `${due.dueIs}: ${dateWords(line.due, language, 'note')}` : due.none)
  parts.push(promise[line.state as keyof typeof promise])
  return `${parts.join('. ').replaceAll('..', '.')}.`
}
