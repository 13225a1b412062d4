// What reports leave unsaid of one thing, and since when nothing was heard of it.
import { isFinished } from '../following/rounds/index.ts'
import { expectationOf, isSilent, silencesOf } from '../following/silence/index.ts'
import type { Silence } from '../following/silence/index.ts'
import { statusNow } from '../following/timelines/index.ts'
import type { Entity } from '../model/index.ts'
import { findEntity } from './find-entity.ts'
import type { Newsroom } from './newsroom.ts'

export interface EntitySilence {
  readonly entity: Entity
  /** As words/lists/kinds.ts calls it; null where no line of expectations knows it. */
  readonly kind: string | null
  readonly silences: readonly Silence[]
  /** The day of the newest report that names it. */
  readonly heard: string | null
  /** A year without a report, and not finished. */
  readonly silent: boolean
}

export const silence = async (newsroom: Newsroom, asked: string, on: string): Promise<EntitySilence> => {
  const { ledger } = newsroom
  const entity = await findEntity(newsroom, asked)
  const claims = (await ledger.claimsOf({ entities: [entity.id] })).filter(
    (claim) => claim.published.slice(0, 10) <= on,
  )
  const heard = (await ledger.lastHeard([entity.id])).get(entity.id) ?? null
  const reports = heard === null || heard > on ? [] : [heard]
  return {
    entity,
    kind: expectationOf(entity.names)?.of ?? null,
    silences: silencesOf(entity.names, claims, reports, statusNow(claims, on)?.status),
    heard,
    silent: heard !== null && !isFinished(claims, on) && isSilent(heard, on),
  }
}
