// The finders in the order in which they need each other: names with a kind word first, bare names last.
import { bodiesByName } from './bodies/quoted.ts'
import { bodiesBySubject } from './bodies/by-subject.ts'
import { knownBodiesIn } from './bodies/known.ts'
import { brandsInEnglish, tradeRule } from './bodies/strange.ts'
import { sourcesAndForeign } from './bodies/sources.ts'
import { findOffices } from './people/offices.ts'
import { landmarksOf } from './people/complements.ts'
import { findPersons, findSurnames } from './people/persons.ts'
import { findRoles } from './people/roles.ts'
import { findPronouns } from './people/pronouns.ts'
import { placesWithKind } from './places/with-kind.ts'
import { barePlaces } from './places/bare.ts'
import { findProjects } from './projects/index.ts'
import type { Draft, Scene } from './scene.ts'
import { bytesFor, holds, setAll } from '../../words/token-arrays.ts'

/** Bodies with a name of their own; they come before people, who must not be found inside ('Болат Өтемұратов Қоры'). */
const namedBodies = (scene: Scene, taken: Uint8Array): Draft[] => {
  const found: Draft[] = []
  const own = bytesFor(scene.tokens.length)
  const add = (drafts: readonly Draft[]): void => {
    const fresh = drafts.filter(({ first, end }) => !holds(own, 1, first, end))
    for (const { first, end } of fresh) setAll(own, 1, first, end)
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
  const marks = landmarksOf(known)
  const offices = findOffices(scene, marks)
  const persons = findPersons(scene, taken, offices)
  mark(taken, persons, 1)
  const again = findSurnames(scene, taken, persons)
  mark(taken, again, 1)
  const roles = findRoles(scene, persons, offices, marks)
  return [...offices, ...roles, ...persons, ...again, ...findPronouns(scene)]
}

export const findDrafts = (scene: Scene): Draft[] => {
  const taken = bytesFor(scene.tokens.length)
  const places = placesWithKind(scene)
  mark(taken, places, 1)
  const named = namedBodies(scene, taken)
  const people = findPeople(scene, taken, [...places, ...named])
  const inNamed = bytesFor(scene.tokens.length)
  for (const { first, end } of named) setAll(inNamed, 1, first, end)
  const inCharge = bodiesBySubject(scene, taken, landmarksOf([...places, ...named])).filter(
    ({ first, end }) => !holds(inNamed, 1, first, end),
  )
  mark(taken, inCharge, 3)
  const bare = barePlaces(scene, taken, places)
  const found = [...named, ...inCharge, ...brandsInEnglish(scene, taken)]
  // 'Aibat Cement plant', 'the Centre for Health': a body whose name may be a thing's as well takes nothing from it.
  const isBoth = ({ rule, head }: Draft): boolean => rule === tradeRule || /^cent(?:re|er)$/.test(scene.tokens[head]!.norm) // prettier-ignore
  const bodies = found.filter((draft) => !isBoth(draft))
  const projects = findProjects(
    scene,
    [...places, ...bare].sort((a, b) => a.first - b.first),
    bodies,
    people,
  )
  return [...places, ...people, ...found, ...bare, ...projects]
}
