// derek check: is the newsroom whole?
import { check as checkNewsroom } from '../../newsroom/check.ts'
import type { Command } from '../command.ts'
import { withNewsroom } from '../newsroom.ts'
import { progressLine } from '../progress.ts'
import { counted } from '../words.ts'

export const check: Command = {
  usage: ['check'],
  about: `Looks at every span (does it quote its report?), every hash (are the original bytes there, unchanged?), every count and
every state (does it follow from the decisions?). Changes nothing. Exit code 1 when something is not whole.`,
  options: {},
  settings: ['data', 'database'],
  examples: ['derek check --data /srv/derek'],
  arguments: [0, 0],
  run: async (asked, io) => {
    const line = progressLine(io.err)
    const { faults, versions } = await withNewsroom(asked, io, (newsroom) => checkNewsroom(newsroom, line.tell))
    line.end()
    for (const { code, about, message } of faults) await io.out.write(`${code}: ${about}: ${message}\n`)
    const looked = `${counted(versions, 'report version')} looked at`
    if (faults.length === 0) {
      await io.out.write(`The newsroom is whole: ${looked}.\n`)
      return 0
    }
    await io.err.write(
      `derek: ${counted(faults.length, 'fault')} found, ${looked}. Keep a copy of the data folder as it is, and restore from a backup what is missing.\n`,
    )
    return 1
  },
}
