// Russian adjectives, ordinals and full participles: one set of endings.
import type { Case, Form } from '../types.ts'
import { stemsOf, type StemUses } from './stems.ts'
import { participleForm } from './verbs.ts'

type Gender = 'm' | 'f' | 'n'
export interface AdjectiveReading {
  /** The dictionary form as an adjective; of a participle its masculine nominative. */
  readonly lemma: string
  readonly case: Case
  readonly number: 'sg' | 'pl'
  readonly gender?: Gender
  readonly known: boolean
  readonly score: number
  /** Set for participles: the verb's reading. */
  readonly participle?: Form
}

type Cell = readonly [Case, 'sg' | 'pl', Gender?]
const endings: Readonly<Record<string, readonly Cell[]>> = {
  ый: [['nom', 'sg', 'm'], ['acc', 'sg', 'm']], ий: [['nom', 'sg', 'm'], ['acc', 'sg', 'm']],
  ой: [['gen', 'sg', 'f'], ['loc', 'sg', 'f'], ['dat', 'sg', 'f'], ['ins', 'sg', 'f'], ['nom', 'sg', 'm'], ['acc', 'sg', 'm']],
  ого: [['gen', 'sg', 'm'], ['gen', 'sg', 'n'], ['acc', 'sg', 'm']], его: [['gen', 'sg', 'm'], ['gen', 'sg', 'n'], ['acc', 'sg', 'm']],
  ому: [['dat', 'sg', 'm'], ['dat', 'sg', 'n']], ему: [['dat', 'sg', 'm'], ['dat', 'sg', 'n']],
  ым: [['ins', 'sg', 'm'], ['ins', 'sg', 'n'], ['dat', 'pl']], им: [['ins', 'sg', 'm'], ['ins', 'sg', 'n'], ['dat', 'pl']],
  ом: [['loc', 'sg', 'm'], ['loc', 'sg', 'n']], ем: [['loc', 'sg', 'm'], ['loc', 'sg', 'n']],
  ая: [['nom', 'sg', 'f']], яя: [['nom', 'sg', 'f']], ую: [['acc', 'sg', 'f']], юю: [['acc', 'sg', 'f']],
  ей: [['gen', 'sg', 'f'], ['loc', 'sg', 'f'], ['dat', 'sg', 'f'], ['ins', 'sg', 'f']], ою: [['ins', 'sg', 'f']], ею: [['ins', 'sg', 'f']],
  ое: [['nom', 'sg', 'n'], ['acc', 'sg', 'n']], ее: [['nom', 'sg', 'n'], ['acc', 'sg', 'n']],
  ые: [['nom', 'pl'], ['acc', 'pl']], ие: [['nom', 'pl'], ['acc', 'pl']],
  ых: [['gen', 'pl'], ['loc', 'pl'], ['acc', 'pl']], их: [['gen', 'pl'], ['loc', 'pl'], ['acc', 'pl']],
  ыми: [['ins', 'pl']], ими: [['ins', 'pl']],
} // prettier-ignore
const softOnly = new Set(['его', 'ему', 'ем', 'яя', 'юю', 'ей', 'ею', 'ее'])
const eitherWay = new Set(['ий', 'им', 'ие', 'их', 'ими'])

/** Stems that look like an adjective's: how likely. */
const looksAdjective = (stem: string): number => {
  if (/(?:ск|цк)$/.test(stem)) return 9
  if (/(?:тельн|альн|ическ|енн|онн|анн|ивн|арн|орн|ьн|очн|ечн|ичн|ёжн)$/.test(stem)) return 8
  if (/[бвгджзклмпрстфхч]н$/.test(stem)) return 7
  if (stem.endsWith('н')) return 4
  if (/(?:ов|ев|лив|чив|аст|ист|оват|еват|им|ем)$/.test(stem)) return 4
  if (/(?:к|щ|ш)$/.test(stem)) return 2
  return 0
}
const endingWeight: Readonly<Record<string, number>> = {
  ого: 6, его: 5, ому: 6, ему: 4, ая: 6, яя: 4, ую: 6, юю: 4, ое: 6, ее: 1, ые: 7, ие: 1, ых: 7, их: 3, ыми: 7, ими: 4, ый: 7, ий: 2, ой: 0, ым: 5, им: 1, ом: -2, ем: -3, ей: -4, ою: 0, ею: -2,
} // prettier-ignore

