// derek take-in: bytes become a report, and it is read.
import type { BroughtIn, TakenIn } from '../../ledger/contract.ts'
import { visitsIn } from '../../ledger/index.ts'
import { DerekError } from '../../model/errors.ts'
import type { IncomingReport, Reading, ReportView, Source } from '../../model/index.ts'
import { deskReport } from '../../newsroom/report-of.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { readReport } from '../../newsroom/read-report.ts'
import { sourceOf } from '../../newsroom/source-of.ts'
import { takeInMany } from '../../newsroom/take-in-many.ts'
import type { TakenOrNot } from '../../newsroom/take-in-many.ts'
import { takeIn as takeInReport } from '../../newsroom/take-in.ts'
import { parseBytes, toIncoming } from '../../sources/index.ts'
import type { Command } from '../command.ts'
import { bytesOf, isUrl } from '../input.ts'
import type { Asked, Io } from '../io.ts'
import { withNewsroom } from '../newsroom.ts'
import { progressLine } from '../progress.ts'
import { listing } from '../words.ts'

const outcomes = {
  new: 'new report',
  known: 'known already:',
  'new-version': 'new version of report',
} as const

const incomingFrom = async (newsroom: Newsroom, name: string, asked: Asked, io: Io): Promise<IncomingReport> => {
  const input = await bytesOf(name, io)
  const item = await parseBytes(input)
  const given = {
    published: asked.text('published'),
    language: asked.text('language'),
    url: asked.text('url'),
    title: asked.text('title'),
  }
  const source = await sourceOf(newsroom, {
    id: asked.text('source') ?? item.sourceId,
    name: asked.text('source-name') ?? item.outlet,
    url: given.url ?? item.url,
    kind:
      item.mediaType === 'text/html' || isUrl(name)
        ? 'page'
        : item.mediaType === 'application/json'
          ? 'import'
          : 'paste',
  })
  return toIncoming(item, given, source, input.bytes, input.what)
}

const describe = ({ outcome, report, version }: TakenIn, source: Source): string =>
  `${outcomes[outcome]} ${report.id}: ${version.title ?? 'no title'} (${version.published}, ${version.language}, ${source.names.en ?? source.id})\n`

const countsIn = (reading: Reading): readonly (readonly [number, string])[] => [
  [reading.claims.length, 'claim'],
  [reading.quotes.length, 'quote'],
  [reading.instructions.length, 'promise'],
  [visitsIn(reading).size, 'visit'],
  [reading.doubts.length, 'doubt'],
]
const countsOf = ({ claims, quotes, promises, visits, doubts }: ReportView): ReturnType<typeof countsIn> => [
  [claims.length, 'claim'],
  [quotes.length, 'quote'],
  [promises.length, 'promise'],
  [visits.length, 'visit'],
  [doubts.length, 'doubt'],
]

/** What was just read is told from its reading; of an old report or version an editor may have decided something. */
const whatWasRead = async (newsroom: Newsroom, { outcome, report, version, reading }: BroughtIn): Promise<string> => {
  if (outcome === 'known' && (await newsroom.ledger.newestReading(version.id)) === null)
    await readReport(newsroom, version.id)
  const counts = outcome === 'new' && reading ? countsIn(reading) : countsOf(await deskReport(newsroom, report.id))
  return `  read: ${listing(counts)}\n  next: derek confirm ${report.id}\n`
}

const justKeep = async (newsroom: Newsroom, batch: readonly IncomingReport[]): Promise<readonly TakenOrNot[]> => {
  const all: TakenOrNot[] = []
  for (const incoming of batch)
    await takeInReport(newsroom, incoming).then(
      (taken) => all.push({ taken: { ...taken, reading: null } }),
      (error: unknown) => all.push({ error: refused(error) }),
    )
  return all
}

/** One bad file among many does not keep the others out. */
const refused = (error: unknown): DerekError => {
  if (error instanceof DerekError) return error
  throw error
}

const atOnce = 200

const takeInAll = async (newsroom: Newsroom, asked: Asked, io: Io): Promise<number> => {
  const line = progressLine(io.err)
  const [names, read] = [asked.positionals, !asked.flag('no-read')]
  let code = 0
  const tell = async (error: DerekError): Promise<void> => {
    await io.err.write(`derek: ${error.message} ${error.hint}\n`)
    code = Math.max(code, error.exitCode)
  }
  for (let from = 0; from < names.length; from += atOnce) {
    if (names.length > 1) line.tell('reports taken in', from, names.length)
    const batch: IncomingReport[] = []
    for (const name of names.slice(from, from + atOnce))
      await incomingFrom(newsroom, name, asked, io).then(
        (incoming) => batch.push(incoming),
        (error: unknown) => tell(refused(error)),
      )
    const taken = await (read ? takeInMany : justKeep)(newsroom, batch)
    for (const [at, one] of taken.entries())
      if ('error' in one) await tell(one.error)
      else {
        await io.out.write(describe(one.taken, (batch[at] as IncomingReport).source))
        if (read) await io.out.write(await whatWasRead(newsroom, one.taken))
      }
  }
  line.end()
  return code
}

export const takeIn: Command = {
  usage: ['take-in FILE… [--published DATE]', 'take-in URL', 'take-in - < FILE'],
  about: `Takes in a report and reads it. A file may be a plain text, a saved web page or a JSON report {"text", "published",
"title", "url", "source", "language"}; of a page the article is taken, and the date it gives itself. The original bytes
are kept. The same report twice is one report; other words from the same address are a new version, and the old one stays.`,
  options: {
    source: { value: 'ID', help: 'whose report it is, a short name like akorda-telegram; made when it is new' },
    'source-name': { value: 'NAME', help: 'what to call a new source' },
    published: { value: 'DATE', help: 'the day it was published, YYYY-MM-DD' },
    language: { value: 'LANGUAGE', help: 'ru, kk or en; found from the text when left out' },
    url: { value: 'URL', help: 'where it stands' },
    title: { value: 'TITLE', help: 'its headline' },
    'no-read': { help: 'keep it without reading it' },
  },
  settings: ['data', 'database'],
  examples: [
    'derek take-in report.txt --published 2024-12-12 --source akorda-telegram',
    'derek take-in https://news.example/2024/12/a-visit',
  ],
  arguments: [1, 100_000],
  run: (asked, io) => withNewsroom(asked, io, (newsroom) => takeInAll(newsroom, asked, io), { existing: false }),
}
