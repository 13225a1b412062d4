import { expect, test } from 'vitest'
import { markup } from './html.ts'
import { paged, partOf } from './paging.ts'

const page = {
  title: 'Обещания',
  description: '',
  at: { ru: '/ru/promises', en: '/en/promises' },
  main: markup`<p>x</p>`,
}
const links = (html: unknown): readonly string[] =>
  [...String(html).matchAll(/href="([^"]+)"/g)].map((found) => found[1] as string)

test('a list of one page stays as it is', () => {
  expect(paged(page, partOf(1, 60, 60), 'ru')).toBe(page)
  expect(partOf(1, 0, 60)).toEqual({ number: 1, last: 1 })
})

test('the first page stands at the own address and leads on', () => {
  const shown = paged(page, partOf(1, 61, 60), 'ru')
  expect(shown.at).toEqual(page.at)
  expect(links(shown.main)).toEqual(['/ru/promises/page-2', '/ru/promises/page-2'])
})

test('a page in the middle leads to both sides and to the ends', () => {
  const shown = paged(page, partOf(50, 6000, 60), 'ru')
  expect(shown.title).toBe('Обещания, страница 50')
  expect(shown.at).toEqual({ ru: '/ru/promises/page-50', en: '/en/promises/page-50' })
  expect(links(shown.main)).toEqual(['/ru/promises/page-49', '/ru/promises', '/ru/promises/page-49', '/ru/promises/page-51', '/ru/promises/page-100', '/ru/promises/page-51']) // prettier-ignore
})
