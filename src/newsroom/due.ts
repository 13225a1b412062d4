// What needs asking on a day: promises whose date has passed or is near, with what was reported since and what it may mean.
import { outcomesOf, shownPromise, soonDays } from '../following/promises/index.ts'
import type { Shown } from '../following/promises/index.ts'
import { addDays } from '../model/index.ts'
import type { Entity, KeptPromise, Outcome, ReportLine, ShownClaim } from '../model/index.ts'
import { followPromises } from './follow-promises.ts'
import type { Newsroom } from './newsroom.ts'

export interface DuePromise {
  readonly promise: KeptPromise
  readonly shown: Shown
  readonly report: ReportLine | null
  readonly subject: Entity | null
  readonly heard: string
  readonly outcomes: readonly Outcome[]
  /** All claims about its subject in later reports, newest first. */
  readonly since: readonly ShownClaim[]
}
export interface DueAsked {
  /** The day to look from, YYYY-MM-DD. */
  readonly on: string
  readonly unconfirmed?: boolean
  readonly limit?: number
}

/** Overdue first, the oldest date first; then what is due soon. Nothing of what came after that day is known. */
export const due = async (
  newsroom: Newsroom,
  { on, unconfirmed = false, limit }: DueAsked,
): Promise<readonly DuePromise[]> => {
  const promises = await newsroom.ledger.findPromises({
    dueTo: addDays(on, soonDays),
    saidTo: on,
    unconfirmed,
    ...(limit === undefined ? {} : { limit }),
  })
  return dueOf(newsroom, promises, on)
}

export const dueOf = async (
  newsroom: Newsroom,
  promises: readonly KeptPromise[],
  on: string,
): Promise<readonly DuePromise[]> => {
  const { ledger } = newsroom
  const followed = await followPromises(newsroom, promises, on)
  const entities = await ledger.entitiesByIds(followed.flatMap((one) => one.subjectId ?? []))
  const lines = await ledger.reportLines(promises.map((promise) => promise.reportVersionId))
  return followed.map((one) => {
    const said = (one.promise.history[0]?.at ?? '').slice(0, 10)
    return {
      promise: one.promise,
      shown: shownPromise(one.promise, on),
      report: lines.find((line) => line.versionId === one.promise.reportVersionId) ?? null,
      subject: entities.find((entity) => entity.id === one.subjectId) ?? null,
      heard: one.heard,
      outcomes: outcomesOf(one),
      since: one.claims.filter((claim) => claim.published.slice(0, 10) > said),
    }
  })
}
