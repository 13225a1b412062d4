// Which of the found come first. Pure. The entity that is called exactly so, then those whose names begin so; what is written is
// ranked by its words and by its day, the newest counting for more.
import type { Found } from './window.ts'

/** With what is behind the number: the story, the entity. */
export interface Told extends Found {
  readonly target: string
  readonly language: string
}

export interface Ranked extends Told {
  readonly worth: number
}
const dayOf = (id: number): number => Math.floor(id / 2 ** 24) % 2 ** 18
const halfLife = 730

const byWorth = (a: Ranked, b: Ranked): number => b.worth - a.worth || b.id - a.id

const most = (found: readonly Found[]): number => found.reduce((top, one) => Math.max(top, one.score), 0) || 1

export const rankTexts = (found: readonly Told[]): readonly Ranked[] => {
  const [top, newest] = [most(found), found.reduce((day, one) => Math.max(day, dayOf(one.id)), 0)]
  return found
    .map((one) => ({ ...one, worth: (0.7 * one.score) / top + 0.3 * 0.5 ** ((newest - dayOf(one.id)) / halfLife) }))
    .toSorted(byWorth)
}

export interface Names {
  readonly exact: ReadonlySet<string>
  readonly begins: ReadonlySet<string>
}
/** Of an entity the day's place holds how much is said of it. */
export const rankEntities = (found: readonly Told[], names: Names): readonly Ranked[] => {
  const top = most(found)
  return found
    .map((one) => {
      const called = names.exact.has(one.target) ? 10 : names.begins.has(one.target) ? 3 : 0
      return { ...one, worth: called + one.score / top + dayOf(one.id) / 80 }
    })
    .toSorted(byWorth)
}

/** A text in several languages is one thing: the asked language where it is among the best, else whichever is best. */
export const eachOnce = <T extends Told>(found: readonly T[], language: string | undefined): readonly T[] => {
  const seen = new Map<string, number>()
  const once: T[] = []
  for (const one of found) {
    const at = seen.get(one.target)
    if (at === undefined) {
      seen.set(one.target, once.length)
      once.push(one)
    } else if (one.language === language) once[at] = one
  }
  return once
}
