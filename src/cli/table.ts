// The commands that there are. One line each, so that `derek` can list them without loading them.
import type { Command } from './command.ts'

export interface CommandRow {
  readonly name: string
  readonly summary: string
  readonly load: () => Promise<Command>
}

export const commandRows: readonly CommandRow[] = [
  {
    name: 'serve',
    summary: 'open the newsroom and serve its site',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  {
    name: 'take-in',
    summary: 'take in a report: a file, a web page, or standard input',
    load: async () => (await import('./commands/take-in.ts')).takeIn,
  },
  {
    name: 'read',
    summary: 'read a text into claims, without keeping anything',
    load: async () => (await import('./commands/read.ts')).read,
  },
  {
    name: 'explain',
    summary: 'show why each claim of a report was read, and what was doubted',
    load: async () => (await import('./commands/explain.ts')).explain,
  },
  {
    name: 'confirm',
    summary: 'list what was read in a report; confirm, reject, join names',
    load: async () => (await import('./commands/confirm.ts')).confirm,
  },
  {
    name: 'publish',
    summary: 'publish a story from its files',
    load: async () => (await import('./commands/publish.ts')).publish,
  },
  {
    name: 'export',
    summary: 'write everything out as JSON lines',
    load: async () => (await import('./commands/export.ts')).exportAll,
  },
  {
    name: 'check',
    summary: 'look whether the ledger and the archive are whole',
    load: async () => (await import('./commands/check.ts')).check,
  },
]
