// All that a Kazakh word may be, the likeliest first, and Kazakh phrases without their case. A word in Latin letters is read
// in Cyrillic; its dictionary form is Cyrillic too, while phrases are given back in the letters they came in.
import type { Case, Form } from '../types.ts'
import { dressLike } from '../letter-case.ts'
import { closedForms } from './closed.ts'
import { isStiff } from './known.ts'
import {
  isLatinWord,
  kazakhCyrillic,
  kazakhSpellings,
  latinAlphabetOf,
  letterPairs,
  type LatinAlphabet,
} from './from-latin.ts'
import { nominalReadings, type NominalReading } from './nominals.ts'
import { verbReadings } from './verbs.ts'

const norm = (word: string): string => kazakhCyrillic(word).toLowerCase().replaceAll('ё', 'е')

const nominalForm = (one: NominalReading): Form => ({
  lemma: one.lemma,
  pos: one.relative ? 'adjective' : 'noun',
  case: one.case,
  number: one.number,
  ...(one.possessive ? { possessive: true } : {}),
  source: one.known ? 'known' : 'guessed',
})

/** A capital, but not capitals only. */
const isNamed = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word)

/** 12-сі, 2025-жылы, 100-ден: a number with suffixes is the number. */
const numeral = /^(\d+(?:[.,]\d+)?)-?[а-яәғқңөұүһі]*$/

const readAs = (lower: string, named: boolean): { readonly forms: Form[]; readonly known: boolean } => {
  const nominals = nominalReadings(lower, named)
  const scored = [
    ...nominals.map((one) => ({ form: nominalForm(one), score: one.score })),
    // A word with a capital is a name before it is a verb that nobody knows.
    ...verbReadings(lower, nominals).map(({ form, score }) => ({
      form,
      score: named && form.source === 'guessed' ? score - 4 : score,
    })),
  ].sort((left, right) => right.score - left.score)
  const known = scored.filter(({ form }) => form.source === 'known')
  return { forms: (known.length ? known : scored).slice(0, 10).map(({ form }) => form), known: known.length > 0 }
}

export const kazakhForms = (word: string): Form[] => {
  const lower = norm(word)
  const number = numeral.exec(lower)
  if (number) return [{ lemma: number[1] as string, pos: 'numeral', source: 'known' }]
  const spellings = kazakhSpellings(word).map((one) => one.toLowerCase().replaceAll('ё', 'е'))
  const closed = spellings.map(closedForms).find((one) => one !== undefined)
  if (closed) return [...closed]
  const stiff = spellings.find(isStiff)
  if (stiff !== undefined) return [{ lemma: stiff, pos: 'adverb', source: 'known' }]
  const readings = spellings.map((one) => readAs(one, isNamed(word)))
  const best = readings.find((one) => one.known) ?? readings[0]
  return best?.forms.length ? best.forms : [{ lemma: lower, pos: 'noun', source: 'guessed' }]
}

/** A word without its case, possessive kept; in the letters it was written in. */
export const withoutCase = (word: string, singular = false): { readonly word: string; readonly case: Case } => {
  const latin = isLatinWord(word) && /[a-zıİ]/iu.test(word)
  const quoted = /^([«"“]?)(.*?)([»"”]*)$/su.exec(word) as RegExpExecArray
  const core = quoted[2] as string
  const alphabet = latin && !/[áǵńóúýäğñöüūşı]/iu.test(core) ? '2018' : latinAlphabetOf(core)
  const lower = latin ? kazakhCyrillic(core, alphabet).toLowerCase() : norm(core)
  const best = nominalReadings(lower, isNamed(core)).find((one) => !one.relative)
  if (!best) return { word, case: 'nom' }
  const wanted = singular && (best.number === 'pl' || !best.possessive) ? best.lemma : best.bare
  if (wanted === lower) return { word, case: best.case }
  const bare = latin ? cutLatin(core, lower, wanted, alphabet) : dressLike(wanted, core)
  return { word: `${quoted[1]}${bare}${quoted[3]}`, case: best.case }
}
/** As many Latin letters as stand for what was kept; a hardened last consonant is written anew. */
const cutLatin = (word: string, lower: string, wanted: string, alphabet: LatinAlphabet): string => {
  let cyrillic = ''
  let latin = ''
  for (const pair of letterPairs(word, alphabet)) {
    if (cyrillic.length + pair.cyrillic.length > wanted.length) break
    cyrillic += pair.cyrillic
    latin += pair.latin
  }
  if (lower.startsWith(wanted)) return latin
  const hard: Readonly<Record<string, string>> = { п: 'p', к: 'k', қ: 'q' }
  const last = hard[wanted.at(-1) as string]
  return last === undefined ? latin : latin.slice(0, -1) + last
}

/** A phrase's last word loses its case: the head stands at the end. 'Жетісу облысының әкіміне' → 'Жетісу облысының әкімі'. */
export const kazakhNominative = (
  words: readonly string[],
  options: { readonly number?: 'sg' | 'pl' } = {},
): string[] => {
  if (!words.length) return []
  const last = words.at(-1) as string
  // 'Ақтау қаласындағы' and the like describe what follows and have no head of their own.
  return [...words.slice(0, -1), withoutCase(last, options.number === 'sg').word]
}

/** Possible dictionary forms of a place's name, the word itself first. */
export const kazakhPlaceForms = (word: string): string[] => {
  const lower = norm(word)
  const found = new Set<string>([lower])
  for (const one of nominalReadings(lower)) {
    found.add(one.bare)
    if (one.possessive || one.number === 'pl') found.add(one.lemma)
  }
  return [...found].map((form) => dressLike(form, word))
}
