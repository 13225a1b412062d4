// What an editor writes to promises and visits: titles, addresses, whom and what they concern, and what became of them.
import { promiseStates } from '../../model/index.ts'
import type { Change } from '../contract.ts'
import { fromJson, toJson } from '../json.ts'
import type { PromiseRow, VisitRow } from '../schema.ts'
import { claimSlug } from '../slugs.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { needEntity } from './entities.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>

const needPromise = async (tx: Tx, id: string): Promise<PromiseRow> => {
  const row = await tx.selectFrom('promises').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw missing('promise', id)
  return row
}
const needVisit = async (tx: Tx, id: string): Promise<VisitRow> => {
  const row = await tx.selectFrom('visits').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw missing('visit', id)
  return row
}
const needRow = async (tx: Tx, table: 'claims' | 'report_versions', id: string | null): Promise<void> => {
  if (id === null) return
  const row = await tx.selectFrom(table).select('id').where('id', '=', id).executeTakeFirst()
  if (!row) throw missing(table === 'claims' ? 'claim' : 'report-version', id)
}

export const promiseState = async (deed: Deed, change: Of<'promise-state'>): Promise<readonly Applied[]> => {
  const { tx, signature, seq } = deed
  const row = await needPromise(tx, change.promiseId)
  if (!promiseStates.includes(change.state))
    throw refuse('bad-state', `A promise cannot be '${change.state}'.`, `Choose one of: ${promiseStates.join(', ')}.`)
  await needRow(tx, 'claims', change.claimId)
  await needRow(tx, 'report_versions', change.reportVersionId)
  // Only a moved promise may lose its due date; for the others no date given means the date stays.
  const due = change.state === 'moved' ? change.due : (change.due ?? row.due)
  await tx
    .updateTable('promises')
    .set({ state: change.state, due, described: 1, shown: 1 })
    .where('id', '=', row.id)
    .execute()
  await tx
    .insertInto('promise_changes')
    .values({
      promise_id: row.id,
      seq,
      at: signature.at,
      state: change.state,
      due,
      claim_id: change.claimId,
      report_version_id: change.reportVersionId,
    })
    .execute()
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

export const describePromise = async ({ tx }: Deed, change: Of<'describe-promise'>): Promise<readonly Applied[]> => {
  const row = await needPromise(tx, change.promiseId)
  if (change.subjectId !== null) await needEntity(tx, change.subjectId)
  const slug = change.slug ?? row.slug
  if (slug !== row.slug) await claimSlug(tx, 'promise', '', slug, row.id)
  await tx
    .updateTable('promises')
    .set({ slug, subject_id: change.subjectId, titles: toJson(change.titles), described: 1, shown: 1 })
    .where('id', '=', row.id)
    .execute()
  return [
    {
      kind: 'rename',
      targetKind: 'promise',
      targetId: row.id,
      before: { slug: row.slug, subjectId: row.subject_id, titles: fromJson(row.titles) },
      after: { slug, subjectId: change.subjectId, titles: change.titles },
    },
  ]
}

export const describeVisit = async ({ tx }: Deed, change: Of<'describe-visit'>): Promise<readonly Applied[]> => {
  const row = await needVisit(tx, change.visitId)
  const slug = change.slug ?? row.slug
  if (slug !== row.slug) await claimSlug(tx, 'visit', '', slug, row.id)
  await tx
    .updateTable('visits')
    .set({ slug, date: change.date, titles: toJson(change.titles), described: 1, shown: 1 })
    .where('id', '=', row.id)
    .execute()
  return [
    {
      kind: 'rename',
      targetKind: 'visit',
      targetId: row.id,
      before: { slug: row.slug, date: row.date, titles: fromJson(row.titles) },
      after: { slug, date: change.date, titles: change.titles },
    },
  ]
}
