import { expect, test } from 'vitest'
import { keptOfSpelling, spellingOf, toldOfSpelling } from './spellings.ts'
import { tokenize } from './tokens.ts'

const wordsOf = (text: string) => tokenize(text).map(({ spelling }) => spelling)

test('a word has one spelling, in whatever text and before whatever mark', () => {
  const [first, , second] = wordsOf('Мектеп, Мектеп.')
  expect(second).toBe(first)
  expect(wordsOf('Ескі Мектеп!')[1]).toBe(first)
  expect(wordsOf('мектеп')[0]).not.toBe(first)
})

test('a token is told by its spelling', () => {
  for (const { text, norm, script, spelling } of tokenize('«Ёлка» — №30, 143 000 м², press@gov.kz … D’Artagnan 😀'))
    expect(spelling).toMatchObject({ text, norm, script })
})

test('what is asked of a spelling is found once', () => {
  const asked: string[] = []
  const lengthOf = keptOfSpelling(({ norm }) => asked.push(norm) && norm.length)
  const sizes = wordsOf('бір екі бір екі').map(lengthOf)
  expect(sizes).toEqual([3, 3, 3, 3])
  expect(asked).toEqual(['бір', 'екі'])
})

test('each asker has its own answers', () => {
  const [upper, first] = [keptOfSpelling(({ text }) => text.toUpperCase()), keptOfSpelling(({ text }) => text[0])]
  const word = spellingOf('су')
  expect([first(word), upper(word), first(word)]).toEqual(['с', 'СУ', 'с'])
})

test('words of one place in the table are told apart', () => {
  const words = Array.from({ length: 70_000 }, (_, number) => `сөз${number}`)
  expect(words.every((word) => spellingOf(word).norm === word)).toBe(true)
})

test('yes and no are kept of each asker apart, of however many', () => {
  const [word, other] = [spellingOf('өзен'), spellingOf('көл')]
  let asked = 0
  const askers = Array.from({ length: 40 }, (_, number) =>
    toldOfSpelling(({ size }) => asked++ >= 0 && (size + number) % 3 === 0),
  )
  const expected = (size: number): boolean[] => askers.map((_, number) => (size + number) % 3 === 0)
  for (let round = 0; round < 2; round++) {
    expect(askers.map((is) => is(word))).toEqual(expected(4))
    expect(askers.map((is) => is(other))).toEqual(expected(3))
  }
  expect(asked).toBe(80)
})
