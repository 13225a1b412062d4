// One visit: who, when, and its stops in order, each with the words of the report that tell of it.
import type { Entity, VisitView } from '../model/index.ts'
import {
  anchors, checkSign, cite, entityLink, entityName, everywhere, indexAt, inQuotes, kicker, langOf, markup, nothing, rawClass, reportAt, time, visitAt, wordedIn, wordings,
  type Frame, type Html, type Page,
} from '../pages/index.ts' // prettier-ignore
import { reportLines, storyLines } from './cards.ts'
import { lookup } from './lookup.ts'
import { spotMap } from './maps.ts'
import { stopsOf } from './stops.ts'

/** places: where the stops are, by their entities. */
export const visitPage = (view: VisitView, frame: Frame, places: ReadonlyMap<string, Entity> = new Map()): Page => {
  const { visit, report } = view
  const { language } = frame
  const w = wordings[language]
  const known = lookup({ entities: view.entities })
  const title = wordedIn(visit.titles, language) ?? { text: visit.who, language: report.language }
  const who = known.entity(visit.whoId)
  const raw = visit.checked !== 'confirmed'
  return {
    title: title.text,
    description: `${title.text}: ${w.visit.stops}`,
    at: everywhere((one) => visitAt(one, visit.slug)),
    main: markup`<article>
<header class="head">${kicker([markup`<a href="${indexAt(language, 'visits')}">${w.nav.visits}</a>`, visit.date ? time(visit.date, language) : null])}<h1${langOf(title.language, language)}>${title.text}</h1><p class="now"><span>${who ? entityLink(who, language) : markup`<span${langOf(report.language, language)}>${visit.who}</span>`}</span></p></header>
${mapOfStops(view, places, frame)}
<section class="box"><h2>${w.visit.stops}</h2><ol class="route way">${stopsOf(visit).map((stop) => {
      const entity = known.entity(stop.entityId)
      const name: Html = entity
        ? entityLink(entity, language)
        : markup`<span${langOf(report.language, language)}>${stop.what}</span>`
      const at = reportAt(language, report.id, anchors.stop(visit.id, stop.ordinal))
      return markup`<li><h3>${name}</h3><blockquote class="q${rawClass(raw)}"><q${langOf(report.language, language)}>${inQuotes(markup`<a${raw ? markup` class="raw"` : nothing} href="${at}">${stop.evidence.text}</a>`, report.language)}</q></blockquote></li>
`
    })}</ol><p class="hint">${checkSign(raw, language)} · ${cite(report.source, report.language, language)}, ${time(report.published.slice(0, 10), language, 'note')}</p></section>
<div class="pair"><section class="box"><h2>${w.visit.report}</h2>${reportLines([report], language)}</section>${view.stories.length ? markup`<section class="box"><h2>${w.visit.stories}</h2>${storyLines(view.stories, frame)}</section>` : nothing}</div>
</article>`,
  }
}

const mapOfStops = (view: VisitView, places: ReadonlyMap<string, Entity>, frame: Frame): Html => {
  const known = lookup({ entities: view.entities })
  const placed = stopsOf(view.visit).flatMap((stop, index) => {
    const place = places.get(stop.entityId ?? '')
    const entity = known.entity(stop.entityId)
    const name = markup`${index + 1}. ${entity ? entityName(entity, frame.language).text : stop.what}`
    return place ? [{ place, name, number: index + 1 }] : []
  })
  return spotMap(placed, frame)
}
