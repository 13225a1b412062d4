// A small notation for the words that give a claim away, and one linear pass that finds them. Language knowledge stands in
// lists of such lines; each line carries the phrase that needed it, and a test runs that phrase, so a dead line is noticed.
//
//   стоимост*          a word that begins so
//   цен(а|ы|у|ой|е)    a stem with one of these endings; 'построен(|а)' is also the stem alone
//   ввод* в строй      words in a row
//   ведется ~ ремонт*  up to six words between, within the sentence
//
// Kazakh lines are written in Cyrillic; Kazakh in Latin letters is turned into Cyrillic before they are looked for.
import type { Language } from '../../model/index.ts'
import { keptOfSpelling, spellingOf, type Spelling, type Token } from '../../words/index.ts'
import { keptBy } from '../../words/kept.ts'
import { isLatinWord, kazakhCyrillic, latinAlphabetOf } from '../../words/kk/latin.ts'

export interface CueLine<Meaning> {
  readonly cue: string
  readonly means: Meaning
  readonly example: string
}

export interface WordPattern {
  /** All that begins so; undefined where the forms are told. */
  readonly prefix: string | undefined
  readonly forms: readonly string[]
  readonly gapBefore: boolean
  /** The code unit that each of its words begins with, which tells most words apart; -1 where they do not begin alike. */
  readonly unit: number
}
export interface Compiled<Meaning> {
  readonly line: CueLine<Meaning>
  readonly words: readonly WordPattern[]
}

/** Tokens [first, end). */
export interface Cue<Meaning> {
  readonly means: Meaning
  readonly first: number
  readonly end: number
  readonly line: CueLine<Meaning>
}

const keyLength = 5
const widestGap = 6

const noForms: readonly string[] = []
const compileWord = (word: string, gapBefore: boolean): WordPattern => {
  if (word.endsWith('*'))
    return { prefix: word.slice(0, -1), forms: noForms, gapBefore, unit: word.length > 1 ? word.charCodeAt(0) : -1 }
  const open = word.indexOf('(')
  const forms = open < 0 ? [word] : word.slice(open + 1, -1).split('|').map((ending) => word.slice(0, open) + ending) // prettier-ignore
  return { prefix: undefined, forms, gapBefore, unit: open === 0 || word === '' ? -1 : word.charCodeAt(0) }
}

const compile = <Meaning>(line: CueLine<Meaning>): Compiled<Meaning> => {
  const words: WordPattern[] = []
  let gap = false
  for (const word of line.cue.split(' ')) {
    if (word === '~') gap = true
    else {
      words.push(compileWord(word, gap))
      gap = false
    }
  }
  return { line, words }
}

const fits = ({ prefix, forms, unit }: WordPattern, norm: string): boolean =>
  (unit === -1 || norm.charCodeAt(0) === unit) &&
  (prefix === undefined ? forms.includes(norm) : norm.startsWith(prefix))

/** Where the pattern ends whose first word stands at this token; -1 when its others do not follow. */
const endOf = (words: readonly WordPattern[], norms: readonly string[], at: number, end: number): number => {
  let next = at + 1
  for (let w = 1; w < words.length; w++) {
    const pattern = words[w]!
    const last = Math.min(end, next + (pattern.gapBefore ? widestGap + 1 : 1))
    while (next < last && !fits(pattern, norms[next]!)) next++
    if (next >= last) return -1
    next++
  }
  return next
}

const none: readonly never[] = []

/** Lines of one language, ready to be looked for. */
export class CueList<Meaning> {
  readonly #byKey = new Map<string, Compiled<Meaning>[]>()
  readonly #lengths: readonly number[]
  readonly lines: readonly CueLine<Meaning>[]

  constructor(lines: readonly CueLine<Meaning>[]) {
    this.lines = lines
    const lengths = new Set<number>()
    for (const line of lines) {
      const compiled = compile(line)
      const { prefix, forms } = compiled.words[0]!
      const keys = (prefix === undefined ? forms : [prefix]).map((form) => form.slice(0, keyLength))
      for (let at = 0; at < keys.length; at++) {
        const key = keys[at]!
        if (keys.indexOf(key) < at) continue
        lengths.add(key.length)
        const known = this.#byKey.get(key)
        if (known) known.push(compiled)
        else this.#byKey.set(key, [compiled])
      }
    }
    this.#lengths = [...lengths].sort((a, b) => b - a)
  }

