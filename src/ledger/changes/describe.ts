// What an editor writes to promises and visits: titles, addresses, whom and what they concern.
import type { Change } from '../contract.ts'
import { fromJson, toJson } from '../json.ts'
import { claimSlug } from '../slugs.ts'
import type { Applied, Deed } from './applied.ts'
import { needEntity } from './entities.ts'
import { needPromise } from './promises.ts'
import { needVisit } from './visits.ts'

type Of<Kind extends Change['kind']> = Extract<Change, { readonly kind: Kind }>

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
