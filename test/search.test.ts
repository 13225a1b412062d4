// What readers of the sample newsroom look for, in three languages and scripts, and what must come first. Facts of the sample
// change with its sources; what is called so does not.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSample } from '../src/newsroom/load-sample.ts'
import { openNewsroom } from '../src/newsroom/open.ts'
import type { Newsroom } from '../src/newsroom/newsroom.ts'
import { createSite } from '../src/site/index.ts'
import type { Site } from '../src/site/index.ts'
import type { Language, SearchQuestion } from '../src/model/index.ts'

const data = mkdtempSync(join(tmpdir(), 'derek-search-'))
let newsroom: Newsroom
let site: Site

/** Each lets a client search so often. */
const opened = (): Site => createSite({ ledger: newsroom.ledger, settings: { name: 'Дерек', timeZone: 'Asia/Almaty' }, today: () => '2026-11-23' }) // prettier-ignore

beforeAll(async () => {
  newsroom = await openNewsroom({ data, database: '' })
  await loadSample(newsroom, resolve(import.meta.dirname, '..', 'sample'), () => {}, () => {})
  site = opened()
}, 120_000) // prettier-ignore
afterAll(async () => {
  await newsroom.ledger.close()
  rmSync(data, { recursive: true, force: true })
})

/** Words, the language of the page, and what comes first: an entity's id, or 'kind:id' of the first of a kind. */
type Case = readonly [words: string, language: Language, expected: string, more?: Partial<SearchQuestion>]
const first: readonly Case[] = [
  ['Токаев', 'ru', 'person-kassym-jomart-tokayev'],
  ['токаева', 'ru', 'person-kassym-jomart-tokayev'],
  ['Касым-Жомарт Токаев', 'ru', 'person-kassym-jomart-tokayev'],
  ['Касым-Жомарта Токаева', 'ru', 'person-kassym-jomart-tokayev'],
  ['Тоқаев', 'kk', 'person-kassym-jomart-tokayev'],
  ['Тоқаевтың', 'kk', 'person-kassym-jomart-tokayev'],
  ['Қасым-Жомарт Тоқаев', 'ru', 'person-kassym-jomart-tokayev'],
  ['Tokayev', 'en', 'person-kassym-jomart-tokayev'],
  ['Tokaev', 'en', 'person-kassym-jomart-tokayev'],
  ['kassym-jomart tokayev', 'kk', 'person-kassym-jomart-tokayev'],
  ['Жетісу', 'kk', 'place-330000000'],
  ['Жетысу', 'ru', 'place-330000000'],
  ['Zhetysu', 'en', 'place-330000000'],
  ['Zhetisu', 'ru', 'place-330000000'],
  ['область Жетысу', 'ru', 'place-330000000'],
  ['Жетісу облысы', 'kk', 'place-330000000'],
  ['Талдыкорган', 'ru', 'place-331010000'],
  ['Талдыкоргане', 'ru', 'place-331010000'],
  ['Талдықорғанда', 'kk', 'place-331010000'],
  ['Taldykorgan', 'en', 'place-331010000'],
  ['Текели', 'ru', 'place-331810000'],
  ['Лепсы', 'ru', 'place-lepsy'],
  ['Лепсі', 'kk', 'place-lepsy'],
  ['Ынтымак', 'ru', 'place-yntymak'],
  ['Ынтымақ', 'kk', 'place-yntymak'],
  ['школа №30', 'ru', 'project:project-school-30-yntymak'],
  ['школы', 'ru', 'project:project-school-30-yntymak'],
  ['школе', 'ru', 'project:project-school-30-yntymak'],
  ['мектеп', 'kk', 'project:project-school-30-yntymak'],
  ['мектептер', 'kk', 'project:project-school-30-yntymak'],
  ['school', 'en', 'project:project-school-30-yntymak'],
  ['schools', 'en', 'project:project-school-30-yntymak'],
  ['котельная Басқуат', 'ru', 'project:project-baskuat-boiler-house'],
  ['котельную', 'ru', 'project:project-baskuat-boiler-house'],
  ['«Баскуат»', 'ru', 'project:project-baskuat-boiler-house'],
  ['Baskuat', 'en', 'project:project-baskuat-boiler-house'],
  ['қазандық', 'kk', 'project:project-baskuat-boiler-house'],
  ['дорога Караганда Каркаралинск', 'ru', 'project:project-karaganda-karkaralinsk-road'],
  ['дороги Каркаралинск', 'ru', 'project:project-karaganda-karkaralinsk-road'],
  ['Karkaralinsk road', 'en', 'project:project-karaganda-karkaralinsk-road'],
  ['дорога Туркменистан', 'ru', 'project:project-zhanaozen-turkmenistan-road'],
  ['Жанаозен', 'ru', 'story:zhanaozen-road'],
  ['Жаңаөзен жол', 'kk', 'story:zhanaozen-road'],
  ['road Turkmenistan', 'en', 'story:zhanaozen-road'],
  ['онкодиспансер', 'ru', 'story:aktau-oncology'],
  ['онкодиспансера в Актау', 'ru', 'story:aktau-oncology'],
  ['oncology', 'en', 'story:aktau-oncology'],
  ['завод аккумуляторов', 'ru', 'story:asma-two-years'],
  ['battery plant', 'en', 'story:asma-two-years'],
  ['аккумулятор зауыты', 'kk', 'story:asma-two-years'],
  ['ASMA INDUSTRIAL', 'ru', 'story:asma-two-years'],
  ['стекло Orda', 'ru', 'story:orda-glass'],
  ['Orda Glass', 'en', 'story:orda-glass'],
  ['Orda Glass зауыты', 'kk', 'story:orda-glass'],
  ['микрорайон Карагайлы', 'ru', 'story:semey-karagaily'],
  ['медицинские объекты в селах', 'ru', 'story:pavlodar-villages'],
  ['villages Pavlodar', 'en', 'story:pavlodar-villages'],
  ['"74 километра"', 'ru', 'story:karkaraly-74-km'],
  ['74 шақырым', 'kk', 'story:karkaraly-74-km'],
  ['молочная ферма', 'ru', 'story:altai-dairy'],
  ['dairy', 'en', 'story:altai-dairy'],
  ['Калкаман', 'ru', 'story:kalkaman'],
  ['Қалқаман', 'kk', 'story:kalkaman'],
  ['завод', 'ru', 'story:orda-glass', { to: '2023-12-31', kinds: ['story'] }],
] // prettier-ignore

