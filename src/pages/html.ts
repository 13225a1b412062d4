// The one way a page is put together: hono's template, which escapes every value that is not itself made by it.
// Our values are never promises, so the result is plain Html and pages stay ordinary functions. It is not called html,
// because the formatter would then lay out the markup anew, and white space between words matters.
import { html as template, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

export type Html = HtmlEscapedString
export type Content = Html | string | number | false | null | undefined | readonly Content[]

export const markup = (strings: TemplateStringsArray, ...values: readonly Content[]): Html =>
  template(strings, ...(values as unknown[])) as Html

/** For markup of our own making only; never for anything that came from outside. */
export const trusted = (text: string): Html => raw(text) as Html

export const nothing: Html = trusted('')

/** Items with something between them. */
export const join = (items: readonly Content[], between: Content): Html =>
  markup`${items.flatMap((item, index) => (index ? [between, item] : [item]))}`

/** An address from outside that may stand in a link: http and https only, so that no script hides in one. */
export const outsideLink = (address: string | null | undefined): string | null => {
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  return address
}

/** ` lang="kk"` where the words are not in the page's language. */
export const langOf = (words: string, page: string): Html => (words === page ? nothing : markup` lang="${words}"`)
