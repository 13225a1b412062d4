import { expect, test } from 'vitest'
import { loadReader } from '../newsroom/reader.ts'
import { readLines } from './read-lines.ts'

const reader = await loadReader()
const answers = async (...lines: readonly (string | Uint8Array)[]) => {
  const chunks = async function* (): AsyncGenerator<Uint8Array> {
    for (const line of lines) {
      yield typeof line === 'string' ? Buffer.from(line) : line
      yield Buffer.from('\n')
    }
  }
  return Array.fromAsync(readLines(chunks(), reader))
}
const good = JSON.stringify({ id: 'a', text: 'Построен мост длиной 120 метров.', published: '2024-12-12' })

test('each report gets its reading, in order, with its id', async () => {
  const found = await answers(good, '', good.replace('"a"', '7'))
  expect(found.map((each) => each.id)).toEqual(['a', 7])
  expect(found[0]).toMatchObject({ language: 'ru', published: '2024-12-12', claims: expect.any(Array) })
})

test.each([
  ['JSON cut in half', good.slice(0, 60), 'a', 'is not whole JSON'],
  ['no JSON', 'Построен мост.', null, 'is not whole JSON'],
  ['a list', `[${good}]`, 'a', 'is no report'],
  ['nothing', 'null', null, 'is no report'],
  ['no id', '{"text": "Мост.", "published": "2024-12-12"}', null, 'has no "id"'],
  ['no text', '{"id": "a", "published": "2024-12-12"}', 'a', 'has no "text"'],
  ['an empty text', '{"id": "a", "text": " ", "published": "2024-12-12"}', 'a', 'empty text'],
  ['only emoji', '{"id": "a", "text": "🎉🎉", "published": "2024-12-12"}', 'a', 'no words'],
  ['no date', '{"id": "a", "text": "Мост."}', 'a', 'no "published"'],
  ['a date that is none', '{"id": "a", "text": "Мост.", "published": "2024-13-01"}', 'a', 'is not a date'],
  ['an unknown language', '{"id": "a", "text": "Мост.", "published": "2024-12-12", "language": "de"}', 'a', '"de"'],
  ['a page', '{"id": "a", "text": "<!doctype html><p>Мост.", "published": "2024-12-12"}', 'a', 'HTML page'],
  ['not UTF-8', Buffer.from([123, 34, 0xcf, 0xf0, 34, 125]), null, 'is not UTF-8'],
])('a line with %s is answered by an error, and the rest goes on', async (_, line, id, message) => {
  const [first, second, third] = await answers(good, line, good)
  expect(second).toMatchObject({ id, line: 2, error: expect.stringContaining(message) })
  expect(third).toEqual(first)
})

test('a line of 50 MB is answered by an error, and the rest goes on', async () => {
  const long = Buffer.concat([
    Buffer.from('{"id": "long", "text": "'),
    Buffer.alloc(50 * 1024 * 1024, 'a'),
    Buffer.from('"}'),
  ])
  const [first, second] = await answers(long, good)
  expect(first).toMatchObject({ id: 'long', error: expect.stringContaining('more than the 20 MB') })
  expect(second).toMatchObject({ id: 'a', language: 'ru' })
})
