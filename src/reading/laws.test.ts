import * as fc from 'fast-check'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { Language } from '../model/index.ts'
import { loadTables } from '../tables/index.ts'
import { buildDocument } from './build.ts'
import { read, readingOf } from './read.ts'
import { readLawfully } from './test-laws.ts'

const tables = loadTables()
const samples = resolve(import.meta.dirname, '..', '..', 'sample', 'reports')

interface Sample {
  readonly key: string
  readonly text: string
  readonly published: string
  readonly language: Language
}
const reports: Sample[] = !existsSync(samples) ? [] : readdirSync(samples).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(samples, name), 'utf8')) as Sample) // prettier-ignore

test.each(reports.map((report) => [report.key, report] as const))(
  'the laws hold for the sample report %s',
  (_, { text, published, language }) => {
    expect(readLawfully(text, { published: published.slice(0, 10), language }).language).toBe(language)
  },
)

const languages: readonly Language[] = ['ru', 'kk', 'en']
/** Random characters, and random rows of words and marks that the reader has rules for. */
const pieces = fc.constantFrom('завод', 'школа №30', '«', '»', '"', '–', '-', 'в селе', 'Лепсы', 'и', ',', '.', ':', 'акима', 'области', 'Президент', 'Серик', 'Саттаров', 'К.', 'ТОО', 'млрд', '8,5', '2025', 'облысы', 'әкімі', 'зауыты', 'ЖШС', 'the', 'of', 'plant', 'Minister', 'LLP', '№', '\n', '\u00ad', '\u200f', '🏗', 'Bestnews.kz', '(', ')', 'сообщает', 'построены', 'комплексы', 'г.', 'р-н', 'oblysy') // prettier-ignore
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.array(pieces, { maxLength: 40 }).map((list) => list.join(' '))) // prettier-ignore

test('any text has a document and a reading whose spans quote it', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom(...languages, undefined), (text, language) => {
      const input = { id: 'any', text, published: '2024-02-29', ...(language ? { language } : {}) }
      const doc = buildDocument(input, tables)
      for (const mention of doc.mentions) expect(mention.first).toBeLessThan(mention.end)
      // Not through `read`, which would turn a fault into a doubt.
      const reading = readingOf(doc)
      for (const list of [reading.people, reading.places, reading.organizations, reading.projects]) {
        for (const { mentions } of list)
          for (const span of mentions) expect(text.slice(span.start, span.end)).toBe(span.text)
      }
      for (const { evidence } of [...reading.claims, ...reading.quotes, ...reading.instructions, ...reading.visits]) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.text)
      }
    }),
    { numRuns: 300 },
  )
})

test('time grows with the text, not faster', () => {
  const text = (reports[0]?.text ?? 'В селе Лепсы построена школа на 300 мест. ').repeat(5)
  const cost = (times: number): number => {
    const long = text.repeat(times)
    const before = process.cpuUsage().user
    read({ id: 'long', text: long, published: '2024-11-20' }, tables)
    return process.cpuUsage().user - before
  }
  cost(4)
  expect(cost(40) / Math.max(1, cost(4))).toBeLessThan(25)
})
