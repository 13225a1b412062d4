// What is said where there is no page: in the reader's language, with ways on. Where another language has the page, it
// says so and offers it.
import { languages, type Language } from '../model/index.ts'
import {
  aboutWordings,
  goneWordings,
  homeAt,
  indexAt,
  markup,
  nothing,
  searchWordings,
  wordings,
  type Frame,
  type Html,
  type Page,
} from '../pages/index.ts'

export interface Offer {
  readonly language: Language
  readonly at: string
  readonly title: string
}

/** A story that we took back: its address says so for as long as there is one. */
export const goneStory = (frame: Frame): Page => {
  const w = goneWordings[frame.language]
  return {
    title: w.title,
    description: w.stand,
    at: Object.fromEntries(languages.map((one) => [one, homeAt(one)])),
    noIndex: true,
    main: markup`<header class="head"><h1>${w.title}</h1><p class="stand">${w.stand}</p></header>
${waysOn(frame, [markup`<a href="${indexAt(frame.language, 'corrections')}">${aboutWordings[frame.language].corrections}</a> `])}`,
  }
}

const waysOn = ({ language }: Frame, more: readonly Html[] = []): Html => {
  const w = wordings[language]
  return markup`<section class="box"><h2 class="hid">${w.labels.sections}</h2><p>${w.missing.try}</p><p class="tags">${more}<a href="${homeAt(language)}">${w.nav.news}</a> ${(['projects', 'promises', 'places', 'people', 'organizations', 'tags', 'visits'] as const).map((key) => markup`<a href="${indexAt(language, key)}">${w.nav[key]}</a> `)}<a href="${indexAt(language, 'search')}">${searchWordings[language].title}</a></p></section>`
}

export const missingPage = (offers: readonly Offer[], frame: Frame): Page => {
  const { language } = frame
  const w = wordings[language]
  const title = offers.length ? w.missing.otherTitle : w.missing.title
  return {
    title,
    description: w.missing.stand,
    at: Object.fromEntries(
      languages.map((one) => [one, offers.find((offer) => offer.language === one)?.at ?? homeAt(one)]),
    ),
    noIndex: true,
    main: markup`<header class="head"><h1>${title}</h1>${offers.length ? nothing : markup`<p class="stand">${w.missing.stand}</p>`}${offers.map(
      (offer) =>
        markup`<p class="stand">${w.missing.otherStand(w.inLanguage[offer.language])} <a href="${offer.at}" lang="${offer.language}" hreflang="${offer.language}">${offer.title}</a></p>`,
    )}</header>
${waysOn(frame)}`,
  }
}
