// All that a Russian word may be, the likeliest first. Closed classes and listed words decide; endings guess the rest.
import type { Form } from '../types.ts'
import { adjectiveForm, guessedAdjectives, listedAdjectives, shortAdjectives } from './adjectives.ts'
import { closedForms } from './closed.ts'
import { guessedNouns, listedNouns, nounForm } from './nouns.ts'
import { stemsOf } from './stems.ts'
import { verbReadings } from './verbs.ts'

const norm = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')

interface Scored {
  readonly form: Form
  score: number
}
/** Forms that nouns and adjectives have too, but that are verbs nearly always. */
const verbsFirst = new Set(
  'начал прошла прошли прошло смог сел рос стали вели жил жили знать стать дали пали пошла пошли'.split(' '),
)

/** Capitals may be a heading; only then does the word have a reading of its own. */
const isListed = (lower: string): boolean => listedNouns(lower).length > 0 || listedAdjectives(lower).length > 0

const shortScore = (word: string, lemma: string): number => {
  if (word.endsWith('о')) return 42
  if (/(?:нн|т|м)ый$/.test(lemma)) return 43.5
  return lemma.endsWith('ой') ? 45 : 48.5
}
const verbScore = (form: Form, word: string): number => {
  if (verbsFirst.has(word)) return 60
  if (form.source === 'known') return form.pos === 'participle' ? 44 : 46
  if (/(?:ировать|овать|ывать|ивать)(?:ся)?$/.test(form.lemma)) return 14
  if (/(?:ется|ются|ится|ятся|ался|алась|ались|алось|ился|илась|ились|илось|ться)$/.test(word)) return 16
  if (/(?:ает|яет|ует|ают|яют|уют|еют|ть)$/.test(word)) return 13
  if (/(?:а|и|я)л[аои]?$/.test(word)) return 9.5
  if (form.pos === 'participle') return /(?:ован|ирован)[аоы]?$/.test(word) ? 11 : 7
  return /(?:ем|им|ете|ите|ешь|ишь)$/.test(word) ? 2 : 6
}

/** Names that never bend, by their last letter: Верди, Осло, Баку. */
const unbending: Readonly<Record<string, number>> = { и: 4.2, о: 6, у: 4.5, ю: 4.5, э: 8, ы: 2.5, е: 2.5 }
/** A word with a capital that no list has is a name more often than not: singular, and its end may be its own. */
const asName = (lower: string, scored: Scored[]): void => {
  for (const one of scored) {
    const { form } = one
    if (form.pos !== 'noun') one.score -= form.pos === 'verb' || form.pos === 'participle' ? 7 : 0
    else {
      if (form.number === 'pl') one.score -= 5
      if (form.gender === 'n') one.score -= form.lemma.endsWith('ие') ? 12 : 3
      if (form.gender === 'm' && /(?:ов|ев|ин|ын)$/.test(form.lemma)) one.score += 5
      if (form.gender === 'm' && form.lemma.endsWith('ий') && !/и[ия]$/.test(lower)) one.score += 4
      if (form.lemma.endsWith('ия')) one.score += 4
    }
  }
  const unbent = unbending[lower.at(-1) as string]
  if (unbent !== undefined && !lower.endsWith('ии'))
    scored.push({ form: { lemma: lower, pos: 'name', source: 'guessed' }, score: unbent })
}

/** Dictionary forms and traits of a word; the first is the likeliest when nothing is known of its neighbours. */
export const russianForms = (word: string): Form[] => {
  const lower = norm(word)
  const closed = closedForms(lower)
  if (closed) return [...closed, ...listedNouns(lower).map(nounForm)]
  if (/^[А-ЯЁ]{2,6}$/.test(word) && !isListed(lower)) return [{ lemma: lower, pos: 'noun', source: 'guessed' }]
  const stems = stemsOf(lower)
  const listed = [
    ...listedNouns(lower, stems).map((reading) => ({ form: nounForm(reading), score: reading.score })),
    ...listedAdjectives(lower, stems).map((reading) => ({ form: adjectiveForm(reading), score: reading.score })),
    ...shortAdjectives(lower, stems).map((form) => ({ form, score: shortScore(lower, form.lemma) })),
  ]
  const verbs = verbReadings(lower).map((form) => ({ form, score: verbScore(form, lower) }))
  const known = [...listed, ...verbs.filter(({ form }) => form.source === 'known')]
  // A listed reading silences the guesses.
  if (known.length) return inOrder(known)
  const scored: Scored[] = [
    ...verbs,
    ...guessedNouns(lower).map((reading) => ({ form: nounForm(reading), score: reading.score })),
    ...guessedAdjectives(lower).map((reading) => ({ form: adjectiveForm(reading), score: reading.score })),
  ]
  if (/[бвгджзклмнпрстфхцчшщ]о$/.test(lower) && !/[ое]го$/.test(lower)) {
    scored.push({ form: { lemma: lower, pos: 'adverb', source: 'guessed' }, score: 6 })
  }
  if (/^[А-ЯЁ][а-яё]/.test(word)) asName(lower, scored)
  return scored.length ? inOrder(scored).slice(0, 12) : [{ lemma: lower, pos: 'noun', source: 'guessed' }]
}
const inOrder = (scored: Scored[]): Form[] =>
  scored.sort((left, right) => right.score - left.score).map(({ form }) => form)
