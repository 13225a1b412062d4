// An editor goes over what was read in one report: yes, no, and who is who. One batch of decisions, all or nothing; what is
// so already is left out, so that doing it twice changes nothing.
import { DerekError } from '../model/index.ts'
import type { CheckState, Decision, Mention, ReportView } from '../model/index.ts'
import { slugOf } from '../words/index.ts'
import { Batch } from './batch.ts'
import { codeOf, identified } from './identified.ts'
import { joinKeys, readingOf } from './match-profiles.ts'
import type { Newsroom } from './newsroom.ts'
import { ensurePlace } from './places.ts'
import { proposalsOf } from './proposals.ts'
import type { Proposal } from './proposals.ts'
import { deskReport } from './report-of.ts'

export interface Join {
  /** As read. */
  readonly name: string
  /** Slug or id of a known entity, or the slug of a new one; null: a new one with a slug from its name. */
  readonly entity: string | null
}
export interface Review {
  /** Every proposal that is not decided yet, but those to be rejected; places that have a code get their pages. */
  readonly all?: boolean
  /** Numbers of proposals, as proposalsOf counts them. */
  readonly confirm?: readonly number[]
  readonly reject?: readonly number[]
  readonly joins?: readonly Join[]
}

const numbered = (proposals: readonly Proposal[], number: number, view: ReportView): Proposal => {
  const found = proposals.find((proposal) => proposal.number === number)
  if (found) return found
  const range = proposals.length ? `from 1 to ${proposals.length}` : 'none: it holds no claims'
  throw new DerekError(
    'no-proposal',
    `Report ${view.report.id} has no proposal ${number}.`,
    `Its numbers are ${range}; "derek confirm ${view.report.id}" lists them.`,
    2,
  )
}

const setState = (batch: Batch, proposals: readonly Proposal[], state: CheckState): void => {
  for (const { target, id, state: current } of proposals)
    if (current !== state) batch.add({ kind: state === 'confirmed' ? 'confirm' : 'reject', target, id })
}

/** The mentions that go by that name; the same name may be a place and a person. */
const mentionsNamed = (view: ReportView, name: string): readonly Mention[] => {
  const found = view.mentions.filter((mention) => mention.name === name || mention.id === name)
  if (found.length) return found
  throw new DerekError(
    'no-name',
    `Report ${view.report.id} names no "${name}".`,
    `It names: ${view.mentions.map((mention) => mention.name).join(', ') || 'nobody and nothing'}.`,
    2,
  )
}

/** Of a place and a club of one name, the one whose kind the entity has. */
const meant = async (
  batch: Batch,
  mentions: readonly Mention[],
  entity: string | null,
): Promise<readonly Mention[]> => {
  if (mentions.length < 2 || entity === null) return mentions
  const known = await Promise.all(mentions.map((mention) => batch.bySlug(mention.kind, entity)))
  const kinds = mentions.filter((_, at) => known[at] !== null)
  return kinds.length ? kinds : mentions
}

/** Where the reading says that the project stands: its place with a code, made with its parents when it is new. */
const placeOf = async (batch: Batch, view: ReportView, mention: Mention): Promise<string | null> => {
  if (mention.kind !== 'project') return null
  const reading = (await batch.newsroom.reader()).read(view.version)
  const place = reading.projects.find((project) => project.name === mention.name)?.place
  const code = reading.places.find((one) => one.name === place)?.code
  return code ? ensurePlace(batch, code) : null
}

const entityOf = async (batch: Batch, view: ReportView, mention: Mention, entity: string | null): Promise<string> => {
  const slug = entity ?? slugOf(mention.name, view.version.language)
  const known = (await batch.bySlug(mention.kind, slug)) ?? (entity && (await batch.newsroom.ledger.entityById(entity)))
  if (known) return typeof known === 'string' ? known : known.id
  if (mention.code) {
    const place = await ensurePlace(batch, mention.code)
    if (place) return place
  }
  return batch.ensure({
    kind: mention.kind,
    slug: slugOf(slug, view.version.language),
    code: codeOf(mention, view),
    placeKind: null,
    placeId: await placeOf(batch, view, mention),
    names: { [view.version.language]: [mention.name] },
  })
}

/** A registered number beside the name of a body becomes the entity's too: a later report may give it for the first time. */
const join = (
  batch: Batch,
  view: ReportView,
  mention: Mention,
  entityId: string,
  keys: readonly string[] = [],
): void => {
  const code = mention.kind === 'organization' ? codeOf(mention, view) : null
  if (mention.entityId !== entityId)
    batch.add({ kind: 'join', mentionId: mention.id, entityId, keys, ...(code === null ? {} : { code }) })
}

const joinPlaces = async (batch: Batch, view: ReportView): Promise<void> => {
  for (const mention of view.mentions) {
    if (mention.kind !== 'place' || mention.code === null || mention.entityId || mention.state === 'rejected') continue
    const place = await ensurePlace(batch, mention.code)
    if (place) join(batch, view, mention, place)
  }
}

/** Those of whom a number or an office says who they are, unless the editor just said so. */
const joinIdentified = async (batch: Batch, view: ReportView, { joins = [] }: Review): Promise<void> => {
  const said = new Set(joins.map(({ name }) => name))
  const open = view.mentions.filter(
    ({ id, kind, name, entityId, state }) =>
      (kind === 'person' || kind === 'organization') && !entityId && state !== 'rejected' && !said.has(name) && !said.has(id), // prettier-ignore
  )
  if (!open.length) return
  const known = await identified(batch.newsroom, view, await readingOf(batch.newsroom, view), open)
  for (const mention of open) {
    const one = known.get(mention.id)
    if (one) join(batch, view, mention, one.entity.id)
  }
}

export const confirm = async (
  newsroom: Newsroom,
  reportId: string,
  review: Review,
  by: string,
): Promise<readonly Decision[]> => {
  const view = await deskReport(newsroom, reportId)
  const proposals = proposalsOf(view)
  const batch = new Batch(newsroom)
  const rejected = (review.reject ?? []).map((number) => numbered(proposals, number, view))
  const open = review.all ? proposals.filter((one) => one.state === 'read' && !rejected.includes(one)) : []
  setState(batch, rejected, 'rejected')
  setState(
    batch,
    [...new Set([...open, ...(review.confirm ?? []).map((number) => numbered(proposals, number, view))])],
    'confirmed',
  )
  const keysOf = review.joins?.length ? await joinKeys(newsroom, view) : () => []
  for (const { name, entity } of review.joins ?? [])
    for (const mention of await meant(batch, mentionsNamed(view, name), entity))
      join(batch, view, mention, await entityOf(batch, view, mention, entity), keysOf(mention))
  if (review.all) {
    await joinPlaces(batch, view)
    await joinIdentified(batch, view, review)
  }
  return batch.decide(by)
}
