// What follows the text of a story: its figures in a table, the projects and promises we follow from here, what the reports
// do not say, what came later, its tags.
import type { KeptPromise, Property, ShownClaim, StoryView } from '../model/index.ts'
import { shownPromise } from '../following/promises/index.ts'
import { unanswered } from '../following/silence/index.ts'
import { statusNow } from '../following/timelines/index.ts'
import {
  checkSign, entityLink, icon, isRaw, langOf, markup, nothing, promiseAt, promiseIcon, propertyWords, rawClass, small, statusIcon, statusWords,
  valueWords, wordedIn, worded, wordings, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore
import { storyLines, tagLinks } from './cards.ts'
import type { Lookup } from './lookup.ts'

const withFigure: readonly Property[] = ['status', 'funding']
export const figuresOf = (used: readonly ShownClaim[], known: Lookup, frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language]
  const told = used.filter(
    (claim) => claim.number !== undefined || claim.date !== undefined || withFigure.includes(claim.property),
  )
  if (!told.length) return nothing
  const groups = [...Map.groupBy(told, (claim) => claim.entityId ?? claim.subject)]
  return markup`<section class="box"><h2>${w.story.figures}</h2><table><thead><tr><th scope="col">${w.entity.project}</th><th scope="col" class="n">${w.story.byReport}</th><th scope="col">${w.story.checked}</th></tr></thead>${groups.map(
    ([, claims]) => {
      const entity = known.entity(claims[0]!.entityId)
      const name = entity
        ? entityLink(entity, language)
        : markup`<span${langOf(claims[0]!.reportLanguage, language)}>${claims[0]!.subject}</span>`
      return markup`<tbody><tr><th scope="rowgroup" colspan="3"><b>${name}</b></th></tr>${claims.map(
        (claim) =>
          markup`<tr><th scope="row">${propertyWords(claim.property, language)}</th><td class="n"><a class="fig${rawClass(isRaw(claim))}" href="#e-${encodeURIComponent(claim.id)}">${valueWords(claim, language, claim.reportLanguage, { amount: 'short' })}</a></td><td>${checkSign(isRaw(claim), language, true)}</td></tr>`,
      )}</tbody>`
    },
  )}</table></section>`
}

export const followedOf = (view: StoryView, used: readonly ShownClaim[], frame: Frame): Html => {
  const { language, today } = frame
  const w = wordings[language]
  const claims = [...new Set([...used, ...view.claims, ...view.reports.flatMap((report) => report.claims)])]
  const mentions = (id: string): number => used.filter((claim) => claim.entityId === id).length
  const projects = view.entities
    .filter((entity) => entity.kind === 'project')
    .sort((a, b) => mentions(b.id) - mentions(a.id))
    .slice(0, 8)
    .map((entity) => {
      const now = statusNow(
        claims.filter((claim) => claim.entityId === entity.id),
        today,
      )
      return markup`<li>${icon(now ? statusIcon[now.status] : 'b-none')}<span>${entityLink(entity, language)} <span class="soft">${small(now ? statusWords(now.status, now.claim, language) : w.noStatus)}</span></span></li>`
    })
  const promises = view.promises.slice(0, 5).map((promise) => promiseLine(promise, frame))
  if (!projects.length && !promises.length) return nothing
  return markup`<section class="box"><h2>${w.story.followed}</h2><ul class="watch">${projects}${promises}</ul></section>`
}

export const promiseLine = (promise: KeptPromise, frame: Frame): Html => {
  const { language, today } = frame
  const { state } = shownPromise(promise, today)
  const title = wordedIn(promise.titles, language)
  const words = title ? worded(title, language) : promise.evidence.text
  return markup`<li>${icon(promiseIcon[state])}<span><a href="${promiseAt(language, promise.slug)}">${words}</a> <span class="soft">${small(wordings[language].promise[state])}</span></span></li>`
}

export const silenceOf = (
  used: readonly ShownClaim[],
  all: readonly ShownClaim[],
  known: Lookup,
  frame: Frame,
): Html => {
  const w = wordings[frame.language]
  const lines = [...Map.groupBy(used, (claim) => claim.entityId)]
    .flatMap(([id, claims]) => {
      const entity = known.entity(id)
      if (entity?.kind !== 'project') return []
      const told = all.filter((claim) => claim.entityId === id)
      const open = unanswered(entity.names, told, statusNow(told, frame.today)?.status)
      return open.length
        ? [
            {
              claims: claims.length,
              line: markup`<li>${entityLink(entity, frame.language)}: ${open.map((one) => w.question[one]).join(', ')}</li>`,
            },
          ]
        : []
    })
    .sort((a, b) => b.claims - a.claims)
    .slice(0, 4)
  if (!lines.length) return nothing
  return markup`<section class="box"><h2>${w.story.silence}</h2><ul class="gap">${lines.map((one) => one.line)}</ul></section>`
}

export const laterOf = (view: StoryView, frame: Frame): Html =>
  view.later.length
    ? markup`<section class="box"><h2>${wordings[frame.language].story.later}</h2>${storyLines(view.later, frame)}</section>`
    : nothing

export const tagsOf = (view: StoryView, frame: Frame): Html =>
  view.tags.length
    ? markup`<section class="box"><h2>${wordings[frame.language].nav.tags}</h2>${tagLinks(view.tags, frame.language)}</section>`
    : nothing
