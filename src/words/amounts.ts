// Amounts: a number with its bound, range, unit and rate. Every number of the text is one, unless it counts nothing (not-amounts.ts),
// stands in a date, or is a bare year. The order of the tokens is the order of the answers, and none overlap.
import { boundAfter, boundBefore } from './bounds.ts'
import { compoundUnit, fusedOf } from './compounds.ts'
import { countedNoun } from './counted.ts'
import { datedTokens } from './dates.ts'
import { formsOf } from './forms.ts'
import { languageOf } from './language.ts'
import { marks, marksOf } from './marks.ts'
import { numberWordOf, numeralAt, type LanguageAt, type Numeral } from './numerals.ts'
import { skipsNumber } from './not-amounts.ts'
import { sharesIndex } from './shares.ts'
import { rateAt, unitAt, type RateLine } from './units.ts'
import type { UnitLine } from './unit-lists.ts'
import type { Bound, Language } from '../model/index.ts'
import type { Amount, Sentence, Token } from './types.ts'

const isMoney = (code: string): boolean => /^[A-Z]{3}$/.test(code) && code !== 'MWh' && code !== 'MWA'

const percent: UnitLine = { code: '%', factor: 1, forms: [], example: '', reads: 0 }
const multiple: UnitLine = { ...percent, code: 'times' }

/** What has been understood of one amount while it is read. */
interface Draft {
  firstToken: number
  endToken: number
  number: number
  upTo?: number
  unit?: UnitLine
  rate?: RateLine['period']
  noun?: number
  bound?: Bound
  rule: string
}

const rounded = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(12)))

/**
 * Which of the languages the text around a token is in: its sentence's, or without sentences that of the line from a little
 * before to a little after. Tokens are asked for in order, so an answer holds for a stretch.
 */
const languageAround = (
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[] | undefined,
): LanguageAt => {
  let from = 0
  let to = -1
  let at = 0
  let known: Language = 'ru'
  return (index) => {
    const token = tokens[index]!
    if (sentences !== undefined && sentences.length > 0) {
      if (sentences[at]!.firstToken > index) at = 0
      while (at < sentences.length - 1 && sentences[at]!.endToken <= index) at++
      return sentences[at]!.language
    }
    if (token.start >= from && token.end <= to) return known
    from = token.start
    to = Math.min(text.length, token.end + 240)
    const after = text.slice(token.end, to).indexOf('\n')
    if (after >= 0) to = token.end + after
    const before = text.slice(Math.max(0, from - 120), from)
    known = languageOf(before.slice(before.lastIndexOf('\n') + 1) + text.slice(from, to)).language
    return known
  }
}

const isDash = (token: Token | undefined): boolean =>
  token?.kind === 'punctuation' && token.norm === '-' && token.text.length === 1
const caseEnding = /^(?:ти|и|х|ми|а|у|ға|ге|қа|ке|ды|ді|ты|ті|ны|ні|дың|дің|тың|тің|ның|нің|да|де|та|те|дан|ден|тан|тен|нан|нен|ы|і|сы|сі|ын|ін|ына|іне|нан|ына|інен|ынан|мен|пен|бен|дай|дей|тай|тей|ga|ge|qa|ke|dan|den|tan|ten|nan|nen|y|i|i̇|sy|si|dy|di|ty|ti|ǵa|ğa|ı)$/ // prettier-ignore

/** '30-дан', '5-ти': past the ending that a number in digits takes. */
const afterEnding = (tokens: readonly Token[], end: number): number => {
  const [dash, ending] = [tokens[end], tokens[end + 1]]
  if (!isDash(dash) || dash!.spaced || ending === undefined || ending.spaced || ending.kind !== 'word') return end
  return caseEnding.test(ending.norm) ? end + 2 : end
}

const opening = marks.fused | marks.number | marks.count | marks.share | marks.hyphen

class AmountReader {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly dated: Uint8Array
  readonly marked: Uint16Array
  readonly languageAt: LanguageAt
  readonly found: Amount[] = []

