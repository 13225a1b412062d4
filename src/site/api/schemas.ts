// What answers look like: JSON Schema 2020-12, as OpenAPI 3.1 takes it. Every field is there always; what is not known is null.
import {
  entityKinds,
  languages,
  modalities,
  placeKinds,
  promiseStates,
  properties,
  searchKinds,
  sourceKinds,
} from '../../model/index.ts'
import type { Schema } from './describe.ts'

const text: Schema = { type: 'string' }
const maybe = (of: Schema): Schema => ({ anyOf: [of, { type: 'null' }] })
const maybeText: Schema = { type: ['string', 'null'] }
const whole: Schema = { type: 'integer' }
const one = (of: readonly string[]): Schema => ({ type: 'string', enum: of })
const list = (items: Schema): Schema => ({ type: 'array', items })
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })
const object = (fields: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  type: 'object',
  ...(description && { description }),
  required: Object.keys(fields),
  properties: fields,
  additionalProperties: false,
})
const said = (of: Schema, description: string): Schema => ({ ...of, description })
const language = one(languages)
const worded: Schema = {
  type: 'object',
  description: 'a text by language; a language that it was not given in is missing',
  properties: Object.fromEntries(languages.map((name) => [name, text])),
  additionalProperties: false,
}
const pages: Schema = said(worded, 'addresses of its pages by language')
const id = said(text, 'stays the same for ever')
const entityId = said(maybeText, 'id of an entity')
const grainy = said(maybeText, 'as precise as the report is: 2024, 2024-H1, 2024-Q3, 2024-12, 2024-12-06')
const published = said(text, 'by the source: a day, or an instant')
const checked = said(one(['confirmed', 'read']), 'confirmed by an editor, or read by a machine and not confirmed')

const reportFields = {
  id,
  title: maybeText,
  url: said(maybeText, 'at the source'),
  published,
  language,
  version: said(text, 'id of its newest version'),
  source: ref('Source'),
  pages,
}
const entityFields = {
  id,
  kind: one(entityKinds),
  slug: text,
  code: said(maybeText, 'of a place: KATO (nine digits), of a country ISO 3166-1'),
  placeKind: maybe(one(placeKinds)),
  place: said(entityId, 'id of the place where it stands'),
  names: list(ref('Name')),
  pages,
}

export const schemas: Readonly<Record<string, Schema>> = {
  Evidence: object(
    {
      start: said(whole, 'in the text of the report version, in UTF-16 code units'),
      end: whole,
      text: said(text, 'the words themselves'),
    },
    'the words of a report that carry it',
  ),
  Name: object({ language, name: text, main: { type: 'boolean' }, from: maybeText, until: maybeText }),
  Source: object({ id, kind: one(sourceKinds), url: maybeText, names: worded }),
  Claim: object(
    {
      id,
      state: checked,
      subject: said(text, 'as the report names it'),
      entity: entityId,
      property: one(properties),
      number: said({ type: ['number', 'null'] }, 'in base units'),
      unit: maybeText,
      date: grainy,
      value: said(maybeText, 'of a status or of funding'),
      bound: maybe(one(['about', 'at-least', 'at-most'])),
      modality: one(modalities),
      speaker: maybeText,
      evidence: ref('Evidence'),
      report: said(text, 'id of the report'),
      version: said(text, 'id of the report version'),
      published,
      language,
      source: said(text, 'id of the source'),
      correctionOf: said(maybeText, 'id of the claim that an editor corrected by this one'),
      pages,
    },
    'one statement of a report about one thing; never a judgement whether it is true',
  ),
  Entity: object(entityFields, 'a project, place, person or organisation'),
  EntityPage: object(
    {
      ...entityFields,
      within: said(list(ref('Entity')), 'of a place: the places that it lies in, nearest first'),
      parts: said(list(ref('Entity')), 'of a place: places within it'),
      projects: list(ref('Entity')),
      offices: said(
        list(object({ office: text, language, published, report: text })),
        'of a person: as reports give them, oldest first',
      ),
      claims: said(text, 'address of the list of its claims'),
      reports: said(text, 'address of the list of its reports'),
    },
    'an entity with what is around it',
  ),
  Report: object(reportFields, 'what a source said'),
  ReportPage: object(
    {
      ...reportFields,
      text: said(text, 'verbatim; evidence counts from its beginning'),
      notice: said(maybe(worded), 'what a reader should know of the text'),
      versions: list(object({ version: whole, takenAt: text, sha256: text })),
      claims: list(ref('Claim')),
      promises: said(list(text), 'ids'),
      stories: said(list(text), 'ids of stories that cite it'),
    },
    'a report with its text and what an editor confirmed of it',
  ),
  Promise: object(
    {
      id,
      slug: text,
      kind: one(['instruction', 'promise', 'plan']),
      state: one(promiseStates),
      shown: said(
        one([...promiseStates, 'due-soon', 'overdue', 'undated']),
        'what the state comes to today: overdue means that no report of completion is known here',
      ),
      issuer: maybeText,
      issuerEntity: entityId,
      addressee: maybeText,
      addresseeEntity: entityId,
      subject: said(entityId, 'what it is about'),
      due: grainy,
      dueDay: said(maybeText, 'the last day in time'),
      titles: said(worded, 'what it asks, in the newsroom’s words'),
      evidence: ref('Evidence'),
      report: text,
      version: text,
      history: list(object({ at: text, state: one(promiseStates), due: grainy, claim: maybeText, version: maybeText })),
      pages,
    },
    'an instruction, promise or plan, and what became of it',
  ),
  Tag: object({ id, names: worded, slugs: worded }),
  Section: object({ id, names: worded, slugs: worded }),
  Story: object(
    {
      id,
      publishedAt: maybeText,
      updatedAt: maybeText,
      section: maybe(ref('Section')),
      tags: list(ref('Tag')),
      reports: said(list(text), 'ids of the reports that it cites'),
      texts: list(
        object({
          language,
          slug: text,
          headline: text,
          standfirst: text,
          body: said(text, 'paragraphs; [words](claim:ID) leads to a claim, entity, promise or quote'),
          revision: whole,
        }),
      ),
      corrections: list(object({ language, at: text, text })),
      pages,
    },
    'a published article',
  ),
  Hit: object({
    kind: one(searchKinds),
    id,
    title: text,
    language,
    date: maybeText,
    excerpt: said(maybeText, 'words around the first that was found'),
    state: said(maybeText, 'of a claim: confirmed or read; of a promise, project or story: where it stands'),
    pages,
  }),
  SearchAnswer: object({
    groups: list(
      object({
        kind: one(searchKinds),
        count: whole,
        more: said({ type: 'boolean' }, 'there are more than that'),
        hits: list(ref('Hit')),
      }),
    ),
    count: whole,
    more: { type: 'boolean' },
    meant: said(maybeText, 'the words as they may have been meant'),
    doubts: said(list(text), 'what of the question could not be taken'),
    next: said(maybeText, 'address of the next part, of a search for one kind'),
  }),
  Problem: {
    ...object(
      {
        type: said(text, 'what kind of trouble; a name for programs'),
        title: text,
        status: whole,
        detail: said(text, 'what happened and what to do'),
      },
      'RFC 9457',
    ),
    properties: {
      type: text,
      title: text,
      status: whole,
      detail: text,
      errors: list(object({ parameter: text, detail: text })),
    },
  },
}

/** A part of a list. */
export const listSchema = (name: string): Schema =>
  object({
    items: list(ref(name)),
    next: said(maybeText, 'address of the part after this; null at the end. A part may be short and yet not the last'),
  })
