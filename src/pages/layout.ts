// The frame of every page: what a browser, a search engine and a reader of the screen need, the masthead with the horizon
// under it, navigation, and the foot. No script, no inline style, nothing from elsewhere.
import { languages, type Atlas, type Language, type Section } from '../model/index.ts'
import { homeAt, indexAt, latinAt, sectionAt } from './addresses.ts'
import { kazakhLatin } from '../words/kk/to-latin.ts'
import { longDay } from './dates.ts'
import { join, markup, nothing, trusted, type Content, type Html } from './html.ts'
import { symbolsFor } from './icons.ts'
import { langOf } from './html.ts'
import { machineHead, machineLinks, type ForMachines } from './machine-head.ts'
import { wordedIn } from './names.ts'
import { aboutWordings } from './wording/about.ts'
import { wordings } from './wording/index.ts'
import { mapWordings } from './wording/maps.ts'
import { searchWordings } from './wording/search.ts'

export type NavKey = 'news' | 'projects' | 'promises' | 'places' | 'people' | 'organizations' | 'tags'

/** What is the same for all pages of one answer. */
export interface Frame {
  readonly language: Language
  readonly name: string
  /** 'https://…' without a slash at its end, where the newsroom has said it; links to other places need it. */
  readonly origin: string | null
  readonly today: string
  readonly timeZone: string
  readonly cssAt: string
  /** The sheet itself, where pages bring it along: the first look at a page then needs no second question. */
  readonly style?: string
  readonly sections: readonly Section[]
  /** Where links are shared, a picture made of the page's title is shown: this machine has letters to draw it with. */
  readonly pictures?: boolean
  /** Readers can follow by e-mail: pages have a form for it. */
  readonly letters?: boolean
  /** Programs may ask at /api/v1, and the whole ledger lies ready at /data/. */
  readonly api?: boolean
  /** Under which the data is given. */
  readonly licence?: { readonly name: string; readonly url: string | null }
  /** Where readers tell of mistakes: an e-mail address or a page. */
  readonly contact?: string
  /** Without one there are no maps. */
  readonly atlas?: Atlas
  /** A Kazakh page whose letters are to become Latin. */
  readonly latin?: boolean
}
export interface Page {
  readonly title: string
  readonly description: string
  /** This page's own address in each language that has it. */
  readonly at: { readonly [L in Language]?: string }
  readonly current?: NavKey
  /** The large masthead of the home page. */
  readonly large?: boolean
  /** Address of its feeds without the ending. */
  readonly feed?: string
  /** What stands behind the ending: '?q=…'. */
  readonly feedQuery?: string
  /** The search box in the masthead; left out where the page is a search itself. */
  readonly seek?: boolean
  readonly kind?: 'article' | 'website'
  readonly published?: string
  readonly noIndex?: boolean
  /** What it has for machines; see machine-head.ts. */
  readonly machines?: ForMachines
  readonly main: Html
}

export const layout = (frame: Frame, page: Page): string => {
  const body = markup`<div class="page">${top(frame, page)}<main id="main">${page.main}</main>${foot(frame, page)}</div>`
  const text = String(body)
  return String(
    markup`<!doctype html>
<html lang="${frame.latin ? 'kk-Latn' : frame.language}">
<head>${head(frame, page)}</head>
<body${page.large ? nothing : markup` class="small"`}>
${symbolsFor(text)}
${trusted(text)}
</body>
</html>
`,
  )
}

const head = (frame: Frame, page: Page): Html => {
  const { language, origin } = frame
  const title =
    page.title === frame.name ? `${page.title} · ${wordings[language].tagline}` : `${page.title} · ${frame.name}`
  const own = frame.latin ? latinOf(page) : page.at[language]
  return markup`
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${page.noIndex ? markup`<meta name="robots" content="noindex">` : nothing}
${frame.style === undefined ? markup`<link rel="stylesheet" href="${frame.cssAt}">` : markup`<style>${trusted(frame.style)}</style>`}
<link rel="icon" href="/icon.svg" type="image/svg+xml">
${origin && own ? markup`<link rel="canonical" href="${origin + own}">` : nothing}
${origin ? languages.filter((one) => page.at[one]).map((one) => markup`<link rel="alternate" hreflang="${one}" href="${origin + page.at[one]!}">`) : nothing}
${origin && latinOf(page) ? markup`<link rel="alternate" hreflang="kk-Latn" href="${origin + latinOf(page)!}">` : nothing}
${page.feed ? feedLinks(page.feed, page.title, page.feedQuery) : nothing}
<meta property="og:title" content="${page.title}">
<meta property="og:description" content="${page.description}">
<meta property="og:type" content="${page.kind ?? 'website'}">
<meta property="og:site_name" content="${frame.name}">
${origin && own ? markup`<meta property="og:url" content="${origin + own}">` : nothing}
${page.published ? markup`<meta property="article:published_time" content="${page.published}">` : nothing}
${machineHead(frame, page)}`
}

const feedKinds = [
  ['rss', 'application/rss+xml', 'RSS'],
  ['atom', 'application/atom+xml', 'Atom'],
  ['json', 'application/feed+json', 'JSON Feed'],
] as const
const feedLinks = (feed: string, title: string, query = ''): Content =>
  feedKinds.map(
    ([ending, type, name]) =>
      markup`<link rel="alternate" type="${type}" title="${title} (${name})" href="${feed}.${ending}${query}">`,
  )

