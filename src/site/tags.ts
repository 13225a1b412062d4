// The index of tags with exact counts, most used first and by the alphabet; and the stories of one tag or section.
import { languages, type Section, type StoryCard, type Tag, type TagCount } from '../model/index.ts'
import {
  alphabetOf, capital, counted, dateWords, everywhere, indexAt, kicker, langOf, markup, nothing, nounFor, numberWords, sectionAt, tagAt, wordedIn, wordings, type Frame, type Html,
  type Page,
} from '../pages/index.ts' // prettier-ignore
import { storyList } from './cards.ts'

interface Shown {
  readonly name: string
  readonly language: string
  readonly at: string
  readonly count: number
}

export const tagsPage = (tags: readonly TagCount[], frame: Frame): Page => {
  const { language } = frame
  const w = wordings[language].tags
  const shown = tags.flatMap((one) => shownTag(one, frame))
  const stand = w.stand(shown.length, dateWords(frame.today, language))
  return {
    title: w.title,
    description: stand,
    at: everywhere((one) => indexAt(one, 'tags')),
    current: 'tags',
    main: markup`<header class="head"><h1>${w.title}</h1><p class="stand">${shown.length ? stand : w.empty}</p></header>
${shown.length ? markup`<div class="two">${alphabet(shown, frame)}${mostUsed(shown, frame)}</div>` : nothing}`,
  }
}

const shownTag = ({ tag, count }: TagCount, frame: Frame): readonly Shown[] => {
  const slug = tag.slugs[frame.language]
  const name = wordedIn(tag.names, frame.language)
  return slug && name ? [{ name: name.text, language: name.language, at: tagAt(frame.language, slug), count }] : []
}

const alphabet = (tags: readonly Shown[], frame: Frame): Html => {
  const { language } = frame
  const { compare, letter: letterOf } = alphabetOf(frame)
  const sorted = [...tags].sort((a, b) => compare(a.name, b.name))
  const letters = [...Map.groupBy(sorted, (tag) => letterOf(tag.name))]
  return markup`<section aria-labelledby="az"><h2 id="az">${wordings[language].tags.alphabet}</h2><div class="index">${letters.map(
    ([
      letter,
      of,
    ]) => markup`<section><h3>${letter}</h3><ul>${of.map((tag) => markup`<li><a href="${tag.at}"${langOf(tag.language, language)}>${tag.name}</a><i></i><span class="num">${numberWords(tag.count, language)}<span class="hid"> ${nounFor(language, 'story', tag.count)}</span></span></li>`)}</ul></section>
`,
  )}</div></section>`
}

/** Each bar has its number; the longest is the whole width. */
const mostUsed = (tags: readonly Shown[], frame: Frame): Html => {
  const { language } = frame
  const w = wordings[language].tags
  const { compare } = alphabetOf(frame)
  const sorted = [...tags].sort((a, b) => b.count - a.count || compare(a.name, b.name)).slice(0, 12)
  const most = Math.max(1, sorted[0]?.count ?? 1)
  return markup`<section aria-labelledby="most"><h2 id="most">${w.most}</h2><table class="bars"><thead class="hid"><tr><th scope="col">${w.tag}</th><th scope="col">${w.count}</th></tr></thead><tbody>${sorted.map(
    (tag) =>
      markup`<tr><th scope="row"><a href="${tag.at}"${langOf(tag.language, language)}>${tag.name}</a><svg width="100%" height="5" aria-hidden="true"><rect width="${Math.round((tag.count / most) * 1000) / 10}%" height="5"/></svg></th><td class="n">${numberWords(tag.count, language)}</td></tr>`,
  )}</tbody></table></section>`
}

/** total: with those on other pages. */
export const tagPage = (tag: Tag, stories: readonly StoryCard[], total: number, frame: Frame): Page => {
  const { language } = frame
  const name = wordedIn(tag.names, language)!
  const slug = tag.slugs[language] ?? tag.id
  return {
    title: capital(name.text),
    description: `${name.text}: ${counted(language, 'story', total)}`,
    at: Object.fromEntries(languages.flatMap((one) => (tag.slugs[one] ? [[one, tagAt(one, tag.slugs[one])]] : []))),
    current: 'tags',
    feed: `${tagAt(language, slug)}/feed`,
    main: markup`<header class="head">${kicker([markup`<a href="${indexAt(language, 'tags')}">${wordings[language].nav.tags}</a>`])}<h1${langOf(name.language, language)}>${capital(name.text)}</h1><p class="stand">${counted(language, 'story', total)}</p></header>
${storyList(stories, frame)}`,
  }
}

export const sectionPage = (section: Section, stories: readonly StoryCard[], total: number, frame: Frame): Page => {
  const { language } = frame
  const name = wordedIn(section.names, language)!
  return {
    title: capital(name.text),
    description: `${name.text}: ${counted(language, 'story', total)}`,
    at: Object.fromEntries(
      languages.flatMap((one) => (section.slugs[one] ? [[one, sectionAt(one, section.slugs[one])]] : [])),
    ),
    current: 'news',
    main: markup`<header class="head"><h1${langOf(name.language, language)}>${capital(name.text)}</h1><p class="stand">${stories.length ? counted(language, 'story', total) : wordings[language].section.empty}</p></header>
${stories.length ? storyList(stories, frame) : nothing}`,
  }
}
