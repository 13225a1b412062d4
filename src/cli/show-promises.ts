// Promises as commands show them: state and day, what was asked, the source's words, what was said since, and the line that takes
// an offer. Words come from the pages' three languages.
import { silentInPromise } from '../following/silence/index.ts'
import { nameIn } from '../model/index.ts'
import type { KeptPromise, Language, Outcome, ShownClaim } from '../model/index.ts'
import type { DuePromise } from '../newsroom/due.ts'
import { dateWords, propertyWords, spanWords, valueWords, wordedIn, wordings } from '../pages/index.ts'
import { oneLine } from './words.ts'

export const titleOf = (promise: KeptPromise, language: Language): string =>
  wordedIn(promise.titles, language)?.text ?? oneLine(promise.evidence.text, 110)

export const stateWords = ({ shown }: DuePromise, on: string, language: Language): string => {
  const w = wordings[language]
  const { state, dueDay, daysLeft } = shown
  if (state === 'overdue' && dueDay) return w.due.overdueBy(spanWords(dueDay, on, language))
  if (state === 'due-soon' && dueDay) return daysLeft === 0 ? w.due.today : w.due.left(spanWords(on, dueDay, language))
  return w.promise[state]
}

const claimLine = (claim: ShownClaim, language: Language): string =>
  `${claim.published.slice(0, 10)} ${propertyWords(claim.property, language)}: ${valueWords(claim, language, claim.reportLanguage)}`

/** Machine-read is never shown as confirmed. */
const checked = (claim: ShownClaim, language: Language): string =>
  claim.state === 'confirmed' ? wordings[language].check.confirmedShort : wordings[language].check.readShort

const takes = (promise: KeptPromise, { says, claim, due }: Outcome): string | undefined => {
  if (says === 'against' || !claim) return undefined
  return `derek follow ${promise.slug} --as ${says} --claim ${claim.id}${says === 'moved' && due ? ` --due ${due}` : ''}`
}

export const outcomeLines = (promise: KeptPromise, outcome: Outcome, language: Language): readonly string[] => {
  const w = wordings[language].outcome
  const { claim, denial } = outcome
  const words = claim
    ? `${claimLine(claim, language)} (${checked(claim, language)})`
    : (denial?.published.slice(0, 10) ?? '')
  const evidence = claim?.evidence.text ?? denial?.doubt.evidence.text ?? ''
  const command = takes(promise, outcome)
  return [
    `  ${wordings[language].attention.offered}: ${w.says[outcome.says]}${outcome.due ? ` (${dateWords(outcome.due, language, 'note')})` : ''}; ${w.why[outcome.code]}`,
    `    ${words}: "${oneLine(evidence)}"`,
    ...(command ? [`    ${command}`] : []),
  ]
}

export const promiseLines = (one: DuePromise, on: string, language: Language): readonly string[] => {
  const w = wordings[language]
  const { promise, subject, report } = one
  const due = one.shown.dueDay ? w.attention.dueOn(dateWords(one.shown.dueDay, language, 'note')) : w.due.none
  const earlier = one.shown.earlier.map((date) => dateWords(date, language, 'note')).join(', ')
  const about = [
    subject ? nameIn(subject, language)?.name : undefined,
    promise.issuer ? `${w.promises.issuer}: ${promise.issuer}` : undefined,
    promise.addressee ? `${w.promises.addressee}: ${promise.addressee}` : undefined,
  ].filter((part) => part !== undefined)
  const heard = one.since.length
    ? w.attention.heardOn(dateWords(one.heard, language, 'note'))
    : w.attention.nothingSince
  const unsaid = silentInPromise(promise).map((one) => w.question[one])
  const unchecked = promise.checked === 'read' ? ` (${w.check.readShort})` : ''
  return [
    `${stateWords(one, on, language)}: ${titleOf(promise, language)}${unchecked}`,
    `  ${promise.slug}; ${due}${earlier ? ` (${w.due.movedFrom}: ${earlier})` : ''}; ${heard}`,
    ...(about.length ? [`  ${about.join('; ')}`] : []),
    ...(unsaid.length ? [`  ${w.story.silence}: ${unsaid.join('; ')}`] : []),
    `  ${(report?.published ?? '').slice(0, 10)}: "${oneLine(promise.evidence.text)}"`,
    ...one.outcomes.flatMap((outcome) => outcomeLines(promise, outcome, language)),
  ]
}

export const sinceLines = (one: DuePromise, language: Language): readonly string[] =>
  one.since.map((claim) => `  ${claimLine(claim, language)} (${checked(claim, language)}) ${claim.id}`)

/** The same as data. */
export const promiseJson = (one: DuePromise): Record<string, unknown> => {
  const { promise, shown, subject, heard, outcomes } = one
  return {
    id: promise.id,
    slug: promise.slug,
    kind: promise.kind,
    state: shown.state,
    checked: promise.checked,
    due: promise.due,
    dueDay: shown.dueDay ?? null,
    daysLeft: shown.daysLeft ?? null,
    earlier: shown.earlier,
    titles: promise.titles,
    issuer: promise.issuer,
    addressee: promise.addressee,
    subject: subject?.id ?? null,
    lastHeard: heard,
    reportVersion: promise.reportVersionId,
    evidence: promise.evidence,
    unsaid: silentInPromise(promise),
    history: promise.history,
    outcomes: outcomes.map(({ says, code, due, claim, denial }) => ({
      says,
      code,
      due,
      claim: claim?.id ?? null,
      state: claim?.state ?? null,
      reportVersion: claim?.reportVersionId ?? denial?.reportVersionId ?? null,
      evidence: claim?.evidence ?? denial?.doubt.evidence ?? null,
    })),
  }
}
