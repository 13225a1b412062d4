// What every list of promises shows alike: the sign of its state, its title, who it is from, its line in time, the source's words.
import type { KeptPromise, Language, PromiseView } from '../model/index.ts'
import { shownPromise } from '../following/promises/index.ts'
import {
  anchors, checkSign, cite, dateWords, entityLink, icon, inQuotes, langOf, markup, nothing, promiseIcon, promiseTone, rawClass, reportAt,
  spanWords, strip, time, typeset, wordedIn, worded, wordings, type Axis, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore
import type { Lookup } from './lookup.ts'

/** Who it is from, in the words of our pages where joined, else as the report has it. */
export const whoOf = (promise: KeptPromise, known: Lookup, frame: Frame, of?: Language): Html => {
  const issuer = known.entity(promise.issuerId)
  if (issuer) return entityLink(issuer, frame.language)
  if (!promise.issuer) return nothing
  const foreign = of !== undefined && of !== frame.language
  return foreign ? markup`<span lang="${of}">${inQuotes(promise.issuer, of)}</span>` : markup`${promise.issuer}`
}

export const promiseTitle = (promise: KeptPromise, frame: Frame): Html => {
  const title = wordedIn(promise.titles, frame.language)
  return title
    ? worded({ ...title, text: typeset(title.text, title.language) }, frame.language)
    : markup`«${promise.evidence.text}»`
}

/** Shape, word, and only then colour: 'просрочено на 73 дня'. */
export const promiseSign = (promise: KeptPromise, frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language]
  const { state, dueDay, daysLeft, earlier } = shownPromise(promise, today)
  const tone = promiseTone[state]
  const words =
    state === 'overdue' && dueDay
      ? w.due.overdueBy(spanWords(dueDay, today, language))
      : (state === 'open' || state === 'due-soon') && daysLeft !== undefined
        ? daysLeft === 0
          ? w.due.today
          : w.due.left(spanWords(today, dueDay!, language))
        : w.promise[state]
  const moved = earlier.length
    ? markup`<span class="st soft">${w.due.movedFrom}: <s>${dateWords(earlier.at(-1)!, language, 'note')}</s></span>`
    : nothing
  return markup`<span class="st${tone ? ` ${tone}` : ''}">${icon(promiseIcon[state])}<span>${words}</span></span>${moved ? markup` ${moved}` : nothing}`
}

export const stripOf = (view: PromiseView, axis: Axis, frame: Frame): Html => {
  const { state, dueDay, earlier } = shownPromise(view.promise, frame.today)
  return strip({ said: view.report.published.slice(0, 10), due: dueDay, earlier, state }, axis, frame.language)
}

export const sourceWords = (view: PromiseView, frame: Frame): Html => {
  const { promise, report } = view
  const { language } = frame
  const raw = promise.checked !== 'confirmed'
  const of = report.language
  const at = reportAt(language, report.id, anchors.promise(promise.id))
  return markup`<blockquote class="q${rawClass(raw)}"><q${langOf(of, language)}>${inQuotes(markup`<a${raw ? markup` class="raw"` : nothing} href="${at}">${promise.evidence.text}</a>`, of)}</q><footer>${checkSign(raw, language)}${cite(report.source, of, language)}, ${time(report.published.slice(0, 10), language, 'note')}</footer></blockquote>`
}
