// The page of one instruction or promise: its state today, who, to whom, by when, the source's words, how it changed, and
// what was reported since.
import type { PromiseView } from '../model/index.ts'
import { changesOf, shownPromise } from '../following/promises/index.ts'
import { byTime } from '../following/timelines/index.ts'
import {
  anchors, axisLabels, axisOf, dateWords, entityLink, everywhere, icon, indexAt, inQuotes, isRaw, kicker, lastDay, markup, nothing, promiseAt,
  promiseIcon, propertyWords, quoted, reportAt, reportOfVersion, small, time, valueWords, wordedIn, wordings, type Frame, type Html, type Page,
} from '../pages/index.ts' // prettier-ignore
import { followPromise } from './follow-block.ts'
import { lookup } from './lookup.ts'
import { promiseSign, promiseTitle, sourceWords, stripOf, whoOf } from './promise-parts.ts'

export const promisePage = (view: PromiseView, frame: Frame): Page => {
  const { promise } = view
  const { language, today } = frame
  const w = wordings[language]
  const shown = shownPromise(promise, today)
  const title = wordedIn(promise.titles, language)?.text ?? promise.evidence.text
  const axis = axisOf(
    [view.report.published.slice(0, 10), shown.dueDay ?? today, ...shown.earlier.flatMap((day) => lastDay(day) ?? [])],
    today,
  )
  return {
    title,
    description: `${w.promise[shown.state]}. ${promise.evidence.text}`,
    at: everywhere((one) => promiseAt(one, promise.slug)),
    current: 'promises',
    main: markup`<article>
<header class="head">${kicker([markup`<a href="${indexAt(language, 'promises')}">${w.promises.title}</a>`, w.promiseKind[promise.kind]])}<h1>${promiseTitle(promise, frame)}</h1>
<p class="now">${promiseSign(promise, frame)}</p>${shown.state === 'overdue' ? markup`<p class="hint">${w.due.noCompletion}</p>` : shown.state === 'undated' ? markup`<p class="hint">${w.due.undatedHint}</p>` : shown.state === 'vague' ? markup`<p class="hint">${w.due.vagueHint}</p>` : nothing}</header>
<dl class="facts">${facts(view, frame)}</dl>
<div class="group whole"><div>${axisLabels(axis)}</div>${stripOf(view, axis, frame)}</div>
<section class="box"><h2>${w.labels.sourceWords}</h2>${sourceWords(view, frame)}</section>
${historyOf(view, frame)}
${sinceOf(view, frame)}
${followPromise(promise, frame)}
</article>`,
  }
}

const factRow = (term: string, words: Html): Html => markup`<div><dt>${term}</dt><dd>${words}</dd></div>`
const facts = (view: PromiseView, frame: Frame): readonly Html[] => {
  const { promise } = view
  const { language, today } = frame
  const w = wordings[language]
  const known = lookup({ entities: [view.issuer, view.addressee, view.subject].filter((one) => one !== null) })
  const { dueDay } = shownPromise(promise, today)
  const exact =
    promise.due && promise.due !== dueDay
      ? markup` <span class="soft">(${dateWords(promise.due, language)})</span>`
      : nothing
  return [
    factRow(
      w.due.dueIs,
      dueDay ? markup`${time(dueDay, language)}${exact}` : markup`<span class="none">${w.due.none}</span>`,
    ),
    factRow(w.due.said, markup`${time(view.report.published.slice(0, 10), language)}`),
    ...(view.issuer || promise.issuer
      ? [factRow(w.promises.issuer, whoOf(promise, known, frame, view.report.language))]
      : []),
    ...(view.addressee || promise.addressee
      ? [
          factRow(
            w.promises.addressee,
            view.addressee
              ? entityLink(view.addressee, language)
              : view.report.language === language
                ? markup`${promise.addressee}`
                : markup`<span lang="${view.report.language}">${inQuotes(promise.addressee, view.report.language)}</span>`,
          ),
        ]
      : []),
    ...(view.subject ? [factRow(w.promises.about, entityLink(view.subject, language))] : []),
  ]
}

/** Each change with the report that shows it. */
const historyOf = (view: PromiseView, frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language]
  const changes = changesOf(view.promise.history)
  // What the report itself said stands above; it is history once something came after it.
  if (changes.every((change) => change.state === 'open' && change.due === view.promise.due)) return nothing
  return markup`<section class="box"><h2>${w.promises.history}</h2><ul class="watch">${changes.map((change) => {
    const claim = view.since.find((one) => one.id === change.claimId)
    const reportId = claim?.reportId ?? (change.reportVersionId ? reportOfVersion(change.reportVersionId) : undefined)
    const at = reportId && reportAt(language, reportId, claim ? anchors.claim(claim.id) : undefined)
    const due = change.due ? `${w.due.dueIs}: ${small(dateWords(change.due, language))}` : ''
    // 'Not yet due' is no change: what an open promise was given is its date.
    const words =
      change.state === 'open' ? due || w.due.none : `${w.promise[change.state]}${due ? `, ${small(due)}` : ''}`
    // The day of the report that shows it; the day an editor marked it only where there is no report to name.
    const shown = claim?.published ?? view.reports?.find((one) => one.id === reportId)?.published
    const day = (shown ?? change.at).slice(0, 10)
    return markup`<li>${icon(promiseIcon[change.state])}<span>${words}${at ? markup`. <a class="fig${claim && isRaw(claim) ? ' raw' : ''}" href="${at}">${w.due.shownBy}</a>` : nothing} <span class="soft">${time(day, language, 'table')}</span></span></li>`
  })}</ul></section>`
}

const sinceOf = (view: PromiseView, frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language]
  const since = view.since.filter((claim) => claim.state !== 'rejected').sort(byTime)
  const known = lookup({ lines: [...(view.reports ?? []), view.report] })
  // Of what is overdue, that nothing was reported is said once, above.
  if (!since.length && shownPromise(view.promise, frame.today).state === 'overdue') return nothing
  if (!since.length)
    return markup`<section class="box"><h2>${w.promises.since}</h2><p class="soft">${w.promises.nothingSince}</p></section>`
  return markup`<section class="box"><h2>${w.promises.since}</h2><div class="all"><section><h3>${view.subject ? entityLink(view.subject, language) : nothing}</h3><ul>${since.map((claim) => markup`<li><p>${propertyWords(claim.property, language)}: ${valueWords(claim, language, claim.reportLanguage)}</p><div>${quoted(claim, known.source(claim.reportId), language)}</div></li>`)}</ul></section></div></section>`
}
