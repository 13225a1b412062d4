// A number in the text, in digits or words or both, in three languages: '8,5', 'полтора миллиарда', 'екі жарым мың',
// 'one hundred and sixty', '1 млн 200 тыс.'. What it counts, and whether it counts anything, is for amounts.ts.
import type { Language } from '../model/index.ts'
import { valueAt } from './digits.ts'
import { isCapitalised } from './letters.ts'
import { numberWordOf, partsOf, type NumberWord } from './number-words.ts'
import { keptOfSpelling } from './spellings.ts'
import type { Token } from './types.ts'

export interface Numeral {
  readonly value: number
  /** The token after its last. */
  readonly end: number
  /** Written in digits, words, or digits with a scale ('8,5 млрд'). */
  readonly form: 'digits' | 'words' | 'mixed'
  /** What the last scale multiplied by; 1 when there was none. */
  readonly scale: number
  readonly digits: string
  /** '4+ thousand' */
  readonly plus?: boolean
}

export type LanguageAt = (token: number) => Language

const numberWords = keptOfSpelling(({ norm }) => {
  const word = numberWordOf(norm)
  return word === undefined ? (partsOf(norm) ?? null) : [word]
})

class Reader {
  readonly tokens: readonly Token[]
  readonly languageAt: LanguageAt
  at: number
  total = 0
  group = 0
  /** The least place that the group has taken: only smaller ones may follow. */
  room = 1000
  /** The least scale taken: only smaller ones may follow. */
  scaleRoom = Number.POSITIVE_INFINITY
  scale = 1
  digits = ''
  plus = false
  inWords = false
  started = false

  constructor(tokens: readonly Token[], at: number, languageAt: LanguageAt) {
    this.tokens = tokens
    this.at = at
    this.languageAt = languageAt
  }

  wordAt(at: number): readonly NumberWord[] | undefined {
    const token = this.tokens[at]
    if (token?.kind !== 'word') return undefined
    const found = numberWords(token.spelling)
    if (found === null) return undefined
    const [word] = found as readonly [NumberWord]
    if (found.length > 1 || numberWordOf(token.norm) === undefined) return found
    if (word.onlyIn !== undefined && this.languageAt(at) !== word.onlyIn) return undefined
    // 'Channel Five' in a Russian sentence is a name.
    if (word.language === 'en' && isCapitalised(token.text) && this.languageAt(at) !== 'en') return undefined
    return found
  }

  takeDigits(): boolean {
    const token = this.tokens[this.at]!
    if (this.started) {
      // '1 млн 200 тыс.', '2 тыс. 300': after a scale, and a smaller scale must follow or the digits must fill its place.
      if (this.scale === 1 || this.group !== 0 || !/^\d{1,3}$/.test(token.text)) return false
      const next = this.wordAt(this.at + 1)?.[0]
      const smaller = next?.place === 'scale' && next.value < this.scaleRoom && next.value >= 1000
      if (!smaller && !(this.scaleRoom === 1000 && token.text.length === 3)) return false
    }
    const value = valueAt(this.tokens, this.at)
    if (value !== value) return false
    this.group = value
    this.room = 0
    if (!this.started) this.digits = token.text
    this.started = true
    this.at++
    return true
  }

  take(word: NumberWord): boolean {
    if (word.place === 'half') {
      if (!this.started) return false
      this.group += 0.5
      return true
    }
    if (word.place === 'scale') return this.takeScale(word)
    const size = word.place === 'small' ? 1 : word.place === 'hundred' ? 100 : 10
    if (word.place === 'teen' ? this.room <= 10 : this.room <= size) return false
    this.group += word.value
    this.room = word.place === 'teen' ? 1 : size
    this.inWords = true
    return true
  }

  takeScale(word: NumberWord): boolean {
    if (word.value >= this.scaleRoom) return false
    if (!this.started && !word.alone && !this.isOneMore()) return false
    if (
      !this.started &&
      /^(?:бірнеше|several|few|many|несколько|пары|birneshe|birneşe)$/.test(this.tokens[this.at - 1]?.norm ?? '')
    )
      return false
    if (this.group === 0 && this.total !== 0) {
      // 'миллион тысяча' is no number, but 'тысяч миллионов' is none either.
      if (!word.alone || word.value !== 100) return false
    }
    if (word.value === 100 || word.value === 12 || word.value === 10) {
      if (this.group >= 100) return false
      this.group = (this.group || 1) * word.value
      this.room = word.value === 100 ? 100 : 1
    } else {
      this.total += (this.group || 1) * word.value
      this.group = 0
      this.room = 1000
      this.scaleRoom = word.value
    }
    this.scale = word.value
    if (!this.started || this.digits === '') this.inWords = true
    return true
  }