for (const [words, language, expected, more = {}] of first)
  test(`«${words}» (${language}) finds first ${expected}`, async () => {
    const { groups } = await newsroom.ledger.search({ words, language, ...more })
    const [kind, id] = expected.includes(':') ? expected.split(':') : [undefined, expected]
    const group = kind === undefined ? groups[0] : groups.find((one) => one.kind === kind)
    expect({ groups, first: group?.hits[0]?.id }).toMatchObject({ first: id })
  })

const get = (path: string): Promise<Response> => site.request(path)

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: { 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'prefer-native-element': 'off' },
}) // prettier-ignore

test('the page is valid HTML with results, without and before any words; what is typed is escaped', async () => {
  for (const path of [
    '/ru/search',
    '/kk/search?q=мектеп',
    '/en/search?q=plant&kind=story',
    '/ru/search?q=москва<script>alert(1)</script>"',
    '/ru/search?q=завод&kind=claim&unit=KZT&min=1+млрд&from=2020-01-01&to=вчера&place=Нигде&status=overdue&tag=x',
  ]) {
    const answer = await get(path)
    expect([path, answer.status]).toEqual([path, 200])
    const body = await answer.text()
    const report = await validator.validateString(body)
    expect([path, ...report.results.flatMap((one) => one.messages.map((message) => `${message.ruleId}: ${message.message}`))]).toEqual([path]) // prettier-ignore
    expect(body).not.toContain('<script')
  }
})

