import { expect, test } from 'vitest'
import { inLatin } from './latin.ts'

test('words and labels change their letters, addresses and ids do not', () => {
  expect(inLatin('<a id="әкім" href="/kk/people/akim#c-1" aria-label="Әкім">Әкім</a>')).toBe(
    '<a id="әкім" href="/kk-latn/people/akim#c-1" aria-label="Äkım">Äkım</a>',
  )
})

test('what is in another language keeps its letters, however deep', () => {
  const page = '<p>Дерек <span lang="ru">Слова <b>источника<br></b></span> осы</p>'
  expect(inLatin(page)).toBe('<p>Derek <span lang="ru">Слова <b>источника<br></b></span> osy</p>')
})

test('feeds, searches and links to other languages lead where they led; scripts stay', () => {
  for (const kept of [
    '<a href="/kk/feed.rss">RSS</a>',
    '<a href="/kk/search?q=1">1</a>',
    '<a href="/kk/" lang="kk-Cyrl" hreflang="kk">Қазақша</a>',
    '<a href="/ru/">1</a>',
    '<script type="application/ld+json">{"name":"Әкім"}</script>',
  ])
    expect(inLatin(kept)).toBe(kept)
})

test('a description that others show is Latin too', () => {
  expect(inLatin('<meta name="description" content="Жобалар">')).toBe('<meta name="description" content="Jobalar">')
})

test('the words of a source stay as they were said, and say in which letters; links in them lead on', () => {
  expect(inLatin('<p>Әкім: <q>«<a href="/kk/reports/r">Көпір салынды</a>»</q>, деді</p>')).toBe(
    '<p>Äkım: <q lang="kk-Cyrl">«<a href="/kk-latn/reports/r">Көпір салынды</a>»</q>, dedı</p>',
  )
  expect(inLatin('<q lang="ru">Мост построен</q> осы')).toBe('<q lang="ru">Мост построен</q> osy')
  expect(inLatin('<p lang="kk-Cyrl">Көпір</p>')).toBe('<p lang="kk-Cyrl">Көпір</p>')
})
