// An article of ours: text per language, tags, section, revisions and open corrections; it cites reports.
import type { Language, Worded } from './language.ts'

export type StoryState = 'draft' | 'scheduled' | 'published' | 'withdrawn'

export interface Section {
  readonly id: string
  readonly names: Worded
  readonly slugs: Worded
  readonly ordinal: number
}
export interface Tag {
  readonly id: string
  readonly names: Worded
  readonly slugs: Worded
}

/**
 * Body of a story: paragraphs separated by an empty line; a paragraph that begins with '## ' is a heading, with '> ' a
 * quotation. Inside, [words](claim:ID) marks a figure and [words](entity:ID) a name, [words](promise:ID) a promise,
 * [words](quote:ID) a quotation's source, [words](https://…) a link. docs/formats/story.md.
 */
export interface StoryVersion {
  readonly language: Language
  readonly slug: string
  readonly headline: string
  readonly standfirst: string
  readonly body: string
  /** Counted from 1; each publication with changed words is a new revision, the old ones stay. */
  readonly revision: number
}
export interface Correction {
  readonly language: Language
  readonly at: string
  /** What was wrong and what is right, in the newsroom's words; public. */
  readonly text: string
}
export interface Story {
  readonly id: string
  readonly state: StoryState
  readonly sectionId: string | null
  /** ISO instants; null until published. */
  readonly publishedAt: string | null
  readonly updatedAt: string | null
  readonly by: string
  readonly tagIds: readonly string[]
  /** Reports it cites, in order. */
  readonly reportIds: readonly string[]
  readonly versions: readonly StoryVersion[]
  readonly corrections: readonly Correction[]
}
