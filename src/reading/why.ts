// Why is a claim of this thing and not of another? What was weighed, told again for those who ask: the thing chosen, the next best, and the
// signs that spoke loudest for the choice.
import type { Claim } from '../model/index.ts'
import type { Tables } from '../words/index.ts'
import { buildDocument } from './build.ts'
import { claimOf } from './claims/claim.ts'
import { statementsByRule } from './claims/index.ts'
import { sceneOf } from './claims/scene.ts'
import { weighed, weightsOf, type Weighing } from './claims/whose.ts'
import { rowsOf } from './claims/whose-features.ts'
import { featureName, NumberRow } from './claims/whose-lines.ts'
import type { ReadInput } from './read.ts'

export interface Why {
  readonly subject: string
  readonly weight: number
  readonly next: { readonly subject: string; readonly weight: number } | null
  /** The loudest signs, as they stand in the list of features, with what each weighs. */
  readonly signs: readonly { readonly name: string; readonly weight: number }[]
}

const shownSigns = 4
const rounded = (weight: number): number => Math.round(weight * 100) / 100
const whyOf = ({ frame, rows, best }: Weighing): Why => {
  const nameAt = (at: number): string => frame.referents[frame.candidates[at]!]!.name
  const chosen = nameAt(best)
  const order = rows.map((_, at) => at).sort((a, b) => rows[b]!.sum - rows[a]!.sum)
  const next = order.find((at) => nameAt(at) !== chosen)
  const weights = weightsOf(frame.scene.doc.language)
  const { numbers } = rowsOf(frame, (group) => new NumberRow(group))[best]!
  const signs = numbers
    .map((number) => ({ name: featureName(number), weight: rounded(weights[number]!) }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  return {
    subject: chosen,
    weight: rounded(rows[best]!.sum),
    next: next === undefined ? null : { subject: nameAt(next), weight: rounded(rows[next]!.sum) },
    signs: signs.slice(0, shownSigns),
  }
}

/** What makes a claim of a reading one with a statement that was weighed. */
export const whyKey = ({ property, evidence, number, value, date, rule }: Claim): string =>
  [property, evidence.start, evidence.end, number ?? value ?? date ?? '', rule].join('\n')

/** By `whyKey`; what no weighing decided is left out. */
export const subjectReasons = (input: ReadInput, tables: Tables): ReadonlyMap<string, Why> => {
  const scene = sceneOf(buildDocument(input, tables))
  const found = new Map<string, Why>()
  weighed(scene, statementsByRule(scene).statements, (weighing) => {
    const why = whyOf(weighing)
    for (const one of weighing.statements) found.set(whyKey(claimOf(scene, one)), why)
  })
  return found
}
