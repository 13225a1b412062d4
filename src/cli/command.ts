// What a command is: its help is data, so that help, checks of options and the documents say the same.
import type { SettingName } from '../settings/index.ts'
import type { Asked, Io } from './io.ts'

export interface OptionRow {
  /** What stands behind it ('FILE'); none: it is a flag. */
  readonly value?: string
  readonly multiple?: boolean
  readonly help: string
}
export interface Command {
  /** Behind 'derek': 'read FILE --published DATE'. Several ways, several lines. */
  readonly usage: readonly string[]
  /** A few sentences. */
  readonly about: string
  readonly options: Readonly<Record<string, OptionRow>>
  /** Settings that it heeds, given as options or in the environment. */
  readonly settings: readonly SettingName[]
  readonly examples: readonly string[]
  /** Fewest and most arguments. */
  readonly arguments: readonly [number, number]
  /** The exit code. */
  readonly run: (asked: Asked, io: Io) => Promise<number>
}