  constructor(text: string, tokens: readonly Token[], sentences?: readonly Sentence[]) {
    this.text = text
    this.tokens = tokens
    this.dated = datedTokens(tokens)
    this.marked = marksOf(tokens)
    this.languageAt = languageAround(text, tokens, sentences)
  }

  read(): Amount[] {
    for (let at = 0; at < this.tokens.length;) at = Math.max(at + 1, this.step(at))
    return this.found
  }

  /** Where reading goes on. */
  step(at: number): number {
    const mark = this.marked[at]!
    if ((mark & opening) === 0 || this.dated[at] === 1) return at + 1
    const token = this.tokens[at]!
    if (token.kind === 'number') {
      const part = this.fraction(at)
      if (part > 0) return part
      const skipped = skipsNumber(this.tokens, at)
      if (skipped > 0) return skipped
    } else if (token.kind === 'word') {
      const share = (mark & marks.share) === 0 ? 0 : this.share(at)
      if (share > 0) return share
      const fused = (mark & marks.fused) === 0 ? 0 : this.fused(at)
      if (fused > 0) return fused
      if (numberWordOf(token.norm) === undefined && token.norm !== 'half' && !token.norm.includes('-')) return at + 1
    } else return at + 1
    return this.amount(at)
  }

  /** 'пятиэтажный', 'two-storey': number and unit in one word; 0 when it is none. */
  fused(at: number): number {
    const found = fusedOf(this.tokens[at]!.norm)
    if (found === undefined) return 0
    this.push({
      firstToken: at,
      endToken: at + 1,
      number: found.number,
      unit: found.unit,
      rule: 'a number in a compound word',
    })
    return at + 1
  }

  /** '1/3 средств', '2/3 of the road'; 0 when there is none. */
  fraction(at: number): number {
    const [slash, below] = [this.tokens[at + 1], this.tokens[at + 2]]
    if (
      slash?.text !== '/' ||
      slash.spaced ||
      below?.kind !== 'number' ||
      below.spaced ||
      this.tokens[at + 3]?.text === '/'
    )
      return 0
    const [a, b] = [Number(this.tokens[at]!.text), Number(below.text)]
    if (!(a < b && b <= 10 && a >= 1) || !Number.isInteger(a + b)) return 0
    const draft: Draft = {
      firstToken: at,
      endToken: at + 3,
      number: Math.round((a / b) * 10_000) / 100,
      rule: 'a part in digits',
    }
    draft.unit = percent
    this.bound(draft)
    this.push(draft)
    return draft.endToken
  }

  /** 'треть', 'half of', 'вдвое'; 0 when there is none. */
  share(at: number): number {
    const found = sharesIndex.at(this.tokens, at)
    if (found === undefined) return 0
    const next = this.tokens[found.end]
    const before = this.tokens[at - 1]?.norm ?? ''
    if (
      /^(?:перв|втор|треть|бірінші|екінші)\S*$|^(?:first|second|third|last|latter|other|с|на|пол|and|a|best)$/.test(
        before,
      )
    ) {
      if (before !== 'на' && before !== 'с' && before !== 'a') return found.end
      if (before === 'с') return 0
    }
    if (next !== undefined && !next.breaks && this.notShare(found.value.forms.includes('half'), next)) return 0
    // 'a third school' is the school after the second one.
    if (/^(?:a|one) (?:third|fourth|fifth|tenth)$/.test(this.phrase(at, found.end)) && next !== undefined && next.kind === 'word' && !/^(?:of|more|less|higher|lower|and|or|in|to|by|is|are|was|were|as|than|the)$/.test(next.norm)) return 0 // prettier-ignore
    const draft: Draft = {
      firstToken: at,
      endToken: found.end,
      number: found.value.number,
      rule: found.value.unit === '%' ? 'a part in words' : 'a multiple in words',
    }
    draft.unit = found.value.unit === '%' ? percent : multiple
    this.bound(draft)
    this.push(draft)
    return draft.endToken
  }

  phrase(from: number, end: number): string {
    return this.tokens
      .slice(from, end)
      .map((token) => token.norm)
      .join(' ')
  }

