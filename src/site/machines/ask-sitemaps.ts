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
  everywhere,
  folderOf,
  homeAt,
  indexAt,
  latinAt,
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

type Paths = { readonly [L in Language]?: string }
/** Whole addresses of a page; in Kazakh it is there in Latin letters too. */
const wholly = (origin: string, paths: Paths): NonNullable<SiteAddress['alternates']> => ({
  ...Object.fromEntries(Object.entries(paths).map(([language, path]) => [language, origin + path])),
  ...(paths.kk !== undefined && { 'kk-Latn': origin + latinAt(paths.kk) }),
})
/** Each language of a page is an address of its own, and names the others. */
const inAll = (origin: string, paths: Paths, changed?: string): readonly SiteAddress[] => {
  const alternates = wholly(origin, paths)
  return Object.values(alternates).map((url) => ({ url, alternates, ...(changed !== undefined && { changed }) }))
}
const slugged = (slugs: Worded, at: (language: Language, slug: string) => string): Paths =>
  Object.fromEntries(
    languages.flatMap((language) => (slugs[language] === undefined ? [] : [[language, at(language, slugs[language])]])),
  )

export const partsOf = (total: number): readonly number[] =>
  Array.from({ length: Math.ceil(total / size) }, (_, index) => index + 1)
const slice = (part: number): { readonly limit: number; readonly offset: number } => ({
  limit: size,
  offset: (part - 1) * size,
})

/**
 * When each file was changed is said of those of stories and of reports. Of the others it is not known: what is said of a project
 * changes its page, not the list of projects.
 */
export const askSitemapIndex = async ({ ledger, origin }: Asking): Promise<Answer> => {
  const totals = await ledger.totals()
  const months = await ledger.reportMonths()
  const at = (name: string, changed?: string | null) => ({
    url: `${origin}/sitemap/${name}.xml`,
    ...(changed && { changed }),
  })
  const named = (name: string, total = 0) => partsOf(total).map((part) => at(`${name}-${part}`))
  const stories = await Promise.all(
    languages.map(async (language) =>
      (await ledger.storyFiles(language, size)).map((changed, index) =>
        at(`stories-${language}-${index + 1}`, changed),
      ),
    ),
  )
  const reports = []
  for (const month of months) reports.push(at(`reports-${month}`, await ledger.monthTaken(month)))
  return xml(
    writeSitemapIndex([
      { url: `${origin}/news-sitemap.xml` },
      at('lists'),
      ...stories.flat(),
      ...entityKinds.flatMap((kind) => named(folderOf[kind], totals.entities[kind])),
      ...named('promises', totals.promises),
      ...named('visits', totals.visits),
      ...reports,
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
    ...inAll(origin, everywhere(homeAt)),
    ...folders.flatMap((folder) =>
      inAll(
        origin,
        everywhere((language) => indexAt(language, folder)),
      ),
    ),
    ...sections.flatMap((one) => inAll(origin, slugged(one.slugs, sectionAt))),
    ...[...tags.values()].flatMap((tag) => inAll(origin, slugged(tag.slugs, tagAt))),
  ])
}

export const askStoriesSitemap = async (asking: Asking, language: Language, part: number): Promise<Answer> => {
  const { ledger, origin } = asking
  const stories = await ledger.storyAddresses(language, slice(part))
  const lines = (one: StoryAddress): readonly SiteAddress[] => {
    const alternates = wholly(origin, slugged(one.slugs, storyAt))
    const own = language === 'kk' ? [alternates.kk, alternates['kk-Latn']] : [alternates[language]]
    return own.flatMap((url) => (url === undefined ? [] : [{ url, changed: one.changedAt, alternates }]))
  }
  return sitemap(asking, stories.flatMap(lines), part)
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
    found.flatMap((slug) =>
      inAll(
        origin,
        everywhere((language) => at(language, slug)),
      ),
    ),
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
        origin,
        everywhere((language) => reportAt(language, id)),
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
