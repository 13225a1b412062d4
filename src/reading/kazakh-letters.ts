// Kazakh in Latin letters is looked up in Cyrillic everywhere: the tokens keep their text and their places, what lists are looked up by
// is Cyrillic. So no rule of names or claims is written twice.
import { keptOfSpelling, type Spelling, type Token } from '../words/index.ts'
import { bareSpelling } from '../words/spellings.ts'
import { numberWordOf } from '../words/numerals.ts'
import type { Language } from '../model/index.ts'
import { spellingsOf } from './claims/cues.ts'

/** As the word was written: 'Qazaqstan' is 'Қазақстан', 'JShS' is 'ЖШС'. */
const dressed = (cyrillic: string, latin: string): string => {
  const first = latin.slice(0, 1)
  if (first === first.toLowerCase()) return cyrillic
  const rest = latin.slice(1)
  const whole = rest.length > 0 && rest === rest.toUpperCase() && rest !== rest.toLowerCase()
  return whole ? cyrillic.toUpperCase() : cyrillic.slice(0, 1).toUpperCase() + cyrillic.slice(1)
}
/** Latin letters do not write the soft sign. */
const softened = (norm: string): string => norm.replace(/^(вице-)?премер(?=-|$)/, '$1премьер')
type Made = Map<string, Spelling>
const made = keptOfSpelling((_latin: Spelling): Made => new Map())
const spelt = (latin: Spelling, cyrillic: Spelling): Spelling => {
  const norm = softened(cyrillic.norm)
  const text = dressed(norm, latin.text)
  if (text === cyrillic.text) return cyrillic
  const before = made(latin).get(text)
  if (before !== undefined) return before
  const spelling = bareSpelling(text, norm, 'latin')
  made(latin).set(text, spelling)
  return spelling
}

export const inCyrillicNorms = (tokens: Token[], language: Language): Token[] => {
  if (language !== 'kk') return tokens
  const spellings = spellingsOf(tokens, language)
  return tokens.map((token, at) => {
    const cyrillic = spellings[at]!
    // Numerals are listed in both scripts: 'mıllıard' would be read amiss letter by letter.
    if (cyrillic === token.spelling || numberWordOf(token.norm) !== undefined) return token
    const spelling = spelt(token.spelling, cyrillic)
    return { ...token, norm: spelling.norm, spelling }
  })
}
