// The unit of an amount as a claim bears it: a fixed code, or the counted noun with its adjectives in the nominative singular. What the
// text leaves out ('из них 62', 'еще 85') is the unit told before.
import { clauseAt } from '../document.ts'
import type { Language } from '../../model/index.ts'
import { formsOf, nominative, type Amount } from '../../words/index.ts'
import { numberWordOf } from '../../words/numerals.ts'
import { measures } from './lists/index.ts'
import type { Scene } from './scene.ts'

export const isCode = (unit: string): boolean => /^(?:[A-Z]{3}|m[23]?|%|MW|kV|Gcal|tonne|person|job)(?:\/|$)/.test(unit)

const vague =
  /^(?:нов|современн|крупн|больш|различн|разн|друг|проч|остальн|жаңа|ірі|заманауи|түрлі|new|modern|large|big|more|other)/
const isUnitWord = (scene: Scene, at: number): boolean => {
  const { kind, norm } = scene.doc.tokens[at]!
  return (
    kind === 'word' &&
    numberWordOf(norm) === undefined &&
    !/^(?:ге|ға|ке|қа|ден|дан|тен|тан|ы|і|жуық|астам|артық|аса|тарта|таяу|жақын|тыс|млн|млрд)$/.test(norm)
  )
}
/** The counted noun with its adjectives, in the nominative singular: 'новых ученических мест' is 'ученическое место'. */
export const unitOf = (scene: Scene, amount: Amount): string | undefined => {
  if (amount.unit !== null && !amount.unit.startsWith('/')) return amount.unit
  const noun = amount.nounToken
  if (noun === undefined) return undefined
  const { tokens, sentences, sentenceOfToken } = scene.doc
  const language = sentences[sentenceOfToken[noun] ?? 0]!.language
  let from = noun
  while (from - 1 > amount.firstToken && isUnitWord(scene, from - 1)) from--
  const words = tokens
    .slice(from, noun + 1)
    // '260 бас ірі қара' counts cattle: 'ірі' belongs to it, 'бас' only counts.
    .filter(
      (token, at, all) =>
        at === all.length - 1 ||
        (token.norm === 'ірі' && all[at + 1]!.norm.startsWith('қара')) ||
        !(vague.test(token.norm) || token.norm === 'бас'),
    )
  const rate = amount.unit ?? ''
  // '10 мың басқа шақталған': heads, not 'other'.
  if (language === 'kk' && words.at(-1)!.norm === 'басқа' && /^(?:шақ|арна|есеп|лайық|мөлшер)/.test(tokens[noun + 1]?.norm ?? '')) return `бас${amount.unit ?? ''}` // prettier-ignore
  if (words.length === 1 && irregular[words[0]!.norm] !== undefined) return irregular[words[0]!.norm]! + rate
  const measure =
    language === 'kk'
      ? words
          .at(-1)!
          .norm.match(/^(орын|төсек|кереует|қабат|пәтер|бөлме)(?:лық|лік|дық|дік|тық|тік|лы|лі|ды|ді|ты|ті)$/)?.[1]
      : undefined
  // 'oryndyq' is 'oryn'.
  if (measure !== undefined)
    return (words.at(-1)!.script === 'latin' ? words.at(-1)!.text.toLowerCase().slice(0, -3) : measure) + rate
  return (
    nominative(
      words.map((token) => token.text.toLowerCase()),
      language,
      isManyOf(amount, words.at(-1)!.norm, language) ? { number: 'sg', case: 'gen' } : { number: 'sg' },
    ) + rate
  )
}
/** 'Восемнадцать коттеджей': behind five and more a strange noun that may be a genitive plural is one. */
const isManyOf = ({ number }: Amount, noun: string, language: Language): boolean => {
  if (language !== 'ru' || number < 5 || !Number.isInteger(number)) return false
  const forms = formsOf(noun, 'ru')
  return forms[0]?.source === 'guessed' && forms[0].pos === 'noun' && forms.some((form) => form.pos === 'noun' && form.case === 'gen' && form.number === 'pl') // prettier-ignore
}
/** Counted forms that are not the genitive of their noun, and those that endings alone would read amiss. */
const irregular: Readonly<Record<string, string>> = {
  лет: 'год', года: 'год', годам: 'год', часов: 'час', часа: 'час', коек: 'койка', койки: 'койка', детей: 'ребенок', ребят: 'ребенок', людей: 'человек',
  человек: 'человек', суток: 'сутки', раз: 'раз', раза: 'раз', дней: 'день', дня: 'день', children: 'child', people: 'people', men: 'man', women: 'woman',
} // prettier-ignore

