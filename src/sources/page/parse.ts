// A news page: what it says of itself, and the article without what stands around it. The HTML libraries are loaded when a
// page comes, not before: most reports are none.
import { DerekError } from '../../model/index.ts'
import type { SourceItem } from '../item.ts'
import type { PageDocument, PageNode } from './dom.ts'
import { metadataOf } from './metadata.ts'
import { textOfHtml } from './text-of.ts'

const asUrl = (href: string | null, base: string | null): string | null => {
  if (!href) return base
  if (URL.canParse(href)) return href
  return base && URL.canParse(href, base) ? new URL(href, base).href : base
}

/** url: where it was fetched, or null for a file. */
export const parsePage = async (html: string, url: string | null, what: string): Promise<SourceItem> => {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  const document = parseHTML(html).document as unknown as PageDocument
  if (!document.documentElement)
    throw new DerekError('no-article', `${what} has no article in it.`, 'Copy its text into a file and take that in.')
  const metadata = metadataOf(document)
  const article = new Readability<string>(document as never, {
    charThreshold: 200,
    serializer: (node: unknown) => textOfHtml(node as PageNode),
  }).parse()
  const text = article?.content ?? ''
  if (!text)
    throw new DerekError(
      'no-article',
      `${what} has no article in it, or draws it with a script.`,
      'Copy its text into a file and take that in.',
    )
  const address = asUrl(metadata.url, url)
  return {
    externalId: address,
    url: address,
    title: metadata.title,
    text,
    published: metadata.published,
    language: metadata.language,
    sourceId: null,
    outlet: metadata.outlet,
    notice: null,
    mediaType: 'text/html',
  }
}
