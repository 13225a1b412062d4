// Visits that several reports tell of: an editor says that they are one, that they are not, or that it cannot be told; and takes it
// back exactly. One that is joined leads to the other, whose page has the stops of both and cites both reports.
import type { Change } from '../contract.ts'
import type { VisitRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { missing, refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { checkFree, joinInto, partFrom } from './into-one.ts'
import { verdictKey } from './refused.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>
export type VisitJudgement = Extract<Change, { readonly of: 'visit' }>

export const needVisit = async (tx: Tx, id: string): Promise<VisitRow> => {
  const row = await tx.selectFrom('visits').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw missing('visit', id)
  return row
}

/** What is not confirmed is on no page, and a page cannot be made of it and another. */
const checkConfirmed = ({ id, checked }: VisitRow): void => {
  if (checked !== 'confirmed')
    throw refuse('not-confirmed', `The visit '${id}' is not confirmed.`, 'Confirm it first, then join it.')
}

const familyOf = (tx: Tx, rootId: string) => tx.selectFrom('visits').select('id').where('root_id', '=', rootId)

/** A 'no' that was given of any of the one's reports and any of the other's. */
const refuseRefused = async (tx: Tx, one: VisitRow, other: VisitRow): Promise<void> => {
  const between = (a: VisitRow, b: VisitRow) =>
    tx
      .selectFrom('visit_verdicts')
      .select(['visit_id', 'other_id'])
      .where('verdict', '=', 'not-same')
      .where('visit_id', 'in', familyOf(tx, a.root_id))
      .where('other_id', 'in', familyOf(tx, b.root_id))
  const said = await between(one, other).unionAll(between(other, one)).execute()
  const [first] = said
  if (first)
    throw refuse(
      'not-same',
      `It was said that the visits '${first.visit_id}' and '${first.other_id}' are not the same.`,
      'Take that back first (unsay), if it no longer holds.',
    )
}

export const joinVisits = async ({ tx }: Deed, change: Of<'join-visits'>): Promise<readonly Applied[]> => {
  const row = await needVisit(tx, change.visitId)
  const into = await needVisit(tx, change.into)
  checkFree(row, into)
  checkConfirmed(row)
  checkConfirmed(into)
  await refuseRefused(tx, row, into)
  return [await joinInto(tx, 'visits', row, into)]
}

export const partVisits = async ({ tx }: Deed, change: Of<'part-visits'>): Promise<readonly Applied[]> => [
  await partFrom(tx, 'visits', await needVisit(tx, change.visitId)),
]

/** Whether it leads to another, or another to it. */
export const isJoinedVisit = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx
    .selectFrom('visits')
    .select('id')
    .where((eb) =>
      eb.or([
        eb.and([eb('id', '=', id), eb('root_id', '<>', id)]),
        eb.and([eb('root_id', '=', id), eb('id', '<>', id)]),
      ]),
    ) // prettier-ignore
    .limit(1)
    .executeTakeFirst()) !== undefined

/** Said of the pair, whichever is named first. */
export const judgeVisits = async ({ tx }: Deed, change: VisitJudgement): Promise<readonly Applied[]> => {
  const [id, other] = [change.id, change.visitId].toSorted() as [string, string]
  if (id === other) throw refuse('itself', `'${id}' is held against itself.`, 'Name two that may or may not be one.')
  const [row, otherRow] = [await needVisit(tx, id), await needVisit(tx, other)]
  const verdict = change.kind === 'unsay' ? null : change.kind
  if (verdict !== null && row.root_id === otherRow.root_id)
    throw refuse('joined', `The visits '${id}' and '${other}' are joined.`, 'Part them first.')
  const pair = tx.selectFrom('visit_verdicts').where('visit_id', '=', id).where('other_id', '=', other)
  const known = await pair.select('verdict').executeTakeFirst()
  if (verdict === null && !known)
    throw refuse('nothing-said', `Nothing was said of '${id}' and '${other}'.`, 'Nothing needs to be done.')
  await tx.deleteFrom('visit_verdicts').where('visit_id', '=', id).where('other_id', '=', other).execute()
  if (verdict !== null)
    await tx.insertInto('visit_verdicts').values({ visit_id: id, other_id: other, verdict }).execute()
  return [
    {
      kind: verdict ?? 'revert',
      targetKind: 'visit',
      targetId: id,
      before: { [verdictKey(other)]: known?.verdict ?? null },
      after: { [verdictKey(other)]: verdict },
    },
  ]
}
