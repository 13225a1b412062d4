// Gender and number of things, and what of them a Russian clause asks for: 'его', 'она', 'стоило', 'построена' can mean one thing and not
// another.
import { formsOf, keptOfSpelling, type Spelling } from '../../words/index.ts'
import { keptBy } from '../../words/kept.ts'

export type Agreement = 'm' | 'f' | 'n' | 'pl'

/** By the first noun of the name in the nominative: 'школа на 600 мест' f, 'теплые сети' pl. */
export const agreementOf: (name: string) => Agreement | undefined = keptBy(2000, (name) => {
  for (const word of name.split(/[ «"“]+/)) {
    // 'Школа-лицей' is a school.
    const first = word.indexOf('-') > 3 ? formsOf(word.slice(0, word.indexOf('-')).toLowerCase(), 'ru') : []
    const isHead = first[0]?.pos === 'noun' && first[0].source === 'known' && first[0].case === 'nom'
    const forms = isHead ? first : formsOf(word.toLowerCase(), 'ru')
    const noun = forms[0]?.pos === 'noun' ? forms.find((form) => form.case === 'nom') : undefined
    if (noun !== undefined) return noun.number === 'pl' ? 'pl' : noun.gender
  }
  return undefined
})

const pronouns: Readonly<Record<string, readonly Agreement[]>> = {
  он: ['m'], его: ['m', 'n'], него: ['m', 'n'], ему: ['m', 'n'], нему: ['m', 'n'], ним: ['m', 'n', 'pl'], нем: ['m', 'n'], оно: ['n'],
  она: ['f'], ее: ['f'], нее: ['f'], ей: ['f'], ней: ['f'], они: ['pl'], их: ['pl'], них: ['pl'], ими: ['pl'], ними: ['pl'],
} // prettier-ignore
export const pronounAsks: (word: Spelling) => readonly Agreement[] | undefined = keptOfSpelling(({ norm }) =>
  Object.hasOwn(pronouns, norm) ? pronouns[norm] : undefined,
)
/** A verb of the past, a short participle or adjective: 'стоило', 'построена', 'готов'. */
export const verbAsks: (word: Spelling) => Agreement | undefined = keptOfSpelling(({ norm }) => {
  const form = formsOf(norm, 'ru')[0]
  if (form === undefined || form.case !== undefined || form.source !== 'known') return undefined
  if (form.pos !== 'verb' && form.pos !== 'participle' && form.pos !== 'adjective') return undefined
  if (form.pos === 'verb' && form.tense !== 'past') return undefined
  return form.number === 'pl' ? undefined : form.gender
})
