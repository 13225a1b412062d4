// What is said where there is no page: in the reader's language, with ways on. Where another language has the page, it
// says so and offers it.
import { languages, type Language } from '../model/index.ts'
import { homeAt, indexAt, markup, nothing, wordings, type Frame, type Page } from '../pages/index.ts'

export interface Offer {
  readonly language: Language
  readonly at: string
  readonly title: string
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
<section class="box"><h2 class="hid">${w.labels.sections}</h2><p>${w.missing.try}</p><p class="tags"><a href="${homeAt(language)}">${w.nav.news}</a> ${(['projects', 'promises', 'places', 'people', 'tags'] as const).map((key) => markup`<a href="${indexAt(language, key)}">${w.nav[key]}</a> `)}</p></section>`,
  }
}
