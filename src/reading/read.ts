// Text in, reading out: the same text, day and tables always give the same reading. It never throws: what it could not
// read it leaves out, and what it took with hesitation it says in `doubts`.
import type {
  Language, Organization, Person, Place, Project, Reading, ReaderVersion, Span,
} from '../model/index.ts' // prettier-ignore
import { emptyReading } from '../model/index.ts'
import { languageOf, type Tables } from '../words/index.ts'
import { buildDocument } from './build.ts'
import { findClaims, type ClaimsFound } from './claims/index.ts'
import { spanOfTokens, type Document, type Thing } from './document.ts'

/** Raise it with any change after which some report is read differently. */
export const readerVersion: ReaderVersion = '1'

export interface ReadInput {
  readonly id: string
  readonly text: string
  /** YYYY-MM-DD */
  readonly published: string
  readonly language?: Language
  /** Taken so that a report can be passed as it is; not read: its words are not the report's text. */
  readonly title?: string | null
}

const spans = (doc: Document, thing: Thing): Span[] =>
  thing.mentions.map((at) => spanOfTokens(doc, doc.mentions[at]!.first, doc.mentions[at]!.end))

const ofKind = (doc: Document, kind: Thing['kind']): Thing[] =>
  doc.entities.filter((thing) => thing.kind === kind).sort((a, b) => a.firstToken - b.firstToken)

const people = (doc: Document): Person[] =>
  ofKind(doc, 'person').map((thing) => ({ name: thing.name, office: thing.office, mentions: spans(doc, thing) }))
const organizations = (doc: Document): Organization[] =>
  ofKind(doc, 'organization').map((thing) => ({ name: thing.name, mentions: spans(doc, thing) }))
const places = (doc: Document): Place[] =>
  ofKind(doc, 'place').map((thing) => ({
    name: thing.name,
    kind: thing.placeKind ?? 'other',
    code: thing.code,
    mentions: spans(doc, thing),
  }))
const projects = (doc: Document, { claims, visits, made }: ClaimsFound): Project[] => {
  const saidOf = new Set([...claims.map(({ subject }) => subject), ...visits.map(({ what }) => what)])
  const isMany = (thing: Thing): boolean => thing.mentions.every((at) => doc.mentions[at]!.number === 'pl')
  const isBare = (thing: Thing): boolean => thing.mentions.every((at) => doc.mentions[at]!.rule === 'head noun alone')
  const named = ofKind(doc, 'project')
    // 'Культурные объекты', 'у школы', of which nothing is said, are no project.
    .filter((thing) => saidOf.has(thing.name) || (!isMany(thing) && !isBare(thing)))
    .map((thing) => ({
      name: thing.name,
      place: thing.place === null ? null : doc.entities[thing.place]!.name,
      mentions: spans(doc, thing),
    }))
  const others = made.map(({ name, first, end }) => ({ name, place: null, mentions: [spanOfTokens(doc, first, end)] }))
  return [...named, ...others]
}

export const readingOf = (doc: Document): Reading => {
  const found = findClaims(doc)
  return {
    id: doc.id,
    language: doc.language,
    published: doc.published,
    people: people(doc),
    organizations: organizations(doc),
    places: places(doc),
    projects: projects(doc, found),
    claims: found.claims,
    quotes: found.quotes,
    instructions: found.instructions,
    visits: found.visits,
    doubts: [...doc.doubts, ...found.doubts],
  }
}

/** A fault of the reader must not lose the report: what was not read is said, and the report stands as it came. */
const unread = ({ id, text, published, language }: ReadInput, fault: unknown): Reading => ({
  ...emptyReading(id, language ?? languageOf(text).language, published),
  doubts: [
    {
      about: 'the reader',
      why: `The reader failed on this report and read nothing of it: ${fault instanceof Error ? fault.message : String(fault)}.`,
      evidence: { start: 0, end: 0, text: '' },
      code: 'reader-failed',
    },
  ],
})

export const read = (input: ReadInput, tables: Tables): Reading => {
  try {
    return readingOf(buildDocument(input, tables))
  } catch (fault) {
    return unread(input, fault)
  }
}
