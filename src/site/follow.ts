// The addresses of following by e-mail, the only ones of the site that take a POST. A GET changes nothing: programs that look
// into links of letters confirm and stop nothing. A POST needs no cookie and heeds none, so there is nothing that a page
// elsewhere could misuse: whoever sends the form can only have a letter sent, and the other two need a letter's own link.
import { entityKinds, isLanguage, type FollowTarget, type Language } from '../model/index.ts'
import { folderOf, layout, type Page } from '../pages/index.ts'
import type { Answer } from './answer.ts'
import type { Asking } from './ask.ts'
import { missing } from './ask.ts'
import { addressOf, type Asked } from './asked.ts'
import type { FollowDesk } from './follow-desk.ts'
import { badPage, confirmedPage, confirmPage, failedPage, keptPage, leavePage, leftPage, oftenPage, oldPage, sentPage } from './follow-pages.ts' // prettier-ignore

export interface FollowParts {
  readonly desk: FollowDesk
  /** In the frame of a page of that language. */
  readonly draw: (language: Language, draw: (asking: Asking) => Promise<Answer>) => Promise<Answer>
  /** Seconds to wait, or 0. */
  readonly wait: (asked: Asked) => number
}

const mostBytes = 8192
const html = ({ frame }: Asking, page: Page, status: Answer['status'] = 200, more?: Answer['headers']): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: layout(frame, page),
  // A link in a letter is told to nobody else.
  headers: { 'Referrer-Policy': 'no-referrer', ...more },
})

/** Undefined for what is none of its addresses. */
export const followAnswer = async (asked: Asked, parts: FollowParts): Promise<Answer | undefined> => {
  const posted = asked.method === 'POST'
  if (!posted && asked.method !== 'GET' && asked.method !== 'HEAD') return undefined
  const address = addressOf(asked.target)
  if (address.kind !== 'page') return undefined
  const [, lang, deed] = /^\/([a-z]{2})\/follow(?:\/(confirm|leave))?$/.exec(address.path) ?? []
  if (!isLanguage(lang) || !(posted || deed)) return undefined
  const token = address.query.get('t') ?? ''
  return parts.draw(lang, async (asking) => {
    if (deed === 'confirm') return posted ? confirm(asking, parts.desk, token) : toConfirm(asking, parts.desk, token)
    if (deed === 'leave')
      return posted ? leave(asking, parts.desk, token, await formOf(asked)) : toLeave(asking, parts.desk, token)
    return ask(asking, parts, asked)
  })
}

/** What is kept of readers; a page like others, where there is anything to tell. */
export const askKept = async (asking: Asking): Promise<Answer> =>
  asking.frame.letters
    ? { status: 200, type: 'text/html; charset=utf-8', body: layout(asking.frame, keptPage(asking.frame)) }
    : missing(asking.frame)

const formOf = async (asked: Asked): Promise<URLSearchParams | undefined> => {
  const text = await asked.body?.(mostBytes)
  return text === undefined ? undefined : new URLSearchParams(text)
}

const targetOf = async ({ ledger }: Asking, folder: string, slug: string): Promise<FollowTarget | undefined> => {
  if (folder === 'promises') {
    const found = await ledger.promise(slug)
    return found ? { kind: 'promise', id: found.promise.id } : undefined
  }
  const kind = entityKinds.find((one) => folderOf[one] === folder)
  const view = kind && (await ledger.entity(kind, slug))
  if (view && 'movedTo' in view) return targetOf({ ledger } as Asking, folder, view.movedTo)
  return view ? { kind: 'entity', id: view.entity.id } : undefined
}

const ask = async (asking: Asking, { desk, wait }: FollowParts, asked: Asked): Promise<Answer> => {
  const { frame } = asking
  const seconds = wait(asked)
  if (seconds) return html(asking, oftenPage(frame), 429, { 'Retry-After': String(seconds) })
  const form = await formOf(asked)
  if (!form) return html(asking, failedPage(frame), 413, { Connection: 'close' })
  const [folder, slug] = [form.get('folder') ?? '', form.get('slug') ?? '']
  const given = (form.get('email') ?? '').trim()
  const target = await targetOf(asking, folder, slug)
  if (!target) return missing(frame)
  const done = await desk.ask(given, target, frame.language)
  if (done === 'sent') return html(asking, sentPage(given, frame))
  if (done === 'bad-address') return html(asking, badPage({ folder, slug }, given.slice(0, 254), frame), 400)
  if (done === 'often') return html(asking, oftenPage(frame), 429, { 'Retry-After': '60' })
  return html(asking, failedPage(frame), 503, { 'Retry-After': '300' })
}

const toConfirm = async (asking: Asking, desk: FollowDesk, token: string): Promise<Answer> => {
  const found = await desk.pending(token, asking.frame.language)
  if (!found) return html(asking, oldPage(asking.frame), 404)
  return html(asking, confirmPage(token, found.address, found.what, asking.frame))
}
const confirm = async (asking: Asking, desk: FollowDesk, token: string): Promise<Answer> => {
  const what = await desk.confirm(token, asking.frame.language)
  return what ? html(asking, confirmedPage(what, asking.frame)) : html(asking, oldPage(asking.frame), 404)
}

const toLeave = async (asking: Asking, desk: FollowDesk, token: string): Promise<Answer> => {
  const found = await desk.following(token, asking.frame.language)
  if (!found) return html(asking, oldPage(asking.frame), 404)
  if (!found.what.length) return html(asking, leftPage(true, asking.frame))
  return html(asking, leavePage(token, found.address, found.what, asking.frame))
}
/** As RFC 8058 has it the letter's own link is enough, whatever the body says; our page may name one thing of several. */
const leave = async (asking: Asking, desk: FollowDesk, token: string, form?: URLSearchParams): Promise<Answer> => {
  const [, kind, id] = /^(entity|promise):(.+)$/s.exec(form?.get('target') ?? '') ?? []
  const target = kind && id ? { kind: kind as FollowTarget['kind'], id } : undefined
  const done = await desk.leave(token, target)
  return done ? html(asking, leftPage(!target, asking.frame)) : html(asking, oldPage(asking.frame), 404)
}
