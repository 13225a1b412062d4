// What a source said, verbatim, for ever. An edited message is a new version; the old one stays.
import type { Language, Worded } from './language.ts'

export const sourceKinds = ['telegram', 'feed', 'page', 'mail', 'paste', 'import'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** Where reports come from. id is a short slug, 'akorda-telegram'. */
export interface Source {
  readonly id: string
  readonly kind: SourceKind
  readonly url: string | null
  readonly language: Language | null
  /** 'Telegram channel of Akorda' in each language. */
  readonly names: Worded
  /** The whole attribution phrase: 'со ссылкой на Телеграм-канал Акорды'. Made from the name where missing. */
  readonly citations: Worded
}

/** What a source's bytes become before anything is interpreted: the same for a message, a feed item, a page, a paste. */
export interface IncomingReport {
  readonly source: Source
  /** What the source calls this item: message number, feed guid, page address; null for a paste (its hash serves). */
  readonly externalId: string | null
  readonly url: string | null
  readonly title: string | null
  readonly text: string
  /** YYYY-MM-DD, or a full ISO instant when the source gives the time. */
  readonly published: string
  readonly language: Language | null
  /** The original, as it came. */
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** Said on the report's page: e.g. that the text is a retelling. */
  readonly notice: Worded | null
}

export interface Report {
  readonly id: string
  readonly sourceId: string
  readonly externalId: string | null
  readonly url: string | null
  /** The newest version's number, counted from 1. */
  readonly version: number
}

export interface ReportVersion {
  /** `${reportId}.${version}` */
  readonly id: string
  readonly reportId: string
  readonly version: number
  /** Of the original bytes in the archive, lower-case hex. */
  readonly sha256: string
  readonly mediaType: string
  readonly title: string | null
  readonly text: string
  readonly language: Language
  readonly published: string
  readonly takenAt: string
  readonly notice: Worded | null
}
