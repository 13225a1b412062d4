// A newsroom for tests: real ledger, archive and tables in a folder of its own, a clock that stands, and a reader that knows
// by heart what a few sentences say, so that the verbs are tested and not the reader.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { emptyReading, spanOf } from '../model/index.ts'
import type { Claim, IncomingReport, Place, Project, Reading, Source } from '../model/index.ts'
import { loadTables } from '../tables/index.ts'
import type { Newsroom } from './newsroom.ts'
import { openNewsroom } from './open.ts'
import { takeIn } from './take-in.ts'
import { readReport } from './read-report.ts'
import type { Readable, Reader } from './reader.ts'

type Finding = (text: string) => Partial<Reading>

const at = (text: string, words: string) => {
  const start = text.indexOf(words)
  return spanOf(text, start, start + words.length)
}
const claim = (text: string, words: string, parts: Partial<Claim>): Claim => ({
  subject: 'школа в Саркане',
  property: 'cost',
  modality: 'reported',
  speaker: null,
  evidence: at(text, words),
  rule: 'by-heart',
  ...parts,
})
const place = (text: string, name: string, kind: Place['kind'], code: string, words = name): Place => ({
  name,
  kind,
  code,
  mentions: [at(text, words)],
})
const school = (text: string, words: string): Project => ({
  name: 'школа в Саркане',
  place: 'Саркан',
  mentions: [at(text, words)],
})

const texts: Readonly<Record<string, string>> = {
  opened: 'В Саркане открыли школу на 300 мест. Она стоила 2,5 млрд тенге, сказал аким Айбек Серик.',
  two: 'Построены школа в Саркане и мост в Текели.',
  planned: 'Школа в Саркане подорожала до 3 млрд тенге. Аким обещал закончить её до конца 2025 года.',
}
const findings: readonly (readonly [string, Finding])[] = [
  [
    'В Саркане открыли',
    (text) => ({
      places: [place(text, 'Саркан', 'city', '334820100', 'Саркане')],
      people: [{ name: 'Айбек Серик', office: 'аким', mentions: [at(text, 'Айбек Серик')] }],
      projects: [school(text, 'школу')],
      claims: [
        claim(text, 'на 300 мест', { property: 'capacity', number: 300, unit: 'место' }),
        claim(text, 'стоила 2,5 млрд тенге', { number: 2.5e9, unit: 'KZT', speaker: 'Айбек Серик' }),
      ],
      quotes: [{ speaker: 'Айбек Серик', evidence: at(text, 'Она стоила 2,5 млрд тенге') }],
      visits: [
        {
          who: 'Айбек Серик',
          what: 'школа в Саркане',
          date: '2024-09-01',
          evidence: at(text, 'В Саркане открыли школу'),
        },
      ],
    }),
  ],
  [
    'Построены школа',
    (text) => ({
      claims: ['школа в Саркане', 'мост в Текели'].map((subject) =>
        claim(text, 'Построены школа в Саркане и мост в Текели', { subject, property: 'status', value: 'built' }),
      ),
    }),
  ],
  [
    'Школа в Саркане подорожала',
    (text) => ({
      places: [place(text, 'Саркан', 'city', '334820100', 'Саркане')],
      projects: [school(text, 'Школа')],
      claims: [claim(text, 'подорожала до 3 млрд тенге', { number: 3e9, unit: 'KZT' })],
      instructions: [
        {
          kind: 'promise',
          issuer: 'Аким',
          addressee: null,
          due: '2025',
          evidence: at(text, 'Аким обещал закончить её до конца 2025 года'),
        },
      ],
    }),
  ],
]

const byHeart: Reader = {
  version: 'by-heart',
  tables: loadTables(),
  read: ({ id, text, published, language = 'ru' }: Readable): Reading => ({
    ...emptyReading(id, language, published.slice(0, 10)),
    ...findings.find(([beginning]) => text.startsWith(beginning))?.[1](text),
  }),
}

const source: Source = {
  id: 'akimat',
  kind: 'paste',
  url: null,
  language: null,
  names: { en: 'Akimat' },
  citations: {},
}

export const incoming = (
  name: keyof typeof texts | (string & {}),
  more: Partial<IncomingReport> = {},
): IncomingReport => {
  const text = texts[name] ?? name
  const bytes = new TextEncoder().encode(text)
  return {
    source,
    externalId: null,
    url: null,
    title: null,
    text,
    published: '2024-09-02',
    language: null,
    bytes,
    mediaType: 'text/plain',
    notice: null,
    ...more,
  }
}

export interface Scene {
  readonly newsroom: Newsroom
  readonly folder: string
  /** A report taken in and read; its id. */
  readonly report: (name: string, more?: Partial<IncomingReport>) => Promise<string>
  /** Closes the ledger and opens it again, as after a crash. */
  readonly again: () => Promise<Scene>
  readonly end: () => Promise<void>
}

export const now = '2024-12-12T09:00:00.000Z'

export const scene = async (folder: string = mkdtempSync(join(tmpdir(), 'derek-newsroom-'))): Promise<Scene> => {
  const opened = await openNewsroom({ data: folder, database: '', now: () => now })
  const newsroom: Newsroom = { ...opened, reader: async () => byHeart }
  return {
    newsroom,
    folder,
    report: async (name, more) => {
      const { report } = await takeIn(newsroom, incoming(name, more))
      await readReport(newsroom, report.id)
      return report.id
    },
    again: async () => {
      await newsroom.ledger.close()
      return scene(folder)
    },
    end: async () => {
      await newsroom.ledger.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
