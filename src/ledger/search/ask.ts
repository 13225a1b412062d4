// One question over the index. For one kind: its page, the best first or the newest. For all: the best few of each.
import { DerekError, searchKinds } from '../../model/index.ts'
import type { SearchAnswer, SearchCount, SearchGroup, SearchKind, SearchQuestion } from '../../model/index.ts'
import { parseSearch } from '../../words/search-query.ts'
import type { SearchWords } from '../../words/search-query.ts'
import { dialectOf } from '../differences.ts'
import type { Dialect, Store, Tx } from '../store.ts'
import { read } from '../transactions.ts'
import { sql } from 'kysely'
import { facets } from './document.ts'
import { hydrate } from './hydrate.ts'
import { allKinds } from './kinds.ts'
import { matchOf, nameMatchOf } from './match.ts'
import { meantBy } from './meant.ts'
import { namesLike, noNames } from './names.ts'
import { codeOf, dayNumber, dayRange, kindOf, kindRange, namedRange, openRange } from './numbers.ts'
import { eachOnce, rankEntities, rankTexts } from './rank.ts'
import type { Names, Ranked, Told } from './rank.ts'
import { searching } from './tables.ts'
import { lookFor, lookForBest, windowSize } from './window.ts'
import type { Found, Look } from './window.ts'

const entityKinds: readonly SearchKind[] = ['project', 'place', 'person', 'organization']
const isEntity = (kind: SearchKind): boolean => entityKinds.includes(kind)
/** Of each kind, when all are asked for. */
const few: Readonly<Record<SearchKind, number>> = {
  project: 6,
  place: 4,
  person: 4,
  organization: 4,
  story: 8,
  promise: 4,
  report: 4,
  claim: 6,
}
const mostOnPage = 50
/** PostgreSQL stops a question that takes longer; SQLite's are bounded by what they look at. */
const patience = 3000

interface Asking {
  readonly tx: Tx
  readonly dialect: Dialect
  readonly question: SearchQuestion
  readonly words: SearchWords
}

const filtersAmount = ({ amountFrom, amountTo, unit }: SearchQuestion): boolean =>
  amountFrom !== undefined || amountTo !== undefined || unit !== undefined
const narrows = (question: SearchQuestion): boolean =>
  filtersAmount(question) || [question.placeId, question.tagId, question.status].some((one) => one !== undefined)
const filtersDay = (question: SearchQuestion): boolean => question.from !== undefined || question.to !== undefined

/** Kinds that can be found at all under the filters: only claims have amounts, only stories tags. */
const possible = (question: SearchQuestion): readonly SearchKind[] =>
  (question.kinds?.length ? question.kinds : searchKinds).filter(
    (kind) =>
      (!filtersAmount(question) || kind === 'claim') &&
      (question.tagId === undefined || kind === 'story') &&
      (question.status === undefined || kind === 'project' || kind === 'promise' || kind === 'claim') &&
      (question.status !== 'overdue' || kind === 'promise') &&
      (!filtersDay(question) || !isEntity(kind)),
  )

const marksOf = (question: SearchQuestion): readonly (readonly string[])[] => {
  const { placeId, tagId, status, unit, amountFrom, amountTo } = question
  const groups: (readonly string[])[] = []
  if (placeId !== undefined) groups.push([facets.place(placeId)])
  if (tagId !== undefined) groups.push([facets.tag(tagId)])
  if (status !== undefined) groups.push([facets.status(status === 'overdue' ? 'open' : status)])
  if (unit !== undefined)
    groups.push(
      amountFrom === undefined && amountTo === undefined || (amountFrom ?? 0) < 0 || (amountTo ?? 0) < 0
        ? [facets.unit(unit)]
        : facets.amounts(unit, amountFrom, amountTo),
    ) // prettier-ignore
  return groups
}

interface KindLook extends Look {
  readonly marks: readonly string[]
}
const looksFor = ({ dialect, question, words }: Asking, kind: SearchKind, ranked: boolean): readonly KindLook[] => {
  const audiences = question.view === 'desk' ? [true, false] : [true]
  return audiences.flatMap((open): readonly KindLook[] => {
    const code = codeOf(kind, open)
    const range = filtersDay(question)
      ? kindRange(code, question.from === undefined ? 0 : dayNumber(question.from), question.to === undefined ? undefined : dayNumber(question.to)) // prettier-ignore
      : kindRange(code)
    const marks = [...marksOf(question)]
    if (marks.some((group) => !group.length)) return []
    // PostgreSQL finds a kind by its mark; SQLite walks its range, and needs a mark only where nothing else is asked.
    if (dialect === 'postgres' || (!words.all.length && !marks.length)) marks.push([facets.code(code)])
    return [
      {
        match: matchOf(dialect, words, marks),
        marks: marks.flatMap((group) => (group.length === 1 ? group : [])),
        range,
        ranked: ranked && words.all.length > 0,
        ...(entityOrStory(kind) && { told: range }),
        ...(filtersAmount(question) && {
          amount: { unit: question.unit ?? null, from: question.amountFrom ?? null, to: question.amountTo ?? null },
        }),
        ...(question.status === 'overdue' && { dueBefore: question.today ?? '0' }),
      },
    ]
  })
}

