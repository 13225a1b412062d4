// The few pages of following by e-mail: a word to who asked, a button to who confirms or leaves, and what is kept.
import { everywhere, followWordings, markup, nothing, typeset, type Content, type Frame, type Html, type Page } from '../pages/index.ts' // prettier-ignore
import type { Followed } from './follow-desk.ts'
import { followAt, followForm, type FollowForm } from './follow-block.ts'

/** Of no use to who did not ask for it. */
const page = (frame: Frame, title: string, stand: string, more: Content = nothing): Page => ({
  title,
  description: stand,
  // None is there in another language: what it answers was asked in this one.
  at: everywhere((one) => followAt(one)),
  noIndex: true,
  main: markup`<header class="head"><h1>${title}</h1><p class="stand">${stand}</p></header>${more}`,
})
const w = ({ language }: Frame) => followWordings[language]
const box = (content: Content): Html => markup`<section class="box">${content}</section>`
const link = ({ at, title }: Followed): Html => markup`<a href="${at}">${title}</a>`

/** A link in a letter is opened by programs too: they look, and only a person presses. */
const button = (action: string, words: string, target?: Followed['target']): Html =>
  markup`<form method="post" action="${action}">${target ? markup`<input type="hidden" name="target" value="${target.kind}:${target.id}">` : nothing}<button type="submit">${words}</button></form>`
const withToken = (at: string, token: string): string => `${at}?t=${encodeURIComponent(token)}`

export const keptPage = (frame: Frame): Page => {
  const [stand = '', ...lines] = w(frame).privacy
  const own = page(frame, w(frame).privacyTitle, stand)
  const rest = markup`<section class="box t">${lines.map((line) => markup`<p>${typeset(line, frame.language)}</p>`)}</section>`
  return { ...own, noIndex: false, main: markup`<article class="solo">${own.main}${rest}</article>` }
}
export const sentPage = (address: string, frame: Frame): Page =>
  page(frame, w(frame).sentTitle, w(frame).sentStand(address), box(markup`<p>${w(frame).sentNote}</p>`))
export const badPage = (form: FollowForm, given: string, frame: Frame): Page =>
  page(frame, w(frame).badTitle, w(frame).badStand, box(followForm(form, frame, given)))
export const failedPage = (frame: Frame): Page => page(frame, w(frame).failedTitle, w(frame).failedStand)
export const oftenPage = (frame: Frame): Page => page(frame, w(frame).oftenTitle, w(frame).oftenStand)
export const oldPage = (frame: Frame): Page => page(frame, w(frame).oldTitle, w(frame).oldStand)

export const confirmPage = (token: string, address: string, what: Followed, frame: Frame): Page =>
  page(
    frame,
    w(frame).confirmTitle,
    w(frame).confirmStand(address, what.title),
    box(button(withToken(followAt(frame.language, 'confirm'), token), w(frame).confirmButton)),
  )
export const confirmedPage = (what: Followed, frame: Frame): Page =>
  page(frame, w(frame).confirmedTitle, w(frame).confirmedStand, box(markup`<p>${w(frame).back}: ${link(what)}</p>`))
export const leavePage = (token: string, address: string, what: readonly Followed[], frame: Frame): Page => {
  const action = withToken(followAt(frame.language, 'leave'), token)
  const one = (each: Followed): Html => markup`<li>${link(each)} ${button(action, w(frame).leaveOne, each.target)}</li>`
  return page(
    frame,
    w(frame).leaveTitle,
    w(frame).leaveStand(address),
    box(markup`${button(action, w(frame).leaveAll)}<ul class="watch">${what.map(one)}</ul>`),
  )
}
export const leftPage = (whole: boolean, frame: Frame): Page =>
  page(frame, whole ? w(frame).leftTitle : w(frame).leftOne, whole ? w(frame).leftStand : w(frame).leftOne)
