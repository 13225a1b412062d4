// A report as a JSON file: { text, published?, title?, url?, language?, source?, outlet?, externalId? | id? | key?, notice? }.
import { DerekError, languages } from '../../model/index.ts'
import type { Worded } from '../../model/index.ts'
import type { SourceItem } from '../item.ts'

const fields = [
  'text',
  'published',
  'title',
  'url',
  'language',
  'source',
  'outlet',
  'externalId',
  'id',
  'key',
  'mediaType',
]

const asWorded = (value: unknown): Worded | null => {
  if (typeof value !== 'object' || value === null) return null
  const worded = Object.entries(value).filter(
    ([key, text]) => languages.includes(key as never) && typeof text === 'string',
  )
  return worded.length ? (Object.fromEntries(worded) as Worded) : null
}

const parseJson = (text: string, what: string): unknown => {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new DerekError(
      'bad-json',
      `${what} begins like JSON but is not whole: ${(cause as Error).message}.`,
      'It may have been cut off on the way: fetch or export it again.',
      1,
      cause,
    )
  }
}

export const itemFromJson = (value: unknown, what: string): SourceItem => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DerekError('bad-report', `${what} is JSON but no report.`, 'Give an object with "text" and "published".')
  const record = value as Record<string, unknown>
  const wrong = fields.find((name) => record[name] != null && typeof record[name] !== 'string')
  if (wrong)
    throw new DerekError(
      'bad-report',
      `"${wrong}" of ${what} is not a text.`,
      `Write it in quotation marks: "${wrong}": "…".`,
    )
  if (record.text == null)
    throw new DerekError('bad-report', `${what} has no "text".`, 'Give an object with "text" and "published".')
  const text = (name: string): string | null => (record[name] as string | undefined) || null
  return {
    externalId: text('externalId') ?? text('id') ?? text('key'),
    url: text('url'),
    title: text('title'),
    text: record.text as string,
    published: text('published'),
    language: text('language'),
    sourceId: text('source'),
    outlet: text('outlet'),
    notice: asWorded(record.notice),
    mediaType: 'application/json',
  }
}

export const parseImport = (text: string, what: string): SourceItem => itemFromJson(parseJson(text, what), what)
