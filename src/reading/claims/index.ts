// The front door of the claims: what a document states, who is quoted, who is told to do what, who went where.
import type { Claim, Doubt, Instruction, Quote, Visit } from '../../model/index.ts'
import type { Document } from '../document.ts'

export interface ClaimsFound {
  readonly claims: readonly Claim[]
  readonly quotes: readonly Quote[]
  readonly instructions: readonly Instruction[]
  readonly visits: readonly Visit[]
  readonly doubts: readonly Doubt[]
}

export const findClaims = (_doc: Document): ClaimsFound => ({
  claims: [],
  quotes: [],
  instructions: [],
  visits: [],
  doubts: [],
})
