// Promises over simulated years, told in short lines: what a report said on a day, what an editor did, how it then stands. The
// verbs, the ledger and the archive are real; the reader knows by heart what each made-up report says.
import { emptyReading, spanOf } from '../model/index.ts'
import type { Claim, Instruction, KeptPromise, PromiseState, Property, Reading } from '../model/index.ts'
import { loadTables } from '../tables/index.ts'
import type { Readable, Reader } from './reader.ts'
import { confirm } from './confirm.ts'
import { dueOf } from './due.ts'
import { follow, promiseNamed, unfollow } from './follow.ts'
import type { Newsroom } from './newsroom.ts'
import { readReport } from './read-report.ts'
import { takeIn } from './take-in.ts'
import { incoming } from './test-scene.ts'

export type Said = Partial<Claim> & { readonly property: Property }
export type Line =
  /** A report about the promise's project; `raw`: nobody confirms what was read. */
  | { readonly on: string; readonly says: readonly Said[]; readonly raw?: true; readonly denies?: true }
  /** What an editor marks; with the first claim that the day's last report made, unless none is named. */
  | { readonly on: string; readonly marks: PromiseState; readonly due?: string | null; readonly shown?: false }
  | { readonly on: string; readonly undoes: true }
  /** A better reader reads the promise's report again, and finds this date, or no promise at all. */
  | { readonly on: string; readonly rereads: { readonly due: string | null } | null }
  /** As shown that day; offers as 'kept done-in-time'; history as 'open 2024', oldest first; gone: not there any more. */
  | {
      readonly on: string
      readonly is: string
      readonly offers?: readonly string[]
      readonly history?: readonly string[]
    }

export interface Told {
  readonly name: string
  /** What the report of the day says; it ends with the name of the project. */
  readonly words: string
  readonly said: string
  readonly due: string | null
  readonly kind?: Instruction['kind']
  /** A claim in its own words. */
  readonly own?: Said
  /** No editor confirms it or says what it is about. */
  readonly raw?: true
  readonly lines: readonly Line[]
}

export interface Years {
  readonly newsroom: Newsroom
  /** Sets the day for all that comes. */
  readonly goTo: (day: string) => void
}

type Finds = (text: string) => Partial<Reading>
export interface Heart {
  readonly reader: () => Reader
  readonly note: (text: string, finds: Finds) => void
  /** A better reader has come: it finds something else in that text. */
  readonly better: (text: string, finds: Finds) => void
}

/** Answers with what was written down for a text. */
export const byHeart = (): Heart => {
  const notes = new Map<string, Finds>()
  const tables = loadTables()
  let version = 1
  const note = (text: string, finds: Finds): void => void notes.set(text, finds)
  return {
    note,
    better: (text, finds) => {
      version++
      note(text, finds)
    },
    reader: () => ({
      version: `by-heart-${version}`,
      tables,
      read: ({ id, text, published, language = 'ru' }: Readable) => ({
        ...emptyReading(id, language, published.slice(0, 10)),
        ...notes.get(text)?.(text),
      }),
    }),
  }
}

const at = (text: string, words: string) => spanOf(text, text.indexOf(words), text.indexOf(words) + words.length)
const claimOf = (text: string, words: string, project: string, said: Said): Claim => ({
  subject: project,
  modality: 'reported',
  speaker: null,
  rule: 'by-heart',
  evidence: at(text, words),
  ...said,
})

export const projectOf = (index: number): string => `школа ${index + 1}`
const textOf = (told: Told, index: number): string => `${told.words} Это ${projectOf(index)}.`
/** The promise's words with the project's name in them, so that they tell what it is about. */
const promised =
  (told: Told, index: number, due: string | null) =>
  (text: string): Partial<Reading> => ({
    projects: [{ name: projectOf(index), place: null, mentions: [at(text, projectOf(index))] }],
    claims: told.own ? [claimOf(text, told.words, projectOf(index), told.own)] : [],
    instructions: [{ kind: told.kind ?? 'instruction', issuer: null, addressee: null, due, evidence: at(text, text) }],
  })
