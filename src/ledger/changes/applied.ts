// What a change did, ready to be appended as decisions. before and after hold the same keys: what the decision changed of its
// target, small enough to keep for ever and exact enough to be undone. Folding a target's afters gives its present state.
import { DerekError } from '../../model/index.ts'
import type { Decision } from '../../model/index.ts'
import type { Signature } from '../contract.ts'
import type { Tx } from '../store.ts'

export interface Applied {
  readonly kind: Decision['kind']
  readonly targetKind: Decision['targetKind']
  readonly targetId: string
  readonly before: unknown
  readonly after: unknown
}

export interface Deed {
  readonly tx: Tx
  readonly signature: Signature
  /** The number that the first decision of this change will have. */
  readonly seq: number
}

export const refuse = (code: string, message: string, hint: string): DerekError => new DerekError(code, message, hint)

export const missing = (what: string, id: string): DerekError =>
  refuse(
    `no-such-${what}`,
    `There is no ${what} '${id}' in the ledger.`,
    'Look the id up on its page; ids are whole, never shortened.',
  )
