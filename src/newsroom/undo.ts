// One decision is taken back: what it was about stands as it stood before, and the taking back is a decision like any other, so
// the history tells of both. Only the last word on a thing can be taken back; what was said later goes first.
import { DerekError } from '../model/index.ts'
import type { CheckState, Decision, KeptPromise, KeptVisit } from '../model/index.ts'
import type { Change } from '../ledger/contract.ts'
import type { Newsroom } from './newsroom.ts'

type Before = Readonly<Record<string, unknown>>
const states: Readonly<Record<string, 'confirm' | 'reject' | 'unconfirm'>> = {
  confirmed: 'confirm',
  rejected: 'reject',
  read: 'unconfirm',
}

const back = (target: string, id: string, state: unknown): Change =>
  ({ kind: states[state as CheckState] ?? 'unconfirm', target, id }) as Change

const refused = ({ seq, kind, targetKind, targetId }: Decision, hint: string): DerekError =>
  new DerekError('cannot-undo', `Decision ${seq} (${kind} of ${targetKind} ${targetId}) cannot be taken back.`, hint, 2)

const described = ({ targetKind, targetId }: Decision, before: Before): Change => {
  const slug = String(before['slug'])
  if (targetKind === 'promise')
    return {
      kind: 'describe-promise',
      promiseId: targetId,
      slug,
      subjectId: before['subjectId'] as string | null,
      titles: before['titles'] as KeptPromise['titles'],
    }
  if (targetKind === 'visit')
    return {
      kind: 'describe-visit',
      visitId: targetId,
      slug,
      date: before['date'] as string | null,
      titles: before['titles'] as KeptVisit['titles'],
    }
  return { ...(before as unknown as Extract<Change, { kind: 'rename' }>), kind: 'rename', entityId: targetId }
}

const joinedBefore = ({ targetKind, targetId }: Decision, before: Before): Change => {
  if (targetKind === 'entity') {
    const into = before['joinedInto'] as string | null
    return into === null
      ? { kind: 'part-entities', entityId: targetId }
      : { kind: 'join-entities', entityId: targetId, into }
  }
  if (targetKind === 'visit') {
    const into = before['joinedInto'] as string | null
    return into === null ? { kind: 'part-visits', visitId: targetId } : { kind: 'join-visits', visitId: targetId, into }
  }
  const entityId = before['entityId'] as string | null
  if (entityId === null) return { kind: 'part', mentionId: targetId }
  const keys = before['keys'] as readonly string[] | undefined
  const code = before['code'] as string | null | undefined
  return { kind: 'join', mentionId: targetId, entityId, ...(keys?.length ? { keys } : {}), ...(code ? { code } : {}) }
}

/** What was said of a pair: what was said of it before, or nothing. */
const saidBefore = ({ targetKind, targetId: id }: Decision, before: Before): Change | undefined => {
  const key = Object.keys(before).find((one) => one.startsWith('verdict:'))
  if (key === undefined) return undefined
  const kind = (before[key] as 'not-same' | 'unsure' | null) ?? 'unsay'
  const other = key.slice('verdict:'.length)
  if (targetKind === 'visit') return { kind, of: 'visit', id, visitId: other }
  return { kind, of: targetKind as 'mention' | 'entity', id, entityId: other }
}

/** The claim that was put in its place goes, the one that it replaced is again what it was. */
const uncorrected = async ({ ledger }: Newsroom, decision: Decision): Promise<readonly Change[]> => {
  const { correctionOf } = decision.after as { readonly correctionOf: string | null }
  const gone = back('claim', decision.targetId, 'rejected')
  if (correctionOf === null) return [gone]
  const earlier = (await ledger.decisions({ targetId: correctionOf })).findLast((one) => one.seq < decision.seq)
  return [gone, back('claim', correctionOf, (earlier?.before as { state?: string } | null)?.state)]
}

const inverse = async (newsroom: Newsroom, decision: Decision): Promise<readonly Change[]> => {
  const { kind, targetKind, targetId } = decision
  const before = (decision.before ?? {}) as Before
  const said = saidBefore(decision, before)
  if (said) return [said]
  switch (kind) {
    case 'confirm':
    case 'reject':
    case 'revert':
      if (targetKind === 'story') return [restored(decision)]
      if (targetKind === 'attention') return [{ kind: 'dismiss', attentionId: targetId }]
      if (targetKind === 'promise' && !('checked' in before))
        throw refused(decision, 'Say again what became of it: derek follow PROMISE --as STATE.')
      return [back(targetKind, targetId, before['state'] ?? before['checked'])]
    case 'correct':
      return uncorrected(newsroom, decision)
    case 'join':
    case 'part':
      return [joinedBefore(decision, before)]
    case 'rename':
      return [described(decision, before)]
    case 'promise-state':
      return [{ kind: 'undo-promise-state', promiseId: targetId }]
    case 'dismiss':
      return [{ kind: 'undismiss', attentionId: targetId }]
    case 'publish':
    case 'unpublish':
      // What readers have seen leaves an address behind that says so.
      return decision.before === null ? [{ kind: 'withdraw', storyId: targetId }] : [restored(decision)]
    case 'create':
      // Its address was given out and other decisions name it: docs/decisions/0017.
      throw refused(decision, 'Join it into the entity that it should have been; then its page leads there.')
    default:
      throw refused(decision, 'A correction stands in the open for good: correct the story again.')
  }
}

const restored = ({ targetId, before }: Decision): Change => ({
  kind: 'restore-story',
  storyId: targetId,
  story: before as Extract<Change, { kind: 'restore-story' }>['story'],
})

export const undo = async (newsroom: Newsroom, seq: number, by: string): Promise<readonly Decision[]> => {
  const { ledger, now } = newsroom
  const [decision] = await ledger.decisions({ from: seq, limit: 1 })
  if (decision?.seq !== seq)
    throw new DerekError('no-decision', `There is no decision ${seq} here.`, '"derek history THING" numbers them.', 2)
  const last = (await ledger.decisions({ targetId: decision.targetId })).at(-1)
  if (last && last.seq !== seq)
    throw refused(decision, `Decision ${last.seq} was made on it since; take that back first.`)
  return ledger.decide(await inverse(newsroom, decision), { at: now(), by, reason: `takes back decision ${seq}` })
}
