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

/** Codes of the larger places that the text names with their kind. */
const codesIn = (drafts: readonly Draft[]): ReadonlySet<string> =>
  new Set(drafts.flatMap(({ rows }) => (rows ?? []).map(({ code }) => code)))

/** Bodies with a name of their own; they come before people, who must not be found inside ('Болат Өтемұратов Қоры'). */
const namedBodies = (scene: Scene, taken: Uint8Array): Draft[] => {
  const found: Draft[] = []
  const add = (drafts: readonly Draft[]): void => {
    const fresh = drafts.filter((draft) => !found.some((other) => other.first < draft.end && draft.first < other.end))
    found.push(...fresh)
    mark(taken, fresh, 2)
  }
  add(bodiesByName(scene))
  add(sourcesAndForeign(scene, taken))
  add(knownBodiesIn(scene, taken))
  return found
}
const mark = (taken: Uint8Array, drafts: readonly Draft[], as: number): void => {
  for (const { first, end } of drafts) for (let at = first; at < end; at++) if (taken[at] === 0) taken[at] = as
}

const findPeople = (scene: Scene, taken: Uint8Array, known: readonly Draft[]): Draft[] => {
  const offices = findOffices(scene, landmarksOf(known))
  const persons = findPersons(scene, taken, offices)
  mark(taken, persons, 1)
  const again = findSurnames(scene, taken, persons)
  mark(taken, again, 1)
  return [...offices, ...persons, ...again, ...findPronouns(scene)]
}

export const findDrafts = (scene: Scene): Draft[] => {
  const taken = new Uint8Array(scene.tokens.length)
  const places = placesWithKind(scene)
  mark(taken, places, 1)
  const named = namedBodies(scene, taken)
  const people = findPeople(scene, taken, [...places, ...named])
  const inCharge = bodiesBySubject(scene, taken, landmarksOf([...places, ...named])).filter(
    (one) => !named.some((other) => other.first < one.end && one.first < other.end),
  )
  mark(taken, inCharge, 3)
  const bodies = [...named, ...inCharge]
  const bare = barePlaces(scene, taken, codesIn(places))
  const projects = findProjects(
    scene,
    [...places, ...bare].sort((a, b) => a.first - b.first),
    bodies,
    people,
  )
  return [...places, ...people, ...bodies, ...bare, ...projects]
}
