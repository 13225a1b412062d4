// What was joined is parted again: an entity from the one it was joined into, or a mention from its entity.
import type { Decision } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

export const part = (
  { ledger, now }: Newsroom,
  what: { readonly entityId: string } | { readonly mentionId: string },
  by: string,
): Promise<readonly Decision[]> =>
  ledger.decide(
    [
      'entityId' in what
        ? { kind: 'part-entities', entityId: what.entityId }
        : { kind: 'part', mentionId: what.mentionId },
    ],
    { at: now(), by },
  )
