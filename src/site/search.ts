// The search page: everything at once by kinds, or one kind page by page. Without words it shows the form; without results it says
// what may help.
import { languages, type Language, type SearchAnswer, type SearchGroup } from '../model/index.ts'
import { entityLink, markup, nothing, numberWords, searchWordings, type Frame, type Html, type Page } from '../pages/index.ts' // prettier-ignore
import { soughtKeys } from '../words/search-excerpt.ts'
import { parseSearch } from '../words/search-query.ts'
import { isNarrowed, searchForm } from './search-form.ts'
import { hitList } from './search-hits.ts'
import { searchAt, type Asked } from './search-question.ts'

const group = (one: SearchGroup, asked: Asked, sought: ReadonlySet<string>, frame: Frame): Html => {
  const { language } = frame
  const w = searchWordings[language]
  const rest = asked.kind === null && (one.more || one.count > one.hits.length)
  const count = numberWords(one.count, language)
  return markup`<section class="found" aria-labelledby="f-${one.kind}"><h2 id="f-${one.kind}">${w.kinds[one.kind]}</h2>${hitList(one.hits, sought, frame)}${rest ? markup`<p class="more"><a href="${searchAt(language, asked.shown, { kind: one.kind })}">${w.allOf(w.kinds[one.kind], count, one.more)}</a></p>` : nothing}</section>`
}

const empty = (asked: Asked, answer: SearchAnswer, language: Language): Html => {
  const w = searchWordings[language]
  const meant = answer.meant
  const wider = isNarrowed(asked) || asked.kind
  return markup`<section class="found"><h2>${w.none}</h2>${asked.shown.q ? markup`<p>${w.noneStand(asked.shown.q)}</p>` : nothing}
${meant ? markup`<p class="meant">${w.meant}: <a href="${searchAt(language, asked.shown, { q: meant })}">${meant}</a></p>` : nothing}
${answer.apart?.length ? markup`<p class="meant">${w.apart}: ${answer.apart.map((words, at) => markup`${at ? ', ' : nothing}<a href="${searchAt(language, asked.shown, { q: words })}">${words}</a>`)}</p>` : nothing}
<ul class="dash">${w.tips.map((tip) => markup`<li>${tip}</li>`)}</ul>
${wider ? markup`<p><a href="${searchAt(language, { q: asked.shown.q ?? '' })}">${w.clear}</a></p>` : nothing}</section>`
}

const onwards = (asked: Asked, answer: SearchAnswer, language: Language): Html => {
  const w = searchWordings[language]
  const links = [
    asked.shown.after ? markup`<a href="${searchAt(language, asked.shown)}">${w.first}</a> ` : nothing,
    answer.cursor ? markup`<a rel="next" href="${searchAt(language, asked.shown, { after: answer.cursor })}">${w.next}</a> ` : nothing,
    asked.kind && !answer.cursor && answer.total.more && asked.shown.order !== 'newest'
      ? markup`<a href="${searchAt(language, asked.shown, { order: 'newest' })}">${w.newest}</a>`
      : nothing,
  ] // prettier-ignore
  return markup`<p class="onwards">${links}</p>`
}

export const searchPage = (asked: Asked, answer: SearchAnswer | null, frame: Frame): Page => {
  const { language } = frame
  const w = searchWordings[language]
  const words = asked.shown.q ?? ''
  const sought = soughtKeys(parseSearch(words))
  const total = answer && answer.total.count ? w.found(numberWords(answer.total.count, language), answer.total.more) : ''
  const title = words ? w.results(words) : w.title
  const feed = answer
    ? { feed: `/${language}/search/feed`, feedQuery: searchAt(language, asked.shown, { order: '' }).replace(/^[^?]*/, '') }
    : {}
  return {
    title,
    description: w.hint,
    at: Object.fromEntries(languages.map((one) => [one, searchAt(one, { ...asked.shown, tag: one === language ? (asked.shown.tag ?? '') : '' })])),
    noIndex: true,
    seek: false,
    ...feed,
    main: markup`<header class="head"><h1>${w.title}</h1></header>
${searchForm(asked, answer, language)}
${asked.doubts.map((doubt) => markup`<p class="doubt" role="status">${doubt}</p>`)}
${asked.place ? markup`<p class="soft">${w.inPlace}: ${entityLink(asked.place, language)}</p>` : nothing}
${total ? markup`<p class="soft" role="status">${total}</p>` : nothing}
${answer ? (answer.groups.length ? answer.groups.map((one) => group(one, asked, sought, frame)) : empty(asked, answer, language)) : nothing}
${answer ? onwards(asked, answer, language) : nothing}`,
  }
} // prettier-ignore
