// One visit: who, when, and its stops in order, each with the words of every report that tells of it.
import type { Entity, Language, ReportLine, VisitView } from '../model/index.ts'
import {
  anchors, checkSign, cite, entityLink, entityName, everywhere, indexAt, inQuotes, kicker, langOf, markup, nothing, rawClass, reportAt, time, visitAt, wordedIn, wordings,
  type Frame, type Html, type Page,
} from '../pages/index.ts' // prettier-ignore
import { reportLines, storyLines } from './cards.ts'
import { lookup } from './lookup.ts'
import { spotMap } from './maps.ts'
import { dayOf, dayWords, journeyOf } from './journey.ts'
import type { Journey, Telling } from './journey.ts'

/** places: where the stops are, by their entities. */
export const visitPage = (view: VisitView, frame: Frame, places: ReadonlyMap<string, Entity> = new Map()): Page => {
  const { visit, report } = view
  const { language } = frame
  const w = wordings[language]
  const known = lookup({ entities: view.entities })
  const title = wordedIn(visit.titles, language) ?? { text: visit.who, language: report.language }
  const who = known.entity(visit.whoId)
  const raw = visit.checked !== 'confirmed'
  const journey = journeyOf(view)
  return {
    title: title.text,
    description: `${title.text}: ${w.visit.stops}`,
    at: everywhere((one) => visitAt(one, visit.slug)),
    main: markup`<article>
<header class="head">${kicker([markup`<a href="${indexAt(language, 'visits')}">${w.nav.visits}</a>`, dayOf(visit) ? dayWords(visit, language) : null])}<h1${langOf(title.language, language)}>${title.text}</h1><p class="now"><span>${who ? entityLink(who, language) : markup`<span${langOf(report.language, language)}>${visit.who}</span>`}</span></p></header>
${mapOfStops(view, journey, places, frame)}
<section class="box"><h2>${w.visit.stops}</h2><ol class="route way">${journey.stops.map((stop) => {
      const entity = known.entity(stop.entityId)
      const told = stop.told[0]!
      const name: Html = entity
        ? entityLink(entity, language)
        : markup`<span${langOf(told.report.language, language)}>${stop.what}</span>`
      return markup`<li><h3>${name}</h3>${stop.told.map((one) => words(one, raw, journey.reports.length > 1, language))}</li>
`
    })}</ol><p class="hint">${checkSign(raw, language)}${journey.reports.length > 1 ? nothing : markup` · ${cited(report, language)}`}${journey.orderDiffers ? markup` · ${w.visit.differ}` : nothing}</p></section>
<div class="pair"><section class="box"><h2>${journey.reports.length > 1 ? w.entity.reports : w.visit.report}</h2>${reportLines(journey.reports, language)}</section>${view.stories.length ? markup`<section class="box"><h2>${w.visit.stories}</h2>${storyLines(view.stories, frame)}</section>` : nothing}</div>
</article>`,
  }
}

const cited = (report: ReportLine, language: Language): Html =>
  markup`${cite(report.source, report.language, language)}, ${time(report.published.slice(0, 10), language, 'note')}`

/** What one report says of a stop; whose words they are, where several reports tell of the journey. */
const words = ({ visitId, stop, report }: Telling, raw: boolean, several: boolean, language: Language): Html => {
  const at = reportAt(language, report.id, anchors.stop(visitId, stop.ordinal))
  const said = markup`<a${raw ? markup` class="raw"` : nothing} href="${at}">${stop.evidence.text}</a>`
  return markup`<blockquote class="q${rawClass(raw)}"><q${langOf(report.language, language)}>${inQuotes(said, report.language)}</q>${several ? markup` <span class="soft">${cited(report, language)}</span>` : nothing}</blockquote>`
}

const mapOfStops = (view: VisitView, journey: Journey, places: ReadonlyMap<string, Entity>, frame: Frame): Html => {
  const known = lookup({ entities: view.entities })
  const placed = journey.stops.flatMap((stop, index) => {
    const place = places.get(stop.entityId ?? '')
    const entity = known.entity(stop.entityId)
    const name = markup`${index + 1}. ${entity ? entityName(entity, frame.language).text : stop.what}`
    return place ? [{ place, name, number: index + 1 }] : []
  })
  return spotMap(placed, frame)
}
