// Four things to know of a project at a glance: when, how much, how large, who pays. What was not stated is set as
// carefully as a figure.
import type { ShownClaim } from '../model/index.ts'
import {
  markup, modalityWords, newestOf, propertyWords, valueWords, wordings, type Frame, type Html,
} from '../pages/index.ts' // prettier-ignore

export type LinkFigure = (claim: ShownClaim, words: string) => Html

export const strip4 = (claims: readonly ShownClaim[], frame: Frame, link: LinkFigure): Html => {
  const slots = [
    [newestOf(claims, 'opened', 'due', 'started'), 'due'],
    [newestOf(claims, 'cost', 'investment', 'budget'), 'cost'],
    [newestOf(claims, 'capacity', 'area', 'length', 'jobs', 'count'), 'capacity'],
    [newestOf(claims, 'funding'), 'funding'],
  ] as const
  if (slots.every(([claim]) => claim === undefined)) return markup``
  const { language } = frame
  return markup`<dl class="strip4">${slots.map(([claim, property]) => {
    if (!claim)
      return markup`<div><dt>${propertyWords(property, language)}</dt><dd class="none">${wordings[language].notStated}</dd></div>`
    const modality = modalityWords(claim, language)
    return markup`<div><dt>${propertyWords(claim.property, language)}${modality ? `, ${modality}` : ''}</dt><dd>${link(claim, valueWords(claim, language, claim.reportLanguage, { amount: 'short' }))}</dd></div>`
  })}</dl>`
}
