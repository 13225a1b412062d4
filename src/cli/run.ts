// One run of `derek`: finds the command, runs it, and turns whatever goes wrong into one clear message and an exit code.
import { readFileSync } from 'node:fs'
import { DerekError } from '../model/errors.ts'
import type { Io } from './io.ts'
import { didYouMean } from './suggest.ts'
import { commandRows } from './table.ts'

const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version

const commandNamed = async (name: string) => {
  const row = commandRows.find((each) => each.name === name)
  if (row) return row.load()
  const hint = didYouMean(
    name,
    commandRows.map((each) => each.name),
    'derek ',
  )
  throw new DerekError('usage', `There is no command "${name}".`, hint || 'derek lists those there are.', 2)
}

const dispatch = async (argv: readonly string[], io: Io): Promise<number> => {
  const [name = '--help', ...rest] = argv
  const words = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest
  if (name === '--version' || name === '-v') {
    await io.out.write(`derek ${version()}\n`)
    return 0
  }
  const topic =
    name === '--help' || name === '-h' || name === 'help'
      ? (rest[0] ?? '')
      : words.some((word) => word === '--help' || word === '-h')
        ? name
        : undefined
  if (topic !== undefined) {
    const { helpOf, overview } = await import('./help.ts')
    await io.out.write(topic ? helpOf(await commandNamed(topic)) : overview())
    return 0
  }
  if (name.startsWith('-'))
    throw new DerekError(
      'usage',
      `There is no option ${name} before a command.`,
      'Write derek COMMAND, then its options.',
      2,
    )
  const command = await commandNamed(name)
  const { parseArguments } = await import('./arguments.ts')
  return command.run(parseArguments(name, command, rest, io.env), io)
}

/** What is thrown and is no DerekError is a fault of ours, but for a machine that ran out of something. */
const messageOf = (error: unknown): { readonly text: string; readonly code: 1 | 2 } => {
  if (error instanceof DerekError)
    return { text: [error.message, error.hint].filter(Boolean).join(' '), code: error.exitCode }
  const { code, message, stack } = error as NodeJS.ErrnoException
  if (code === 'ENOSPC')
    return { text: 'The disk is full. Make room and do it again: what was acknowledged is kept.', code: 1 }
  return {
    text: `Something went wrong that should not: ${message}. Please report it with these lines.\n${stack}`,
    code: 1,
  }
}

export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  try {
    return await dispatch(argv, io)
  } catch (error) {
    const { text, code } = messageOf(error)
    await io.err.write(`derek: ${text}\n`)
    return code
  }
}
