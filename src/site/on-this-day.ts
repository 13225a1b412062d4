// What this day was in earlier years: what was opened, what fell due, visits, our stories; newest year first.
import type { OnDay, PublicLedger } from '../model/index.ts'
import { shownPromise } from '../following/promises/index.ts'
import {
  aboutWordings, dateWords, entityLink, everywhere, figure, indexAt, localMoment, markup, nothing, promiseAt, valueWords, visitAt, wordedIn, worded,
  type Frame, type Html, type Page,
} from '../pages/index.ts' // prettier-ignore
import { storyLink } from './cards.ts'
import { lookup } from './lookup.ts'
import { promiseSign, promiseTitle } from './promise-parts.ts'

/** Nothing older is in a ledger of the news. */
const firstYear = 1991

const sameDays = (today: string): readonly string[] => {
  const years = Array.from({ length: Math.max(0, Number(today.slice(0, 4)) - firstYear) }, (_, at) => firstYear + at)
  const days = years.map((year) => `${year}${today.slice(4)}`)
  // There is no 29 February in most years.
  return days.filter((day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day))
}
/** A day of the newsroom's begins and ends at most a day away from that of UTC; what is outside is left out afterwards. */
const aDayMore = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)

export const askDay = async (ledger: PublicLedger, frame: Frame): Promise<OnDay> => {
  const days = sameDays(frame.today)
  const found = await ledger.onDay(
    frame.language,
    days,
    days.map((day) => [aDayMore(day, -1), aDayMore(day, 2)] as const),
  )
  const here = (card: OnDay['stories'][number]): boolean =>
    days.includes(localMoment(card.publishedAt, frame.timeZone).day)
  return { ...found, stories: found.stories.filter(here) }
}

interface Line {
  readonly year: string
  readonly words: Html
}
const list = (title: string, lines: readonly Line[]): Html =>
  lines.length
    ? markup`<section class="box"><h2>${title}</h2><ul class="watch dated">${[...lines].sort((a, b) => (a.year < b.year ? 1 : -1)).map(({ year, words }) => markup`<li><time datetime="${year}">${year}</time><span>${words}</span></li>`)}</ul></section>`
    : nothing

export const onThisDayPage = (found: OnDay, frame: Frame): Page => {
  const { language, today, timeZone } = frame
  const w = aboutWordings[language]
  const known = lookup({ entities: found.entities })
  // The day without its year: '12 декабря'.
  const year = today.slice(0, 4)
  const day = dateWords(today, language)
    .replace(new RegExp(`\\s*${year}\\s*(?:года|жылғы)?\\s*`, 'u'), ' ')
    .trim()
  const parts = [
    list(w.opened, found.openings.map((claim) => {
      const entity = known.entity(claim.entityId)
      return { year: claim.date!.slice(0, 4), words: markup`${entity ? entityLink(entity, language) : claim.subject} ${figure(claim, valueWords(claim, language, claim.reportLanguage), language)}` }
    })),
    list(w.due, found.promises.map((promise) => ({
      year: (shownPromise(promise, today).dueDay ?? today).slice(0, 4),
      words: markup`<a href="${promiseAt(language, promise.slug)}">${promiseTitle(promise, frame)}</a> ${promiseSign(promise, frame)}`,
    }))),
    list(w.visits, found.visits.map((visit) => ({
      year: visit.date!.slice(0, 4),
      words: markup`<a href="${visitAt(language, visit.slug)}">${worded(wordedIn(visit.titles, language) ?? { text: visit.who, language }, language)}</a>`,
    }))),
    list(w.stories, found.stories.map((card) => ({ year: localMoment(card.publishedAt, timeZone).day.slice(0, 4), words: storyLink(card, language) }))),
  ] // prettier-ignore
  const any = parts.some((part) => String(part) !== '')
  return {
    title: w.onThisDay,
    description: w.dayStand(day),
    at: everywhere((one) => indexAt(one, 'on-this-day')),
    main: markup`<article class="solo"><header class="head"><h1>${w.onThisDay}</h1><p class="stand">${any ? w.dayStand(day) : w.dayEmpty}</p></header>${parts}</article>`,
  }
}
