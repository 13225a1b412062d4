// The marks in a story's body: [words](claim:…) and the like. Replaced by ids when a story is published, and checked: what
// a story marks as evidence must be there, and an editor must have confirmed it.
import { DerekError } from '../model/index.ts'
import type { CheckState } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'
import { proposalsOf } from './proposals.ts'
import type { Resolver } from './selectors.ts'

const pattern = /\[([^\]\n]*)\]\((claim|entity|promise|quote|visit|report):([^)\n]+)\)/g
type MarkKind = 'claim' | 'entity' | 'promise' | 'quote' | 'visit' | 'report'
interface Mark {
  readonly kind: MarkKind
  readonly id: string
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

/** A DerekError for a mark that leads nowhere, or to what no editor confirmed. */
const checkMark = (mark: Mark, state: CheckState | null, file: string): void => {
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

/** The body with ids in place of selectors. A mark that cannot stand is handed to `missing`: if that does not throw, its words stay unmarked. */
export const resolveMarks = async (
  newsroom: Newsroom,
  { body, file }: { readonly body: string; readonly file: string },
  to: Resolver,
  cited: readonly string[],
  missing: (error: DerekError) => void,
): Promise<string> => {
  let done = ''
  let from = 0
  for (const found of body.matchAll(pattern)) {
    const [whole, words, kind, rest] = found as unknown as [string, string, MarkKind, string]
    done += body.slice(from, found.index)
    from = found.index + whole.length
    try {
      const mark = { kind, id: await to.resolve(kind, rest) }
      checkMark(mark, await stateOf(newsroom, mark, to, cited), file)
      done += `[${words}](${kind}:${mark.id})`
    } catch (error) {
      if (!(error instanceof DerekError)) throw error
      missing(error)
      done += words
    }
  }
  return done + body.slice(from)
}
