// What became of a promise, as an editor says it, and taken back exactly. Each word is kept for ever; what was taken back is no
// longer part of the promise's history, and the promise stands as it stood before.
import { lastDay, promiseStates } from '../../model/index.ts'
import type { PromiseState } from '../../model/index.ts'
import type { Change } from '../contract.ts'
import { fromJson } from '../json.ts'
import type { PromiseRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { foundByNewest } from './check.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>

export const needPromise = async (tx: Tx, id: string): Promise<PromiseRow> => {
  const row = await tx.selectFrom('promises').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw missing('promise', id)
  return row
}
const needRow = async (tx: Tx, table: 'claims' | 'report_versions', id: string | null): Promise<void> => {
  if (id === null) return
  const row = await tx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
  if (!row) throw missing(table === 'claims' ? 'claim' : 'report-version', id)
}
const dueDay = (due: string | null): string | null => (due === null ? null : (lastDay(due) ?? null))

const checkChange = (row: PromiseRow, change: Of<'promise-state'>): void => {
  if (!promiseStates.includes(change.state))
    throw refuse('bad-state', `A promise cannot be '${change.state}'.`, `Choose one of: ${promiseStates.join(', ')}.`)
  if (change.due !== null && lastDay(change.due) === undefined)
    throw refuse('bad-date', `'${change.due}' is no date.`, 'Give it as 2025, 2025-H1, 2025-Q3, 2025-06 or 2025-06-30.')
  if (change.state === 'moved' && change.due === row.due)
    throw refuse(
      'not-moved',
      `The promise is due '${row.due ?? 'at no date'}' already.`,
      'Give the new due date, or choose another state.',
    )
}

interface Standing {
  readonly state: PromiseState
  readonly due: string | null
}
const stand = async (
  tx: Tx,
  id: string,
  { state, due }: Standing,
  { described, shown }: { readonly described: boolean; readonly shown: boolean },
): Promise<void> => {
  await tx
    .updateTable('promises')
    .set({ state, due, due_day: dueDay(due), described: described ? 1 : 0, shown: shown ? 1 : 0 })
    .where('id', '=', id)
    .execute()
}

/** Kept for ever, in the promise's history. */
const remember = async (
  { tx, signature, seq }: Deed,
  id: string,
  { state, due }: Standing,
  { claimId, reportVersionId }: Pick<Of<'promise-state'>, 'claimId' | 'reportVersionId'>,
  undoes: number | null,
): Promise<void> => {
  const values = { promise_id: id, seq, at: signature.at, state, due, claim_id: claimId, report_version_id: reportVersionId, undoes } // prettier-ignore
  await tx.insertInto('promise_changes').values(values).execute()
}

export const promiseState = async (deed: Deed, change: Of<'promise-state'>): Promise<readonly Applied[]> => {
  const { tx } = deed
  const row = await needPromise(tx, change.promiseId)
  checkChange(row, change)
  await needRow(tx, 'claims', change.claimId)
  await needRow(tx, 'report_versions', change.reportVersionId)
  // Only a moved promise may lose its due date; for the others no date given means the date stays.
  const due = change.state === 'moved' ? change.due : (change.due ?? row.due)
  await stand(tx, row.id, { state: change.state, due }, { described: true, shown: true })
  await remember(deed, row.id, { state: change.state, due }, change, null)
  const shownBy = { claimId: change.claimId, reportVersionId: change.reportVersionId }
  return [
    {
      kind: 'promise-state',
      targetKind: 'promise',
      targetId: row.id,
      before: { state: row.state, due: row.due },
      after: { state: change.state, due, shownBy },
    },
  ]
}

/** The last change that stands: not taken back, and not itself a taking back. */
const lastStanding = async (tx: Tx, id: string): Promise<number | undefined> => {
  const rows = await tx
    .selectFrom('promise_changes')
    .select(['seq', 'undoes'])
    .where('promise_id', '=', id)
    .orderBy('seq', 'desc')
    .execute()
  const gone = new Set(rows.map((row) => row.undoes))
  return rows.find((row) => row.undoes === null && !gone.has(row.seq))?.seq
}

/** Whether an editor's word, but for the one taken back, still keeps the promise whatever a newer reading finds. */
const isDescribed = async (tx: Tx, id: string, undone: number): Promise<boolean> => {
  const words = await tx
    .selectFrom('decisions')
    .select('seq')
    .where('target_id', '=', id)
    .where('target_kind', '=', 'promise')
    .where('kind', '=', 'rename')
    .limit(1)
    .executeTakeFirst()
  const earlier = await lastStanding(tx, id)
  return words !== undefined || (earlier !== undefined && earlier !== undone)
}

export const undoPromiseState = async (
  deed: Deed,
  { promiseId }: Of<'undo-promise-state'>,
): Promise<readonly Applied[]> => {
  const { tx } = deed
  const row = await needPromise(tx, promiseId)
  const undone = await lastStanding(tx, row.id)
  if (undone === undefined)
    throw refuse('nothing-to-undo', `No state of the promise '${row.id}' was decided.`, 'Nothing needs to be done.')
  const decision = await tx.selectFrom('decisions').select('before').where('seq', '=', undone).executeTakeFirst()
  if (!decision) throw missing('decision', String(undone))
  const before = fromJson<Standing>(decision.before)
  await remember(deed, row.id, before, { claimId: null, reportVersionId: null }, undone)
  const described = await isDescribed(tx, row.id, undone)
  const shown = described || row.checked !== 'read' || (await foundByNewest(tx, row))
  await stand(tx, row.id, before, { described, shown })
  return [
    {
      kind: 'revert',
      targetKind: 'promise',
      targetId: row.id,
      before: { state: row.state, due: row.due },
      after: { state: before.state, due: before.due, undoes: undone },
    },
  ]
}
