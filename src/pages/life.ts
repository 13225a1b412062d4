// The life of a project as reported, on one scale of time: above, each due date that was named, when it was named and how
// long it has passed; below, what state it was said to be in. A text alternative carries the same in words.
import type { Language, ShownClaim, Status } from '../model/index.ts'
import { statusWords, valueWords } from './claims.ts'
import { ofProperty, saying, statusNow, surest } from './current.ts'
import { dateWords, firstDay, lastDay } from './dates.ts'
import { markup, nothing, type Html } from './html.ts'
import { statusIcon } from './icons.ts'
import { small } from './names.ts'
import { placeOn, yearsOf, type Axis } from './strip.ts'
import { wordings } from './wording/index.ts'

interface Due {
  readonly said: string
  readonly day: string
  readonly label: string
  readonly overdue: boolean
}
interface Stage {
  /** As said, at the precision known. */
  readonly date: string
  readonly day: string
  readonly label: string
  readonly status: Status
}

const done: readonly Status[] = ['built', 'operating']

/** Nothing where there is no story to tell: fewer than two points in time. */
export const life = (claims: readonly ShownClaim[], language: Language, today: string): Html => {
  const stages = stagesOf(surest(claims), language, today)
  const finished = done.includes(statusNow(claims, today)?.status ?? 'planned')
  const dues = duesOf(surest(claims), language, today, finished)
  if (stages.length + dues.length * 2 < 2) return nothing
  const w = wordings[language].entity
  const axis = axisFor([...stages.map((one) => one.day), ...dues.flatMap((due) => [due.said, due.day])], today)
  const workAt = dues.length ? 30 + dues.length * 26 : 0
  const height = workAt + (stages.length ? 88 : 0)
  return markup`<section class="box"><h2>${w.life}</h2><figure><svg class="life" width="100%" height="${height + 30}" role="img" aria-label="${inWords(dues, stages, language)}">${mark('now', placeOn(axis, today), 0, height)}<text class="${placeOn(axis, today) > 80 ? 'end ' : ''}now-t" x="${placeOn(axis, today)}%" dx="${placeOn(axis, today) > 80 ? -6 : 6}" y="12">${w.today}</text>${
    dues.length ? markup`<text class="cap" x="0" y="14">${w.dueBand}</text>` : nothing
  }${dues.map((due, index) => dueRow(due, 36 + index * 26, axis, today))}${
    stages.length ? workBand(stages, workAt, axis, today, language, finished) : nothing
  }${scale(axis, height)}</svg><figcaption>${dues.length ? w.lifeNote : w.allStand}</figcaption></figure></section>`
}

const stagesOf = (claims: readonly ShownClaim[], language: Language, today: string): readonly Stage[] => {
  const w = wordings[language]
  const said = ofProperty(claims, 'status')
    .filter((claim) => claim.modality === 'reported' || claim.value === 'planned')
    .map((claim) => ({
      date: dateOf(claim),
      day: dayOf(claim),
      status: claim.value as Status,
      label: small(statusWords(claim.value as Status, claim, language)),
    }))
  const begun = [...ofProperty(claims, 'started'), ...ofProperty(claims, 'opened')]
    .filter((claim) => claim.modality === 'reported' && claim.date && (firstDay(claim.date) ?? '9999') <= today)
    .map((claim) => ({
      date: dateOf(claim),
      day: dayOf(claim),
      status: claim.property === 'opened' ? ('operating' as const) : ('started' as const),
      label: small(w.property[claim.property]),
    }))
  const all = [...said, ...begun].sort((a, b) => a.day.localeCompare(b.day))
  return all.filter(
    (stage, index) => all.findIndex((one) => one.day === stage.day && one.status === stage.status) === index,
  )
}
const dateOf = (claim: ShownClaim): string => claim.date ?? claim.published.slice(0, 10)
const dayOf = (claim: ShownClaim): string => (claim.date && firstDay(claim.date)) || claim.published.slice(0, 10)

const duesOf = (
  claims: readonly ShownClaim[],
  language: Language,
  today: string,
  finished: boolean,
): readonly Due[] => {
  const named = ofProperty(claims, 'due').filter((claim) => claim.date && lastDay(claim.date))
  const first = named.filter((claim, index) => named.findIndex((one) => saying(one) === saying(claim)) === index)
  return first.map((claim, index) => ({
    said: claim.published.slice(0, 10),
    day: lastDay(claim.date!)!,
    label: valueWords(claim, language, claim.reportLanguage),
    overdue: !finished && index === first.length - 1 && lastDay(claim.date!)! < today,
  }))
}

/** A year of room before and after, so that labels stand inside. */
const axisFor = (days: readonly string[], today: string): Axis => {
  const years = [...days, today].map((day) => Number(day.slice(0, 4)))
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return { from: `${first - (last - first > 4 ? 1 : 0)}-01-01`, to: `${last}-12-31`, today }
}

const mark = (name: string, x: number, y1: number, y2: number): Html =>
  markup`<line class="${name}" x1="${x}%" x2="${x}%" y1="${y1}" y2="${y2}"/>`

