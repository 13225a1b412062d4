// The whole site of the sample newsroom, from its three front pages to wherever links lead: every page is there, is valid,
// is light, and every link to words of a report finds them.
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HtmlValidate } from 'html-validate'
import { openSampleSite, type TestSite } from './test-site.ts'

let site: TestSite
const pages = new Map<string, { readonly status: number; readonly type: string; readonly text: string }>()
const links: { readonly from: string; readonly to: string; readonly anchor: string }[] = []

const linksOf = (text: string): readonly string[] =>
  [...text.matchAll(/href="([^"]*)"/g)]
    .map(([, href = '']) => href.replaceAll('&amp;', '&'))
    .filter((href) => /^[/#]/.test(href))

beforeAll(async () => {
  site = await openSampleSite()
  const waiting = ['/ru/', '/kk/', '/en/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (pages.has(path)) continue
    const answer = await fetch(site.at + path, { redirect: 'manual' })
    const [text, type] = [await answer.text(), answer.headers.get('content-type') ?? '']
    pages.set(path, { status: answer.status, type, text })
    if (!type.startsWith('text/html')) continue
    for (const href of linksOf(text)) {
      const [to = '', anchor = ''] = href.split('#')
      links.push({ from: path, to: to || path, anchor })
      if (to) waiting.push(to)
    }
  }
})
afterAll(() => site?.close())

const html = () => [...pages].filter(([, page]) => page.type.startsWith('text/html'))

test('every link leads to a page, and every anchor is there', () => {
  expect(pages.size).toBeGreaterThan(300)
  expect([...pages].filter(([, page]) => page.status !== 200).map(([path, page]) => `${path} ${page.status}`)).toEqual(
    [],
  )
  const lost = links.filter(
    ({ to, anchor }) => anchor && !pages.get(to)?.text.includes(`id="${decodeURIComponent(anchor)}"`),
  )
  expect(lost.map(({ from, to, anchor }) => `${from} -> ${to}#${anchor}`)).toEqual([])
})

test('every figure leads to the words of a report, on its own page or there', () => {
  const astray = html().flatMap(([path, page]) =>
    [...page.text.matchAll(/<a class="fig[^"]*"[^>]*? href="([^"]*)"/g)]
      .map(([, href = '']) => href)
      .filter((href) => !/^(?:#[ek]-|\/\w\w\/reports\/[^#]+(?:#[cqpv]-.+)?$)/.test(href))
      .map((href) => `${path}: ${href}`),
  )
  expect(astray).toEqual([])
})

test('a promise whose date moved names the date before, struck through', () => {
  const page = pages.get('/en/promises/aktau-oncology-dispensary')!.text
  expect(page).toMatch(/<s>2019<\/s>/)
})

test('dates that only a season tells apart are not said to agree', () => {
  const page = pages.get('/en/projects/aktau-oncology-dispensary')!.text.replaceAll('\u00a0', ' ')
  for (const said of ['end of 2019', 'spring 2020', 'end of 2020'])
    expect(page).toContain(`<figcaption class="big-fig">${said}</figcaption>`)
})

test('no page holds two things under one anchor', () => {
  const twice = html().flatMap(([path, page]) => {
    const ids = [...page.text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    return ids.length === new Set(ids).size ? [] : [path]
  })
  expect(twice).toEqual([])
})

test('pages of every kind are valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'long-title': 'off',
      'prefer-native-element': 'off',
    },
  })
  // Every third page of a kind, and the first of each.
  const kinds = Map.groupBy(html(), ([path]) => path.split('/').slice(1, 3).join('/'))
  const chosen = [...kinds.values()].flatMap((of) => of.filter((_, index) => index % 3 === 0))
  const faults: string[] = []
  for (const [path, page] of chosen)
    for (const result of (await validator.validateString(page.text)).results)
      faults.push(...result.messages.map((message) => `${path} ${message.line}: ${message.ruleId} ${message.message}`))
  expect(faults).toEqual([])
})

test('a page with its style sheet weighs less than 15 kB', () => {
  const sheet = [...pages].find(([path]) => path.endsWith('.css'))?.[1].text ?? ''
  const css = gzipSync(sheet).length
  expect(css).toBeGreaterThan(1000)
  expect(
    html()
      .filter(([, page]) => gzipSync(page.text).length + css >= 15_000)
      .map(([path]) => path),
  ).toEqual([])
})
