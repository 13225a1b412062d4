// Who tells whom to do what, who undertakes what, and what is planned. A duty word opens an instruction or a promise; an event still
// to come is a plan. One that can never be checked, with neither a date nor a figure nor a thing to point at, is noted as a doubt.
import type { Doubt, Instruction } from '../../model/index.ts'
import { mentionsIn, nameMeant, nearestBefore, type Mention } from '../document.ts'
import { formsOf, verbForms, type Sentence } from '../../words/index.ts'
import type { Cue } from './cues.ts'
import type { Outcome } from './events.ts'
import { duties } from './lists/index.ts'
import type { DutyMeaning } from './lists/duty.ts'
import { datesIn, evidenceOf, outermostIn, quoteAt, type Scene } from './scene.ts'
import { speakerAt } from './claim.ts'

interface Found {
  readonly at: number
  readonly first: number
  readonly end: number
  readonly instruction: Instruction
}
export interface InstructionsFound {
  readonly instructions: readonly Instruction[]
  readonly doubts: readonly Doubt[]
}

const dueIn = (scene: Scene, first: number, end: number): string | null =>
  datesIn(scene, first, end).findLast((date) => date.relation === 'by' || (date.relation === 'at' && date.value >= scene.doc.published.slice(0, date.value.length)))?.value ?? null // prettier-ignore

/** From the clause of the cue to the end of its sentence, or to the end of the quoted words. */
const stretchOf = (
  scene: Scene,
  cue: Cue<DutyMeaning>,
  sentence: Sentence,
  next: Cue<DutyMeaning> | undefined,
): { first: number; end: number } => {
  const clause = scene.doc.clauses[scene.doc.clauseOfToken[cue.first] ?? 0]!
  const quote = quoteAt(scene, cue.first)
  const stop = next && scene.doc.clauseOfToken[next.first] !== scene.doc.clauseOfToken[cue.first] ? scene.doc.clauses[scene.doc.clauseOfToken[next.first] ?? 0]!.first : sentence.endToken // prettier-ignore
  const end = quote ? Math.min(stop, quote.end) : stop
  return { first: Math.max(clause.first, quote?.first ?? 0), end: Math.max(end, cue.end) }
}

const isFuture = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) {
    const token = scene.doc.tokens[at]!
    if (
      token.kind === 'word' &&
      verbForms(token.norm, 'ru').some((form) => form.person === 1 && form.tense === 'future')
    )
      return true
  }
  return false
}

const isInfinitive = (scene: Scene, at: number): boolean => /(?:ть|ти|чь|ться|тись)$/.test(scene.norms[at] ?? '')
/** 'должны быть сильными' lays no duty on anyone; 'должен закончить' does. */
const laysDuty = (scene: Scene, cue: Cue<DutyMeaning>, sentence: Sentence): boolean => {
  if (sentence.language !== 'ru' || (cue.means !== 'must' && cue.means !== 'need')) return true
  const { first, end } = scene.doc.clauses[scene.doc.clauseOfToken[cue.first] ?? 0]!
  if (scene.norms[cue.end] === 'быть') return passiveAfter(scene, cue.end + 1, end)
  for (let at = first; at < end; at++) if (isInfinitive(scene, at)) return true
  return cue.means === 'must' && scene.norms.slice(first, end).some((norm) => /^(?:дома|здесь|готов)/.test(norm))
}
const passiveAfter = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < Math.min(end, first + 3); at++) {
    if (
      formsOf(scene.norms[at]!, 'ru').some(
        (form) => form.pos === 'participle' && form.passive && form.case === undefined,
      )
    )
      return true
  }
  return false
}

const personIn = (scene: Scene, first: number, end: number): readonly Mention[] =>
  mentionsIn(scene.doc, first, end, 'person')

/** The one who orders: the person before the verb in its sentence, else after it; for 'must' and 'need' the speaker. */
const issuerOf = (scene: Scene, cue: Cue<DutyMeaning>, sentence: Sentence): Mention | string | null => {
  const quote = quoteAt(scene, cue.first)
  if (quote) return quote.speaker
  const people = personIn(scene, sentence.firstToken, sentence.endToken)
  const before = people.findLast((mention) => mention.end <= cue.first && mention.case !== 'dat')
  const after = people.find((mention) => mention.first >= cue.end && mention.case !== 'dat')
  if (cue.means === 'passive') return speakerAt(scene, cue.first)
  if (cue.means === 'must' || cue.means === 'need')
    return speakerAt(scene, cue.first) ?? before ?? nearestBefore(scene.doc, sentence.firstToken, 'person', 1) ?? null
  const bodies = outermostIn(scene.doc, sentence.firstToken, cue.first, 'organization')
  if (cue.means === 'pledge' && before === undefined && after === undefined) return bodies.at(-1) ?? null
  return before ?? after ?? nearestBefore(scene.doc, sentence.firstToken, 'person', 2) ?? null
}

const words = (scene: Scene, first: number, end: number): string =>
  scene.doc.text.slice(scene.doc.tokens[first]!.start, scene.doc.tokens[end - 1]!.end)

