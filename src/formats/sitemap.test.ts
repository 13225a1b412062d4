import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, test } from 'vitest'
import { mostNews, writeNewsSitemap, writeSitemap, writeSitemapIndex } from './sitemap.ts'

const parser = new XMLParser({
  ignoreAttributes: false,
  isArray: (name) => ['url', 'sitemap', 'xhtml:link'].includes(name),
})
const read = (text: string) => {
  expect(XMLValidator.validate(text)).toBe(true)
  return parser.parse(text)
}

test('a page names itself and its other languages, and when it changed only where that is known', () => {
  const alternates = { ru: 'https://gorod.example/ru/a?b&c', kk: 'https://gorod.example/kk/a' }
  const { urlset } = read(
    writeSitemap([
      { url: alternates.ru, alternates, changed: '2024-05-01T10:00:00Z' },
      { url: alternates.kk, alternates },
      { url: 'https://gorod.example/en/', alternates: { en: 'https://gorod.example/en/' } },
    ]),
  )
  expect(urlset.url.map((one: { loc: string; lastmod?: string }) => [one.loc, one.lastmod])).toEqual([
    [alternates.ru, '2024-05-01T10:00:00Z'],
    [alternates.kk, undefined],
    ['https://gorod.example/en/', undefined],
  ])
  for (const one of urlset.url.slice(0, 2))
    expect(one['xhtml:link'].map((link: Record<string, string>) => [link['@_hreflang'], link['@_href']])).toEqual(Object.entries(alternates)) // prettier-ignore
  expect(urlset.url[2]['xhtml:link']).toBeUndefined()
})

test('an index names sitemaps, and when they changed where that is known', () => {
  const { sitemapindex } = read(writeSitemapIndex([{ url: 'https://gorod.example/a-1.xml' }, { url: 'https://gorod.example/a-2.xml', changed: '2024-12-12T15:00:00Z' }])) // prettier-ignore
  expect(sitemapindex.sitemap).toEqual([
    { loc: 'https://gorod.example/a-1.xml' },
    { loc: 'https://gorod.example/a-2.xml', lastmod: '2024-12-12T15:00:00Z' },
  ])
})

test('news have name, language, day and title, and no more of them than Google takes', () => {
  const one = { url: 'https://gorod.example/ru/a', language: 'ru' as const, title: '«Мост» & <дом>', published: '2024-05-01T10:00:00Z' }
  const { urlset } = read(writeNewsSitemap('Город', Array.from({ length: mostNews + 1 }, () => one)))
  expect(urlset.url).toHaveLength(1000)
  expect(urlset.url[0]).toEqual({
    loc: one.url,
    'news:news': {
      'news:publication': { 'news:name': 'Город', 'news:language': 'ru' },
      'news:publication_date': one.published,
      'news:title': one.title,
    },
  })
  expect(read(writeNewsSitemap('Город', [])).urlset).toBeDefined()
}) // prettier-ignore
