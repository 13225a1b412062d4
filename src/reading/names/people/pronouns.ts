// 'он', 'она', 'he', 'she', 'ол': whoever was the subject before.
import { languageAt, opensSentence, type Draft, type Scene } from '../scene.ts'

const pronouns: Readonly<Record<string, { readonly gender: 'm' | 'f' | undefined; readonly language: string }>> = {
  он: { gender: 'm', language: 'ru' }, она: { gender: 'f', language: 'ru' }, he: { gender: 'm', language: 'en' }, she: { gender: 'f', language: 'en' }, ол: { gender: undefined, language: 'kk' }, ol: { gender: undefined, language: 'kk' },
} // prettier-ignore

export const findPronouns = (scene: Scene): Draft[] => {
  const found: Draft[] = []
  scene.tokens.forEach((token, at) => {
    const pronoun = Object.hasOwn(pronouns, token.norm) ? pronouns[token.norm] : undefined
    if (pronoun === undefined || pronoun.language !== languageAt(scene, at)) return
    // 'ол мектеп' points; as a subject it opens its sentence or follows a mark.
    if (pronoun.language === 'kk' && !opensSentence(scene, at) && scene.tokens[at - 1]?.kind === 'word') return
    found.push({
      kind: 'person',
      manner: 'pronoun',
      first: at,
      end: at + 1,
      head: at,
      name: token.text,
      gender: pronoun.gender,
      case: 'nom',
      number: 'sg',
      rule: 'pronoun',
    })
  })
  return found
}
