// Names asked of a sentence that carries its answers: '[office Аким области] [person Серик Саттаров] открыл [project школу] …'.
import type { Language } from '../model/index.ts'
import { loadTables } from '../tables/index.ts'
import { buildDocument } from './build.ts'
import { spanOfTokens, type Document, type Mention } from './document.ts'
import { marked } from './test-notation.ts'
import { publishedInTests, readLawfully } from './test-laws.ts'

export const documentOf = (text: string, language: Language): Document =>
  buildDocument({ id: 'test', text, published: publishedInTests, language }, loadTables())

const labelOf = (doc: Document, mention: Mention): string => {
  if (mention.kind === 'person' && mention.manner === 'office') return 'office'
  if (mention.kind !== 'place') return mention.kind
  return `place:${doc.entities[mention.entities[0] ?? -1]?.placeKind ?? 'other'}`
}

export interface NamesIn {
  /** What the reader finds by name or office, of the kinds that the sample marks. */
  readonly found: readonly string[]
  readonly wanted: readonly string[]
}
/** Every mark should be a mention of its kind on exactly its words, and nothing else of these kinds be found. */
export const namesIn = (sample: string, language: Language = 'ru'): NamesIn => {
  const { text, marks } = marked(sample)
  const doc = documentOf(text, language)
  readLawfully(text, { language })
  const asked = new Set(marks.map(({ label }) => label.split(':')[0]))
  const found = doc.mentions
    .filter(({ manner }) => manner === 'named' || manner === 'office')
    .map((mention) => ({ label: labelOf(doc, mention), text: spanOfTokens(doc, mention.first, mention.end).text }))
    .filter(({ label }) => asked.has(label.split(':')[0]))
  const shown = (list: readonly { readonly label: string; readonly text: string }[]): string[] =>
    list.map(({ label, text: words }) => `${label} ${words}`).sort()
  return { found: shown(found), wanted: shown(marks) }
}
