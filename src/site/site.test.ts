import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { HtmlValidate } from 'html-validate'
import { createSite, type Site } from './index.ts'
import { testNewsroom, type TestNewsroom } from './test-newsroom.ts'

const kinds = [
  '/', '/stories/akkumulyatornyj-zavod', '/stories/nasty', '/stories/onkodispanser', '/sections/promyshlennost', '/tags', '/tags/prezident',
  '/projects', '/projects/asma-industrial', '/projects/onco', '/projects/house', '/places', '/places/jetisu', '/people', '/people/tokayev',
  '/organizations', '/organizations/ncoc', '/promises', '/promises/p-1', '/promises/p-2', '/visits', '/visits/zhetisu-2024',
  '/reports/zhetisu', '/reports/aktau-2018', '/reports/aktau-2020', '/nothing-here',
  '/promises/by', '/promises/state/overdue', '/promises/from/people/tokayev', '/promises/in/aqtau', '/on-this-day', '/about', '/corrections', '/data',
] // prettier-ignore

let ledger: TestNewsroom
let site: Site
const open = (today = '2024-12-12'): void => {
  ledger = testNewsroom()
  site = createSite({ ledger, settings: { name: 'Дерек', timeZone: 'Asia/Almaty' }, today: () => today })
}
beforeAll(() => open())
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(site.request(`http://derek.test${path}`, { headers }))
const body = async (path: string): Promise<string> => (await get(path)).text()
const where = async (path: string, header = ''): Promise<readonly [number, string | null]> => {
  const answer = await get(path, { 'accept-language': header })
  return [answer.status, answer.headers.get('location')]
}
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ')

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // A time zone's instant is valid where a machine writes it; the rule knows no precision below the day in ru and kk.
    'prefer-native-element': 'off',
  },
})

for (const language of ['ru', 'kk', 'kk-latn', 'en'])
  test(`every kind of page is valid HTML: ${language}`, async () => {
    for (const path of [...kinds, '/stories/snyataya']) {
      const report = await validator.validateString(await body(`/${language}${path}`))
      const faults = report.results.flatMap((one) =>
        one.messages.map(
          (message) => `${language}${path} ${message.line}:${message.column} ${message.ruleId}: ${message.message}`,
        ),
      )
      expect(faults).toEqual([])
    }
  })

test('every page has one h1, one main, a title, its language and no script or inline style', async () => {
  for (const language of ['ru', 'kk', 'en'])
    for (const path of kinds) {
      const page = await body(`/${language}${path}`)
      if (page === '') continue // goes on to its slug in this language
      expect(page.match(/<h1[ >]/g)).toHaveLength(1)
      expect(page.match(/<main[ >]/g)).toHaveLength(1)
      expect(page).toContain(`<html lang="${language}">`)
      // Data for search engines is no script: a browser does not run it. The one style that the policy lets in is in the head.
      const shown = page.replaceAll('<script type="application/ld+json">', '').replace('<style>', '')
      const tags = (shown.match(/<[a-z][^>]*>/gi) ?? []).map((tag) => tag.replace(/="[^"]*"/g, '='))
      expect(tags.filter((tag) => /^<(?:script|style|iframe)|\s(?:style|on[a-z]+)=/i.test(tag))).toEqual([])
      expect(page).not.toContain('href="javascript')
    }
})

test('nothing that comes from outside breaks out of its page', async () => {
  const page = await body('/ru/stories/nasty')
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  expect(page).not.toContain('<img')
  // Readers of RSS take its texts for HTML.
  expect(await body('/ru/feed.rss')).not.toContain('<script>')
})

test('every link inside the site leads to a page, and every anchor exists there', async () => {
  const seen = new Map<string, string>()
  const wrong: string[] = []
  const pageAt = async (path: string): Promise<string> => {
    const known = seen.get(path)
    if (known !== undefined) return known
    const answer = await get(path)
    const text = answer.status === 200 ? await answer.text() : ''
    seen.set(path, text)
    return text
  }
  for (const language of ['ru', 'kk', 'en'])
    for (const path of kinds) {
      const from = `/${language}${path}`
      const page = path === '/nothing-here' ? await body(from) : await pageAt(from)
      if (language !== 'ru' && page === '') continue
      for (const [, href = ''] of page.matchAll(/href="([^"]*)"/g)) {
        if (!href.startsWith('/') && !href.startsWith('#')) continue
        const [to = '', anchor] = href.replaceAll('&amp;', '&').split('#')
        const target = to === '' ? page : await pageAt(to)
        if (target === '') wrong.push(`${from} -> ${href}: no page`)
        else if (anchor && !target.includes(`id="${decodeURIComponent(anchor)}"`))
          wrong.push(`${from} -> ${href}: no anchor`)
      }
    }
  expect(wrong).toEqual([])
})

