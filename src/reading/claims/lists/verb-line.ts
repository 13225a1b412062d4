// A verb of building and running by its dictionary form, with what it means and a phrase that has it.
import type { Concept, Theme } from './event.ts'

export interface VerbMeaning {
  readonly concept: Concept
  readonly weak?: true
  /** Kazakh passives and Russian '-ся' verbs have the thing as subject; others as object. */
  readonly theme?: Theme
  /** English: the thing may stand before the active verb, too: 'the school opens'. */
  readonly turns?: true
}
export interface VerbLine {
  readonly verb: string
  readonly means: VerbMeaning
  readonly example: string
}

export const verbLines = (means: VerbMeaning, ...pairs: readonly string[]): VerbLine[] =>
  pairs.map((pair) => {
    const [verb = '', example = ''] = pair.split(' | ')
    return { verb, means, example }
  })
