// What is written is read by the parsers of feedsmith and of fast-xml-parser.
import { XMLValidator } from 'fast-xml-parser'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { feedEndings, writeFeed, type Feed, type FeedItem } from './feeds.ts'

const item = (id: string, published: string, more: Partial<FeedItem> = {}): FeedItem => ({
  id: `https://gorod.example/#${id}`,
  url: `https://gorod.example/ru/${id}`,
  title: `Рассказ ${id}`,
  summary: 'Мост строят.',
  published,
  language: 'ru',
  tags: ['мосты'],
  ...more,
})
const feed = (items: readonly FeedItem[], more: Partial<Feed> = {}): Feed => ({
  language: 'ru',
  title: 'Город',
  description: 'Новости',
  author: 'Город',
  page: 'https://gorod.example/ru/',
  at: (ending) => `https://gorod.example/ru/feed.${ending}`,
  began: '2024-05-01T00:00:00Z',
  items,
  ...more,
})
const nasty = `<b>«&amp;»</b> ]]> \u0000\u0008 \ud800`

test('each form is read back as it was written', () => {
  const one = feed([item('b', '2024-05-02T10:00:00Z', { text: 'Раз.\n\nДва.', updated: '2024-06-01T08:00:00Z' }), item('a', '2024-05-01')])
  const rss = parseRssFeed(writeFeed(one, 'rss'))
  expect(rss).toMatchObject({ title: 'Город', link: 'https://gorod.example/ru/', language: 'ru' })
  expect(rss.items?.map((of) => [of.title, of.link, of.guid?.value])).toEqual([
    ['Рассказ b', 'https://gorod.example/ru/b', 'https://gorod.example/#b'],
    ['Рассказ a', 'https://gorod.example/ru/a', 'https://gorod.example/#a'],
  ])
  expect(rss.items?.[0]?.content?.encoded).toBe('<p>Раз.</p>\n<p>Два.</p>')
  const atom = parseAtomFeed(writeFeed(one, 'atom'))
  expect(atom).toMatchObject({ id: 'https://gorod.example/ru/feed.atom', updated: '2024-06-01T08:00:00.000Z' })
  expect(atom.entries?.map((of) => [of.id, of.published, of.updated])).toEqual([
    ['https://gorod.example/#b', '2024-05-02T10:00:00.000Z', '2024-06-01T08:00:00.000Z'],
    ['https://gorod.example/#a', '2024-05-01T00:00:00.000Z', '2024-05-01T00:00:00.000Z'],
  ])
  const json = parseJsonFeed(writeFeed(one, 'json'))
  expect(json.items?.map((of) => [of.id, of.content_text])).toEqual([
    ['https://gorod.example/#b', 'Раз.\n\nДва.'],
    ['https://gorod.example/#a', 'Мост строят.'],
  ])
}) // prettier-ignore

test('whatever the words are, the feed is well formed and no markup gets into it', () => {
  const one = feed([item('a', '2024-05-01', { title: nasty, summary: nasty, text: nasty, tags: [nasty] })], { title: nasty, description: nasty })
  for (const ending of ['rss', 'atom'] as const) expect(XMLValidator.validate(writeFeed(one, ending))).toBe(true)
  const [only] = parseRssFeed(writeFeed(one, 'rss')).items ?? []
  expect(only?.title).toContain('&#x3C;b>')
  expect(only?.content?.encoded).not.toContain('<b>')
  expect(parseAtomFeed(writeFeed(one, 'atom')).entries?.[0]?.title?.value).toContain('<b>«&amp;»</b>')
}) // prettier-ignore

test('an empty feed says since when it is there, and a hub is named in every form', () => {
  const empty = feed([], { hub: 'https://hub.example/' })
  for (const ending of feedEndings) expect(writeFeed(empty, ending)).toContain('https://hub.example/')
  expect(parseAtomFeed(writeFeed(empty, 'atom')).updated).toBe('2024-05-01T00:00:00.000Z')
})
