// A text that somebody pasted or kept in a plain file: nothing about it is known but its words.
import type { SourceItem } from '../item.ts'

export const parsePaste = (text: string): SourceItem => ({
  externalId: null,
  url: null,
  title: null,
  text,
  published: null,
  language: null,
  sourceId: null,
  outlet: null,
  notice: null,
  mediaType: 'text/plain; charset=utf-8',
})
