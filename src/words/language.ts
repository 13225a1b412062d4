// Which of the three languages a text is in, and in which letters.
import type { Language } from '../model/index.ts'
import type { Script } from './types.ts'

export interface LanguageFound {
  readonly language: Language
  readonly script: Script
}

/** `otherwise` decides when the text itself says too little ('8686', 'Ok'). */
export const languageOf = (text: string, otherwise: Language = 'ru'): LanguageFound => {
  const sample = text.length > 4000 ? text.slice(0, 4000) : text
  const cyrillic = sample.match(/[а-яёіәғқңөұүһ]/giu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/giu)?.length ?? 0
  if (cyrillic === 0 && latin === 0) return { language: otherwise, script: 'other' }
  if (cyrillic >= latin) {
    const kazakh = sample.match(/[іәғқңөұүһ]/giu)?.length ?? 0
    return { language: kazakh * 40 > cyrillic ? 'kk' : 'ru', script: 'cyrillic' }
  }
  const kazakh = sample.match(/[ıǵńóúýáşöüğñ]|\b(?:jáne|men|úshin|bul|dep)\b/giu)?.length ?? 0
  return { language: kazakh * 30 > latin ? 'kk' : 'en', script: 'latin' }
}
