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
    name: 'match',
    summary: 'propose which projects of many readings, or of a kept report, are one',
    load: async () => (await import('./commands/match.ts')).match,
  },
  {
    name: 'due',
    summary: 'list promises that are overdue or due soon, and what was said since',
    load: async () => (await import('./commands/due.ts')).due,
  },
  {
    name: 'follow',
    summary: 'say what became of a promise, or take that back',
    load: async () => (await import('./commands/follow.ts')).follow,
  },
  {
    name: 'rounds',
    summary: 'make the daily round and list what waits for an editor',
    load: async () => (await import('./commands/rounds.ts')).rounds,
  },
  {
    name: 'silence',
    summary: 'show what reports do not tell of a thing, and since when',
    load: async () => (await import('./commands/silence.ts')).silence,
  },
  {
    name: 'timeline',
    summary: 'show what was said of one thing in time, what changed and what contradicts',
    load: async () => (await import('./commands/timeline.ts')).timeline,
  },
  {
    name: 'offices',
    summary: 'show who held which office on a day',
    load: async () => (await import('./commands/offices.ts')).offices,
  },
  {
    name: 'visits',
    summary: 'show who went where, reports of one visit together',
    load: async () => (await import('./commands/visits.ts')).visits,
  },
  {
    name: 'history',
    summary: 'show who decided what about a thing, and what was known on a day',
    load: async () => (await import('./commands/history.ts')).history,
  },
  {
    name: 'places',
    summary: 'show what is known of a place; take in a newer classifier',
    load: async () => (await import('./commands/places.ts')).places,
  },
  {
    name: 'publish',
    summary: 'publish a story from its files',
    load: async () => (await import('./commands/publish.ts')).publish,
  },
  {
    name: 'search',
    summary: 'find stories, reports, claims, people, places by words',
    load: async () => (await import('./commands/search.ts')).search,
  },
  {
    name: 'digest',
    summary: 'tell readers who follow something what is new, by e-mail',
    load: async () => (await import('./commands/digest.ts')).digest,
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
