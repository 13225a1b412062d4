// Pages that tell of the newsroom itself: what it does, how it corrects, what machines can have.
import type { FrontView } from '../model/index.ts'
import {
  aboutWordings, everywhere, indexAt, localMoment, markup, nothing, outsideLink, time, typeset, wordings, type AboutSection, type Frame, type Html, type Page,
} from '../pages/index.ts' // prettier-ignore
import { storyLink } from './cards.ts'

export const aboutFolders = ['about', 'corrections', 'data', 'on-this-day'] as const

const sections = (all: readonly AboutSection[], frame: Frame): readonly Html[] =>
  all.map(
    ({ title, text }) =>
      markup`<section class="box t"><h2>${title}</h2>${text.map((one) => markup`<p>${typeset(one, frame.language)}</p>`)}</section>`,
  )
const head = (title: string, stand: string): Html =>
  markup`<header class="head"><h1>${title}</h1><p class="stand">${stand}</p></header>`

/** Nothing where the newsroom has not said where to write. */
const foundMistake = ({ contact, language }: Frame): Html => {
  if (!contact) return nothing
  const w = aboutWordings[language]
  const href = contact.includes('://') ? outsideLink(contact) : `mailto:${contact}`
  return href
    ? markup`<section class="box t"><h2>${w.found}</h2><p>${w.write} <a href="${href}">${contact}</a></p></section>`
    : nothing
}

export const aboutPage = (frame: Frame): Page => {
  const { language, name } = frame
  const w = aboutWordings[language]
  return {
    title: w.about,
    description: w.stand(name),
    at: everywhere((one) => indexAt(one, 'about')),
    main: markup`<article class="solo">${head(w.about, w.stand(name))}${sections(w.aboutSections(name), frame)}${foundMistake(frame)}<p class="tags"><a href="${indexAt(language, 'corrections')}">${w.corrections}</a> <a href="${indexAt(language, 'data')}">${w.data}</a></p></article>`,
  }
}

export const correctionsPage = ({ corrections }: FrontView, frame: Frame): Page => {
  const { language, name, timeZone } = frame
  const w = aboutWordings[language]
  return {
    title: w.corrections,
    description: w.correctionsStand,
    at: everywhere((one) => indexAt(one, 'corrections')),
    main: markup`<article class="solo">${head(w.corrections, w.correctionsStand)}<section class="box"><h2>${w.latest}</h2>${
      corrections.length
        ? markup`<ul class="watch">${corrections.map(({ story, correction }) => markup`<li><span>${time(localMoment(correction.at, timeZone).day, language, 'note')}. ${correction.text} ${storyLink(story, language)}</span></li>`)}</ul>`
        : markup`<p class="soft">${wordings[language].home.noCorrections}</p>`
    }</section>${sections(w.correctionsSections(name), frame)}${foundMistake(frame)}</article>`,
  }
}

const licensed = ({ name, url }: NonNullable<Frame['licence']>): Html =>
  url === null ? markup`${name}` : markup`<a href="${url}" rel="license">${name}</a>`

export const dataPage = (frame: Frame): Page => {
  const { language } = frame
  const w = aboutWordings[language]
  const links = (base: string): Html =>
    markup`<a href="${base}.rss">RSS</a> <a href="${base}.atom">Atom</a> <a href="${base}.json">JSON Feed</a>`
  const plain = (at: string): Html => markup`<a href="${at}">${at}</a>`
  const rows: readonly (readonly [string, Html])[] = [
    [w.ways.news, links(`/${language}/feed`)],
    [w.ways.promises, links(`/${language}/promises/feed`)],
    [w.ways.calendar, markup`<a href="/${language}/promises/calendar.ics">iCalendar</a>`],
    [w.ways.markdown, markup`<a href="/${language}/data.md">${w.ways.thisPage}</a>`],
    [w.ways.sitemap, plain('/sitemap.xml')],
    [w.ways.llms, plain('/llms.txt')],
    // No links: a site of files alone has neither.
    [w.ways.api, frame.api ? plain('/api/v1/openapi.json') : markup`<code>/api/v1/openapi.json</code>`],
    ...(frame.licence ? [[w.ways.licence, licensed(frame.licence)] as const] : []),
    [w.ways.files, frame.api ? plain('/data/index.json') : markup`<code>/data/index.json</code>`],
  ]
  return {
    title: w.data,
    description: w.dataStand,
    at: everywhere((one) => indexAt(one, 'data')),
    main: markup`<article class="solo">${head(w.data, w.dataStand)}<section class="box"><h2>${w.ways.title}</h2><table><thead class="hid"><tr><th scope="col">${w.ways.what}</th><th scope="col">${w.ways.address}</th></tr></thead><tbody>${rows.map(([what, way]) => markup`<tr><th scope="row">${what}</th><td>${way}</td></tr>`)}</tbody></table></section>${sections(w.dataSections, frame)}</article>`,
  }
}
