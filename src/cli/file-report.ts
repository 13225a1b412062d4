// A report that is read without being kept: the text as it stands in the file, so that spans quote what was given.
import type { Readable } from '../newsroom/reader.ts'
import { parseBytes, toIncoming } from '../sources/index.ts'
import type { Bytes } from '../sources/index.ts'
import type { Asked } from './io.ts'

const nobody = { id: 'read', kind: 'paste', url: null, language: null, names: {}, citations: {} } as const

/** The date and language that --published and --language give, or the report itself; a DerekError where it is no report. */
export const fileReport = async (input: Bytes, name: string, asked: Asked): Promise<Readable> => {
  const item = await parseBytes(input)
  const given = { published: asked.text('published'), language: asked.text('language') }
  const { published, language } = toIncoming(item, given, nobody, input.bytes, input.what)
  const id = item.externalId ?? (name === '-' ? 'stdin' : name)
  return { id, text: item.text.replace(/^\uFEFF/, ''), published, ...(language ? { language } : {}) }
}
