// Making one claim: subject's name, whose words it stands in, whether it is so or is to be.
import type { Bound, Claim, Funding, Modality, Property, Status } from '../../model/index.ts'
import { sentenceAt, mentionsIn, nameMeant } from '../document.ts'
import { say } from './lists/index.ts'
import { evidenceOf, quoteAt, type Scene } from './scene.ts'

export interface Statement {
  readonly subject: string
  readonly property: Property
  readonly number?: number
  readonly unit?: string
  readonly date?: string
  readonly value?: Status | Funding
  readonly bound?: Bound
  readonly modality?: Modality
  /** Said of a part of the subject only. */
  readonly part?: true
  /** Evidence: tokens [first, end). */
  readonly first: number
  readonly end: number
  /** The token that decided, for the order of claims. */
  readonly at: number
  readonly rule: string
}

/** Whose words the token stands in: the quoted speaker, else the person beside a speech verb of the sentence. */
export const speakerAt = (scene: Scene, token: number): string | null => {
  const quote = quoteAt(scene, token)
  if (quote) return quote.speaker
  const { doc } = scene
  const sentence = sentenceAt(doc, token)
  const cue = scene.cues.within(say, sentence.firstToken, sentence.endToken)[0]
  if (cue === undefined) return null
  const people = mentionsIn(doc, sentence.firstToken, sentence.endToken, 'person')
  const nearest = people.reduce<(typeof people)[number] | undefined>((best, mention) => {
    const far = mention.first >= cue.end ? mention.first - cue.end : cue.first - mention.end
    const bestFar = best === undefined ? 12 : best.first >= cue.end ? best.first - cue.end : cue.first - best.end
    return far < bestFar ? mention : best
  }, undefined)
  return nearest === undefined ? null : nameMeant(doc, nearest)
}

export const claimOf = (scene: Scene, statement: Statement): Claim => {
  const { subject, property, number, unit, date, value, bound, modality, first, end, at, rule } = statement
  return {
    subject,
    property,
    ...(number === undefined ? {} : { number }),
    ...(unit === undefined ? {} : { unit }),
    ...(date === undefined ? {} : { date }),
    ...(value === undefined ? {} : { value }),
    ...(bound === undefined ? {} : { bound }),
    modality: modality ?? 'reported',
    speaker: speakerAt(scene, at),
    evidence: evidenceOf(scene, first, end),
    rule,
  }
}
