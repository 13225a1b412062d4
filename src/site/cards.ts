// A story in a list, and the other lists that several pages share.
import type { Entity, Language, ReportLine, Section, StoryCard, Tag, TagCount } from '../model/index.ts'
import {
  dateWords, entityLink, entityName, kicker, langOf, localMoment, markup, nothing, numberWords, plainText, reportAt, reportTitle, sectionAt,
  sourceName, storyAt, tagAt, time, typeset, wordedIn, worded, type Content, type DateStyle, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore

export const sectionLink = (section: Section | null, language: Language): Content => {
  const name = section && wordedIn(section.names, language)
  const slug = section?.slugs[language]
  if (!name) return nothing
  return slug ? markup`<a href="${sectionAt(language, slug)}">${worded(name, language)}</a>` : worded(name, language)
}

export const storyLink = (card: StoryCard, language: Language): Html =>
  markup`<a href="${storyAt(card.version.language, card.version.slug)}"${langOf(card.version.language, language)}>${typeset(card.version.headline, card.version.language)}</a>`

export const storyDay = (card: StoryCard, frame: Frame, style: DateStyle = 'note'): Html =>
  time(localMoment(card.publishedAt, frame.timeZone).day, frame.language, style)

export const storyList = (stories: readonly StoryCard[], frame: Frame): Html =>
  markup`<ol class="stories">${stories.map(
    (card) =>
      markup`<li><article>${kicker([storyDay(card, frame), sectionLink(card.section, frame.language)])}<h2>${storyLink(card, frame.language)}</h2><p class="soft">${typeset(plainText(card.version.standfirst), card.version.language)}</p></article></li>`,
  )}</ol>`

/** Each story once: in the language of the page where it has one. */
export const eachOnce = (stories: readonly StoryCard[], language: Language): readonly StoryCard[] =>
  [...Map.groupBy(stories, (card) => card.id).values()].map(
    (versions) => versions.find((card) => card.version.language === language) ?? versions[0]!,
  )

/** Headlines alone, each with its day. */
export const storyLines = (stories: readonly StoryCard[], frame: Frame): Html =>
  markup`<ul class="watch">${eachOnce(stories, frame.language).map((card) => markup`<li><span>${storyLink(card, frame.language)} <span class="soft">${storyDay(card, frame)}</span></span></li>`)}</ul>`

export const reportLines = (reports: readonly ReportLine[], language: Language): Html =>
  markup`<ul class="watch dated">${[...reports]
    .sort((a, b) => b.published.localeCompare(a.published))
    .map((report) => {
      const day = report.published.slice(0, 10)
      const title = reportTitle(report, language, dateWords(day, language))
      return markup`<li>${time(day, language, 'table')}<span><a href="${reportAt(language, report.id)}"${langOf(title.language, language)}>${title.text}</a> <span class="soft">${worded(sourceName(report.source, language), language)}</span></span></li>`
    })}</ul>`

/** With exact counts where they are known. */
export const tagLinks = (tags: readonly (Tag | TagCount)[], language: Language): Html =>
  markup`<p class="tags">${tags.flatMap((one) => {
    const tag = 'tag' in one ? one.tag : one
    const slug = tag.slugs[language]
    const name = wordedIn(tag.names, language)
    const count = 'count' in one ? markup`\u00a0<span class="num">${numberWords(one.count, language)}</span>` : nothing
    return slug && name ? [markup`<a href="${tagAt(language, slug)}">${worded(name, language)}${count}</a> `] : []
  })}</p>`

export const entityList = (entities: readonly Entity[], language: Language): Html =>
  markup`<ul class="watch${entities.length > 8 ? ' cols' : ''}">${[...entities]
    .sort((a, b) => entityName(a, language).text.localeCompare(entityName(b, language).text, language))
    .map((entity) => markup`<li>${entityLink(entity, language)}</li>`)}</ul>`
