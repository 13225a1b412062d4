// Sources, sections and tags: put again, they are replaced; it counts as a change only when something is different.
import type { Section, Source, Tag } from '../model/index.ts'
import { toJson } from './json.ts'
import { sections, sourceNames, sources, tagNames } from './questions/changed-keys.ts'
import { claimSlug } from './slugs.ts'
import type { Tx } from './store.ts'
import { countChange } from './transactions.ts'

interface Nouns {
  sources: Source
  sections: Section
  tags: Tag
}

// One shape for the three tables: the columns are the noun's fields, its small objects as JSON.
const rowOf = (noun: Source | Section | Tag): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(noun).map(([key, value]) => [
      key,
      value !== null && typeof value === 'object' ? toJson(value) : value,
    ]),
  )

const same = (a: Record<string, unknown>, b: Record<string, unknown>): boolean =>
  Object.entries(b).every(([key, value]) => a[key] === value)

/** What is new is on no page yet, but for the lists of sections and of sources. */
const touchedBy = (table: keyof Nouns, known: boolean): readonly string[] => {
  if (table === 'sections') return [sections]
  if (table === 'sources') return known ? [sources, sourceNames] : [sources]
  return known ? [tagNames] : []
}

export const putNoun = async <T extends keyof Nouns>(tx: Tx, table: T, noun: Nouns[T]): Promise<void> => {
  const row = rowOf(noun)
  const any = table as 'tags'
  const found = await tx.selectFrom(any).selectAll().where('id', '=', noun.id).executeTakeFirst()
  if (found && same(found as unknown as Record<string, unknown>, row)) return
  if (found) await tx.updateTable(any).set(row).where('id', '=', noun.id).execute()
  else
    await tx
      .insertInto(any)
      .values(row as never)
      .execute()
  if ('slugs' in noun)
    for (const [language, slug] of Object.entries(noun.slugs))
      await claimSlug(tx, table === 'tags' ? 'tag' : 'section', language, slug, noun.id)
  await countChange(tx, touchedBy(table, found !== undefined))
}
