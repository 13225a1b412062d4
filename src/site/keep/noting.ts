// What a page was drawn from. The ledger's questions pass through here; each answer leaves the keys that a change of it would
// touch. A question that is not in the table rests on everything: it is right from the start, and cheaper once it has its line.
import {
  entityKinds,
  languages,
  type Entity,
  type PromiseView,
  type PublicLedger,
  type ReportLine,
} from '../../model/index.ts'
import {
  aboutKey, any, citedKey, entitiesKey, entityKey, heard, promiseKey, promises, reportKey, sectionedKey, sections, sourceNames, sources, storiesKey, storyKey,
  tagNames, taggedKey, tagsKey, visitKey, visits, withinKey,
} from '../../ledger/questions/changed-keys.ts' // prettier-ignore

import type { Answers } from './answers.ts'

type Answered<Q extends keyof PublicLedger> = Awaited<ReturnType<PublicLedger[Q]>>
type RestsOn = {
  readonly [Q in keyof PublicLedger]?: (answer: Answered<Q>, ...asked: Parameters<PublicLedger[Q]>) => Iterable<string>
}

type Rests = (answer: unknown, ...asked: unknown[]) => Iterable<string>

const named = (entities: readonly (Entity | null)[]): readonly string[] =>
  entities.flatMap((entity) => (entity ? entityKey(entity.id) : []))
const lines = (reports: readonly ReportLine[] = []): readonly string[] => reports.map((report) => reportKey(report.id))
const promised = (views: readonly PromiseView[]): readonly string[] =>
  views.flatMap((view) => [
    promiseKey(view.promise.id),
    ...lines([view.report, ...(view.reports ?? [])]),
    ...named([view.subject, view.issuer, view.addressee]),
    ...(view.subject ? [aboutKey(view.subject.id)] : []),
  ])
/** A list of stories names their tags and sections. */
const cards = [tagNames, sections]
const nothing: readonly string[] = []

const restsOn: RestsOn = {
  changeNumber: () => nothing,
  changedSince: () => nothing,
  lastChange: () => nothing,
  oldAddresses: () => [any],
  front: (view, language) => [
    storiesKey(language), tagsKey(language), promises, entitiesKey('project'), sources, sourceNames, ...cards, ...named(view.projects),
  ], // prettier-ignore
  frontAside: ({ due, remembered }) => [
    entitiesKey('project'),
    promises,
    sourceNames,
    ...due.flatMap(({ promise, report, issuer }) => [promiseKey(promise.id), ...lines([report]), ...named([issuer])]),
    ...remembered.flatMap((one) => [aboutKey(one.entity.id), ...lines(one.reports)]),
  ],
  story: (view, language) => {
    if (!view || 'movedTo' in view) return [storiesKey(language)]
    const { entities } = view
    return [
      storyKey(view.story.id),
      sourceNames,
      ...cards,
      ...view.reports.flatMap((one) => [reportKey(one.report.id), citedKey(one.report.id)]),
      ...view.claims.map((claim) => reportKey(claim.reportId)),
      ...view.promises.map((promise) => promiseKey(promise.id)),
      ...named(entities),
      // What happened next: later stories about the same projects.
      ...entities.filter((entity) => entity.kind === 'project').map((entity) => aboutKey(entity.id)),
    ]
  },
  slugsIn: (_, space) => [space === 'promise' ? promises : space === 'visit' ? visits : entitiesKey(space)],
  storyAddresses: (_, language) => [storiesKey(language)],
  storyFiles: (_, language) => [storiesKey(language)],
  monthTaken: () => [heard],
  totals: () => [...languages.map(storiesKey), promises, visits, ...entityKinds.map(entitiesKey)],
  withdrawn: (_, language) => [storiesKey(language)],
  tags: (_, language) => [tagsKey(language), tagNames],
  tag: (found, language) => (found ? [taggedKey(found.tag.id, language), ...cards] : [any]),
  sections: () => [sections],
  section: (found, language) => (found ? [sectionedKey(found.section.id, language), ...cards] : [sections]),
  entity: (view, kind) => {
    if (!view || 'movedTo' in view) return [entitiesKey(kind)]
    const { entity } = view
    const near = [entity, view.place, ...view.parents, ...view.parts, ...view.entities]
    const place = entity.kind === 'place'
    return [
      aboutKey(entity.id),
      // What it is called is another report's to say, where two reports' visits are one.
      ...view.visits.map(({ id }) => visitKey(id)),
      sourceNames,
      ...cards,
      // A place has too many projects to name each: what stands within it is one key.
      ...(place ? [withinKey(entity.id)] : view.projects.flatMap((one) => [aboutKey(one.id), entityKey(one.id)])),
      ...named(place ? near.filter((one) => one?.kind !== 'project') : near),
    ]
  },
  entities: (_, kind) => [entitiesKey(kind)],
  promises: (views) => [promises, sourceNames, ...promised(views)],
  promise: (view) => (view ? [sourceNames, ...promised([view])] : [promises]),
  promisesDue: () => [promises],
  latestPromises: (views) => [promises, sourceNames, ...promised(views)],
  promisesBy: ({ promises: views }, filter) => [
    promises,
    sourceNames,
    ...promised(views),
    ...('placeId' in filter ? [withinKey(filter.placeId)] : []),
  ],
  promiseWays: ({ issuers, addressees }) => [promises, ...named([...issuers, ...addressees].map((one) => one.entity))],
  placesByCode: (tallies) => [
    entitiesKey('place'),
    promises,
    ...tallies.flatMap(({ entity }) => [entityKey(entity.id), withinKey(entity.id)]),
  ],
  onDay: ({ entities }, language) => [
    storiesKey(language),
    promises,
    visits,
    ...entityKinds.map(entitiesKey),
    ...cards,
    ...named(entities),
  ],
  visits: () => [visits],
  visit: (view) =>
    view
      ? [
          ...[view.visit, ...(view.visit.joined ?? [])].map(({ id }) => visitKey(id)),
          ...(view.reports ?? [view.report]).map(({ id }) => citedKey(id)),
          sourceNames, ...cards, ...lines(view.reports ?? [view.report]), ...named(view.entities),
        ]
      : [visits], // prettier-ignore
  postHolders: (_, of) => ('entityId' in of ? [aboutKey(of.entityId), sourceNames] : [heard, sourceNames]),
  report: (view) =>
    view
      ? [reportKey(view.report.id), citedKey(view.report.id), sourceNames, ...cards, ...named(view.entities ?? [])]
      : [any],
}

/** The same ledger; what its answers rest on is added to `keys`. Answers that others had are taken from where they are held. */
export const noting = (ledger: PublicLedger, keys: Set<string>, held?: Answers): PublicLedger =>
  new Proxy(ledger, {
    get(target, name, self) {
      const question: unknown = Reflect.get(target, name, self)
      if (typeof question !== 'function') return question
      const rests = (restsOn as Record<string, Rests | undefined>)[String(name)]
      return async (...asked: unknown[]): Promise<unknown> => {
        const words = held && rests ? JSON.stringify([name, ...asked]) : ''
        const known = held?.get(words)
        if (known) {
          for (const key of known.keys) keys.add(key)
          return known.answer
        }
        const moment = held?.moment ?? 0
        const answer: unknown = await question.apply(target, asked)
        const restingOn = rests ? [...new Set(rests(answer, ...asked))] : [any]
        for (const key of restingOn) keys.add(key)
        // What rests on nothing is told by the moment, and what is not there can be asked for without end.
        if (words && answer && restingOn.length) held?.put(words, { answer, keys: restingOn }, moment)
        return answer
      }
    },
  })
