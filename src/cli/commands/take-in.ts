// derek take-in: bytes become a report, and it is read.
import { DerekError } from '../../model/errors.ts'
import type { Report, ReportVersion, Source } from '../../model/index.ts'
import { deskReport } from '../../newsroom/report-of.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { readReport } from '../../newsroom/read-report.ts'
import { sourceOf } from '../../newsroom/source-of.ts'
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

const bring = async (newsroom: Newsroom, name: string, asked: Asked, io: Io) => {
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
  const incoming = toIncoming(item, given, source, input.bytes, input.what)
  return { ...(await takeInReport(newsroom, incoming)), source }
}

const describe = (outcome: string, report: Report, version: ReportVersion, source: Source): string =>
  `${outcome} ${report.id}: ${version.title ?? 'no title'} (${version.published}, ${version.language}, ${source.names.en ?? source.id})\n`

const whatWasRead = async (newsroom: Newsroom, reportId: string): Promise<string> => {
  const { claims, quotes, promises, visits, doubts } = await deskReport(newsroom, reportId)
  const found = listing([
    [claims.length, 'claim'],
    [quotes.length, 'quote'],
    [promises.length, 'promise'],
    [visits.length, 'visit'],
    [doubts.length, 'doubt'],
  ])
  return `  read: ${found}\n  next: derek confirm ${reportId}\n`
}

const takeInOne = async (newsroom: Newsroom, name: string, asked: Asked, io: Io): Promise<void> => {
  const { outcome, report, version, source } = await bring(newsroom, name, asked, io)
  await io.out.write(describe(outcomes[outcome], report, version, source))
  if (asked.flag('no-read')) return
  const unread =
    outcome !== 'known' || (await newsroom.ledger.reports({ unread: true })).some((each) => each.id === version.id)
  if (unread) await readReport(newsroom, version.id)
  await io.out.write(await whatWasRead(newsroom, report.id))
}

const takeInAll = async (newsroom: Newsroom, asked: Asked, io: Io): Promise<number> => {
  const line = progressLine(io.err)
  let code = 0
  for (const [at, name] of asked.positionals.entries()) {
    if (asked.positionals.length > 1) line.tell('reports taken in', at, asked.positionals.length)
    try {
      await takeInOne(newsroom, name, asked, io)
    } catch (error) {
      // One bad file among many does not keep the others out.
      if (!(error instanceof DerekError)) throw error
      await io.err.write(`derek: ${error.message} ${error.hint}\n`)
      code = Math.max(code, error.exitCode)
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
