// Two entities turn out to be one: the first becomes a redirect to the second.
import type { Decision } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

export const join = (
  { ledger, now }: Newsroom,
  entityId: string,
  into: string,
  by: string,
): Promise<readonly Decision[]> => ledger.decide([{ kind: 'join-entities', entityId, into }], { at: now(), by })
