// Promises with who gave them, what they concern, and what was said of it since.
import { sql } from 'kysely'
import type { KeptPromise, Paging, PromiseView } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { slugHolder } from '../slugs.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { dueOrder, promisesWhere } from './findings.ts'
import { behind, boundsOf } from './paging.ts'
import { reportLines } from './reports.ts'
import { claimsAbout } from './standing.ts'

export const promiseViews = async (
  tx: Tx,
  dialect: Dialect,
  promises: readonly KeptPromise[],
): Promise<readonly PromiseView[]> => {
  if (!promises.length) return []
  const subjects = [...new Set(promises.flatMap((promise) => promise.subjectId ?? []))]
  const about = await claimsAbout(tx, subjects)
  const claims = subjects.length ? await claimsWhere(tx, 'public', (eb) => eb('c.id', 'in', about)) : []
  const said = Map.groupBy(claims, (claim) => claim.entityId)
  const versionIds = [
    ...promises.map((promise) => promise.reportVersionId),
    ...promises.flatMap((promise) => promise.history.flatMap((change) => change.reportVersionId ?? [])),
    ...claims.map((claim) => claim.reportVersionId),
  ]
  const lines = new Map((await reportLines(tx, versionIds)).map((line) => [line.versionId, line]))
  const texts = await textsOf(
    tx,
    promises.map((promise) => promise.reportVersionId),
  )
  const entities = new Map(
    (
      await entitiesByIds(
        tx,
        dialect,
        promises.flatMap((promise) => [promise.subjectId, promise.issuerId, promise.addresseeId]),
      )
    ).map((entity) => [entity.id, entity]),
  )
  return promises.flatMap((promise) => {
    const report = lines.get(promise.reportVersionId)
    if (!report) return []
    const since = (said.get(promise.subjectId) ?? []).filter((claim) => claim.published > report.published)
    const shownBy = new Set([
      ...since.map((claim) => claim.reportVersionId),
      ...promise.history.slice(1).flatMap((change) => change.reportVersionId ?? []),
    ])
    return [
      {
        promise,
        report,
        text: texts.get(promise.reportVersionId) ?? '',
        subject: entities.get(promise.subjectId ?? '') ?? null,
        issuer: entities.get(promise.issuerId ?? '') ?? null,
        addressee: entities.get(promise.addresseeId ?? '') ?? null,
        since,
        reports: [...shownBy].flatMap((id) => lines.get(id) ?? []),
      },
    ]
  })
}

const textsOf = async (tx: Tx, versionIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const rows = await inChunks(versionIds, (chunk) =>
    tx.selectFrom('report_versions').select(['id', 'text']).where('id', 'in', chunk).execute(),
  )
  return new Map(rows.map((row) => [row.id, row.text]))
}

export const allPromises = async (tx: Tx, dialect: Dialect, paging: Paging = {}): Promise<readonly PromiseView[]> => {
  const { limit, offset } = boundsOf(paging)
  const order = [dueOrder('p.due'), sql.ref('p.report_version_id'), sql.ref('p.ordinal'), sql.ref('p.id')]
  let ids = tx.selectFrom('promises as p').select('p.id').where('p.checked', '=', 'confirmed').limit(limit)
  for (const column of order) ids = ids.orderBy(column)
  if (offset) ids = ids.offset(offset)
  if (paging.after !== undefined)
    ids = ids.where(behind(order, '>', sql`select ${sql.join(order)} from promises p where p.id = ${paging.after}`))
  return promiseViews(tx, dialect, await promisesWhere(tx, dialect, (eb) => eb('x.id', 'in', ids)))
}

/** An earlier address answers too; the promise's own slug tells where it is now. */
export const promisePage = async (tx: Tx, dialect: Dialect, slug: string): Promise<PromiseView | null> => {
  const id = await slugHolder(tx, 'promise', '', slug)
  if (id === undefined) return null
  const promises = await promisesWhere(tx, dialect, (eb) =>
    eb.and([eb('x.id', '=', id), eb('x.checked', '=', 'confirmed')]),
  )
  return (await promiseViews(tx, dialect, promises))[0] ?? null
}
