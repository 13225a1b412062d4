// derek timeline: what was said of one thing, in time.
import { DerekError } from '../../model/errors.ts'
import { lastDay, properties } from '../../model/index.ts'
import type { Property } from '../../model/index.ts'
import { entityTimeline } from '../../newsroom/timeline.ts'
import type { Command } from '../command.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { showTimeline } from '../show-timeline.ts'
import { didYouMean } from '../suggest.ts'

const propertyNamed = (name: string | undefined): Property | undefined => {
  if (name === undefined || properties.includes(name as Property)) return name as Property | undefined
  throw new DerekError(
    'usage',
    `"${name}" is not a property of a claim.`,
    didYouMean(name, properties) || `Properties are: ${properties.join(', ')}.`,
    2,
  )
}

/** 2024 is the whole of it: what was known by its last day. */
const dayNamed = (date: string | undefined): string | undefined => {
  const day = date === undefined ? undefined : lastDay(date)
  if (date === undefined || day !== undefined) return day
  throw new DerekError('usage', `"${date}" is not a date.`, 'Write --on YYYY-MM-DD, YYYY-MM or YYYY.', 2)
}

export const timeline: Command = {
  usage: ['timeline ENTITY [--property PROPERTY] [--on DATE]'],
  about: `Shows what reports said of a project, place, person or organisation, property by property and in time: the current value
(the newest confirmed one), what changed and by how much, and what cannot both hold, with the words, source and day of each.
ENTITY is project/its-slug, as in the address of its page, the slug alone, or an id.`,
  options: {
    property: { value: 'PROPERTY', help: 'only this one: cost, capacity, due, status …' },
    on: { value: 'DATE', help: 'what was known by the end of that day' },
    language: languageOption,
    json: { help: 'as JSON' },
  },
  settings: ['data', 'database'],
  examples: [
    'derek timeline project/new-bridge',
    'derek timeline new-bridge --property cost --on 2024-03-01',
    'derek timeline new-bridge --language kk',
  ],
  arguments: [1, 1],
  run: async (asked, io) => {
    const language = languageAsked(asked)
    const [property, on] = [propertyNamed(asked.text('property')), dayNamed(asked.text('on'))]
    const found = await withNewsroom(asked, io, (newsroom) =>
      entityTimeline(newsroom, asked.positionals[0] as string, {
        ...(property === undefined ? {} : { property }),
        ...(on === undefined ? {} : { on }),
      }),
    )
    await io.out.write(
      asked.flag('json')
        ? `${JSON.stringify({ ...found, reports: [...found.reports.values()] }, null, 2)}\n`
        : showTimeline(found, language),
    )
    return 0
  },
}
