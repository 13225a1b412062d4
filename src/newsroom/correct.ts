// The reader got a claim wrong: an editor says what the words do say. The wrong one is rejected and stays; the right one
// names it and is confirmed.
import { DerekError } from '../model/index.ts'
import type { Claim, Decision, KeptClaim } from '../model/index.ts'
import type { Change } from '../ledger/contract.ts'
import type { Newsroom } from './newsroom.ts'

export type Amendment = Partial<Omit<Claim, 'evidence' | 'rule'>>

const bare = (kept: KeptClaim): Claim => {
  const { subject, property, number, unit, date, value, bound, modality, speaker, evidence } = kept
  const parts = { number, unit, date, value, bound }
  const given = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined && part !== null))
  return { subject, property, ...given, modality, speaker, evidence, rule: 'editor' }
}

/** A claim that the reader missed. */
export const addition = (
  reportVersionId: string,
  claim: Pick<Claim, 'subject' | 'property' | 'evidence'>,
  amendment: Amendment,
  entityId: string | null,
): Change => ({
  kind: 'correct',
  reportVersionId,
  correctionOf: null,
  claim: { modality: 'reported', speaker: null, ...claim, ...amendment, rule: 'editor' },
  entityId,
})

/** The change, for a batch of more. */
export const correction = (kept: KeptClaim, amendment: Amendment, entityId: string | null = kept.entityId): Change => ({
  kind: 'correct',
  reportVersionId: kept.reportVersionId,
  correctionOf: kept.id,
  claim: { ...bare(kept), ...amendment },
  entityId,
})

export const correct = async (
  { ledger, now }: Newsroom,
  claimId: string,
  amendment: Amendment,
  by: string,
): Promise<readonly Decision[]> => {
  const kept = await ledger.claim(claimId)
  if (!kept)
    throw new DerekError('no-claim', `There is no claim "${claimId}" here.`, '"derek explain REPORT" shows the ids.')
  return ledger.decide([correction(kept, amendment)], { at: now(), by })
}
