// derek search: what does the newsroom hold? Editors see everything, what is not public is marked so.
import { DerekError, searchKinds } from '../../model/index.ts'
import type { SearchHit, SearchKind } from '../../model/index.ts'
import { excerptOf, parseSearch, soughtKeys } from '../../words/index.ts'
import type { Command } from '../command.ts'
import type { Asked, Io } from '../io.ts'
import { withNewsroom } from '../newsroom.ts'
import { progressLine } from '../progress.ts'
import { counted, oneLine, valueOf } from '../words.ts'

const kindNamed = (name: string | undefined): SearchKind | undefined => {
  if (name === undefined) return undefined
  const kind = searchKinds.find((one) => one === name)
  if (kind) return kind
  throw new DerekError('usage', `There is no kind "${name}" to find.`, `Choose one of: ${searchKinds.join(', ')}.`, 2)
}
const wholeNumber = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new DerekError('usage', `"${text}" is no number of results.`, 'Give a whole number from 1 to 50.', 2)
}

const titleOf = (hit: SearchHit): string => {
  if (hit.kind === 'claim') return `${hit.claim.subject}: ${hit.claim.property} ${valueOf(hit.claim)}`
  return oneLine(hit.title)
}
/** What the public does not see, or sees with a doubt. */
const markOf = (hit: SearchHit): string => {
  if (!hit.public) return '[not public] '
  const state = hit.kind === 'claim' ? hit.claim.state : hit.kind === 'promise' ? hit.promise.checked : 'confirmed'
  return state === 'read' ? '[not checked] ' : ''
}
const lineOf = (hit: SearchHit, sought: ReadonlySet<string>): string => {
  const about = [hit.id, hit.date].filter(Boolean).join(', ')
  const words = hit.text
    ? excerptOf(hit.text, hit.language, sought, 120)
        .map((part) => (part.found ? `[${part.text}]` : part.text))
        .join('')
    : ''
  return `  ${markOf(hit)}${titleOf(hit)} (${about})\n${words ? `      ${oneLine(words, 160)}\n` : ''}`
}

const reindex = async (asked: Asked, io: Io): Promise<number> => {
  const line = progressLine(io.err)
  const { documents } = await withNewsroom(asked, io, ({ ledger }) =>
    ledger.reindexSearch((done, of) => line.tell('making the search index', done, of)),
  )
  line.end()
  await io.out.write(`The search index is made: ${counted(documents, 'text')}.\n`)
  return 0
}

export const search: Command = {
  usage: ['search WORDS [--kind KIND] [--newest] [--limit N]', 'search --reindex'],
  about: `Finds stories, reports, claims, promises, projects, places, people and organisations by words in any form and spelling.
All words must stand there, "words in quotation marks" as one, and what has a minus before it must not.
Everything is found, confirmed or not; what the public does not find is marked so. Exit code 1 when nothing is found.
--reindex makes the index again from everything else; the newsroom goes on meanwhile.`,
  options: {
    kind: { value: 'KIND', help: `only one of: ${searchKinds.join(', ')}` },
    newest: { help: 'the newest first, not the best; one kind' },
    limit: { value: 'N', help: 'how many of one kind, 20 unless told otherwise' },
    reindex: { help: 'make the search index again' },
  },
  settings: ['data', 'database'],
  examples: ['derek search школы Жетысу', 'derek search "новый мост" --kind claim', 'derek search --reindex'],
  arguments: [0, 50],
  run: async (asked, io) => {
    if (asked.flag('reindex')) return reindex(asked, io)
    // A phrase in the shell's own quotation marks comes as one argument with spaces: it is a phrase here too.
    const words = asked.positionals.map((word) => (/\s/.test(word) && asked.positionals.length > 1 ? `"${word}"` : word)).join(' ') // prettier-ignore
    if (!parseSearch(words).all.length)
      throw new DerekError('usage', 'Which words? There is none to look for.', 'derek search WORDS', 2)
    const kind = kindNamed(asked.text('kind'))
    if (asked.flag('newest') && !kind)
      throw new DerekError(
        'usage',
        'The newest of which kind?',
        `Add --kind with one of: ${searchKinds.join(', ')}.`,
        2,
      )
    const limit = wholeNumber(asked.text('limit'))
    const answer = await withNewsroom(asked, io, ({ ledger }) =>
      ledger.search({
        words,
        view: 'desk',
        ...(kind && { kinds: [kind] }),
        ...(asked.flag('newest') && { order: 'newest' as const }),
        ...(limit !== undefined && { limit }),
      }),
    )
    const sought = soughtKeys(parseSearch(words))
    for (const group of answer.groups) {
      await io.out.write(`${group.kind}: ${group.more ? `more than ${group.count}` : group.count}\n`)
      for (const hit of group.hits) await io.out.write(lineOf(hit, sought))
    }
    if (answer.total.count) return 0
    await io.err.write(`derek: Nothing is found.${answer.meant ? ` Did you mean: derek search ${answer.meant}` : ''}\n`)
    return 1
  },
}
