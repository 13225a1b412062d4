// From a question to looks at the index: which kinds can be found at all under its filters, and what each is looked for by.
import { searchKinds } from '../../model/index.ts'
import type { SearchKind, SearchQuestion } from '../../model/index.ts'
import type { SearchWords } from '../../words/search-query.ts'
import type { Dialect, Tx } from '../store.ts'
import { facets } from './document.ts'
import { matchOf } from './match.ts'
import { codeOf, dayNumber, kindRange } from './numbers.ts'
import type { Look } from './window.ts'

export interface Asking {
  readonly tx: Tx
  readonly dialect: Dialect
  readonly question: SearchQuestion
  readonly words: SearchWords
}

const entityKinds: readonly SearchKind[] = ['project', 'place', 'person', 'organization']
export const isEntity = (kind: SearchKind): boolean => entityKinds.includes(kind)

const filtersAmount = ({ amountFrom, amountTo, unit }: SearchQuestion): boolean =>
  amountFrom !== undefined || amountTo !== undefined || unit !== undefined
export const narrows = (question: SearchQuestion): boolean =>
  filtersAmount(question) || [question.placeId, question.tagId, question.status].some((one) => one !== undefined)
export const filtersDay = (question: SearchQuestion): boolean =>
  question.from !== undefined || question.to !== undefined
export const unfiltered = (question: SearchQuestion): boolean =>
  question.view !== 'desk' && !question.kinds?.length && !filtersDay(question) && !narrows(question)

/** Kinds that can be found at all under the filters: only claims have amounts, only stories tags. */
export const possible = (question: SearchQuestion): readonly SearchKind[] =>
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

/** Several words that must meet, or words that must stand side by side. */
export const areMany = ({ all }: SearchWords): boolean => all.length > 1 || all.some((term) => term.phrase)

export interface KindLook extends Look {
  readonly marks: readonly string[]
}
export const looksFor = ({ dialect, question, words }: Asking, kind: SearchKind, ranked: boolean): readonly KindLook[] => {
  const audiences = question.view === 'desk' ? [true, false] : [true]
  return audiences.flatMap((open): readonly KindLook[] => {
    const code = codeOf(kind, open)
    const range = filtersDay(question)
      ? kindRange(code, question.from === undefined ? 0 : dayNumber(question.from), question.to === undefined ? undefined : dayNumber(question.to))
      : kindRange(code)
    const marks = [...marksOf(question)]
    if (marks.some((group) => !group.length)) return []
    // PostgreSQL finds a kind by its mark; SQLite walks its range, and must have a mark only where nothing else is asked. Claims lie
    // where it begins, and there are so many that their mark tells nothing.
    const quick = dialect === 'sqlite' && words.all.length > 0 && kind !== 'claim' && matchOf(dialect, words, [...marks, [facets.code(code)]])
    if (dialect === 'postgres' || (!words.all.length && !marks.length)) marks.push([facets.code(code)])
    return [
      {
        match: matchOf(dialect, words, marks),
        marks: marks.flatMap((group) => (group.length === 1 ? group : [])),
        range,
        ranked: ranked && words.all.length > 0,
        ...(quick && { quick }),
        many: areMany(words) || marks.length > 0,
        ...(filtersAmount(question) && {
          amount: { unit: question.unit ?? null, from: question.amountFrom ?? null, to: question.amountTo ?? null },
        }),
        ...(question.status === 'overdue' && { dueBefore: question.today ?? '0' }),
      },
    ]
  })
} // prettier-ignore
