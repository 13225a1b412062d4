// The finders in the order in which they need each other: names with a kind word first, bare names last.
import { placesWithKind } from './places/with-kind.ts'
import { barePlaces } from './places/bare.ts'
import type { Draft, Scene } from './scene.ts'

const take = (taken: Uint8Array, drafts: readonly Draft[]): void => {
  for (const { first, end } of drafts) taken.fill(1, first, end)
}
/** Codes of the larger places that the text names with their kind. */
const codesIn = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ rows }) => (rows ?? []).map(({ code }) => code)))

export const findDrafts = (scene: Scene): Draft[] => {
  const taken = new Uint8Array(scene.tokens.length)
  const places = placesWithKind(scene)
  take(taken, places)
  const bare = barePlaces(scene, taken, codesIn(places))
  return [...places, ...bare].sort((a, b) => a.first - b.first || b.end - a.end)
}
