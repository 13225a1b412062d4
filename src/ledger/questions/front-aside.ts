// What the front page tells beside the news: what is due, what is followed, what was said differently later. Only what it shows is
// asked for, in six questions whatever is known of the projects, so that the first page of a large ledger comes as soon as that of a
// small one.
import type { FrontAside, Property } from '../../model/index.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { listed } from './entity-list.ts'
import { duePromises } from './front.ts'
import { reportLines } from './reports.ts'
import { claimsOn } from './standing.ts'
import { figureProperties, stateProperties, statesOf } from './state.ts'

const promises = 16
const lately = 100
const followed = 6
const remembered = 10
/** What is said of a project more often than this is looked at in its newest reports alone. */
const much = 60
const telling: readonly Property[] = [...stateProperties, ...figureProperties, 'due']

export const frontAside = async (tx: Tx, dialect: Dialect): Promise<FrontAside> => {
  const heard = await listed(tx, 'project', { limit: lately })
  const [shown, spoken] = [
    heard.slice(0, followed),
    heard
      .filter((one) => one.claims > 2)
      .toSorted((a, b) => b.claims - a.claims)
      .slice(0, remembered),
  ]
  const things = [...new Map([...shown, ...spoken].map((one) => [one.id, one])).values()]
  const claims = things.length
    ? await claimsWhere(tx, 'public', (eb) => eb('c.id', 'in', claimsOn(tx, things, telling, much)))
    : []
  const due = await duePromises(tx, dialect, promises)
  const lines = await reportLines(tx, [
    ...claims.map((claim) => claim.reportVersionId),
    ...due.map((promise) => promise.reportVersionId),
  ])
  const entities = await entitiesByIds(tx, dialect, [
    ...things.map((one) => one.id),
    ...due.map((promise) => promise.issuerId),
  ])
  const all = await tx.selectFrom('counters').select('value').where('name', '=', 'entities project').executeTakeFirst()

  const [entityOf, lineOf] = [
    new Map(entities.map((one) => [one.id, one])),
    new Map(lines.map((one) => [one.versionId, one])),
  ]
  const saidOf = Map.groupBy(claims, (claim) => claim.entityId)
  const states = statesOf(claims)
  return {
    due: due.flatMap((promise) => {
      const report = lineOf.get(promise.reportVersionId)
      return report ? [{ promise, report, issuer: entityOf.get(promise.issuerId ?? '') ?? null }] : []
    }),
    followed: shown.flatMap(({ id }) => {
      const entity = entityOf.get(id)
      return entity ? [{ entity, status: states[id] ?? null }] : []
    }),
    remembered: spoken.flatMap(({ id }) => {
      const entity = entityOf.get(id)
      const said = saidOf.get(id) ?? []
      const reports = new Set(said.map((claim) => claim.reportVersionId))
      const told = lines.filter((line) => reports.has(line.versionId))
      return entity && new Set(told.map((line) => line.id)).size > 1 ? [{ entity, claims: said, reports: told }] : []
    }),
    projects: all?.value ?? 0,
  }
}
