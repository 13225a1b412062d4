// derek export: everything out, a row a line.
import { open, rename, rm } from 'node:fs/promises'
import { DerekError } from '../../model/errors.ts'
import { exportRows } from '../../newsroom/export.ts'
import type { Command } from '../command.ts'
import type { Io } from '../io.ts'
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

export const exportAll: Command = {
  usage: ['export [FILE]'],
  about: `Writes what is public as JSON lines {"table", "row"}, to FILE or to standard output: sources, reports, confirmed claims with
their evidence, entities, promises, visits, published stories.`,
  options: { unconfirmed: { help: 'also what no editor confirmed, what was rejected, all readings and decisions' } },
  settings: ['data', 'database'],
  examples: ['derek export derek.jsonl', 'derek export | grep \'"table":"claims"\''],
  arguments: [0, 1],
  run: (asked, io) =>
    withNewsroom(asked, io, async (newsroom) => {
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
    }),
}
