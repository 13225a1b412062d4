// What is known of each name of a report, and of the entities that it may be: the values that matching compares.
import { keysOf, keysOfProfile, placeProfile, pointOf, pointsOf, profileOf, profilesOf } from '../following/index.ts'
import type { Gazetteer, Profile } from '../following/index.ts'
import { emptyReading } from '../model/index.ts'
import type { Entity, Mention, Reading, ReportView } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

/** Another reader may have named things otherwise since: what it does not hold is known by its name alone. */
export const readingOf = async ({ ledger }: Newsroom, view: ReportView): Promise<Reading> =>
  (await ledger.newestReading(view.version.id)) ?? emptyReading(view.report.id, view.version.language, view.version.published.slice(0, 10)) // prettier-ignore

export type ProfileOf = (mention: Mention) => Profile

export const mentionProfiles = (view: ReportView, reading: Reading, places: Gazetteer): ProfileOf => {
  const points = pointsOf(reading.places, places).filter((point) => point.kind !== 'country')
  let projects: readonly Profile[] | undefined
  return ({ kind, name, code }) => {
    const { language } = view.version
    if (kind === 'place') return placeProfile([{ language, name }], [], code, places)
    if (kind === 'project') {
      const at = reading.projects.findIndex((project) => project.name === name)
      projects ??= profilesOf(reading, places)
      if (at >= 0) return projects[at] as Profile
    }
    const bare = { aliases: [], identifier: null, places: [], figures: [], dates: [], bodies: [] }
    return profileOf({ ...bare, kind, names: [{ language, name }], around: kind === 'person' ? [] : points }, places)
  }
}

/** By which a mention is looked for, and which it brings to the entity that it is joined to. */
export const keysOfMention = (profile: Profile): readonly string[] => {
  const names = profile.names.flatMap(({ name }) => keysOf(profile.kind, name))
  return [...new Set(profile.kind === 'project' ? [...names, ...keysOfProfile(profile)] : names)]
}

/** The same entities are offered again and again; taking names apart is what costs. */
const kept = new Map<string, Profile>()
const mostKept = 5000

const figureIn = /^f:(\d+(?:\.\d+)?)(\/\w+)?$/

/** place: where it stands, if that is an entity too. shared: the keys by which it was found; an equal figure is one of them. */
export const entityProfile = (
  entity: Entity,
  place: Entity | undefined,
  shared: readonly string[],
  mention: Profile,
  places: Gazetteer,
): Profile => {
  const names = entity.names.map(({ language, name }) => ({ language, name }))
  if (entity.kind === 'place') return placeProfile(names, [], entity.code, places)
  const name = place?.names[0]?.name ?? ''
  const point = place ? [pointOf({ name, kind: place.placeKind ?? 'other', code: place.code }, places)] : []
  const numbers = new Set(shared.flatMap((key) => figureIn.exec(key)?.[1] ?? []))
  const figures = mention.figures.filter(({ number }) => numbers.has(String(number)))
  const key = JSON.stringify([entity.id, names, place?.id])
  let known = kept.get(key)
  if (!known) {
    const bare = { aliases: [], identifier: null, figures: [], dates: [], bodies: [], around: [] }
    known = profileOf({ ...bare, kind: entity.kind, names, places: point }, places)
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, known)
  }
  return { ...known, figures }
}

/** Keys for joining mentions of one report; the reading is asked for once. */
export const joinKeys = async (
  newsroom: Newsroom,
  view: ReportView,
): Promise<(mention: Mention) => readonly string[]> => {
  const [reading, { tables }] = await Promise.all([readingOf(newsroom, view), newsroom.reader()])
  const profile = mentionProfiles(view, reading, tables.places)
  return (mention) => keysOfMention(profile(mention))
}
