// What the words before an English verb say of its time: 'is being replaced' goes on, 'is due to be opened' is to come, 'has opened' is
// done. A verb behind 'and' has the time of the one before it. Which verbs are asked is told by a list elsewhere.
import type { EventForm, Theme } from './lists/event.ts'

export type VerbShape = 'base' | 'past' | 'going' | 'present'
export interface Told {
  readonly form: EventForm
  readonly theme: Theme
  readonly attribute?: true
}
export interface VerbAt {
  readonly norms: readonly string[]
  readonly at: number
  /** Past its particle: 'kick … off'. */
  readonly end: number
  readonly shape: VerbShape
  /** 'The school opens', 'opens the school': the thing may stand before the active verb, too. */
  readonly turns: boolean
}

const skipped =
  /^(?:also|already|now|then|just|still|all|soon|not|both|never|even|only|once|again|today|so|far|thus|thereby|each|first|\S{2,}ly)$/
const be = /^(?:is|are|was|were|am|gets?|got)$/
const have = /^(?:has|have|had)$/
const modal = /^(?:will|would|shall|can|could|may|might|must|should|'ll)$/
/** 'Can be connected' tells of no plan. */
const sureModal = /^(?:will|shall|must|should|would|'ll)$/
const toCome =
  /^(?:due|expected|set|scheduled|planned|slated|supposed|likely|slated|poised|pencilled|earmarked|keen|determined|bound|going|ready|about|meant|destined|intends?|intending|intended|means?|plans?|planning|wants?|hopes?|hoping|aims?|aiming|expects?|promises?|promised|pledges?|pledged|undertakes?|undertook|undertaken|agreed|decided|prepares?|preparing|vows?|vowed|proposes?|proposed|seeks?|promising|commits?|committed|is|are|was|were|has|have|needs?)$/
const article = /^(?:a|an|the|its|their|his|our|this|that|these|those|another|every|both|some|several|all|new|more|over|about|nearly|almost|around|up|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d.*)$/ // prettier-ignore
const behind =
  /^(?:in|by|at|last|this|on|under|within|near|for|with|from|between|through|during|since|until|after|before|to|as|there|here|,|\.|;|:|and|but|again|today|next|when|where|who|which|[)\]]|recently|earlier|later|only|early|late|soon|officially)$/

/** The words before the verb, nearest first, adverbs left out. */
const wordsBefore = (norms: readonly string[], at: number, first: number): string[] => {
  const found: string[] = []
  for (let back = at - 1; back >= first && found.length < 5 && at - back <= 9; back--)
    if (!skipped.test(norms[back]!)) found.push(norms[back]!)
  return found
}
const next = ({ norms, end }: VerbAt): string => norms[end] ?? '.'
const actsOn = (verb: VerbAt): Theme =>
  verb.turns && (behind.test(next(verb)) || skipped.test(next(verb))) ? 'subject' : 'object'

const ofPast = (verb: VerbAt, words: readonly string[]): Told | undefined => {
  const [one = '', two = '', three = '', four = ''] = words
  if (one === 'being') return be.test(two) ? { form: 'going', theme: 'subject' } : undefined
  if (one === 'been') return { form: modal.test(three) || (two === 'have' && modal.test(four)) ? 'coming' : 'done', theme: 'subject' } // prettier-ignore
  // 'Can be rebuilt', 'were to be repaired': neither done nor planned.
  if (one === 'be') return { form: sureModal.test(two) || (two === 'to' && !/^(?:was|were)$/.test(three)) ? 'coming' : 'infinitive', theme: 'subject' } // prettier-ignore
  if (be.test(one)) return { form: 'done', theme: 'subject' }
  if (have.test(one)) return { form: modal.test(two) ? 'coming' : 'done', theme: actsOn(verb) }
  if (/^(?:a|an|the|its|their|newly|recently)$/.test(verb.norms[verb.at - 1] ?? '') && !behind.test(next(verb)))
    return { form: 'done', theme: 'subject', attribute: true }
  if (article.test(next(verb))) return { form: 'done', theme: 'object' }
  // 'The school opened in May'; 'a school rebuilt last year', 'the line laid in May'.
  if (!behind.test(next(verb)) || next(verb) === '.') return undefined
  return verb.turns ? { form: 'done', theme: 'subject' } : /^(?:to|and|as|but)$/.test(next(verb)) ? undefined : { form: 'done', theme: 'subject', attribute: true } // prettier-ignore
}
const ofBase = (verb: VerbAt, words: readonly string[]): Told | undefined => {
  const [one = '', two = '', three = ''] = words
  if (sureModal.test(one)) return { form: 'coming', theme: actsOn(verb) }
  if (one !== 'to') return undefined
  if (toCome.test(two) && !(/^(?:has|have|needs?)$/.test(two) && three === '')) return { form: 'coming', theme: actsOn(verb) } // prettier-ignore
  return { form: 'infinitive', theme: actsOn(verb) }
}
const ofGoing = (verb: VerbAt, [one = '', two = '']: readonly string[]): Told | undefined => {
  if (be.test(one) || (one === 'been' && have.test(two))) return { form: 'going', theme: actsOn(verb) }
  // 'They began building', 'have finished paving': the work of the word before.
  return /^(?:begin|began|begun|begins|start|started|starts|finish|finished|complete|completed|resumed|stopped|continue|continued|continues)$/.test(one) // prettier-ignore
    ? { form: 'infinitive', theme: 'object' }
    : undefined
}

/** What the words before a verb tell; undefined where they tell nothing. */
export const toldBefore = (verb: VerbAt, first: number): Told | undefined => {
  const words = wordsBefore(verb.norms, verb.at, first)
  switch (verb.shape) {
    case 'past':
      return ofPast(verb, words)
    case 'going':
      return ofGoing(verb, words)
    case 'base':
      return ofBase(verb, words)
    case 'present':
      return /^(?:the|a|an|of|its)$/.test(words[0] ?? '') ? undefined : { form: 'going', theme: actsOn(verb) }
  }
}
