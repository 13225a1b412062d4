// What a promise is about, as far as its own words go: what an editor named, else the one project that stands in its very words,
// else the one thing that they claim something of.
import { overlaps } from '../../model/index.ts'
import type { KeptPromise, Mention, ShownClaim } from '../../model/index.ts'

type Words = Pick<KeptPromise, 'reportVersionId' | 'evidence'>

/** Claims of the promise's own report that stand in its words. */
export const ownClaims = (promise: Words, claims: readonly ShownClaim[]): readonly ShownClaim[] =>
  claims.filter(
    (claim) =>
      claim.reportVersionId === promise.reportVersionId &&
      claim.state !== 'rejected' &&
      overlaps(claim.evidence, promise.evidence),
  )

/** Projects of its report that its words name. */
export const ownProjects = (promise: Words, names: readonly Mention[]): readonly string[] =>
  names
    .filter(
      (name) =>
        name.reportVersionId === promise.reportVersionId &&
        name.kind === 'project' &&
        name.spans.some((span) => overlaps(span, promise.evidence)),
    )
    .flatMap((name) => name.entityId ?? [])

/** Null where nobody can tell: two things in one sentence are not one subject. */
export const subjectOf = (
  promise: Words & Pick<KeptPromise, 'subjectId'>,
  own: readonly ShownClaim[],
  names: readonly Mention[],
): string | null => {
  if (promise.subjectId !== null) return promise.subjectId
  const projects = new Set(ownProjects(promise, names))
  const claimed = new Set(own.flatMap((claim) => claim.entityId ?? []))
  const ids = projects.size ? projects : claimed
  return ids.size === 1 ? ([...ids][0] ?? null) : null
}
