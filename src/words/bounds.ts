// Words that make a number a bound: 'более 5', '5-тен астам', 'at least 5'. One line a phrase, each with its example.
import type { Bound } from '../model/index.ts'
import { latinSpellings } from './kk/latin.ts'
import { phraseIndex, type Phrases } from './phrases.ts'
import type { Token } from './types.ts'

export interface BoundLine {
  readonly phrase: string
  readonly bound: Bound
  readonly side: 'before' | 'after'
  readonly example: string
}
const b = (side: BoundLine['side'], bound: Bound, phrase: string, example: string): BoundLine => ({
  phrase,
  bound,
  side,
  example,
})

export const bounds: readonly BoundLine[] = [
  b('before', 'at-least', 'более', 'построено более 5 школ'),
  b('before', 'at-least', 'более чем', 'рост более чем на 5%'),
  b('before', 'at-least', 'больше', 'построено больше 5 школ'),
  b('before', 'at-least', 'больше чем', 'построено больше чем 5 школ'),
  b('before', 'at-least', 'свыше', 'построено свыше 5 школ'),
  b('before', 'at-least', 'выше', 'рост выше 5%'),
  b('before', 'at-least', 'дороже', 'работы дороже 5 тенге'),
  b('before', 'at-least', 'не менее', 'построено не менее 5 школ'),
  b('before', 'at-least', 'не менее чем', 'рост не менее чем на 5%'),
  b('before', 'at-least', 'не меньше', 'построено не меньше 5 школ'),
  b('before', 'at-least', 'не ниже', 'рост не ниже 5%'),
  b('before', 'at-least', 'минимум', 'построят минимум 5 школ'),
  b('before', 'at-least', 'как минимум', 'построят как минимум 5 школ'),
  b('before', 'at-least', 'по меньшей мере', 'построят по меньшей мере 5 школ'),
  b('before', 'at-least', 'по крайней мере', 'построят по крайней мере 5 школ'),
  b('before', 'at-least', 'от', 'цена от 5 тенге'),
  b('before', 'at-least', 'превышает', 'объем превышает 5 тонн'),
  b('before', 'at-least', 'превысил', 'объем превысил 5 тонн'),
  b('before', 'at-least', 'превысила', 'сумма превысила 5 тенге'),
  b('before', 'at-least', 'превысило', 'число превысило 5 тысяч'),
  b('before', 'at-least', 'превысили', 'вложения превысили 5 тенге'),
  b('before', 'at-least', 'превысит', 'объем превысит 5 тонн'),
  b('before', 'at-least', 'превысят', 'вложения превысят 5 тенге'),
  b('before', 'at-most', 'до', 'вместит до 5 тонн'),
  b('before', 'at-most', 'не более', 'построят не более 5 школ'),
  b('before', 'at-most', 'не более чем', 'рост не более чем на 5%'),
  b('before', 'at-most', 'не больше', 'построят не больше 5 школ'),
  b('before', 'at-most', 'не выше', 'рост не выше 5%'),
  b('before', 'at-most', 'не свыше', 'рост не свыше 5%'),
  b('before', 'at-most', 'менее', 'построено менее 5 школ'),
  b('before', 'at-most', 'менее чем', 'рост менее чем на 5%'),
  b('before', 'at-most', 'меньше', 'построено меньше 5 школ'),
  b('before', 'at-most', 'ниже', 'рост ниже 5%'),
  b('before', 'at-most', 'максимум', 'построят максимум 5 школ'),
  b('before', 'at-most', 'не превышает', 'цена не превышает 5 тенге'),
  b('before', 'at-most', 'не превысит', 'цена не превысит 5 тенге'),
  b('before', 'about', 'около', 'построено около 5 школ'),
  b('before', 'about', 'порядка', 'построено порядка 5 школ'),
  b('before', 'about', 'примерно', 'прибавится примерно на 5 тысяч'),
  b('before', 'about', 'приблизительно', 'построено приблизительно 5 школ'),
  b('before', 'about', 'почти', 'построено почти 5 школ'),
  b('before', 'about', 'практически', 'построено практически 5 школ'),
  b('before', 'about', 'где-то', 'построено где-то 5 школ'),
  b('before', 'about', 'ориентировочно', 'построят ориентировочно 5 школ'),
  b('before', 'about', 'предположительно', 'построят предположительно 5 школ'),
  b('after', 'at-least', 'с лишним', 'построено 5 с лишним тысяч домов'),
  b('after', 'at-least', 'с небольшим', 'построено 5 с небольшим тысяч домов'),
  b('after', 'at-least', 'и более', 'дома в 5 этажей и более'),
  b('after', 'at-least', 'и выше', 'дома в 5 этажей и выше'),
  b('after', 'at-least', 'и больше', 'дома в 5 этажей и больше'),
  b('before', 'about', 'шамамен', 'шамамен 5 мектеп'),
  b('before', 'about', 'жуықтап алғанда', 'жуықтап алғанда 5 мектеп'),
  b('before', 'about', 'болжам бойынша', 'болжам бойынша 5 мектеп'),
  b('before', 'at-least', 'кемінде', 'кемінде 5 мектеп'),
  b('before', 'at-least', 'кем дегенде', 'кем дегенде 5 мектеп'),
  b('before', 'at-most', 'ең көбі', 'ең көбі 5 мектеп'),
  b('before', 'at-most', 'көп дегенде', 'көп дегенде 5 мектеп'),
  b('after', 'at-least', 'астам', '5 млрд теңгеден астам қаржы'),
  b('after', 'at-least', 'аса', '5 мыңнан аса адам'),
  b('after', 'at-least', 'артық', '5 мыңнан артық адам'),
  b('after', 'at-least', 'көп', '5 мыңнан көп адам'),
  b('after', 'at-least', 'көбірек', '5 мыңнан көбірек адам'),
  b('after', 'at-least', 'асады', 'құны 5 млрд теңгеден асады'),
  b('after', 'at-least', 'асты', 'құны 5 млрд теңгеден асты'),
  b('after', 'at-least', 'асқан', 'құны 5 млрд теңгеден асқан'),
  b('after', 'at-least', 'асып', 'құны 5 млрд теңгеден асып түсті'),
  b('after', 'at-least', 'жоғары', 'өсім 5 пайыздан жоғары'),
  b('after', 'at-least', 'кем емес', '5 мектептен кем емес'),
  b('after', 'at-least', 'кем болмауы', '5 мектептен кем болмауы керек'),
  b('after', 'at-most', 'аспайды', 'құны 5 млрд теңгеден аспайды'),
  b('after', 'at-most', 'аспайтын', 'құны 5 млрд теңгеден аспайтын'),
  b('after', 'at-most', 'артық емес', '5 мектептен артық емес'),
  b('after', 'at-most', 'кем', '5 мыңнан кем адам'),
  b('after', 'at-most', 'аз', '5 мыңнан аз адам'),
  b('after', 'at-most', 'төмен', 'өсім 5 пайыздан төмен'),
  b('after', 'at-most', 'дейін', '5 пайызға дейін өседі'),
  b('after', 'about', 'жуық', '5 мыңға жуық адам'),
  b('after', 'about', 'жуығы', '5 пайызға жуығы'),
  b('after', 'about', 'жуығын', '5 мыңға жуығын алды'),
  b('after', 'about', 'жуығына', '5 мыңға жуығына жетті'),
  b('after', 'about', 'жуығында', '5 мыңға жуығында газ бар'),
  b('after', 'at-least', 'астамы', '5 мыңнан астамы келді'),
  b('after', 'at-least', 'астамын', '5 мыңнан астамын алды'),
  b('after', 'about', 'тарта', '5 мыңға тарта адам'),
  b('after', 'about', 'жақын', '5 мыңға жақын адам'),
  b('after', 'about', 'таяу', '5 мыңға таяу адам'),
  b('after', 'about', 'шамасында', '5 мың шамасында адам'),
  b('after', 'about', 'шамалы', '5 мың шамалы адам'),
  b('after', 'about', 'шақты', '5 шақты мектеп'),
  b('after', 'about', 'қаралы', '5 қаралы мектеп'),
  b('before', 'at-least', 'over', 'over 5 schools'),
  b('before', 'at-least', 'more than', 'more than 5 schools'),
  b('before', 'at-least', 'above', 'above 5%'),
  b('before', 'at-least', 'upwards of', 'upwards of 5 tons'),
  b('before', 'at-least', 'at least', 'at least 5 schools'),
  b('before', 'at-least', 'not less than', 'not less than 5 schools'),
  b('before', 'at-least', 'no less than', 'no less than 5 schools'),
  b('before', 'at-least', 'no fewer than', 'no fewer than 5 schools'),
  b('before', 'at-least', 'not fewer than', 'not fewer than 5 schools'),
  b('before', 'at-least', 'in excess of', 'in excess of 5 tons'),
  b('before', 'at-least', 'exceeding', 'a sum exceeding 5 tenge'),
  b('before', 'at-least', 'exceeds', 'the sum exceeds 5 tenge'),
  b('before', 'at-least', 'exceeded', 'the sum exceeded 5 tenge'),
  b('before', 'at-least', 'a minimum of', 'a minimum of 5 schools'),
  b('before', 'at-least', 'well over', 'well over 5 schools'),
  b('before', 'at-most', 'up to', 'up to 5 schools'),
  b('before', 'at-most', 'at most', 'at most 5 schools'),
  b('before', 'at-most', 'no more than', 'no more than 5 schools'),
  b('before', 'at-most', 'not more than', 'not more than 5 schools'),
  b('before', 'at-most', 'less than', 'less than 5 schools'),
  b('before', 'at-most', 'fewer than', 'fewer than 5 schools'),
  b('before', 'at-most', 'under', 'under 5 schools'),
  b('before', 'at-most', 'below', 'below 5%'),
  b('before', 'at-most', 'a maximum of', 'a maximum of 5 schools'),
  b('before', 'about', 'about', 'about 5 schools'),
  b('before', 'about', 'around', 'around 5 schools'),
  b('before', 'about', 'approximately', 'approximately 5 schools'),
  b('before', 'about', 'roughly', 'roughly 5 schools'),
  b('before', 'about', 'nearly', 'nearly 5 schools'),
  b('before', 'about', 'almost', 'almost 5 schools'),
  b('before', 'about', 'some', 'some 5 schools'),
  b('before', 'about', 'close to', 'close to 5 schools'),
  b('before', 'about', 'an estimated', 'an estimated 5 schools'),
  b('after', 'at-least', '+', '4+ thousand people'),
  b('after', 'at-least', 'or more', '5 schools or more'),
  b('after', 'at-least', 'and more', '5 schools and more'),
  b('after', 'about', '- odd', '500-odd houses'),
  b('after', 'at-most', 'or less', '5 schools or less'),
  b('after', 'at-most', 'or fewer', '5 schools or fewer'),
  b('after', 'about', 'or so', '5 schools or so'),
]

