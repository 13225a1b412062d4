// What is known of one thing in time: each property's claims, the current value, what changed and what contradicts; of a person
// the posts held, of a place its offices' holders.
import { tenuresOf } from '../following/offices/index.ts'
import type { Tenure } from '../following/offices/index.ts'
import { timelinesOf } from '../following/timelines/index.ts'
import type { Timeline } from '../following/timelines/index.ts'
import type { Entity, Property, ReportLine } from '../model/index.ts'
import { findEntity } from './find-entity.ts'
import type { Newsroom } from './newsroom.ts'

export interface EntityTimeline {
  readonly entity: Entity
  readonly timelines: readonly Timeline[]
  readonly tenures: readonly Tenure[]
  /** By id of the report. */
  readonly reports: ReadonlyMap<string, ReportLine>
}

export const entityTimeline = async (
  newsroom: Newsroom,
  asked: string,
  { property, on }: { readonly property?: Property; readonly on?: string } = {},
): Promise<EntityTimeline> => {
  const { ledger } = newsroom
  const entity = await findEntity(newsroom, asked)
  const claims = await ledger.claimsOf({ entities: [entity.id] })
  const all = timelinesOf(claims, on === undefined ? {} : { on })
  const timelines = property === undefined ? all : all.filter((one) => one.property === property)
  const sightings = property === undefined ? await sightingsOf(newsroom, entity, on) : []
  const versions = timelines.flatMap((one) => one.entries.map(({ claim }) => claim.reportVersionId))
  const lines = await ledger.reportLines([...new Set(versions)])
  return { entity, timelines, tenures: tenuresOf(sightings), reports: new Map(lines.map((line) => [line.id, line])) }
}

const sightingsOf = async (
  { ledger }: Newsroom,
  { id, kind, code }: Entity,
  on: string | undefined,
): ReturnType<typeof ledger.sightings> => {
  const to = on === undefined ? {} : { to: on }
  if (kind === 'person') return ledger.sightings({ entityId: id, ...to })
  return kind === 'place' && code !== null ? ledger.sightings({ scope: code, ...to }) : []
}
