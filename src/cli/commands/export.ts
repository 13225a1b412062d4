// derek export: everything out, a row a line.
import { open, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DerekError } from '../../model/errors.ts'
import { exportRows } from '../../newsroom/export.ts'
import { todayIn } from '../../settings/index.ts'
import { atlasOf } from '../../serve/atlas.ts'
import { exportSite } from '../../site/export.ts'
import { loadTables, placesFolder } from '../../tables/index.ts'
import type { Command } from '../command.ts'
import type { Asked, Io } from '../io.ts'
import { withNewsroom } from '../newsroom.ts'
import { progressLine } from '../progress.ts'
import { counted } from '../words.ts'

type Write = (text: string) => Promise<unknown>

/** The file appears when it is whole: an export that was cut off leaves none, and the one before stays. */
const toFile = async (name: string, work: (write: Write) => Promise<void>): Promise<void> => {
  const part = `${name}.${process.pid}.part`
  try {
    const file = await open(part, 'w')
    try {
      await work((text) => file.writeFile(text))
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, name)
  } catch (cause) {
    await rm(part, { force: true })
    if (cause instanceof DerekError || !(cause as NodeJS.ErrnoException).syscall) throw cause
    const { code } = cause as NodeJS.ErrnoException
    throw new DerekError(
      'export',
      `${name} cannot be written (${code}).`,
      'Check that its folder is there and may be written.',
      1,
      cause,
    )
  }
}

const toOutput = (io: Io, work: (write: Write) => Promise<void>): Promise<void> => work((text) => io.out.write(text))

const exportPages = async (asked: Asked, io: Io): Promise<number> => {
  const { settings, positionals } = asked
  const to = positionals[1]
  if (to === undefined)
    throw new DerekError('usage', 'A site goes into a folder, and none is given.', "Say 'export site FOLDER'.", 2)
  const { address, title, timezone } = settings
  if (!address)
    throw new DerekError(
      'no-address',
      'Feeds and links that leave the site need the address that readers use, and none is set.',
      'Give it with --address https://… or in DEREK_ADDRESS.',
      2,
    )
  return withNewsroom(asked, io, async ({ ledger }) => {
    const line = progressLine(io.err)
    const { files, written, removed } = await exportSite({
      ledger,
      settings: { name: title, timeZone: timezone, origin: address },
      today: () => todayIn(timezone, io.now()),
      to: resolve(to),
      folder: join(resolve(settings.data), 'site-export'),
      atlas: atlasOf(() => loadTables(placesFolder(settings.data)).places),
      packed: asked.flag('packed'),
      onProgress: line.tell,
    })
    line.end()
    await io.out.write(`${counted(files, 'file')} in ${to}: ${written} written, ${removed} removed\n`)
    return 0
  })
}

export const exportAll: Command = {
  usage: ['export [FILE]', 'export site FOLDER'],
  about: `Writes what is public as JSON lines {"table", "row"}, to FILE or to standard output: sources, reports, confirmed claims with
their evidence, entities, promises, visits, published stories.
With 'site', writes the whole site as files that any web server can serve, with redirects in _redirects and headers in _headers;
done again into the same folder, it writes what changed and removes what is gone.`,
  options: {
    packed: { help: "of a site: also each file's .br and .gz beside it" },
    unconfirmed: { help: 'also what no editor confirmed, what was rejected, all readings and decisions' },
  },
  settings: ['data', 'database', 'address', 'title', 'timezone'],
  examples: [
    'derek export derek.jsonl',
    'derek export site public --address https://news.example',
    'derek export | grep \'"table":"claims"\'',
  ],
  arguments: [0, 2],
  run: (asked, io) => {
    if (asked.positionals[0] === 'site') return exportPages(asked, io)
    if (asked.positionals.length > 1)
      throw new DerekError('usage', 'An export goes to one file.', "Name one; or say 'export site FOLDER'.", 2)
    return withNewsroom(asked, io, async (newsroom) => {
      const line = progressLine(io.err)
      let rows = 0
      const work = async (write: Write): Promise<void> => {
        for await (const row of exportRows(newsroom, asked.flag('unconfirmed'))) {
          await write(`${JSON.stringify(row)}\n`)
          line.tell('rows written', ++rows)
        }
      }
      const name = asked.positionals[0]
      await (name === undefined || name === '-' ? toOutput(io, work) : toFile(name, work))
      line.end()
      if (name !== undefined && name !== '-') await io.err.write(`${counted(rows, 'row')} written to ${name}\n`)
      return 0
    })
  },
}
