// Whom the names of a report may be, for a person at a terminal, in three languages: the likeliest first, with what speaks for and against.
import { sayReason } from '../following/index.ts'
import type { Offer } from '../following/index.ts'
import type { Language } from '../model/index.ts'
import type { NameWithOffers } from '../newsroom/offers.ts'
import { timelineWords } from './timeline-words.ts'

interface Words {
  readonly coded: string
  readonly nobody: string
  readonly open: string
  readonly foot: string
  readonly none: string
}
const words: Readonly<Record<Language, Words>> = {
  en: {
    coded: 'new here, and its code says which it is', nobody: 'nobody like it is known', open: 'Names that are nobody yet:',
    foot: '✓ offered first, ? nobody could tell. Nothing is joined by itself: derek confirm REPORT --join "NAME=SLUG".', none: 'Every name of the report is joined or rejected.',
  },
  ru: {
    coded: 'здесь впервые, и код говорит, какое это место', nobody: 'никого похожего не известно', open: 'Имена, которые пока никто:',
    foot: '✓ предлагается первым, ? никто не смог решить. Само ничего не соединяется: derek confirm REPORT --join "NAME=SLUG".', none: 'Все имена сообщения соединены или отклонены.',
  },
  kk: {
    coded: 'мұнда алғаш рет, қай жер екенін коды айтады', nobody: 'ұқсас ешкім белгілі емес', open: 'Әлі ешкім болмаған атаулар:',
    foot: '✓ бірінші ұсынылады, ? ешкім шеше алмады. Ештеңе өздігінен бірікпейді: derek confirm REPORT --join "NAME=SLUG".', none: 'Хабардың барлық атаулары біріктірілген немесе қабылданбаған.',
  },
} // prettier-ignore

const sign = ({ same, unsure }: Offer): string => (unsure ? '?' : same ? '✓' : ' ')

const offerLines = (offer: Offer, language: Language): readonly string[] => [
  `    ${sign(offer)} ${offer.entity.slug} (${Math.round(offer.score * 100)}%)`,
  ...offer.reasons
    .slice(0, 5)
    .map((reason) => `        ${reason.weight < 0 ? '–' : '+'} ${sayReason(reason, language)}`),
]

const nameLines = ({ mention, offers }: NameWithOffers, language: Language): string => {
  const say = words[language]
  const who = `  ${timelineWords[language].kinds[mention.kind]} ${mention.name}${mention.code ? ` (${mention.code})` : ''}`
  if (!offers.length && mention.kind === 'place' && mention.code) return `${who}: ${say.coded}`
  if (!offers.length) return `${who}: ${say.nobody}`
  return [who, ...offers.slice(0, 5).flatMap((offer) => offerLines(offer, language))].join('\n')
}

export const showOffers = (names: readonly NameWithOffers[], language: Language = 'en'): string => {
  const say = words[language]
  if (!names.length) return `${say.none}\n`
  return `${say.open}\n${names.map((name) => nameLines(name, language)).join('\n')}\n${say.foot}\n`
}
