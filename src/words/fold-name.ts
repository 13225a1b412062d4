// The key that names are looked up by. One thing is written Жетісу, Жетысу, Zhetysu, Jetisu and Zhetisý: all fold to one
// key of plain Latin letters, so a table of names needs one index for all languages and scripts. Equal keys mean 'may be
// the same name', never 'is the same thing'; a key is never shown to anybody.
import { Kept } from './kept.ts'

const letters: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', і: 'i', ї: 'i',
  к: 'k', қ: 'k', л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u',
  ф: 'f', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia', ќ: 'k',
  q: 'k', y: 'i', w: 'u', ı: 'i', ş: 'sh', ŝ: 'sh', ç: 'ch', ø: 'o', æ: 'a', ß: 'ss', ł: 'l', đ: 'd',
} // prettier-ignore

/** What a plain letter below U+0600 becomes; undefined where only `rest` knows. */
const table: readonly (string | undefined)[] = Array.from({ length: 0x600 }, (_, unit) => {
  const letter = String.fromCharCode(unit)
  return (
    letters[letter] ??
    (/[ a-z0-9]/.test(letter) ? letter : /[-\u00a0]/.test(letter) ? ' ' : unit <= 0xbf ? '' : undefined)
  )
})
const folded = (word: string): string => {
  let key = ''
  for (let at = 0; at < word.length; at++) {
    const plain = table[word.charCodeAt(at)]
    if (plain === undefined) return rest(word)
    key += plain
  }
  return key
}
const rest = (word: string): string => {
  let key = ''
  for (const letter of word) {
    const plain = letters[letter]
    if (plain !== undefined) key += plain
    else if (letter === ' ' || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) key += letter
    else if (letter === '-' || letter === '–' || letter === '‑' || letter === '\u00a0') key += ' '
    else if (letter > '\u00bf') key += letters[bare(letter)] ?? bare(letter)
  }
  return key
}
const bare = (letter: string): string => letter.normalize('NFD').replace(/\p{M}+/gu, '')

/** Lower case, one script, spellings of one sound made one; hyphens are spaces, apostrophes and other marks are dropped. */
export const foldName = (name: string): string => {
  if (name.length > longestKept) return foldNew(name)
  return kept.get(name) ?? kept.set(name, foldNew(name))
}
const longestKept = 64
const kept = new Kept<string>(4000)
const foldNew = (name: string): string => {
  let key = folded(name.normalize('NFC').toLowerCase())
  if (/[jzkgcscxh]h|d[jz]|[iy][aeuo]|ii|ss|e[iu]|  |^ | $/.test(key)) {
    key = key
      .replace(/dzh|dj|zh/g, 'j')
      .replace(/shch/g, 'sh')
      .replace(/([kg])h/g, (_, first: string) => (first === 'k' ? 'h' : 'g'))
      .replace(/(^|[aeou ])ie/g, '$1e')
      .replace(/i{2,}/g, 'i')
      .replace(/s{2,}/g, 's')
      .replace(/ {2,}/g, ' ')
      .trim()
  }
  return key
}
