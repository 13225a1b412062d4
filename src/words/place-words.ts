// A place by itself, with the word for its kind: the tables name it without ('Алакольский'), a page needs both.
import type { DoubtPlace, Language } from '../model/index.ts'
import { slugOf } from './slugs.ts'

type Worded = Readonly<Record<Language, (name: string) => string>>

const isAdjective = (name: string): boolean => /(?:ий|ый|ой)$/.test(name)

/** By kind; one that is not here goes by its name alone. */
export const placeWords: { readonly [K in DoubtPlace['kind']]?: Worded } = {
  region: {
    // Костанайская область, but область Абай.
    ru: (name) => (name.endsWith('ая') ? `${name} область` : `область ${name}`),
    kk: (name) => `${name} облысы`,
    en: (name) => `${name} Region`,
  },
  district: {
    // Алакольский район, but район Алтай.
    ru: (name) => (isAdjective(name) ? `${name} район` : `район ${name}`),
    kk: (name) => `${name} ауданы`,
    en: (name) => `${name} District`,
  },
  okrug: {
    ru: (name) => (isAdjective(name) ? `${name} сельский округ` : `сельский округ ${name}`),
    kk: (name) => `${name} ауылдық округі`,
    en: (name) => `${name} Rural District`,
  },
  town: { ru: (name) => `город ${name}`, kk: (name) => `${name} қаласы`, en: (name) => `${name} town` },
  city: { ru: (name) => `город ${name}`, kk: (name) => `${name} қаласы`, en: (name) => name },
  village: { ru: (name) => `село ${name}`, kk: (name) => `${name} ауылы`, en: (name) => `${name} village` },
}

/** Most villages have no English name in the tables: their own name by its letters, as maps write it. */
export const romanised = (name: string, language: 'ru' | 'kk'): string =>
  name.replace(/\p{L}+/gu, (word) => {
    const plain = slugOf(word, language)
    return word[0] === word[0]!.toLowerCase() ? plain : plain.slice(0, 1).toUpperCase() + plain.slice(1)
  })
