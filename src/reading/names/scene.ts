// What finders of names look at: the words of the report and the tables. Made once a report.
import type { Document } from '../document.ts'
import type { Tables } from '../../words/index.ts'

export type Words = Omit<Document, 'mentions' | 'entities' | 'doubts'>
export interface Scene extends Words {
  readonly tables: Tables
}

export const sceneOf = (words: Words, tables: Tables): Scene => ({ ...words, tables })
