// What a command may touch of the process it runs in. A test gives it another.
import type { Settings } from '../settings/index.ts'

export interface Output {
  /** Resolves when there is room for more. */
  write(text: string): Promise<void>
  readonly terminal: boolean
  readonly columns: number
}
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly out: Output
  /** Messages, progress and errors. */
  readonly err: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => Date
}

/** What was asked on the command line, checked against what the command knows. */
export interface Asked {
  readonly positionals: readonly string[]
  flag(name: string): boolean
  text(name: string): string | undefined
  list(name: string): readonly string[]
  readonly settings: Settings
}

const outputOf = (stream: NodeJS.WriteStream): Output => ({
  terminal: stream.isTTY === true,
  columns: stream.columns ?? 80,
  write: (text) =>
    new Promise((done) => {
      if (stream.write(text)) done()
      else stream.once('drain', done)
    }),
})

/** A reader that closed its end (`derek export | head`) has what it wanted: that is no failure. */
const quietWhenClosed = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

export const processIo = (): Io => {
  quietWhenClosed(process.stdout)
  quietWhenClosed(process.stderr)
  return {
    stdin: process.stdin,
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    env: process.env,
    now: () => new Date(),
  }
}
