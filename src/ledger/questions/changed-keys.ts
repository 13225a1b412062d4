// What a page can depend on, by name. A change is written down under the keys it touches, in its own transaction; a page is
// right as long as nothing it was drawn from was touched since. One vocabulary for both sides: who writes and who asks.
// A key may be touched too often (a page is drawn again for nothing) but never too seldom.
import type { EntityKind, Language } from '../../model/index.ts'

/** Every page there is: touched by a change that does not say what it touches. */
export const everything = '*'
/** Touched by every change: for a question that does not say what it rests on. */
export const any = 'any'

export const storyKey = (id: string): string => `story:${id}`
/** The list of published stories in a language. */
export const storiesKey = (language: Language): string => `stories:${language}`
/** How many stories carry each tag. */
export const tagsKey = (language: Language): string => `tags:${language}`
export const taggedKey = (tagId: string, language: Language): string => `tagged:${tagId}:${language}`
export const sectionedKey = (sectionId: string, language: Language): string => `sectioned:${sectionId}:${language}`
/** What tags, sources and sections are called; the lists of sections and of sources. */
export const tagNames = 'tag-names'
export const sourceNames = 'source-names'
export const sources = 'sources'
export const sections = 'sections'

/** A report's words and what was found in it. */
export const reportKey = (id: string): string => `report:${id}`
/** What was found in any report. */
export const heard = 'heard'
/** Which stories cite a report. */
export const citedKey = (id: string): string => `cited:${id}`

/** What an entity is called and where it stands. */
export const entityKey = (id: string): string => `entity:${id}`
/** What is said of an entity: claims, promises, visits, quotes, reports, stories. */
export const aboutKey = (id: string): string => `about:${id}`
/** What is said of anything that stands within a place, or stands there. */
export const withinKey = (placeId: string): string => `within:${placeId}`
export const entitiesKey = (kind: EntityKind): string => `entities:${kind}`

export const promiseKey = (id: string): string => `promise:${id}`
export const promises = 'promises'
export const visitKey = (id: string): string => `visit:${id}`
export const visits = 'visits'