test('a figure leads to the note that quotes the source, and the note into the report', async () => {
  const page = spaced(await body('/ru/stories/akkumulyatornyj-zavod'))
  expect(page).toContain('<a class="fig" id="f-cost" href="#e-cost">8,5 млрд тенге</a>')
  expect(page).toContain('<a id="e-cost" href="/ru/reports/zhetisu#c-cost">8,5 млрд тенге</a>')
  expect(page).toContain('«В прошлом году» считаем от дня публикации, 12 дек. 2024: 2023.')
  expect(page).toContain('<cite>Телеграм-канал Акорды</cite>')
  expect(page).toContain('<a class="fig raw" id="f-stad" href="#e-stad">на ремонте</a>')
  const report = await body('/ru/reports/zhetisu')
  expect(report).toContain('<mark id="c-cost">8,5 млрд тенге</mark>')
  expect(report).toContain('<mark id="c-stad" class="raw">')
  expect(report).toContain(
    '<mark id="c-area"><span id="c-open">Предприятие на 14,3 га пустили 6 декабря этого года</span></mark>',
  )
})

test('marks that are not well formed or not public show their words', async () => {
  const page = await body('/ru/stories/akkumulyatornyj-zavod')
  expect(page).toContain('<a href="/ru/visits/zhetisu-2024">в\u00a0поездке</a>')
  expect(page).toContain('<a href="/ru/reports/zhetisu">сообщили</a>')
  expect(page).toContain('Битая ссылка цифра, битая [пометка](claim:')
})

test('attribution is in the idiom of the language', async () => {
  expect(await body('/ru/stories/akkumulyatornyj-zavod')).toContain('>Со ссылкой на Телеграм-канал Акорды</a>')
  expect(await body('/kk/stories/akkumulyator-zauyty')).toContain('>Ақорданың Телеграм арнасына сілтеме жасап</a>')
})

test('names, dates and money are in the language of the page; a missing name says which language it is in', async () => {
  const kk = spaced(await body('/kk/projects/onco'))
  expect(kk).toContain('<h1>Ақтаудағы онкологиялық диспансер</h1>')
  expect(kk).toContain('7 млрд теңгеден астам')
  expect(kk).toContain('2 дереккөз бірдей айтады')
  const en = spaced(await body('/en/projects/house'))
  expect(en).toContain('<h1 lang="ru">Дом для спортсменов</h1>')
  expect(en).toContain('3,866.5 m²')
})

test('two differing figures stand side by side and nothing is decided', async () => {
  const page = spaced(await body('/ru/projects/onco'))
  expect(page).toMatch(/class="vs">.*более 7 млрд тенге.*9,3 млрд тенге/s)
  expect(page).toContain('не решаем, что верно')
})

test('an overdue promise says once that no report of completion is known, and no more', async () => {
  for (const path of ['/ru/projects/onco', '/ru/promises/p-2', '/ru/promises', '/ru/']) {
    const page = spaced(await body(path))
    expect(page).toContain('Просрочено на 3 года 11 месяцев')
    expect(page.match(/[Сс]ообщения об исполнении у нас нет/g)).toHaveLength(1)
    expect(page).not.toMatch(/не выполнено|не исполнено/i)
  }
})

