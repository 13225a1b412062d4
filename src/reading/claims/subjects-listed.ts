// '• twenty schools' under 'the boiler house warms:' is of the boiler house: what the rules find in the heading of a list need not be weighed.
import type { Referent } from './referents.ts'
import type { Scene } from './scene.ts'
import { headingOf, type Asked } from './whose-features.ts'

/** An item that begins with its number. */
export const listedSubject = (scene: Scene, referents: readonly Referent[], asked: Asked): Referent | undefined => {
  if (asked.property !== 'count' || asked.first - scene.doc.sentences[asked.sentence]!.firstToken > 2) return undefined
  const heading = headingOf(scene, asked.sentence)
  if (heading < 0) return undefined
  return referents.findLast(({ sentence, name }) => sentence <= heading && name === asked.byRule)
}
