// Parts of an entity's page that only some kinds have: projects of a place, offices and words of a person, promises, visits.
import type { EntityView, KeptPromise, ShownClaim } from '../model/index.ts'
import { grouped, shownPromise } from '../following/promises/index.ts'
import { statusNow } from '../following/timelines/index.ts'
import {
  anchors, checkSign, entityLink, figure, icon, inQuotes, isRaw, langOf, markup, nothing, promiseAt, rawClass, reportAt, reportOfVersion, small,
  statusIcon, statusWords, time, valueWords, visitAt, wordedIn, worded, wordings, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore
import { dayOf } from './journey.ts'
import type { Lookup } from './lookup.ts'
import { promiseSign, promiseTitle, whoOf } from './promise-parts.ts'

export const projectTable = (view: EntityView, frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language].entity
  const figures = view.projectFigures ?? {}
  const any = Object.keys(figures).length > 0
  const rows = view.projects.map((project) => {
    const state = view.projectStates[project.id]
    const now = state && statusNow([state], today)
    const amount = figures[project.id]
    // Elsewhere only some of the places would be known.
    const place =
      view.entity.kind !== 'place' || project.placeId === view.entity.id
        ? undefined
        : view.entities.find((one) => one.id === project.placeId)
    return markup`<tr><th scope="row">${entityLink(project, language)}${place ? markup`<small>${entityLink(place, language)}</small>` : nothing}</th><td><span class="sl">${icon(now ? statusIcon[now.status] : 'b-none')}<span>${now ? markup`${figure(now.claim, statusWords(now.status, now.claim, language), language)} <span class="soft nb">${time(now.claim.published.slice(0, 10), language, 'table')}</span>` : markup`<span class="soft">${wordings[language].noStatus}</span>`}</span></span></td>${any ? markup`<td class="n">${amount ? amountLink(amount, frame) : '—'}</td>` : nothing}</tr>`
  })
  return markup`<section class="box"><h2>${view.entity.kind === 'place' ? w.projects : w.projectsBeside}</h2><table class="stack"><thead><tr><th scope="col">${w.project}</th><th scope="col">${w.statusColumn}</th>${any ? markup`<th scope="col" class="n">${w.figureColumn}</th>` : nothing}</tr></thead><tbody>${rows}</tbody></table>${any && view.projects.some((one) => !figures[one.id]) ? markup`<p class="hint">${w.dash}</p>` : nothing}</section>`
}
const amountLink = (claim: ShownClaim, frame: Frame): Html =>
  figure(claim, valueWords(claim, frame.language, claim.reportLanguage, { amount: 'short' }), frame.language)

export const officesOf = (view: EntityView, frame: Frame): Html => {
  if (!view.offices.length) return nothing
  const { language } = frame
  const w = wordings[language].entity
  return markup`<section class="box"><h2>${w.offices}</h2><ul class="watch dated">${view.offices.map((one) => markup`<li>${time(one.published.slice(0, 10), language, 'table')}<span><span${langOf(one.language, language)}>${one.office}</span> <a class="soft" href="${reportAt(language, one.reportId)}">${wordings[language].inReport}</a></span></li>`)}</ul><p class="hint">${w.officeFrom}</p></section>`
}

export const quotesOf = (view: EntityView, known: Lookup, frame: Frame): Html => {
  const quotes = view.quotes.filter((quote) => quote.state !== 'rejected')
  if (!quotes.length) return nothing
  const { language } = frame
  return markup`<section class="box"><h2>${wordings[language].entity.quotes}</h2>${quotes.map((quote) => {
    const reportId = reportOfVersion(quote.reportVersionId)
    const report = view.reports.find((one) => one.id === reportId)
    const of = report?.language ?? language
    const source = known.source(reportId)
    const words = quote.evidence.text.replace(/^[\s«“"–—-]+|[»”"]+$/g, '')
    return markup`<blockquote class="q${rawClass(isRaw(quote))}"><q${langOf(of, language)}>${inQuotes(markup`<a href="${reportAt(language, reportId, anchors.quote(quote.id))}">${words}</a>`, of)}</q><footer>${checkSign(isRaw(quote), language)}${source ? markup`<cite>${worded(wordedIn(source.names, language) ?? { text: source.id, language }, language)}</cite>, ` : nothing}${report ? time(report.published.slice(0, 10), language, 'note') : nothing}</footer></blockquote>`
  })}</section>`
}

export const promisesOf = (view: EntityView, known: Lookup, frame: Frame): Html => {
  const promises = view.promises.filter((promise) => promise.checked !== 'rejected')
  if (!promises.length) return nothing
  const { language, today } = frame
  const w = wordings[language]
  const own = promises.every((promise) => promise.issuerId === view.entity.id)
  const groups = grouped(promises, (promise) => shownPromise(promise, today))
  return markup`<section class="box"><h2>${own ? w.entity.promisesOf : w.entity.promises}</h2><ol class="promises">${groups.flatMap((group) => group.promises.map((promise) => promiseRow(promise, view, known, frame)))}</ol>${view.entity.kind !== 'project' && groups.some((group) => group.state === 'overdue') ? markup`<p class="hint">${w.due.overdueHint}</p>` : nothing}</section>`
}

const promiseRow = (promise: KeptPromise, view: EntityView, known: Lookup, frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language]
  const { state, dueDay } = shownPromise(promise, today)
  const reportId = reportOfVersion(promise.reportVersionId)
  const of = view.reports.find((one) => one.id === reportId)?.language
  const who = whoOf(promise, known, frame, of)
  return markup`<li${state === 'overdue' ? markup` class="is-over"` : nothing}><div class="when">${dueDay ? time(dueDay, language, 'note') : markup`<span class="none">${w.due.none}</span>`}${promiseSign(promise, frame)}</div><div><h3><a href="${promiseAt(language, promise.slug)}">${promiseTitle(promise, frame)}</a></h3><p class="who">${small(w.promiseKind[promise.kind])}${String(who) ? markup`: ${who}` : nothing}</p></div></li>`
}

export const visitsOf = (view: EntityView, frame: Frame): Html => {
  if (!view.visits.length) return nothing
  const { language } = frame
  return markup`<section class="box"><h2>${wordings[language].entity.visits}</h2><ul class="watch dated">${view.visits.map(
    (visit) => {
      const title = wordedIn(visit.titles, language) ?? { text: visit.who, language }
      const day = dayOf(visit)
      const whose = visit.date ? nothing : markup` <span class="soft">${wordings[language].visit.dayOfReport}</span>`
      return markup`<li>${day ? time(day, language, 'table') : markup`<span></span>`}<span><a href="${visitAt(language, visit.slug)}">${worded(title, language)}</a>${whose}</span></li>`
    },
  )}</ul></section>`
}
