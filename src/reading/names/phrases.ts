// The adjectives before a head noun and the phrase in the nominative: what bodies and projects have in common.
import { nominative, type Case, type Form } from '../../words/index.ts'
import { formsAt, languageAt, opensSentence, sentenceStart, textOf, type Scene } from './scene.ts'
import type { Term } from './terms.ts'

const agreesWith = (form: Form, head: Term): boolean =>
  (form.pos === 'adjective' || form.pos === 'participle') &&
  form.case !== undefined &&
  (head.cases.includes(form.case) || (form.case === 'gen' && head.number === 'sg')) &&
  (form.number === undefined || form.number === head.number || form.number === 'pl')

export const isAdjectiveFor = (scene: Scene, at: number, head: Term): boolean => {
  const token = scene.tokens[at]
  if (token === undefined || token.kind !== 'word' || token.text.length < 3) return false
  const forms = formsAt(scene, at)
  return forms.some((form) => agreesWith(form, head)) && forms[0]?.pos !== 'verb'
}

/** Where the adjectives of a Russian head begin: 'новой молочно-товарной' before 'ферме'. Over 'и' and commas between adjectives. */
export const adjectivesStart = (scene: Scene, head: number, term: Term): number => {
  const limit = sentenceStart(scene, head)
  let first = head
  while (first > limit) {
    if (scene.tokens[first]!.breaks) break
    if (isAdjectiveFor(scene, first - 1, term)) first--
    else if (
      /^(?:и|,)$/.test(scene.tokens[first - 1]!.norm) &&
      first - 2 >= limit &&
      first < head &&
      isAdjectiveFor(scene, first - 2, term) &&
      sameEnding(scene, first - 2, first)
    )
      first -= 2
    else break
  }
  return first
}
const sameEnding = (scene: Scene, a: number, b: number): boolean =>
  scene.tokens[a]!.norm.slice(-2) === scene.tokens[b]!.norm.slice(-2)

/** The head with its adjectives, one of it, in the nominative; a capital that only opens the sentence is lowered. */
export const headName = (scene: Scene, first: number, head: number, term: Term, number: 'sg' | 'pl' = 'sg'): string => {
  const language = languageAt(scene, head)
  // 'картасындағы' is 'картасы' with where it is.
  const words = textOf(scene, first, head + 1).replace(language === 'kk' ? /н?[дт](?:ағы|егі)$/u : /^$/, '')
  if (language === 'en') return words
  const options = { number, ...(language === 'ru' && term.cases.length === 1 ? { case: term.cases[0] as Case } : {}) }
  const name = nominative(words, language, options)
  return opensSentence(scene, first) && scene.capital[first] === 1 && (first < head || name.includes(' '))
    ? lowerFirst(name)
    : name
}
export const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)
