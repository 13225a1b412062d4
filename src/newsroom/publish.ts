// A story goes out: all its languages, its tags and its section in one transaction, each mark leading to confirmed evidence.
import type { NewStory } from '../ledger/contract.ts'
import { DerekError } from '../model/index.ts'
import type { Language, Section, Story, Tag } from '../model/index.ts'
import { slugOf } from '../words/index.ts'
import type { Newsroom } from './newsroom.ts'
import { deskReport, versionOf } from './report-of.ts'
import { noShortNames, resolver } from './selectors.ts'
import type { Resolver, ShortNames } from './selectors.ts'
import { resolveMarks } from './story-marks.ts'
import type { StoryFile } from './story-file.ts'

export interface Publication {
  readonly story: Story
  /** Ids of tags and sections that did not exist before. */
  readonly made: readonly string[]
}
export interface PublishOptions {
  readonly names?: ShortNames
  /** Tags and sections that are not known are errors, not new. */
  readonly strict?: boolean
  /** What to do about a mark that cannot stand: throw, or leave its words unmarked. */
  readonly missing?: (error: DerekError) => void
}

/** The Russian version carries what all languages share, else the first that does. */
const leading = (files: readonly StoryFile[]): StoryFile => {
  const withHead = files.filter((file) => file.cites.length || file.tags.length || file.section)
  return (withHead.find((file) => file.language === 'ru') ?? withHead[0] ?? files[0]) as StoryFile
}

const find = <T extends Tag | Section>(known: readonly T[], name: string): T | undefined =>
  known.find((one) => one.id === name) ?? known.find((one) => Object.values(one.names).includes(name))

const unknown = (what: string, name: string, file: string, known: readonly { readonly id: string }[]): DerekError =>
  new DerekError(
    'bad-story',
    `The story ${file} has the ${what} "${name}", which is not there.`,
    `There are: ${known.map((one) => one.id).join(', ') || 'none'}.`,
  )

const worded = (language: Language, text: string): Pick<Tag, 'names' | 'slugs'> => ({
  names: { [language]: text },
  slugs: { [language]: slugOf(text, language) },
})

const tagsOf = async (
  { ledger }: Newsroom,
  head: StoryFile,
  strict: boolean,
  made: string[],
): Promise<readonly string[]> => {
  const known = await ledger.allTags()
  const ids: string[] = []
  for (const name of head.tags) {
    const tag = find(known, name)
    if (!tag && strict) throw unknown('tag', name, head.file, known)
    const id = tag?.id ?? slugOf(name, head.language)
    if (!tag) {
      await ledger.putTag({ id, ...worded(head.language, name) })
      made.push(id)
    }
    if (!ids.includes(id)) ids.push(id)
  }
  return ids
}

const sectionOf = async (
  { ledger }: Newsroom,
  head: StoryFile,
  strict: boolean,
  made: string[],
): Promise<string | null> => {
  if (!head.section) return null
  const known = await ledger.sections()
  const section = find(known, head.section)
  if (section) return section.id
  if (strict) throw unknown('section', head.section, head.file, known)
  const id = slugOf(head.section, head.language)
  await ledger.putSection({ id, ...worded(head.language, head.section), ordinal: known.length + 1 })
  made.push(id)
  return id
}

const versionFrom = async (
  newsroom: Newsroom,
  file: StoryFile,
  to: Resolver,
  cited: readonly string[],
  missing: (error: DerekError) => void,
): Promise<NewStory['versions'][number]> => {
  const told = (error: DerekError): void => {
    const where = error.message.includes(file.file) ? error.message : `In the story ${file.file}, ${error.message}`
    missing(new DerekError(error.code, where, error.hint, 1, error))
  }
  const body = await resolveMarks(newsroom, file, to, cited, told)
  const { language, headline, standfirst } = file
  return { language, slug: file.slug ?? slugOf(headline, language), headline, standfirst, body }
}

const refuse = (error: DerekError): never => {
  throw error
}

/** files: one story in its languages, told apart from others by their common key. */
export const publish = async (
  newsroom: Newsroom,
  files: readonly StoryFile[],
  by: string,
  { names = noShortNames, strict = false, missing = refuse }: PublishOptions = {},
): Promise<Publication> => {
  const head = leading(files)
  const to = resolver(newsroom, names, (id) => deskReport(newsroom, id))
  const reportIds: string[] = []
  for (const key of head.cites) reportIds.push((await versionOf(newsroom, names.report(key) ?? key)).reportId)
  const versions = []
  for (const file of files) versions.push(await versionFrom(newsroom, file, to, reportIds, missing))
  const made: string[] = []
  const id = head.key
  const before = await newsroom.ledger.storyById(id)
  const story = {
    id,
    sectionId: await sectionOf(newsroom, head, strict, made),
    publishedAt: head.published ?? before?.publishedAt ?? newsroom.now(),
    tagIds: await tagsOf(newsroom, head, strict, made),
    reportIds,
    versions,
  }
  await newsroom.ledger.decide([{ kind: 'publish', story }], { at: newsroom.now(), by })
  return { story: (await newsroom.ledger.storyById(id)) as Story, made }
}
