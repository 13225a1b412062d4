// The API is told once, as data: what may be asked, with which parameters, and what an answer looks like. The OpenAPI document is
// made from it, and the same description checks what was asked; so neither can say what the other does not do.
import type { PublicLedger, PublicLists } from '../../model/index.ts'

export type Schema = { readonly [name: string]: unknown }

export interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly about: string
  readonly schema: ParameterSchema
  readonly example?: string | number
}
export type ParameterSchema =
  | { readonly type: 'string'; readonly maxLength: number; readonly pattern?: string; readonly format?: 'date' }
  | { readonly type: 'string'; readonly enum: readonly string[]; readonly default?: string }
  | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number; readonly default: number }

/** As they were asked, checked; whole numbers as text still. */
export type Values = Readonly<Partial<Record<string, string>>>

export type ApiLedger = PublicLedger & PublicLists
export interface ApiAsking {
  readonly ledger: ApiLedger
  /** With which whole addresses begin. */
  readonly origin: string
  /** YYYY-MM-DD where the newsroom is. */
  readonly today: string
}
/** null: there is no such thing. */
export type Told = object | null

export interface Operation {
  /** '/claims/{id}', under the API's root. */
  readonly path: string
  readonly id: string
  readonly about: string
  readonly tag: string
  readonly parameters: readonly Parameter[]
  /** The name of a schema, or of the things in a list that is told a part at a time. */
  readonly answer: string | { readonly listOf: string }
  /** Dear: a client may ask it only so often. */
  readonly dear?: boolean
  readonly ask: (asking: ApiAsking, values: Values) => Promise<Told>
}

/** A slip in what was asked, found only when the ledger was looked into. */
export class WrongParameter extends Error {
  readonly parameter: string
  constructor(parameter: string, message: string) {
    super(message)
    this.parameter = parameter
  }
}
