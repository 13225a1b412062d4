// Popolo: people, organisations, posts, memberships, areas and events. Dates of a membership are those between which reports name the
// person so; what is not known is left out.
import type { Entity, EntityName, KeptVisit, LonLat } from '../model/index.ts'

const present = (of: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined && value !== null))

/** The one to call it by comes first. */
const named = (names: readonly EntityName[]): readonly EntityName[] =>
  names.toSorted((a, b) => Number(b.main) - Number(a.main))

const otherName = (name: EntityName): Record<string, unknown> =>
  present({ name: name.name, note: name.language, start_date: name.from, end_date: name.until })

const common = (entity: Entity, url: string): Record<string, unknown> => {
  const [first, ...others] = named(entity.names)
  return present({
    id: entity.id,
    name: first?.name ?? entity.slug,
    other_names: others.length ? others.map(otherName) : undefined,
    links: [{ url, note: 'page' }],
    created_at: entity.createdAt,
  })
}
export const popoloPerson: typeof common = common
export const popoloOrganization: typeof common = common

export const popoloArea = (entity: Entity, url: string, point: LonLat | null): Record<string, unknown> =>
  present({
    ...common(entity, url),
    // Posts name an area by its code.
    id: entity.code ?? entity.id,
    identifier: entity.code,
    classification: entity.placeKind,
    geometry: point && { type: 'Point', coordinates: [...point] },
  })

/** A visit, once however many reports tell of it; `stops` in the words or by the names of its places. */
export const popoloEvent = (
  visit: KeptVisit,
  { url, stops, sources }: { readonly url: string; readonly stops: readonly string[]; readonly sources: readonly string[] },
): Record<string, unknown> =>
  present({
    id: visit.id,
    name: visit.titles.ru ?? visit.titles.kk ?? visit.titles.en ?? visit.who,
    description: stops.join('; '),
    classification: 'visit',
    start_date: visit.date !== null && /^\d{4}(?:-\d\d){0,2}$/.test(visit.date) ? visit.date : null,
    attendees: [present({ id: visit.whoId, name: visit.who })],
    sources: [{ url, note: 'page' }, ...sources.map((source) => ({ url: source }))],
  }) // prettier-ignore
