// From an address to an answer: what to ask the ledger, and what to do when it has moved, or is there only in another language.
import {
  languages,
  promiseGroups,
  type Entity,
  type EntityKind,
  type EntityView,
  type Language,
  type Paging,
  type PromiseList,
  type PublicLedger,
  type VisitView,
} from '../model/index.ts'
import {
  entityAt,
  indexAt,
  layout,
  nothing,
  paged,
  partOf,
  promiseAt,
  sectionAt,
  storyAt,
  tagAt,
  visitAt,
  wordedIn,
  type Frame,
  type Page,
} from '../pages/index.ts'
import { aboutPage, correctionsPage, dataPage } from './about.ts'
import { entityPage, type Beside } from './entity.ts'
import { homePage, type Front } from './home.ts'
import { entitiesPage, visitsPage } from './indexes.ts'
import { mapPage } from './map.ts'
import { mapCodes } from './maps.ts'
import { goneStory, missingPage, type Offer } from './missing.ts'
import {
  entityMachines, homeMachines, promiseMachines, promisesMachines, reportMachines, storyMachines, visitMachines,
} from './machines/pages.ts' // prettier-ignore
import type { Answer } from './answer.ts'
import { askDay, onThisDayPage } from './on-this-day.ts'
import { promisePage } from './promise.ts'
import { listAt, promiseListPage, promiseNav, promiseWaysPage, type ListOf } from './promise-lists.ts'
import { promisesPage } from './promises.ts'
import { reportPage } from './report.ts'
import { storyPage } from './story.ts'
import { sectionPage, tagPage, tagsPage } from './tags.ts'
import { visitPage } from './visit.ts'

export interface Asking {
  readonly ledger: PublicLedger
  readonly frame: Frame
  /** With which whole addresses begin. */
  readonly origin: string
  /** Where whoever follows a feed is told at once. */
  readonly hub?: string
  /** What was asked after '?', of the names that the route takes. */
  readonly query: Readonly<Record<string, string>>
}

const page = (frame: Frame, what: Page, status: 200 | 404 | 410 = 200): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body: layout(frame, what),
})
const moved = (location: string): Answer => ({ status: 301, type: 'text/plain', body: '', location })
export const missing = (frame: Frame, offers: readonly Offer[] = []): Answer =>
  page(frame, missingPage(offers, frame), 404)
const otherThan = (language: Language): readonly Language[] => languages.filter((one) => one !== language)

/** The front page and its feeds ask for the same, so that it is asked once. */
export const frontStories = 40

export const askFront = async ({ ledger, frame }: Asking): Promise<Answer> => {
  const view = await ledger.front(frame.language, frontStories)
  const [first] = view.stories
  const lead = first ? await ledger.story(first.version.language, first.version.slug) : null
  const front: Front = {
    view,
    lead: lead && 'story' in lead ? lead : null,
    aside: await ledger.frontAside(),
  }
  return page(frame, { ...homePage(front, frame), ...homeMachines(frame) })
}

export const askStory = async ({ ledger, frame }: Asking, slug: string): Promise<Answer> => {
  const { language } = frame
  const view = await ledger.story(language, slug)
  if (view && 'movedTo' in view) return moved(storyAt(language, view.movedTo))
  if (view) return page(frame, { ...storyPage(view, frame), ...storyMachines(view, frame) })
  for (const other of otherThan(language)) {
    const found = await ledger.story(other, slug)
    const there = found && 'movedTo' in found ? await ledger.story(other, found.movedTo) : found
    if (!there || 'movedTo' in there) continue
    const own = there.story.versions.find((one) => one.language === language)
    if (own) return moved(storyAt(language, own.slug))
    return missing(
      frame,
      there.story.versions.map((one) => ({
        language: one.language,
        at: storyAt(one.language, one.slug),
        title: one.headline,
      })),
    )
  }
  if (await ledger.withdrawn(language, slug)) return page(frame, goneStory(frame), 410)
  return missing(frame)
}

const sizes = { stories: 30, promises: 60, entities: 200, visits: 100 } as const
/** What the first page of a list of stories asks for; its feeds ask for the same, so that it is asked once. */
export const newestStories: Paging = { limit: sizes.stories }
const slice = (number: number, size: number): Paging => ({
  limit: size,
  ...(number > 1 && { offset: (number - 1) * size }),
})

