// Places that a Kazakh report means by a common noun: 'облыста', 'аудандағы', 'ауыл халқы' speak of the region, district or village
// named last. A noun that only tells whose office it is ('облыс әкімі') speaks of nobody's place.
import type { PlaceKind } from '../../model/index.ts'
import { formsOf, toldOfSpelling } from '../../words/index.ts'
import { mentionAt } from '../document.ts'
import { allPlacesMeant, placeNamedBefore, type PlaceMeant } from './places-meant.ts'
import type { Scene } from './scene.ts'

const kindsOf: Readonly<Record<string, readonly PlaceKind[]>> = {
  облыс: ['region'], өңір: ['region', 'district'], аймақ: ['region', 'district'], аудан: ['district'], қала: ['city'], шаһар: ['city'], ауыл: ['village'], кент: ['village'], мекен: ['village', 'city'], елді: ['village', 'city'], республика: ['country'], ел: ['country'],
} // prettier-ignore
const stems = /^(?:облыс|өңір|аймақ|аймағ|аудан|қала|шаһар|ауыл|кент|мекен|елді|елдегі|елде|елім|республика)/
const mayMean = toldOfSpelling(({ norm }) => stems.test(norm))
/** The people of a place, and words behind which the place itself is spoken of. */
const people = /^(?:халқ|тұрғын|жұрт|адамдар)/

export const placeMeantAt = (scene: Scene, at: number): PlaceMeant | undefined => {
  const norm = scene.norms[at]!
  if (!stems.test(norm) || mentionAt(scene.doc, at) !== undefined || mentionAt(scene.doc, at - 1, 'place') !== undefined) return undefined // prettier-ignore
  // 'Елді мекен' is one noun.
  const before = norm.startsWith('мекен') && scene.norms[at - 1] === 'елді' ? at - 2 : at - 1
  // 'Үш ауыл': counted, none of them is meant.
  if (scene.doc.tokens[before]?.kind === 'number' || /^(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз|он|әр|басқа|барлық|көрші|көршілес)$/.test(scene.norms[before] ?? '')) return undefined // prettier-ignore
  const form = formsOf(norm, 'kk').find(({ lemma }) => kindsOf[lemma.replace(/дегі$|дағы$/, '')] !== undefined)
  const lemma = form?.lemma.replace(/дегі$|дағы$/, '') ?? (norm.startsWith('елім') ? 'ел' : undefined)
  if (lemma === undefined || form?.number === 'pl') return undefined
  const ofPeople = people.test(scene.norms[at + 1] ?? '')
  const stands = form?.case === 'loc' || form?.case === 'dat' || form?.case === 'abl' || /(?:дегі|дағы)$/.test(norm) || /^бойынша$/.test(scene.norms[at + 1] ?? '') || form?.case === 'gen' // prettier-ignore
  if (!ofPeople && !stands) return undefined
  const mention = placeNamedBefore(scene, at, kindsOf[lemma]!)
  return mention && { first: at, end: ofPeople ? at + 2 : at + 1, mention, oblique: form?.case !== 'gen' && !ofPeople }
}

/** All of them, in text order. */
export const placesMeant = (scene: Scene): PlaceMeant[] => allPlacesMeant(scene, mayMean, placeMeantAt)
