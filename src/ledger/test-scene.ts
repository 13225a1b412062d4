// What ledger tests are told with: a source, reports in our own words, and readings made from marks in the text.
import { createHash } from 'node:crypto'
import { emptyReading } from '../model/index.ts'
import type { Claim, IncomingReport, Reading, Section, Source, Span, Tag } from '../model/index.ts'
import type { Change, Ledger, NewEntity, NewStory, Signature, TakenIn } from './contract.ts'

export const source: Source = {
  id: 'town-page',
  kind: 'page',
  url: 'https://town.example/news',
  language: 'ru',
  names: { ru: 'Страница города', en: 'The town’s page' },
  citations: { ru: 'со ссылкой на страницу города' },
}
export const sections: readonly Section[] = [
  {
    id: 'works',
    names: { ru: 'Стройки', kk: 'Құрылыс', en: 'Works' },
    slugs: { ru: 'stroiki', kk: 'qurylys', en: 'works' },
    ordinal: 1,
  },
]
export const tags: readonly Tag[] = [
  { id: 'bridge', names: { ru: 'мост', en: 'bridge' }, slugs: { ru: 'most', en: 'bridge' } },
  { id: 'school', names: { ru: 'школа', en: 'school' }, slugs: { ru: 'shkola', en: 'school' } },
]

export const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const incoming = (text: string, more: Partial<IncomingReport> = {}): IncomingReport => ({
  source,
  externalId: null,
  url: null,
  title: null,
  text,
  published: '2024-05-06',
  language: 'ru',
  bytes: new TextEncoder().encode(text),
  mediaType: 'text/plain',
  notice: null,
  ...more,
})

export const take = (
  ledger: Ledger,
  text: string,
  more: Partial<IncomingReport> = {},
  at = '2024-05-07T08:00:00Z',
): Promise<TakenIn> => {
  const report = incoming(text, more)
  return ledger.takeIn(report, report.language ?? 'ru', sha(report.bytes), at)
}

/** The words' place in the text; the n-th time they stand there. */
export const span = (text: string, words: string, nth = 1): Span => {
  let start = -1
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`'${words}' does not stand in '${text}'`)
  return { start, end: start + words.length, text: words }
}

export const claim = (text: string, subject: string, words: string, more: Partial<Claim>): Claim => ({
  subject,
  property: 'count',
  modality: 'reported',
  speaker: null,
  evidence: span(text, words),
  rule: 'test',
  ...more,
})

export const reading = (more: Partial<Reading> = {}): Reading => ({
  ...emptyReading('r', 'ru', '2024-05-06'),
  ...more,
})

export const bridgeText: string =
  'Глава города осмотрел новый мост. Мост стоит 2 млрд тенге, длина 300 метров. «Откроем к осени», сказал глава. ' +
  'Он поручил строителям закончить до конца года. Затем глава города посетил школу.'

export const bridgeReading = (): Reading =>
  reading({
    people: [{ name: 'глава города', office: 'глава города', mentions: [span(bridgeText, 'Глава города')] }],
    places: [{ name: 'Город', kind: 'city', code: '990000000', mentions: [span(bridgeText, 'города')] }],
    projects: [
      { name: 'новый мост', place: 'Город', mentions: [span(bridgeText, 'новый мост'), span(bridgeText, 'Мост')] },
      { name: 'школа', place: null, mentions: [span(bridgeText, 'школу')] },
    ],
    claims: [
      claim(bridgeText, 'новый мост', 'Мост стоит 2 млрд тенге', { property: 'cost', number: 2e9, unit: 'KZT' }),
      claim(bridgeText, 'новый мост', 'длина 300 метров', { property: 'length', number: 300, unit: 'm' }),
      claim(bridgeText, 'новый мост', 'закончить до конца года', {
        property: 'due',
        date: '2024',
        modality: 'ordered',
      }),
      claim(bridgeText, 'новый мост', 'осмотрел новый мост', { property: 'status', value: 'under-construction' }),
    ],
    quotes: [{ speaker: 'глава города', evidence: span(bridgeText, 'Откроем к осени') }],
    instructions: [
      {
        kind: 'instruction',
        issuer: 'глава города',
        addressee: 'строители',
        due: '2024',
        evidence: span(bridgeText, 'поручил строителям закончить до конца года'),
      },
    ],
    visits: [
      {
        who: 'глава города',
        what: 'новый мост',
        date: '2024-05-06',
        evidence: span(bridgeText, 'осмотрел новый мост'),
      },
      { who: 'глава города', what: 'школа', date: '2024-05-06', evidence: span(bridgeText, 'посетил школу') },
    ],
    doubts: [{ about: 'глава города', why: 'no name is given', evidence: span(bridgeText, 'Глава города') }],
  })

