// Arguments into what was asked, every slip named with what was meant.
import { parseArgs } from 'node:util'
import { DerekError } from '../model/errors.ts'
import { resolveSettings, settingRows } from '../settings/index.ts'
import type { Command, OptionRow } from './command.ts'
import type { Asked, Io } from './io.ts'
import { didYouMean } from './suggest.ts'

const wrongUse = (message: string, hint: string): DerekError => new DerekError('usage', message, hint, 2)

/** A command's own options and the settings that it heeds. */
export const optionsOf = (command: Command): Readonly<Record<string, OptionRow>> => {
  const settings = settingRows.filter((row) => command.settings.includes(row.name))
  const rows = settings.map((row) => [row.name, { value: row.value, help: row.help }] as const)
  return { ...command.options, ...Object.fromEntries(rows) }
}

type Token = {
  readonly kind: string
  readonly name?: string
  readonly rawName?: string
  readonly value?: string | undefined
}

const checkToken = (token: Token, options: Readonly<Record<string, OptionRow>>, help: string): void => {
  if (token.kind !== 'option') return
  const row = options[token.name ?? '']
  if (!row)
    throw wrongUse(
      `There is no option ${token.rawName}.`,
      `${didYouMean(token.name ?? '', Object.keys(options), '--')} ${help}`.trim(),
    )
  if (row.value && (token.value === undefined || token.value === ''))
    throw wrongUse(`${token.rawName} needs a value.`, `Write ${token.rawName} ${row.value}. ${help}`)
  if (!row.value && token.value !== undefined) throw wrongUse(`${token.rawName} takes no value.`, help)
}

const checkCount = (command: Command, positionals: readonly string[], help: string): void => {
  const [fewest, most] = command.arguments
  if (positionals.length < fewest) throw wrongUse(`Something is missing: derek ${command.usage[0]}.`, help)
  if (positionals.length > most)
    throw wrongUse(`"${positionals[most]}" is one too many: derek ${command.usage[0]}.`, help)
}

export const parseArguments = (name: string, command: Command, argv: readonly string[], env: Io['env']): Asked => {
  const options = optionsOf(command)
  const help = `"derek ${name} --help" tells more.`
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(options).map(([key, row]) => [
        key,
        { type: row.value ? ('string' as const) : ('boolean' as const), multiple: row.multiple ?? false },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  for (const token of tokens as readonly Token[]) checkToken(token, options, help)
  checkCount(command, positionals, help)
  const texts = Object.fromEntries(Object.entries(values).filter(([, value]) => typeof value === 'string'))
  const { settings, problems } = resolveSettings(texts as Record<string, string>, env)
  // A wrong variable is of no concern to a command that does not heed it.
  const problem = problems.find(({ row }) => command.settings.includes(row.name))
  if (problem) {
    const from = problem.from === 'option' ? `--${problem.row.name}` : problem.row.env
    throw wrongUse(`"${problem.given}" ${problem.message} (${from}).`, help)
  }
  return {
    positionals,
    settings,
    flag: (key) => values[key] === true,
    text: (key) => (typeof values[key] === 'string' ? values[key] : undefined),
    list: (key) => [values[key] ?? []].flat().filter((value) => typeof value === 'string'),
  }
}
