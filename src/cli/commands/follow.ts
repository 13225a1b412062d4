// derek follow: what became of a promise, in an editor's word.
import { DerekError } from '../../model/errors.ts'
import { lastDay, promiseStates } from '../../model/index.ts'
import type { PromiseState } from '../../model/index.ts'
import { dueOf } from '../../newsroom/due.ts'
import { follow as followPromise, followAbout, promiseNamed, unfollow } from '../../newsroom/follow.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { dateWords, wordings } from '../../pages/index.ts'
import type { Command } from '../command.ts'
import { dayAsked, dayOption } from '../day.ts'
import type { Asked } from '../io.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { plain } from '../words.ts'
import { promiseJson, promiseLines, sinceLines } from '../show-promises.ts'

const stateAsked = (asked: Asked): PromiseState | undefined => {
  const as = asked.text('as')
  if (as === undefined || promiseStates.includes(as as PromiseState)) return as as PromiseState | undefined
  throw new DerekError('usage', `A promise cannot be "${as}" (--as).`, `Choose one of: ${promiseStates.join(', ')}.`, 2)
}
const dueAsked = (asked: Asked): { readonly due?: string | null } => {
  const due = asked.text('due')
  if (due === undefined) return {}
  if (due === 'none') return { due: null }
  if (lastDay(due) !== undefined && !due.includes('T')) return { due }
  throw new DerekError('usage', `"${due}" is no date (--due).`, 'Give 2025, 2025-H1, 2025-Q3, 2025-06, 2025-06-30 or none.', 2) // prettier-ignore
}

const show = async (newsroom: Newsroom, name: string, asked: Asked, on: string): Promise<string> => {
  const language = languageAsked(asked)
  const w = wordings[language]
  const [one] = await dueOf(newsroom, [await promiseNamed(newsroom, name)], on)
  if (!one) return ''
  if (asked.flag('json')) return `${JSON.stringify(promiseJson(one))}\n`
  const history = one.promise.history.map(
    (change) =>
      `  ${change.at.slice(0, 10)} ${w.promise[change.state === 'open' && !change.due ? 'undated' : change.state]}${change.due ? `, ${w.attention.dueOn(dateWords(change.due, language, 'note'))}` : ''}${change.claimId ? ` (${change.claimId})` : change.reportVersionId ? ` (${change.reportVersionId})` : ''}`,
  )
  const since = sinceLines(one, language)
  const lines = [
    ...promiseLines(one, on, language),
    `${w.promises.history}:`,
    ...history,
    `${w.promises.since}:`,
    ...(since.length ? since : [`  ${w.promises.nothingSince}`]),
  ]
  return plain(`${lines.join('\n')}\n`)
}

export const follow: Command = {
  usage: [
    'follow PROMISE',
    'follow PROMISE --as STATE [--claim CLAIM | --report REPORT] [--due DATE]',
    'follow PROMISE --about ENTITY',
    'follow PROMISE --undo',
  ],
  about: `Without more: how the promise stands, how it changed, and what was reported since. With --as: what became of it, in your
word, signed and kept for ever, with the claim or report that shows it; a claim taken as evidence is confirmed with it.
STATE is ${promiseStates.join(', ')}. --undo takes the last such word back: the promise stands as it stood before.`,
  options: {
    as: { value: 'STATE', help: 'what became of it' },
    claim: { value: 'CLAIM', help: 'the claim that shows it, by its id' },
    report: { value: 'REPORT', help: 'the report that shows it, where no claim says it' },
    due: { value: 'DATE', help: 'the new date of what was moved, or none; left out: the date of the claim' },
    about: { value: 'ENTITY', help: 'the project or place it is about, where its own words do not tell' },
    undo: { help: 'take the last word about it back' },
    reason: { value: 'WORDS', help: 'why; kept with the decision' },
    on: dayOption,
    language: languageOption,
    json: { help: 'show it as a JSON object' },
  },
  settings: ['data', 'database', 'timezone', 'by'],
  examples: [
    'derek follow school-by-december --as kept --claim 4d0zn3w8k1v5c7xq --by "A. Editor"',
    'derek follow bridge-2025 --as moved --due 2026-08-31 --report k3m9',
  ],
  arguments: [1, 1],
  run: async (asked, io) => {
    const name = asked.positionals[0] as string
    const as = stateAsked(asked)
    const due = dueAsked(asked)
    const on = dayAsked(asked, io)
    languageAsked(asked)
    const undo = asked.flag('undo')
    const [claim, report, reason] = ['claim', 'report', 'reason'].map((option) => asked.text(option))
    if (undo && as) throw new DerekError('usage', 'Either --as or --undo.', 'Give one of the two.', 2)
    if (!as && (claim || report || 'due' in due))
      throw new DerekError('usage', 'What became of it?', 'Say it with --as STATE.', 2)
    await withNewsroom(asked, io, async (newsroom) => {
      const { by } = asked.settings
      const about = asked.text('about')
      if (about) await followAbout(newsroom, name, about, by)
      if (undo) await unfollow(newsroom, name, by, reason)
      else if (as)
        await followPromise(
          newsroom,
          { promise: name, as, ...due, ...(claim ? { claim } : {}), ...(report ? { report } : {}) },
          by,
          reason,
        )
      await io.out.write(await show(newsroom, name, asked, on))
    })
    return 0
  },
}
