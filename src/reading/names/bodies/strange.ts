// In English, a word with capitals inside or of capitals alone is a company as a rule: 'QazaqGaz', 'KEGOC'.
import { isBareWord, languageAt, type Draft, type Scene } from '../scene.ts'
import { lookUp } from '../places/look-up.ts'
import { body } from './quoted.ts'

const known =
  /^(?:gcal|kzt|usd|eur|mln|bln|gdp|ceo|chpp|sme|smes|ngo|ngos|covid|hpp|npp|tpp|lrt|brt|asap|phd|expo|it|mwh|gwh|kwh|unt|vat|csto|ussr|ppp)(?:-\d+)?$/
const isBrand = (text: string): boolean => /^\p{Lu}{4,}$/u.test(text) || /^\p{Lu}\p{Ll}+\p{Lu}\p{L}+$/u.test(text)

/** taken: whatever already belongs to something. */
export const brandsInEnglish = (scene: Scene, taken: Uint8Array): Draft[] => {
  const found: Draft[] = []
  for (const at of scene.capitals) {
    if (taken[at] !== 0 || languageAt(scene, at) !== 'en' || !isBareWord(scene, at)) continue
    const { text, norm } = scene.tokens[at]!
    const bare = text.replace(/['’]s$/, '')
    // A row of capitals is a heading.
    if (
      !isBrand(bare) ||
      known.test(norm) ||
      scene.terms[at]!.length > 0 ||
      scene.capital[at - 1] === 2 ||
      scene.capital[at + 1] === 2
    )
      continue
    if (
      scene.terms[at + 1]?.some(({ role }) => role === 'place') ||
      lookUp(scene.tables.places, [norm], 'en').length > 0
    )
      continue
    found.push(body(at, at + 1, at, bare, 'brand by its capitals'))
  }
  return found
}
