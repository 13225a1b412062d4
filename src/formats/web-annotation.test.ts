import { expect, test } from 'vitest'
import { annotations, inCodePoints } from './web-annotation.ts'
import type { AnnotatedClaim } from './web-annotation.ts'

const text = '🏗️ Мост 🌉🌉 стоит 2 млрд тенге 🎉 и ещё 𝐗.'
const spanOf = (words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, text: words }
}
const claim = (words: string): AnnotatedClaim => ({
  id: words.length.toString(), subject: 'мост', about: null, property: 'cost', number: 2e9, unit: 'KZT', date: null, value: null, bound: null,
  modality: 'reported', speaker: null, evidence: spanOf(words), confirmed: false,
}) // prettier-ignore
const characters = [...text]

test('places are counted in characters, whatever the text holds', () => {
  for (const words of ['Мост', '🌉🌉', 'стоит 2 млрд тенге', '🎉 и ещё 𝐗', '𝐗.', '🏗️', text]) {
    const [found] = inCodePoints(text, [spanOf(words)])
    expect(characters.slice(found?.start, found?.end).join('')).toBe(words)
  }
  expect(inCodePoints(text, [spanOf('𝐗'), spanOf('Мост')])).toEqual([spanOf('𝐗'), spanOf('Мост')].map(({ text: words }) => {
    const before = Array.from(text.slice(0, text.indexOf(words))).length
    return { start: before, end: before + [...words].length }
  })) // prettier-ignore
  expect(inCodePoints('', [{ start: 0, end: 0 }])).toEqual([{ start: 0, end: 0 }])
})

test('words around are whole characters, and what is not confirmed says so', () => {
  const long = `${'🌉'.repeat(40)}мост${'🎉'.repeat(40)}`
  const evidence = { start: 80, end: 84, text: 'мост' }
  const of = {
    text: long.replace('🌉', 'x🌉'),
    language: 'ru',
    page: 'https://n.example/ru/reports/r',
    url: null,
    published: '2024-05-06',
  }
  const [one] = annotations(of, [{ ...claim('Мост'), evidence: { ...evidence, start: 81, end: 85 } }]) as unknown as [
    {
      body: Record<string, unknown>
      target: { selector: readonly [{ prefix: string; suffix: string; exact: string }] }
    },
  ]
  const [quote] = one.target.selector
  expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true)
  expect(quote.exact).toBe('мост')
  expect(one.body['derek:state']).toBe('read')
})
