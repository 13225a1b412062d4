// derek read: what would be read in a text? Nothing is kept.
import { setFlagsFromString } from 'node:v8'
import { DerekError } from '../../model/errors.ts'
import { loadReader } from '../../newsroom/reader.ts'
import type { Readable } from '../../newsroom/reader.ts'
import { looksLikeHtml } from '../../sources/index.ts'
import type { Command } from '../command.ts'
import { fileReport } from '../file-report.ts'
import { bytesOf, chunksOf, isUrl } from '../input.ts'
import type { Asked, Io } from '../io.ts'
import { progressLine } from '../progress.ts'
import { readLines } from '../read-lines.ts'
import { showReading } from '../show-reading.ts'

const reportIn = async (name: string, asked: Asked, io: Io): Promise<Readable> => {
  if (isUrl(name))
    throw new DerekError(
      'usage',
      `${name} is an address, and read takes a file.`,
      `derek take-in ${name} fetches the page and reads it.`,
      2,
    )
  const input = await bytesOf(name, io)
  if (looksLikeHtml(new TextDecoder('latin1').decode(input.bytes.subarray(0, 20_000))))
    throw new DerekError(
      'html',
      `${input.what} is an HTML page, not a text.`,
      `derek take-in ${name} finds the article in it; or give its words alone.`,
    )
  return fileReport(input, name, asked)
}

/** Each reading is gone as soon as it is written: room for many of them would be a third of the memory, and no faster. */
const keepSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1')

const readMany = async (name: string, { settings: { data } }: Asked, io: Io): Promise<number> => {
  keepSmall()
  const reader = await loadReader(data)
  const line = progressLine(io.err)
  let done = 0
  let failed = 0
  for await (const answer of readLines(chunksOf(name, io), reader)) {
    if ('error' in answer) failed++
    await io.out.write(`${JSON.stringify(answer)}\n`)
    line.tell('reports read', ++done)
  }
  line.end()
  if (failed)
    await io.err.write(
      `derek: ${failed} of ${done} lines held no report that can be read; their errors stand in the output.\n`,
    )
  return failed ? 1 : 0
}

export const read: Command = {
  usage: ['read FILE --published DATE', 'read --jsonl < REPORTS'],
  about: `Reads a text and shows what was found: the text with its claims marked, then tables. Nothing is kept.
FILE is a plain text or a JSON report; - is standard input. "Last year" and "6 December" in the text are counted
from the day of publication, which a JSON report gives itself.
With --jsonl each line is a report {"id", "text", "published", "language"?} and is answered by a line: its reading,
or {"id", "error"} when it is no valid report (the exit code then is 1, and the rest is read all the same).`,
  options: {
    published: { value: 'DATE', help: 'the day the report was published, YYYY-MM-DD' },
    language: { value: 'LANGUAGE', help: 'ru, kk or en; found from the text when left out' },
    json: { help: 'print the reading as JSON (docs/formats/reading.md)' },
    jsonl: { help: 'read many reports, one a line, and answer each with a line' },
  },
  settings: ['data'],
  examples: ['derek read report.txt --published 2024-12-12', 'derek read --jsonl < reports.jsonl > readings.jsonl'],
  arguments: [0, 1],
  run: async (asked, io) => {
    const name = asked.positionals[0] ?? '-'
    if (asked.flag('jsonl')) return readMany(name, asked, io)
    if (asked.positionals.length === 0)
      throw new DerekError(
        'usage',
        'Which text? Give a file, or - for standard input.',
        'derek read FILE --published YYYY-MM-DD',
        2,
      )
    const report = await reportIn(name, asked, io)
    const reading = (await loadReader(asked.settings.data)).read(report)
    await io.out.write(asked.flag('json') ? `${JSON.stringify(reading, null, 2)}\n` : showReading(report.text, reading))
    return 0
  },
}
