// Places that an English report means by a common noun: 'the region', 'the city', 'the capital' speak of the region or town named last.
import type { PlaceKind } from '../../model/index.ts'
import { toldOfSpelling } from '../../words/index.ts'
import { mentionAt } from '../document.ts'
import { allPlacesMeant, placeNamedBefore, type PlaceMeant } from './places-meant.ts'
import type { Scene } from './scene.ts'

const kindsOf: Readonly<Record<string, readonly PlaceKind[]>> = {
  region: ['region'], province: ['region'], oblast: ['region'], district: ['district'], city: ['city'], town: ['city'], capital: ['city'], village: ['village'], settlement: ['village'], country: ['country'], republic: ['country'],
} // prettier-ignore
const mayMean = toldOfSpelling(({ norm }) => Object.hasOwn(kindsOf, norm))
/** 'The city stadium', 'the region's budget': it only tells whose. */
const goesOn = /^(?:has|have|had|is|was|are|will|would|needs?|gets?|got|received?|receives|plans?|drinks?|grows?|grew|spent|spends|and|,|\.|;|:|alone|itself|already|now|can|must|should|uses?|buys?|sells?|makes?|produces?|produced|exports?|built|builds|repaired|counts?|lives?|lacks?|wants?|hopes?|means|intends?|expects?|lost|gained|fell|took|takes|keeps?|employs?|owns?|owed|lay|lies|does|did|could|may|might|gives?|gave|today|this|last|in|by|with|to|for|on)$/ // prettier-ignore

const prepositions = /^(?:in|at|to|from|of|for|by|near|with|on|into|across|through|around|throughout|within|over)$/

const placeMeantAt = (scene: Scene, at: number): PlaceMeant | undefined => {
  const { norms, doc } = scene
  const kinds = kindsOf[norms[at]!]!
  if (!/^(?:the|this|our)$/.test(norms[at - 1] ?? '') || mentionAt(doc, at) !== undefined) return undefined // prettier-ignore
  if (!goesOn.test(norms[at + 1] ?? '.')) return undefined
  const mention = placeNamedBefore(scene, at, kinds)
  return mention && { first: at - 1, end: at + 1, mention, oblique: prepositions.test(norms[at - 2] ?? '') }
}

/** All of them, in text order. */
export const englishPlacesMeant = (scene: Scene): PlaceMeant[] => allPlacesMeant(scene, mayMean, placeMeantAt)
