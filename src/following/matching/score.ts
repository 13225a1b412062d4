// One question for all kinds of entities: how likely are these two one, and why.
import type { Profile } from './profile.ts'
import { standardRarity } from './rarity.ts'
import type { Rarity } from './rarity.ts'
import { byWeight } from './reasons.ts'
import type { Reason } from './reasons.ts'
import { bodyReasons } from './score-body.ts'
import { personReasons } from './score-person.ts'
import { placeReasons } from './score-place.ts'
import { prior, projectReasons, reason } from './score-project.ts'

export interface Score {
  /** 0 to 1. */
  readonly score: number
  readonly reasons: readonly Reason[]
}
/** From here on an editor is offered it first. */
export const threshold = 0.5

const reasonsOf = {
  project: projectReasons,
  person: personReasons,
  organization: bodyReasons,
  place: placeReasons,
} as const

export const probability = (logOdds: number): number => Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000

/** Nothing but an identifier settles it; a likeness is a reason to ask. */
export const score = (a: Profile, b: Profile, rarity: Rarity = standardRarity): Score => {
  if (a.kind !== b.kind) return { score: 0, reasons: [] }
  if (a.identifier !== null && b.identifier !== null)
    return a.identifier === b.identifier
      ? { score: 1, reasons: [reason('identifier', 20, a.identifier, b.identifier)] }
      : { score: 0, reasons: [reason('other-identifier', -20, a.identifier, b.identifier)] }
  const reasons = reasonsOf[a.kind](a, b, rarity)
  const sum = reasons.reduce((total, one) => total + one.weight, prior)
  return { score: probability(sum), reasons: byWeight(reasons) }
}
