import { expect, test } from 'vitest'
import { parseBody, parseInline, plainText, targetsOf } from './story-body.ts'

test('paragraphs, headings and quotations', () => {
  const blocks = parseBody('Первый абзац\nв две строки.\n\n## Дальше\n\n> «Слова\n> из речи».\n\n\nПоследний.')
  expect(blocks.map((block) => [block.kind, block.parts.map((part) => part.text).join('')])).toEqual([
    ['paragraph', 'Первый абзац в две строки.'],
    ['heading', 'Дальше'],
    ['quotation', '«Слова из речи».'],
    ['paragraph', 'Последний.'],
  ])
})

test('a heading ends with its line', () => {
  expect(parseBody('## Дальше\nтекст').map((block) => block.kind)).toEqual(['heading', 'paragraph'])
})

test('marks inside a paragraph', () => {
  expect(parseInline('Стоит [8,5 млрд](claim:c1) на [заводе](entity:e1), [см.](https://example.org/a).')).toEqual([
    { kind: 'text', text: 'Стоит ' },
    { kind: 'claim', text: '8,5 млрд', target: 'c1' },
    { kind: 'text', text: ' на ' },
    { kind: 'entity', text: 'заводе', target: 'e1' },
    { kind: 'text', text: ', ' },
    { kind: 'link', text: 'см.', target: 'https://example.org/a' },
    { kind: 'text', text: '.' },
  ])
})

test('what is not well formed stays text', () => {
  for (const text of [
    'скобка [без конца',
    '[слова](claim:)',
    '[слова](claim:a b)',
    '[слова](javascript:alert)',
    '[](claim:a)',
    '[слова] (claim:a)',
    '(claim:a)',
  ])
    expect(parseInline(text)).toEqual([{ kind: 'text', text }])
  expect(parseInline('[внешняя [внутри](claim:a)]')).toEqual([
    { kind: 'text', text: '[внешняя ' },
    { kind: 'claim', text: 'внутри', target: 'a' },
    { kind: 'text', text: ']' },
  ])
})

test('the words alone, and which claims are used', () => {
  expect(plainText('Стоит [8,5 млрд](claim:c1).')).toBe('Стоит 8,5 млрд.')
  expect(targetsOf(parseBody('[а](claim:2) [б](claim:1)\n\n[в](claim:2)'), 'claim')).toEqual(['2', '1'])
})

test('a long line of brackets takes no long time', () => {
  const started = performance.now()
  parseInline('['.repeat(200_000))
  parseInline('[a]('.repeat(100_000))
  expect(performance.now() - started).toBeLessThan(1000)
})
