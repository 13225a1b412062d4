// Help pages, drawn from what commands say of themselves.
import { settingRows } from '../settings/index.ts'
import type { Command } from './command.ts'
import { optionsOf } from './arguments.ts'
import { commandRows } from './table.ts'

const columns = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

export const overview =
  (): string => `Derek reads official reports into claims that each point at the words they rest on.

Usage: derek COMMAND

${columns(commandRows.map((row) => [row.name, row.summary]))}

derek COMMAND --help tells about one command. To begin: derek serve
`

/** Where a setting's value comes from when the option is left out; a command's own option of that name has no such. */
const defaultOf = (command: Command, name: string): string => {
  const row = settingRows.find((each) => each.name === name && command.settings.includes(each.name))
  return row ? ` (${row.env}${row.default ? `, else ${row.default}` : ''})` : ''
}

export const helpOf = (command: Command): string => {
  const options = Object.entries(optionsOf(command)).map(([name, row]): [string, string] => [
    `--${name}${row.value ? ` ${row.value}` : ''}`,
    `${row.help}${defaultOf(command, name)}${row.multiple ? '; may be given more than once' : ''}`,
  ])
  const usage = command.usage.map((line, at) => `${at ? '      ' : 'Usage:'} derek ${line}`).join('\n')
  return `${usage}

${command.about}

Options:
${columns([...options, ['--help', 'this page']])}

${command.examples.length > 1 ? 'Examples' : 'Example'}:
${command.examples.map((line) => `  ${line}`).join('\n')}
`
}
