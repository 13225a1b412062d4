// English events told by a listed verb and the auxiliaries before it: 'is being replaced', 'are rebuilding', 'will have been laid'. Only
// words that no listed cue covers are asked.
import type { Cue } from './cues.ts'
import type { EventForm, EventMeaning, Theme } from './lists/event.ts'
import type { VerbLine } from './lists/verb-line.ts'
import { verbsEn } from './lists/verbs-en.ts'

type Shape = 'base' | 'past' | 'going'
interface Entry {
  readonly line: VerbLine
  readonly shape: Shape
}
const byForm = new Map<string, Entry>()
const doubling = new Set(['dig', 'shut', 'equip', 're-equip'])
/** 'replace' → replaced, replacing; 'dig' → digging. */
const add = (line: VerbLine): void => {
  const [base = '', irregular] = line.verb.split('/')
  const stem = base.endsWith('e') ? base.slice(0, -1) : doubling.has(base) ? base + base.at(-1)! : base
  byForm.set(base, { line, shape: 'base' })
  byForm.set(`${stem}ing`, { line, shape: 'going' })
  byForm.set(irregular ?? `${stem}ed`, { line, shape: 'past' })
}
for (const line of verbsEn) add(line)

const skipped =
  /^(?:also|already|now|then|just|recently|fully|completely|newly|currently|still|all|soon|finally|partly|entirely|not|both|being)$/
const be = /^(?:is|are|was|were)$/
const modal = /^(?:will|would|shall|can|could|may|might|must|should)$/

interface Told {
  readonly form: EventForm
  readonly theme: Theme
  readonly attribute?: true
}
/** The auxiliaries before the verb, nearest first, adverbs left out. */
const before = (norms: readonly string[], at: number, first: number): string[] => {
  const found: string[] = []
  for (let back = at - 1; back >= first && found.length < 4 && at - back <= 7; back--) {
    if (!skipped.test(norms[back]!) || norms[back] === 'being') found.push(norms[back]!)
  }
  return found
}
const ofPast = ([one = '', two = '', three = '']: readonly string[], next: string): Told | undefined => {
  if (one === 'being') return be.test(two) ? { form: 'going', theme: 'subject' } : undefined
  if (one === 'been') return { form: modal.test(three) ? 'coming' : 'done', theme: 'subject' }
  if (one === 'be') return modal.test(two) || two === 'to' ? { form: 'coming', theme: 'subject' } : undefined
  if (be.test(one)) return { form: 'done', theme: 'subject' }
  if (/^(?:has|have|had)$/.test(one)) return { form: modal.test(two) ? 'coming' : 'done', theme: 'object' }
  // 'A school rebuilt last year', 'the line laid in May'
  if (/^(?:in|by|at|last|this|on|under|within|near|for|with|from|,)$/.test(next)) return { form: 'done', theme: 'subject', attribute: true } // prettier-ignore
  if (/^(?:the|a|an|its|their|two|three|four|five|new|all)$/.test(next)) return { form: 'done', theme: 'object' }
  return undefined
}
const told = (norms: readonly string[], at: number, first: number, shape: Shape): Told | undefined => {
  const words = before(norms, at, first)
  if (shape === 'past') return ofPast(words, norms[at + 1] ?? '')
  const [one = '', two = ''] = words
  if (shape === 'going') return be.test(one) || (one === 'been' && /^(?:has|have|had)$/.test(two)) ? { form: 'going', theme: 'object' } : undefined // prettier-ignore
  if (one === 'will' || one === 'shall') return { form: 'coming', theme: 'object' }
  return one === 'to' ? { form: 'infinitive', theme: 'object' } : undefined
}

export const englishVerbEventAt = (
  norms: readonly string[],
  at: number,
  first: number,
): Cue<EventMeaning> | undefined => {
  const entry = byForm.get(norms[at]!)
  if (entry === undefined) return undefined
  const found = told(norms, at, first, entry.shape)
  if (found === undefined) return undefined
  const { concept, weak } = entry.line.means
  const means: EventMeaning = { concept, ...found, ...(weak ? { weak } : {}) }
  return { means, first: at, end: at + 1, line: { cue: entry.line.verb, means, example: entry.line.example } }
}