export const signature: Signature = { at: '2024-05-07T09:00:00Z', by: 'editor' }

export const entity = (
  id: string,
  kind: NewEntity['kind'],
  name: string,
  more: Partial<NewEntity> = {},
): NewEntity => ({
  id,
  kind,
  slug: id,
  code: null,
  placeKind: kind === 'place' ? 'city' : null,
  placeId: null,
  names: [{ language: 'ru', name, main: true, from: null, until: null }],
  keys: [name],
  ...more,
})

export const newStory = (id: string, more: Partial<NewStory> = {}): NewStory => ({
  id,
  sectionId: 'works',
  publishedAt: '2024-05-07T10:00:00Z',
  tagIds: ['bridge'],
  reportIds: [],
  versions: [{ language: 'ru', slug: id, headline: `Рассказ ${id}`, standfirst: '', body: 'Мост строят.' }],
  ...more,
})

/** A newsroom with one report read, its bridge confirmed and joined, its story published. */
export interface Bridge {
  readonly reportId: string
  readonly versionId: string
  readonly claimIds: readonly string[]
  readonly mention: (name: string) => string
}

export const furnish = async (ledger: Ledger): Promise<void> => {
  await ledger.putSource(source)
  for (const section of sections) await ledger.putSection(section)
  for (const tag of tags) await ledger.putTag(tag)
}

export const readBridge = async (ledger: Ledger): Promise<Bridge> => {
  await furnish(ledger)
  const { report, version } = await take(ledger, bridgeText, { externalId: '1', url: 'https://town.example/news/1' })
  await ledger.keepReading(version.id, bridgeReading(), 'test-1', '2024-05-07T08:01:00Z')
  const view = await ledger.deskReport(report.id)
  if (!view) throw new Error('the report is not there')
  return {
    reportId: report.id,
    versionId: version.id,
    claimIds: view.claims.map((one) => one.id),
    mention: (name) => {
      const found = view.mentions.find((one) => one.name === name)
      if (!found) throw new Error(`no mention '${name}'`)
      return found.id
    },
  }
}

export const bridgeChanges = (bridge: Bridge): readonly Change[] => [
  { kind: 'create', entity: entity('town', 'place', 'Город', { code: '990000000' }) },
  { kind: 'create', entity: entity('new-bridge', 'project', 'новый мост', { placeId: 'town' }) },
  { kind: 'create', entity: entity('head', 'person', 'глава города') },
  { kind: 'join', mentionId: bridge.mention('Город'), entityId: 'town' },
  { kind: 'join', mentionId: bridge.mention('новый мост'), entityId: 'new-bridge' },
  { kind: 'join', mentionId: bridge.mention('глава города'), entityId: 'head' },
  ...bridge.claimIds.map((id): Change => ({ kind: 'confirm', target: 'claim', id })),
]

/** The whole ledger as lines, to be compared. */
export const exported = async (ledger: Ledger, without: readonly string[] = []): Promise<readonly string[]> => {
  const lines: string[] = []
  for await (const { table, row } of ledger.everything())
    if (!without.includes(table)) lines.push(`${table} ${JSON.stringify(row)}`)
  return lines
}
