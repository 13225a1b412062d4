// Following as readers and programs meet it on the site: the form, the two buttons, and what a look changes: nothing.
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import type { FollowTarget } from '../model/index.ts'
import type { FollowDesk, Followed } from './follow-desk.ts'
import { createSite, type Site } from './index.ts'
import { testNewsroom } from './test-newsroom.ts'

const onco: Followed = { target: { kind: 'entity', id: 'onco' }, title: 'Онкодиспансер', at: '/ru/projects/onco' }
const named = ({ kind, id }: FollowTarget): string => `${kind} ${id}`
const open = (): { readonly site: Site; readonly heard: readonly string[] } => {
  const heard: string[] = []
  const follow: FollowDesk = {
    ask: async (address, target, language) => {
      heard.push(`ask ${address} ${named(target)} ${language}`)
      return address.includes('@') ? 'sent' : 'bad-address'
    },
    pending: async (token) => (token === 'good' ? { address: 'a@b.kz', what: onco } : null),
    confirm: async (token) => {
      heard.push(`confirm ${token}`)
      return token === 'good' ? onco : null
    },
    following: async (token) => (token === 'good' ? { address: 'a@b.kz', what: [onco] } : null),
    leave: async (token, target) => {
      heard.push(`leave ${token}${target ? ` ${named(target)}` : ''}`)
      return token === 'good'
    },
  }
  const settings = { name: 'Дерек', timeZone: 'Asia/Almaty' }
  return { heard, site: createSite({ ledger: testNewsroom(), settings, today: () => '2024-12-12', follow }) }
}
const post = (site: Site, at: string, body: Record<string, string> | string): Promise<Response> =>
  site.request(at, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: String(new URLSearchParams(body)),
  })

test('pages of things and of promises say how to follow them; the form is there only where letters are sent', async () => {
  const { site } = open()
  const silent = createSite({ ledger: testNewsroom(), settings: { name: 'Д', timeZone: 'UTC' }, today: () => '2024-12-12' }) // prettier-ignore
  for (const at of ['/ru/projects/onco', '/kk/places/jetisu', '/en/people/tokayev', '/ru/promises/p-2']) {
    const [with_, without] = [await (await site.request(at)).text(), await (await silent.request(at)).text()]
    for (const page of [with_, without]) expect(page).toContain(`href="${at}/feed.rss"`)
    expect([with_.includes('method="post"'), without.includes('method="post"')]).toEqual([true, false])
  }
  expect((await silent.request('/ru/follow')).status).toBe(404)
  expect((await silent.request('/ru/follow/leave?t=good')).status).toBe(404)
  const latin = await (await site.request('/kk-latn/projects/onco')).text()
  expect(latin).toContain('action="/kk/follow"')
  expect(await (await site.request('/kk-latn/follow')).text()).toContain('<h1>Poştamen')
  expect((await post(silent, '/ru/follow', {})).status).toBe(405)
})

test('the form asks for one letter, and bad input is told in the reader’s language', async () => {
  const { site, heard } = open()
  const asked = await post(site, '/ru/follow', { email: ' a@b.kz ', folder: 'projects', slug: 'onco' })
  expect([asked.status, asked.headers.get('cache-control'), asked.headers.get('set-cookie')]).toEqual([200, 'no-store', null]) // prettier-ignore
  expect(await asked.text()).toContain('Проверьте почту')
  expect(heard).toEqual(['ask a@b.kz entity onco ru'])
  const bad = await post(site, '/kk/follow', { email: '"><b>x', folder: 'promises', slug: 'p-2' })
  const page = await bad.text()
  expect([bad.status, page.includes('пошта мекенжайына ұқсамайды'), page.includes('<b>x')]).toEqual([400, true, false])
  expect((await post(site, '/en/follow', { email: 'a@b.kz', folder: 'projects', slug: 'nothing' })).status).toBe(404)
  expect((await post(site, '/en/follow', { email: 'a@b.kz', folder: 'constructor', slug: 'x' })).status).toBe(404)
  expect((await post(site, '/en/follow', { email: 'a'.repeat(9000) })).status).toBe(413)
})

test('so many letters a client, then a word of patience', async () => {
  const { site } = open()
  const form = { email: 'a@b.kz', folder: 'projects', slug: 'onco' }
  const all = await Promise.all(Array.from({ length: 6 }, () => post(site, '/ru/follow', form)))
  expect(all.map((one) => one.status).toSorted()).toEqual([200, 200, 200, 200, 200, 429])
  expect(all.find((one) => one.status === 429)?.headers.get('retry-after')).toBe('60')
})

test('a look at a letter’s link changes nothing; the button does', async () => {
  const { site, heard } = open()
  const look = await site.request('/ru/follow/confirm?t=good')
  expect(await look.text()).toContain('method="post" action="/ru/follow/confirm?t=good"')
  expect(look.headers.get('referrer-policy')).toBe('no-referrer')
  expect(await (await site.request('/ru/follow/leave?t=good')).text()).toContain('value="entity:onco"')
  expect(heard).toEqual([])
  expect(await (await post(site, '/ru/follow/confirm?t=good', '')).text()).toContain('Готово')
  expect((await post(site, '/ru/follow/leave?t=good', { target: 'entity:onco' })).status).toBe(200)
  expect(heard).toEqual(['confirm good', 'leave good entity onco'])
  for (const at of ['/en/follow/confirm', '/en/follow/leave?t=bad']) {
    expect((await site.request(at)).status).toBe(404)
    expect(await (await post(site, at, '')).text()).toContain('no longer works')
  }
})

test('one click of a mail program is enough, however it puts it', async () => {
  const { site, heard } = open()
  const one = await post(site, '/kk/follow/leave?t=good', 'List-Unsubscribe=One-Click')
  const body = new FormData()
  body.set('List-Unsubscribe', 'One-Click')
  const other = await site.request('/kk/follow/leave?t=good', { method: 'POST', body })
  expect([one.status, other.status]).toEqual([200, 200])
  expect(heard).toEqual(['leave good', 'leave good'])
})

test('its pages are valid HTML in every language', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: { 'doctype-style': 'off', 'no-trailing-whitespace': 'off', 'long-title': 'off', 'prefer-native-element': 'off' },
  }) // prettier-ignore
  const { site } = open()
  for (const language of ['ru', 'kk', 'en'])
    for (const [at, body] of [
      ['follow'],
      ['follow/confirm?t=good'],
      ['follow/confirm?t=good', 'x'],
      ['follow/leave?t=good'],
      ['follow/leave?t=good', 'x'],
      ['follow/leave?t=bad'],
      ['projects/onco'],
    ] as const) {
      const page = body === undefined ? await site.request(`/${language}/${at}`) : await post(site, `/${language}/${at}`, body) // prettier-ignore
      const { results } = await validator.validateString(await page.text())
      expect({ language, at, wrong: results.flatMap((one) => one.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)) }).toEqual({ language, at, wrong: [] }) // prettier-ignore
    }
  const bad = await post(site, '/ru/follow', { email: '"', folder: 'projects', slug: 'onco' })
  expect((await validator.validateString(await bad.text())).valid).toBe(true)
})