  /** 'half a million', 'четверть века', 'половина 2025 года', 'жартысы' of a year are no shares. */
  notShare(half: boolean, next: Token): boolean {
    if (half && /^(?:a|an|hour|year|day)$/.test(next.norm)) return true
    return /^(?:века|столетия|часа|года|месяца|дня|жизни|century|hour|ғасыр)$/.test(next.norm) || (next.kind === 'number' && next.text.length === 4) // prettier-ignore
  }

  numeral(at: number): Numeral | undefined {
    return this.tokens[at] !== undefined && this.dated[at] !== 1
      ? numeralAt(this.tokens, at, this.languageAt)
      : undefined
  }

  amount(at: number): number {
    const first = this.halfOf(at) ?? this.pairOf(at) ?? this.numeral(at)
    if (first === undefined) return at + 1
    const draft: Draft = {
      firstToken: at,
      endToken: first.end,
      number: first.value,
      rule: first.form === 'words' ? 'a number in words' : 'a number in digits',
    }
    if ('upTo' in first) draft.upTo = first.upTo as number
    if (first.plus === true) draft.bound = 'at-least'
    this.currencyBefore(draft)
    if (first.form !== 'words') draft.endToken = afterEnding(this.tokens, draft.endToken)
    this.range(draft, first)
    this.compound(draft)
    this.afterNumber(draft)
    if (!this.counts(draft, first)) return Math.max(draft.endToken, first.end)
    this.bound(draft)
    if (first.scale >= 1_000_000 && draft.unit === undefined && draft.noun === undefined) this.moneyBefore(draft)
    this.push(draft)
    return draft.endToken
  }

  /** 'half a million', 'half a billion tenge' */
  halfOf(at: number): Numeral | undefined {
    if (this.tokens[at]!.norm !== 'half' || !/^an?$/.test(this.tokens[at + 1]?.norm ?? '')) return undefined
    const rest = this.numeral(at + 2)
    return rest === undefined ? undefined : { ...rest, value: rest.value / 2 }
  }

  /** 'два-три', 'жиырма-отыз': one word with two numbers of one kind. */
  pairOf(at: number): (Numeral & { readonly upTo: number }) | undefined {
    const token = this.tokens[at]!
    const dash = token.kind === 'word' ? token.norm.indexOf('-') : -1
    if (dash < 0) return undefined
    const low = numberWordOf(token.norm.slice(0, dash))
    const high = numberWordOf(token.norm.slice(dash + 1))
    if (low === undefined || high === undefined || low.value >= high.value || low.place === 'scale') return undefined
    if (low.place !== high.place && high.value % low.value !== 0 && low.value > 9) return undefined
    if (low.place === 'ten' && high.place === 'small') return undefined
    const next = this.tokens[at + 1]
    const scale = next?.kind === 'word' ? numberWordOf(next.norm) : undefined
    const factor = scale?.place === 'scale' ? scale.value : 1
    const end = factor > 1 ? at + 2 : at + 1
    return { value: low.value * factor, upTo: high.value * factor, end, form: 'words', scale: factor, digits: '' }
  }

  currencyBefore(draft: Draft): void {
    const before = this.tokens[draft.firstToken - 1]
    if (before === undefined || this.tokens[draft.firstToken]!.breaks) return
    const found = unitAt(this.tokens, draft.firstToken - 1)
    if (found === undefined || found.end !== draft.firstToken || !isMoney(found.value.code)) return
    if (before.kind !== 'symbol' && !/^(?:[A-Z]{3}|US\$)$/.test(before.text)) return
    draft.unit = found.value
    draft.firstToken--
    if (/^(?:US|АҚШ)$/.test(this.tokens[draft.firstToken - 1]?.text ?? '') && !before.spaced) draft.firstToken--
    // '$5m'
    const after = this.tokens[draft.endToken]
    if (after?.norm === 'm' && !after.spaced) {
      draft.number *= 1_000_000
      draft.endToken++
    }
  }

