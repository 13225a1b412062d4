// Russian adjectives, ordinals and full participles: one set of endings.
import type { Case, Form } from '../types.ts'
import { isAdjective } from './lexicon-adjectives.ts'
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
  ого: 4, его: 2, ому: 4, ему: 2, ая: 5, яя: 3, ую: 5, юю: 3, ое: 5, ее: 1, ые: 6, ие: 1, ых: 6, их: 3, ыми: 6, ими: 4, ый: 6, ий: 2, ой: 0, ым: 4, им: 1, ом: -4, ем: -4, ей: -5, ою: 0, ею: -2,
} // prettier-ignore

const lemmasOf = (stem: string, ending: string): string[] => {
  const last = stem.at(-1) as string
  const velar = 'кгх'.includes(last)
  const hush = 'жшчщ'.includes(last)
  if (velar || hush) return [`${stem}ий`, `${stem}ой`]
  if (softOnly.has(ending)) return [`${stem}ий`]
  return eitherWay.has(ending) ? [`${stem}ий`] : [`${stem}ый`, `${stem}ой`]
}

/** третий, казахский-like possessives: третьего, третья. */
const third: Readonly<Record<string, readonly Cell[]>> = {
  ий: endings['ий'] as readonly Cell[], ья: [['nom', 'sg', 'f']], ье: [['nom', 'sg', 'n'], ['acc', 'sg', 'n']], ьи: [['nom', 'pl'], ['acc', 'pl']], ью: [['acc', 'sg', 'f']],
  ьего: endings['его'] as readonly Cell[], ьему: endings['ему'] as readonly Cell[], ьим: endings['им'] as readonly Cell[], ьем: endings['ем'] as readonly Cell[],
  ьей: endings['ей'] as readonly Cell[], ьих: endings['их'] as readonly Cell[], ьими: endings['ими'] as readonly Cell[],
} // prettier-ignore

export const adjectiveReadings = (word: string): AdjectiveReading[] => {
  if (word.startsWith('трет')) {
    const cells = third[word.slice(4)]
    if (cells) return cells.map((cell, at) => reading('третий', cell, true, 40 - at))
  }
  const reflexive = word.endsWith('ся') && word.length > 6
  const bare = reflexive ? word.slice(0, -2) : word
  const found: AdjectiveReading[] = []
  for (const size of [3, 2]) {
    const ending = bare.slice(-size)
    const cells = endings[ending]
    const stem = bare.slice(0, -size)
    if (!cells || stem.length < 2 || !/[бвгджзклмнпрстфхцчшщ]$/.test(stem)) continue
    const lemmas = lemmasOf(stem, ending)
    const listed = reflexive ? undefined : lemmas.find(isAdjective)
    const participle = listed ? [] : participleForm(stem, reflexive, {})
    const verb = participle.find((one) => one.source === 'known') ?? (looksParticiple(stem) ? participle[0] : undefined)
    if (reflexive && !verb) continue
    const lemma = verb
      ? `${stem}${/[жшщч]$/.test(stem) ? 'ий' : 'ый'}${reflexive ? 'ся' : ''}`
      : (listed ?? (lemmas[0] as string))
    if (!listed && !verb && !/[кгхжшчщ]$/.test(stem) && softOnly.has(ending) && !stem.endsWith('н')) continue
    const known = listed !== undefined || verb?.source === 'known'
    const base = known
      ? 40
      : (verb ? 8 : looksAdjective(stem)) + (endingWeight[ending] ?? 0) - (stem.length < 3 ? 4 : 0)
    cells.forEach((cell, at) => {
      if (cell[2] === 'm' && cell[0] === 'nom' && ending === 'ой' && !isAdjective(`${stem}ой`)) return
      if (cell[2] === 'm' && cell[0] === 'acc' && ending === 'ой' && !isAdjective(`${stem}ой`)) return
      found.push({ ...reading(lemma, cell, known, base - at * 0.1), ...(verb ? { participle: verb } : {}) })
    })
    break
  }
  return found
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
