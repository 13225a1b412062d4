// What a change is about, before it is made: what it takes from somewhere must be touched there too.
import type { Change } from '../contract.ts'
import type { Target } from '../findings.ts'

export const aboutWhat = (change: Change): Target | undefined => {
  switch (change.kind) {
    case 'confirm':
    case 'reject':
    case 'unconfirm':
      return { kind: change.target, id: change.id }
    case 'correct':
      return { kind: 'version', id: change.reportVersionId }
    case 'create':
    // What two are not is shown on no page.
    case 'not-same':
    case 'unsure':
    case 'unsay':
    // The desk's list is shown on no page.
    case 'dismiss':
    case 'undismiss':
      return undefined
    case 'join':
    case 'part':
      return { kind: 'mention', id: change.mentionId }
    case 'join-entities':
    case 'part-entities':
    case 'rename':
      return { kind: 'entity', id: change.entityId }
    case 'promise-state':
    case 'undo-promise-state':
    case 'describe-promise':
      return { kind: 'promise', id: change.promiseId }
    case 'join-visits':
    case 'part-visits':
    case 'describe-visit':
      return { kind: 'visit', id: change.visitId }
    case 'publish':
      return { kind: 'story', id: change.story.id }
    case 'withdraw':
    case 'restore-story':
    case 'correct-story':
      return { kind: 'story', id: change.storyId }
    default:
      // Not said here: everything is touched.
      return { kind: 'anything', id: '' }
  }
}

/** These only add, or say something else of what stays where it is: asking afterwards is enough. */
const adds: ReadonlySet<Change['kind']> = new Set([
  'confirm',
  'reject',
  'unconfirm',
  'correct',
  'promise-state',
  'undo-promise-state',
  'describe-visit',
  'withdraw',
])
export const takesAway = (change: Change): boolean => !adds.has(change.kind)
