// The reader's doubts in the language of a page, from what they carry: the reader words them in English, a page never shows
// English on a Russian or Kazakh page. Names stand in the nominative behind a colon, so that no language has to bend them.
import type { Doubt, DoubtPlace, Language } from '../model/index.ts'
import { placeWords, romanised } from '../words/place-words.ts'
import { dateWords } from './dates.ts'
import { wordings } from './wording/index.ts'
import type { DoubtWording } from './wording/types.ts'

/** How many of several places are named. */
const shown = 3

const nameIn = ({ names }: DoubtPlace, language: Language): string => {
  if (names[language]) return names[language]
  if (language === 'en' && names.kk) return romanised(names.kk, 'kk')
  if (language === 'en' && names.ru) return romanised(names.ru, 'ru')
  return names.kk ?? names.ru ?? names.en ?? ''
}
/** 'село Лепсы'. */
const full = (place: DoubtPlace, language: Language): string => {
  const name = nameIn(place, language)
  return placeWords[place.kind]?.[language](name) ?? name
}
/** 'село Лепсы, Саркандский район, область Жетісу'. */
const whole = (place: DoubtPlace, language: Language): string =>
  [place, ...(place.parents ?? [])].map((one) => full(one, language)).join(', ')
/** Said as the report says it, in its language: the page's may have no such name. */
const asSaid = ({ names }: DoubtPlace): string => Object.values(names)[0] ?? ''

const listed = (places: readonly DoubtPlace[], words: DoubtWording, language: Language): string => {
  const first = places.slice(0, shown).map((place) => whole(place, language))
  const more = places.length - first.length
  return first.join('; ') + (more > 0 ? ` ${words.more(more)}` : '')
}

const withRole = (doubt: Doubt, role: DoubtPlace['role']): readonly DoubtPlace[] =>
  doubt.places?.filter((place) => place.role === role) ?? []

/** Undefined when the doubt carries no data. */
const placeDoubt = (doubt: Doubt, language: Language): string | undefined => {
  const words = wordings[language].placeDoubt
  const [named] = doubt.places ?? []
  if (named === undefined) return undefined
  const within = withRole(doubt, 'within').map((place) => full(place, language)).join(', ') // prettier-ignore
  const known = withRole(doubt, 'known')
  const alike = withRole(doubt, 'alike').map((place) => full(place, language)).join(', ') // prettier-ignore
  const day = doubt.date === undefined ? '' : dateWords(doubt.date, language)
  const then = doubt.nameThen?.[language] ?? ''
  switch (doubt.code) {
    case 'place-elsewhere':
      return words.elsewhere(asSaid(named), within, listed(known, words, language), alike)
    case 'place-unknown':
      return words.unknown(asSaid(named), within, alike)
    case 'place-unsure':
      return words.unsure(asSaid(named), listed(known, words, language))
    case 'place-old-name':
      return words.oldName(asSaid(named), day, then)
    case 'place-new-name':
      return words.newName(asSaid(named), day, then)
    case 'place-not-yet':
      return words.notYet(known[0] === undefined ? asSaid(named) : full(known[0], language), day, within)
    default:
      return undefined
  }
}

/** In the page's language; where nobody has worded it, in the English that it came with. */
export const doubtWords = (
  doubt: Doubt,
  language: Language,
): { readonly text: string; readonly language: Language } => {
  const text = placeDoubt(doubt, language) ?? (doubt.code && wordings[language].doubt[doubt.code])
  return text ? { text, language } : { text: doubt.why, language: 'en' }
}
