// A name as the last part of an address: plain letters that keep the sound. Kazakh қ is q, as on the country's own Latin
// signs, so that Қонаев (qonaev) and Конаев (konaev) stay apart; ғ is g, ң n, ө o, ұ and ү u, һ h, і i, ә a: әкімдігі, akimdigi.
// Whether a slug is already taken is for the ledger.
import type { Language } from '../model/index.ts'

const longest = 80

const cyrillic: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y',
  ь: '', э: 'e', ю: 'yu', я: 'ya', ә: 'a', ғ: 'g', қ: 'q', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h', і: 'i', ї: 'yi', є: 'ye',
  ґ: 'g', ў: 'u', ј: 'j', ќ: 'q',
} // prettier-ignore
const latin: Readonly<Record<string, string>> = {
  ı: 'i', ş: 'sh', ŝ: 'sh', ç: 'ch', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', þ: 'th', ð: 'd', ə: 'a',
} // prettier-ignore
/** Where Kazakh differs: х is a plain h in it, and the Latin ý of 2018 stands for у. */
const kazakh: Readonly<Record<string, string>> = { х: 'h', ý: 'u' }

const bare = (letter: string): string => letter.normalize('NFKD').replace(/\p{M}+/gu, '')
const isPlain = (letter: string): boolean => (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')
/** A letter that no list knows keeps its number, so that no name comes out empty. */
const numbered = (letter: string): string =>
  /[\p{L}\p{N}]/u.test(letter) ? `x${letter.codePointAt(0)!.toString(16)}` : '-'

const soundOf = (letter: string, language: Language): string => {
  if (isPlain(letter)) return letter
  if (language === 'kk' && kazakh[letter] !== undefined) return kazakh[letter]
  const known = cyrillic[letter] ?? latin[letter]
  if (known !== undefined) return known
  const plain = bare(letter)
  if (plain === letter) return numbered(letter)
  return [...plain.toLowerCase()].map((part) => (isPlain(part) ? part : (cyrillic[part] ?? latin[part] ?? numbered(part)))).join('') // prettier-ignore
}

const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF'’ʼʻ`´]/g

/** At most 80 signs, cut between words where that leaves enough. */
const shortened = (slug: string): string => {
  if (slug.length <= longest) return slug
  const cut = slug.slice(0, longest + 1).lastIndexOf('-')
  return slug.slice(0, cut > longest / 2 ? cut : longest).replace(/-+$/, '')
}

/** Empty only for a name without any letter or digit. */
export const slugOf = (name: string, language: Language): string => {
  let slug = ''
  for (const letter of name.slice(0, 1000).normalize('NFC').toLowerCase().replace(unseen, '')) {
    if (letter === '№' || letter === '&') slug += letter === '&' ? '-and-' : '-'
    else slug += soundOf(letter, language)
  }
  const clean = shortened(slug.replace(/-{2,}/g, '-').replace(/^-+|-+$/g, ''))
  // A name of nothing but signs without a sound ('Ъ').
  return clean === '' ? (name.match(/[\p{L}\p{N}]/gu) ?? []).slice(0, 8).map(numbered).join('') : clean
}
