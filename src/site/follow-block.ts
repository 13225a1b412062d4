// 'Follow this' on a page: its feed, its calendar where it has days, and, where letters are sent, a form for an address. The form
// is plain and holds nothing of who asks; a page with it is the same for everybody and is kept like any other.
import type { Entity, KeptPromise } from '../model/index.ts'
import { entityAt, folderOf, followWordings, indexAt, markup, nothing, promiseAt, type Frame, type Html } from '../pages/index.ts' // prettier-ignore
import { calendarUnder } from './machines/pages.ts'

export interface FollowForm {
  /** As in the page's address: 'projects', 'promises'. */
  readonly folder: string
  readonly slug: string
}

export const followAt = (language: Frame['language'], deed?: 'confirm' | 'leave'): string =>
  `${indexAt(language, 'follow')}${deed ? `/${deed}` : ''}`

export const followForm = ({ folder, slug }: FollowForm, { language }: Frame, given = ''): Html => {
  const w = followWordings[language]
  return markup`<form class="mailing" method="post" action="${followAt(language)}"><input type="hidden" name="folder" value="${folder}"><input type="hidden" name="slug" value="${slug}"><label for="follow-mail">${w.byMail}</label> <span class="line"><input id="follow-mail" name="email" type="email" required maxlength="254" autocomplete="email" placeholder="${w.address}" value="${given}"><button type="submit">${w.ask}</button></span></form><p class="hint"><a href="${followAt(language)}">${w.whatIsKept}</a></p>`
}

const block = (at: string, dated: boolean, form: FollowForm, frame: Frame): Html => {
  const w = followWordings[frame.language]
  return markup`<section class="box"><h2>${w.follow}</h2><p class="tags"><a href="${at}/feed.rss">${w.feed}</a>${dated ? markup` <a href="${calendarUnder(at)}">${w.calendar}</a>` : nothing}</p>${frame.letters ? followForm(form, frame) : nothing}</section>`
}

export const followEntity = (entity: Entity, promises: readonly KeptPromise[], frame: Frame): Html =>
  block(
    entityAt(frame.language, entity),
    promises.some((one) => one.due !== null),
    { folder: folderOf[entity.kind], slug: entity.slug },
    frame,
  )
export const followPromise = ({ slug, due }: KeptPromise, frame: Frame): Html =>
  block(promiseAt(frame.language, slug), due !== null, { folder: 'promises', slug }, frame)