interface Pile extends SearchCount {
  readonly kind: SearchKind
  readonly found: readonly Ranked[]
}
const mostBeside = 100
/** Everything that matches, when it is no more than this, is ranked by one question over all kinds. */
const mostRanked = 1500
/** And up to this it is looked up by one question: a question a kind would go through the words again each time. */
const mostTogether = 5000

const entityOrStory = (kind: SearchKind): boolean => isEntity(kind) || kind === 'story'

interface DocName {
  readonly id: number
  readonly target: string
  readonly language: string
}
/** However many, by a question of always the same words. */
const namesOf = async (tx: Tx, ids: readonly number[]): Promise<readonly DocName[]> => {
  if (!ids.length) return []
  const given = JSON.stringify(ids)
  const query =
    dialectOf(tx) === 'sqlite'
      ? sql<DocName>`select d.id, d.target, d.language from json_each(${given}) r cross join search_docs d on d.id = r.value`
      : sql<DocName>`select d.id, d.target, d.language from json_array_elements_text(${given}::json) r(value)
          cross join lateral (select s.id, s.target, s.language from search_docs s where s.id = r.value::bigint) d`
  return (await query.execute(tx)).rows
}

/** What stands behind the numbers, where that is needed: a story has several texts, an entity is told by its name. */
const toldOf = async (tx: Tx, kind: SearchKind, found: readonly Found[]): Promise<readonly Told[]> => {
  if (!entityOrStory(kind)) return found.map((one) => ({ ...one, target: String(one.id), language: '' }))
  const rows = await namesOf(
    tx,
    found.flatMap((one) => (one.target == null ? one.id : [])),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return found.flatMap((one) => {
    if (one.target != null) return { ...one, target: one.target, language: one.language ?? '' }
    const row = byId.get(one.id)
    return row ? [{ ...one, target: row.target, language: row.language }] : []
  })
}

const pileOf = async (
  asking: Asking,
  kind: SearchKind,
  names: Names,
  found: readonly Found[],
  more: boolean,
): Promise<Pile> => {
  return pileOfTold(asking, kind, names, await toldOf(asking.tx, kind, found), more)
}

const pileOfTold = (asking: Asking, kind: SearchKind, names: Names, told: readonly Told[], more: boolean): Pile => {
  const ranked = isEntity(kind) ? rankEntities(told, names) : rankTexts(told)
  const once = eachOnce(ranked, asking.question.language)
  return { kind, found: once, count: more ? windowSize : once.length, more }
}

/** Numbers of what is called exactly so. */
const calledSo = async (
  { tx, question }: Asking,
  kinds: readonly SearchKind[],
  { exact }: Names,
): Promise<readonly { readonly id: number; readonly kind: SearchKind }[]> => {
  const entities = kinds.filter(isEntity)
  if (!entities.length || !exact.size || narrows(question)) return []
  return searching(tx)
    .selectFrom('search_docs')
    .select(['id', 'kind'])
    .where('kind', 'in', entities)
    .where(
      'owner',
      'in',
      [...exact].map((id) => `e:${id}`),
    )
    .execute()
}

/** It is among the found, however many others there are. */
const withNamed = async (
  asking: Asking,
  kind: SearchKind,
  names: Names,
  found: readonly Found[],
): Promise<readonly Found[]> => {
  const there = new Set(found.map((one) => one.id))
  const called = await calledSo(asking, [kind], names)
  return [...found, ...called.filter((row) => !there.has(row.id)).map((row) => ({ id: row.id, score: 0 }))]
}

/** Of very many, those that are called so come first; what is said by the way has no title of its own. */
const byName: ReadonlySet<SearchKind> = new Set(['project', 'place', 'person', 'organization', 'story'])

/** The newest of very many: those whose titles have the words, then by their days. Counting how rare each word is would cost more than the search itself. */
const amongMany = async (asking: Asking, kind: SearchKind, names: Names, first?: readonly Found[]): Promise<Pile> => {
  const { tx, dialect, words } = asking
  const found = new Map<number, Found>()
  let more = false
  for (const [index, look] of looksFor(asking, kind, false).entries()) {
    const some = (index === 0 && first) || (await lookFor(tx, dialect, look))
    more ||= some.length > windowSize
    for (const one of some.slice(0, windowSize)) found.set(one.id, one)
    if (!words.all.length || some.length < 2 || !byName.has(kind)) continue
    const match = nameMatchOf(dialect, words, look.marks, false)
    for (const one of await lookFor(tx, dialect, { ...look, match, limit: mostBeside }))
      found.set(one.id, { ...one, score: 1 })
  }
  return pileOf(asking, kind, names, await withNamed(asking, kind, names, [...found.values()]), more)
}

/** Ranked by how often and how near the words stand, as long as there are not too many. */
const best = async (asking: Asking, kind: SearchKind, names: Names): Promise<Pile> => {
  const { tx, dialect } = asking
  const found: Found[] = []
  for (const [index, look] of looksFor(asking, kind, true).entries()) {
    const some = await lookForBest(tx, dialect, look)
    if (some.length > windowSize) return amongMany(asking, kind, names, index === 0 ? some : undefined)
    found.push(...some)
  }
  return pileOf(asking, kind, names, found, false)
}

const unfiltered = (question: SearchQuestion): boolean =>
  question.view !== 'desk' && !question.kinds?.length && !filtersDay(question) && !narrows(question)

interface Together {
  readonly found: readonly Found[]
  readonly ranked: boolean
}
/** SQLite: all kinds by one question where nothing narrows them and there is not too much. */
const allTogether = async (asking: Asking): Promise<Together | undefined> => {
  const { tx, dialect, question, words } = asking
  if (!unfiltered(question)) return undefined
  const look: Look = { match: matchOf(dialect, words, []), range: openRange, ranked: false, limit: mostTogether + 1 }
  const found = await lookFor(tx, dialect, look)
  if (found.length > mostTogether) return undefined
  if (found.length < 2) return { found, ranked: true }
  // What is not ranked is told of a kind at a time: of each only the newest count.
  return found.length > mostRanked
    ? { found, ranked: false }
    : { found: await lookFor(tx, dialect, { ...look, ranked: true, told: namedRange }), ranked: true }
}

/** Numbers of the newest, from the cursor down; a story that was shown in another language on its day is not shown again. */
const newest = async (asking: Asking, kind: SearchKind, limit: number): Promise<{ found: readonly Found[]; next: string | null }> => {
  const { tx, dialect, question } = asking
  const after = /^n(\d{1,16})$/.exec(question.cursor ?? '')?.[1]
  const found: Told[] = []
  const shown = new Set<string>()
  for (const look of looksFor(asking, kind, false)) {
    const to = after === undefined ? look.range.to : Math.min(look.range.to, Number(after))
    if (to < look.range.from) continue
    if (after !== undefined && kind === 'story') {
      const day = dayRange(0, Math.floor(to / 2 ** 24)).from
      for (const one of await toldOf(tx, kind, await lookFor(tx, dialect, { ...look, range: { from: to, to: day + 2 ** 24 } }))) shown.add(one.target)
    }
    found.push(...(await toldOf(tx, kind, await lookFor(tx, dialect, { ...look, range: { ...look.range, to }, limit: limit * 3 + 1 }))))
  }
  const fresh = eachOnce(found.filter((one) => !shown.has(one.target)).toSorted((a, b) => b.id - a.id), undefined)
  const page = fresh.slice(0, limit)
  const last = page.at(-1)
  return { found: page, next: fresh.length > limit && last ? `n${last.id}` : null }
} // prettier-ignore

const counting = async (asking: Asking, kind: SearchKind): Promise<SearchCount> => {
  let [count, more] = [0, false]
  for (const look of looksFor(asking, kind, false)) {
    const found = await lookFor(asking.tx, asking.dialect, look)
    more ||= found.length > windowSize
    count +=
      kind === 'story' ? new Set((await toldOf(asking.tx, kind, found)).map((one) => one.target)).size : found.length
  }
  return { count: more ? windowSize : count, more }
}

const onePage = async (asking: Asking, kind: SearchKind, limit: number): Promise<Omit<SearchAnswer, 'meant'>> => {
  const { tx, dialect, question } = asking
  const view = question.view ?? 'public'
  if (question.order === 'newest' || (!asking.words.all.length && !isEntity(kind))) {
    const { found, next } = await newest(asking, kind, limit)
    const count = await counting(asking, kind)
    const hits = await hydrate(tx, dialect, view, found.map((one) => one.id)) // prettier-ignore
    return { groups: count.count ? [{ kind, hits, ...count }] : [], total: count, cursor: next }
  }
  const from = Number(/^b(\d{1,6})$/.exec(question.cursor ?? '')?.[1] ?? 0)
  const { found, count, more } = await best(asking, kind, isEntity(kind) ? await namesLike(tx, asking.words) : noNames)
  const hits = await hydrate(tx, dialect, view, found.slice(from, from + limit).map((one) => one.id)) // prettier-ignore
  return {
    groups: count ? [{ kind, hits, count, more }] : [],
    total: { count, more },
    cursor: from + limit < found.length ? `b${from + limit}` : null,
  }
}

/** Kinds in the order in which they are worth reading: what is called exactly so, then the news. */
const inOrder = (piles: readonly Pile[], exact: ReadonlySet<string>): readonly Pile[] => {
  const called = (pile: Pile): number => (isEntity(pile.kind) && pile.found.some((one) => exact.has(one.target)) ? 0 : isEntity(pile.kind) ? 2 : pile.kind === 'story' ? 1 : 3) // prettier-ignore
  return piles.toSorted((a, b) => called(a) - called(b))
}

/** PostgreSQL: all kinds by one question, however much there is. */
const kindsTogether = async (asking: Asking, names: Names): Promise<readonly Pile[]> => {
  const { tx, dialect, words } = asking
  const inName = nameMatchOf(dialect, words, [], false)
  const { kinds, ranked } = await allKinds(tx, matchOf(dialect, words, []), inName, {
    ranked: mostRanked,
    beside: mostBeside,
  })
  const called = ranked ? [] : await calledSo(asking, [...kinds.keys()], names)
  return Promise.all(
    [...kinds].map(async ([kind, { told, more, count }]) => {
      const there = new Set(told.map((one) => one.id))
      const missing = called.filter((row) => row.kind === kind && !there.has(row.id))
      const rest = missing.length ? await toldOf(tx, kind, missing.map(({ id }) => ({ id, score: 0 }))) : [] // prettier-ignore
      const pile = pileOfTold(asking, kind, names, [...told, ...rest], more)
      return count === undefined ? pile : { ...pile, count }
    }),
  )
}

const pilesOf = async (asking: Asking, kinds: readonly SearchKind[], names: Names): Promise<readonly Pile[]> => {
  if (asking.dialect === 'postgres' && unfiltered(asking.question)) return kindsTogether(asking, names)
  const piles: Pile[] = []
  const together = await allTogether(asking)
  const each = together && Map.groupBy(together.found, (one) => kindOf(one.id))
  if (each && together.ranked)
    for (const [kind, found] of each) piles.push(await pileOf(asking, kind, names, found, false))
  else if (each)
    for (const kind of kinds)
      piles.push(await amongMany(asking, kind, names, (each.get(kind) ?? []).slice(0, windowSize + 1)))
  else for (const kind of kinds) piles.push(await (narrows(asking.question) ? best : amongMany)(asking, kind, names))
  return piles
}

const overview = async (asking: Asking, kinds: readonly SearchKind[]): Promise<Omit<SearchAnswer, 'meant'>> => {
  const { tx, dialect, question } = asking
  const names = await namesLike(tx, asking.words)
  const piles = await pilesOf(asking, kinds, names)
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

const nothing: SearchAnswer = { groups: [], total: { count: 0, more: false }, cursor: null, meant: null }

export const answer = async (tx: Tx, dialect: Dialect, question: SearchQuestion): Promise<SearchAnswer> => {
  const words = parseSearch(question.words)
  if (!words.all.length && (question.words.trim() !== '' || (!narrows(question) && !filtersDay(question)))) return nothing
  const asking: Asking = { tx, dialect, question, words }
  const kinds = possible(question)
  const limit = Math.min(Math.max(Math.floor(question.limit ?? 20), 1), mostOnPage)
  const [only] = kinds
  if (only === undefined) return nothing
  const found = kinds.length === 1 ? await onePage(asking, only, limit) : await overview(asking, kinds)
  const meant = found.total.count || question.cursor ? null : await meantBy(tx, dialect, words, question.view ?? 'public')
  return { ...found, meant }
} // prettier-ignore

const tooLong = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === '57014'

export const search = async (store: Store, question: SearchQuestion): Promise<SearchAnswer> => {
  try {
    return await read(store, async (tx) => {
      if (store.dialect === 'postgres') await sql`set local statement_timeout = ${sql.lit(patience)}`.execute(tx)
      return answer(tx, store.dialect, question)
    })
  } catch (error) {
    if (!tooLong(error)) throw error
    throw new DerekError('search-too-long', 'This search takes too long.', 'Ask for fewer or rarer words.', 1, error)
  }
}
