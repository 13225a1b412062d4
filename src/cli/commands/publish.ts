// derek publish: stories go out.
import { publish as publishStory } from '../../newsroom/publish.ts'
import { parseStory } from '../../newsroom/story-file.ts'
import type { StoryFile } from '../../newsroom/story-file.ts'
import { decodeUtf8 } from '../../sources/index.ts'
import type { Command } from '../command.ts'
import { bytesOf } from '../input.ts'
import type { Io } from '../io.ts'
import { withNewsroom } from '../newsroom.ts'

const filesByStory = async (names: readonly string[], io: Io): Promise<ReadonlyMap<string, readonly StoryFile[]>> => {
  const stories = new Map<string, StoryFile[]>()
  for (const name of names) {
    const { bytes, what } = await bytesOf(name, io)
    const file = parseStory(decodeUtf8(bytes, what), what)
    stories.set(file.key, [...(stories.get(file.key) ?? []), file])
  }
  return stories
}

export const publish: Command = {
  usage: ['publish STORY.LANGUAGE.md…'],
  about: `Publishes a story: all its language versions together, named STORY.ru.md, STORY.kk.md, STORY.en.md. The files' form is told
in docs/formats/story.md. Every claim that the story marks must be confirmed. Publishing it again with other words is a
new revision; the old one stays.`,
  options: {},
  settings: ['data', 'database', 'by'],
  examples: ['derek publish visit.ru.md visit.kk.md --by "A. Editor"'],
  arguments: [1, 1000],
  run: (asked, io) =>
    withNewsroom(asked, io, async (newsroom) => {
      for (const files of (await filesByStory(asked.positionals, io)).values()) {
        const { story, made } = await publishStory(newsroom, files, asked.settings.by)
        for (const version of story.versions)
          await io.out.write(`published /${version.language}/stories/${version.slug}: ${version.headline}\n`)
        if (made.length) await io.out.write(`  new tags and sections: ${made.join(', ')}\n`)
      }
      return 0
    }),
}
