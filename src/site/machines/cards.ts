// A small card of a project, a promise or a figure, to stand in a frame on somebody else's page: what it is, what is known,
// where the words are. No script, no style from elsewhere; the only page of ours that others may frame.
import { createHash } from 'node:crypto'
import { shownPromise } from '../../following/promises/index.ts'
import { newestOf, statusNow } from '../../following/timelines/index.ts'
import type { PromiseView, ShownClaim } from '../../model/index.ts'
import {
  anchors, capital, cite, dateWords, entityAt, entityName, inQuotes, langOf, markup, nothing, machineWordings, promiseAt, propertyWords, reportAt,
  small, statusWords, time, trusted, valueWords, wordedIn, wordings, type Content, type Frame, type Html,
} from '../../pages/index.ts' // prettier-ignore
import type { Answer } from '../answer.ts'
import { missing, type Asking } from '../ask.ts'
import { shownAnywhere } from '../headers.ts'
import { lookup } from '../lookup.ts'

export const cardSize = { width: 480, height: 260 } as const

const style = `:root{color-scheme:light dark}body{margin:0;font:16px/1.45 "PT Serif","Noto Serif",Cambria,"Times New Roman","DejaVu Serif",serif;color:#1a1c1e;background:#fdfdfb}
article{border:1px solid #d7d4c8;border-top:4px solid #a0853f;padding:14px 18px;box-sizing:border-box;min-height:100vh}
h1{font-size:20px;line-height:1.25;margin:0 0 8px}p,ul,blockquote{margin:0 0 8px;padding:0}ul{list-style:none}
a{color:inherit;text-decoration-color:#54585b;text-underline-offset:.2em}b a{text-decoration-color:#2a86c2}h1 a{text-decoration:none}
blockquote{border-left:2px solid #2a86c2;padding-left:12px}small,footer{font:13px/1.4 system-ui,"Noto Sans","DejaVu Sans",sans-serif;color:#54585b}
@media(prefers-color-scheme:dark){body{background:#14171a;color:#e7e5de}small,footer{color:#a8acae}article{border-color:#3a3d3f;border-top-color:#96803f}}`
const hash = createHash('sha256').update(style).digest('base64')

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
  ...shownAnywhere,
}

export interface Card {
  readonly title: string
  readonly titleLanguage?: string
  /** Of the page that it stands for. */
  readonly at: string
  readonly body: Content
}
/** Links leave the frame: the reader goes to our page, not into a small window. */
const out = (href: string, words: Content): Html =>
  markup`<a href="${href}" target="_blank" rel="noopener">${words}</a>`

const draw = ({ frame, origin }: Asking, card: Card): Answer => {
  const w = machineWordings[frame.language]
  const home = frame.origin ? origin : ''
  return {
    status: 200,
    type: 'text/html; charset=utf-8',
    headers,
    body: String(markup`<!doctype html>
<html lang="${frame.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${card.title}</title>
${frame.origin ? markup`<link rel="canonical" href="${home}${card.at}">` : nothing}
<style>${trusted(style)}</style>
</head>
<body><main><article>
<h1${card.titleLanguage ? langOf(card.titleLanguage, frame.language) : nothing}>${out(card.at, card.title)}</h1>
${card.body}
<footer>${out(card.at, w.allKnown)} · ${frame.name}</footer>
</article></main></body>
</html>
`),
  }
}

const fact = (claim: ShownClaim, words: string, { language }: Frame, property = claim.property): Html =>
  markup`<li>${propertyWords(property, language)}: <b>${out(reportAt(language, claim.reportId, anchors.claim(claim.id)), words)}</b> <small>${time(claim.published.slice(0, 10), language, 'table')}</small></li>`

/** Where it stands, what it costs, how large it is, and when: chosen as on its own page. */
const factsOf = (claims: readonly ShownClaim[], frame: Frame): readonly Html[] => {
  const { language, today } = frame
  const now = statusNow(claims, today)
  const others = [
    newestOf(claims, 'cost', 'investment', 'budget'),
    newestOf(claims, 'capacity', 'area', 'length', 'jobs', 'count'),
    newestOf(claims, 'opened', 'due', 'started'),
  ]
  return [
    ...(now ? [fact(now.claim, small(statusWords(now.status, now.claim, language)), frame, 'status')] : []),
    ...others.flatMap((one) => (one ? [fact(one, valueWords(one, language, one.reportLanguage), frame)] : [])),
  ]
}