/** What was counted last in the paragraph: 'из них 62', 'еще 85' go on with its unit; money with money only. */
export interface ToldUnit {
  readonly unit: string
  readonly paragraph: number
  readonly noun: number | undefined
  /** A kilometre is 1000 of the base unit. */
  readonly factor: number
}
const timeRu = /^(?:год|месяц|день|неделя|час|минута|сутки|этап|раз)$/
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)
const isBig = (scene: Scene, amount: Amount): boolean => scene.norms.slice(amount.firstToken, amount.endToken).some((norm) => /^(?:млн|млрд|трлн|миллион|миллиард|million|billion|bln|mln|миллиардтан)/.test(norm)) // prettier-ignore
const scaleOf = ({ norms }: Scene, { firstToken, endToken }: Amount): number => {
  const word = norms.slice(firstToken, endToken).find((norm) => /^(?:млн|млрд|трлн|миллион|миллиард|триллион)/.test(norm)) // prettier-ignore
  return word === undefined ? 1 : /^(?:млн|миллион)/.test(word) ? 1e6 : /^(?:млрд|миллиард)/.test(word) ? 1e9 : 1e12
}
export const factorOf = (scene: Scene, amount: Amount): number => {
  const thousand = scene.norms.slice(amount.firstToken, amount.endToken).some((norm) => /^(?:тыс|тысяч|мың|thousand)/.test(norm)) ? 1000 : 1 // prettier-ignore
  const digits = scene.doc.tokens[amount.firstToken]!.text.replace(/\s/g, '')
  // '50,000 cubic metres'
  const written = thousand * Number(/^\d{1,3}(?:,\d{3})+$/.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.')) // prettier-ignore
  return amount.unit !== null && !isMoney(amount.unit) && written > 0 && !isBig(scene, amount)
    ? amount.number / written
    : 1
}

/** 'Дорога стоит 12 миллиардов': of money, in the currency that the report told before. */
const besideMoneyWord = (scene: Scene, amount: Amount): boolean => {
  const clause = clauseAt(scene.doc, amount.firstToken)
  return scene.cues.within(measures.money, clause.first, clause.end).length > 0
}

/** '30 объектов: школы, пять клиник': what a list behind a colon names in part is not gone on with. */
const isListed = (scene: Scene, { firstToken }: Amount, noun: number | undefined): boolean => {
  if (noun === undefined || scene.doc.sentenceOfToken[noun] !== scene.doc.sentenceOfToken[firstToken]) return false
  return scene.norms.slice(noun, firstToken).includes(':')
}

export class Told {
  #money: ToldUnit | undefined
  #moneyLast = false
  #moneyScale = 1
  #other: ToldUnit | undefined
  /** What was told last in millions. */
  #big: (ToldUnit & { readonly sentence: number; readonly scale: number }) | undefined
  /** A capacity is gone on with only where nothing was counted. */
  #weak: ToldUnit | undefined
  keep(
    scene: Scene,
    amount: Amount,
    unit: string,
    paragraph: number,
    noun: number | undefined,
    isWeak: boolean,
    factor?: number,
  ): void {
    // prettier-ignore
    const told = { unit, paragraph, noun, factor: factor ?? factorOf(scene, amount) }
    if (isBig(scene, amount))
      this.#big = isMoney(unit)
        ? undefined
        : { ...told, sentence: scene.doc.sentenceOfToken[amount.firstToken]!, scale: scaleOf(scene, amount) }
    // 'За два года сделали 115 км, нынче еще 85': years are gone on with only where nothing else was counted.
    if (timeRu.test(unit) && this.#other?.paragraph === paragraph) return
    if (this.#other?.paragraph === paragraph && isListed(scene, amount, this.#other.noun)) return
    this.#moneyLast = isMoney(unit)
    if (isMoney(unit)) this.#moneyScale = scaleOf(scene, amount)
    if (isMoney(unit)) this.#money = told
    else if (isWeak) this.#weak = told
    else this.#other = told
  }
  /** The capacity told last in the paragraph. */
  capacity(paragraph: number): ToldUnit | undefined {
    return this.#weak?.paragraph === paragraph ? this.#weak : undefined
  }
  recall(scene: Scene, amount: Amount, paragraph: number): ToldUnit | undefined {
    // '96 млрд тенге, 40 из них дал бизнес'
    const ofThese = this.#money?.paragraph === paragraph && this.#moneyLast && scene.norms[amount.firstToken - 2] === 'из' && /^(?:них|которых)$/.test(scene.norms[amount.firstToken - 1] ?? '') // prettier-ignore
    if (ofThese) return { ...this.#money!, factor: isBig(scene, amount) ? 1 : this.#moneyScale }
    const ofMoney = this.#money?.paragraph === paragraph && this.#moneyLast && scene.norms[amount.endToken] === 'из' && /^(?:них|которых)$/.test(scene.norms[amount.endToken + 1] ?? '') && besideMoneyWord(scene, amount) // prettier-ignore
    if (ofMoney) return { ...this.#money!, factor: this.#moneyScale }
    // 'За год 45 млн штук, за месяц – три миллиона': millions of the same, where no word speaks of money.
    const sentence = scene.doc.sentenceOfToken[amount.firstToken]!
    if (isBig(scene, amount) && this.#big?.sentence === sentence && !besideMoneyWord(scene, amount)) return { ...this.#big, factor: 1 } // prettier-ignore
    if (isBig(scene, amount))
      return this.#money?.paragraph === paragraph || (this.#money && besideMoneyWord(scene, amount))
        ? this.#money
        : undefined
    // '4,1 млн тонн при норме 3,6': of the same millions.
    if (!Number.isInteger(amount.number) && scene.doc.tokens[amount.firstToken]!.kind === 'number' && this.#big?.sentence === sentence) return { ...this.#big, factor: this.#big.scale } // prettier-ignore
    return [this.#other, this.#weak].find((told) => told?.paragraph === paragraph)
  }
}

/** The amount with the unit that the text leaves out. */
export const completed = (amount: Amount, told: ToldUnit): Amount => ({
  ...amount,
  number: told.factor === 1 ? amount.number : amount.number * told.factor,
  unit: isCode(told.unit) ? told.unit : null,
  ...(told.noun === undefined ? {} : { nounToken: told.noun }),
})