const lemmasOf = (stem: string, ending: string): string[] => {
  const last = stem.at(-1) as string
  const velar = 'кгх'.includes(last)
  const hush = 'жшчщ'.includes(last)
  if (velar || hush) return [`${stem}ой`, `${stem}ий`]
  if (softOnly.has(ending)) return [`${stem}ий`]
  return eitherWay.has(ending) ? [`${stem}ий`] : [`${stem}ой`, `${stem}ый`]
}

/** третий, казахский-like possessives: третьего, третья. */
const third: Readonly<Record<string, readonly Cell[]>> = {
  ий: endings['ий'] as readonly Cell[], ья: [['nom', 'sg', 'f']], ье: [['nom', 'sg', 'n'], ['acc', 'sg', 'n']], ьи: [['nom', 'pl'], ['acc', 'pl']], ью: [['acc', 'sg', 'f']],
  ьего: endings['его'] as readonly Cell[], ьему: endings['ему'] as readonly Cell[], ьим: endings['им'] as readonly Cell[], ьем: endings['ем'] as readonly Cell[],
  ьей: endings['ей'] as readonly Cell[], ьих: endings['их'] as readonly Cell[], ьими: endings['ими'] as readonly Cell[],
} // prettier-ignore

const thirds = (word: string): AdjectiveReading[] | undefined => {
  const cells = word.startsWith('трет') ? third[word.slice(4)] : undefined
  return cells?.map((cell, at) => reading('третий', cell, true, 47 - at))
}
interface Cut {
  readonly stem: string
  readonly ending: string
  readonly cells: readonly Cell[]
  readonly reflexive: boolean
}
const cutOf = (word: string): Cut | undefined => {
  const reflexive = word.endsWith('ся') && word.length > 6
  const bare = reflexive ? word.slice(0, -2) : word
  for (const size of [3, 2]) {
    const ending = bare.slice(-size)
    const cells = endings[ending]
    const stem = bare.slice(0, -size)
    if (cells && stem.length > 1 && 'бвгджзклмнпрстфхцчшщ'.includes(stem.at(-1) as string))
      return { stem, ending, cells, reflexive }
  }
  return undefined
}
const readingsOf = (cut: Cut, lemma: string, known: boolean, base: number, verb?: Form): AdjectiveReading[] => {
  const found: AdjectiveReading[] = []
  cut.cells.forEach((cell, at) => {
    // -ой is a masculine nominative only of those listed so.
    if (cut.ending === 'ой' && cell[2] === 'm' && !lemma.endsWith('ой')) return
    found.push({ ...reading(lemma, cell, known, base - at * 0.1), ...(verb ? { participle: verb } : {}) })
  })
  return found
}
const participleLemma = ({ stem, reflexive }: Cut): string =>
  `${stem}${/[жшщч]$/.test(stem) ? 'ий' : 'ый'}${reflexive ? 'ся' : ''}`