  /** 'около тысячи', 'тысячи двухсот': one thousand, where 'тысячи людей' is nobody knows how many. */
  isOneMore(): boolean {
    if (!/^(?:тысячи|сотни)$/.test(this.tokens[this.at]!.norm)) return false
    const before = this.tokens[this.at - 1]?.norm ?? ''
    if (/^(?:более|больше|свыше|около|порядка|до|менее|меньше|от|из|не)$/.test(before)) return true
    const next = this.wordAt(this.at + 1)?.[0]
    return next?.language === 'ru' && next.place !== 'scale'
  }

  takeWords(found: readonly NumberWord[]): boolean {
    const [first, second] = found as readonly [NumberWord, NumberWord?]
    if (second !== undefined && second.place === first.place) return false
    const before = {
      total: this.total,
      group: this.group,
      room: this.room,
      scaleRoom: this.scaleRoom,
      scale: this.scale,
    }
    if (!this.take(first) || (second !== undefined && !this.take(second))) {
      Object.assign(this, before)
      return false
    }
    this.started = true
    this.at++
    return true
  }

  /** 'с половиной', 'and a half': what it adds, and how many tokens it is. */
  halfAt(): readonly [number, number] | undefined {
    const [a, b, c] = [this.tokens[this.at]?.norm, this.tokens[this.at + 1]?.norm, this.tokens[this.at + 2]?.norm]
    if (a === 'с' && b === 'половиной') return [0.5, 2]
    if (a === 'с' && b === 'четвертью') return [0.25, 2]
    if (a === 'and' && b === 'a' && c === 'half') return [0.5, 3]
    if (a === 'and' && b === 'a' && c === 'quarter') return [0.25, 3]
    return undefined
  }

  step(): boolean {
    const token = this.tokens[this.at]
    if (token === undefined || (this.started && token.breaks)) return false
    if (token.kind === 'number') return this.takeDigits()
    if (token.kind === 'punctuation') return this.#afterPoint()
    if (token.text === '+') return this.#afterPlus()
    if (token.kind !== 'word') return false
    const found = this.wordAt(this.at)
    if (found !== undefined) return this.takeWords(found)
    if (!this.started) return false
    const half = this.group !== 0 ? this.halfAt() : undefined
    if (half !== undefined) {
      this.group += half[0]
      this.room = 0
      this.at += half[1]
      return true
    }
    return this.#andMore(token)
  }

  /** 'one hundred and sixty' */
  #andMore(token: Token): boolean {
    if (token.norm !== 'and' || this.scale < 100) return false
    const next = this.wordAt(this.at + 1)?.[0]
    if (next === undefined || next.place === 'scale' || next.language !== 'en' || this.room <= 1) return false
    this.at++
    if (this.step()) return true
    this.at--
    return false
  }

  /** '4+ thousand' */
  #afterPlus(): boolean {
    if (!this.started || this.tokens[this.at]!.spaced || this.wordAt(this.at + 1)?.[0]?.place !== 'scale') return false
    this.at++
    this.plus = this.step()
    if (!this.plus) this.at--
    return this.plus
  }

  /** '1 млн. 200 тыс.': the point of a scale inside a number. */
  #afterPoint(): boolean {
    const token = this.tokens[this.at]!
    if (token.text !== '.' || token.spaced || this.scaleRoom === Number.POSITIVE_INFINITY || this.scaleRoom < 1000)
      return false
    if (!/^(?:тыс|млн|млрд|трлн|mln|mlrd|bln|trln)$/.test(this.tokens[this.at - 1]!.norm)) return false
    const next = this.tokens[this.at + 1]
    if (next?.kind !== 'number') return false
    this.at++
    if (this.step()) return true
    this.at--
    return false
  }
}

/** The number that begins at this token, the longest that is one. */
export const numeralAt = (tokens: readonly Token[], at: number, languageAt: LanguageAt): Numeral | undefined => {
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'number' && token.kind !== 'word')) return undefined
  const reader = new Reader(tokens, at, languageAt)
  while (reader.step()) continue
  if (!reader.started) return undefined
  const value = Math.round((reader.total + reader.group) * 1e6) / 1e6
  const form = reader.digits === '' ? 'words' : reader.scale > 1 ? 'mixed' : 'digits'
  return {
    value,
    end: reader.at,
    form,
    scale: reader.scale,
    digits: reader.digits,
    ...(reader.plus ? { plus: true } : {}),
  }
}

export { numberWordOf } from './number-words.ts'
