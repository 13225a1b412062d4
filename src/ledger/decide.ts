// An editor's changes, all or none: each is checked and applied, and what it was before and is after is appended as decisions.
import { DerekError } from '../model/index.ts'
import type { Decision } from '../model/index.ts'
import type { Applied, Deed } from './changes/applied.ts'
import { aboutWhat, takesAway } from './changes/before.ts'
import { check } from './changes/check.ts'
import { correct } from './changes/correct.ts'
import { describePromise, describeVisit } from './changes/describe.ts'
import { dismiss } from './changes/dismiss.ts'
import { create, joinEntities, partEntities, rename } from './changes/entities.ts'
import { join, part } from './changes/join.ts'
import { judge } from './changes/judge.ts'
import { promiseState, undoPromiseState } from './changes/promises.ts'
import { correctStory, publish, restoreStory, withdraw } from './changes/stories.ts'
import { joinVisits, judgeVisits, partVisits } from './changes/visits.ts'
import type { Change, Signature } from './contract.ts'
import { toJson } from './json.ts'
import { decisionOf } from './nouns.ts'
import { noteConcerned } from './projections/concerned.ts'
import { renewAfter } from './projections/renew.ts'
import type { DecisionRow } from './schema.ts'
import { renewSearch } from './search/renew.ts'
import type { Tx } from './store.ts'
import { touchedBy } from './touched.ts'
import { countChange } from './transactions.ts'

const apply = (deed: Deed, change: Change): Promise<readonly Applied[]> => {
  switch (change.kind) {
    case 'confirm':
    case 'reject':
    case 'unconfirm':
      return check(deed, change)
    case 'correct':
      return correct(deed, change)
    case 'create':
      return create(deed, change)
    case 'join':
      return join(deed, change)
    case 'part':
      return part(deed, change)
    case 'not-same':
    case 'unsure':
    case 'unsay':
      return change.of === 'visit' ? judgeVisits(deed, change) : judge(deed, change)
    case 'join-entities':
      return joinEntities(deed, change)
    case 'part-entities':
      return partEntities(deed, change)
    case 'join-visits':
      return joinVisits(deed, change)
    case 'part-visits':
      return partVisits(deed, change)
    case 'rename':
      return rename(deed, change)
    case 'promise-state':
      return promiseState(deed, change)
    case 'undo-promise-state':
      return undoPromiseState(deed, change)
    case 'dismiss':
    case 'undismiss':
      return dismiss(deed, change)
    case 'describe-promise':
      return describePromise(deed, change)
    case 'describe-visit':
      return describeVisit(deed, change)
    case 'publish':
      return publish(deed, change)
    case 'withdraw':
      return withdraw(deed, change)
    case 'restore-story':
      return restoreStory(deed, change)
    case 'correct-story':
      return correctStory(deed, change)
  }
}

const target = (change: Change): string => {
  switch (change.kind) {
    case 'confirm':
    case 'reject':
    case 'unconfirm':
      return `${change.target} ${change.id}`
    case 'correct':
      return change.correctionOf ? `claim ${change.correctionOf}` : `a missing claim of ${change.reportVersionId}`
    case 'create':
      return `${change.entity.kind} ${change.entity.id}`
    case 'join':
    case 'part':
      return `mention ${change.mentionId}`
    case 'not-same':
    case 'unsure':
    case 'unsay':
      return `${change.of} ${change.id}`
    case 'join-entities':
    case 'part-entities':
    case 'rename':
      return `entity ${change.entityId}`
    case 'promise-state':
    case 'undo-promise-state':
    case 'describe-promise':
      return `promise ${change.promiseId}`
    case 'join-visits':
    case 'part-visits':
    case 'describe-visit':
      return `visit ${change.visitId}`
    case 'dismiss':
    case 'undismiss':
      return `attention ${change.attentionId}`
    case 'publish':
      return `story ${change.story.id}`
    case 'withdraw':
    case 'restore-story':
    case 'correct-story':
      return `story ${change.storyId}`
  }
}

const named = (error: unknown, change: Change, index: number, of: number): unknown => {
  if (!(error instanceof DerekError)) return error
  const which = of > 1 ? `Change ${index + 1} of ${of}` : 'The change'
  return new DerekError(
    error.code,
    `${which} (${change.kind} ${target(change)}) cannot be made: ${error.message}`,
    error.hint,
    error.exitCode,
    error,
  )
}

const checkWords = (changes: readonly Change[]): void => {
  JSON.stringify(changes, (_, value: unknown) => {
    if (typeof value === 'string' && (value.includes('\0') || !value.isWellFormed()))
      throw new DerekError(
        'not-text',
        'A change holds a character that is no text (a zero byte or half of a pair).',
        'Type the words again.',
      )
    return value
  })
}

const lastSeq = async (tx: Tx): Promise<number> =>
  (
    await tx
      .selectFrom('decisions')
      .select((eb) => eb.fn.max('seq').as('seq'))
      .executeTakeFirst()
  )?.seq ?? 0

interface CarriedOut {
  readonly decisions: readonly Decision[]
  readonly applied: readonly Applied[]
}

/** Applied and appended, and lists brought up to date; telling the world is decide's matter. */
export const carryOut = async (tx: Tx, changes: readonly Change[], signature: Signature): Promise<CarriedOut> => {
  let seq = await lastSeq(tx)
  const rows: DecisionRow[] = []
  const all: Applied[] = []
  let appended = 0
  const append = async (): Promise<void> => {
    for (; appended < rows.length; appended += 1000)
      await tx
        .insertInto('decisions')
        .values(rows.slice(appended, appended + 1000))
        .execute()
    appended = rows.length
  }
  for (const [index, change] of changes.entries())
    try {
      // It looks up what it takes back, which may have been decided a moment ago.
      if (change.kind === 'undo-promise-state') await append()
      for (const applied of await apply({ tx, signature, seq: seq + 1 }, change)) {
        rows.push(rowOf(applied, signature, ++seq))
        all.push(applied)
      }
    } catch (error) {
      throw named(error, change, index, changes.length)
    }
  await append()
  await noteConcerned(tx, rows)
  await renewAfter(tx, all)
  return { decisions: rows.map(decisionOf), applied: all }
}

export const decide = async (
  tx: Tx,
  changes: readonly Change[],
  signature: Signature,
): Promise<readonly Decision[]> => {
  checkWords(changes)
  const targets = changes.flatMap((change) => aboutWhat(change) ?? [])
  const taken = changes.filter(takesAway).flatMap((change) => aboutWhat(change) ?? [])
  const before = await touchedBy(tx, taken)
  const { decisions } = await carryOut(tx, changes, signature)
  if (!decisions.length) return decisions
  const done = decisions.map((one) => ({ kind: one.targetKind, id: one.targetId }))
  const touched = before.union(await touchedBy(tx, [...targets, ...done]))
  await countChange(tx, touched)
  await renewSearch(tx, touched, decisions)
  return decisions
}

const rowOf = (applied: Applied, signature: Signature, seq: number): DecisionRow => ({
  seq,
  at: signature.at,
  signed_by: signature.by,
  kind: applied.kind,
  target_kind: applied.targetKind,
  target_id: applied.targetId,
  before: toJson(applied.before),
  after: toJson(applied.after),
  reason: signature.reason ?? null,
})
