// What is left unsaid: of one thing over all its reports, and since when nothing was heard of it; by one report of the things it
// tells of; of an instruction what, to whom and by when.
import { isFinished } from '../following/rounds/index.ts'
import { expectationOf, isSilent, silencesOf, silentInPromise, unanswered } from '../following/silence/index.ts'
import type { Silence } from '../following/silence/index.ts'
import { statusNow } from '../following/timelines/index.ts'
import type { Entity, KeptPromise, Question, ReportView, ShownClaim } from '../model/index.ts'
import { findEntity } from './find-entity.ts'
import type { Newsroom } from './newsroom.ts'
import { deskReport } from './report-of.ts'

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
export interface PromiseSilence {
  readonly promise: KeptPromise
  readonly asks: readonly Question[]
}
export interface ReportSilence {
  readonly report: ReportView
  /** By the names that the report has for them. */
  readonly things: readonly { readonly name: string; readonly asks: readonly Question[] }[]
  readonly promises: readonly PromiseSilence[]
}

/** As far as reports had come on that day. */
export const silence = async (newsroom: Newsroom, asked: string, on: string): Promise<EntitySilence> => {
  const { ledger } = newsroom
  const entity = await findEntity(newsroom, asked)
  const entities = [entity.id]
  const claims = (await ledger.claimsOf({ entities })).filter((claim) => claim.published.slice(0, 10) <= on)
  const [first, last] = await Promise.all([
    ledger.lastHeard({ entities, to: on, oldest: true }),
    ledger.lastHeard({ entities, to: on }),
  ])
  const heard = last.get(entity.id) ?? null
  return {
    entity,
    kind: expectationOf(entity.names)?.of ?? null,
    silences: silencesOf(entity.names, claims, [...first.values()], statusNow(claims, on)?.status),
    heard,
    silent: heard !== null && !isFinished(claims, on) && isSilent(heard, on),
  }
}

export const promiseSilence = (promise: KeptPromise): PromiseSilence => ({ promise, asks: silentInPromise(promise) })

/** What it leaves out of each project that it tells of; null where there is no such report. */
export const reportSilence = async (newsroom: Newsroom, asked: string): Promise<ReportSilence | null> => {
  if (!(await newsroom.ledger.reportVersion(asked))) return null
  const report = await deskReport(newsroom, asked)
  const { language, published } = report.version
  const claims = report.claims.filter(({ state }) => state !== 'rejected')
  const about = (name: string, id: string | null): readonly ShownClaim[] =>
    claims.filter((claim) => claim.subject === name || (id !== null && claim.entityId === id))
  const projects = report.mentions.filter(({ kind, state }) => kind === 'project' && state !== 'rejected')
  return {
    report,
    things: projects.map(({ name, entityId }) => {
      const told = about(name, entityId)
      const status = statusNow(told, published.slice(0, 10))?.status
      return { name, asks: unanswered([{ name, language, main: true }], told, status) }
    }),
    promises: report.promises.filter(({ checked }) => checked !== 'rejected').map(promiseSilence),
  }
}
