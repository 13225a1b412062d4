// How units of measure are listed: one line a unit, with its spellings and a phrase that a test reads.

export interface UnitLine {
  /** The fixed code of the base unit, or the counted noun for which a short form stands ('л': 'литр'). */
  readonly code: string
  /** How much of the base unit it is: a hectare is 10 000 m2. */
  readonly factor: number
  /** Spellings as in Token.norm, several words apart by a space; points are not written. */
  readonly forms: readonly string[]
  readonly example: string
  /** The example's number in base units. */
  readonly reads: number
  /** It stands before its number too: '$5', 'KZT 340 mln'. */
  readonly before?: true
}

export const unit = (
  code: string,
  factor: number,
  forms: readonly string[],
  example: string,
  reads: number,
): UnitLine => ({
  code,
  factor,
  forms,
  example,
  reads,
})

/** A stem with its endings; a dot is the bare stem. */
export const ended = (stem: string, endings: string): readonly string[] =>
  endings.split(' ').map((ending) => (ending === '.' ? stem : stem + ending))

/** Every first word with every second. */
export const pairs = (first: readonly string[], second: readonly string[]): readonly string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`))
