// A text into tokens, in one pass over its code units. Every token keeps where it stands; nothing is searched for afterwards.
// What belongs together: 'Касым-Жомарт', 'ТЭЦ-2', 'м²', '143 000', '06.12.2024', 'Bestnews.kz'. What is apart: '100' '-' 'летие', 'г' '.'.
import { isCapital, isLetter, letterClassAt, letterClasses as is, letterClassOf } from './letters.ts'
import { webEnd } from './web-addresses.ts'
import { bareSpelling, keepSpelling, spellingAt, type Spelling } from './spellings.ts'
import type { Token, TokenKind } from './types.ts'

const dot = 46
const comma = 44
const atSign = 64
const yo = 0x451
const bigYo = 0x401
const dottedI = 0x130
const hyphen = 45
const apostrophe = 39

/** 'Ӑ' and the like are rare: only words that have such a unit pay for it. */
const plain = (word: string): string => {
  let result = ''
  for (const char of word.normalize('NFC')) {
    const kind = letterClassOf(char.charCodeAt(0))
    if (kind === is.unseen) continue
    if (kind === is.apostrophe) result += "'"
    else if (kind === is.hyphen || kind === is.dash) result += '-'
    else result += char
  }
  return result.toLowerCase().replaceAll('i\u0307', 'i').replaceAll('ё', 'е')
}

const isDigitAt = (text: string, at: number): boolean => letterClassAt(text, at) === is.digit

/** The end of ' 000' after a group of digits; the same place when no such group follows. */
const groupEnd = (text: string, from: number): number => {
  let next = from
  while (next - from < 4 && letterClassOf(text.charCodeAt(next)) === is.space && text.charCodeAt(next) !== 9) next++
  if (next === from) return from
  if (!isDigitAt(text, next) || !isDigitAt(text, next + 1) || !isDigitAt(text, next + 2)) return from
  return isDigitAt(text, next + 3) ? from : next + 3
}

const digitsEnd = (text: string, from: number): number => {
  let end = from
  while (isDigitAt(text, end)) end++
  return end
}

/** '8,5', '143 000', '1,234,567.89', '06.12.2024', '2½'; a comma or point counts when a digit follows it at once. */
const numberEnd = (text: string, from: number, grouped: boolean): number => {
  let end = digitsEnd(text, from)
  if (grouped && end - from <= 3 && text.charCodeAt(from) !== 48) {
    for (let next = groupEnd(text, end); next > end; next = groupEnd(text, end)) end = next
  }
  for (;;) {
    const unit = text.charCodeAt(end)
    if ((unit !== dot && unit !== comma) || !isDigitAt(text, end + 1)) break
    end = digitsEnd(text, end + 1)
  }
  if (letterClassOf(text.charCodeAt(end)) === is.fraction) end++
  return end
}

/** Whether a word may go on with such a unit, whatever stands behind it: digits, letters, marks, what is unseen; ² ³. */
const goesOn = (kind: number): boolean => (kind >= is.digit && kind <= is.unseen) || kind === is.raised

/** What a word is, told from its letters when it is met for the first time. */
const spell = (piece: string, hash: number): Spelling => {
  let cyrillic = 0
  let latin = 0
  let odd = false
  let capitals = false
  for (let at = 0; at < piece.length; at++) {
    const unit = piece.charCodeAt(at)
    const kind = letterClassOf(unit)
    if (kind === is.cyrillic) cyrillic++
    else if (kind === is.latin) latin++
    if (kind === is.surrogate || ((kind === is.cyrillic || kind === is.latin) && isCapital(unit))) capitals = true
    if (unit === yo || unit === bigYo || unit === dottedI || kind === is.mark || kind === is.unseen) odd = true
    if ((kind === is.hyphen && unit !== hyphen) || (kind === is.apostrophe && unit !== apostrophe)) odd = true
  }
  const script = cyrillic > latin ? 'cyrillic' : latin > 0 ? 'latin' : cyrillic ? 'cyrillic' : 'other'
  const norm = odd ? plain(piece) : capitals || script === 'other' ? piece.toLowerCase() : piece
  return keepSpelling(piece, norm, script, hash)
}

class Scanner {
  readonly text: string
  readonly tokens: Token[] = []
  spaced = false
  breaks = false

  constructor(text: string) {
    this.text = text
  }

  push(start: number, end: number, kind: TokenKind, spelling: Spelling): number {
    const { text, norm, script } = spelling
    this.tokens.push({ start, end, text, norm, kind, script, spaced: this.spaced, breaks: this.breaks, spelling })
    this.spaced = false
    this.breaks = false
    return end
  }