  /** '5–7', 'от 5 до 7', '5 to 7', '80 не 100': the second number, where one follows. */
  range(draft: Draft, first: Numeral): void {
    if (draft.upTo !== undefined) return
    const { tokens } = this
    let end = draft.endToken
    const own = unitAt(tokens, end)
    const link = own !== undefined && this.linkAt(own.end, draft) > 0 ? own.end : end
    const next = this.linkAt(link, draft)
    if (next === 0) return
    const second = this.numeral(next)
    if (second === undefined) return
    const shared = first.scale === 1 && second.scale > 1 && first.value < second.value / second.scale
    const low = shared ? first.value * second.scale : first.value
    const unitOfLow = link === end ? undefined : own!.value
    end = second.form === 'words' ? second.end : afterEnding(tokens, second.end)
    const unitOfHigh = unitAt(tokens, end)?.value
    const lowInBase = low * (unitOfLow?.factor ?? unitOfHigh?.factor ?? 1)
    const highInBase = second.value * (unitOfHigh?.factor ?? 1)
    if (!(lowInBase < highInBase) || (unitOfLow !== undefined && unitOfLow.code !== unitOfHigh?.code)) return
    if (isDash(tokens[link]) && (isDash(tokens[end]) || this.looksLikeYears(low, second.value))) return
    draft.number = unitOfLow === undefined ? low : (low * unitOfLow.factor) / (unitOfHigh?.factor ?? 1)
    draft.upTo = second.value
    draft.endToken = end
    draft.rule = 'a range'
  }

  looksLikeYears(low: number, high: number): boolean {
    return low > 1900 && high < 2100 && Number.isInteger(low) && Number.isInteger(high)
  }

  /** The token after the link of a range; 0 when there is none. */
  linkAt(at: number, draft: Draft): number {
    const token = this.tokens[at]
    if (token === undefined || token.breaks) return 0
    const before = this.tokens[draft.firstToken - 1]?.norm ?? ''
    const next = this.tokens[at + 1]
    if (isDash(token)) return next !== undefined && next.spaced === token.spaced ? at + 1 : 0
    if (token.norm === 'до') return before === 'от' ? at + 1 : 0
    if (token.norm === 'to') return at + 1
    if (token.norm === 'and') return before === 'between' ? at + 1 : 0
    if (/^(?:не|немесе|или|либо|or|ne|nemese)$/.test(token.norm))
      return next?.kind === 'number' || numberWordOf(next?.norm ?? '') ? at + 1 : 0
    if (/^(?:мен|пен|бен|men|pen|ben)$/.test(token.norm)) {
      for (let ahead = at + 2; ahead < at + 7; ahead++)
        if (/^(?:аралығ|арасын|aralyǵ|aralyğ)/.test(this.tokens[ahead]?.norm ?? '')) return at + 1
    }
    return 0
  }

  /** '5-километровая', '100-летие', '3-этажный', '300-bed', '60-hectare': the unit is inside the word. */
  compound(draft: Draft): void {
    const [dash, word] = [this.tokens[draft.endToken], this.tokens[draft.endToken + 1]]
    if (!isDash(dash) || dash!.spaced || word === undefined || word.spaced || word.kind !== 'word') return
    const unit = compoundUnit(word.norm)
    if (unit === undefined) {
      const plain = unitAt(this.tokens, draft.endToken + 1)
      if (plain === undefined) return
      draft.unit = plain.value
      draft.endToken = plain.end
    } else {
      draft.unit = unit
      draft.endToken += 2
    }
    draft.rule = 'a number in a compound word'
  }

  afterNumber(draft: Draft): void {
    this.boundAfter(draft)
    if (draft.unit === undefined) {
      const found = unitAt(this.tokens, this.pastPoint(draft.endToken))
      if (found !== undefined && !this.tokens[draft.endToken]!.breaks && this.isUnitHere(found.value, draft.endToken)) {
        draft.unit = found.value
        draft.endToken = found.end
      }
    }
    this.boundAfter(draft)
    if (draft.unit === undefined && this.tokens[draft.endToken]?.breaks !== true) this.times(draft)
    if (draft.unit === undefined && !this.isPronoun(draft)) {
      const noun = countedNoun(this.tokens, this.pastPoint(draft.endToken), this.languageAt(draft.firstToken))
      if (noun !== undefined && this.dated[noun] !== 1) {
        draft.noun = noun
        draft.endToken = noun + 1
        this.boundAfter(draft)
      }
    }
    this.rate(draft)
  }

