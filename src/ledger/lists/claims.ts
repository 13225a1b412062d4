// Claims for programs: newest report first, in the order of its text; of one entity through its reports, else through documents.
import type { ClaimList, ListPaging, ListPart, ShownClaim } from '../../model/index.ts'
import { isPublic } from '../publicity.ts'
import { claimsWhere } from '../questions/claims.ts'
import type { Dialect, Tx } from '../store.ts'
import { heardFrom, kinOf } from './heard.ts'
import { ofLanguage, walked } from './walk.ts'

const stateFits = (state: string | null, asked: ClaimList['state']): boolean =>
  asked === 'any' ? state !== 'rejected' : state === asked
const fits =
  ({ state, property, unit, language, from, to }: ClaimList) =>
  (claim: ShownClaim): boolean =>
    stateFits(claim.state, state) &&
    (property === undefined || claim.property === property) &&
    (unit === undefined || claim.unit === unit) &&
    (language === undefined || claim.reportLanguage === language) &&
    (from === undefined || claim.published >= from) &&
    (to === undefined || claim.published.slice(0, 10) <= to)

const versionsLooked = 60
const cursorShape = /^h([^~]{1,40})~([^~]{1,80})~(.{0,80})$/

const ofEntity = async (tx: Tx, entityId: string, which: ClaimList, { limit, cursor }: ListPaging): Promise<ListPart<ShownClaim>> => {
  const [, published, version, last] = cursorShape.exec(cursor ?? '') ?? []
  const at = published && version ? { published, report_version_id: version } : undefined
  const kin = await kinOf(tx, entityId)
  const told = which.state === 'confirmed' ? [1] : [0, 1]
  const versions = await heardFrom(tx, kin, told, { from: which.from, to: which.to, at }, versionsLooked)
  if (!versions.length) return { items: [], next: null }
  const found = await claimsWhere(tx, 'public', (eb) =>
    eb.and([eb('c.entity_id', 'in', kin), eb('c.report_version_id', 'in', versions.map((one) => one.report_version_id))]),
  )
  const byVersion = Map.groupBy(found, (claim) => claim.reportVersionId)
  const fitting = fits(which)
  const items: ShownClaim[] = []
  for (const { published: day, report_version_id: id } of versions) {
    const mine = byVersion.get(id) ?? []
    const from = at && id === version ? mine.findIndex((claim) => claim.id === last) + 1 : 0
    for (const claim of mine.slice(from)) {
      if (!fitting(claim)) continue
      if (items.length === limit) return { items, next: nextAfter(items.at(-1) as ShownClaim) }
      items.push(claim)
    }
    if (items.length === limit && id !== versions.at(-1)?.report_version_id) return { items, next: `h${day}~${id}~${items.at(-1)?.id}` }
  }
  const end = versions.at(-1)
  const more = versions.length === versionsLooked && end
  return { items, next: more ? `h${end.published}~${end.report_version_id}~${byVersion.get(end.report_version_id)?.at(-1)?.id ?? ''}` : null }
} // prettier-ignore
const nextAfter = (claim: ShownClaim): string => `h${claim.published}~${claim.reportVersionId}~${claim.id}`

const named = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, ShownClaim>> =>
  new Map((await claimsWhere(tx, 'public', (eb) => eb('c.id', 'in', ids))).map((claim) => [claim.id, claim]))

export const claimList = async (
  tx: Tx,
  dialect: Dialect,
  which: ClaimList,
  paging: ListPaging,
): Promise<ListPart<ShownClaim>> => {
  const { entityId, placeId, from, to, state, unit, language } = which
  if (entityId !== undefined) return ofEntity(tx, entityId, which, paging)
  const fitting = fits(which)
  const inLanguage = ofLanguage(language)
  return walked(
    tx,
    dialect,
    { kind: 'claim', placeId, from, to, cursor: paging.cursor },
    paging.limit,
    (doc) => inLanguage(doc) && stateFits(doc.state, state) && (unit === undefined || doc.unit === unit),
    async (docs) => {
      const claims = await named(tx, docs.map((doc) => doc.target)) // prettier-ignore
      return docs.map(({ target }) => {
        const claim = claims.get(target)
        return claim && fitting(claim) ? claim : null
      })
    },
  )
}

export const claimNamed = async (tx: Tx, id: string): Promise<ShownClaim | null> => {
  const row = await tx
    .selectFrom('claims as c')
    .innerJoin('report_versions as v', 'v.id', 'c.report_version_id')
    .select(['c.state', 'v.report_id'])
    .where('c.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  // What nobody confirmed is public only in a public report.
  if (row.state !== 'confirmed' && !(await isPublic(tx, row.report_id))) return null
  return (await named(tx, [id])).get(id) ?? null
}
