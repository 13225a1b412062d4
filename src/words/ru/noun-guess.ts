// How likely a dictionary form is for a noun that no list has: by its own ending, gender and the case it would stand in.
import type { Case } from '../types.ts'
import { nounEntry } from './lexicon-nouns.ts'
import type { Gender, NumberName } from './noun-endings.ts'

/** Endings of dictionary forms that give a word away: how sure they make a reading. */
const telling: readonly (readonly [string, Gender, number])[] = [
  ['ость', 'f', 9], ['есть', 'f', 4], ['ение', 'n', 9], ['ание', 'n', 9], ['яние', 'n', 8], ['ство', 'n', 9], ['ция', 'f', 9], ['сия', 'f', 7],
  ['зия', 'f', 6], ['гия', 'f', 8], ['фия', 'f', 8], ['рия', 'f', 7], ['мия', 'f', 7], ['пия', 'f', 6], ['лия', 'f', 6], ['ния', 'f', 4], ['дия', 'f', 6], ['вия', 'f', 2], ['тия', 'f', 4], ['хия', 'f', 6],
  ['тие', 'n', 7], ['вие', 'n', 7], ['чие', 'n', 6], ['ье', 'n', 4], ['ие', 'n', 0], ['тель', 'm', 9], ['арь', 'm', 5],
  ['ник', 'm', 7], ['чик', 'm', 7], ['щик', 'm', 8], ['изм', 'm', 8], ['ист', 'm', 7], ['тор', 'm', 7], ['дор', 'm', 4], ['сор', 'm', 5], ['ент', 'm', 6], ['ант', 'm', 5], ['мент', 'm', 6], ['ор', 'm', 3], ['ер', 'm', 4], ['ир', 'm', 3],
  ['ец', 'm', 5], ['ок', 'm', 2], ['ик', 'm', 4], ['ек', 'm', 1], ['аж', 'm', 4], ['ин', 'm', 1], ['анин', 'm', 5], ['лог', 'm', 5], ['граф', 'm', 4], ['метр', 'm', 6], ['дром', 'm', 5], ['вод', 'm', 4], ['ход', 'm', 5], ['ёж', 'm', 3],
  ['ица', 'f', 6], ['ница', 'f', 7], ['овка', 'f', 6], ['очка', 'f', 4], ['ура', 'f', 5], ['ота', 'f', 4], ['ина', 'f', 1], ['ива', 'f', 3], ['ода', 'f', 2], ['ада', 'f', 3], ['ика', 'f', 6], ['тека', 'f', 6], ['мма', 'f', 5], ['оза', 'f', 3], ['ба', 'f', 1], ['ша', 'f', 0], ['ча', 'f', 1], ['ща', 'f', 0], ['жа', 'f', 0],
  ['ище', 'n', 5], ['лище', 'n', 6], ['ло', 'n', 1], ['сто', 'n', 0], ['тво', 'n', 3], ['ено', 'n', 1], ['мя', 'n', 2], ['ал', 'm', 3], ['ат', 'm', 4], ['ет', 'm', 4], ['ит', 'm', 3], ['от', 'm', 2], ['он', 'm', 3], ['ан', 'm', 3], ['ум', 'm', 4], ['ус', 'm', 3], ['ив', 'm', 4], ['рь', 'f', 1], ['знь', 'f', 4], ['вь', 'f', 3], ['чь', 'f', 4], ['шь', 'f', 3], ['дь', 'f', 2], ['ай', 'm', 4], ['ой', 'm', 2], ['ей', 'm', 4], ['ия', 'f', 4], ['ля', 'f', 3], ['ня', 'f', 3], ['ья', 'f', 3],
] // prettier-ignore
/** Ends of dictionary forms that hardly exist. */
const unlikely: Readonly<Record<Gender, RegExp>> = {
  m: /(?:ств|ост|ени|ани|ци|тел|[кгхжшчщц]ы|[бвгджзкмпстфхчш]н|ск|скей|ней|шей|щей)$/,
  f: /(?:ства|ения|ания|ости|ника|теля|тора|изма|иста|ента|ора)$/,
  n: /(?:нико|торо|исто|изме|ицо)$/,
}
/** How often a case is met, in bits; an ending that few paradigms have speaks for itself. */
const caseBits: Readonly<Record<NumberName, Readonly<Record<Case, number>>>> = {
  sg: { nom: 2.8, gen: 2.9, acc: 2, loc: 1.3, ins: 0.8, dat: 0.3, abl: 0, voc: 0 },
  pl: { nom: 1.4, gen: 1.6, acc: 0.6, loc: 0, ins: -0.4, dat: -1, abl: 0, voc: 0 },
}
export const bitsOfCase = (name: Case, number: NumberName): number => caseBits[number][name]

/** How common a paradigm is among words that no list has. */
const paradigmBits: Readonly<Record<string, number>> = {
  m: 3.4,
  mь: 0,
  mй: 0,
  fа: 2.7,
  fя: -1,
  fь: 0.3,
  nо: -0.5,
  nе: 0.5,
}
/** Dictionary forms that look bent already: фунтов, каналами, городах. */
const bent = /(?:ов|ев|ами|ями|ах|ях|ям|ем|ой|ого|его|ому|ему|ых|их|ую|юю|ешь|ишь|ться|тся|ют|ят|ет|ит)$/

const tellingBy = (): ReadonlyMap<string, number> =>
  new Map(telling.map(([ending, gender, weight]) => [gender + ending, weight]))
let weights: ReadonlyMap<string, number> | undefined

/** A listed noun stands at its end: электроснабжение, товаропроизводитель. */
const isCompound = (lemma: string, gender: Gender): boolean => {
  if (lemma.length < 9) return false
  for (let cut = 3; cut <= lemma.length - 5 && cut <= 12; cut++) {
    if (nounEntry(lemma.slice(cut))?.gender === gender) return true
  }
  return false
}

export const likelihood = (lemma: string, gender: Gender, add: string): number => {
  weights ??= tellingBy()
  let best = 0
  for (let size = Math.min(5, lemma.length - 2); size >= 2; size--) {
    const weight = weights.get(gender + lemma.slice(-size))
    if (weight !== undefined && weight > best) best = weight
  }
  if (gender === 'f' && best < 4 && /[^аеиоуыэюя]ка$/.test(lemma)) best = 4
  if (unlikely[gender].test(lemma)) best -= 6
  if (best < 3 && bent.test(lemma)) best -= 4
  if (gender === 'n' && add === 'о' && /(?:ов|ев)о$/.test(lemma)) best -= 5
  if (gender === 'f' && add === 'а' && /(?:ов|ев|ом|ем|ам|ах|ой|ени|ани|ств)а$/.test(lemma)) best -= 4
  if (best < 6 && isCompound(lemma, gender)) best = 6
  if (add === 'а' && lemma.length <= 4) best += 0.8
  return best + (paradigmBits[gender + add] ?? 0)
}
