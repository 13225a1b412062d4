// A visit as one journey, however many reports tell of it: its stops in one order, each with what every report says of it.
import { mergeStops } from '../following/visits/index.ts'
import type { KeptVisit, Language, ReportLine, VisitStop, VisitView } from '../model/index.ts'
import { markup, nothing, time, wordings, type Html } from '../pages/index.ts'
import { stopsOf } from './stops.ts'

export interface Telling {
  readonly visitId: string
  readonly stop: VisitStop
  readonly report: ReportLine
}
export interface JourneyStop {
  readonly what: string
  readonly entityId: string | null
  readonly told: readonly Telling[]
}
export interface Journey {
  readonly stops: readonly JourneyStop[]
  readonly orderDiffers: boolean
  /** The first report's day, or another's where that one has none. */
  readonly date: string | null
  readonly reports: readonly ReportLine[]
}

const tellings = (visit: KeptVisit): readonly KeptVisit[] => [visit, ...(visit.joined ?? [])]
const merged = (visit: KeptVisit) => mergeStops(tellings(visit).map((one) => ({ id: one.id, stops: stopsOf(one) })))

export const dateOf = (visit: KeptVisit): string | null =>
  tellings(visit).find((one) => one.date !== null)?.date ?? null
/** The day of the visit, else that of its report, which is then said. */
export const dayOf = (visit: KeptVisit): string | undefined => dateOf(visit) ?? visit.published?.slice(0, 10)
export const dayWords = (visit: KeptVisit, language: Language): Html => {
  const day = dayOf(visit)
  if (day === undefined) return nothing
  const whose = dateOf(visit) === null ? markup` (${wordings[language].visit.dayOfReport})` : nothing
  return markup`${time(day, language)}${whose}`
}
export const countStops = (visit: KeptVisit): number => merged(visit).stops.length

export const journeyOf = ({ visit, report, reports = [report] }: VisitView): Journey => {
  const lines = new Map(reports.map((line) => [line.versionId, line]))
  const toldBy = new Map(tellings(visit).map((one) => [one.id, lines.get(one.reportVersionId) ?? report]))
  const { stops, orderDiffers } = merged(visit)
  return {
    stops: stops.map(({ what, entityId, told }) => ({
      what,
      entityId,
      told: told.map((one) => ({ ...one, report: toldBy.get(one.visitId)! })),
    })),
    orderDiffers,
    date: dateOf(visit),
    reports,
  }
}

/** The same as if one report told of all of it, for whoever needs no evidence of each stop. */
export const asOne = (view: VisitView): VisitView => {
  const { stops, date } = journeyOf(view)
  const whole = stops.map(({ what, entityId, told }, at) => ({ ...told[0]!.stop, what, entityId, ordinal: at + 1 }))
  return { ...view, visit: { ...view.visit, date, stops: whole } }
}
