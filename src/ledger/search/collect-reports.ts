// What of a report is found: its text, its claims, its promises. The public finds a report once it is public, what an editor
// confirmed, and what only a machine read in a public report's newest text (it says so by its state). What was rejected is found by nobody.
import type { Language } from '../../model/index.ts'
import { inChunks } from '../chunks.ts'
import { fromJson } from '../json.ts'
import { publicAmong } from '../publicity.ts'
import type { ClaimRow, PromiseRow, ReportVersionRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { facets } from './document.ts'
import type { Document } from './document.ts'
import { dayNumber } from './numbers.ts'
import type { Places } from './places.ts'

const dayOf = (published: string): string => published.slice(0, 10)
const blank = { slug: null, due: null, amount: null, unit: null, state: null } as const
const firstLine = (text: string): string => /[^\n]{0,160}/.exec(text.trim())?.[0]?.replace(/\s+\S*$/, '') ?? ''

interface Version extends ReportVersionRow {
  readonly newest: number
}
type OfVersion<Row> = Row & { readonly version: Version; readonly open: boolean }

const numberFor = (claim: ClaimRow): string =>
  claim.number === null || !Number.isInteger(claim.number) ? '' : ` ${claim.number}`

const claimDoc = (claim: OfVersion<ClaimRow>, places: Places): Document => {
  const { version } = claim
  const language = version.language as Language
  const marks = places.around(claim.entity_id).map(facets.place)
  if (claim.unit !== null && claim.number !== null)
    marks.push(facets.unit(claim.unit), facets.amount(claim.unit, claim.number))
  if (claim.property === 'status' && claim.value) marks.push(facets.status(claim.value))
  return {
    ...blank,
    kind: 'claim',
    target: claim.id,
    language,
    owner: `r:${version.report_id}`,
    open: claim.open,
    place: dayNumber(version.published),
    title: claim.subject,
    date: dayOf(version.published),
    amount: claim.number,
    unit: claim.unit,
    state: claim.state,
    name: [{ text: claim.subject, language }],
    body: [{ text: `${claim.span_text}${numberFor(claim)} ${claim.date ?? ''}`, language }],
    facets: marks,
  }
}

const promiseDoc = (promise: OfVersion<PromiseRow>, places: Places): Document => {
  const { version } = promise
  const language = version.language as Language
  const titles = Object.entries(fromJson<Record<string, string>>(promise.titles)) as [Language, string][]
  const subject = promise.subject_id ?? promise.addressee_id
  return {
    ...blank,
    kind: 'promise',
    target: promise.id,
    language,
    owner: `r:${version.report_id}`,
    open: promise.open,
    place: dayNumber(version.published),
    title: promise.span_text,
    slug: promise.slug,
    date: dayOf(version.published),
    due: promise.due,
    state: promise.checked === 'confirmed' ? promise.state : promise.checked,
    name: titles.map(([of, text]) => ({ text, language: of })),
    body: [{ text: [promise.span_text, promise.issuer, promise.addressee].filter(Boolean).join('\n'), language }],
    facets: [
      ...places.around(subject).map(facets.place),
      ...(promise.checked === 'confirmed' ? [facets.status(promise.state)] : []),
    ],
  }
}

const reportDoc = (version: Version, open: boolean, placeIds: Iterable<string>): Document => {
  const language = version.language as Language
  return {
    ...blank,
    kind: 'report',
    target: version.report_id,
    language,
    owner: `r:${version.report_id}`,
    open,
    place: dayNumber(version.published),
    title: version.title ?? firstLine(version.text),
    date: dayOf(version.published),
    name: version.title ? [{ text: version.title, language }] : [],
    body: [{ text: version.text, language }],
    facets: [...placeIds].toSorted().map(facets.place),
  }
}

const ofVersions = <T>(ids: readonly string[], ask: (chunk: readonly string[]) => Promise<readonly T[]>) =>
  inChunks(ids, ask)

export const reportDocuments = async (
  tx: Tx,
  reportIds: readonly string[],
  places: Places,
): Promise<readonly Document[]> => {
  const versions = (await inChunks(reportIds, (chunk) =>
    tx
      .selectFrom('report_versions as v')
      .innerJoin('reports as r', 'r.id', 'v.report_id')
      .selectAll('v')
      .select('r.version as newest')
      .where('v.report_id', 'in', chunk)
      .execute(),
  )) as readonly Version[]
  const ids = versions.map((version) => version.id)
  const open = await publicAmong(tx, reportIds)
  const claims = await ofVersions(ids, (chunk) =>
    tx
      .selectFrom('claims')
      .selectAll()
      .where('report_version_id', 'in', chunk)
      .where('shown', '=', 1)
      .where('state', '<>', 'rejected')
      .execute(),
  )
  const promises = await ofVersions(ids, (chunk) =>
    tx
      .selectFrom('promises')
      .selectAll()
      .where('report_version_id', 'in', chunk)
      .where('shown', '=', 1)
      .where('checked', '<>', 'rejected')
      .execute(),
  )
  const mentions = await ofVersions(ids, (chunk) =>
    tx
      .selectFrom('mentions')
      .select(['report_version_id', 'entity_id'])
      .where('report_version_id', 'in', chunk)
      .where('shown', '=', 1)
      .where('entity_id', 'is not', null)
      .execute(),
  )
  await places.load(
    [claims, mentions]
      .flat()
      .map((row) => row.entity_id)
      .concat(promises.flatMap((row) => [row.subject_id, row.addressee_id])),
  )
  return documentsOf({ versions, open, claims, promises, mentions }, places)
}

export interface OfReports {
  readonly versions: readonly (ReportVersionRow & { readonly newest: number })[]
  /** Reports that are public. */
  readonly open: ReadonlySet<string>
  readonly claims: readonly ClaimRow[]
  readonly promises: readonly PromiseRow[]
  readonly mentions: readonly { readonly report_version_id: string; readonly entity_id: string | null }[]
}

export const documentsOf = (
  { versions, open, claims, promises, mentions }: OfReports,
  places: Places,
): readonly Document[] => {
  const byId = new Map(versions.map((version) => [version.id, version]))
  const within = <Row extends { report_version_id: string }>(row: Row, state: string): OfVersion<Row> => {
    const version = byId.get(row.report_version_id) as Version
    const seen = state === 'confirmed' || (version.version === version.newest && open.has(version.report_id))
    return { ...row, version, open: seen }
  }
  const standing = new Map<string, Set<string>>()
  for (const row of [...claims, ...mentions]) {
    const version = byId.get(row.report_version_id) as Version
    if (version.version !== version.newest) continue
    const found = standing.get(version.report_id) ?? new Set()
    for (const place of places.around(row.entity_id)) found.add(place)
    standing.set(version.report_id, found)
  }
  return [
    ...versions
      .filter((version) => version.version === version.newest)
      .map((version) => reportDoc(version, open.has(version.report_id), standing.get(version.report_id) ?? [])),
    ...claims.map((row) => claimDoc(within(row, row.state), places)),
    ...promises.map((row) => promiseDoc(within(row, row.checked), places)),
  ]
}
