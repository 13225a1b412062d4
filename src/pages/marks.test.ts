import { expect, test } from 'vitest'
import * as fc from 'fast-check'
import { layOut, type Piece } from './marks.ts'

const draw = (pieces: readonly Piece<string>[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'text'
        ? piece.text
        : `<${piece.values.join('+')}${piece.begins.length ? '' : '…'} ${draw(piece.inside)}>`,
    )
    .join('')
const words = (pieces: readonly Piece<string>[]): string =>
  pieces.map((piece) => (piece.kind === 'text' ? piece.text : words(piece.inside))).join('')
const mark = (value: string, start: number, end: number) => ({ value, span: { start, end } })

test('marks stand in their text', () => {
  expect(draw(layOut('abcdef', 0, 6, [mark('x', 1, 3), mark('y', 4, 5)]))).toBe('a<x bc>d<y e>f')
})

test('the same words may carry several marks, and a mark may hold another', () => {
  expect(draw(layOut('abcdef', 0, 6, [mark('x', 1, 5), mark('y', 1, 5), mark('z', 2, 3)]))).toBe('a<x+y b<z c>de>f')
})

test('a mark that reaches out of another is cut, and its rest does not begin again', () => {
  expect(draw(layOut('abcdef', 0, 6, [mark('x', 0, 3), mark('y', 2, 5)]))).toBe('<x ab<y c>><y… de>f')
})

test('a part of a text is cut out with its marks', () => {
  expect(draw(layOut('abcdef', 2, 5, [mark('x', 0, 3), mark('y', 4, 6)]))).toBe('<x… c>d<y e>')
})

test('no word is lost or doubled, and every mark begins once', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const text = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ'
      const pieces = layOut(
        text,
        0,
        text.length,
        spans.map(([start, end], index) => mark(String(index), start, end)),
      )
      expect(words(pieces)).toBe(text)
      const begun = (list: readonly Piece<string>[]): string[] =>
        list.flatMap((piece) => (piece.kind === 'text' ? [] : [...piece.begins, ...begun(piece.inside)]))
      expect(begun(pieces).sort()).toEqual(spans.map((_, index) => String(index)).sort())
    }),
  )
})
