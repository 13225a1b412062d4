// What a report's words for an office come to, and each report that calls a person by it. docs/GLOSSARY.md: Popolo's post.
import type { Language } from './language.ts'

/** acting: holds it for the time being; former: held it before that day. */
export type Manner = 'holds' | 'acting' | 'former'

/** 'аким Карагандинской области' is akim@350000000. */
export interface PostSaid {
  /** The id of the office in words/lists/offices.ts. */
  readonly role: string
  /** A place's code, 'KZ' for offices of the state, the id of a body, 'name:…' where no list knows it; null where unknown. */
  readonly scope: string | null
  readonly manner: Manner
  /** False when the scope is not said beside the office but follows from the rest of the report. */
  readonly sure: boolean
}

/** A post that the words `office` of one report name. */
export interface KeptPost extends PostSaid {
  readonly office: string
}

/** One report that calls one person by the office. */
export interface Sighting extends PostSaid {
  readonly entityId: string | null
  readonly name: string
  /** The day of publication. */
  readonly day: string
  /** As the report has it. */
  readonly office: string
  readonly language: Language
  readonly reportId: string
  readonly reportVersionId: string
  readonly sourceId: string
  readonly mentionId: string
  readonly confirmed: boolean
}
