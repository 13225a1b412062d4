// What a claim says as rows and open formats hold it: every field there, null where the claim leaves it out.
import type { Claim } from './reading.ts'

type Field = 'property' | 'number' | 'unit' | 'date' | 'value' | 'bound' | 'modality' | 'speaker'
export type ClaimContent = { readonly [Name in Field]: Exclude<Claim[Name], undefined> | null } & Pick<
  Claim,
  'property' | 'modality'
>

export const claimContent = (claim: Pick<Claim, Field>): ClaimContent => ({
  property: claim.property,
  number: claim.number ?? null,
  unit: claim.unit ?? null,
  date: claim.date ?? null,
  value: claim.value ?? null,
  bound: claim.bound ?? null,
  modality: claim.modality,
  speaker: claim.speaker,
})
