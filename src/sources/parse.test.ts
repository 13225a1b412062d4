import { expect, test } from 'vitest'
import type { Source } from '../model/index.ts'
import { largestReport, parseBytes, toIncoming } from './index.ts'
import type { SourceItem } from './index.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const parse = (bytes: Uint8Array | string, mediaType = '', url: string | null = null): Promise<SourceItem> =>
  parseBytes({ bytes: typeof bytes === 'string' ? bytesOf(bytes) : bytes, mediaType, url, what: 'note.txt' })
const source: Source = { id: 'paste', kind: 'paste', url: null, language: null, names: {}, citations: {} }

const page = (
  head: string,
  body = '',
): string => `<!doctype html><html lang="ru-RU"><head><title>Мост открыт | Вести степи</title>
<meta property="og:site_name" content="Вести степи">${head}</head><body><nav><a href="/">Главная</a> <a href="/all">Все новости</a></nav>
<article><h1>Мост открыт</h1>${body}<p>В посёлке открыли мост длиной 120 метров, его строили два года на средства бюджета.</p>
<p>По мосту пошли первые автобусы,&nbsp;дорога до школы стала<br>короче на 7 километров, рассказали в акимате.</p></article>
<script>var x = "<p>не текст</p>"</script><footer>Все права защищены</footer></body></html>`

test('plain text becomes an item of its words alone', async () => {
  expect(await parse('Построена школа.')).toMatchObject({ text: 'Построена школа.', published: null, externalId: null })
})

test('a JSON report says what it is', async () => {
  const item = await parse(
    '{"key": "a", "text": "Мост.", "published": "2024-12-12", "source": "akim", "notice": {"ru": "Пересказ", "x": "y"}}',
  )
  expect(item).toMatchObject({ externalId: 'a', sourceId: 'akim', published: '2024-12-12', notice: { ru: 'Пересказ' } })
})

test('a page gives its article, title, day and language, and nothing from around it', async () => {
  const item = await parse(
    page('<meta property="article:published_time" content="2024-12-12T19:59:55+05:00">'),
    '',
    'https://news.example/most?a=1',
  )
  expect(item).toMatchObject({
    title: 'Мост открыт',
    published: '2024-12-12T19:59:55+05:00',
    language: 'ru',
    outlet: 'Вести степи',
    url: 'https://news.example/most?a=1',
  })
  expect(item.text.split('\n').slice(-3)).toEqual([
    'В посёлке открыли мост длиной 120 метров, его строили два года на средства бюджета.',
    'По мосту пошли первые автобусы,\u00A0дорога до школы стала',
    'короче на 7 километров, рассказали в акимате.',
  ])
  expect(item.text).not.toMatch(/Главная|права|не текст/)
})

test('schema.org wins over other words about the date, and a broken block is passed over', async () => {
  const head = `<script type="application/ld+json">{"broken": </script><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "x"},
    {"@type": ["NewsArticle"], "headline": "Новый мост", "datePublished": "2024-11-30", "publisher": {"name": "Степь"}}]}</script>
    <meta name="date" content="2001-01-01"><link rel="canonical" href="/most">`
  expect(await parse(page(head), '', 'https://news.example/x')).toMatchObject({
    title: 'Новый мост',
    published: '2024-11-30',
    url: 'https://news.example/most',
  })
})

test('a page in windows-1251 is read in windows-1251', async () => {
  const html = page('<meta charset="windows-1251">').replace(/[а-яё]/gi, (letter) => `\u0001${letter}`)
  const bytes: number[] = []
  for (let at = 0; at < html.length; at++) {
    if (html[at] !== '\u0001') bytes.push(html.charCodeAt(at) & 255)
    else {
      const code = html.charCodeAt(++at)
      bytes.push(code === 0x451 ? 0xb8 : code === 0x401 ? 0xa8 : code - 0x410 + 0xc0)
    }
  }
  expect((await parse(Uint8Array.from(bytes))).text).toContain('открыли мост длиной 120 метров')
})

test.each([
  ['empty', ' \n\t', 'empty'],
  ['not UTF-8', Uint8Array.from([0xd0, 0x9c, 0xcf, 0xee, 0xf1, 0xf2]), 'not-utf8'],
  ['JSON cut in half', '{"text": "Мост постро', 'bad-json'],
  ['JSON that is no report', '[{"text": "a"}]', 'bad-report'],
  ['JSON without a text', '{"title": "a"}', 'bad-report'],
  ['JSON with a number for a date', '{"text": "Мост.", "published": 2024}', 'bad-report'],
  ['a page without an article', '<!doctype html><html><body></body></html>', 'no-article'],
  ['more than a report may be', new Uint8Array(largestReport + 1).fill(97), 'too-large'],
])('%s is refused with one sentence and a hint', async (_, bytes, code) => {
  await expect(parse(bytes)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(/\.$/),
    hint: expect.stringMatching(/\S/),
  })
})

test('the wrong byte is named', async () => {
  const bytes = Uint8Array.from([...bytesOf('Мост '), 0xff, ...bytesOf(' открыт')])
  await expect(parse(bytes)).rejects.toThrow('byte 10 does not fit')
})

test('what a person says wins over what the item says', async () => {
  const item = await parse('{"text": "Мост.", "published": "2024-12-12", "title": "А"}')
  const report = toIncoming(item, { published: '13.12.2024', language: 'ru', title: 'Б' }, source, bytesOf('x'), 'note')
  expect(report).toMatchObject({ published: '2024-12-13', language: 'ru', title: 'Б', text: 'Мост.' })
})

test('a report without an id of its own is known by where it stands, but not by a front door', async () => {
  const item = await parse('Мост открыт.')
  const at = (url: string) =>
    toIncoming(item, { published: '2024-12-12', url }, source, bytesOf('x'), 'note').externalId
  expect(at('https://akimat.example/news/7')).toBe('https://akimat.example/news/7')
  expect(at('https://akimat.example/?id=7')).toBe('https://akimat.example/?id=7')
  expect(at('https://akimat.example/')).toBeNull()
})

test.each([
  ['no date', { text: 'Мост.' }, {}, 'no-date'],
  ['a day that no month has', { text: 'Мост.', published: '2024-02-30' }, {}, 'bad-date'],
  ['an unknown language', { text: 'Мост.', published: '2024-02-20' }, { language: 'de' }, 'unknown-language'],
  ['only emoji', { text: '🎉🎉🎉', published: '2024-02-20' }, {}, 'no-words'],
  ['only spaces', { text: ' \n ', published: '2024-02-20' }, {}, 'empty'],
])('a report with %s is refused', async (_, report, given, code) => {
  const item = await parse(JSON.stringify(report))
  expect(() => toIncoming(item, given, source, bytesOf('x'), 'note')).toThrow(expect.objectContaining({ code }))
})