const dueRow = (due: Due, y: number, axis: Axis, today: string): Html => {
  const [said, at, now] = [placeOn(axis, due.said), placeOn(axis, due.day), placeOn(axis, today)]
  const late = due.overdue
    ? now - at < 2
      ? markup`<rect class="over" x="${at}%" width="6" y="${y - 5}" height="10"/>`
      : markup`<rect class="over" x="${at}%" width="${Math.round((now - at) * 100) / 100}%" y="${y - 5}" height="10"/>`
    : nothing
  const label =
    said > 34
      ? markup`<text class="end" x="${said}%" dx="-10" y="${y + 4}">${due.label}</text>`
      : markup`<text x="${due.overdue ? now : at}%" dx="10" y="${y + 4}">${due.label}</text>`
  return markup`<line x1="${said}%" x2="${at}%" y1="${y}" y2="${y}"/>${late}<circle cx="${said}%" cy="${y}" r="3.5"/>${mark('due', at, y - 8, y + 8)}${label}`
}

const workBand = (
  stages: readonly Stage[],
  top: number,
  axis: Axis,
  today: string,
  language: Language,
  finished: boolean,
): Html => {
  const y = top + 36
  const points = stages.map((stage) => ({ ...stage, x: placeOn(axis, stage.day) }))
  // The year and a space stand before each label.
  const shown = rowsFor(points.map(({ x, label }) => ({ x, characters: label.length + 5 })))
  const now = placeOn(axis, today)
  const last = points.at(-1)!
  return markup`<text class="cap" x="0" y="${top + 14}">${wordings[language].entity.workBand}</text>${points
    .slice(0, -1)
    .map((point, index) => {
      const next = points[index + 1]!
      const how =
        point.status === 'stopped' || point.status === 'planned' ? 'stop' : point.status === 'operating' ? 'run' : 'go'
      return markup`<line class="${how}" x1="${point.x}%" x2="${next.x}%" y1="${y}" y2="${y}"/>`
    })}${last.x < now ? markup`<line class="${finished ? 'run' : 'mute'}" x1="${last.x}%" x2="${now}%" y1="${y}" y2="${y}"/>` : nothing}${points.map(
    (point, index) => {
      const anchor = anchorOf(point.x)
      const row = shown[index]
      return markup`<svg x="${point.x}%" y="${y - 9}" width="18" height="18" viewBox="8 0 16 16" class="i big"><rect class="kf" x="-1" y="-1" width="18" height="18"/><use href="#${statusIcon[point.status]}" width="16" height="16"/></svg>${row === undefined ? nothing : markup`<text class="${[anchor, row.wide ? 'w' : ''].join(' ').trim()}" x="${point.x}%" y="${y + 26}"><tspan class="b">${point.day.slice(0, 4)}</tspan> ${point.label}</text>`}`
    },
  )}`
}

/** At which end of its point a label begins: those near an edge grow inwards. */
const anchorOf = (x: number): 'end' | 'mid' | '' => (x > 88 ? 'end' : x < 8 ? '' : 'mid')
/** Pixels of a character of a label, and of the narrowest and of a wide page's figure. Estimates: a drawing cannot measure. */
const characterWidth = 7.6
const narrowPage = 300
const widePage = 900

/** Where a label of so many characters begins and ends, in per cent of a page of that width. */
const extentOf = (x: number, characters: number, page: number): readonly [number, number] => {
  const width = (characters * characterWidth * 100) / page
  const anchor = anchorOf(x)
  const left = anchor === 'end' ? x - width : anchor === 'mid' ? x - width / 2 : x
  return [left, left + width]
}

interface Label {
  readonly x: number
  readonly characters: number
}
/** Which labels have room: the last one always, then from right to left; `wide` only on a wide page. */
const rowsFor = (labels: readonly Label[]): readonly ({ readonly wide: boolean } | undefined)[] => {
  const rows: ({ readonly wide: boolean } | undefined)[] = []
  let next = Infinity
  let nextOnNarrow = Infinity
  for (let index = labels.length - 1; index >= 0; index--) {
    const { x, characters } = labels[index]!
    const [left, right] = extentOf(x, characters, widePage)
    const [leftOnNarrow, rightOnNarrow] = extentOf(x, characters, narrowPage)
    const fits = right < next
    const fitsNarrow = fits && rightOnNarrow < nextOnNarrow
    rows[index] = fits ? { wide: !fitsNarrow } : undefined
    if (fits) next = left
    if (fitsNarrow) nextOnNarrow = leftOnNarrow
  }
  return rows
}

const scale = (axis: Axis, height: number): Html => {
  const years = yearsOf(axis)
  const step = Math.ceil(years.length / 16)
  const coarse = Math.ceil(years.length / 4)
  return markup`<line class="ax" x1="0" x2="100%" y1="${height}" y2="${height}"/>${years
    .filter((_, index) => index % step === 0)
    .map((year, index) => {
      const x = placeOn(axis, `${year}-01-01`)
      const style = [x < 3 ? '' : 'mid', (index * step) % coarse === 0 ? '' : 'w'].join(' ').trim()
      return markup`${mark('ax', x, height - 4, height)}<text${style ? markup` class="${style}"` : nothing} x="${x}%" y="${height + 18}">${year}</text>`
    })}`
}

const inWords = (dues: readonly Due[], stages: readonly Stage[], language: Language): string => {
  const w = wordings[language]
  return [
    ...dues.map((due) => `${dateWords(due.said, language, 'note')}: ${small(w.due.dueIs)} ${due.label}`),
    ...stages.map((stage) => `${dateWords(stage.date, language, 'note')}: ${stage.label}`),
  ].join('; ')
}
