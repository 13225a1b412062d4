// What the sample's editor did with one report, as one batch of changes.
import { DerekError, overlaps, properties, spanOf } from '../model/index.ts'
import type { KeptClaim, KeptPromise, Property, ReportView, Span } from '../model/index.ts'
import type { Batch } from './batch.ts'
import { addition as addedClaim, correction } from './correct.ts'
import { joinKeys } from './match-profiles.ts'
import { proposalsOf } from './proposals.ts'
import type { Proposal } from './proposals.ts'
import type { SampleEntities } from './sample-entities.ts'
import type { SampleAddition, SampleEditing, SamplePromise } from './sample-folder.ts'
import { holds, selectClaim, selectOther } from './selectors.ts'
import { spanAt, standBy } from './sample-claims.ts'

const nothing = (what: string, words: string, near: readonly string[]): DerekError =>
  new DerekError(
    'sample',
    `${what} "${words}" names nothing that was read.`,
    `There is: ${near.join('; ') || 'nothing'}.`,
  )

/** 'words of evidence', or 'property/words' for claims of that property alone. */
const isMeant = (proposal: Proposal, words: string): boolean => {
  const [property, rest] = words.split('/')
  if (rest === undefined || !properties.includes(property as Property)) return holds(proposal.evidence.text, words)
  return proposal.target === 'claim' && proposal.item.property === property && holds(proposal.evidence.text, rest)
}

/** Proposals whose evidence holds one of those words; each of the words must find some, unless any reader will do. */
const having = (
  proposals: readonly Proposal[],
  words: readonly string[],
  what: string,
  { claims }: SampleEditing,
): ReadonlySet<Proposal> => {
  const found = new Set<Proposal>()
  for (const each of words) {
    const some = proposals.filter((proposal) => isMeant(proposal, each))
    if (!some.length && !claims)
      throw nothing(
        what,
        each,
        proposals.map((proposal) => proposal.evidence.text),
      )
    for (const proposal of some) found.add(proposal)
  }
  return found
}

const addStates = (
  batch: Batch,
  proposals: readonly Proposal[],
  editing: SampleEditing,
  corrected: ReadonlySet<string>,
): void => {
  const rejected = having(proposals, editing.reject ?? [], 'reject', editing)
  const left = having(proposals, editing.leave ?? [], 'leave', editing)
  const chosen = editing.claims ? ['quote', ...(editing.visits ? ['visit'] : [])] : ['claim', 'quote', 'visit']
  for (const proposal of proposals) {
    const { target, id } = proposal
    if (corrected.has(id)) continue
    if (rejected.has(proposal)) batch.add({ kind: 'reject', target, id })
    // A promise is followed for years: only those that the editor gave words to.
    else if (!left.has(proposal) && chosen.includes(target)) batch.add({ kind: 'confirm', target, id })
  }
}

const addCorrections = (batch: Batch, view: ReportView, editing: SampleEditing): ReadonlySet<string> => {
  const corrected = new Set<string>()
  for (const { evidence, property, set } of editing.correct ?? []) {
    const [words, subject] = evidence.split(' @')
    const claim = selectClaim(view, property, words as string, subject)
    corrected.add(claim.id)
    batch.add(correction(claim.item as KeptClaim, set))
  }
  return corrected
}

const addJoins = async (
  batch: Batch,
  view: ReportView,
  editing: SampleEditing,
  entities: SampleEntities,
): Promise<ReadonlyMap<string, string>> => {
  const joined = new Set<string>()
  const names = new Map<string, string>()
  const keysOf = editing.join?.length ? await joinKeys(batch.newsroom, view) : () => []
  for (const { kind, name, entity } of editing.join ?? []) {
    const like = view.mentions.filter((mention) => holds(mention.name, name) && (!kind || mention.kind === kind))
    const exact = like.filter((mention) => mention.name === name)
    const mentions = (exact.length ? exact : like).filter((mention) => !joined.has(mention.id))
    // An editor who stands by claims does not depend on how names are read: then a name may be missing.
    if (!mentions.length && !editing.claims)
      throw nothing(
        'join',
        name,
        view.mentions.map((mention) => `${mention.kind} ${mention.name}`),
      )
    const entityId = await entities.ensure(batch, entity)
    for (const mention of mentions) {
      joined.add(mention.id)
      names.set(mention.name, entityId)
      // So that how later reports call it finds it too.
      batch.add({ kind: 'join', mentionId: mention.id, entityId, keys: keysOf(mention) })
    }
  }
  for (const mention of view.mentions) {
    if (mention.kind !== 'place' || mention.code === null || joined.has(mention.id)) continue
    if (editing.apart?.includes(mention.name)) continue
    const entityId = await entities.ensureCode(batch, mention.code)
    if (!entityId) continue
    names.set(mention.name, entityId)
    batch.add({ kind: 'join', mentionId: mention.id, entityId })
  }
  return names
}

