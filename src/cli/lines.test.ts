import { expect, test } from 'vitest'
import { linesOf } from './lines.ts'

const chunks = async function* (...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part)
}
const lines = async (largest: number, ...parts: readonly string[]) =>
  (await Array.fromAsync(linesOf(chunks(...parts), largest))).map(
    ({ number, bytes, tooLong }) => `${number} ${Buffer.from(bytes).toString()}${tooLong ? '…' : ''}`,
  )

const endless = async function* (): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < 500; at++) yield Buffer.alloc(100_000, 'x')
  yield Buffer.from('\nend\n')
}

test('lines are lines wherever the pieces are cut', async () => {
  for (const parts of [['a\nbc\n'], ['a', '\nb', 'c\n'], ['a\n', 'bc\n'], ['a\nb', 'c', '\n']])
    expect(await lines(10, ...parts)).toEqual(['1 a', '2 bc'])
})

test('the last line needs no end, and an empty line counts', async () => {
  expect(await lines(10, 'a\n\nb')).toEqual(['1 a', '2 ', '3 b'])
})

test('of a line that is too long only the beginning is held, and the next is whole', async () => {
  expect(await lines(4, 'abc', 'def', 'ghi\nj\n')).toEqual(['1 abcdef…', '2 j'])
})

test('memory does not grow with a line that is too long', async () => {
  const found = await Array.fromAsync(linesOf(endless(), 1_000_000))
  expect(found.map((line) => [line.bytes.length, line.tooLong])).toEqual([
    [4096, true],
    [3, false],
  ])
})