  /** A number, a mark: what is neither word nor address. normOf tells what its piece is looked up by. */
  other(start: number, end: number, kind: TokenKind, normOf?: (piece: string) => string): number {
    const { text } = this
    let hash = 0
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0
    const kept = spellingAt(text, start, end, hash)
    if (kept !== undefined) return this.push(start, end, kind, kept)
    const piece = text.slice(start, end)
    return this.push(start, end, kind, keepSpelling(piece, normOf?.(piece) ?? piece, 'other', hash))
  }

  /** Letters with what holds them together: marks, soft hyphens, inner hyphens and apostrophes, trailing digits ('м2', 'ТЭЦ-2'). */
  word(start: number): number {
    const { text } = this
    let end = start
    let hash = 0
    for (;;) {
      const kind = letterClassAt(text, end)
      // 'KZT344m': the code of a currency is a word of its own.
      if (kind === is.digit && end - start === 3 && /^(?:KZT|USD|EUR|RUB|GBP)$/.test(text.slice(start, end))) break
      if (!goesOn(kind)) {
        if (kind === is.hyphen || kind === is.apostrophe) {
          const next = letterClassAt(text, this.#afterUnseen(end + 1))
          if (!isLetter(next) && !(kind === is.hyphen && next === is.digit)) break
        } else {
          if (kind !== is.surrogate || !/^\p{L}/u.test(text.slice(end, end + 2))) break
          end++
        }
      }
      hash = (Math.imul(hash, 31) + text.charCodeAt(end)) | 0
      end++
    }
    while (end > start + 1 && letterClassAt(text, end - 1) === is.unseen) end--
    const web = webEnd(text, start, end)
    if (web) return this.web(start, web)
    return this.push(start, end, 'word', spellingAt(text, start, end, hash) ?? spell(text.slice(start, end), hash))
  }

  web(start: number, found: { readonly end: number; readonly kind: 'url' | 'email' }): number {
    const piece = this.text.slice(start, found.end)
    return this.push(start, found.end, found.kind, bareSpelling(piece, piece.toLowerCase(), 'latin'))
  }

  #afterUnseen(from: number): number {
    let next = from
    while (letterClassAt(this.text, next) === is.unseen) next++
    return next
  }

  number(start: number): number {
    const end = numberEnd(this.text, start, this.tokens.at(-1)?.text !== '№')
    const next = this.text.charCodeAt(end)
    // '24kz@mail.kz', '24.kz': an address may begin with a digit.
    if (next === atSign || letterClassOf(next) === is.latin || next === dot) {
      const web = webEnd(this.text, start, end)
      if (web) return this.web(start, web)
    }
    return this.other(start, end, 'number')
  }

  /** Runs of stops ('…', '?!', '...') and of hyphens are one token. */
  mark(start: number, kind: number): number {
    const { text } = this
    let end = start + 1
    if (kind === is.stop || kind === is.hyphen || kind === is.dash) while (letterClassAt(text, end) === kind) end++
    return this.other(start, end, 'punctuation', normOfMark)
  }

  surrogate(start: number): number {
    const pair = this.text.slice(start, start + 2)
    if (/^\p{L}/u.test(pair)) return this.word(start)
    const whole = /^[\u{10000}-\u{10FFFF}]/u.test(pair)
    return this.other(start, start + (whole ? 2 : 1), 'symbol')
  }
}

/** '...' is '…'; '?!' is '?'; '!!!' is '!'. */
const shortStop = (stops: string): string =>
  stops.includes('?') ? '?' : stops.includes('!') ? '!' : /^\.+$|…/.test(stops) ? '…' : '.'

/** Dashes, quotation marks and runs of stops are looked up by one of their kind. */
const normOfMark = (piece: string): string => {
  const kind = letterClassOf(piece.charCodeAt(0))
  if (kind === is.hyphen || kind === is.dash) return '-'
  if (kind === is.quote) return '"'
  if (kind === is.apostrophe) return "'"
  return kind === is.stop && piece.length > 1 ? shortStop(piece) : piece
}

export const tokenize = (text: string): Token[] => {
  const scanner = new Scanner(text)
  const { length } = text
  let at = 0
  while (at < length) {
    const unit = text.charCodeAt(at)
    const kind = letterClassOf(unit)
    if (kind === is.space || kind === is.lineBreak) {
      scanner.spaced = true
      if (kind === is.lineBreak) scanner.breaks = true
      at++
    } else if (isLetter(kind)) at = scanner.word(at)
    else if (kind === is.digit) at = scanner.number(at)
    else if (kind === is.unseen || kind === is.mark) at++
    else if (kind === is.surrogate) at = scanner.surrogate(at)
    else if (kind === is.other || kind === is.raised || kind === is.fraction)
      at = kind === is.fraction ? scanner.number(at) : scanner.other(at, at + 1, 'symbol')
    else at = scanner.mark(at, kind)
  }
  return scanner.tokens
}
