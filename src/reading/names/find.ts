// The finders in the order in which they need each other: names with a kind word first, bare names last.
import { bodiesByName } from './bodies/quoted.ts'
import { bodiesBySubject } from './bodies/by-subject.ts'
import { knownBodiesIn } from './bodies/known.ts'
import { sourcesAndForeign } from './bodies/sources.ts'
import { findOffices } from './people/offices.ts'
import { landmarksOf } from './people/complements.ts'
import { findPersons, findSurnames } from './people/persons.ts'
import { findPronouns } from './people/pronouns.ts'
import { placesWithKind } from './places/with-kind.ts'
import { barePlaces } from './places/bare.ts'
import { findProjects } from './projects/index.ts'
import type { Draft, Scene } from './scene.ts'

const take = (taken: Uint8Array, drafts: readonly Draft[]): void => {
  for (const { first, end } of drafts) taken.fill(1, first, end)
}
/** Codes of the larger places that the text names with their kind. */
const codesIn = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ rows }) => (rows ?? []).map(({ code }) => code)))

const findPeople = (scene: Scene, taken: Uint8Array, places: readonly Draft[]): Draft[] => {
  const offices = findOffices(scene, landmarksOf(places))
  const persons = findPersons(scene, taken, offices)
  take(taken, persons)
  const again = findSurnames(scene, taken, persons)
  take(taken, again)
  return [...offices, ...persons, ...again, ...findPronouns(scene)]
}

const findBodies = (scene: Scene, taken: Uint8Array, places: readonly Draft[]): Draft[] => {
  const found: Draft[] = []
  const add = (drafts: readonly Draft[]): void => {
    const fresh = drafts.filter((draft) => !found.some((other) => other.first < draft.end && draft.first < other.end))
    found.push(...fresh)
    for (const { first, end } of fresh) for (let at = first; at < end; at++) if (taken[at] === 0) taken[at] = 2
  }
  add(bodiesByName(scene))
  add(sourcesAndForeign(scene, taken))
  add(knownBodiesIn(scene, taken))
  add(bodiesBySubject(scene, taken, landmarksOf([...places, ...found])))
  return found
}

export const findDrafts = (scene: Scene): Draft[] => {
  const taken = new Uint8Array(scene.tokens.length)
  const places = placesWithKind(scene)
  take(taken, places)
  const people = findPeople(scene, taken, places)
  const bodies = findBodies(scene, taken, places)
  const bare = barePlaces(scene, taken, codesIn(places))
  const projects = findProjects(
    scene,
    [...places, ...bare].sort((a, b) => a.first - b.first),
    bodies,
    people,
  )
  return [...places, ...people, ...bodies, ...bare, ...projects]
}
