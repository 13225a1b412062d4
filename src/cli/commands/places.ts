// derek places: what is known of a place; and a newer classifier taken into use.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DerekError } from '../../model/errors.ts'
import { importPlaces, type ImportedPlaces } from '../../newsroom/import-places.ts'
import { findPlaces, namesShown, placeCard } from '../../newsroom/place-card.ts'
import { loadReader } from '../../newsroom/reader.ts'
import type { PlaceChange } from '../../tables/classifier/merge.ts'
import type { Command } from '../command.ts'
import { bytesOf } from '../input.ts'
import type { Asked, Io } from '../io.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { placeWords } from '../place-words.ts'
import type { PlaceWords } from '../place-words.ts'
import { placeLine, placeText } from '../show-place.ts'

const shown = 40

const show = async (asked: Asked, io: Io): Promise<number> => {
  const name = asked.positionals.join(' ')
  const language = languageAsked(asked)
  const say = placeWords[language]
  const { places } = (await loadReader(asked.settings.data)).tables
  const found = findPlaces(places, name)
  const [only] = found
  if (!only)
    throw new DerekError(
      'no-place',
      `No place is called "${name}", and no code is so.`,
      'Give its name in Russian, Kazakh or English, without an ending, or its code: nine figures, or two letters of a country.',
    )
  if (found.length === 1) {
    const card = placeCard(places, only)
    await io.out.write(asked.flag('json') ? `${JSON.stringify(card, null, 2)}\n` : placeText(card, places, language))
    return 0
  }
  if (asked.flag('json')) {
    await io.out.write(`${JSON.stringify(found, null, 2)}\n`)
    return 0
  }
  await io.out.write(`${say.ofThatName(found.length)}\n`)
  for (const row of found.slice(0, shown)) await io.out.write(placeLine(places, row, language))
  if (found.length > shown) await io.out.write(`${say.more(found.length - shown, '--json')}\n`)
  return 0
}

const named = ({ names }: { readonly names: { readonly ru: string; readonly kk: string } }): string => namesShown({ names: { ru: [names.ru], kk: [names.kk] } }) // prettier-ignore
const changeLine = (change: PlaceChange, say: PlaceWords): string => {
  const { kind, code, before, after } = change
  const was = typeof before === 'object' ? say.before(named({ names: before })) : before ? say.fromTo(before, after ?? '') : after ? `, ${say.now} ${after}` : '' // prettier-ignore
  return `${say.changes[kind].padEnd(width(say))}${code}  ${named(change)}${was}\n`
}
const kinds = ['added', 'renamed', 'moved', 'returned', 'retired'] as const
const width = ({ changes }: PlaceWords): number => Math.max(...Object.values(changes).map((word) => word.length)) + 1

const tell = async ({ changes, places, version, entities }: ImportedPlaces, asked: Asked, io: Io): Promise<void> => {
  const say = placeWords[languageAsked(asked)]
  const some = asked.flag('all') ? changes : kinds.flatMap((kind) => changes.filter((one) => one.kind === kind).slice(0, shown)) // prettier-ignore
  for (const change of some) await io.out.write(changeLine(change, say))
  if (some.length < changes.length) await io.out.write(`${say.more(changes.length - some.length, '--all')}\n`)
  for (const { entity, change } of entities) {
    const after = change.after ? say.placeNow(change.after) : ''
    await io.out.write(`${say.changes.kept.padEnd(width(say))}${say.page(entity.slug, change.code)}${after}\n`)
  }
  const counts = kinds.map((kind) => `${changes.filter((one) => one.kind === kind).length} ${say.changes[kind]}`).join(', ') // prettier-ignore
  await io.out.write(`${say.sum(version, places, counts, entities.length)}\n`)
}

const take = async (asked: Asked, io: Io): Promise<number> => {
  const file = asked.positionals[1]
  if (file === undefined || asked.positionals.length > 2)
    throw new DerekError('usage', 'Which file? Give one.', 'derek places import FILE', 2)
  const { data, database } = asked.settings
  const { bytes } = await bytesOf(file, io)
  const dryRun = asked.flag('dry-run')
  const request = { data, bytes, at: io.now().toISOString(), dryRun }
  // Before there is a newsroom nothing can be joined to a code.
  const some = database !== '' || existsSync(join(data, 'ledger.sqlite'))
  const done = some
    ? await withNewsroom(asked, io, ({ ledger }) => importPlaces({ ...request, ledger }))
    : await importPlaces(request)
  await tell(done, asked, io)
  const say = placeWords[languageAsked(asked)]
  const now = done.changes.length === 0 ? say.nothing : dryRun ? say.dryRun : say.inUse(data)
  await io.out.write(`${now}\n`)
  return 0
}

export const places: Command = {
  usage: ['places NAME|CODE', 'places import FILE [--dry-run]'],
  about: `Shows what is known of a place: its names of today and of the past, what it lies in, its parts, where it is and how sure
that is. A name may be in any of the three languages; a code has nine figures (KATO), or two letters for a country.
With import, FILE is a newer classifier: a CSV with the columns kato, kato_version, level, type_code, name_ru, name_kk. The
newsroom then uses it in place of the one that Derek brings. What was added, renamed, moved and retired is shown; codes that it has
no more are kept as retired, and pages that have them stay and are listed.`,
  options: {
    'dry-run': { help: 'with import: show what would change, and change nothing' },
    all: { help: 'with import: list every change, not the first 40 of each kind' },
    language: languageOption,
    json: { help: 'print what is known as JSON' },
  },
  settings: ['data', 'database'],
  examples: [
    'derek places Лепсы',
    'derek places 334800000',
    'derek places Лепсы --language ru',
    'derek places import kato-2027.csv --dry-run',
  ],
  arguments: [1, 9],
  run: (asked, io) => (asked.positionals[0] === 'import' ? take(asked, io) : show(asked, io)),
}
