// What is found of one kind, page by page: the best first, or the newest.
import type { SearchAnswer, SearchCount, SearchKind } from '../../model/index.ts'
import { hydrate } from './hydrate.ts'
import { isEntity, looksFor } from './looks.ts'
import type { Asking } from './looks.ts'
import { namesLike, noNames } from './names.ts'
import { thingOf } from './numbers.ts'
import { best } from './piles.ts'
import { eachOnce } from './rank.ts'
import type { Ranked } from './rank.ts'
import { lookFor, windowSize } from './window.ts'

/** From the cursor down; the texts of a story lie side by side, and the cursor lies behind all of them. */
const newest = async (
  asking: Asking,
  kind: SearchKind,
  limit: number,
): Promise<{ readonly found: readonly Ranked[]; readonly next: string | null }> => {
  const { tx, dialect, question } = asking
  const after = /^n(\d{1,16})$/.exec(question.cursor ?? '')?.[1]
  const found: Ranked[] = []
  for (const look of looksFor(asking, kind, false)) {
    const to = after === undefined ? look.range.to : Math.min(look.range.to, thingOf(Number(after)))
    if (to < look.range.from) continue
    const some = await lookFor(tx, dialect, { ...look, range: { ...look.range, to }, limit: limit * 3 + 1 })
    found.push(...some.map((one) => ({ ...one, worth: 0 })))
  }
  const fresh = eachOnce(found.toSorted((a, b) => b.id - a.id), undefined) // prettier-ignore
  const page = fresh.slice(0, limit)
  const last = page.at(-1)
  return { found: page, next: fresh.length > limit && last ? `n${last.id}` : null }
}

const counting = async (asking: Asking, kind: SearchKind): Promise<SearchCount> => {
  let [count, more] = [0, false]
  for (const look of looksFor(asking, kind, false)) {
    const found = await lookFor(asking.tx, asking.dialect, look)
    more ||= found.length > windowSize
    count += new Set(found.map((one) => thingOf(one.id))).size
  }
  return { count: more ? windowSize : count, more }
}

export const oneKind = async (asking: Asking, kind: SearchKind, limit: number): Promise<Omit<SearchAnswer, 'meant'>> => {
  const { tx, dialect, question } = asking
  const view = question.view ?? 'public'
  if (question.order === 'newest' || (!asking.words.all.length && !isEntity(kind))) {
    const { found, next } = await newest(asking, kind, limit)
    const count = await counting(asking, kind)
    const hits = await hydrate(tx, dialect, view, found.map((one) => one.id))
    return { groups: count.count ? [{ kind, hits, ...count }] : [], total: count, cursor: next }
  }
  const from = Number(/^b(\d{1,6})$/.exec(question.cursor ?? '')?.[1] ?? 0)
  const { found, count, more } = await best(asking, kind, isEntity(kind) ? await namesLike(tx, asking.words) : noNames)
  const hits = await hydrate(tx, dialect, view, found.slice(from, from + limit).map((one) => one.id))
  return {
    groups: count ? [{ kind, hits, count, more }] : [],
    total: { count, more },
    cursor: from + limit < found.length ? `b${from + limit}` : null,
  }
} // prettier-ignore