  /** 'соның 110-ы салынды': the ending stands for what is counted. */
  isPronoun(draft: Draft): boolean {
    const ending = this.tokens[draft.endToken - 1]!
    return (
      isDash(this.tokens[draft.endToken - 2]) &&
      /^(?:ы|і|сы|сі|ын|ін|сын|сін|ына|іне|ынан|інен|y|i|ı|sy|si)$/.test(ending.norm)
    )
  }

  /** '5 млрд. тенге': past the point of a short scale when a unit follows. */
  pastPoint(end: number): number {
    const token = this.tokens[end]
    if (token?.text !== '.' || token.spaced || !/^(?:тыс|млн|млрд|трлн|mln|mlrd|bln|trln)$/.test(this.tokens[end - 1]!.norm)) return end // prettier-ignore
    return this.tokens[end + 1]?.breaks === false ? end + 1 : end
  }

  /** 'т', 'л', 'ч', 'ц', 'м' and 'p' are units only as they are written. */
  isUnitHere(unit: UnitLine, at: number): boolean {
    const token = this.tokens[at]!
    if (token.norm === 'т' && this.tokens[at + 1]?.text === '.' && /^[кдепб]$/.test(this.tokens[at + 2]?.norm ?? ''))
      return false
    return unit.code !== 'KGS' || token.text === token.norm
  }

  /** 'в 4 раза', '3 есе', 'four times', 'fourfold' */
  times(draft: Draft): void {
    const word = this.tokens[draft.endToken]?.norm ?? ''
    if (!/^(?:раз|раза|есе\S*|ese\S*|times)$/.test(word) && !(word === 'x' && !this.tokens[draft.endToken]!.spaced))
      return
    draft.unit = multiple
    draft.endToken++
    draft.rule = 'a multiple'
    this.boundAfter(draft)
  }

  boundAfter(draft: Draft): void {
    if (draft.bound !== undefined) return
    const found = boundAfter(this.tokens, draft.endToken)
    if (found === undefined || this.tokens[draft.endToken]!.breaks) return
    draft.bound = found.value.bound
    draft.endToken = found.end
  }

  rate(draft: Draft): void {
    const ahead = this.rateAhead(draft)
    if (ahead !== undefined) {
      draft.rate = ahead.period
      if (ahead.end > 0) draft.endToken = ahead.end
      return
    }
    const behind = this.rateBehind(draft)
    if (behind !== undefined) draft.rate = behind
  }

  /** After the unit, with up to three words between: '6 тысяч тонн молока в год'. */
  rateAhead(draft: Draft): { readonly period: RateLine['period']; readonly end: number } | undefined {
    if (draft.unit?.code === '%' || draft.unit?.code === 'times' || draft.unit?.code === '°C') return undefined
    for (let next = draft.endToken; next < draft.endToken + 4 && next < this.tokens.length; next++) {
      const token = this.tokens[next]!
      if (token.breaks) return undefined
      const found = rateAt(this.tokens, next)
      if (found !== undefined && this.isRate(found.end, next)) return { period: found.value.period, end: next === draft.endToken ? found.end : 0 } // prettier-ignore
      if (token.kind !== 'word') return undefined
    }
    return undefined
  }

  /** 'в год обезьяны', 'a year ago', 'в день города', 'a day later' are no rates. */
  isRate(end: number, at: number): boolean {
    const next = this.tokens[end]
    if (this.dated[at] === 1) return false
    return next === undefined || !/^(?:ago|later|earlier|after|before|назад|спустя)$/.test(next.norm)
  }

