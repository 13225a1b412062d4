// A long list a page at a time: which part is shown, and plain links to the others. The first page stands at the list's own
// address, the others under it at 'page-2', 'page-3'.
import { languages, type Language } from '../model/index.ts'
import { markup, nothing, type Html } from './html.ts'
import type { Page } from './layout.ts'
import { numberWords } from './numbers.ts'
import { pagingWords } from './wording/paging.ts'

export interface Part {
  /** Counted from 1. */
  readonly number: number
  readonly last: number
}

export const partOf = (number: number, total: number, size: number): Part => ({
  number,
  last: Math.max(1, Math.ceil(total / size)),
})

const addressOf = (at: string, number: number): string => (number === 1 ? at : `${at}/page-${number}`)

/** The first, the last, and those around this one; null stands for those left out. */
const shownNumbers = ({ number, last }: Part): readonly (number | null)[] => {
  const shown = [1, number - 1, number, number + 1, last].filter((one) => one >= 1 && one <= last)
  const numbers = [...new Set(shown)].sort((a, b) => a - b)
  return numbers.flatMap((one, index) => (one - (numbers[index - 1] ?? 0) > 1 ? [null, one] : [one]))
}

const nav = (at: string, part: Part, language: Language): Html => {
  const say = pagingWords[language]
  const link = (number: number, words: string, rel: string): Html =>
    markup`<a href="${addressOf(at, number)}" rel="${rel}">${words}</a> `
  return markup`<nav class="paging" aria-label="${say.label}">${part.number > 1 ? link(part.number - 1, say.before, 'prev') : nothing}${shownNumbers(
    part,
  ).map((number) =>
    number === null
      ? markup`<span>…</span> `
      : number === part.number
        ? markup`<b aria-current="page">${numberWords(number, language)}</b> `
        : markup`<a href="${addressOf(at, number)}" aria-label="${say.page(numberWords(number, language))}">${numberWords(number, language)}</a> `,
  )}${part.number < part.last ? link(part.number + 1, say.after, 'next') : nothing}</nav>`
}

/** The page as that part of it; a list that is one page long stays as it is. */
export const paged = (page: Page, part: Part, language: Language): Page => {
  const at = page.at[language]
  if (part.last === 1 || at === undefined) return page
  const number = numberWords(part.number, language)
  return {
    ...page,
    title: part.number === 1 ? page.title : `${page.title}, ${pagingWords[language].page(number)}`,
    at: Object.fromEntries(
      languages.flatMap((one) => {
        const address = page.at[one]
        return address === undefined ? [] : [[one, addressOf(address, part.number)]]
      }),
    ),
    main: markup`${page.main}
${nav(at, part, language)}`,
  }
}
