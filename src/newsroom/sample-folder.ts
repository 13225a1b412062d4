// The sample newsroom as it lies on disk, read and checked as far as one file alone can be. sample/README.md.
import { readFile, readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { DerekError } from '../model/index.ts'
import type { EntityKind, PlaceKind, PromiseState, Property, Section, Source, Tag, Worded } from '../model/index.ts'
import type { Amendment } from './correct.ts'
import { parseStory } from './story-file.ts'
import type { StoryFile } from './story-file.ts'

export interface SampleEntity {
  readonly key: string
  readonly kind: EntityKind
  readonly slug: string
  readonly code?: string
  readonly placeKind?: PlaceKind
  readonly place?: string
  readonly names: { readonly ru?: readonly string[]; readonly kk?: readonly string[]; readonly en?: readonly string[] }
}
export interface SamplePromise {
  readonly evidence: string
  readonly subject?: string
  readonly slug?: string
  readonly titles: Worded
  readonly state?: PromiseState
  readonly due?: string
  readonly shownBy?: string
}
/** A claim that the reader missed, or cannot read yet. */
export interface SampleAddition {
  /** The words exactly as they stand in the text, once. */
  readonly evidence: string
  readonly subject: string
  readonly property: Property
  readonly set: Amendment
  readonly entity?: string
}
/** A claim that the editor stands by, however the reader read it. */
export interface SampleClaim {
  /** Words of the text, once in it, that hold the figure. */
  readonly evidence: string
  readonly entity?: string
  /** In place of an entity: a part of one, say, whose length is not the whole's. */
  readonly subject?: string
  readonly property: Property
  readonly set: Amendment
}
export interface SampleEditing {
  /** When given, these claims are confirmed and no other. */
  readonly claims?: readonly SampleClaim[]
  readonly add?: readonly SampleAddition[]
  readonly join?: readonly { readonly kind?: EntityKind; readonly name: string; readonly entity: string }[]
  /** Places by name that the text does not speak of: their mentions are left alone. */
  readonly apart?: readonly string[]
  readonly leave?: readonly string[]
  readonly reject?: readonly string[]
  readonly correct?: readonly { readonly evidence: string; readonly property: Property; readonly set: Amendment }[]
  readonly promises?: readonly SamplePromise[]
  readonly visits?: readonly { readonly date?: string; readonly slug?: string; readonly titles: Worded }[]
}
export interface SampleReport {
  readonly key: string
  readonly file: string
  readonly bytes: Uint8Array
  readonly published: string
  readonly editing: SampleEditing
}
export interface Sample {
  readonly sources: readonly Source[]
  readonly sections: readonly Section[]
  readonly tags: readonly Tag[]
  readonly entities: readonly SampleEntity[]
  /** Oldest first. */
  readonly reports: readonly SampleReport[]
  /** By the key of their story, in the order of publication. */
  readonly stories: readonly (readonly StoryFile[])[]
}

const broken = (file: string, cause: unknown): DerekError =>
  new DerekError(
    'sample',
    `The sample file ${file} cannot be read: ${(cause as Error).message}.`,
    'Mend it, or start without the sample: derek serve --empty',
    1,
    cause,
  )

const json = async <T>(folder: string, file: string, otherwise?: T): Promise<T> => {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8')) as T
  } catch (cause) {
    if (otherwise !== undefined && (cause as NodeJS.ErrnoException).code === 'ENOENT') return otherwise
    throw broken(file, cause)
  }
}

const namesIn = async (folder: string, ending: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).filter((name) => name.endsWith(ending)).sort()
  } catch (cause) {
    throw broken(basename(folder), cause)
  }
}

const readReports = async (folder: string): Promise<readonly SampleReport[]> => {
  const reports: SampleReport[] = []
  for (const name of await namesIn(join(folder, 'reports'), '.json')) {
    const file = `reports/${name}`
    const { key, published } = await json<{ key: string; published: string }>(folder, file)
    const bytes = await readFile(join(folder, file))
    reports.push({ key, file, bytes, published, editing: await json<SampleEditing>(folder, `editing/${key}.json`, {}) })
  }
  return reports.sort((a, b) =>
    a.published < b.published ? -1 : a.published > b.published ? 1 : a.key < b.key ? -1 : 1,
  )
}

const timeOf = (files: readonly StoryFile[]): number =>
  Date.parse(files.find((file) => file.published)?.published ?? '9999-01-01')

const readStories = async (folder: string): Promise<readonly (readonly StoryFile[])[]> => {
  const byKey = new Map<string, StoryFile[]>()
  for (const name of await namesIn(join(folder, 'stories'), '.md')) {
    const story = parseStory(await readFile(join(folder, 'stories', name), 'utf8'), name)
    byKey.set(story.key, [...(byKey.get(story.key) ?? []), story])
  }
  return [...byKey.values()].sort((a, b) => timeOf(a) - timeOf(b))
}

export const readSample = async (folder: string): Promise<Sample> => ({
  sources: await json(folder, 'sources.json'),
  sections: await json(folder, 'sections.json'),
  tags: await json(folder, 'tags.json'),
  entities: await json(folder, 'entities.json'),
  reports: await readReports(folder),
  stories: await readStories(folder),
})
