// derek confirm: an editor's yes and no, and who is who.
import { DerekError } from '../../model/errors.ts'
import type { Decision } from '../../model/index.ts'
import { confirm as confirmReport } from '../../newsroom/confirm.ts'
import type { Join } from '../../newsroom/confirm.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { offers } from '../../newsroom/offers.ts'
import { proposalsOf } from '../../newsroom/proposals.ts'
import { deskReport } from '../../newsroom/report-of.ts'
import type { Command } from '../command.ts'
import type { Asked } from '../io.ts'
import { withNewsroom } from '../newsroom.ts'
import { showProposals } from '../show-proposals.ts'
import { columnsOf, listing, oneLine } from '../words.ts'

const numbers = (asked: Asked, option: string): readonly number[] =>
  asked
    .list(option)
    .flatMap((text) => text.split(','))
    .map((text) => {
      if (!/^\s*\d+\s*$/.test(text))
        throw new DerekError(
          'usage',
          `"${text}" is not a number of a proposal (--${option}).`,
          'derek confirm REPORT lists them with their numbers.',
          2,
        )
      return Number(text)
    })

const joinOf = (text: string): Join => {
  const at = text.lastIndexOf('=')
  const name = at < 0 ? text : text.slice(0, at)
  const entity = at < 0 ? null : text.slice(at + 1).trim() || null
  return { name: name.trim(), entity }
}

const listReports = async ({ ledger }: Newsroom): Promise<string> => {
  const versions = await ledger.reports({ limit: 20 })
  if (!versions.length) return 'There are no reports yet. Take one in: derek take-in FILE --published DATE\n'
  const rows = await Promise.all(
    versions.map(async (version) => {
      const view = await ledger.deskReport(version.reportId)
      const open = view ? proposalsOf(view).filter((proposal) => proposal.state === 'read').length : 0
      return [
        version.reportId,
        version.published.slice(0, 10),
        `${open} open`,
        oneLine(version.title ?? version.text, 70),
      ]
    }),
  )
  return `${columnsOf(rows, '')}\n`
}

const summary = (decisions: readonly Decision[]): string => {
  const count = (kind: string): number => decisions.filter((decision) => decision.kind === kind).length
  return listing([
    [count('confirm'), 'confirmation'],
    [count('reject'), 'rejection'],
    [count('join'), 'join'],
    [count('create'), 'new page'],
  ])
}

export const confirm: Command = {
  usage: [
    'confirm',
    'confirm REPORT',
    'confirm REPORT --all',
    'confirm REPORT --claim N… --reject N… --join NAME=ENTITY…',
  ],
  about: `Without a report: the newest reports and how much of each is open. With one: what was read in it, numbered, and which
known project, person or body each name may be. With --all, --claim or --reject: the editor's word, appended to the
ledger under --by. With --all places join by their classifier code, bodies by their registered number, holders of an office by
the office in that place and year; any other name is joined by --join, to a known
entity or to a new one of that short name.`,
  options: {
    all: { help: 'confirm all that is open, but what --reject names' },
    claim: { value: 'N', multiple: true, help: 'confirm number N of the list (also 1,2,5)' },
    reject: { value: 'N', multiple: true, help: 'reject number N of the list' },
    join: {
      value: 'NAME=ENTITY',
      multiple: true,
      help: 'the name, as listed, is that entity (its short name); NAME alone makes a new one',
    },
  },
  settings: ['data', 'database', 'by'],
  examples: ['derek confirm k3m9 --all --reject 4 --join "завод STEPPE METAL=steppe-metal" --by "A. Editor"'],
  arguments: [0, 1],
  run: async (asked, io) => {
    // What was asked wrongly is said before anything is opened.
    const id = asked.positionals[0]
    const review = {
      all: asked.flag('all'),
      confirm: numbers(asked, 'claim'),
      reject: numbers(asked, 'reject'),
      joins: asked.list('join').map(joinOf),
    }
    const asking = !review.all && !review.confirm.length && !review.reject.length && !review.joins.length
    if (id === undefined && !asking)
      throw new DerekError('usage', 'Which report?', 'derek confirm lists those there are.', 2)
    await withNewsroom(asked, io, async (newsroom) => {
      if (id === undefined) return io.out.write(await listReports(newsroom))
      if (!asking) {
        const decisions = await confirmReport(newsroom, id, review, asked.settings.by)
        return io.out.write(`decided: ${summary(decisions)}\n`)
      }
      const view = await deskReport(newsroom, id)
      return io.out.write(showProposals(view, proposalsOf(view), await offers(newsroom, view)))
    })
    return 0
  },
}
