// derek export: what is public, out, in the form that others read.
import { join } from 'node:path'
import { DerekError } from '../../model/errors.ts'
import { writePublicFile } from '../../ledger/index.ts'
import { csvTables, exportCsv } from '../../newsroom/export-csv.ts'
import type { Command } from '../command.ts'
import { forms, settingOf } from '../export-forms.ts'
import type { Form } from '../export-forms.ts'
import type { Asked, Io } from '../io.ts'
import { withNewsroom } from '../newsroom.ts'
import { progressLine } from '../progress.ts'
import { didYouMean } from '../suggest.ts'
import { inPlaceOf, makeFolder, toFile, toOutput } from '../whole-file.ts'
import type { Write } from '../whole-file.ts'
import { counted } from '../words.ts'

/** One text to a file or to standard output, with a word on how much it was. */
const exportText = (asked: Asked, io: Io, form: Form, name: string | undefined): Promise<number> => {
  const setting = settingOf(asked, io, form.linked ?? false)
  return withNewsroom(asked, io, async (newsroom) => {
    const line = progressLine(io.err)
    let items = 0
    const work = async (write: Write): Promise<void> => {
      for await (const piece of form.pieces(newsroom, setting)) {
        await write(piece.text)
        line.tell(`${form.noun}s written`, (items += piece.items))
      }
    }
    await (name === undefined || name === '-' ? toOutput(io, work) : toFile(name, work))
    line.end()
    if (name !== undefined && name !== '-') await io.err.write(`${counted(items, form.noun)} written to ${name}\n`)
    return 0
  })
}

const oneTable = (name: string): Form => ({
  noun: 'row',
  pieces: (newsroom, setting) => exportCsv(newsroom, name, setting),
})

const exportTables = async (asked: Asked, io: Io): Promise<number> => {
  const [, to] = asked.positionals
  const table = asked.text('table')
  if (table !== undefined) return exportText(asked, io, oneTable(table), to)
  if (to === undefined || to === '-')
    throw new DerekError(
      'usage',
      'CSV is a file a table and goes into a folder, and none is given.',
      "Say 'export csv FOLDER', or one table: 'export csv --table claims'.",
      2,
    )
  await makeFolder(to)
  for (const name of csvTables) await exportText(asked, io, oneTable(name), join(to, `${name}.csv`))
  return 0
}

const exportFile = async (asked: Asked, io: Io): Promise<number> => {
  const [, to] = asked.positionals
  if (to === undefined || to === '-')
    throw new DerekError('usage', 'A SQLite file needs a name, and none is given.', "Say 'export sqlite FILE'.", 2)
  const { title, licence, address } = asked.settings
  return withNewsroom(asked, io, async ({ ledger, now }) => {
    const line = progressLine(io.err)
    let rows = 0
    await inPlaceOf(to, async (part) => {
      rows = await writePublicFile(
        part,
        ledger.publicRows({ unconfirmed: asked.flag('unconfirmed') }),
        { newsroom: title, licence, address, made: now() },
        (done) => line.tell('rows written', done),
      )
    })
    line.end()
    await io.err.write(`${counted(rows, 'row')} written to ${to}\n`)
    return 0
  })
}

const formNames: readonly string[] = [...Object.keys(forms), 'csv', 'sqlite', 'site']
const others: Readonly<Record<string, (asked: Asked, io: Io) => Promise<number>>> = {
  // The site is large, and no other form needs it.
  site: async (asked, io) => (await import('../export-site.ts')).exportPages(asked, io),
  csv: exportTables,
  sqlite: exportFile,
}

export const exportAll: Command = {
  usage: [
    'export [FILE]',
    'export jsonl|oc4ids|popolo|geojson|annotations|calendar|jsonld [FILE]',
    'export csv FOLDER | export csv --table NAME [FILE]',
    'export sqlite FILE',
    'export site FOLDER',
  ],
  about: `Writes what is public, to FILE or to standard output: as JSON lines {"table", "row"} with sources, reports, confirmed claims and
their evidence, entities, promises, visits and published stories; the same as CSV, a file a table, or as one SQLite file;
projects as OC4IDS, people and offices as Popolo, projects and places as GeoJSON, claims as W3C Web Annotations, promises
with a date as iCalendar, everything as schema.org JSON-LD. docs/formats/open-data.md shows each. A file appears when it is whole.
With 'site', writes the whole site as files that any web server can serve, with redirects in _redirects and headers in _headers;
done again into the same folder, it writes what changed and removes what is gone.`,
  options: {
    language: {
      value: 'LANGUAGE',
      help: 'names and links in ru, kk or en where a format has room for one; en when left out',
    },
    table: { value: 'NAME', help: 'of CSV: only this table' },
    packed: { help: "of a site: also each file's .br and .gz beside it" },
    unconfirmed: {
      help: 'also what no editor confirmed, and says so; of JSON lines all that is kept, with what was rejected, readings and decisions',
    },
  },
  settings: ['data', 'database', 'address', 'title', 'timezone', 'licence', 'contact'],
  examples: [
    'derek export derek.jsonl',
    'derek export csv tables',
    'derek export oc4ids projects.json --address https://news.example',
    'derek export site public --address https://news.example',
    'derek export | grep \'"table":"claims"\'',
  ],
  arguments: [0, 2],
  run: (asked, io) => {
    const [first, second] = asked.positionals
    const other = first === undefined ? undefined : others[first]
    if (other) return other(asked, io)
    const form = first === undefined ? undefined : forms[first]
    if (form) return exportText(asked, io, form, second)
    if (second !== undefined)
      throw new DerekError(
        'usage',
        `"${first}" is no form of an export.`,
        didYouMean(first as string, formNames) || `Forms are: ${formNames.join(', ')}.`,
        2,
      )
    // A file may be called anything; a bare word that is nearly a form is a slip.
    const meant = first !== undefined && /^\w+$/.test(first) ? didYouMean(first, formNames) : ''
    if (meant)
      throw new DerekError(
        'usage',
        `"${first}" is no form of an export.`,
        `${meant} A file of that name: ./${first}.`,
        2,
      )
    return exportText(asked, io, forms['jsonl'] as Form, first)
  },
}
