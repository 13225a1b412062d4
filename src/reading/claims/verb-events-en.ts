// English events told by a listed verb and the auxiliaries before it: 'is being replaced', 'are rebuilding', 'is due to be opened'.
import type { Cue } from './cues.ts'
import type { EventMeaning } from './lists/event.ts'
import type { VerbLine } from './lists/verb-line.ts'
import { verbsEn } from './lists/verbs-en.ts'
import { toldBefore, type Told, type VerbShape } from './verb-group-en.ts'

interface Entry {
  readonly line: VerbLine
  readonly shapes: readonly VerbShape[]
  /** 'hand … over': words that stand behind, up to an object apart. */
  readonly particle: readonly string[]
}
const byForm = new Map<string, Entry[]>()
const doubling = new Set([
  'dig',
  'fit',
  'shut',
  'equip',
  're-equip',
  'begin',
  'put',
  'set',
  'fit',
  'get',
  'wrap',
  'scrap',
  'cancel',
  'remodel',
  'retrofit',
  'top',
])
const add = (form: string, entry: Entry): void => {
  const known = byForm.get(form)
  const same = known?.find(({ line }) => line === entry.line)
  if (known && same) known[known.indexOf(same)] = { ...same, shapes: [...same.shapes, ...entry.shapes] }
  else byForm.set(form, [...(known ?? []), entry])
}
/** 'replace' → replaced, replacing, replaces; 'dig' → digging; 'begin/began/begun'; 'hand +over'. */
const addLine = (line: VerbLine): void => {
  const [verb = '', ...particle] = line.verb.split(' +')
  const [base = '', past, participle = past] = verb.split('/')
  const stem = base.endsWith('e') ? base.slice(0, -1) : doubling.has(base) ? base + base.at(-1)! : base
  const entry = (shape: VerbShape): Entry => ({ line, shapes: [shape], particle: particle.flatMap((words) => words.split(' ')) }) // prettier-ignore
  add(base, entry('base'))
  add(`${stem}ing`, entry('going'))
  // 'Plants' and 'repairs' are rather nouns.
  if (line.means.turns || base === 'build') add(/(?:sh|ch|ss|x)$/.test(base) ? `${base}es` : `${base}s`, entry('present')) // prettier-ignore
  for (const form of new Set([past ?? `${stem}ed`, participle ?? `${stem}ed`])) add(form, entry('past'))
}
for (const line of verbsEn) addLine(line)

const noEntries: readonly Entry[] = []
const farthestParticle = 8
/** Where its particle ends; -1 where it has none. */
const particleEnd = (norms: readonly string[], at: number, particle: readonly string[]): number => {
  if (particle.length === 0) return at + 1
  for (let from = at + 1; from <= at + farthestParticle && from < norms.length; from++) {
    if (/^[.;:,]$/.test(norms[from]!)) return -1
    if (particle.every((word, index) => norms[from + index] === word)) return from + particle.length
  }
  return -1
}
const joins = /^(?:and|,|then|or|also)$/
const farthestJoined = 16
/** 'Was built in May and opened in June': the time of the verb before it. */
const toldByOther = (norms: readonly string[], at: number, first: number, shape: VerbShape): Told | undefined => {
  if (shape === 'present' || !joins.test(norms[at - 1] ?? '')) return undefined
  for (let back = at - 2; back >= first && at - back <= farthestJoined; back--) {
    for (const { line, shapes } of byForm.get(norms[back]!) ?? noEntries) {
      if (!shapes.includes(shape)) continue
      const told = toldBefore({ norms, at: back, end: back + 1, shape, turns: line.means.turns === true }, first)
      if (told && told.attribute !== true) return told
    }
  }
  return undefined
}

/** What opens or ends at a day to come is told in the present: 'the school opens in May'. */
const isTimetable = (concept: string): boolean => /^(?:open|begin|finish|accept)$/.test(concept)

/** 'Homes are built under the programme', 'roads are repaired every year': as a rule, no one thing. */
const isHabit = (norms: readonly string[], at: number, concept: string, told: Told): boolean =>
  /^(?:construct|repair)$/.test(concept) &&
  told.form === 'done' &&
  told.theme === 'subject' &&
  /^(?:is|are)$/.test(norms[at - 1] ?? '')

export const englishVerbEventAt = (
  norms: readonly string[],
  at: number,
  first: number,
): Cue<EventMeaning> | undefined => {
  for (const { line, shapes, particle } of byForm.get(norms[at]!) ?? noEntries) {
    const end = particleEnd(norms, at, particle)
    if (end < 0) continue
    for (const shape of shapes) {
      const turns = line.means.turns === true
      // 'Put the yard in order': a command.
      if (shape === 'past' && shapes.includes('base') && (at === first || /^["-]$/.test(norms[at - 1]!))) continue
      const told =
        toldBefore(
          { norms, at, end: particle.length > 0 && end - at <= particle.length + 1 ? end : at + 1, shape, turns },
          first,
        ) ?? toldByOther(norms, at, first, shape)
      if (told === undefined) continue
      const { concept, weak } = line.means
      const form = shape === 'present' && isTimetable(concept) ? 'coming' : isHabit(norms, at, concept, told) ? 'infinitive' : told.form // prettier-ignore
      // 'It was begun in April': the thing itself.
      const own = concept === 'begin' && shape === 'past' && /^(?:is|are|was|were|been)$/.test(norms[at - 1] ?? '') ? { work: 'construct' as const } : {} // prettier-ignore
      const means: EventMeaning = { concept, ...told, form, ...(weak ? { weak } : {}), ...own }
      return { means, first: at, end, line: { cue: line.verb, means, example: line.example } }
    }
  }
  return undefined
}

const helping = /^(?:is|are|was|were|be|been|being|to|will|would|shall|should|must|can|could|may|might|has|have|had|start|begin|go|goes)$/ // prettier-ignore
/** 'Should be in operation', 'is to be at full capacity' */
const isToBe = (norms: readonly string[], cue: Cue<EventMeaning>, first: number): boolean =>
  norms[cue.first - 1] === 'be' &&
  /^(?:run|open|finish)$/.test(cue.means.concept) &&
  norms
    .slice(Math.max(first, cue.first - 4), cue.first)
    .some((norm) => /^(?:will|should|must|would|shall|to)$/.test(norm))

/** A listed cue read by its verb and all that stands before it: 'is being restored', 'is due to be completed'. */
export const englishVerbOf = (norms: readonly string[], cue: Cue<EventMeaning>, first: number): Cue<EventMeaning> => {
  let at = cue.first
  while (at < cue.end - 1 && helping.test(norms[at]!) && !byForm.has(norms[at]!)) at++
  const verb = englishVerbEventAt(norms, at, first)
  if (verb === undefined || verb.means.concept !== cue.means.concept) return isToBe(norms, cue, first) ? { ...cue, means: { ...cue.means, form: 'coming' } } : cue // prettier-ignore
  return { ...verb, first: cue.first, end: Math.max(cue.end, verb.end) }
}
