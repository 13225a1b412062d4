// How a word shows that it is a surname or a given name: its ending, or the lists.
import { foldName } from '../../../words/index.ts'
import type { Scene } from '../scene.ts'

/** Endings that surnames have, in any Russian case, with Kazakh case endings, in Latin letters. */
const surnameEnding =
  /(?:[оеё]в|[иы]н|[сц]к)(?:а|у|ым|е|ой|ий|ого|ому|им|ом|ая|ую)?$|(?:ұлы|улы|кызы|қызы|оглы|баев|бай|бек|тай|ков|чук|юк|енко|швили|дзе|ян)(?:а|у|ом|ем|е)?$|(?:ов|ев|ин|бай|бек|ұлы|қызы)(?:а)?(?:[тдн]ың|[тдн]ің|қа|ке|ға|ге|[тдн]ы|[тдн]і|[тдн]ан|[тдн]ен|пен|мен|бен)$/
const latinSurname = /(?:[oe]v|in|yn|sk[iy]y?|bay|bayev|bek|uly|kyzy|ova|eva|ina|ko|kov|uov|auov)(?:'s)?$/
export const patronymic: RegExp = /(?:[оеё]вич|[оеё]вн|ұлы|улы|қызы|кызы|ovich|ovna|uly|kyzy)(?:а|у|ем|е|ой|ы)?$/

export const looksLikeSurname = (scene: Scene, at: number): boolean => {
  const { norm, script } = scene.tokens[at]!
  return norm.length > 3 && (script === 'latin' ? latinSurname.test(norm) : surnameEnding.test(norm))
}

const strip = (norm: string): string[] => {
  const bare = norm.replace(/'s$/, '')
  const found = [bare]
  if (/[ауеыюя]$/.test(bare))
    found.push(bare.slice(0, -1), `${bare.slice(0, -1)}а`, `${bare.slice(0, -1)}й`, `${bare.slice(0, -1)}ь`)
  if (/(?:ом|ем|ой|ей)$/.test(bare)) found.push(bare.slice(0, -2), `${bare.slice(0, -2)}а`, `${bare.slice(0, -2)}я`)
  if (bare.endsWith('ии')) found.push(`${bare.slice(0, -1)}я`)
  return found
}
const givenKept = new Map<string, boolean>()
export const looksLikeGiven = (scene: Scene, at: number): boolean => {
  const { norm } = scene.tokens[at]!
  let known = givenKept.get(norm)
  if (known === undefined) {
    known = strip(norm).some((form) => scene.tables.people.isGiven(foldName(form)))
    if (givenKept.size > 20_000) givenKept.clear()
    givenKept.set(norm, known)
  }
  return known
}
