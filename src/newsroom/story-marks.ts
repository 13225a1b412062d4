// The marks in a story's body: [words](claim:…) and the like. Replaced by ids when a story is published, and checked: what
// a story marks as evidence must be there, and an editor must have confirmed it.
import { DerekError } from '../model/index.ts'
import type { CheckState } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'
import { proposalsOf } from './proposals.ts'
import type { Resolver } from './selectors.ts'

const pattern = /\]\((claim|entity|promise|quote|visit|report):([^)\n]+)\)/g
type MarkKind = 'claim' | 'entity' | 'promise' | 'quote' | 'visit' | 'report'
export interface Mark {
  readonly kind: MarkKind
  readonly id: string
}

/** The body with ids in place of selectors, and what it marks. */
export const resolveMarks = async (
  body: string,
  to: Resolver,
): Promise<{ readonly body: string; readonly marks: readonly Mark[] }> => {
  const marks: Mark[] = []
  let done = ''
  let from = 0
  for (const found of body.matchAll(pattern)) {
    const kind = found[1] as MarkKind
    const id = await to.resolve(kind, found[2] as string)
    marks.push({ kind, id })
    done += `${body.slice(from, found.index)}](${kind}:${id})`
    from = found.index + found[0].length
  }
  return { body: done + body.slice(from), marks }
}

const stateOf = async (
  { ledger }: Newsroom,
  mark: Mark,
  to: Resolver,
  cited: readonly string[],
): Promise<CheckState | null> => {
  if (mark.kind === 'entity') return (await ledger.entityById(mark.id)) ? 'confirmed' : null
  if (mark.kind === 'report') return (await ledger.reportVersion(mark.id)) ? 'confirmed' : null
  if (mark.kind === 'claim') return (await ledger.claim(mark.id))?.state ?? null
  for (const report of cited) {
    const found = proposalsOf(await to.view(report)).find((one) => one.id === mark.id)
    if (found) return found.state
  }
  return null
}

/** Throws for the first mark that leads nowhere, or to what no editor confirmed. */
export const checkMarks = async (
  newsroom: Newsroom,
  marks: readonly Mark[],
  to: Resolver,
  cited: readonly string[],
  file: string,
): Promise<void> => {
  for (const mark of marks) {
    const state = await stateOf(newsroom, mark, to, cited)
    const what = `${mark.kind} "${mark.id}"`
    if (state === null)
      throw new DerekError(
        'bad-mark',
        `The story ${file} marks the ${what}, which is not there.`,
        'Cite the report that it stands in, or mend the mark.',
      )
    if (state !== 'confirmed')
      throw new DerekError(
        'unconfirmed',
        `The story ${file} marks the ${what}, which no editor confirmed.`,
        'Confirm it with "derek confirm REPORT", or take the mark away.',
      )
  }
}
