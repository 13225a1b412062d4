// What holds for every text that is ever read. Tests read through `readLawfully`, so each of them checks the laws too.
import { expect } from 'vitest'
import type { Language, Reading, Span } from '../model/index.ts'
import { loadTables } from '../tables/index.ts'
import { read } from './read.ts'

export const publishedInTests = '2024-11-20'

const spansOf = (reading: Reading): Span[] =>
  Object.values(reading).flatMap((list: unknown) =>
    Array.isArray(list)
      ? list.flatMap((item: { evidence?: Span; mentions?: readonly Span[] }) => [
          ...(item.evidence ? [item.evidence] : []),
          ...(item.mentions ?? []),
        ])
      : [],
  )

/** What a reading says, without where it stands: for readings of the same words set otherwise. */
const sayings = (reading: Reading): unknown => ({
  people: reading.people.map(({ name, office }) => ({ name, office })),
  organizations: reading.organizations.map(({ name }) => name),
  places: reading.places.map(({ name, kind, code }) => ({ name, kind, code })),
  projects: reading.projects.map(({ name, place }) => ({ name, place })),
  claims: reading.claims.map((claim) => ({ ...claim, evidence: null })),
})
const folded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/ё/g, 'е')
      .replace(/Ё/g, 'Е')
      .replace(/[«»„“”]|\\"/g, "'"),
  ) as unknown

/** The same words set otherwise; none of it may change what is read. */
export const settings: Readonly<Record<string, (text: string) => string>> = {
  'no-break spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  'lines that end with CR LF': (text) => text.replaceAll('\n', '\r\n'),
  'е for ё': (text) => text.replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
  'straight quotation marks': (text) => text.replace(/[«»„“”]/g, '"'),
}

export interface Asked {
  readonly language?: Language
  readonly published?: string
  /** Laws that this text is known to be beyond. */
  readonly except?: readonly string[]
}

export const readLawfully = (
  text: string,
  { language, published = publishedInTests, except = [] }: Asked = {},
): Reading => {
  const tables = loadTables()
  const readAs = (words: string): Reading =>
    read({ id: 'test', text: words, published, ...(language ? { language } : {}) }, tables)
  const reading = readAs(text)
  for (const span of spansOf(reading)) expect(text.slice(span.start, span.end)).toBe(span.text)
  expect(readAs(text)).toEqual(reading)
  expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
  for (const [name, set] of Object.entries(settings)) {
    if (except.includes(name)) continue
    expect({ [name]: folded(sayings(readAs(set(text)))) }).toEqual({ [name]: folded(sayings(reading)) })
  }
  return reading
}