/** On the front page alone: a date on every page would make every page another one each day. */
const today = ({ today: day, language }: Frame): Html =>
  markup`<time datetime="${day}">${longDay(day, language)}</time>`

const top = (frame: Frame, page: Page): Html => {
  const { language } = frame
  const w = wordings[language]
  return markup`<header>
<a class="skip" href="#main">${w.skip}</a>
<div class="top">${page.large ? today(frame) : markup`<span></span>`}
<nav aria-label="${w.labels.languages}"><ul>${languages.map((one) => languageItem(one, frame, page))}</ul></nav></div>
<div class="mast"><a href="${homeAt(language)}">${frame.name}</a><span>${w.tagline}</span>${page.seek === false ? nothing : seek(language)}</div>
<nav class="nav" aria-label="${w.labels.sections}"><ul>${navigation(language, page.current)}</ul></nav>
</header>`
}

const seek = (language: Language): Html => {
  const w = searchWordings[language]
  return markup`<form class="seek" role="search" action="${indexAt(language, 'search')}"><input name="q" type="search" maxlength="200" aria-label="${w.label}"><button type="submit">${w.find}</button></form>`
}

/** Every page but a search has its letters in two ways where it is Kazakh. */
const latinOf = (page: Page): string | undefined =>
  page.at.kk !== undefined && page.seek !== false ? latinAt(page.at.kk) : undefined

/** A page that a language lacks leads to its front page, not to an error. */
const languageItem = (one: Language, { language, latin }: Frame, page: Page): Html => {
  const name = wordings[one].languageName
  const at = page.at[one] ?? homeAt(one)
  const here = (words: string): Html => markup`<li><b aria-current="true">${words}</b></li>`
  const there = (href: string, words: string, of: string, letters = of): Html =>
    markup`<li><a href="${href}" lang="${letters}" hreflang="${of}">${words}</a></li>`
  if (one !== 'kk') return one === language ? here(name) : there(at, name, one)
  // Its name in Cyrillic stays so in Latin pages.
  const cyrillic = language === 'kk' && !latin ? here(name) : there(at, name, 'kk', latin ? 'kk-Cyrl' : 'kk')
  const latinName = kazakhLatin(name)
  return markup`${cyrillic}${latin ? here(latinName) : there(latinOf(page) ?? latinAt(homeAt('kk')), latinName, 'kk-Latn')}`
}

const navigation = (language: Language, current: NavKey | undefined): Content => {
  const { nav } = wordings[language]
  const items: readonly (readonly [NavKey, string])[] = [
    ['news', homeAt(language)],
    ...(['projects', 'promises', 'places', 'people', 'organizations', 'tags'] as const).map(
      (key) => [key, indexAt(language, key)] as const,
    ),
  ]
  return items.map(
    ([key, href]) =>
      markup`<li><a href="${href}"${key === current ? markup` aria-current="page"` : nothing}>${nav[key]}</a></li>`,
  )
}

const foot = (frame: Frame, page: Page): Html => {
  const { language } = frame
  const w = wordings[language]
  const feed = page.feed ?? `/${language}/feed`
  const sections = [...frame.sections]
    .sort((a, b) => a.ordinal - b.ordinal)
    .flatMap((section) => {
      const slug = section.slugs[language]
      const name = wordedIn(section.names, language)
      return slug && name
        ? [markup`<li><a href="${sectionAt(language, slug)}"${langOf(name.language, language)}>${name.text}</a></li>`]
        : []
    })
  return markup`<footer class="foot">
${sections.length ? markup`<ul>${sections}</ul>` : nothing}
<ul><li><a href="${indexAt(language, 'visits')}">${w.nav.visits}</a></li>${ways(frame)}</ul>
<ul>${feedKinds.map(([ending, , name]) => markup`<li><a href="${feed}.${ending}${page.feed ? (page.feedQuery ?? '') : ''}">${name}</a></li>`)}${machineLinks(language, page.machines)}</ul>
<p>${w.foot.rule}</p>${frame.latin ? markup`<p>Бұл беттегі әріптерді машина латын әліпбиіне (2021) көшірді; дереккөздің өз сөзі сол күйінде, кириллицада қалды.</p>` : nothing}
</footer>`
}

/** Pages that are no list of things. */
const ways = ({ language, atlas }: Frame): readonly Html[] => {
  const w = aboutWordings[language]
  const all: readonly (readonly [string, string])[] = [
    ...(atlas ? [['map', mapWordings[language].country] as const] : []),
    ['on-this-day', w.onThisDay],
    ['about', w.about],
    ['corrections', w.corrections],
    ['data', w.data],
  ]
  return all.map(([folder, words]) => markup`<li><a href="${indexAt(language, folder)}">${words}</a></li>`)
}

/** 'Проекты · Область Жетісу': the way to this page, in small type above its title. */
export const kicker = (items: readonly Content[]): Html => {
  const shown = items.filter((item) => item !== null && item !== undefined && item !== '' && item !== false)
  return shown.length ? markup`<p class="kick">${join(shown, ' · ')}</p>` : nothing
}
