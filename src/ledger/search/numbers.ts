// The number of a document tells its kind, whether the public may find it, and its day. Both databases walk ids in order, so
// 'newest first', 'only stories', 'only public' and 'from … to …' cost nothing and stop early. That of a story tells its language
// too, and the numbers of its texts lie side by side: which of them are one story is seen without looking.
import { languages, searchKinds } from '../../model/index.ts'
import type { Language, SearchKind } from '../../model/index.ts'

export const perDay: number = 2 ** 24
const days = 2 ** 18
export const perKind: number = perDay * days
const firstDay = Date.UTC(1900, 0, 1)
const dayLength = 86_400_000

/** Of YYYY[-MM[-DD]]; 0 for what has no day. */
export const dayNumber = (date: string | null): number => {
  if (!date) return 0
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number)
  const at = Math.floor((Date.UTC(year, month - 1, day) - firstDay) / dayLength)
  return Number.isFinite(at) ? Math.min(Math.max(at, 0), days - 1) : 0
}

/** Open ones lie together, hidden ones behind them. */
export const codeOf = (kind: SearchKind, open: boolean): number =>
  searchKinds.indexOf(kind) + (open ? 0 : searchKinds.length) + 1

export interface Range {
  readonly from: number
  /** Not included. */
  readonly to: number
}
export const dayRange = (code: number, day: number): Range => {
  const from = code * perKind + day * perDay
  return { from, to: from + perDay }
}
export const kindRange = (code: number, fromDay = 0, toDay: number = days - 1): Range => ({
  from: code * perKind + fromDay * perDay,
  to: code * perKind + (toDay + 1) * perDay,
})

/** Room for a story's texts in every language. */
export const perStory = 4
/** The number of its text in a language; `at` is the number of any of its texts. */
export const storyNumber = (at: number, language: Language): number =>
  at - (at % perStory) + languages.indexOf(language)

/** 0 to 160: how much is said of an entity; a place in the order that does not move with every claim. */
export const weightOf = (count: number): number => Math.floor(Math.log2(1 + count) * 8)

export const kindOf = (id: number): SearchKind =>
  searchKinds[(Math.floor(id / perKind) - 1) % searchKinds.length] as SearchKind
/** All that the public may find, of every kind. */
export const openRange: Range = {
  from: kindRange(codeOf(searchKinds[0], true)).from,
  to: kindRange(searchKinds.length).to,
}
/** Entities and stories, which are also found by what they are called; of all else the words alone count. */
export const isNamed = (kind: SearchKind): boolean => searchKinds.indexOf(kind) <= searchKinds.indexOf('story')
/** Of these, entities and stories: they are the first kinds. */
export const namedRange: Range = { from: openRange.from, to: kindRange(codeOf('story', true)).to }

/** The same for all texts of a story; of anything else its own number. */
export const thingOf = (id: number): number => (kindOf(id) === 'story' ? id - (id % perStory) : id)
/** Of a story's text. */
export const languageOf = (id: number): Language | undefined => languages[id % perStory]
