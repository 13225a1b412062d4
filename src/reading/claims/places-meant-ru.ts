// Places that a Russian report means by a common noun: 'в области', 'регион', 'из села' speak of the region or village named last.
import type { PlaceKind } from '../../model/index.ts'
import { formsOf, toldOfSpelling } from '../../words/index.ts'
import { mentionAt } from '../document.ts'
import { allPlacesMeant, placeNamedBefore, type PlaceMeant } from './places-meant.ts'
import type { Scene } from './scene.ts'

const kindsOf: Readonly<Record<string, readonly PlaceKind[]>> = {
  область: ['region'], регион: ['region'], район: ['district'], город: ['city'], мегаполис: ['city'], столица: ['city'], село: ['village'], аул: ['village'], поселок: ['village'], страна: ['country'], республика: ['country'],
} // prettier-ignore
const beginning = /^(?:област|регион|район|город|мегаполис|столиц|сел|аул|посел|стран|республик)/
const mayMean = toldOfSpelling(({ norm }) => beginning.test(norm))
const prepositions = /^(?:в|во|на|по|из|для|от|до|к|при|с|со|за|около|через|под|у|о|об|между)$/

const placeMeantAt = (scene: Scene, at: number): PlaceMeant | undefined => {
  const { norms, doc } = scene
  if (mentionAt(doc, at) !== undefined) return undefined
  const form = formsOf(norms[at]!, 'ru').find(({ lemma, number }) => kindsOf[lemma] !== undefined && number !== 'pl')
  if (form === undefined) return undefined
  const before = norms[at - 1] ?? ''
  // 'Школы района' only tells where they are; 'новый район' is one that nobody named.
  if (!prepositions.test(before) && form.case !== 'nom') return undefined
  const mention = placeNamedBefore(scene, at, kindsOf[form.lemma]!)
  return mention && { first: at, end: at + 1, mention, oblique: prepositions.test(before) }
}

/** All of them, in text order. */
export const russianPlacesMeant = (scene: Scene): PlaceMeant[] => allPlacesMeant(scene, mayMean, placeMeantAt)