test('what a person ordered is told under the name that the page’s language has for them', async () => {
  const page = await body('/en/people/tokayev')
  expect(page).toContain('instruction: <a href="/en/people/tokayev">Kassym-Jomart Tokayev</a>')
})

test('the first date of a promise is told as its date, not as a state of today', async () => {
  const page = spaced(await body('/en/promises/p-2'))
  expect(page).toContain('<span>Due: 2019.')
  expect(page).not.toContain('Not yet due, ')
})

test('what is shown of a promise follows the day', async () => {
  open('2020-12-12')
  expect(spaced(await body('/ru/promises/p-2'))).toContain('Осталось 19 дней')
  open('2020-06-01')
  expect(spaced(await body('/ru/promises/p-2'))).toContain('Осталось 6 месяцев')
  open()
})

test('a page that only another language has says so and offers it', async () => {
  const answer = await get('/en/stories/nasty')
  expect(answer.status).toBe(404)
  const page = await answer.text()
  expect(page).toContain('Not in English yet')
  expect(page).toContain('href="/ru/stories/nasty"')
})

test('a page asked for by its slug in another language, and one that moved, are redirected', async () => {
  expect(await where('/kk/stories/akkumulyatornyj-zavod')).toEqual([301, '/kk/stories/akkumulyator-zauyty'])
  expect(await where('/ru/stories/staryj-adres')).toEqual([301, '/ru/stories/akkumulyatornyj-zavod'])
  expect(await where('/en/projects/asma')).toEqual([301, '/en/projects/asma-industrial'])
  expect(await where('/kk/tags/prezident')).toEqual([301, '/kk/tags/qazaqstan-prezidenti'])
  expect(await where('/kk')).toEqual([301, '/kk/'])
  expect(await where('/ru/tags/')).toEqual([301, '/ru/tags'])
})

test('the bare address goes to the language that the browser asks for', async () => {
  expect(await where('/', 'kk-KZ,ru;q=0.8')).toEqual([302, '/kk/'])
  expect(await where('/', 'de,en;q=0.5,ru;q=0.4')).toEqual([302, '/en/'])
  expect(await where('/')).toEqual([302, '/ru/'])
})

test('a page that is nowhere helps on, in its language', async () => {
  const answer = await get('/kk/projects/joq')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Мұндай бет жоқ')
  expect((await get('/xx/what', { 'accept-language': 'en' })).status).toBe(404)
})

test('a story that was withdrawn is gone, and its address says so', async () => {
  const answer = await get('/ru/stories/snyataya')
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([410, 'no-store'])
  expect(await answer.text()).toContain('Эту заметку мы сняли')
})

test('tags stand with exact counts, most used first', async () => {
  const page = spaced(await body('/ru/tags'))
  const most = page.slice(page.indexOf('id="most"'))
  expect(most.indexOf('Президент Казахстана')).toBeLessThan(most.indexOf('школы'))
  expect(page).toContain('3<span class="hid"> заметки</span>')
})

test('feeds of the news and of a tag are of their kind and hold whole addresses', async () => {
  const rss = await get('/ru/feed.rss')
  expect(rss.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  expect(await rss.text()).toContain('<link>http://derek.test/ru/stories/akkumulyatornyj-zavod</link>')
  expect(await body('/ru/feed.atom')).toMatch(/^<\?xml.*<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/s)
  const json = JSON.parse(await body('/ru/tags/shkoly/feed.json'))
  expect(json.items).toHaveLength(1)
  expect(json.items[0].url).toBe('http://derek.test/ru/stories/akkumulyatornyj-zavod')
  expect(json.items[0].content_text).toContain('Проект оценивают в 8,5 млрд тенге.')
  expect((await get('/ru/feed.xml')).status).toBe(404)
})

test('nothing but reading is possible, and no answer sets a cookie or lets in a script', async () => {
  expect((await site.request('http://derek.test/ru/', { method: 'POST' })).status).toBe(405)
  for (const path of ['/', '/ru/', '/ru/feed.rss', '/nowhere', '/healthz', '/robots.txt', '/icon.svg']) {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('set-cookie')).toBeNull()
  }
})

