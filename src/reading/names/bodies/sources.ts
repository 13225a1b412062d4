// Who the news is from, and foreign names: 'сообщает Bestnews.kz', 'передает Sputnik', 'South Wind Power'.
import { languageAt, sentenceEnd, termOf, textOf, type Draft, type Scene } from '../scene.ts'
import { adjectivesStart, headName } from '../phrases.ts'
import { body } from './quoted.ts'

const reports = /^(?:сообща|переда|пиш|сообщи|написа|хабарла|жаза|жазды|мәлімде|habarla|jaza)/

const sites = (scene: Scene): Draft[] => {
  const found: Draft[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const { kind, text } = scene.tokens[at]!
    if (kind === 'url' && /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(text))
      found.push(body(at, at + 1, at, text, 'web address as a name'))
  }
  return found
}

/** Words in Latin letters that are no bodies. */
const notBodies =
  /^(?:wi-?fi|gps|it|sms|covid|online|zoom|whatsapp|telegram|instagram|facebook|youtube|tiktok|email|bluetooth|android|ios|smart|open|big|data|startup|blockchain|fintech|esg|qr|pdf|tv|vip|internet|starlink|chatgpt|digital|green|start|expo|lrt|brt|usb|hd|led|suv|formula|euro|diesel|nurly|status|kaz|qaz)(?:-.*)?$/
const isLatinName = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' && scene.tokens[at]!.script === 'latin' && scene.capital[at]! > 0

/** In a sentence that is in Latin letters itself a Latin word says nothing. */
const isLatinSentence = (scene: Scene, at: number): boolean => {
  if (languageAt(scene, at) === 'en') return true
  const { firstToken, endToken } = scene.sentences[scene.sentenceOfToken[at]!]!
  let latin = 0
  let cyrillic = 0
  for (let token = firstToken; token < endToken && token < firstToken + 200; token++) {
    if (scene.tokens[token]!.script === 'latin') latin++
    else if (scene.tokens[token]!.script === 'cyrillic') cyrillic++
  }
  return cyrillic * 2 < latin
}
/** Names in Latin letters within a Cyrillic text. */
const latinNames = (scene: Scene, taken: Uint8Array): Draft[] => {
  const found: Draft[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    if (!isLatinName(scene, at) || taken[at] !== 0 || (scene.opening[at] ?? -1) >= 0) continue
    if (isLatinSentence(scene, at)) continue
    let end = at + 1
    while (
      end < sentenceEnd(scene, at) &&
      !scene.tokens[end]!.breaks &&
      taken[end] === 0 &&
      (isLatinName(scene, end) || (scene.tokens[end]!.text === '&' && isLatinName(scene, end + 1)))
    )
      end++
    const word = scene.tokens[at]!.text
    const source = reports.test(scene.tokens[at - 1]?.norm ?? '')
    const head = termOf(scene, at - 1, 'body')
    const after = termOf(scene, end, 'body')
    if (head?.manner === 'by-name' && head.language === 'ru') {
      const first = adjectivesStart(scene, at - 1, head)
      found.push(
        body(
          first,
          end,
          at - 1,
          `${headName(scene, first, at - 1, head)} ${textOf(scene, at, end)}`,
          'head noun before a Latin name',
        ),
      )
    } else if (after?.language === 'kk') {
      found.push(
        body(
          at,
          end + 1,
          end,
          `${textOf(scene, at, end)} ${headName(scene, end, end, after)}`,
          'head noun after a Latin name',
        ),
      )
    } else if (
      !notBodies.test(word.toLowerCase()) &&
      (end - at > 1 || source || (word.length > 4 && !/\d/.test(word)))
    ) {
      found.push(body(at, end, at, textOf(scene, at, end), source ? 'source by its name' : 'name in Latin letters'))
    }
    at = end
  }
  return found
}
export const sourcesAndForeign = (scene: Scene, taken: Uint8Array): Draft[] => [
  ...sites(scene),
  ...latinNames(scene, taken),
]
