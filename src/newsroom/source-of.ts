// Whose report is it? A source that is known by its id, else one made from what the item says of itself.
import type { Language, Source, SourceKind } from '../model/index.ts'
import { slugOf } from '../words/index.ts'
import type { Newsroom } from './newsroom.ts'

export interface SourceHints {
  /** Said by a person, or by the item. */
  readonly id: string | null
  readonly name: string | null
  readonly url: string | null
  readonly kind: SourceKind
}

const pasted: Source = {
  id: 'paste',
  kind: 'paste',
  url: null,
  language: null,
  names: { ru: 'Вставленный текст', kk: 'Қойылған мәтін', en: 'Pasted text' },
  citations: {},
}

const hostOf = (url: string | null): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') || null : null

const sameInAll = (name: string): Record<Language, string> => ({ ru: name, kk: name, en: name })

/** The known source of that id or host, or a new one. */
export const sourceOf = async ({ ledger }: Newsroom, hints: SourceHints): Promise<Source> => {
  const host = hostOf(hints.url)
  const name = hints.name ?? host ?? hints.id
  const id = hints.id ?? (name === null ? pasted.id : slugOf(host ?? name, 'ru'))
  const known = (await ledger.sources()).find((source) => source.id === id)
  if (known) return known
  if (name === null) return pasted
  const url = host ? new URL(hints.url as string).origin : null
  return { id, kind: hints.kind, url, language: null, names: sameInAll(name), citations: {} }
}