test('a page brings its style along, and its policy lets in that style and no other', async () => {
  const answer = await get('/ru/')
  const [, style = ''] = /<style>([^<]+)<\/style>/.exec(await answer.text()) ?? []
  const digest = createHash('sha256').update(style).digest('base64')
  expect(answer.headers.get('content-security-policy')).toContain(`style-src 'self' 'sha256-${digest}';`)
})

test('the style sheet may be kept for ever under a name that changes with it', async () => {
  const sheet = await get((await get('/site.css')).headers.get('location') ?? '')
  expect(sheet.headers.get('cache-control')).toContain('immutable')
  expect(sheet.headers.get('content-type')).toBe('text/css; charset=utf-8')
})

test('an unchanged page is not sent again, and a change is seen at once', async () => {
  open()
  const first = await get('/ru/')
  const tag = first.headers.get('etag') ?? ''
  const asked = ledger.asked.length
  expect((await get('/ru/', { 'if-none-match': tag })).status).toBe(304)
  expect(ledger.asked.length).toBe(asked)
  ledger.change()
  expect((await get('/ru/', { 'if-none-match': tag })).status).toBe(304)
  expect(ledger.asked.length).toBeGreaterThan(asked)
  expect((await get('/ru/', { 'if-none-match': '"other"' })).status).toBe(200)
})

test('pages are sent packed to those who take it, and with their words to those who do not', async () => {
  const packed = await get('/ru/', { 'accept-encoding': 'gzip' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(await body('/ru/'))
  expect((await get('/ru/', { 'accept-encoding': 'br;q=0, identity' })).headers.get('content-encoding')).toBeNull()
})

test('a page with its style weighs less than 15 kB', async () => {
  for (const path of kinds) expect(gzipSync(await body(`/ru${path}`)).length).toBeLessThan(15_000)
})

test('health is the ledger’s', async () => {
  expect(await (await get('/healthz')).json()).toMatchObject({ ok: true })
})

test('search in Latin letters leads to the search there is', async () => {
  const answer = await get('/kk-latn/search?q=mektep')
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/kk/search?q=mektep'])
})

test('Kazakh pages are there in Latin letters too, and lead on within them', async () => {
  const page = await body('/kk-latn/projects/asma-industrial')
  expect(page).toContain('<html lang="kk-Latn">')
  expect(page).toContain('ASMA INDUSTRIAL zauyty')
  expect(page).toContain('href="/kk-latn/projects"')
  expect(page).toContain('<a href="/kk/projects/asma-industrial" lang="kk-Cyrl" hreflang="kk">Қазақша</a>')
  // The words of a Russian report keep their letters.
  expect(page).toMatch(/<q lang="ru">«<a[^>]*>8,5 млрд тенге/)
  expect(await body('/ru/projects/asma-industrial')).toContain(
    'href="/kk-latn/projects/asma-industrial" lang="kk-Latn" hreflang="kk-Latn">Qazaqşa',
  )
  expect(await where('/kk-latn')).toEqual([301, '/kk-latn/'])
  expect(await where('/kk-latn/tags/prezident')).toEqual([301, '/kk-latn/tags/qazaqstan-prezidenti'])
  expect((await get('/kk-latn/feed.rss')).status).toBe(404)
  const nowhere = await get('/kk-latn/nowhere')
  expect([nowhere.status, await nowhere.text()]).toEqual([
    404,
    expect.stringMatching(/<html lang="kk-Latn">[^]*Mūndai|<html lang="kk-Latn">/),
  ])
})
