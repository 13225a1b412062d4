// The front door of the claims: what a document states, who is quoted, who is told to do what, who went where.
import type { Claim, Doubt, Instruction, Quote, Visit } from '../../model/index.ts'
import type { Document } from '../document.ts'
import { findAmounts } from './amounts.ts'
import { claimOf, type Statement } from './claim.ts'
import { findEvents } from './events.ts'
import type { EventsFound } from './outcome.ts'
import { findFunding, fundedByBudget } from './funding.ts'
import { findInstructions } from './instructions.ts'
import { madeThings } from './made.ts'
import type { Referent } from './referents.ts'
import { sceneOf, type Scene } from './scene.ts'
import { findStates, unsilenced } from './states.ts'
import { findVisits } from './visits.ts'
import { weighed } from './whose.ts'

export interface ClaimsFound {
  readonly claims: readonly Claim[]
  readonly quotes: readonly Quote[]
  readonly instructions: readonly Instruction[]
  readonly visits: readonly Visit[]
  readonly doubts: readonly Doubt[]
  /** Projects that only their claims tell. */
  readonly made: readonly Referent[]
}

/** What makes two statements one: a state is one however dated; anything else only in the same place. */
const isSame = (one: Statement, other: Statement): boolean =>
  one.property === other.property &&
  one.value === other.value &&
  one.number === other.number &&
  (one.unit ?? '') === (other.unit ?? '') &&
  (one.value !== undefined || ((one.date ?? '') === (other.date ?? '') && one.first === other.first))

/** The same thing said twice in a clause, or a state repeated, is one claim. */
const once = (statements: readonly Statement[]): Statement[] => {
  const kept: Statement[] = []
  /** By subject, then by place or, of a state, by its value: few stand together. */
  const bySubject = new Map<string, Map<string | number, Statement[]>>()
  for (const statement of statements) {
    const { subject, value, first } = statement
    let ofSubject = bySubject.get(subject)
    if (ofSubject === undefined) bySubject.set(subject, (ofSubject = new Map()))
    const beside = ofSubject.get(value ?? first)
    if (beside?.some((other) => isSame(statement, other))) continue
    kept.push(statement)
    if (beside === undefined) ofSubject.set(value ?? first, [statement])
    else beside.push(statement)
  }
  return kept
}

/** What the rules find, with the subjects that they propose. */
export const statementsByRule = (scene: Scene): { readonly statements: Statement[]; readonly events: EventsFound } => {
  const events = findEvents(scene)
  const statements = [...findAmounts(scene), ...findFunding(scene), ...findStates(scene, events.outcomes)]
  return { statements: statements.sort((a, b) => a.at - b.at), events }
}

export const findClaims = (doc: Document): ClaimsFound => {
  const scene = sceneOf(doc)
  const { statements, events } = statementsByRule(scene)
  const duties = findInstructions(scene, events.outcomes)
  const told = weighed(scene, statements)
  return {
    made: madeThings(scene, told.unnamed),
    claims: once(unsilenced(scene, [...told.statements, ...fundedByBudget(scene, told.statements)])).map((statement) =>
      claimOf(scene, statement),
    ),
    quotes: scene.quotes.map(({ speaker, evidence }) => ({ speaker, evidence })),
    instructions: duties.instructions,
    visits: findVisits(scene),
    doubts: [...events.doubts, ...duties.doubts],
  }
}