/** Phrases before the number are stored last word first: they are looked for backwards. */
const before: Phrases<BoundLine> = phraseIndex()
const after: Phrases<BoundLine> = phraseIndex()
const isKazakh = (phrase: string): boolean => /[әғқңөұүһі]|астам|аса|асады|асты|асып|аспай|таяу|кем|аз$/.test(phrase)
const spellings = (phrase: string): readonly string[] =>
  isKazakh(phrase) ? [phrase, ...latinSpellings(phrase)] : [phrase]
for (const line of bounds)
  for (const phrase of spellings(line.phrase))
    if (line.side === 'before') before.add(phrase.split(' ').reverse().join(' '), line)
    else after.add(phrase, line)

export const boundAfter = (
  tokens: readonly Token[],
  at: number,
): { readonly value: BoundLine; readonly end: number } | undefined => after.at(tokens, at)

/** 'более чем на 5': small words may stand between. */
const between: ReadonlySet<string> = new Set('на в во с со по из к о за чем of the a an'.split(' '))

/** The bound whose last word stands right before the token; from: its first token. */
export const boundBefore = (
  tokens: readonly Token[],
  at: number,
): { readonly value: BoundLine; readonly from: number } | undefined => {
  let last = at - 1
  if (tokens[last]?.kind !== 'word' || tokens[at]!.breaks) return undefined
  if (!before.begins(tokens[last]!.norm) && between.has(tokens[last]!.norm) && !tokens[last]!.breaks) last--
  if (last < 0 || !before.begins(tokens[last]!.norm)) return undefined
  const window = tokens.slice(Math.max(0, last - 3), last + 1).reverse()
  const found = before.at(window, 0)
  return found === undefined ? undefined : { value: found.value, from: last - found.end + 1 }
}
