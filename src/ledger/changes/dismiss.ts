// An editor's word about the desk's list: seen, needs nothing; or taken back. It comes again only when something new happened.
import type { Change } from '../contract.ts'
import { missing } from './applied.ts'
import type { Applied, Deed } from './applied.ts'

type Dismiss = Extract<Change, { readonly kind: 'dismiss' | 'undismiss' }>

export const dismiss = async ({ tx }: Deed, { kind, attentionId }: Dismiss): Promise<readonly Applied[]> => {
  const row = await tx.selectFrom('attention').select('dismissed').where('id', '=', attentionId).executeTakeFirst()
  if (!row) throw missing('attention', attentionId)
  const dismissed = kind === 'dismiss'
  await tx
    .updateTable('attention')
    .set({ dismissed: dismissed ? 1 : 0 })
    .where('id', '=', attentionId)
    .execute()
  return [
    {
      kind: dismissed ? 'dismiss' : 'revert',
      targetKind: 'attention',
      targetId: attentionId,
      before: { dismissed: row.dismissed === 1 },
      after: { dismissed },
    },
  ]
}
