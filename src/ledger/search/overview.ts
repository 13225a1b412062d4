// Everything that is found, of each kind the best few: what is called exactly so comes first, then the news.
import type { SearchAnswer, SearchGroup, SearchKind } from '../../model/index.ts'
import { hydrate } from './hydrate.ts'
import { allKinds, mostRanked } from './kinds.ts'
import { areMany, isEntity, narrows, unfiltered } from './looks.ts'
import type { Asking } from './looks.ts'
import { matchOf, nameMatchOf } from './match.ts'
import { calledBy, namesLike } from './names.ts'
import { kindOf, openRange } from './numbers.ts'
import { amongMany, best, pileOf, withNamed } from './piles.ts'
import type { Pile } from './piles.ts'
import type { Names } from './rank.ts'
import { lookFor, lookForBest, windowSize } from './window.ts'
import type { Found, Look } from './window.ts'

/** Of each kind, when all are asked for. */
export const few: Readonly<Record<SearchKind, number>> = {
  project: 6,
  place: 4,
  person: 4,
  organization: 4,
  story: 8,
  promise: 4,
  report: 4,
  claim: 6,
}
/** Up to this matches are looked up by one question: a question a kind would go through the words again each time. */
const mostTogether = 5000

interface Everything {
  readonly piles: readonly Pile[]
  readonly names: Names
}

/** PostgreSQL: all kinds and the names by one question, however much there is. */
const byOneQuestion = async (asking: Asking): Promise<Everything> => {
  const { tx, dialect, words } = asking
  const [match, inName] = [matchOf(dialect, words, []), nameMatchOf(dialect, words, [], false)]
  const { kinds, ranked, names } = await allKinds(tx, match, inName, calledBy(words))
  const piles = [...kinds].map(([kind, { found, more, count }]) => {
    const pile = pileOf(asking, kind, names, ranked ? found : withNamed(asking, kind, names, found), more)
    return count === undefined ? pile : { ...pile, count }
  })
  return { piles, names }
}

/** SQLite: by one look where there is not too much of it, else kind by kind. */
const ofAllKinds = async (asking: Asking, kinds: readonly SearchKind[], names: Names): Promise<readonly Pile[]> => {
  const { tx, dialect, words } = asking
  const match = matchOf(dialect, words, [])
  const look: Look = { match, range: openRange, ranked: true, many: areMany(words), limit: mostRanked + 1 }
  const some = await lookForBest(tx, dialect, look)
  const byKind = (found: readonly Found[]) => Map.groupBy(found, (one) => kindOf(one.id))
  if (some.length <= mostRanked)
    return [...byKind(some)].map(([kind, found]) => pileOf(asking, kind, names, found, false))
  const all = await lookFor(tx, dialect, { ...look, ranked: false, limit: mostTogether + 1 })
  const each = all.length > mostTogether ? undefined : byKind(all)
  const piles: Pile[] = []
  for (const kind of kinds)
    piles.push(await amongMany(asking, kind, names, each && (each.get(kind) ?? []).slice(0, windowSize + 1)))
  return piles
}

const found = async (asking: Asking, kinds: readonly SearchKind[]): Promise<Everything> => {
  const { tx, dialect, question, words } = asking
  if (dialect === 'postgres' && unfiltered(question)) return byOneQuestion(asking)
  const names = await namesLike(tx, words)
  if (unfiltered(question)) return { names, piles: await ofAllKinds(asking, kinds, names) }
  const piles: Pile[] = []
  for (const kind of kinds) piles.push(await (narrows(question) ? best : amongMany)(asking, kind, names))
  return { names, piles }
}

/** Kinds in the order in which they are worth reading: what is called exactly so, then the news. */
const inOrder = (piles: readonly Pile[], exact: ReadonlySet<number>): readonly Pile[] => {
  const called = (pile: Pile): number => (isEntity(pile.kind) && pile.found.some((one) => exact.has(one.id)) ? 0 : isEntity(pile.kind) ? 2 : pile.kind === 'story' ? 1 : 3) // prettier-ignore
  return piles.toSorted((a, b) => called(a) - called(b))
}

export const overview = async (asking: Asking, kinds: readonly SearchKind[]): Promise<Omit<SearchAnswer, 'meant'>> => {
  const { tx, dialect, question } = asking
  const { piles, names } = await found(asking, kinds)
  const shown = inOrder(
    piles.filter((pile) => pile.count),
    names.exact,
  )
  const ids = shown.flatMap((pile) => pile.found.slice(0, few[pile.kind]).map((one) => one.id))
  const hits = await hydrate(tx, dialect, question.view ?? 'public', ids)
  const groups: SearchGroup[] = shown.map(({ kind, count, more }) => ({
    kind,
    count,
    more,
    hits: hits.filter((hit) => hit.kind === kind),
  }))
  const count = shown.reduce((sum, pile) => sum + pile.count, 0)
  return { groups, total: { count, more: shown.some((pile) => pile.more) }, cursor: null }
}
