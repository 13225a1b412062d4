// The front door of the claims: what a document states, who is quoted, who is told to do what, who went where.
import type { Claim, Doubt, Instruction, Quote, Visit } from '../../model/index.ts'
import type { Document } from '../document.ts'
import { findAmounts } from './amounts.ts'
import { claimOf, type Statement } from './claim.ts'
import { findEvents } from './events.ts'
import { findFunding } from './funding.ts'
import { findInstructions } from './instructions.ts'
import { sceneOf } from './scene.ts'
import { findStates } from './states.ts'
import { findVisits } from './visits.ts'

export interface ClaimsFound {
  readonly claims: readonly Claim[]
  readonly quotes: readonly Quote[]
  readonly instructions: readonly Instruction[]
  readonly visits: readonly Visit[]
  readonly doubts: readonly Doubt[]
}

/** What makes two statements one: a state is one however dated; anything else only in the same place. */
const keyOf = ({ subject, property, value, number, unit, date, first }: Statement): string =>
  [subject, property, value ?? '', number ?? '', unit ?? '', value === undefined ? (date ?? '') : '', value === undefined ? first : ''].join('\n') // prettier-ignore

/** The same thing said twice in a clause, or a state repeated, is one claim. */
const once = (statements: readonly Statement[]): Statement[] => {
  const kept = new Map<string, Statement>()
  for (const statement of statements) {
    const key = keyOf(statement)
    if (!kept.has(key)) kept.set(key, statement)
  }
  return [...kept.values()]
}

export const findClaims = (doc: Document): ClaimsFound => {
  const scene = sceneOf(doc)
  const events = findEvents(scene)
  const statements = [...findAmounts(scene), ...findFunding(scene), ...findStates(scene, events.outcomes)]
  const duties = findInstructions(scene, events.outcomes)
  statements.sort((a, b) => a.at - b.at)
  return {
    claims: once(statements).map((statement) => claimOf(scene, statement)),
    quotes: scene.quotes.map(({ speaker, evidence }) => ({ speaker, evidence })),
    instructions: duties.instructions,
    visits: findVisits(scene),
    doubts: [...events.doubts, ...duties.doubts],
  }
}
