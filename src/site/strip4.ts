// Four things to know of a project at a glance: when, how much, how large, who pays. What was not stated is set as
// carefully as a figure.
import type { KeptPromise, Property, ShownClaim } from '../model/index.ts'
import { newestOf } from '../following/timelines/index.ts'
import {
  anchors, dateWords, lastDay, markup, modalityWords, nothing, propertyWords, rawClass, reportAt, reportOfVersion, valueWords, wordings, type Frame,
  type Html,
} from '../pages/index.ts' // prettier-ignore

export type LinkFigure = (claim: ShownClaim, words: string) => Html

interface Slot {
  readonly claim: ShownClaim | undefined
  /** What is said to be unknown where there is no claim. */
  readonly otherwise: Property
}

export const strip4 = (
  claims: readonly ShownClaim[],
  promises: readonly KeptPromise[],
  frame: Frame,
  link: LinkFigure,
): Html => {
  const slots: readonly Slot[] = [
    { claim: newestOf(claims, 'opened', 'due', 'started'), otherwise: 'due' },
    { claim: newestOf(claims, 'cost', 'investment', 'budget'), otherwise: 'cost' },
    { claim: newestOf(claims, 'capacity', 'area', 'length', 'jobs', 'count'), otherwise: 'capacity' },
    { claim: newestOf(claims, 'funding'), otherwise: 'funding' },
  ]
  const [promise] = promises
    .filter((one) => one.due !== null && one.checked !== 'rejected')
    .sort((a, b) => (lastDay(b.due ?? '') ?? '').localeCompare(lastDay(a.due ?? '') ?? ''))
  const known = slots.filter((slot) => slot.claim).length + (promise && !slots[0]!.claim ? 1 : 0)
  // One thing known among three unknown is told by the text; a strip of dashes says nothing.
  if (known < 2) return nothing
  return markup`<dl class="strip4">${slots.map((slot) => {
    if (slot.otherwise === 'due' && promise && isLater(promise, slot.claim)) return promised(promise, frame)
    return slot.claim ? told(slot.claim, frame, link) : untold(slot.otherwise, frame)
  })}</dl>`
}

/** A promise of the whole is due after the dates of its parts; what was opened needs no promise. */
const isLater = (promise: KeptPromise, claim: ShownClaim | undefined): boolean =>
  !claim || (claim.property === 'due' && (lastDay(promise.due ?? '') ?? '') > (lastDay(claim.date ?? '') ?? ''))

const told = (claim: ShownClaim, { language }: Frame, link: LinkFigure): Html => {
  const modality = modalityWords(claim, language)
  return markup`<div><dt>${propertyWords(claim.property, language)}${modality ? `, ${modality}` : ''}</dt><dd>${link(claim, valueWords(claim, language, claim.reportLanguage, { amount: 'short' }))}</dd></div>`
}
const promised = (promise: KeptPromise, { language }: Frame): Html => {
  const at = reportAt(language, reportOfVersion(promise.reportVersionId), anchors.promise(promise.id))
  return markup`<div><dt>${propertyWords('due', language)}, ${wordings[language].promiseKind[promise.kind]}</dt><dd><a class="fig${rawClass(promise.checked !== 'confirmed')}" href="${at}">${dateWords(promise.due!, language, 'note')}</a></dd></div>`
}
const untold = (property: Property, { language }: Frame): Html =>
  markup`<div><dt>${propertyWords(property, language)}</dt><dd class="none">${wordings[language].notStated}</dd></div>`
