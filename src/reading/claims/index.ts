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

const sameStatement = (a: Statement, b: Statement): boolean =>
  a.subject === b.subject &&
  a.property === b.property &&
  a.value === b.value &&
  a.number === b.number &&
  a.unit === b.unit &&
  (a.date === b.date || a.value !== undefined)

/** The same thing said twice in a clause, or a state repeated, is one claim. */
const once = (statements: readonly Statement[]): Statement[] => {
  const kept: Statement[] = []
  for (const statement of statements) {
    if (
      !kept.some(
        (other) =>
          sameStatement(other, statement) && (statement.value !== undefined || other.first === statement.first),
      )
    )
      kept.push(statement)
  }
  return kept
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
