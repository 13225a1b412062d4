// What a daily round puts before an editor, out of what is known of one promise or one project: what falls due, what a later
// report says of it, what cannot hold together, and what nobody has spoken of for a year.
import type { AttentionItem, Outcome, ShownClaim } from '../../model/index.ts'
import { outcomesOf, shownPromise } from '../promises/index.ts'
import type { Followed } from '../promises/index.ts'
import { isSilent } from '../silence/index.ts'
import { clashesBySeries, inTime, statusNow } from '../timelines/index.ts'
import type { Contradiction } from '../timelines/index.ts'

/** What the offer rests on; two outcomes that one report leaves open are one thing to look at. */
const evidenceOf = ({ claim, denial }: Outcome): string =>
  claim?.id ?? `${denial?.reportVersionId}@${denial?.doubt.evidence.start}`

/**
 * heard: the day of the newest report of the promise or its subject. watched: its subject is a project whose own silence is
 * put forward, so that the promise need not say it again.
 */
export const promiseAttention = (
  followed: Followed,
  heard: string,
  watched: boolean,
  day: string,
): readonly AttentionItem[] => {
  const { promise } = followed
  const { state, dueDay } = shownPromise(promise, day)
  const item = (kind: AttentionItem['kind'], about: AttentionItem['about']): AttentionItem => ({
    kind,
    target: 'promise',
    targetId: promise.id,
    about,
  })
  const offers = new Map(
    outcomesOf(followed)
      .filter((outcome) => ((outcome.claim ?? outcome.denial)?.published ?? '').slice(0, 10) <= day)
      .map((outcome) => [
        `${outcome.code} ${evidenceOf(outcome)}`,
        item('outcome', { code: outcome.code, evidence: evidenceOf(outcome) }),
      ]),
  )
  const waits = state === 'open' || state === 'moved' || state === 'undated'
  return [
    ...((state === 'overdue' || state === 'due-soon') && dueDay ? [item(state, { due: dueDay })] : []),
    ...offers.values(),
    ...(waits && !watched && isSilent(heard, day) ? [item('silent', { since: heard })] : []),
  ]
}

/** Of what is finished nobody need speak again. */
export const isFinished = (claims: readonly ShownClaim[], day: string): boolean => {
  const status = statusNow(claims, day)?.status
  return status === 'built' || status === 'operating'
}

/** So many clashes of one property are named, the newest; a page of the thing tells of all. */
const mostClashes = 6

/** The claims of each clash side by side, the newest clash first. Of a single one in the order of ids, whichever came first. */
const claimsOf = (clashes: readonly Contradiction[]): readonly string[] => {
  const newest = clashes
    .toSorted((a, b) => inTime(b.after, a.after) || inTime(b.before, a.before))
    .slice(0, mostClashes)
  const ids = [...new Set(newest.flatMap(({ before, after }) => [before.id, after.id]))]
  return ids.length > 2 ? ids : ids.toSorted()
}

/** One thing to look at for each property, however many reports are at odds about it. */
const clashItems = (id: string, found: readonly Contradiction[]): readonly AttentionItem[] =>
  [...Map.groupBy(found, ({ property }) => property)].map(([property, clashes]) => ({
    kind: 'contradiction',
    target: 'entity',
    targetId: id,
    about: { property, claims: claimsOf(clashes) },
  }))

/**
 * Of a project: what was confirmed and cannot hold together, and its silence while it is not finished. In parts, for there may be
 * thousands of claims: each tells how many were gone through.
 */
export function* projectAttentionInParts(
  id: string,
  claims: readonly ShownClaim[],
  heard: string | undefined,
  day: string,
): Generator<number, readonly AttentionItem[]> {
  const found: Contradiction[] = []
  for (const part of clashesBySeries(claims.filter((claim) => claim.state === 'confirmed'))) {
    found.push(...part.found)
    yield part.claims
  }
  const clashes = clashItems(id, found)
  const silent = heard !== undefined && !isFinished(claims, day) && isSilent(heard, day)
  return silent ? [...clashes, { kind: 'silent', target: 'entity', targetId: id, about: { since: heard } }] : clashes
}

export const projectAttention = (...of: Parameters<typeof projectAttentionInParts>): readonly AttentionItem[] => {
  const parts = projectAttentionInParts(...of)
  for (;;) {
    const { done, value } = parts.next()
    if (done) return value
  }
}