/** Part of a long list, drawn by its page; a part behind the last is not there. */
const listPage = (frame: Frame, what: Page, number: number, total: number, size: number): Answer => {
  const part = partOf(number, total, size)
  return number > part.last ? missing(frame) : page(frame, paged(what, part, frame.language))
}

export const askTag = async ({ ledger, frame }: Asking, slug: string, number = 1): Promise<Answer> => {
  const { language } = frame
  const found = await ledger.tag(language, slug, slice(number, sizes.stories))
  const now = found?.tag.slugs[language]
  if (now && now !== slug) return moved(tagAt(language, now))
  if (found)
    return listPage(frame, tagPage(found.tag, found.stories, found.total, frame), number, found.total, sizes.stories)
  for (const other of otherThan(language)) {
    const there = await ledger.tag(other, slug)
    if (!there) continue
    const own = there.tag.slugs[language]
    if (own && own !== slug) return moved(tagAt(language, own))
    return missing(frame, [
      { language: other, at: tagAt(other, slug), title: wordedIn(there.tag.names, other)?.text ?? slug },
    ])
  }
  return missing(frame)
}

export const askSection = async ({ ledger, frame }: Asking, slug: string, number = 1): Promise<Answer> => {
  const { language } = frame
  const found = await ledger.section(language, slug, slice(number, sizes.stories))
  const now = found?.section.slugs[language]
  if (now && now !== slug) return moved(sectionAt(language, now))
  if (found)
    return listPage(
      frame,
      sectionPage(found.section, found.stories, found.total, frame),
      number,
      found.total,
      sizes.stories,
    )
  const section = (await ledger.sections()).find((one) =>
    otherThan(language).some((other) => one.slugs[other] === slug),
  )
  const own = section?.slugs[language]
  if (own && own !== slug) return moved(sectionAt(language, own))
  const there = section ? otherThan(language).filter((other) => section.slugs[other]) : []
  return missing(
    frame,
    there.map((other) => ({
      language: other,
      at: sectionAt(other, section!.slugs[other]!),
      title: wordedIn(section!.names, other)?.text ?? slug,
    })),
  )
}

export const askEntity = async ({ ledger, frame }: Asking, kind: EntityKind, slug: string): Promise<Answer> => {
  const view = await ledger.entity(kind, slug)
  if (!view) return missing(frame)
  if ('movedTo' in view) return moved(entityAt(frame.language, { kind, slug: view.movedTo }))
  return page(frame, {
    ...entityPage(view, frame, await besideEntity(ledger, view, frame)),
    ...entityMachines(view, frame),
  })
}
/** A place's map with its counts and the people in its offices; a person's offices. */
const besideEntity = async (ledger: PublicLedger, { entity }: EntityView, frame: Frame): Promise<Beside> => {
  if (entity.kind === 'person') return { sightings: await ledger.postHolders({ entityId: entity.id }) }
  if (entity.kind !== 'place' || !entity.code) return {}
  const codes = new Set([entity.code, ...mapCodes(frame.atlas, entity.code)])
  const sightings = await ledger.postHolders({ scope: entity.code })
  const people = sightings.length ? await ledger.entities('person', { limit: 200 }) : []
  return {
    tallies: await ledger.placesByCode([...codes]),
    sightings,
    people: people.map((line) => line.entity),
  }
}
export const askEntities = async ({ ledger, frame }: Asking, kind: EntityKind, number = 1): Promise<Answer> => {
  const lines = await ledger.entities(kind, slice(number, sizes.entities))
  const total = (await ledger.totals()).entities[kind] ?? 0
  return listPage(frame, entitiesPage(kind, lines, frame), number, total, sizes.entities)
}

export const askMap = async ({ ledger, frame }: Asking): Promise<Answer> =>
  frame.atlas
    ? page(frame, mapPage(await ledger.placesByCode(frame.atlas.parts()), frame))
    : moved(indexAt(frame.language, 'places'))

export const askTags = async ({ ledger, frame }: Asking): Promise<Answer> =>
  page(frame, tagsPage(await ledger.tags(frame.language), frame))
