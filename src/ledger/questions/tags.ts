// Tags with their exact counts, and sections.
import type { Language, Section, Tag, TagCount } from '../../model/index.ts'
import { sectionOf, tagOf } from '../nouns.ts'
import { slugHolder } from '../slugs.ts'
import type { Tx } from '../store.ts'

const nameFor = (tag: Tag, language: Language): string => tag.names[language] ?? Object.values(tag.names)[0] ?? tag.id

/** Most used first, then by name as the language sorts. Tags that no story in the language carries are left out. */
export const tagCounts = async (tx: Tx, language: Language, limit?: number): Promise<readonly TagCount[]> => {
  const rows = await tx
    .selectFrom('tag_counts as n')
    .innerJoin('tags as t', 't.id', 'n.tag_id')
    .selectAll('t')
    .select('n.count')
    .where('n.language', '=', language)
    .where('n.count', '>', 0)
    .execute()
  const { compare } = new Intl.Collator(language)
  return rows
    .map((row) => ({ tag: tagOf(row), count: row.count }))
    .toSorted(
      (a, b) =>
        b.count - a.count ||
        compare(nameFor(a.tag, language), nameFor(b.tag, language)) ||
        (a.tag.id < b.tag.id ? -1 : 1),
    )
    .slice(0, limit)
}

export const allTags = async (tx: Tx): Promise<readonly Tag[]> =>
  (await tx.selectFrom('tags').selectAll().orderBy('id').execute()).map(tagOf)

export const allSections = async (tx: Tx): Promise<readonly Section[]> =>
  (await tx.selectFrom('sections').selectAll().orderBy('ordinal').orderBy('id').execute()).map(sectionOf)

export const tagBySlug = async (tx: Tx, language: Language, slug: string): Promise<Tag | null> => {
  const id = await slugHolder(tx, 'tag', language, slug)
  const row = id && (await tx.selectFrom('tags').selectAll().where('id', '=', id).executeTakeFirst())
  return row ? tagOf(row) : null
}

export const sectionBySlug = async (tx: Tx, language: Language, slug: string): Promise<Section | null> => {
  const id = await slugHolder(tx, 'section', language, slug)
  const row = id && (await tx.selectFrom('sections').selectAll().where('id', '=', id).executeTakeFirst())
  return row ? sectionOf(row) : null
}
