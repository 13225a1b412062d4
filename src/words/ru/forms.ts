// All that a Russian word may be, the likeliest first. Closed classes and listed words decide; endings guess the rest.
import type { Form } from '../types.ts'
import { adjectiveForm, adjectiveReadings } from './adjectives.ts'
import { closedForms } from './closed.ts'
import { nounForm, nounReadings } from './nouns.ts'
import { verbReadings } from './verbs.ts'

const norm = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')

interface Scored {
  readonly form: Form
  readonly score: number
}
const verbScore = (form: Form, word: string): number => {
  if (form.source === 'known') return form.pos === 'participle' ? 41 : 43
  if (/(?:ировать|овать|ывать|ивать)(?:ся)?$/.test(form.lemma)) return 9
  if (/(?:ется|ются|ится|ятся|ался|алась|ались|алось|ился|илась|ились|илось|ться)$/.test(word)) return 10
  if (/(?:ает|яет|ует|ают|яют|уют|ть)$/.test(word)) return 8
  if (/(?:ал|ил|али|или|ала|ила|ало|ило|ел|ела|ели)$/.test(word)) return 4
  return form.pos === 'participle' ? 5 : 2
}

/** Dictionary forms and traits of a word; the first is the likeliest when nothing is known of its neighbours. */
export const russianForms = (word: string): Form[] => {
  const lower = norm(word)
  const closed = closedForms(lower)
  if (closed) return [...closed]
  const scored: Scored[] = [
    ...nounReadings(lower).map((reading) => ({ form: nounForm(reading), score: reading.score })),
    ...adjectiveReadings(lower).map((reading) => ({ form: adjectiveForm(reading), score: reading.score })),
    ...verbReadings(lower).map((form) => ({ form, score: verbScore(form, lower) })),
  ]
  if (/[бвгджзклмнпрстфхцчшщ]о$/.test(lower))
    scored.push({ form: { lemma: lower, pos: 'adverb', source: 'guessed' }, score: 2.5 })
  scored.sort((left, right) => right.score - left.score)
  if (!scored.length) return [{ lemma: lower, pos: 'noun', source: 'guessed' }]
  // A listed reading silences the guesses.
  const known = scored.filter(({ form }) => form.source === 'known')
  return (known.length ? known : scored.slice(0, 12)).map(({ form }) => form)
}