export const askPromises = async ({ ledger, frame }: Asking, number = 1): Promise<Answer> => {
  const views = await ledger.promises(slice(number, sizes.promises))
  const total = (await ledger.totals()).promises
  const nav = total ? promiseNav(await ledger.promiseWays(frame.today), total, 'all', frame) : nothing
  return listPage(
    frame,
    { ...promisesPage(views, total, frame, nav), ...promisesMachines(frame) },
    number,
    total,
    sizes.promises,
  )
}
const promiseList = async (
  { ledger, frame }: Asking,
  of: ListOf,
  filter: PromiseList,
  number: number,
): Promise<Answer> => {
  const found = await ledger.promisesBy(filter, slice(number, sizes.promises))
  const [ways, { promises: all }] = [await ledger.promiseWays(frame.today), await ledger.totals()]
  return listPage(frame, promiseListPage(of, found, ways, all, frame), number, found.total, sizes.promises)
}
export const askPromiseState = (asking: Asking, state: string, number = 1): Promise<Answer> => {
  const group = promiseGroups.find((one) => one === state)
  if (!group) return Promise.resolve(missing(asking.frame))
  return promiseList(asking, { by: 'group', group }, { group, day: asking.frame.today }, number)
}
export const askPromisesOf = async (
  asking: Asking,
  by: 'from' | 'to' | 'in',
  kind: EntityKind,
  slug: string,
  number = 1,
): Promise<Answer> => {
  const view = await asking.ledger.entity(kind, slug)
  if (!view) return missing(asking.frame)
  if ('movedTo' in view) return moved(listAt(asking.frame.language, { by, entity: { kind, slug: view.movedTo } }))
  const { entity } = view
  const filter = { from: { issuerId: entity.id }, to: { addresseeId: entity.id }, in: { placeId: entity.id } }[by]
  return promiseList(asking, { by, entity }, filter as PromiseList, number)
}
export const askPromiseWays = async ({ ledger, frame }: Asking): Promise<Answer> => {
  const ways = await ledger.promiseWays(frame.today)
  const regions = frame.atlas ? await ledger.placesByCode(frame.atlas.parts()) : []
  return page(frame, promiseWaysPage(ways, regions, (await ledger.totals()).promises, frame))
}
export const askAbout = ({ frame }: Asking): Promise<Answer> => Promise.resolve(page(frame, aboutPage(frame)))
export const askData = ({ frame }: Asking): Promise<Answer> => Promise.resolve(page(frame, dataPage(frame)))
export const askCorrections = async ({ ledger, frame }: Asking): Promise<Answer> =>
  page(frame, correctionsPage(await ledger.front(frame.language, frontStories), frame))
export const askOnThisDay = async ({ ledger, frame }: Asking): Promise<Answer> =>
  page(frame, onThisDayPage(await askDay(ledger, frame), frame))

export const askPromise = async ({ ledger, frame }: Asking, slug: string): Promise<Answer> => {
  const view = await ledger.promise(slug)
  if (view && view.promise.slug !== slug) return moved(promiseAt(frame.language, view.promise.slug))
  return view ? page(frame, { ...promisePage(view, frame), ...promiseMachines(view, frame) }) : missing(frame)
}
export const askVisits = async ({ ledger, frame }: Asking, number = 1): Promise<Answer> => {
  const visits = await ledger.visits(slice(number, sizes.visits))
  return listPage(frame, visitsPage(visits, frame), number, (await ledger.totals()).visits, sizes.visits)
}
export const askVisit = async ({ ledger, frame }: Asking, slug: string): Promise<Answer> => {
  const view = await ledger.visit(slug)
  if (view && view.visit.slug !== slug) return moved(visitAt(frame.language, view.visit.slug))
  if (!view) return missing(frame)
  const places = frame.atlas ? await placesOfStops(ledger, view) : new Map<string, Entity>()
  return page(frame, { ...visitPage(view, frame, places), ...visitMachines(view, frame) })
}
/** A stop that is a project is where the project is. */
const placesOfStops = async (ledger: PublicLedger, view: VisitView): Promise<ReadonlyMap<string, Entity>> => {
  const found = await Promise.all(
    view.entities.map(async (entity): Promise<readonly (readonly [string, Entity])[]> => {
      if (entity.kind === 'place') return [[entity.id, entity]]
      if (!entity.placeId) return []
      const known = view.entities.find((one) => one.id === entity.placeId)
      if (known) return [[entity.id, known]]
      const page = await ledger.entity(entity.kind, entity.slug)
      return page && 'place' in page && page.place ? [[entity.id, page.place]] : []
    }),
  )
  return new Map(found.flat())
}
export const askReport = async ({ ledger, frame }: Asking, id: string): Promise<Answer> => {
  const view = await ledger.report(id)
  return view ? page(frame, { ...reportPage(view, frame), ...reportMachines(view, frame) }) : missing(frame)
}
