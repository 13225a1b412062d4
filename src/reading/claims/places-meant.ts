// Places that a report means by a common noun, in whichever language: 'в области', 'облыста', 'the region' speak of the region named
// last. Which nouns do so, and where, each language tells for itself.
import type { PlaceKind } from '../../model/index.ts'
import { mentionFrom, type Mention } from '../document.ts'
import type { Spelling } from '../../words/index.ts'
import type { Scene } from './scene.ts'

/** Tokens [first, end) of a common noun for a place, and the place named before that it means. */
export interface PlaceMeant {
  readonly first: number
  readonly end: number
  readonly mention: Mention
  readonly oblique: boolean
}

const farthest = 60
/** The place of one of the kinds that was named last before the token. */
export const placeNamedBefore = ({ doc }: Scene, before: number, kinds: readonly PlaceKind[]): Mention | undefined => {
  const from = mentionFrom(doc, before) - 1
  for (let at = from; at >= 0 && from - at < farthest; at--) {
    const mention = doc.mentions[at]!
    if (mention.kind !== 'place' || mention.entities.length === 0) continue
    const { placeKind } = doc.entities[mention.entities[0]!]!
    if (placeKind !== null && kinds.includes(placeKind)) return mention
  }
  return undefined
}

/** All of a report, in text order, by what one language finds at a token. */
export const allPlacesMeant = (
  scene: Scene,
  mayMean: (word: Spelling) => boolean,
  meantAt: (scene: Scene, at: number) => PlaceMeant | undefined,
): PlaceMeant[] => {
  const found: PlaceMeant[] = []
  for (let at = 0; at < scene.words.length; at++) {
    const meant = mayMean(scene.words[at]!) ? meantAt(scene, at) : undefined
    if (meant !== undefined) found.push(meant)
  }
  return found
}
