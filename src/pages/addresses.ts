// Where every public page is. One place, so that a link and a route cannot disagree.
import { languages, type Entity, type EntityKind, type Language } from '../model/index.ts'

export const folderOf: Record<EntityKind, string> = {
  project: 'projects',
  place: 'places',
  person: 'people',
  organization: 'organizations',
}
const under =
  (folder: string) =>
  (language: Language, slug: string): string =>
    `/${language}/${folder}/${encodeURIComponent(slug)}`

export const homeAt = (language: Language): string => `/${language}/`
export const storyAt: (language: Language, slug: string) => string = under('stories')
export const sectionAt: (language: Language, slug: string) => string = under('sections')
export const tagAt: (language: Language, slug: string) => string = under('tags')
export const promiseAt: (language: Language, slug: string) => string = under('promises')
export const visitAt: (language: Language, slug: string) => string = under('visits')
export const indexAt = (language: Language, folder: string): string => `/${language}/${folder}`
export const entityAt = (language: Language, entity: Pick<Entity, 'kind' | 'slug'>): string =>
  under(folderOf[entity.kind])(language, entity.slug)

/** Anchors of a report's page: each claim, quotation, promise and stop has its own. */
export const anchors = {
  claim: (id: string): string => `c-${id}`,
  quote: (id: string): string => `q-${id}`,
  promise: (id: string): string => `p-${id}`,
  stop: (visitId: string, ordinal: number): string => `v-${visitId}-${ordinal}`,
}
export const reportAt = (language: Language, id: string, anchor?: string): string =>
  under('reports')(language, id) + (anchor ? `#${encodeURIComponent(anchor)}` : '')

/** 'report-7.2' is version 2 of report-7. */
export const reportOfVersion = (versionId: string): string => versionId.slice(0, versionId.lastIndexOf('.'))

/** The folder of the Kazakh pages in Latin letters. */
export const latinFolder = 'kk-latn'
/** Of a Kazakh page, the same in Latin letters. */
export const latinAt = (at: string): string => at.replace(/^\/kk\//, `/${latinFolder}/`)

/** The page's own address as Markdown. */
export const markdownAt = (at: string): string => (at.endsWith('/') ? `${at}index.md` : `${at}.md`)

/** A page that exists in every language, at the address that each gives. */
export const everywhere = (at: (language: Language) => string): { readonly [L in Language]?: string } =>
  Object.fromEntries(languages.map((language) => [language, at(language)]))
