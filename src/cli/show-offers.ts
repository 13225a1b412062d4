// Whom the names of a report may be, for a person at a terminal: the likeliest first, with what speaks for and against.
import { sayReason } from '../following/index.ts'
import type { Offer } from '../following/index.ts'
import type { NameWithOffers } from '../newsroom/offers.ts'

const sign = ({ same, unsure }: Offer): string => (unsure ? '?' : same ? '✓' : ' ')

const offerLines = (offer: Offer): readonly string[] => [
  `    ${sign(offer)} ${offer.entity.slug} (${Math.round(offer.score * 100)}%)`,
  ...offer.reasons.slice(0, 5).map((reason) => `        ${reason.weight < 0 ? '–' : '+'} ${sayReason(reason, 'en')}`),
]

const nameLines = ({ mention, offers }: NameWithOffers): string => {
  const who = `  ${mention.kind} ${mention.name}${mention.code ? ` (${mention.code})` : ''}`
  if (!offers.length && mention.kind === 'place' && mention.code)
    return `${who}: new here, and its code says which it is`
  if (!offers.length) return `${who}: nobody like it is known`
  return [who, ...offers.slice(0, 5).flatMap(offerLines)].join('\n')
}

export const showOffers = (names: readonly NameWithOffers[]): string =>
  names.length
    ? `Names that are nobody yet:\n${names.map(nameLines).join('\n')}\n✓ offered first, ? nobody could tell. Nothing is joined by itself: derek confirm REPORT --join "NAME=SLUG".\n`
    : 'Every name of the report is joined or rejected.\n'
