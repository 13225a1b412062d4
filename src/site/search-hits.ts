// What was found, each kind in its own way: what it is, where, when, and the words that were found, in the original's own words.
import type { Language, SearchHit } from '../model/index.ts'
import {
  capital, checkMark, cite, dateWords, entityAt, entityLink, entityName, figure, inQuotes, isRaw, kicker, langOf, markup, nothing, promiseAt,
  propertyWords, rawClass, reportAt, reportTitle, storyAt, time, trusted, valueWords, wordedIn, wordings, anchors, type Content, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore
import { excerptOf, markFound } from '../words/search-excerpt.ts'
import type { ExcerptPart } from '../words/search-excerpt.ts'
import { sectionLink, storyDay } from './cards.ts'
import { promiseSign } from './promise-parts.ts'

type Sought = ReadonlySet<string>
type Of<Kind extends SearchHit['kind']> = Extract<SearchHit, { readonly kind: Kind }>

const gap = trusted('\n')
const told = (parts: readonly ExcerptPart[]): Html =>
  markup`${parts.map((part) => (part.found ? markup`<b>${part.text}</b>` : part.text))}`
const marked = (text: string, of: Language, sought: Sought): Html => told(markFound(text, of, sought))
const excerpt = (text: string, of: Language, sought: Sought): Html => told(excerptOf(text, of, sought))

const entityHit = (hit: Of<'project' | 'place' | 'person' | 'organization'>, sought: Sought, frame: Frame): Html => {
  const { language } = frame
  const name = entityName(hit.entity, language)
  const w = wordings[language]
  const found = marked(capital(name.text), name.language, sought)
  // Found by a name in another language: that one is said too.
  const other = hit.entity.names.find((one) => one.name !== name.text && markFound(one.name, one.language, sought).some((part) => part.found)) // prettier-ignore
  const also = !String(found).includes('<b>') && other ? other : undefined
  const beside: Content[] = [
    hit.kind === 'place' && hit.entity.placeKind ? w.placeKind[hit.entity.placeKind] : nothing,
    hit.place ? entityLink(hit.place, language) : nothing,
    hit.status && hit.status in w.status ? w.status[hit.status as keyof typeof w.status] : nothing,
  ].filter((one) => String(one) !== '')
  return markup`<li><h3><a href="${entityAt(language, hit.entity)}"${langOf(name.language, language)}>${found}</a></h3>${also ? markup`<p class="soft"${langOf(also.language, language)}>${marked(also.name, also.language, sought)}</p>` : nothing}${beside.length ? kicker(beside) : nothing}</li>`
}

const storyHit = (hit: Of<'story'>, sought: Sought, frame: Frame): Html => {
  const of = hit.language
  const lang = langOf(of, frame.language)
  return markup`<li>${hit.card ? kicker([storyDay(hit.card, frame), sectionLink(hit.card.section, frame.language)]) : nothing}<h3><a href="${storyAt(of, hit.slug)}"${lang}>${marked(hit.title, of, sought)}</a></h3><p${lang}>${excerpt(hit.text, of, sought)}</p></li>`
}

const promiseHit = (hit: Of<'promise'>, sought: Sought, frame: Frame): Html => {
  const { language } = frame
  const { promise, report } = hit
  const title = wordedIn(promise.titles, language) ?? { text: hit.text, language: hit.language }
  return markup`<li><h3><a href="${promiseAt(language, promise.slug)}"${langOf(title.language, language)}>${marked(title.text, title.language, sought)}</a></h3><p class="meta-line">${promise.checked === 'confirmed' ? nothing : markup`${checkMark(true, language)} `}${promiseSign(promise, frame)}${report ? markup` ${cite(report.source, report.language, language)}, ${time(report.published.slice(0, 10), language, 'note')}` : nothing}</p></li>`
}

const reportHit = (hit: Of<'report'>, sought: Sought, frame: Frame): Html => {
  const { language } = frame
  const { report } = hit
  const day = report.published.slice(0, 10)
  const title = reportTitle(report, language, dateWords(day, language))
  const of = report.language
  return markup`<li>${kicker([time(day, language, 'note'), cite(report.source, of, language)])}<h3><a href="${reportAt(language, report.id)}"${langOf(title.language, language)}>${marked(title.text, title.language, sought)}</a></h3><p${langOf(of, language)}>${excerpt(hit.text, of, sought)}</p></li>`
}

const claimHit = (hit: Of<'claim'>, sought: Sought, frame: Frame): Html => {
  const { language } = frame
  const { claim } = hit
  const of = claim.reportLanguage
  const raw = isRaw(claim)
  const at = reportAt(language, claim.reportId, anchors.claim(claim.id))
  return markup`<li><h3><span${langOf(of, language)}>${marked(capital(claim.subject), of, sought)}</span>: ${propertyWords(claim.property, language).toLocaleLowerCase(language)} ${figure(claim, valueWords(claim, language, of), language)}</h3><p class="said">${checkMark(raw, language)} <q${langOf(of, language)}>${inQuotes(markup`<a class="fig${rawClass(raw)}" href="${at}">${excerpt(claim.evidence.text, of, sought)}</a>`, of)}</q>, ${time(claim.published.slice(0, 10), language, 'note')}</p></li>`
}

const drawn = (hit: SearchHit, sought: Sought, frame: Frame): Html => {
  switch (hit.kind) {
    case 'story':
      return storyHit(hit, sought, frame)
    case 'promise':
      return promiseHit(hit, sought, frame)
    case 'report':
      return reportHit(hit, sought, frame)
    case 'claim':
      return claimHit(hit, sought, frame)
    default:
      return entityHit(hit, sought, frame)
  }
}

export const hitList = (hits: readonly SearchHit[], sought: Sought, frame: Frame): Html =>
  markup`<ol class="hits">${hits.map((hit) => markup`${drawn(hit, sought, frame)}${gap}`)}</ol>`
