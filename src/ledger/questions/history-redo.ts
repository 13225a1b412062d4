// A decision as the change that it came from, so that the past can be lived through again.
import type { Decision, KeptPromise, KeptVisit, PromiseState } from '../../model/index.ts'
import type { Change, NewEntity } from '../contract.ts'

type After = Readonly<Record<string, unknown>>

/** Undefined for what changes nothing of what is known of things: stories, verdicts on offers, the desk's list. */
export const redo = (decision: Decision): Change | undefined => {
  const { kind, targetKind, targetId: id } = decision
  const after = (decision.after ?? {}) as After
  const checked = targetKind !== 'entity' && targetKind !== 'story'
  switch (kind) {
    case 'confirm':
    case 'reject':
      return checked ? ({ kind, target: targetKind, id } as Change) : undefined
    case 'revert':
      if (targetKind === 'promise' && 'undoes' in after) return { kind: 'undo-promise-state', promiseId: id }
      return checked && ('state' in after || 'checked' in after)
        ? ({ kind: 'unconfirm', target: targetKind, id } as Change)
        : undefined
    case 'correct':
      return { ...(after as unknown as Extract<Change, { kind: 'correct' }>), kind: 'correct' }
    case 'create':
      return { kind: 'create', entity: { ...(after as unknown as NewEntity), id } }
    case 'join':
      return joined(targetKind, id, after)
    case 'part':
      return targetKind === 'entity'
        ? { kind: 'part-entities', entityId: id }
        : targetKind === 'visit'
          ? { kind: 'part-visits', visitId: id }
          : { kind: 'part', mentionId: id }
    case 'rename':
      return renamed(targetKind, id, after)
    case 'promise-state': {
      const { shownBy } = after as unknown as { shownBy?: { claimId: string | null; reportVersionId: string | null } }
      return {
        kind: 'promise-state',
        promiseId: id,
        state: after['state'] as PromiseState,
        due: after['due'] as string | null,
        claimId: shownBy?.claimId ?? null,
        reportVersionId: shownBy?.reportVersionId ?? null,
      }
    }
    default:
      return undefined
  }
}

const joined = (targetKind: Decision['targetKind'], id: string, after: After): Change => {
  const into = String(after['joinedInto'])
  if (targetKind === 'entity') return { kind: 'join-entities', entityId: id, into }
  if (targetKind === 'visit') return { kind: 'join-visits', visitId: id, into }
  const code = after['code'] as string | null | undefined
  return { kind: 'join', mentionId: id, entityId: String(after['entityId']), ...(code ? { code } : {}) }
}

const renamed = (targetKind: Decision['targetKind'], id: string, after: After): Change | undefined => {
  if (targetKind === 'entity')
    return { ...(after as unknown as Extract<Change, { kind: 'rename' }>), kind: 'rename', entityId: id }
  if (targetKind === 'promise')
    return {
      kind: 'describe-promise',
      promiseId: id,
      slug: String(after['slug']),
      subjectId: after['subjectId'] as string | null,
      titles: after['titles'] as KeptPromise['titles'],
    }
  if (targetKind === 'visit')
    return {
      kind: 'describe-visit',
      visitId: id,
      slug: String(after['slug']),
      date: after['date'] as string | null,
      titles: after['titles'] as KeptVisit['titles'],
    }
  return undefined
}
