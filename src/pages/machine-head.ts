// What a page tells machines in its head: feeds, calendar, Markdown, card, picture, schema.org data. One place for all pages;
// a page says what it has, and addresses that leave the site are given only where the newsroom has said its own.
import { languages, type Language } from '../model/index.ts'
import { markdownAt } from './addresses.ts'
import { markup, nothing, trusted, type Content, type Html } from './html.ts'
import { machineWordings } from './wording/machines.ts'

/** What a page has for machines, besides its feeds. */
export interface ForMachines {
  /** schema.org as JSON-LD, made fit to stand in a script element. */
  readonly data?: string
  /** Of due dates. */
  readonly calendar?: string
  /** A small card of it that other sites may show. */
  readonly card?: string
  /** Shown where a link to the page is shared. */
  readonly picture?: string
  readonly ninjs?: string
  /** When it was last changed. */
  readonly changed?: string
}
interface Shown {
  readonly language: Language
  readonly name: string
  readonly origin: string | null
  readonly pictures?: boolean
}
interface About {
  readonly title: string
  readonly description: string
  readonly at: { readonly [L in Language]?: string }
  readonly noIndex?: boolean
  readonly machines?: ForMachines
}

export const pictureSize = { width: 1200, height: 630 } as const
const locales: Readonly<Record<Language, string>> = { ru: 'ru_RU', kk: 'kk_KZ', en: 'en_GB' }

export const machineHead = (frame: Shown, page: About): Html => {
  const { language, origin } = frame
  const has = page.machines ?? {}
  const own = page.at[language]
  const w = machineWordings[language]
  const oembed = (form: string): string => `/oembed?format=${form}&url=${encodeURIComponent(`${origin}${own}`)}`
  return markup`${own && !page.noIndex ? markup`<link rel="alternate" type="text/markdown" title="${w.markdown}" href="${markdownAt(own)}">\n` : nothing}${has.calendar ? markup`<link rel="alternate" type="text/calendar" title="${w.calendar}" href="${has.calendar}">\n` : nothing}${has.ninjs ? markup`<link rel="alternate" type="application/json" title="ninjs" href="${has.ninjs}">\n` : nothing}${
    has.card && origin && own
      ? markup`<link rel="alternate" type="application/json+oembed" title="${page.title}" href="${origin}${oembed('json')}">
<link rel="alternate" type="text/xml+oembed" title="${page.title}" href="${origin}${oembed('xml')}">\n`
      : nothing
  }${sharing(frame, page, has)}${has.data ? markup`<script type="application/ld+json">${trusted(has.data)}</script>\n` : nothing}`
}

const sharing = (frame: Shown, page: About, has: ForMachines): Html => {
  const { language, origin } = frame
  const picture = origin && frame.pictures && has.picture ? origin + has.picture : undefined
  const others = languages.filter((one) => one !== language && page.at[one])
  return markup`<meta property="og:locale" content="${locales[language]}">
${others.map((one) => markup`<meta property="og:locale:alternate" content="${locales[one]}">\n`)}${has.changed ? markup`<meta property="article:modified_time" content="${has.changed}">\n` : nothing}${
    picture
      ? markup`<meta property="og:image" content="${picture}">
<meta property="og:image:type" content="image/png">
<meta property="og:image:width" content="${pictureSize.width}">
<meta property="og:image:height" content="${pictureSize.height}">
<meta property="og:image:alt" content="${page.title}">\n`
      : nothing
  }<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">
`
}

/** The same for readers, at the foot. */
export const machineLinks = (language: Language, has: ForMachines | undefined): Content => {
  const w = machineWordings[language]
  return [
    has?.calendar ? markup`<li><a href="${has.calendar}">${w.calendar}</a></li>` : nothing,
    has?.card ? markup`<li><a href="${has.card}">${w.card}</a></li>` : nothing,
  ]
}