  /** Before the number, in the same clause: 'жылына 85 000 тонна', 'в сутки они дают около 400 тонн'. */
  rateBehind(draft: Draft): RateLine['period'] | undefined {
    if (draft.unit !== undefined && /^(?:%|times|°C|m2)$/.test(draft.unit.code)) return undefined
    for (let back = draft.firstToken - 1; back >= 0 && back > draft.firstToken - 9; back--) {
      const token = this.tokens[back]!
      if (token.kind !== 'word') return undefined
      const found = rateAt(this.tokens, back)
      if (found !== undefined && !/^(?:a|an|each|every|per|за)$/.test(token.norm) && this.isRate(found.end, back))
        return found.value.period
      if (token.breaks) return undefined
    }
    return undefined
  }

  bound(draft: Draft): void {
    if (draft.bound !== undefined) return
    const found = boundBefore(this.tokens, draft.firstToken)
    if (found === undefined) return
    const { phrase, bound } = found.value
    if (draft.upTo !== undefined && (phrase === 'от' || phrase === 'до')) return
    if (phrase === 'до' && this.growsTo(found.from)) return
    if (phrase === 'до' && this.goesFrom(found.from)) {
      this.shareUnit(draft)
      return
    }
    draft.bound = bound
  }

  /** 'вырастет до 640 мест': what is reached, no bound. */
  growsTo(at: number): boolean {
    for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
      const { norm, kind } = this.tokens[back]!
      if (kind !== 'word') return false
      if (
        /^(?:вырас|вырос|возрос|возрас|увелич|повыс|довед|довес|довел|снизи|сниже|сократ|дойд|дош[ел]|расшир|уменьш|подня|упа[лд])/.test(
          norm,
        )
      )
        return true
    }
    return false
  }

  /** 'с 320 до 640 мест': the second number is exact. */
  goesFrom(at: number): boolean {
    const last = this.found.at(-1)
    if (last === undefined || last.endToken < at - 3) return false
    return /^(?:с|со|from)$/.test(this.tokens[last.firstToken - 1]?.norm ?? '')
  }

  /** 'с 320 до 640 мест': both count places. */
  shareUnit(draft: Draft): void {
    const last = this.found.at(-1)!
    if (draft.unit === undefined && draft.noun === undefined && last.nounToken !== undefined) {
      draft.noun = last.nounToken
      return
    }
    if (last.unit !== null || last.nounToken !== undefined) return
    const factor = draft.unit?.factor ?? 1
    const unit = draft.unit === undefined ? null : `${draft.unit.code}${draft.rate ?? ''}`
    this.found[this.found.length - 1] = { ...last, number: rounded(last.number * factor), unit, ...(draft.noun === undefined ? {} : { nounToken: draft.noun }) } // prettier-ignore
  }

  counts(draft: Draft, first: Numeral): boolean {
    if (draft.unit !== undefined) return true
    if (draft.number === 1 && draft.upTo === undefined && first.form === 'words') return this.countsOne(draft)
    if (
      first.form === 'digits' &&
      draft.upTo === undefined &&
      draft.noun === draft.firstToken + 1 &&
      this.isRank(draft)
    )
      return false
    const isBareYear = first.form === 'digits' && /^(?:19|20)\d\d$/.test(first.digits)
    if (isBareYear && draft.upTo === undefined && draft.bound === undefined)
      return draft.noun !== undefined && draft.noun === draft.firstToken + 1 && !/^(?:год|жыл|year|jyl)/.test(this.tokens[draft.noun]!.norm) && isGenitivePlural(this.tokens[draft.noun]!.norm) // prettier-ignore
    return true
  }

  /** '7 канал', '112 созыва': a Russian noun in the singular after a number that asks for the plural is no count. */
  isRank(draft: Draft): boolean {
    const { number } = draft
    const noun = this.tokens[draft.noun!]!
    if (
      noun.script !== 'cyrillic' ||
      !Number.isInteger(number) ||
      number < 2 ||
      (number % 10 === 1 && number % 100 !== 11)
    )
      return false
    if (this.languageAt(draft.noun!) !== 'ru' || noun.text !== noun.text.toLowerCase()) return false
    const forms = formsOf(noun.norm, 'ru')
    const few = number % 10 >= 2 && number % 10 <= 4 && !(number % 100 >= 12 && number % 100 <= 14)
    return forms.every((form) => form.source === 'known' && form.pos === 'noun' && form.number === 'sg' && !(few && form.case === 'gen')) // prettier-ignore
  }

  /** 'одна школа' counts, 'один из', 'one of', 'бір жағынан' do not. */
  countsOne(draft: Draft): boolean {
    const next = this.tokens[draft.firstToken + 1]
    const before = this.tokens[draft.firstToken - 1]?.norm ?? ''
    if (next === undefined || next.kind !== 'word' || draft.noun === undefined || next.breaks) return false
    if (/^(?:ни|no|the|this|that|each|every|any|which|другой|number|бірден)$/.test(before)) return false
    if (/^(?:из|за|и|раз|on|жағынан|рет|кезде|мезгілде|жолы|сәтте|ауыздан|жерде|жерге|күні|сөзбен|мезгіл|кездері|зат|нәрсе|түрлі|бағытта)$/.test(next.norm)) return false // prettier-ignore
    draft.rule = 'one'
    return true
  }

  /** '8,5 млрд тенге, 7,4 млрд': a great number alone is of the money named before it in the sentence. */
  moneyBefore(draft: Draft): void {
    const last = this.found.at(-1)
    if (last?.unit === undefined || last.unit === null || !isMoney(last.unit) || draft.firstToken - last.endToken > 12)
      return
    for (let at = last.endToken; at < draft.firstToken; at++)
      if (this.tokens[at]!.breaks || /^[!?…]$/.test(this.tokens[at]!.norm)) return
    draft.unit = { code: last.unit, factor: 1, forms: [], example: '', reads: 0 }
    draft.rule = 'money named before'
  }

  /** '−5 °C', 'минус 5 градусов', '(-3,1%)': below zero. */
  sign(draft: Draft): void {
    if (draft.unit?.code !== '°C' && draft.unit?.code !== '%') return
    const before = this.tokens[draft.firstToken - 1]
    const opens = this.tokens[draft.firstToken - 2]
    const first = this.tokens[draft.firstToken]!
    const minus = before?.norm === 'минус' || before?.norm === 'minus' || (isDash(before) && !first.spaced && (before!.spaced || opens === undefined || /^[(,]$/.test(opens.text))) // prettier-ignore
    if (!minus || draft.upTo !== undefined) return
    draft.number = -draft.number
    draft.firstToken--
  }

  push(draft: Draft): void {
    this.sign(draft)
    const factor = draft.unit?.factor ?? 1
    const { tokens } = this
    const unit = draft.unit?.code ?? null
    const amount: Amount = {
      start: tokens[draft.firstToken]!.start,
      end: tokens[draft.endToken - 1]!.end,
      firstToken: draft.firstToken,
      endToken: draft.endToken,
      number: rounded(draft.number * factor),
      ...(draft.upTo === undefined ? {} : { upTo: rounded(draft.upTo * factor) }),
      unit: draft.rate === undefined ? unit : `${unit ?? ''}${draft.rate}`,
      ...(draft.noun === undefined ? {} : { nounToken: draft.noun }),
      ...(draft.bound === undefined ? {} : { bound: draft.bound }),
      rule: draft.rule,
    }
    this.found.push(amount)
  }
}

const isGenitivePlural = (norm: string): boolean => /(?:ов|ев|ей|ых|их|ест|кол|тур|дей|век|тей|оек|мей|ств|ь|ад)$/.test(norm) || /^(?:мест|школ|домов|людей|семей|адам|орын|people)/.test(norm) // prettier-ignore

/** With sentences, the language of each is known and need not be asked again. */
export const findAmounts = (text: string, tokens: readonly Token[], sentences?: readonly Sentence[]): Amount[] =>
  new AmountReader(text, tokens, sentences).read()