/** Only what an editor confirmed: on another's page nobody sees what dots would mean. */
export const projectCard = async ({ ledger, frame }: Asking, slug: string): Promise<Card | Answer> => {
  const view = await ledger.entity('project', slug)
  if (!view) return missing(frame)
  if ('movedTo' in view)
    return { status: 301, type: 'text/plain', body: '', location: `/embed${entityAt(frame.language, { kind: 'project', slug: view.movedTo })}` }
  const name = entityName(view.entity, frame.language)
  const confirmed = view.claims.filter((claim) => claim.state === 'confirmed')
  const facts = factsOf(confirmed, frame)
  return {
    title: capital(name.text),
    titleLanguage: name.language,
    at: entityAt(frame.language, view.entity),
    body: facts.length ? markup`<ul>${facts}</ul>` : markup`<p>${wordings[frame.language].entity.nothing}</p>`,
  }
} // prettier-ignore

/** How it stands on the day; the day is part of it, so it is drawn anew each day. */
const standing = (view: PromiseView, frame: Frame): Html => {
  const w = wordings[frame.language]
  const { state, dueDay, earlier } = shownPromise(view.promise, frame.today)
  const before = earlier.at(-1)
  return markup`<p><b>${w.promise[state]}</b>${dueDay ? markup` · ${w.due.dueIs}: ${time(dueDay, frame.language)}` : nothing}${before ? markup` · ${w.due.movedFrom}: <s>${dateWords(before, frame.language, 'note')}</s>` : nothing}</p>`
}

export const promiseCard = async ({ ledger, frame }: Asking, slug: string): Promise<Card | Answer> => {
  const { language } = frame
  const view = await ledger.promise(slug)
  if (!view) return missing(frame)
  const { promise, report } = view
  if (promise.slug !== slug) return { status: 301, type: 'text/plain', body: '', location: `/embed${promiseAt(language, promise.slug)}` }
  const title = wordedIn(promise.titles, language) ?? { text: promise.evidence.text, language: report.language }
  return {
    title: title.text,
    titleLanguage: title.language,
    at: promiseAt(language, slug),
    body: markup`${standing(view, frame)}<blockquote${langOf(report.language, language)}>${inQuotes(promise.evidence.text, report.language)}</blockquote><p><small>${cite(report.source, report.language, language)}, ${time(report.published.slice(0, 10), language, 'note')}</small></p>`,
  }
} // prettier-ignore

export const figureCard = async ({ ledger, frame }: Asking, reportId: string, claimId: string): Promise<Card | Answer> => {
  const { language } = frame
  const view = await ledger.report(reportId)
  const claim = view?.claims.find((one) => one.id === claimId && one.state === 'confirmed')
  if (!view || !claim) return missing(frame)
  const entity = lookup({ reports: [view] }).entity(claim.entityId)
  const about = entity ? capital(entityName(entity, language).text) : dateWords(claim.published.slice(0, 10), language)
  return {
    title: `${about}: ${propertyWords(claim.property, language).toLocaleLowerCase()} ${valueWords(claim, language, claim.reportLanguage)}`,
    at: reportAt(language, reportId, anchors.claim(claim.id)),
    body: markup`<blockquote${langOf(claim.reportLanguage, language)}>${inQuotes(claim.evidence.text, claim.reportLanguage)}</blockquote><p><small>${cite(view.source, claim.reportLanguage, language)}, ${time(claim.published.slice(0, 10), language, 'note')}</small></p>`,
  }
} // prettier-ignore

/** A card as an answer, or whatever else was found in its place. */
export const askCard = async (asking: Asking, found: Promise<Card | Answer>): Promise<Answer> => {
  const card = await found
  return 'status' in card ? card : draw(asking, card)
}
