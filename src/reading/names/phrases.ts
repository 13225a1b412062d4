// The adjectives before a head noun and the phrase in the nominative: what bodies and projects have in common.
import { nominative, type Case, type Form } from '../../words/index.ts'
import { formsAt, opensSentence, sentenceStart, textOf, type Scene } from './scene.ts'
import type { Term } from './terms.ts'

const agreesWith = (form: Form, head: Term): boolean =>
  (form.pos === 'adjective' || form.pos === 'participle') &&
  form.case !== undefined &&
  (head.cases.includes(form.case) ||
    (form.case === 'gen' && head.number === 'sg') ||
    // 'В детском саду', 'на мосту'.
    (form.case === 'loc' && head.gender === 'm' && head.number === 'sg' && head.cases.includes('dat'))) &&
  (form.number === undefined || form.number === head.number || form.number === 'pl')

export const isAdjectiveFor = (scene: Scene, at: number, head: Term): boolean => {
  const token = scene.tokens[at]
  if (token === undefined || token.kind !== 'word' || token.text.length < 3) return false
  const forms = formsAt(scene, at)
  return forms.some((form) => agreesWith(form, head)) && forms[0]?.pos !== 'verb'
}

/** Where the adjectives of a Russian head begin: 'новой молочно-товарной' before 'ферме'. Over 'и' and commas between adjectives. */
export const adjectivesStart = (scene: Scene, head: number, term: Term): number => {
  const limit = Math.max(sentenceStart(scene, head), head - 12)
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

/**
 * The head with its adjectives in the nominative; one of it unless many are asked for. The head's own form is known from its
 * list, so only the adjectives are bent. A capital that only opens the sentence is lowered.
 */
export const headName = (
  scene: Scene,
  first: number,
  head: number,
  term: Term,
  number: 'sg' | 'pl' = 'sg',
  lowers = true,
): string => {
  if (term.language === 'en') return textOf(scene, first, head + 1)
  const before = textOf(scene, first, head)
  // Kazakh in Latin letters keeps its letters.
  if (term.language === 'kk' && scene.tokens[head]!.script === 'latin')
    return nominative(textOf(scene, first, head + 1), 'kk', { number })
  const word = likeCapital(scene, head, number === 'sg' && term.language === 'ru' ? term.lemma : term.shown)
  const name =
    before === '' || term.language === 'kk'
      ? `${before} ${word}`.trim()
      : bent(before, scene.tokens[head]!.text, word, term, number)
  return lowers && scene.capital[first] === 1 && opensSentence(scene, first) ? lowerFirst(name) : name
}
const likeCapital = (scene: Scene, at: number, word: string): string =>
  scene.capital[at] === 2
    ? word.toUpperCase()
    : scene.capital[at] === 1
      ? word.slice(0, 1).toUpperCase() + word.slice(1)
      : word
/** A well-known noun of each gender lends its form to one that no list of forms knows: 'уличном освещении' as 'новом здании'. */
const patterns: Record<'m' | 'f' | 'n', Partial<Record<Case, string>>> = {
  m: { nom: 'завод', gen: 'завода', dat: 'заводу', acc: 'завод', ins: 'заводом', loc: 'заводе' },
  f: { nom: 'школа', gen: 'школы', dat: 'школе', acc: 'школу', ins: 'школой', loc: 'школе' },
  n: { nom: 'здание', gen: 'здания', dat: 'зданию', acc: 'здание', ins: 'зданием', loc: 'здании' },
}
const bentNames = new Map<string, string>()
/** Adjectives bend with the noun, so the whole phrase is bent and the noun replaced by its known form. */
const bent = (before: string, noun: string, word: string, term: Term, number: 'sg' | 'pl'): string => {
  const key = `${term.cases.length === 1 ? term.cases[0] : ''} ${number} ${word} ${before} ${noun}`
  const kept = bentNames.get(key)
  if (kept !== undefined) return kept
  const options = { number, ...(term.cases.length === 1 ? { case: term.cases[0] as Case } : {}) }
  const known = options.case !== undefined && term.number === 'sg' ? patterns[term.gender][options.case] : undefined
  const words = nominative(`${before} ${known ?? noun}`, 'ru', options).split(' ')
  words[words.length - 1] = word
  const name = words.join(' ')
  if (bentNames.size > 5_000) bentNames.clear()
  bentNames.set(key, name)
  return name
}
export const lowerFirst = (name: string): string => name.slice(0, 1).toLowerCase() + name.slice(1)
