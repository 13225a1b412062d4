// A row of places before a project: 'в Панфиловском и Саркандском районах построены спортивные комплексы', 'Лепсі ауылында және
// Текелі қаласында дене шынықтыру кешендері'. Larger places that only say where a smaller one lies are passed over.
import type { Draft, Scene } from '../scene.ts'
import type { Around } from './common.ts'

const joins = new Set(['и', 'және', 'мен', 'пен', 'бен', 'and', 'men', 'jáne', ','])

const placeEndingAt = (scene: Scene, end: number, around: Around): Draft | undefined => {
  let at = end
  for (let steps = 0; steps < 3 && at > 0; steps++) {
    const place = around.placeEnds.get(at)
    if (place !== undefined) return place
    if (!scene.terms[at - 1]!.some(({ role }) => role === 'place')) return undefined
    at--
  }
  return undefined
}
const isGenitiveKind = (scene: Scene, at: number): boolean => /(?:ның|нің|nyń|niń)$/.test(scene.tokens[at]?.norm ?? '')

/** The places in text order, and where the row begins. */
export const placesBefore = (
  scene: Scene,
  from: number,
  around: Around,
  limit: number,
): { first: number; places: Draft[] } => {
  const found: Draft[] = []
  let at = from
  let joined = true
  while (at > limit) {
    const place = placeEndingAt(scene, at, around)
    if (place === undefined) break
    if (joined && !isGenitiveKind(scene, at - 1)) found.unshift(place)
    at = place.first
    while (
      at > limit &&
      scene.terms[at - 1]!.some(({ role }) => role === 'place') &&
      around.placeEnds.get(at) === undefined
    )
      at--
    joined = joins.has(scene.tokens[at - 1]?.norm ?? '')
    if (joined) at--
    else if (!isGenitiveKind(scene, at - 1)) break
  }
  return { first: at, places: found }
}
