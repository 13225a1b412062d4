// Timelines for a person at a terminal: each claim with its words, source and day, what changed, and what cannot both hold.
import { nameIn } from '../model/index.ts'
import type { ReportLine } from '../model/index.ts'
import type { Tenure } from '../following/offices/index.ts'
import type { Entry, ReasonCode, Step, Timeline, TimedClaim } from '../following/timelines/index.ts'
import type { EntityTimeline } from '../newsroom/timeline.ts'
import { oneLine, valueOf } from './words.ts'

const because: Readonly<Record<ReasonCode, string>> = {
  equal: 'the same value',
  'within-bounds': 'within the bounds given',
  'more-exact': 'the one is only more exact',
  'at-once': 'both may be so at once',
  rounded: 'rounded',
  later: 'a later report',
  'said-so': 'the report says that it changed',
  'own-dates': 'of another time',
  progress: 'the works went on',
  'next-stage': 'the next stage',
  'same-time': 'both speak of the same time',
  'same-date': 'both speak of the same period',
  settled: 'it does not change with time',
  backwards: 'it was further along before',
  'part-words': 'the words call it a part',
  'one-report': 'one report gives both',
  'period-within': 'the one period lies within the other',
  'mixed-holds': 'the one is a part of the mixed funding',
  kept: 'in time',
  late: 'after the date that was named',
  planned: 'the one was planned, the other reported as done',
  rate: 'rates of different periods',
  currency: 'different currencies',
  unit: 'different units',
  stage: 'a stage or section of it',
  each: 'of each one',
  addition: 'in addition',
  temporary: 'for the time of the works',
  average: 'an average',
  again: 'opened again',
  'other-thing': 'of something else',
  'partial-period': 'for a part of the year',
  'plan-again': 'a plan for what comes next',
  edited: 'the source edited its report',
  'same-source': 'the same source put it right',
}

/** 'up by a third', else in per cent: 1.05 is +5 %. */
export const byHowMuch = (ratio: number): string => {
  const fractions = [[2, 'twice as much'], [3, 'three times as much'], [0.5, 'half as much'], [4 / 3, 'up by a third'], [1.5, 'up by half'], [1.25, 'up by a quarter'], [2 / 3, 'down by a third'], [0.75, 'down by a quarter']] as const // prettier-ignore
  const near = fractions.find(([value]) => Math.abs(ratio / value - 1) < 0.005)
  if (near) return near[1]
  const percent = Math.abs(ratio - 1) * 100
  if (ratio >= 10) return `${Math.round(ratio)} times as much`
  return `${ratio > 1 ? 'up' : 'down'} by ${percent < 10 ? percent.toFixed(1) : Math.round(percent)}%`
}
const moved = (days: number): string =>
  `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days > 0 ? 'later' : 'earlier'}`

const named: Readonly<Record<Step['kind'], string>> = {
  same: 'says the same',
  rounding: 'says the same, less exactly',
  change: 'changed',
  contradiction: 'contradicts',
  part: 'is a part',
  'plan-and-fact': 'plan beside fact',
  scope: 'is of another scope',
  correction: 'corrected',
}
const howMuch = (step: Step): string =>
  [
    step.kind !== 'same' && step.ratio !== undefined && step.ratio !== 1 ? byHowMuch(step.ratio) : '',
    step.movedDays ? moved(step.movedDays) : '',
  ]
    .filter(Boolean)
    .join(', ')
const stepWords = (step: Step): string =>
  [named[step.kind], howMuch(step), because[step.reason]].filter(Boolean).join(', ')

type Reports = ReadonlyMap<string, ReportLine>
const sourceWords = (claim: TimedClaim, reports: Reports): string => {
  const source = reports.get(claim.reportId)?.source
  return `${source?.names.en ?? source?.names.ru ?? claim.sourceId}, ${claim.published.slice(0, 10)}, report ${claim.reportId}`
}
const quote = (claim: TimedClaim, reports: Reports): string =>
  `"${oneLine(claim.evidence.text, 160)}" (${sourceWords(claim, reports)})`

const sign = { confirmed: '✓', read: ' ', rejected: '×' } as const
const entryLines = (
  { claim, asOf, partial, supersededBy }: Entry,
  steps: readonly Step[],
  reports: Reports,
): string => {
  const how = [
    claim.modality === 'reported' ? '' : claim.modality,
    partial ? 'a part' : '',
    supersededBy ? 'put right later' : '',
  ].filter(Boolean)
  const step = steps.find((one) => one.after === claim && one.kind !== 'contradiction')
  return [
    `  ${sign[claim.state]} ${asOf}  ${valueOf(claim)}${how.length ? ` (${how.join(', ')})` : ''}`,
    `      ${quote(claim, reports)}`,
    step ? `      ${stepWords(step)}` : '',
  ]
    .filter(Boolean)
    .join('\n')
}

const conflictLines = (step: Step, reports: Reports): string =>
  [
    `  ! ${[valueOf(step.before), valueOf(step.after)].join(' and ')} cannot both hold: ${because[step.reason]}`,
    `      ${quote(step.before, reports)}`,
    `      ${quote(step.after, reports)}`,
  ].join('\n')

const nowLine = ({ current, unconfirmed, entries }: Timeline): string => {
  const asOf = (claim: TimedClaim): string => entries.find((one) => one.claim === claim)?.asOf ?? ''
  const known = current ? `  now: ${valueOf(current)}, as of ${asOf(current)}` : '  now: nothing confirmed'
  return unconfirmed ? `${known}; not yet confirmed: ${valueOf(unconfirmed)}, as of ${asOf(unconfirmed)}` : known
}

const timelineLines = (timeline: Timeline, reports: Reports): string =>
  [
    `${timeline.property}${timeline.unit ? `, ${timeline.unit}` : ''}`,
    ...timeline.entries.map((entry) => entryLines(entry, timeline.steps, reports)),
    ...timeline.steps.filter((step) => step.kind === 'contradiction').map((step) => conflictLines(step, reports)),
    nowLine(timeline),
  ].join('\n')

const tenureLine = (
  { role, scope, name, firstHeard, lastHeard, until, acting, doubts }: Tenure,
  person: boolean,
): string => {
  const who = person ? `${role} of ${scope}` : `${role}: ${name}`
  const heard = firstHeard === lastHeard ? `heard ${firstHeard}` : `heard ${firstHeard} to ${lastHeard}`
  return `  ${who}${acting ? ' (acting)' : ''}, ${heard}${until ? `, another or no longer by ${until}` : ''}${doubts.length ? ` (doubted: ${doubts.join(', ')})` : ''}`
}

export const showTimeline = ({ entity, timelines, tenures, reports }: EntityTimeline): string => {
  const name = nameIn(entity, 'en')?.name ?? entity.slug
  const parts = timelines.map((one) => timelineLines(one, reports))
  if (tenures.length)
    parts.push(['offices', ...tenures.map((one) => tenureLine(one, entity.kind === 'person'))].join('\n'))
  return [`${name} (${entity.kind}/${entity.slug})`, ...(parts.length ? parts : ['Nothing was said of it yet.'])]
    .join('\n\n')
    .concat('\n')
}