/** The subject of 'должен', as worded: the words before it from where its clause begins. */
const subjectBefore = (scene: Scene, cue: Cue<DutyMeaning>): string | null => {
  const clause = scene.doc.clauses[scene.doc.clauseOfToken[cue.first] ?? 0]!
  let first = cue.first
  while (first > clause.first && scene.doc.tokens[first - 1]!.kind === 'word' && cue.first - first < 5) first--
  while (first < cue.first && /^(?:the|a|an|и|а|но|что|теперь|сегодня|and|but|that)$/.test(scene.norms[first]!)) first++
  return first < cue.first ? words(scene, first, cue.first) : null
}

/** The one who is to act: in the dative after an order, the subject of 'должен'. */
const addresseeOf = (
  scene: Scene,
  cue: Cue<DutyMeaning>,
  sentence: Sentence,
  issuer: Mention | string | null,
): string | null => {
  if (cue.means === 'need' || cue.means === 'passive') return null
  if (cue.means === 'pledge') return null
  const candidates = mentionsIn(scene.doc, sentence.firstToken, sentence.endToken).filter((mention) => mention !== issuer && (mention.kind === 'person' || mention.kind === 'organization')) // prettier-ignore
  if (cue.means === 'must') {
    const subject = candidates.findLast(
      (mention) => mention.end <= cue.first && cue.first - mention.end <= 2 && mention.kind === 'organization',
    )
    return subject ? nameMeant(scene.doc, subject) : subjectBefore(scene, cue)
  }
  const told = candidates.find((mention) => mention.case === 'dat') ?? candidates.find((mention) => mention.first >= cue.end && mention.first - cue.end <= 2) // prettier-ignore
  return told ? nameMeant(scene.doc, told) : null
}

const nameOf = (scene: Scene, who: Mention | string | null): string | null =>
  who === null || typeof who === 'string' ? who : nameMeant(scene.doc, who)

const dutiesIn = (scene: Scene, sentence: Sentence): Found[] => {
  const cues = duties[sentence.language].find(scene.norms, sentence.firstToken, sentence.endToken)
  const found: Found[] = []
  cues.forEach((cue, number) => {
    if (!laysDuty(scene, cue, sentence)) return
    const { first, end } = stretchOf(scene, cue, sentence, cues[number + 1])
    const issuer = issuerOf(scene, cue, sentence)
    if ((cue.means === 'must' || cue.means === 'need') && issuer === null) return
    const pledge = cue.means === 'pledge'
    found.push({
      at: cue.first,
      first,
      end,
      instruction: {
        kind: pledge ? 'promise' : 'instruction',
        issuer: nameOf(scene, issuer),
        addressee: addresseeOf(scene, cue, sentence, issuer),
        due: dueIn(scene, first, end),
        evidence: evidenceOf(scene, first, end),
      },
    })
  })
  return found
}

/** 'Построим к осени' in someone's own words is a promise. */
const pledgesIn = (scene: Scene, sentence: Sentence): Found[] => {
  const quote = quoteAt(scene, sentence.firstToken) ?? quoteAt(scene, sentence.firstToken + 1)
  if (quote === undefined || sentence.language !== 'ru') return []
  const first = Math.max(sentence.firstToken, quote.first)
  const end = Math.min(sentence.endToken, quote.end)
  if (!isFuture(scene, first, end)) return []
  return [
    {
      at: first,
      first,
      end,
      instruction: {
        kind: 'promise',
        issuer: quote.speaker,
        addressee: null,
        due: dueIn(scene, first, end),
        evidence: evidenceOf(scene, first, end),
      },
    },
  ]
}

/** An event still to come is a plan, once a clause. */
const plansOf = (scene: Scene, outcomes: readonly Outcome[]): Found[] => {
  const clauses = new Set<number>()
  return outcomes.flatMap((outcome): Found[] => {
    if (
      outcome.phase !== 'coming' ||
      outcome.modality === 'ordered' ||
      outcome.modality === 'promised' ||
      clauses.has(outcome.clause)
    )
      return []
    clauses.add(outcome.clause)
    const { first, end } = scene.doc.clauses[outcome.clause]!
    return [
      {
        at: outcome.cue.first,
        first,
        end,
        instruction: {
          kind: 'plan',
          issuer: speakerAt(scene, outcome.cue.first),
          addressee: null,
          due: outcome.date?.value ?? null,
          evidence: evidenceOf(scene, first, end),
        },
      },
    ]
  })
}

const isMeasurable = (scene: Scene, { first, end, instruction }: Found): boolean =>
  instruction.due !== null ||
  scene.doc.amounts.some((amount) => amount.firstToken >= first && amount.firstToken < end) ||
  mentionsIn(scene.doc, first, end, 'project').length > 0

const doubtOf = ({ instruction }: Found): Doubt => ({
  about: instruction.evidence.text,
  why: 'It names no date, no figure and no thing, so nobody can tell when it is done.',
  evidence: instruction.evidence,
  code: 'not-measurable',
})

export const findInstructions = (scene: Scene, outcomes: readonly Outcome[]): InstructionsFound => {
  const found = scene.doc.sentences.flatMap((sentence) => {
    const own = dutiesIn(scene, sentence)
    return own.length > 0 ? own : pledgesIn(scene, sentence)
  })
  const plans = plansOf(scene, outcomes).filter(
    (plan) => !found.some((other) => other.first < plan.end && plan.first < other.end),
  )
  const all = [...found, ...plans].sort((a, b) => a.at - b.at)
  return {
    instructions: all.map(({ instruction }) => instruction),
    doubts: found.filter((one) => !isMeasurable(scene, one)).map(doubtOf),
  }
}