  /** All cues within tokens [first, end), in order of their first token; of two that begin together the longer, then the earlier line. */
  find(norms: readonly string[], first: number, end: number): Cue<Meaning>[] {
    const found: Cue<Meaning>[] = []
    for (let at = first; at < end; at++) {
      const lines = this.#begun(norms[at]!)
      if (lines !== null) keepLongest(found, lines, norms, at, end)
    }
    return found
  }

  readonly #begun: (norm: string) => Begun<Meaning> | null = keptBy(2_000, (norm) => {
    const lines = this.beginning(norm)
    return lines.length > 0 ? begun(lines) : null
  })

  /** What words that may begin a line begin with. */
  keys(): Iterable<string> {
    return this.#byKey.keys()
  }

  /** The lines that a word may begin. */
  beginning(norm: string): readonly Compiled<Meaning>[] {
    const found: Compiled<Meaning>[] = []
    for (const length of this.#lengths) {
      if (norm.length < length) continue
      for (const compiled of this.#byKey.get(norm.slice(0, length)) ?? none) if (fits(compiled.words[0]!, norm)) found.push(compiled) // prettier-ignore
    }
    return found.length > 0 ? found : none
  }
}

/** Lines that a word begins. The first of one word alone is enough of its kind; the others are longer where they stand. */
export interface Begun<Meaning> {
  readonly alone: Compiled<Meaning> | undefined
  readonly longer: readonly Compiled<Meaning>[]
}
export const begun = <Meaning>(lines: readonly Compiled<Meaning>[]): Begun<Meaning> => ({
  alone: lines.find(({ words }) => words.length === 1),
  longer: lines.filter(({ words }) => words.length > 1),
})

/** Adds the longest cue that begins at the token; 'repaired' inside 'to be repaired' is not a second one. */
export const keepLongest = <Meaning>(
  found: Cue<Meaning>[],
  { alone, longer }: Begun<Meaning>,
  norms: readonly string[],
  at: number,
  end: number,
): void => {
  let best = alone
  let stop = alone === undefined ? -1 : at + 1
  for (let number = 0; number < longer.length; number++) {
    const reached = endOf(longer[number]!.words, norms, at, end)
    if (reached > stop) {
      best = longer[number]!
      stop = reached
    }
  }
  if (best === undefined) return
  const last = found.at(-1)
  if (last && stop <= last.end && stop - at < last.end - last.first) return
  found.push({ means: best.line.means, first: at, end: stop, line: best.line })
}

export type CueLists<Meaning> = { readonly [L in Language]: CueList<Meaning> }

/** Each language's list is made ready when a text in it comes. */
export const cueLists = <Meaning>(lines: {
  readonly [L in Language]: readonly CueLine<Meaning>[]
}): CueLists<Meaning> => {
  const made: Partial<Record<Language, CueList<Meaning>>> = {}
  const list = (language: Language): CueList<Meaning> => (made[language] ??= new CueList(lines[language]))
  return {
    get ru() {
      return list('ru')
    },
    get kk() {
      return list('kk')
    },
    get en() {
      return list('en')
    },
  }
}

const inCyrillic = {
  '2018': keptOfSpelling((word) => (isLatinWord(word.norm) ? spellingOf(kazakhCyrillic(word.norm, '2018')) : word)),
  '2021': keptOfSpelling((word) => (isLatinWord(word.norm) ? spellingOf(kazakhCyrillic(word.norm, '2021')) : word)),
  'plain-y': keptOfSpelling((word) =>
    isLatinWord(word.norm) ? spellingOf(kazakhCyrillic(word.norm, 'plain-y')) : word,
  ),
}
/** What lists are looked up by: the spellings, with Kazakh in Latin letters as Cyrillic where the text is written so. */
export const spellingsOf = (tokens: readonly Token[], language?: Language): Spelling[] => {
  if (language !== 'kk' || !isMostlyLatin(tokens)) return tokens.map(({ spelling }) => spelling)
  const alphabet = latinAlphabetOf(tokens.slice(0, 400).map((token) => token.text).join(' ')) // prettier-ignore
  return tokens.map(({ script, spelling }) => (script === 'latin' ? inCyrillic[alphabet](spelling) : spelling))
}
export const normsOf = (tokens: readonly Token[], language?: Language): string[] =>
  spellingsOf(tokens, language).map(({ norm }) => norm)
const isMostlyLatin = (tokens: readonly Token[]): boolean => {
  let latin = 0
  let cyrillic = 0
  for (const { script } of tokens) if (script === 'latin') latin++; else if (script === 'cyrillic') cyrillic++ // prettier-ignore
  return latin > cyrillic
}
