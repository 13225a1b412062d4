// All instructions and promises, by what they come to today, each on the common scale of time.
import type { PromiseView, ShownPromiseState } from '../model/index.ts'
import { grouped, shownPromise } from '../following/promises/index.ts'
import {
  axisLabels, axisOf, everywhere, icon, indexAt, markup, nothing, promiseAt, promiseIcon, promiseTone, time,
  wordings, type Axis, type Frame, type Html, type Page,
} from '../pages/index.ts' // prettier-ignore
import { lookup } from './lookup.ts'
import { promiseSign, promiseTitle, sourceWords, stripOf, whoOf } from './promise-parts.ts'

/** In groups by what they come to today, on one scale of time. part: others of the same groups stand on other pages. */
export const promiseGroupsOf = (views: readonly PromiseView[], frame: Frame, part = false): Html => {
  const { today } = frame
  const groups = grouped(views, (view) => shownPromise(view.promise, today))
  const days = views.flatMap((view) => [
    view.report.published.slice(0, 10),
    shownPromise(view.promise, today).dueDay ?? today,
  ])
  const axis = axisOf(days, today)
  return markup`${groups.map((group) => groupOf(group.state, group.promises, axis, frame, part))}`
}

/** total: with those on other pages. */
export const promisesPage = (views: readonly PromiseView[], total: number, frame: Frame, nav: Html = nothing): Page => {
  const { language, today } = frame
  const w = wordings[language]
  const shown = views.filter((view) => view.promise.checked !== 'rejected')
  const groups = grouped(shown, (view) => shownPromise(view.promise, today))
  const sentence = shown.length
    ? total > shown.length
      ? `${w.promises.total(total)}.`
      : `${w.promises.total(shown.length)}: ${groups.map((group) => w.promises.part(group.state, group.promises.length)).join(', ')}.`
    : w.promises.empty
  return {
    title: w.promises.title,
    description: sentence,
    at: everywhere((one) => indexAt(one, 'promises')),
    current: 'promises',
    main: markup`<header class="head"><h1>${w.promises.title}</h1><p class="stand">${sentence}</p>${shown.length ? signs(frame) : nothing}</header>
${nav}
${promiseGroupsOf(shown, frame, total > shown.length)}`,
  }
}

const all: readonly ShownPromiseState[] = [
  'open',
  'due-soon',
  'overdue',
  'kept',
  'kept-late',
  'moved',
  'dropped',
  'undated',
  'vague',
]
const signs = (frame: Frame): Html => {
  const w = wordings[frame.language]
  return markup`<details class="legend"><summary>${w.promises.legend}</summary><ul>${all.map((state) => markup`<li><span class="st${promiseTone[state] ? ` ${promiseTone[state]}` : ''}">${icon(promiseIcon[state])}<span>${w.promise[state]}</span></span></li>`)}</ul><p class="hint">${w.promises.legendText}</p></details>`
}

const groupOf = (
  state: ShownPromiseState,
  views: readonly PromiseView[],
  axis: Axis,
  frame: Frame,
  part: boolean,
): Html => {
  const w = wordings[frame.language]
  const hint =
    state === 'overdue'
      ? w.due.overdueHint
      : state === 'undated'
        ? w.due.undatedHint
        : state === 'vague'
          ? w.due.vagueHint
          : ''
  return markup`<section class="group" id="${state}"><div><h2>${w.promise[state]}${part ? nothing : markup` <span class="num soft">${views.length}</span>`}</h2>${axisLabels(axis)}</div>${hint ? markup`<p class="hint">${hint}</p>` : nothing}<ol class="promises">${views.map((view) => row(view, axis, frame))}</ol></section>
`
}

const row = (view: PromiseView, axis: Axis, frame: Frame): Html => {
  const { promise } = view
  const { language, today } = frame
  const w = wordings[language]
  const { state, dueDay } = shownPromise(promise, today)
  return markup`<li${state === 'overdue' ? markup` class="is-over"` : nothing}><div class="when">${dueDay ? time(dueDay, language, 'note') : markup`<span class="none">${w.due.none}</span>`}${promiseSign(promise, frame)}</div>
<div><h3><a href="${promiseAt(language, promise.slug)}">${promiseTitle(promise, frame)}</a></h3><p class="who">${whoLine(view, frame)} ${time(view.report.published.slice(0, 10), language)}</p>
<details><summary>${w.labels.sourceWords}</summary>${sourceWords(view, frame)}</details></div>
${stripOf(view, axis, frame)}</li>
`
}

const whoLine = (view: PromiseView, frame: Frame): Html => {
  const known = lookup({ entities: view.issuer ? [view.issuer] : [] })
  const who = whoOf(view.promise, known, frame, view.report.language)
  return String(who) ? markup`${who}.` : nothing
}
