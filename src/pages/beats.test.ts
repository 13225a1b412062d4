import { expect, test } from 'vitest'
import { beatsOf } from './beats.ts'
import { parseBody } from './story-body.ts'

const long = 'слово '.repeat(40)
const beats = (body: string, note = 80) =>
  beatsOf(parseBody(body), (claims) => claims.length * note).map((beat) => [
    beat.blocks.map((block) => block.kind[0]).join(''),
    beat.claims.join(''),
  ])

test('each paragraph with figures has its note beside it', () => {
  expect(beats(`${long}[1](claim:a)\n\n${long}[2](claim:b)`)).toEqual([
    ['p', 'a'],
    ['p', 'b'],
  ])
})

test('paragraphs without figures stand with those before them, a heading with those after it', () => {
  expect(beats(`Начало.\n\n${long}[1](claim:a)\n\n${long}\n\n## Дальше\n\n${long}[2](claim:b)`)).toEqual([
    ['ppp', 'a'],
    ['hp', 'b'],
  ])
})

test('a note longer than its paragraph takes the next one in beside it', () => {
  expect(beats('Мало [1](claim:a).\n\nЕщё [2](claim:b).', 400)).toEqual([['pp', 'ab']])
})

test('a story without figures has no notes', () => {
  expect(beats('Просто текст.\n\nИ ещё.')).toEqual([['pp', '']])
})