const reported =
  (says: readonly Said[], project: string, denies: boolean) =>
  (text: string): Partial<Reading> => ({
    projects: [{ name: project, place: null, mentions: [at(text, project)] }],
    claims: says.map((said) => claimOf(text, text, project, said)),
    doubts: denies
      ? [{ about: project, why: 'The report denies this.', evidence: at(text, text), code: 'denied' }]
      : [],
  })

export interface Player {
  /** Takes one of its reports in and reads it, before its time: 0 is the promise's own. */
  readonly bring: (which: number) => Promise<void>
  readonly reports: number
  /** Takes the promise's report in and reads it; an editor confirms it. */
  readonly begin: () => Promise<void>
  readonly play: (line: Line) => Promise<void>
  readonly promise: () => Promise<KeptPromise | null>
}

/** expects: what a line says how it stands, and how it does. */
export const player = (
  years: Years,
  heart: Heart,
  told: Told,
  index: number,
  expects: (
    line: Line,
    stands: { readonly is: string; readonly offers: readonly string[]; readonly history: readonly string[] },
  ) => void,
): Player => {
  const { newsroom } = years
  const project = projectOf(index)
  const text = textOf(told, index)
  let reportId = ''
  let promiseId = ''
  let shownBy: string | undefined

  const bring = async (
    words: string,
    published: string,
    finds: (text: string) => Partial<Reading>,
  ): Promise<string> => {
    heart.note(words, finds)
    const { report } = await takeIn(newsroom, incoming(words, { published, language: 'ru' }))
    await readReport(newsroom, report.id)
    return report.id
  }
  const accept = (id: string, raw: boolean): Promise<unknown> =>
    confirm(newsroom, id, { all: !raw, joins: [{ name: project, entity: `shkola-${index + 1}` }] }, 'editor')

  const begin = async (): Promise<void> => {
    years.goTo(told.said)
    reportId = await bring(text, told.said, promised(told, index, told.due))
    if (!told.raw) await accept(reportId, false)
    promiseId = (await newsroom.ledger.deskReport(reportId))?.promises[0]?.id ?? ''
  }
  type Heard = Extract<Line, { readonly says: unknown }>
  const heard = told.lines.filter((line): line is Heard => 'says' in line)
  const take = (line: Heard): Promise<string> =>
    bring(
      `${line.on}: ${project}, ${line.says.map((said) => said.property).join(', ')}.`,
      line.on,
      reported(line.says, project, line.denies === true),
    )
  const hear = async (line: Heard): Promise<void> => {
    const id = await take(line)
    await accept(id, line.raw === true)
    shownBy = (await newsroom.ledger.deskReport(id))?.claims[0]?.id
  }
  const look = async (line: Extract<Line, { readonly is: unknown }>): Promise<void> => {
    const kept = await newsroom.ledger.findPromises({ ids: [promiseId], unconfirmed: true, decided: true })
    const [one] = await dueOf(newsroom, kept, line.on)
    expects(line, {
      is: one ? one.shown.state : 'gone',
      offers: one?.outcomes.map(({ says, code, due }) => `${says} ${code}${due ? ` ${due}` : ''}`) ?? [],
      history: one?.promise.history.map(({ state, due }) => `${state} ${due ?? '-'}`) ?? [],
    })
  }
  return {
    reports: heard.length + 1,
    bring: async (which) => {
      const line = heard[which - 1]
      await (line ? take(line) : bring(text, told.said, promised(told, index, told.due)))
    },
    begin,
    promise: async () =>
      (await newsroom.ledger.findPromises({ ids: [promiseId], unconfirmed: true, decided: true }))[0] ?? null,
    play: async (line) => {
      years.goTo(line.on)
      if ('says' in line) await hear(line)
      else if ('marks' in line) {
        const due = 'due' in line ? { due: line.due ?? null } : {}
        const claim = line.shown === false || shownBy === undefined ? {} : { claim: shownBy }
        await follow(newsroom, { promise: promiseId, as: line.marks, ...due, ...claim }, 'editor')
      } else if ('undoes' in line) await unfollow(newsroom, (await promiseNamed(newsroom, promiseId)).id, 'editor')
      else if ('rereads' in line) {
        const { rereads } = line
        heart.better(text, rereads ? promised(told, index, rereads.due) : () => ({}))
        await readReport(newsroom, reportId)
      } else await look(line)
    },
  }
}
