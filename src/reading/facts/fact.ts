// A fact as found: who is what and where, who owns what, who met, who dealt with whom. Each argument is a stretch of the text.

export type FactTag = 'occupation' | 'ownership' | 'meeting' | 'deal'
export interface FoundFact {
  readonly tag: FactTag
  /** Name and value: 'who', 'Юрия Лужкова'. */
  readonly arguments: readonly (readonly [name: string, value: string])[]
  /** The rule that found it. */
  readonly rule: string
}
