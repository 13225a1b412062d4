// How entities, sources and attributions are named in the language of a page. A name that is missing in it is shown in the
// language there is, and marked so: Kazakh names on Kazakh pages, never a Russian one passed off as Kazakh.
import {
  languages,
  nameIn,
  type Entity,
  type Language,
  type ReportLine,
  type Source,
  type Worded,
} from '../model/index.ts'
import { entityAt } from './addresses.ts'
import { langOf, markup, nothing, type Html } from './html.ts'
import { wordings } from './wording/index.ts'

export interface InLanguage {
  readonly text: string
  readonly language: Language
}
/** The asked language first, else the first there is. */
export const wordedIn = (worded: Worded, language: Language): InLanguage | undefined => {
  const found = [language, ...languages].find((one) => worded[one])
  return found && { text: worded[found]!, language: found }
}
/** The words, in an element that names their language where it is not the page's. */
export const worded = (words: InLanguage, page: Language): Html =>
  words.language === page ? markup`${words.text}` : markup`<span lang="${words.language}">${words.text}</span>`

export const entityName = (entity: Pick<Entity, 'names' | 'slug'>, language: Language): InLanguage => {
  const name = nameIn(entity, language)
  return name ? { text: name.name, language: name.language } : { text: entity.slug, language }
}
export const entityLink = (entity: Entity, language: Language): Html =>
  linkCalled(entity, entityName(entity, language), language)
/** To its page, under another form of its name. */
export const linkCalled = (entity: Entity, name: InLanguage, language: Language): Html =>
  markup`<a href="${entityAt(language, entity)}"${langOf(name.language, language)}>${name.text}</a>`

const patronymic = /(?:вич|вна|ұлы|улы|қызы|кызы|vich|vna|uly|qyzy|kyzy)$/iu
/** As an index has people: Токаев Касым-Жомарт; in English with a comma. */
export const surnameFirst = ({ text, language }: InLanguage): InLanguage => {
  const words = text.split(' ')
  // «Назарбаев Нұрсұлтан Әбішұлы» stands so already.
  if (words.length < 2 || (words.length > 2 && patronymic.test(words.at(-1)!))) return { text, language }
  const [surname, rest] = [words.at(-1)!, words.slice(0, -1).join(' ')]
  return { text: `${surname}${language === 'en' ? ',' : ''} ${rest}`, language }
}

export const sourceName = (source: Source, language: Language): InLanguage =>
  wordedIn(source.names, language) ?? { text: source.id, language }

/** 'со ссылкой на …' as the source's own phrase has it; else the name after a plain word for 'source'. */
export const attribution = (source: Source, language: Language): string =>
  source.citations[language] ?? wordings[language].citing(sourceName(source, language).text)

export const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)
/** For use inside a line: 'Строится' after a name is 'строится'; abbreviations keep their capitals. */
export const small = (text: string): string => text.slice(0, 1).toLocaleLowerCase() + text.slice(1)

/** `<cite>` with the source's name, and the language of the report where it is not the page's: «орысша». */
export const cite = (source: Source | undefined, reportLanguage: Language, language: Language): Html => {
  const name = source && sourceName(source, language)
  const foreign = reportLanguage === language ? nothing : markup`, ${wordings[language].inLanguage[reportLanguage]}`
  return name ? markup`<cite${langOf(name.language, language)}>${name.text}</cite>${foreign}` : nothing
}

export const reportTitle = (
  report: Pick<ReportLine, 'title' | 'published' | 'language'>,
  language: Language,
  day: string,
): InLanguage =>
  report.title
    ? { text: report.title, language: report.language }
    : { text: wordings[language].report.title(day), language }