const addClaims = async (
  batch: Batch,
  view: ReportView,
  editing: SampleEditing,
  entities: SampleEntities,
  joined: ReadonlyMap<string, string>,
): Promise<ReadonlySet<string>> => {
  const used = new Set<string>()
  for (const claim of editing.claims ?? []) {
    const evidence = spanAt(view.version.text, claim.evidence)
    if (!evidence) throw nothing('claims', claim.evidence, ['the words must stand in the text, and once'])
    const { entity, subject } = claim
    const id = entity ? await entities.ensure(batch, entity) : null
    const of = { id, name: subject ?? entities.nameOf(entity ?? '', view.version.language) }
    const taken = standBy(batch, view, claim, evidence, of, joined, used)
    if (taken) used.add(taken)
  }
  return used
}

/** Words that stand exactly once in the text; what is not there, or is not one place, cannot be evidence. */
const spanOfWords = (text: string, words: string): Span => {
  const start = text.indexOf(words)
  if (start < 0 || text.indexOf(words, start + 1) >= 0)
    throw nothing('add', words, [start < 0 ? 'the words are not in the text' : 'the words stand there more than once'])
  return spanOf(text, start, start + words.length)
}

const says = (claim: KeptClaim, { subject, property, set }: SampleAddition, evidence: Span): boolean =>
  claim.property === property &&
  claim.subject === subject &&
  overlaps(claim.evidence, evidence) &&
  (['number', 'unit', 'date', 'value'] as const).every((part) => (claim[part] ?? null) === (set[part] ?? null))

/** Left out when a better reader has come to read it by itself. */
const addMissed = async (
  batch: Batch,
  view: ReportView,
  editing: SampleEditing,
  entities: SampleEntities,
): Promise<void> => {
  for (const addition of editing.add ?? []) {
    const evidence = spanOfWords(view.version.text, addition.evidence)
    if (view.claims.some((claim) => says(claim, addition, evidence))) continue
    const { subject, property, set } = addition
    const entityId = addition.entity ? await entities.ensure(batch, addition.entity) : null
    batch.add(addedClaim(view.version.id, { subject, property, evidence }, set, entityId))
  }
}

/** Of what this reader did not find: throws, or notes it and the rest goes on. */
export type Missing = (error: DerekError) => void

export const promiseOf = (view: ReportView, promise: SamplePromise, missing: Missing): KeptPromise | null => {
  try {
    return selectOther(view, 'promise', promise.evidence).item as KeptPromise
  } catch (error) {
    if (!(error instanceof DerekError)) throw error
    missing(error)
    return null
  }
}

const addPromises = async (
  batch: Batch,
  view: ReportView,
  editing: SampleEditing,
  entities: SampleEntities,
  missing: Missing,
): Promise<void> => {
  for (const promise of editing.promises ?? []) {
    const id = promiseOf(view, promise, missing)?.id
    if (id === undefined) continue
    const subjectId = promise.subject ? await entities.ensure(batch, promise.subject) : null
    const slug = promise.slug ? { slug: promise.slug } : {}
    batch.add({ kind: 'confirm', target: 'promise', id })
    batch.add({ kind: 'describe-promise', promiseId: id, subjectId, titles: promise.titles, ...slug })
  }
}

const addVisits = (batch: Batch, view: ReportView, editing: SampleEditing, missing: Missing): void => {
  for (const [at, visit] of (editing.visits ?? []).entries()) {
    const kept = view.visits[at]
    if (!kept) {
      const title = visit.titles.ru ?? visit.titles.kk ?? visit.titles.en ?? ''
      missing(
        nothing(
          'visit',
          title,
          view.visits.map((each) => each.who),
        ),
      )
      continue
    }
    const slug = visit.slug ? { slug: visit.slug } : {}
    batch.add({
      kind: 'describe-visit',
      visitId: kept.id,
      date: visit.date ?? kept.date,
      titles: visit.titles,
      ...slug,
    })
  }
}

export const editReport = async (
  batch: Batch,
  view: ReportView,
  editing: SampleEditing,
  entities: SampleEntities,
  missing: Missing,
): Promise<void> => {
  const corrected = addCorrections(batch, view, editing)
  const joined = await addJoins(batch, view, editing, entities)
  const stoodBy = await addClaims(batch, view, editing, entities, joined)
  addStates(batch, proposalsOf(view), editing, corrected.union(stoodBy))
  await addPromises(batch, view, editing, entities, missing)
  await addMissed(batch, view, editing, entities)
  addVisits(batch, view, editing, missing)
}
