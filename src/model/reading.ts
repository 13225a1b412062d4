// The format of a reading, version 1: what the reader found in one report. It holds nothing that is not in the report,
// the publication date and the tables it was given; the same input gives the same reading. docs/formats/reading.md
// explains it to those outside.
import type { Language } from './language.ts'
import type { Span } from './span.ts'

/** Raised when the same report would be read differently; stored with each reading. */
export type ReaderVersion = string

export interface Reading {
  readonly id: string
  readonly language: Language
  /** YYYY-MM-DD; the date that 'last year' is counted from. */
  readonly published: string
  readonly people: readonly Person[]
  readonly organizations: readonly Organization[]
  readonly places: readonly Place[]
  readonly projects: readonly Project[]
  readonly claims: readonly Claim[]
  readonly quotes: readonly Quote[]
  readonly instructions: readonly Instruction[]
  readonly visits: readonly Visit[]
  readonly doubts: readonly Doubt[]
}

/** Of a report in which nothing was found. */
export const emptyReading = (id: string, language: Language, published: string): Reading => ({
  id,
  language,
  published,
  people: [],
  organizations: [],
  places: [],
  projects: [],
  claims: [],
  quotes: [],
  instructions: [],
  visits: [],
  doubts: [],
})

/** name: nominative, the fullest form in the report. office: nominative, null when the report gives none. */
export interface Person {
  readonly name: string
  readonly office: string | null
  readonly mentions: readonly Span[]
}
export interface Organization {
  readonly name: string
  readonly mentions: readonly Span[]
}
export const placeKinds = ['country', 'region', 'district', 'city', 'village', 'street', 'other'] as const
export type PlaceKind = (typeof placeKinds)[number]
/** name without the word for its kind; code: KATO (nine digits) or, for a country, ISO 3166-1 alpha-2; null if unsure which. */
export interface Place {
  readonly name: string
  readonly kind: PlaceKind
  readonly code: string | null
  readonly mentions: readonly Span[]
}
/** Anything built, run or planned that the report says something about; place is the name of an entry in places. */
export interface Project {
  readonly name: string
  readonly place: string | null
  readonly mentions: readonly Span[]
}

export const properties = [
  'cost', 'investment', 'budget', 'area', 'length', 'capacity', 'jobs', 'share', 'count',
  'population', 'change', 'opened', 'started', 'due', 'status', 'funding',
] as const // prettier-ignore
export type Property = (typeof properties)[number]
export const statuses = [
  'planned',
  'started',
  'under-construction',
  'under-repair',
  'built',
  'operating',
  'stopped',
] as const
export type Status = (typeof statuses)[number]
/** The way of a project's life: of one report the later stage wins, so what was stopped and is built again is being built. */
export const stages: readonly Status[] = [
  'planned',
  'started',
  'stopped',
  'under-construction',
  'under-repair',
  'built',
  'operating',
]
export const fundings = ['budget', 'private', 'mixed'] as const
export type Funding = (typeof fundings)[number]
export type Bound = 'about' | 'at-least' | 'at-most'
export const modalities = ['reported', 'planned', 'promised', 'ordered'] as const
export type Modality = (typeof modalities)[number]

/**
 * One statement of the report about one subject; never a judgement whether it is true.
 * number is in base units, unit one of the fixed codes (KZT USD EUR RUB, m, m2, m3, MW, kV, Gcal, tonne, job, %, person) or
 * the counted noun in the nominative singular, with /year /month /day /hour /shift for a rate.
 * date: YYYY-MM-DD, YYYY-MM, YYYY, YYYY-Qn or YYYY-Hn, as precise as the report is.
 */
export interface Claim {
  readonly subject: string
  readonly property: Property
  readonly number?: number
  readonly unit?: string
  readonly date?: string
  readonly value?: Status | Funding
  readonly bound?: Bound
  readonly modality: Modality
  readonly speaker: string | null
  readonly evidence: Span
  readonly rule: string
}
export interface Quote {
  readonly speaker: string | null
  readonly evidence: Span
}
/** instruction: someone in office tells someone to do something. promise: someone undertakes to. plan: something is to happen. */
export interface Instruction {
  readonly kind: 'instruction' | 'promise' | 'plan'
  readonly issuer: string | null
  readonly addressee: string | null
  readonly due: string | null
  readonly evidence: Span
}
/** In the order of the stops. what: the name of a project or place. */
export interface Visit {
  readonly who: string
  readonly what: string
  readonly date: string | null
  readonly evidence: Span
}
/**
 * A place that a doubt speaks of. named: as the report has it; within: the larger place that the report puts it in; known: where
 * the classifier has one of that name; alike: of another name, in the larger place, that may be meant.
 */
export interface DoubtPlace {
  readonly role: 'named' | 'within' | 'known' | 'alike'
  readonly code: string | null
  /** 'okrug': a rural district; 'town': a town with the villages that belong to it. */
  readonly kind: PlaceKind | 'okrug' | 'town'
  /** As the report names it, dictionary form; of the classifier's own, its main name per language. */
  readonly names: { readonly [L in Language]?: string }
  /** Around it, nearest first; districts, towns and regions only. */
  readonly parents?: readonly DoubtPlace[]
}
/** What was seen and not taken, or taken with hesitation, and why. `why` is one English sentence; `code` lets pages word it in three languages. */
export interface Doubt {
  readonly about: string
  readonly why: string
  readonly evidence: Span
  readonly code?: string
  /** Of a doubt about a place: whom it speaks of, as data; the first is the one that the report names. */
  readonly places?: readonly DoubtPlace[]
  /** Of a doubt about a name: since when or until when, and the name of that day. */
  readonly date?: string
  readonly nameThen?: { readonly [L in Language]?: string }
}
