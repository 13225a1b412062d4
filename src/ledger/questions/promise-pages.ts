// Promises with who gave them, what they concern, and what was said of it since.
import type { KeptPromise, PromiseView } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { slugHolder } from '../slugs.ts'
import type { Dialect, Tx } from '../store.ts'
import { claimsWhere } from './claims.ts'
import { entitiesByIds } from './entities.ts'
import { promisesWhere } from './findings.ts'
import { reportLines } from './reports.ts'

export const promiseViews = async (
  tx: Tx,
  dialect: Dialect,
  promises: readonly KeptPromise[],
): Promise<readonly PromiseView[]> => {
  if (!promises.length) return []
  const claims = await inChunks(
    promises.flatMap((promise) => promise.subjectId ?? []),
    (chunk) =>
      claimsWhere(tx, 'public', (eb) =>
        eb('c.entity_id', 'in', eb.selectFrom('entities as f').select('f.id').where('f.root_id', 'in', chunk)),
      ),
  )
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

export const allPromises = async (tx: Tx, dialect: Dialect): Promise<readonly PromiseView[]> =>
  promiseViews(tx, dialect, await promisesWhere(tx, dialect, (eb) => eb('x.checked', '=', 'confirmed')))

/** An earlier address answers too; the promise's own slug tells where it is now. */
export const promisePage = async (tx: Tx, dialect: Dialect, slug: string): Promise<PromiseView | null> => {
  const id = await slugHolder(tx, 'promise', '', slug)
  if (id === undefined) return null
  const promises = await promisesWhere(tx, dialect, (eb) =>
    eb.and([eb('x.id', '=', id), eb('x.checked', '=', 'confirmed')]),
  )
  return (await promiseViews(tx, dialect, promises))[0] ?? null
}
