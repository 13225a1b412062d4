// The claims that the sample's editor stands by, said by what they say and not by how some reader words them: a read claim
// that says the same is confirmed, one that comes near is put right, one that is missing is added. So the sample is true
// with every reader, and the better the reader, the less there is to put right.
import { overlaps, spanOf } from '../model/index.ts'
import type { KeptClaim, ReportView, Span } from '../model/index.ts'
import type { Batch } from './batch.ts'
import { addition, correction } from './correct.ts'
import type { SampleClaim } from './sample-folder.ts'
import { holds } from './selectors.ts'

/** What a claim is about: an entity and its name in the report's language, or words alone. */
export interface Named {
  readonly id: string | null
  readonly name: string
}

const parts = ['number', 'date', 'value'] as const
const sameValue = (claim: KeptClaim, { set }: SampleClaim): boolean =>
  parts.every((part) => (claim[part] ?? null) === (set[part] ?? null))
const isState = (claim: Pick<KeptClaim, 'property'>): boolean => ['status', 'funding'].includes(claim.property)

/** How near a read claim comes: 3 says the same of the same, 2 the same, 1 the same figure or another state; 0 something else. */
const nearness = (claim: KeptClaim, wanted: SampleClaim, of: Named, joined: ReadonlyMap<string, string>): number => {
  const same = sameValue(claim, wanted)
  const likely = (joined.get(claim.subject) ?? null) === of.id || holds(claim.subject, of.name)
  if (claim.property !== wanted.property) return same && !isState(claim) && !isState(wanted) ? 1 : 0
  if (!same) return isState(claim) && likely ? 1 : 0
  return likely ? 3 : 2
}

const saysAll = (claim: KeptClaim, { property, set }: SampleClaim): boolean =>
  claim.property === property &&
  Object.entries(set).every(([part, value]) => (claim[part as keyof KeptClaim] ?? null) === (value ?? null))

/** Decides about one wanted claim; returns the read claim it used, so that no other wanted claim takes it too. */
export const standBy = (
  batch: Batch,
  view: ReportView,
  wanted: SampleClaim,
  evidence: Span,
  of: Named,
  joined: ReadonlyMap<string, string>,
  used: ReadonlySet<string>,
): string | null => {
  const near = view.claims
    .filter((claim) => !used.has(claim.id) && overlaps(claim.evidence, evidence))
    .map((claim) => ({ claim, rank: nearness(claim, wanted, of, joined) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank)[0]?.claim
  const { property, set } = wanted
  if (!near) {
    batch.add(addition(view.version.id, { subject: of.name, property, evidence }, set, of.id))
    return null
  }
  const isOfIt = of.id === null ? near.subject === of.name : joined.get(near.subject) === of.id
  if (saysAll(near, wanted) && isOfIt) batch.add({ kind: 'confirm', target: 'claim', id: near.id })
  else batch.add(correction(near, { ...set, property, subject: of.name }, of.id))
  return near.id
}

export const spanAt = (text: string, words: string): Span | null => {
  const start = text.indexOf(words)
  return start < 0 || text.indexOf(words, start + 1) >= 0 ? null : spanOf(text, start, start + words.length)
}