test('a slip of the keys is offered put right, filters are said again, and what is no day or place is told', async () => {
  expect(await (await get('/ru/search?q=кательная')).text()).toContain('Возможно, вы искали')
  const page = await (await get('/ru/search?q=завод&to=вчера&place=Нигдебург')).text()
  expect(page).toContain('«вчера» не похоже на день')
  expect(page).toContain('Места «Нигдебург» у нас нет')
})

test('what is no filter, or no value of one, is told in the language of the page with what there is', async () => {
  const pages: readonly (readonly [string, readonly string[]])[] = [
    ['/ru/search?q=завод&foo=bar&utm_source=x', ['«foo»', 'place (место)', 'Найдено']],
    ['/kk/search?q=мектеп&kind=nonsense', ['«nonsense»', 'story (мақалалар)', 'Табылғаны']],
    ['/en/search?q=plant&status=done&order=worst&unit=dozen&tag=none', ['“done”', 'planned (planned)', '“worst”', '“dozen”', '“none”', 'Found']],
    ['/ru/search?q=завод&min=5&max=2', ['Начало позже конца']],
    [`/ru/search?q=${'завод '.repeat(60)}`, ['длиннее 200 знаков', 'Слов больше 10', 'Найдено']],
  ]
  for (const [path, said] of pages) {
    const body = await (await get(path)).text()
    for (const words of said) expect([path, body.includes(words)]).toEqual([path, true])
    expect([path, body.includes('utm_')]).toEqual([path, false])
  }
}) // prettier-ignore

test('whoever found nothing is shown what there is of the words', async () => {
  const page = await (await opened().request('/en/search?q=how+much+did+the+school+cost')).text()
  expect(page).toContain('>school</a>')
  expect(await (await opened().request('/ru/search?q=irjkf')).text()).toContain('>школа</a>')
})

test('a question without a word to look for says so, whatever signs it is made of', async () => {
  const own = opened()
  for (const odd of ['???', '"', '«»', '-завод', 'и на', '* AND *', '%_%', '\u0000', '()', "' or 1=1 --"]) {
    const body = await (await own.request(`/ru/search?q=${encodeURIComponent(odd)}`)).text()
    expect([odd, /нечего: в нём|Ничего не нашлось|Найдено/.test(body)]).toEqual([odd, true])
    expect([odd, (await own.request(`/en/search/feed.rss?q=${encodeURIComponent(odd)}`)).status]).toEqual([odd, 200])
  }
  const narrowed = await (await opened().request('/ru/search?q=%3F%3F%3F&kind=story&from=2020-01-01')).text()
  expect([narrowed.includes('нечего: в нём'), narrowed.includes('Найдено')]).toEqual([true, true])
})

test('any search has feeds, and what is typed is completed', async () => {
  const feed = (await (await get('/en/search/feed.json?q=road')).json()) as { items: { title: string }[]; feed_url: string }
  expect(feed.items.length).toBeGreaterThan(1)
  expect(feed.feed_url).toContain('/en/search/feed.json?q=road')
  for (const kind of ['promise', 'report'])
    expect(await (await get(`/en/search/feed.rss?q=road&kind=${kind}`)).text()).toContain(`/en/${kind}s/`)
  const found = async (kind: string, q: string) => (await get(`/en/search/feed.rss?q=${encodeURIComponent(q)}&kind=${kind}`)).text()
  expect(await found('claim', 'завод')).toMatch(/\/en\/reports\/[^<]*#c-/)
  expect(await found('place', 'Almaty')).toContain('/en/places/')
  for (const ending of ['rss', 'atom']) expect((await get(`/kk/search/feed.${ending}?q=жол`)).status).toBe(200)
  const { suggestions } = (await (await get('/kk/search/suggest?q=тоқ')).json()) as { suggestions: { text: string; at: string }[] }
  expect(suggestions[0]).toMatchObject({ text: 'Қасым-Жомарт Тоқаев', at: '/kk/people/kassym-jomart-tokayev' })
}) // prettier-ignore
