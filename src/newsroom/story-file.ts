// A story as a file: KEY.LANGUAGE.md, a head of `name: value` lines between two lines of ---, then the body.
// docs/formats/story.md.
import { basename } from 'node:path'
import { DerekError, isLanguage } from '../model/index.ts'
import type { Language } from '../model/index.ts'
import { asPublished } from '../sources/published.ts'

export interface StoryFile {
  /** The file's name, for messages. */
  readonly file: string
  readonly key: string
  readonly language: Language
  readonly headline: string
  readonly standfirst: string
  readonly body: string
  readonly slug: string | null
  readonly section: string | null
  readonly tags: readonly string[]
  readonly cites: readonly string[]
  /** ISO instant. */
  readonly published: string | null
}

const known = ['headline', 'standfirst', 'slug', 'section', 'tags', 'cites', 'published', 'language', 'story'] as const
type Field = (typeof known)[number]
type Head = { readonly [F in Field]?: string }

const wrong = (file: string, what: string, hint: string): DerekError =>
  new DerekError('bad-story', `The story ${file} ${what}.`, hint)

const parseHead = (lines: readonly string[], file: string): Head => {
  const head: { [F in Field]?: string } = {}
  for (const line of lines.filter((each) => each.trim())) {
    const at = line.indexOf(':')
    const name = line.slice(0, Math.max(at, 0)).trim()
    if (!known.includes(name as Field))
      throw wrong(
        file,
        `has a line in its head that is not understood: "${line.trim()}"`,
        `The head may have: ${known.join(', ')}.`,
      )
    head[name as Field] = line.slice(at + 1).trim()
  }
  return head
}

const listOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const publishedOf = (said: string | undefined, file: string): string | null => {
  if (!said) return null
  const published = asPublished(said)
  if (!published?.includes('T'))
    throw wrong(file, `is published at "${said}", which is no time`, 'Write it as 2024-12-12T18:30:00+05:00.')
  return published
}

/** 'visit.ru.md' is the Russian version of the story 'visit'. */
const nameParts = (file: string): { readonly key: string; readonly language: string } => {
  const parts = basename(file).split('.')
  return { key: parts[0] ?? '', language: parts.length > 2 ? (parts[1] as string) : '' }
}

export const parseStory = (text: string, file: string): StoryFile => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const end = lines.indexOf('---', 1)
  if (lines[0] !== '---' || end < 0)
    throw wrong(
      file,
      'does not begin with a head',
      'Begin with a line of ---, then headline: and standfirst:, then --- again.',
    )
  const head = parseHead(lines.slice(1, end), file)
  const named = nameParts(file)
  const language = head.language || named.language
  const key = head.story || named.key
  if (!isLanguage(language))
    throw wrong(file, 'does not say its language', 'Name the file STORY.ru.md, or write language: ru in its head.')
  if (!head.headline) throw wrong(file, 'has no headline', 'Write headline: in its head.')
  const body = lines
    .slice(end + 1)
    .join('\n')
    .trim()
  if (!body) throw wrong(file, 'has no words after its head', 'Write the story below the second line of ---.')
  return {
    file,
    key,
    language,
    headline: head.headline,
    standfirst: head.standfirst ?? '',
    body: body.normalize('NFC'),
    slug: head.slug || null,
    section: head.section || null,
    tags: listOf(head.tags),
    cites: listOf(head.cites),
    published: publishedOf(head.published, file),
  }
}
