// Are two words one word, whatever its case and script? 'области' and 'область', 'әкімінің' and 'әкім'.
import type { Language } from '../../model/index.ts'
import { foldName } from '../../words/fold-name.ts'
import { formsOf } from '../../words/forms.ts'

export interface Word {
  readonly text: string
  readonly folded: string
  /** Folded, with the word itself. */
  readonly lemmas: ReadonlySet<string>
}

const norm = (text: string): string => text.toLowerCase().replaceAll('ё', 'е')

export const wordOf = (text: string, language: Language): Word => ({
  text,
  folded: foldName(text),
  lemmas: new Set([foldName(text), ...formsOf(norm(text), language).map((form) => foldName(form.lemma))]),
})
export const wordsOf = (text: string, language: Language): readonly Word[] =>
  text
    .split(/[\s\u00a0]+|(?<=\p{L})-(?=о\.)/u)
    .map((word) => word.replace(/^[«»"“”„(),.;:]+|[«»"“”„(),;:]+$|(?<=\p{L}{2})\.$/gu, ''))
    .filter((word) => /[\p{L}\d]/u.test(word))
    .map((word) => wordOf(word, language))

export const alike = (a: Word, b: Word): boolean => !a.lemmas.isDisjointFrom(b.lemmas)

/** How many first letters two names share, where that is more than chance: 'Карагандинской' and 'Карагандинская'. */
export const sharedStem = (a: string, b: string): number => {
  let shared = 0
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared++
  return shared >= 4 && shared >= Math.max(a.length, b.length) - 4 ? shared : 0
}
