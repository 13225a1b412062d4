// Which of the found come first. Pure. The entity that is called exactly so, then those whose names begin so; what is written is
// ranked by its words and by its day, the newest counting for more. Numbers of documents say all that is needed of them.
import { languageOf, perDay, thingOf } from './numbers.ts'
import type { Found } from './window.ts'

export interface Ranked extends Found {
  readonly worth: number
}
const dayOf = (id: number): number => Math.floor(id / perDay) % 2 ** 18
const halfLife = 730

const byWorth = (a: Ranked, b: Ranked): number => b.worth - a.worth || b.id - a.id

const most = (found: readonly Found[]): number => found.reduce((top, one) => Math.max(top, one.score), 0) || 1

export const rankTexts = (found: readonly Found[]): readonly Ranked[] => {
  const [top, newest] = [most(found), found.reduce((day, one) => Math.max(day, dayOf(one.id)), 0)]
  return found
    .map(({ id, score }) => ({
      id,
      score,
      worth: (0.7 * score) / top + 0.3 * 0.5 ** ((newest - dayOf(id)) / halfLife),
    }))
    .toSorted(byWorth)
}

/** Numbers of those that are called exactly so, and of those whose names begin so. */
export interface Names {
  readonly exact: ReadonlySet<number>
  readonly begins: ReadonlySet<number>
}
/** Of an entity the day's place holds how much is said of it. */
export const rankEntities = (found: readonly Found[], names: Names): readonly Ranked[] => {
  const top = most(found)
  return found
    .map(({ id, score }) => {
      const called = names.exact.has(id) ? 10 : names.begins.has(id) ? 3 : 0
      return { id, score, worth: called + score / top + dayOf(id) / 80 }
    })
    .toSorted(byWorth)
}

/** A text in several languages is one thing: the asked language where it is among the best, else whichever is best. */
export const eachOnce = (found: readonly Ranked[], language: string | undefined): readonly Ranked[] => {
  const seen = new Map<number, number>()
  const once: Ranked[] = []
  for (const one of found) {
    const thing = thingOf(one.id)
    const at = seen.get(thing)
    if (at === undefined) {
      seen.set(thing, once.length)
      once.push(one)
    } else if (languageOf(one.id) === language) once[at] = one
  }
  return once
}
