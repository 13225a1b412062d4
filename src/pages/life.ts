// The life of a project as reported, on one scale of time: above, each due date that was named, when it was named and how
// long it has passed; below, what state it was said to be in. A text alternative carries the same in words.
import type { Language, ShownClaim, Status } from '../model/index.ts'
import { dueDay, statusWords, valueWords } from './claims.ts'
import { dateWords } from './dates.ts'
import { markup, nothing, type Html } from './html.ts'
import { statusIcon } from './icons.ts'
import { small } from './names.ts'
import { placeOn, yearsOf, type Axis } from './strip.ts'
import { wordings } from './wording/index.ts'

/** What following found in the reports (following/timelines/life.ts). */
export interface LifeTold {
  readonly stages: readonly {
    /** As said, at the precision known. */
    readonly date: string
    readonly day: string
    readonly status: Status
    readonly claim: ShownClaim
  }[]
  /** Each date that was named for the end, by the first report that named it. */
  readonly dues: readonly ShownClaim[]
  readonly finished: boolean
}
interface Due {
  readonly said: string
  readonly day: string
  readonly label: string
  readonly overdue: boolean
}
interface Stage {
  readonly date: string
  readonly day: string
  readonly label: string
  readonly status: Status
}

/** Nothing where there is no story to tell: fewer than two points in time. */
export const life = (told: LifeTold, language: Language, today: string): Html => {
  const { finished } = told
  const stages = told.stages.map((stage): Stage => ({ ...stage, label: stageWords(stage, language) }))
  const dues = duesOf(told, language, today)
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

const stageWords = ({ claim, status }: LifeTold['stages'][number], language: Language): string =>
  small(
    claim.property === 'status' ? statusWords(status, claim, language) : wordings[language].property[claim.property],
  )

const duesOf = ({ dues, finished }: LifeTold, language: Language, today: string): readonly Due[] =>
  dues.map((claim, index) => {
    const day = dueDay(claim)!
    return {
      said: claim.published.slice(0, 10),
      day,
      label: valueWords(claim, language, claim.reportLanguage),
      overdue: !finished && index === dues.length - 1 && day < today,
    }
  })

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
