import { expect, test } from 'vitest'
import { encodingFor, shelf, type Answer } from './prepared.ts'

const page = (body: string, status: Answer['status'] = 200): Answer => ({ status, type: 'text/html', body })

test('a page is drawn once for one state of things', async () => {
  const pages = shelf()
  let drawn = 0
  const draw = async (): Promise<Answer> => page(`drawn ${++drawn}`)
  await pages.get('1', '/a', draw)
  expect((await pages.get('1', '/a', draw)).answer.body).toBe('drawn 1')
  expect((await pages.get('2', '/a', draw)).answer.body).toBe('drawn 2')
  expect(pages.size).toBe(1)
})

test('two askers at once wait for one drawing', async () => {
  const pages = shelf()
  let drawn = 0
  const draw = async (): Promise<Answer> => {
    await new Promise((later) => setTimeout(later, 5))
    return page(`drawn ${++drawn}`)
  }
  await Promise.all([pages.get('1', '/a', draw), pages.get('1', '/a', draw), pages.get('1', '/a', draw)])
  expect(drawn).toBe(1)
})

test('the shelf is bounded in pages and in size, and keeps what was asked for last', async () => {
  const pages = shelf(3, 100)
  for (const path of ['/a', '/b', '/c']) await pages.get('1', path, async () => page('x'))
  await pages.get('1', '/a', async () => page('other'))
  await pages.get('1', '/d', async () => page('x'))
  expect(pages.size).toBe(3)
  expect((await pages.get('1', '/a', async () => page('other'))).answer.body).toBe('x')
  await pages.get('1', '/big', async () => page('x'.repeat(99)))
  expect(pages.size).toBeLessThanOrEqual(2)
})

test('what is not there is not kept, and a drawing that failed is tried again', async () => {
  const pages = shelf()
  await pages.get('1', '/no', async () => page('', 404))
  expect(pages.size).toBe(0)
  await expect(pages.get('1', '/bad', async () => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  expect((await pages.get('1', '/bad', async () => page('whole'))).answer.body).toBe('whole')
})

test('brotli before gzip before plain, and what is refused is not sent', () => {
  expect(encodingFor('gzip, deflate, br')).toBe('br')
  expect(encodingFor('gzip')).toBe('gzip')
  expect(encodingFor('br;q=0, gzip;q=0.5')).toBe('gzip')
  expect(encodingFor(undefined)).toBe('identity')
})