/** A hard stem takes no soft endings; after к, г, х, ж, ш, ч, щ both are spelled alike. */
const takes = (lemma: string, stem: string, ending: string): boolean => {
  if (/[кгхжшчщ]$/.test(stem)) return true
  return lemma.endsWith('ий')
    ? softOnly.has(ending) || eitherWay.has(ending)
    : !softOnly.has(ending) && !eitherWay.has(ending)
}
/** Readings as a listed adjective, or as a participle of a listed verb. */
export const listedAdjectives = (
  word: string,
  stems: readonly (StemUses | undefined)[] = stemsOf(word),
): AdjectiveReading[] => {
  const ordinal = thirds(word)
  if (ordinal) return ordinal
  const cut = cutOf(word)
  if (!cut) return []
  const fitting = cut.reflexive
    ? undefined
    : stems[cut.ending.length]?.adjectives.filter((one) => takes(one, cut.stem, cut.ending))
  const listed = fitting?.find((one) => one.endsWith('ой')) ?? fitting?.[0]
  if (listed !== undefined) return readingsOf(cut, listed, true, 47)
  const verb = participleForm(cut.stem, cut.reflexive, {}).find((one) => one.source === 'known')
  return verb ? readingsOf(cut, participleLemma(cut), true, 44, verb) : []
}
/** Readings as an adjective or participle that no list has. */
export const guessedAdjectives = (word: string): AdjectiveReading[] => {
  const cut = cutOf(word)
  if (!cut) return []
  const { stem, ending } = cut
  const verb = looksParticiple(stem) ? participleForm(stem, cut.reflexive, {})[0] : undefined
  if (cut.reflexive && !verb) return []
  if (!verb && softOnly.has(ending) && !/[кгхжшчщн]$/.test(stem)) return []
  const lemma = verb ? participleLemma(cut) : (lemmasOf(stem, ending).find((one) => !one.endsWith('ой')) as string)
  const base =
    (verb ? 8 : looksAdjective(stem)) +
    (endingWeight[ending] ?? 0) +
    // 'На сахарном заводе': few nouns end so ('агроном' does not).
    (ending === 'ом' && /(?:[бвгджзклмпрстфхчшщь]н|ск|цк)$/.test(stem) ? 8 : 0) +
    (ending.startsWith('и') && /[кгх]$/.test(stem) ? 5 : 0) -
    (stem.length < 3 ? 4 : 0)
  return readingsOf(cut, lemma, false, base, verb)
}
export const adjectiveReadings = (word: string): AdjectiveReading[] => {
  const listed = listedAdjectives(word)
  return listed.length ? listed : guessedAdjectives(word)
}
/** должен, готова, известны: short forms of listed adjectives. */
export const shortAdjectives = (word: string, stems: readonly (StemUses | undefined)[] = stemsOf(word)): Form[] => {
  const vowel = 'аыои'.includes(word.at(-1) as string)
  const ending = vowel ? word.slice(-1) : ''
  const traits: Partial<Form> =
    ending === 'ы' || ending === 'и'
      ? { number: 'pl' }
      : { number: 'sg', gender: ending === 'а' ? 'f' : ending === 'о' ? 'n' : 'm' }
  if (word.startsWith('долж') && word.length < 8)
    return [{ lemma: 'должен', pos: 'adjective', source: 'known', ...traits }]
  const plain = stems[vowel ? 1 : 0]?.adjectives ?? []
  const fled = vowel || !/[ео].$/.test(word) ? [] : (stemsOf(word.slice(0, -2) + word.slice(-1))[0]?.adjectives ?? [])
  const lemma = [...plain, ...fled].find(
    (one) => one === 'готовый' || (one.length > 4 && !/(?:ов|ев|ск|цк)..$/.test(one)),
  )
  return lemma === undefined ? [] : [{ lemma, pos: 'adjective', source: 'known', ...traits }]
}
const looksParticiple = (stem: string): boolean => /(?:вш|ющ|ящ|ующ|ованн|ированн|ируем|енн)$/.test(stem)
const reading = (lemma: string, cell: Cell, known: boolean, score: number): AdjectiveReading => ({
  lemma,
  case: cell[0],
  number: cell[1],
  ...(cell[2] ? { gender: cell[2] } : {}),
  known,
  score,
})

/** The nominative of an adjective's dictionary form in a gender or the plural: средний → средняя. */
export const adjectiveIn = (lemma: string, number: 'sg' | 'pl', gender: Gender): string => {
  const reflexive = lemma.endsWith('ся')
  const bare = reflexive ? lemma.slice(0, -2) : lemma
  const end = (stem: string, ending: string): string => stem + ending + (reflexive ? 'ся' : '')
  if (bare === 'третий') return number === 'pl' ? 'третьи' : { m: 'третий', f: 'третья', n: 'третье' }[gender]
  const stem = bare.slice(0, -2)
  const last = stem.at(-1) as string
  const velar = 'кгх'.includes(last)
  const hush = 'жшчщ'.includes(last)
  const soft = bare.endsWith('ий') && !velar && !hush
  if (number === 'pl') return end(stem, velar || hush || soft ? 'ие' : 'ые')
  if (gender === 'm') return lemma
  if (gender === 'f') return end(stem, soft ? 'яя' : 'ая')
  return end(stem, soft || (hush && !bare.endsWith('ой')) ? 'ее' : 'ое')
}

export const adjectiveForm = (found: AdjectiveReading): Form => ({
  ...(found.participle ?? {
    lemma: found.lemma,
    pos: 'adjective' as const,
    source: found.known ? ('known' as const) : ('guessed' as const),
  }),
  case: found.case,
  number: found.number,
  ...(found.gender ? { gender: found.gender } : {}),
})
