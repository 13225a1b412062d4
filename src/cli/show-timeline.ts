// Timelines for a person at a terminal: each claim with its words, source and day, what changed, and what cannot both hold.
import { nameIn } from '../model/index.ts'
import type { Language, ReportLine } from '../model/index.ts'
import { propertyWords, valueWords } from '../pages/index.ts'
import type { Tenure } from '../following/offices/index.ts'
import type { Entry, Step, Timeline, TimedClaim } from '../following/timelines/index.ts'
import type { EntityTimeline } from '../newsroom/timeline.ts'
import { timelineWords } from './timeline-words.ts'
import { oneLine, plain, valueOf } from './words.ts'

/** Of fractions that have a name. */
const fractions = [[2, 'twice'], [3, 'thrice'], [0.5, 'half'], [4 / 3, 'up-third'], [1.5, 'up-half'], [1.25, 'up-quarter'], [2 / 3, 'down-third'], [0.75, 'down-quarter']] as const // prettier-ignore
/** 'up by a third', else in per cent: 1.05 is +5 %. */
export const byHowMuch = (ratio: number, language: Language = 'en'): string => {
  const say = timelineWords[language]
  const near = fractions.find(([value]) => Math.abs(ratio / value - 1) < 0.005)
  if (near) return say.fractions[near[1]]
  const percent = Math.abs(ratio - 1) * 100
  if (ratio >= 10) return say.times(Math.round(ratio))
  return say.percent(ratio > 1, percent < 10 ? percent.toFixed(1) : String(Math.round(percent)))
}

/** How something is told: in which language, and what the reports are. */
export interface Telling {
  readonly language: Language
  readonly reports: ReadonlyMap<string, ReportLine>
}
/** English has the ledger's own words, by which a claim is also asked for; the others have the pages'. */
const valueIn = (claim: TimedClaim, language: Language): string =>
  language === 'en' ? valueOf(claim) : plain(valueWords(claim, language, claim.reportLanguage))

const howMuch = (step: Step, language: Language): string =>
  [
    step.kind !== 'same' && step.ratio !== undefined && step.ratio !== 1 ? byHowMuch(step.ratio, language) : '',
    step.movedDays ? timelineWords[language].moved(step.movedDays) : '',
  ]
    .filter(Boolean)
    .join(', ')
const stepWords = (step: Step, language: Language): string => {
  const say = timelineWords[language]
  return [say.steps[step.kind], howMuch(step, language), say.because[step.reason]].filter(Boolean).join(', ')
}

const sourceWords = (claim: TimedClaim, { language, reports }: Telling): string => {
  const names = reports.get(claim.reportId)?.source.names
  const source = names?.[language] ?? names?.en ?? names?.ru ?? claim.sourceId
  return `${source}, ${claim.published.slice(0, 10)}, ${timelineWords[language].report} ${claim.reportId}`
}
const quote = (claim: TimedClaim, telling: Telling): string =>
  `"${oneLine(claim.evidence.text, 160)}" (${sourceWords(claim, telling)})`

/** One piece of evidence by itself: by which id it is decided upon, what it says, in whose words. */
export const evidenceLine = (claim: TimedClaim, telling: Telling): string =>
  `${claim.id}  ${valueIn(claim, telling.language)}: ${quote(claim, telling)}`

const sign = { confirmed: '✓', read: ' ', rejected: '×' } as const
const entryLines = (
  { claim, asOf, partial, supersededBy }: Entry,
  steps: readonly Step[],
  telling: Telling,
): string => {
  const { language } = telling
  const say = timelineWords[language]
  const how = [say.modality[claim.modality], partial ? say.part : '', supersededBy ? say.rightedLater : ''].filter(Boolean) // prettier-ignore
  const step = steps.find((one) => one.after === claim && one.kind !== 'contradiction')
  return [
    `  ${sign[claim.state]} ${asOf}  ${valueIn(claim, language)}${how.length ? ` (${how.join(', ')})` : ''}`,
    `      ${quote(claim, telling)}`,
    step ? `      ${stepWords(step, language)}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

const conflictLines = (step: Step, telling: Telling): string => {
  const { language } = telling
  const say = timelineWords[language]
  return [
    `  ! ${say.cannot(valueIn(step.before, language), valueIn(step.after, language))}: ${say.because[step.reason]}`,
    `      ${quote(step.before, telling)}`,
    `      ${quote(step.after, telling)}`,
  ].join('\n')
}

const nowLine = ({ current, unconfirmed, entries }: Timeline, language: Language): string => {
  const say = timelineWords[language]
  const told = (claim: TimedClaim): string =>
    `${valueIn(claim, language)}, ${say.asOf} ${entries.find((one) => one.claim === claim)?.asOf ?? ''}`
  const known = `  ${say.now}: ${current ? told(current) : say.nothing}`
  return unconfirmed ? `${known}; ${say.unconfirmed}: ${told(unconfirmed)}` : known
}

const timelineLines = (timeline: Timeline, telling: Telling): string => {
  const { language } = telling
  const name = language === 'en' ? timeline.property : propertyWords(timeline.property, language)
  return [
    `${name}${timeline.unit ? `, ${timeline.unit}` : ''}`,
    ...timeline.entries.map((entry) => entryLines(entry, timeline.steps, telling)),
    ...timeline.steps.filter((step) => step.kind === 'contradiction').map((step) => conflictLines(step, telling)),
    nowLine(timeline, language),
  ].join('\n')
}

const tenureLine = (
  { role, scope, name, firstHeard, lastHeard, until, acting, doubts }: Tenure,
  person: boolean,
  language: Language,
): string => {
  const say = timelineWords[language]
  const who = person ? `${role}${language === 'en' ? ' of ' : ', '}${scope}` : `${role}: ${name}`
  const doubted = doubts.length ? ` (${say.doubted}: ${doubts.join(', ')})` : ''
  return `  ${who}${acting ? ` (${say.acting})` : ''}, ${say.heard(firstHeard, lastHeard)}${until ? `, ${say.until(until)}` : ''}${doubted}`
}

export const showTimeline = (
  { entity, timelines, tenures, reports }: EntityTimeline,
  language: Language = 'en',
): string => {
  const say = timelineWords[language]
  const name = nameIn(entity, language)?.name ?? entity.slug
  const parts = timelines.map((one) => timelineLines(one, { language, reports }))
  if (tenures.length)
    parts.push([say.offices, ...tenures.map((one) => tenureLine(one, entity.kind === 'person', language))].join('\n'))
  const kind = language === 'en' ? '' : `${say.kinds[entity.kind]}, `
  return [`${name} (${kind}${entity.kind}/${entity.slug})`, ...(parts.length ? parts : [say.silent])]
    .join('\n\n')
    .concat('\n')
}
