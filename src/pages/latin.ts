// A Kazakh page in Latin letters: the finished page with the letters of its text changed, and of the labels that are read aloud.
// What is in another language keeps its letters, and so do the words of a source: they stand as they were said, and are marked so; links lead on within the Latin pages; scripts, addresses and ids are not touched.
import { kazakhLatin } from '../words/kk/to-latin.ts'
import { latinAt } from './addresses.ts'

const piece = /<!--[^]*?-->|<(?:script|style)\b[^]*?<\/(?:script|style)>|<[^>]*>|[^<]+/g
const withoutEnd = /^<(?:area|base|br|col|hr|img|input|link|meta|source|wbr)\b|\/>$/
const kazakh = (language: string): boolean => language === 'kk' || language === 'kk-Latn'

/** What is read aloud, and what search engines and other sites show. */
const spoken = / (?:aria-label|title|alt|placeholder)="[^"]*"/g
const described = /^<meta (?:name="description"|property="og:(?:title|description|site_name)")/

const linked = (tag: string): string =>
  tag.replace(/ href="(\/kk\/[^"]*)"/, (whole, at: string) => {
    // Feeds, calendars and searches are the same in both.
    const path = at.replace(/[?#].*$/, '')
    return /\.\w+$/.test(path) || path.startsWith('/kk/search') || path.startsWith('/kk/follow')
      ? whole
      : ` href="${latinAt(at)}"`
  })

const inTag = (tag: string): string => {
  if (described.test(tag)) return tag.replace(/ content="[^"]*"/, kazakhLatin)
  const told = tag.replace(spoken, (attribute) => {
    const from = attribute.indexOf('"')
    return attribute.slice(0, from) + kazakhLatin(attribute.slice(from))
  })
  return told.startsWith('<a ') && !told.includes(' hreflang="') ? linked(told) : told
}

/** The words of a source. */
const said = /^<q\b/
const asSaid = (tag: string): string => tag.replace(/^<q/, '<q lang="kk-Cyrl"')

export const inLatin = (page: string): string => {
  let [foreign, depth] = ['', 0]
  return page.replace(piece, (found) => {
    if (!found.startsWith('<')) return foreign ? found : kazakhLatin(found)
    if (found.startsWith('<!') || /^<(?:script|style)\b/.test(found)) return found
    if (foreign) {
      if (found.startsWith('</')) depth--
      else if (!withoutEnd.test(found)) depth++
      if (depth === 0) foreign = ''
      return found.startsWith('<a ') && !found.includes(' hreflang="') ? linked(found) : found
    }
    const language = / lang="([^"]*)"/.exec(found)?.[1]
    if (language && !kazakh(language) && !found.startsWith('<html')) {
      if (!withoutEnd.test(found)) [foreign, depth] = [language, 1]
      return found.startsWith('<a ') && !found.includes(' hreflang="') ? linked(found) : found
    }
    if (said.test(found)) {
      ;[foreign, depth] = ['kk-Cyrl', 1]
      return language ? found.replace(/ lang="[^"]*"/, ' lang="kk-Cyrl"') : asSaid(found)
    }
    return inTag(found)
  })
}
