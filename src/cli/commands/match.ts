// derek match: which projects of many readings are one? Or: whom may the names of a kept report be?
import { DerekError } from '../../model/errors.ts'
import { matcher } from '../../newsroom/match-lines.ts'
import { readingFrom } from '../../newsroom/match-reading.ts'
import { loadTables } from '../../tables/index.ts'
import type { Command } from '../command.ts'
import { chunksOf } from '../input.ts'
import type { Asked, Io } from '../io.ts'
import { linesOf } from '../lines.ts'
import type { Line } from '../lines.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { idIn, parseLine } from '../read-lines.ts'

/** A reading is its report and all that was found in it. */
const largestReading = 64 * 1024 * 1024

const pairsOf = (line: Line, match: ReturnType<typeof matcher>): readonly object[] => {
  const what = `Line ${line.number}`
  try {
    if (line.tooLong)
      throw new DerekError('too-large', `${what} is longer than any reading.`, 'Give one reading a line.')
    const value = parseLine(line, what, 'Write one reading on each line, as derek read --jsonl does.')
    return match(readingFrom(value, what))
  } catch (error) {
    if (!(error instanceof DerekError)) throw error
    return [{ id: idIn(line.bytes), line: line.number, error: `${error.message} ${error.hint}` }]
  }
}

const matchMany = async (name: string, io: Io): Promise<number> => {
  const match = matcher(loadTables().places)
  let failed = 0
  let lines = 0
  for await (const line of linesOf(chunksOf(name, io), largestReading)) {
    if (!line.tooLong && line.bytes.every((byte) => byte <= 32)) continue
    lines++
    for (const pair of pairsOf(line, match)) {
      if ('error' in pair) failed++
      await io.out.write(`${JSON.stringify(pair)}\n`)
    }
  }
  if (failed)
    await io.err.write(`derek: ${failed} of ${lines} lines held no reading; their errors stand in the output.\n`)
  return failed ? 1 : 0
}

const pairIn = (given: string): readonly [string, string] => {
  const at = given.lastIndexOf('=')
  if (at > 0 && at < given.length - 1) return [given.slice(0, at).trim(), given.slice(at + 1).trim()]
  throw new DerekError('usage', `"${given}" is no pair.`, 'Write --not "NAME=SLUG", as derek match shows them.', 2)
}

const matchReport = async (report: string, asked: Asked, io: Io): Promise<number> =>
  withNewsroom(asked, io, async (newsroom) => {
    const [{ deskReport }, { offers }, { judge, verdictWords }] = await Promise.all([
      import('../../newsroom/report-of.ts'),
      import('../../newsroom/offers.ts'),
      import('../../newsroom/match-verdict.ts'),
    ])
    const by = asked.text('by') ?? 'editor'
    const language = languageAsked(asked)
    for (const word of verdictWords)
      for (const given of asked.list(word)) await judge(newsroom, report, ...pairIn(given), word, by)
    const names = await offers(newsroom, await deskReport(newsroom, report))
    const { showOffers } = await import('../show-offers.ts')
    await io.out.write(showOffers(names, language))
    return 0
  })

export const match: Command = {
  usage: ['match --jsonl < READINGS', 'match REPORT [--not NAME=SLUG] [--unsure NAME=SLUG] [--unsay NAME=SLUG]'],
  about: `With --jsonl, reads readings (as derek read --jsonl writes them), one a line in order of publication, and writes the
pairs of projects that may be one: {"a": {"report", "project"}, "b": {"report", "project"}, "score", "same", "reasons"}.
"same": true is what an editor would be offered first. A line that is no reading gets {"id", "line", "error"} and the
rest goes on. With a kept report, shows whom each of its names may be, and why. Nothing is joined: that is said with
derek confirm --join. That two are not the same is remembered, and outweighs any likeness later.`,
  options: {
    jsonl: { help: 'match many readings, one a line' },
    not: { value: 'NAME=SLUG', multiple: true, help: 'the name of the report is not that entity' },
    unsure: { value: 'NAME=SLUG', multiple: true, help: 'you looked and could not tell' },
    unsay: { value: 'NAME=SLUG', multiple: true, help: 'take back what was said of the two' },
    by: { value: 'NAME', help: 'who says so; editor when left out' },
    language: languageOption,
  },
  settings: ['data', 'database'],
  examples: [
    'derek match --jsonl < readings.jsonl > pairs.jsonl',
    'derek match akorda-2024-12-12 --not "battery plant=asma-industrial"',
  ],
  arguments: [0, 1],
  run: async (asked, io) => {
    const name = asked.positionals[0]
    if (asked.flag('jsonl')) return matchMany(name ?? '-', io)
    if (name === undefined)
      throw new DerekError('usage', 'Match what?', 'Give a report, or --jsonl and readings on standard input.', 2)
    return matchReport(name, asked, io)
  },
}
