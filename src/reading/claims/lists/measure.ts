// Words that tell what an amount measures. A sum of money may be a price, money put in, money allocated or the worth of goods;
// people may be workers, inhabitants or guests; a percentage may be a part or a change. The unit alone does not tell.
import type { Property } from '../../../model/index.ts'
import type { CueLine } from '../cues.ts'

/** Which amounts a word speaks of. */
export type AmountKind = 'money' | 'people' | 'percent' | 'quantity'
export interface MeasureMeaning {
  readonly kind: AmountKind
  readonly property: Property
  /** Of a change: downwards. */
  readonly down?: true
}
export type MeasureLine = CueLine<MeasureMeaning>

export const measure = (kind: AmountKind, property: Property) =>
  (cue: string, example: string): MeasureLine => ({ cue, means: { kind, property }, example }) // prettier-ignore
export const cost: (cue: string, example: string) => MeasureLine = measure('money', 'cost')
export const investment: (cue: string, example: string) => MeasureLine = measure('money', 'investment')
export const budget: (cue: string, example: string) => MeasureLine = measure('money', 'budget')
/** Money that counts goods: output, sales, works done. */
export const worth: (cue: string, example: string) => MeasureLine = measure('money', 'count')
export const jobs: (cue: string, example: string) => MeasureLine = measure('people', 'jobs')
export const inhabitants: (cue: string, example: string) => MeasureLine = measure('people', 'population')
export const room: (cue: string, example: string) => MeasureLine = measure('people', 'capacity')
export const change: (cue: string, example: string) => MeasureLine = measure('percent', 'change')
export const fall = (cue: string, example: string): MeasureLine => ({ cue, means: { kind: 'percent', property: 'change', down: true }, example }) // prettier-ignore
export const capacity: (cue: string, example: string) => MeasureLine = measure('quantity', 'capacity')
