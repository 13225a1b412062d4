// Figures that changed: a small chart and its table, each value with the report that said it. Which values belong to one series,
// and which are plans or parts and belong to none, following says.
import type { Property, ShownClaim } from '../model/index.ts'
import { indicatorsOf, type Indicator } from '../following/indicators/index.ts'
import { once, timelinesOf } from '../following/timelines/index.ts'
import {
  cite, figure, isRaw, markup, nothing, overTimeWordings, propertyWords, steps, time, valueWords, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore
import type { Lookup } from './lookup.ts'

const most = 6
const ofProjects: readonly Property[] = ['cost', 'investment', 'capacity', 'length', 'area', 'jobs']

interface Series {
  readonly property: Property
  readonly points: readonly { readonly asOf: string; readonly number: number; readonly claim: ShownClaim }[]
}

/** Of a project: what was reported of it as a whole. */
const projectSeries = (claims: readonly ShownClaim[]): readonly Series[] =>
  timelinesOf(claims, { properties: ofProjects }).flatMap(({ property, entries }) => {
    const points = entries
      .filter(({ claim, partial, supersededBy }) => claim.number !== undefined && claim.modality === 'reported' && !partial && supersededBy === null)
      .map(({ claim, asOf }) => ({ asOf, number: claim.number!, claim: claim as ShownClaim }))
      .sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
    return [{ property, points }]
  }) // prettier-ignore

/** Reports that repeat a value are no step; two values of one day are side by side elsewhere. */
const stepsOnly = ({ property, points }: Series): Series => ({
  property,
  points: points.filter((point, index) => point.number !== points[index - 1]?.number),
})
const isStory = ({ points }: Series): boolean => points.length > 1 && new Set(points.map((one) => one.asOf)).size > 1

const storiesOf = (series: readonly Series[]): readonly Series[] => series.filter(isStory).slice(0, most)

const topicWords = (one: Indicator): Series => ({
  property: one.property,
  points: one.points.map(({ asOf, number, claim }) => ({ asOf, number, claim: claim as ShownClaim })),
})

// Pages of one thing in several languages are drawn from the same claims: they are looked into once.
const ofProject = once((claims: readonly ShownClaim[]) => storiesOf(projectSeries(claims).map(stepsOnly)))
const ofIndicators = once((claims: readonly ShownClaim[]) => storiesOf(indicatorsOf(claims).map(topicWords)))

export const figuresOverTime = (claims: readonly ShownClaim[], known: Lookup, kind: string, frame: Frame): Html => {
  const series = (kind === 'project' ? ofProject : ofIndicators)(claims)
  if (!series.length) return nothing
  const w = overTimeWordings[frame.language]
  return markup`<section class="box"><h2>${kind === 'project' ? w.figures : w.indicators}</h2><div class="charts">${series.map((one) => chart(one, known, frame))}</div><p class="hint">${w.note}</p></section>`
}

const chart = ({ property, points }: Series, known: Lookup, frame: Frame): Html => {
  const { language, today } = frame
  const w = overTimeWordings[language]
  const title = propertyWords(property, language)
  const words = (claim: ShownClaim, amount: 'short' | 'long'): string =>
    valueWords(amount === 'short' ? withoutDate(claim) : claim, language, claim.reportLanguage, { amount })
  const told = points.map(({ asOf, number, claim }) => ({ day: asOf, number, label: words(claim, 'short'), raw: isRaw(claim) }))
  return markup`<figure><figcaption><b>${title}</b></figcaption>${steps(title, told, language, today)}<details><summary>${w.asTable}</summary><table><thead><tr><th scope="col">${w.when}</th><th scope="col" class="n">${w.value}</th><th scope="col">${w.source}</th></tr></thead><tbody>${points.map(
    ({ asOf, claim }) =>
      markup`<tr><td>${time(asOf, language, 'table')}</td><td class="n">${figure(claim, words(claim, 'long'), language)}</td><td>${cite(known.source(claim.reportId), claim.reportLanguage, language)}</td></tr>`,
  )}</tbody></table></details></figure>`
} // prettier-ignore
/** The chart's own axis says when. */
const withoutDate = (claim: ShownClaim): ShownClaim => {
  const { date, ...rest } = claim
  return date === undefined ? claim : rest
}
