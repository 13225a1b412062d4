// Sitemaps: the news of the last days by Google's rules; an index of all else, in files that grow at their end, so that a new
// story changes one of them. A newsroom of a hundred thousand stories has some sixty.
import { writeNewsSitemap, writeSitemap, writeSitemapIndex, mostNews, type SiteAddress } from '../../formats/sitemap.ts'
import {
  entityKinds,
  languages,
  type EntityKind,
  type Language,
  type StoryAddress,
  type Worded,
} from '../../model/index.ts'
import {
  entityAt,
  folderOf,
  homeAt,
  indexAt,
  promiseAt,
  reportAt,
  sectionAt,
  storyAt,
  tagAt,
  visitAt,
} from '../../pages/index.ts'
import type { Answer } from '../answer.ts'
import type { Asking } from '../ask.ts'
import { missing } from '../ask.ts'

const type = 'application/xml; charset=utf-8'
const xml = (body: string): Answer => ({ status: 200, type, body })
/** So many things in a file; what exists in three languages has three addresses. */
const size = 2000

type Alternates = { readonly [L in Language]?: string }
const everywhere = (at: (language: Language) => string | undefined): Alternates =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const found = at(language)
      return found === undefined ? [] : [[language, found]]
    }),
  )
/** Each language of a page is an address of its own, and names the others. */
const inAll = (alternates: Alternates, changed?: string): readonly SiteAddress[] =>
  Object.values(alternates).map((url) => ({ url, alternates, ...(changed !== undefined && { changed }) }))
const slugged = (slugs: Worded, at: (language: Language, slug: string) => string): Alternates =>
  everywhere((language) => (slugs[language] === undefined ? undefined : at(language, slugs[language])))

export const partsOf = (total: number): readonly number[] =>
  Array.from({ length: Math.ceil(total / size) }, (_, index) => index + 1)
const slice = (part: number): { readonly limit: number; readonly offset: number } => ({
  limit: size,
  offset: (part - 1) * size,
})

const latest = (addresses: readonly { readonly changedAt: string }[]): string | undefined =>
  addresses.length ? addresses.map((one) => one.changedAt).reduce((a, b) => (Date.parse(b) > Date.parse(a) ? b : a)) : undefined // prettier-ignore

/**
 * When each was changed is said of the files that grow: the last of the stories and the last month of reports. Of the others it
 * would have to be looked for in all that they name, whenever a story is published.
 */
export const askSitemapIndex = async ({ ledger, origin }: Asking): Promise<Answer> => {
  const totals = await ledger.totals()
  const months = await ledger.reportMonths()
  const at = (name: string, changed?: string) => ({
    url: `${origin}/sitemap/${name}.xml`,
    ...(changed !== undefined && { changed }),
  })
  const named = (name: string, total = 0, newest?: string) => {
    const parts = partsOf(total)
    return parts.map((part) => at(`${name}-${part}`, part === parts.length ? newest : undefined))
  }
  const stories = await Promise.all(
    languages.map(async (language) => {
      const total = totals.stories[language]
      const last = total ? await ledger.storyAddresses(language, slice(partsOf(total).length)) : []
      return named(`stories-${language}`, total, latest(last))
    }),
  )
  const month = months.at(-1)
  const reported = month === undefined ? undefined : latest(await ledger.reportAddresses(month))
  return xml(
    writeSitemapIndex([
      { url: `${origin}/news-sitemap.xml` },
      at('lists'),
      ...stories.flat(),
      ...entityKinds.flatMap((kind) => named(folderOf[kind], totals.entities[kind])),
      ...named('promises', totals.promises),
      ...named('visits', totals.visits),
      ...months.map((one) => at(`reports-${one}`, one === month ? reported : undefined)),
    ]),
  )
}

const sitemap = (asking: Asking, addresses: readonly SiteAddress[], part = 1): Answer =>
  addresses.length || part === 1 ? xml(writeSitemap(addresses)) : missing(asking.frame)

export const askListsSitemap = async (asking: Asking): Promise<Answer> => {
  const { ledger, origin } = asking
  const folders = ['projects', 'promises', 'places', 'people', 'organizations', 'tags', 'visits']
  const tags = new Map(
    (await Promise.all(languages.map((one) => ledger.tags(one)))).flat().map(({ tag }) => [tag.id, tag]),
  )
  const sections = await ledger.sections()
  return sitemap(asking, [
    ...inAll(everywhere((language) => origin + homeAt(language))),
    ...folders.flatMap((folder) => inAll(everywhere((language) => origin + indexAt(language, folder)))),
    ...sections.flatMap((one) => inAll(slugged(one.slugs, (language, slug) => origin + sectionAt(language, slug)))),
    ...[...tags.values()].flatMap((tag) =>
      inAll(slugged(tag.slugs, (language, slug) => origin + tagAt(language, slug))),
    ),
  ])
}

export const askStoriesSitemap = async (asking: Asking, language: Language, part: number): Promise<Answer> => {
  const { ledger, origin } = asking
  const stories = await ledger.storyAddresses(language, slice(part))
  const line = (one: StoryAddress): SiteAddress => ({
    url: origin + storyAt(language, one.slug),
    changed: one.changedAt,
    alternates: slugged(one.slugs, (of, slug) => origin + storyAt(of, slug)),
  })
  return sitemap(asking, stories.map(line), part)
}

const slugs = async (
  asking: Asking,
  space: EntityKind | 'promise' | 'visit',
  part: number,
  at: (language: Language, slug: string) => string,
): Promise<Answer> => {
  const { ledger, origin } = asking
  const found = await ledger.slugsIn(space, slice(part))
  return sitemap(
    asking,
    found.flatMap((slug) => inAll(everywhere((language) => origin + at(language, slug)))),
    part,
  )
}
export const askEntitiesSitemap = (asking: Asking, kind: EntityKind, part: number): Promise<Answer> =>
  slugs(asking, kind, part, (language, slug) => entityAt(language, { kind, slug }))
export const askPromisesSitemap = (asking: Asking, part: number): Promise<Answer> =>
  slugs(asking, 'promise', part, promiseAt)
export const askVisitsSitemap = (asking: Asking, part: number): Promise<Answer> => slugs(asking, 'visit', part, visitAt)

/** A month's reports in a file: old ones do not change when new ones come. */
export const askReportsSitemap = async (asking: Asking, month: string): Promise<Answer> => {
  const { ledger, origin } = asking
  const reports = await ledger.reportAddresses(month)
  return sitemap(
    asking,
    reports.flatMap(({ id, changedAt }) =>
      inAll(
        everywhere((language) => origin + reportAt(language, id)),
        changedAt,
      ),
    ),
  )
}

/** From the beginning of yesterday in UTC on: east of Greenwich never older than two days, and the same all day. */
export const askNewsSitemap = async ({ ledger, frame, origin }: Asking): Promise<Answer> => {
  const since = new Date(Date.parse(`${frame.today}T00:00:00Z`) - 86_400_000).toISOString()
  const found = (
    await Promise.all(
      languages.map((language) => ledger.storyAddresses(language, { newest: true, since, limit: mostNews })),
    )
  ).flat()
  const news = found
    .toSorted((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt))
    .map((one) => ({
      url: origin + storyAt(one.language, one.slug),
      language: one.language,
      title: one.headline,
      published: one.publishedAt,
    }))
  return xml(writeNewsSitemap(frame.name, news))
}
