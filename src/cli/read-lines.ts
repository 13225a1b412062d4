// `derek read --jsonl`: a report a line in, a reading a line out, in the same order. A line that is no report gets a line
// that says so, and the rest goes on. Nothing is held but the line at hand.
import { DerekError, isLanguage } from '../model/index.ts'
import type { Reading } from '../model/index.ts'
import type { Reader } from '../newsroom/reader.ts'
import {
  asPublished,
  decodeUtf8,
  hasLetters,
  itemFromJson,
  largestReport,
  looksLikeHtml,
  tooLarge,
} from '../sources/index.ts'
import { linesOf } from './lines.ts'
import type { Line } from './lines.ts'

export type Id = string | number | null
export type Answer = Reading | { readonly id: Id; readonly line: number; readonly error: string }

const wrong = (message: string, hint: string): DerekError => new DerekError('bad-report', message, hint)

/** The id of a line that cannot be parsed, so that its error can be told from others; null where it shows none. */
export const idIn = (bytes: Uint8Array): Id => {
  const head = new TextDecoder().decode(bytes.subarray(0, 4096))
  const found = /"id"\s*:\s*("(?:[^"\\]|\\.){0,500}"|-?\d{1,15})/.exec(head)?.[1]
  try {
    return found === undefined ? null : (JSON.parse(found) as Id)
  } catch {
    return null
  }
}

export const parseLine = (
  line: Line,
  what: string,
  hint = 'Write one report on each line: {"id", "text", "published"}.',
): unknown => {
  if (line.tooLong) throw tooLarge(what, null)
  const text = decodeUtf8(line.bytes, what)
  try {
    return JSON.parse(text)
  } catch {
    throw wrong(`${what} is not whole JSON.`, hint)
  }
}

const readLine = (line: Line, reader: Reader): Reading => {
  const what = `Line ${line.number}`
  const value = parseLine(line, what)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(`${what} is no report.`, 'Write one on each line: {"id", "text", "published"}.')
  const { id, ...rest } = value as Record<string, unknown>
  if (typeof id !== 'string' && typeof id !== 'number')
    throw wrong(`${what} has no "id".`, 'Give each report an id of its own.')
  const { text, published, language } = itemFromJson(rest, what)
  if (!text.trim()) throw wrong(`${what} has an empty text.`, 'Give the text of a report.')
  if (!hasLetters(text)) throw wrong(`${what} has no words in its text, only signs.`, 'Give the text of a report.')
  if (looksLikeHtml(text)) throw wrong(`${what} has an HTML page for a text.`, 'Give the words alone, without tags.')
  if (!published) throw wrong(`${what} has no "published".`, 'Give the day of publication as YYYY-MM-DD.')
  const day = asPublished(published)
  if (!day) throw wrong(`"${published}" in line ${line.number} is not a date.`, 'Write it as YYYY-MM-DD.')
  if (language !== null && !isLanguage(language))
    throw wrong(
      `"${language}" in line ${line.number} is not a language that Derek reads.`,
      'Give ru, kk or en, or leave it out.',
    )
  return {
    ...reader.read({ id: String(id), text, published: day, ...(language ? { language } : {}) }),
    id: id as string,
  }
}

const answerTo = (line: Line, reader: Reader): Answer => {
  try {
    return readLine(line, reader)
  } catch (error) {
    if (!(error instanceof DerekError)) throw error
    return { id: idIn(line.bytes), line: line.number, error: `${error.message} ${error.hint}` }
  }
}

/** Empty lines are passed over. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, reader: Reader): AsyncGenerator<Answer> {
  for await (const line of linesOf(chunks, largestReport))
    if (line.tooLong || line.bytes.some((byte) => byte > 32)) yield answerTo(line, reader)
}
