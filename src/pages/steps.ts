// One figure over time as it was reported: a step for each new value, from nought, so that heights may be compared. Each value is
// written at its step and leads to its words; the line is dotted since the last report. The table beside it says the same.
import type { Language } from '../model/index.ts'
import { dateWords } from './dates.ts'
import { markup, nothing, type Html } from './html.ts'
import { placeOn, yearsOf, type Axis } from './strip.ts'

export interface Step {
  /** The day that it is said to hold for. */
  readonly day: string
  readonly number: number
  readonly label: string
  readonly raw: boolean
}

const height = 104
const top = 26
const base = height - 4

/** Two and more, in time. title: what the figure is. */
export const steps = (title: string, told: readonly Step[], language: Language, today: string): Html => {
  const most = Math.max(...told.map((step) => step.number))
  if (told.length < 2 || most <= 0) return nothing
  const axis = axisFor(told, today)
  const points = told.map((step) => ({
    ...step,
    x: placeOn(axis, step.day),
    y: Math.round(base - (Math.max(0, step.number) / most) * (base - top)),
  }))
  const last = points.at(-1)!
  const now = placeOn(axis, today)
  const shown = labelled(points)
  return markup`<svg class="life steps" width="100%" height="${height + 22}" role="img" aria-label="${inWords(title, told, language)}"><line class="ax" x1="0" x2="100%" y1="${base}" y2="${base}"/>${points
    .slice(0, -1)
    .map((point, index) => {
      const next = points[index + 1]!
      return markup`<line x1="${point.x}%" x2="${next.x}%" y1="${point.y}" y2="${point.y}"/><line x1="${next.x}%" x2="${next.x}%" y1="${point.y}" y2="${next.y}"/>`
    })}${last.x < now ? markup`<line class="mute" x1="${last.x}%" x2="${now}%" y1="${last.y}" y2="${last.y}"/>` : nothing}${points.map(
    (point, index) => {
      const place = shown[index]
      const classes = [point.x > 80 ? 'end' : point.x < 8 ? '' : 'mid', place === 'wide' ? 'w' : '']
        .filter(Boolean)
        .join(' ')
      return markup`<circle${point.raw ? markup` class="hol"` : nothing} cx="${point.x}%" cy="${point.y}" r="4"/>${place ? markup`<text${classes ? markup` class="${classes}"` : nothing} x="${point.x}%" y="${point.y - 9}">${point.label}</text>` : nothing}`
    },
  )}${years(axis)}</svg>`
}

const axisFor = (told: readonly Step[], today: string): Axis => {
  const all = [...told.map((step) => step.day), today].map((day) => Number(day.slice(0, 4)))
  return { from: `${Math.min(...all)}-01-01`, to: `${Math.max(...all)}-12-31`, today }
}

/** The last one always; of the others those with room before the next, on a narrow page or on a wide one. */
const labelled = (
  points: readonly { readonly x: number; readonly label: string }[],
): readonly ('all' | 'wide' | undefined)[] => {
  const found: ('all' | 'wide' | undefined)[] = []
  let [wide, narrow] = [Infinity, Infinity]
  for (let at = points.length - 1; at >= 0; at--) {
    const { x, label } = points[at]!
    const reach = (page: number): readonly [number, number] => {
      const width = (label.length * 780) / page
      return x > 80 ? [x - width, x] : x < 8 ? [x, x + width] : [x - width / 2, x + width / 2]
    }
    const [[leftWide, rightWide], [leftNarrow, rightNarrow]] = [reach(900), reach(300)]
    if (rightWide > wide) continue
    found[at] = rightNarrow <= narrow ? 'all' : 'wide'
    wide = leftWide
    if (found[at] === 'all') narrow = leftNarrow
  }
  return points.map((_, at) => found[at])
}

const years = (axis: Axis): readonly Html[] => {
  const all = yearsOf(axis)
  const every = Math.ceil(all.length / 6)
  return all
    .filter((_, index) => index % every === 0)
    .map((year) => {
      const x = placeOn(axis, `${year}-01-01`)
      return markup`<line class="ax" x1="${x}%" x2="${x}%" y1="${base}" y2="${base + 5}"/><text class="soft-t${x < 5 ? '' : ' mid'}" x="${x}%" y="${base + 20}">${year}</text>`
    })
}

const inWords = (title: string, told: readonly Step[], language: Language): string =>
  `${title}. ${told.map((step) => `${dateWords(step.day, language, 'note')}: ${step.label}`).join('; ')}.`
