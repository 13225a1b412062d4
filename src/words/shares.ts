// Parts of a whole and multiples said in words: 'треть' is 33.33 %, 'вдвое' is 2 times. Each line with its phrase.
import { latinSpellings } from './kk/latin.ts'
import { phraseIndex, type Phrases } from './phrases.ts'

export interface ShareLine {
  /** Phrases as in Token.norm. */
  readonly forms: readonly string[]
  /** Percent, or how many times. */
  readonly number: number
  readonly unit: '%' | 'times'
  readonly example: string
}
const s = (number: number, unit: ShareLine['unit'], forms: string, example: string): ShareLine => ({
  number,
  unit,
  forms: forms.split(', '),
  example,
})

export const shares: readonly ShareLine[] = [
  s(50, '%', 'половина, половины, половину, половине, половиной, наполовину, вполовину', 'готова половина дорог'),
  s(
    33.33,
    '%',
    'треть, трети, третью, одна треть, одной трети, одну треть, третья часть, третью часть',
    'готова треть дорог',
  ),
  s(25, '%', 'четверть, четверти, четвертью, одна четверть, одну четверть, четвертая часть, четвертую часть', 'готова четверть дорог'), // prettier-ignore
  s(66.67, '%', 'две трети, двух третей, двум третям, двумя третями', 'готовы две трети дорог'),
  s(75, '%', 'три четверти, трех четвертей, трем четвертям', 'готовы три четверти дорог'),
  s(20, '%', 'одна пятая, одну пятую, одной пятой, пятая часть, пятую часть, пятой части', 'готова пятая часть дорог'),
  s(40, '%', 'две пятых, двух пятых', 'готовы две пятых дорог'),
  s(60, '%', 'три пятых, трех пятых', 'готовы три пятых дорог'),
  s(80, '%', 'четыре пятых, четырех пятых', 'готовы четыре пятых дорог'),
  s(16.67, '%', 'одна шестая, одну шестую, шестая часть, шестую часть', 'готова шестая часть дорог'),
  s(10, '%', 'одна десятая, одну десятую, десятая часть, десятую часть', 'готова десятая часть дорог'),
  s(50, '%', 'каждый второй, каждой второй, каждая вторая, каждое второе, каждого второго, каждому второму, каждую вторую, каждым вторым, каждом втором', 'каждый второй дом готов'), // prettier-ignore
  s(33.33, '%', 'каждый третий, каждая третья, каждое третье, каждого третьего, каждой третьей, каждому третьему, каждую третью, каждым третьим', 'каждый третий дом готов'), // prettier-ignore
  s(25, '%', 'каждый четвертый, каждая четвертая, каждое четвертое, каждого четвертого, каждой четвертой, каждому четвертому, каждую четвертую, каждым четвертым', 'каждый четвертый дом готов'), // prettier-ignore
  s(20, '%', 'каждый пятый, каждая пятая, каждое пятое, каждого пятого, каждой пятой, каждому пятому, каждую пятую, каждым пятым', 'каждый пятый дом готов'), // prettier-ignore
  s(16.67, '%', 'каждый шестой, каждой шестой, каждая шестая, каждое шестое, каждого шестого, каждому шестому, каждую шестую, каждым шестым', 'каждый шестой дом готов'), // prettier-ignore
  s(14.29, '%', 'каждый седьмой, каждой седьмой, каждая седьмая, каждое седьмое, каждого седьмого, каждому седьмому, каждую седьмую', 'каждый седьмой дом готов'), // prettier-ignore
  s(12.5, '%', 'каждый восьмой, каждой восьмой, каждая восьмая, каждое восьмое, каждого восьмого, каждому восьмому, каждую восьмую', 'каждый восьмой дом готов'), // prettier-ignore
  s(10, '%', 'каждый десятый, каждая десятая, каждое десятое, каждого десятого, каждой десятой, каждому десятому, каждую десятую', 'каждый десятый дом готов'), // prettier-ignore
  s(11.11, '%', 'каждый девятый, каждая девятая, каждого девятого, каждую девятую', 'каждый девятый дом готов'),
  s(8.33, '%', 'каждый двенадцатый, каждая двенадцатая, каждого двенадцатого, каждую двенадцатую', 'каждый двенадцатый дом готов'), // prettier-ignore
  s(6.67, '%', 'каждый пятнадцатый, каждая пятнадцатая', 'каждый пятнадцатый дом готов'),
  s(5, '%', 'каждый двадцатый, каждая двадцатая, каждого двадцатого', 'каждый двадцатый дом готов'),
  s(2, 'times', 'вдвое, двукратно, удвоить, удвоен, удвоена, удвоено, удвоены, удвоит, удвоил, удвоила, удвоили, удвоился, удвоилась, удвоилось, удвоились, удвоится, удвоятся', 'выпуск вырос вдвое'), // prettier-ignore
  s(3, 'times', 'втрое, троекратно, утроить, утроен, утроена, утроит, утроили, утроился, утроилась, утроилось, утроились, утроится', 'выпуск вырос втрое'), // prettier-ignore
  s(4, 'times', 'вчетверо', 'выпуск вырос вчетверо'),
  s(5, 'times', 'впятеро', 'выпуск вырос впятеро'),
  s(1.5, 'times', 'в полтора раза, полтора раза', 'выпуск вырос в полтора раза'),
  s(50, '%', 'жартысы, жартысын, жартысына, жартысынан, жартысының, тең жартысы, тең жартысын', 'жолдың жартысы дайын'),
  s(33.33, '%', 'үштен бір, үштен бірі, үштен бірін, үштен біріне', 'жолдың үштен бірі дайын'),
  s(66.67, '%', 'үштен екі, үштен екісі, үштен екісін, үштен екісіне', 'жолдың үштен екісі дайын'),
  s(25, '%', 'төрттен бір, төрттен бірі, төрттен бірін, ширегі, ширегін, ширек', 'жолдың төрттен бірі дайын'),
  s(75, '%', 'төрттен үш, төрттен үші, төрттен үшін', 'жолдың төрттен үші дайын'),
  s(20, '%', 'бестен бір, бестен бірі, бестен бірін', 'жолдың бестен бірі дайын'),
  s(40, '%', 'бестен екі, бестен екісі, бестен екісін', 'жолдың бестен екісі дайын'),
  s(60, '%', 'бестен үш, бестен үші', 'жолдың бестен үші дайын'),
  s(80, '%', 'бестен төрт, бестен төрті', 'жолдың бестен төрті дайын'),
  s(10, '%', 'оннан бір, оннан бірі, оннан бірін', 'жолдың оннан бірі дайын'),
  s(50, '%', 'half, one half, half of', 'half of the road is ready'),
  s(33.33, '%', 'a third, one third, one-third', 'a third of the road is ready'),
  s(66.67, '%', 'two thirds, two-thirds', 'two thirds of the road are ready'),
  s(25, '%', 'a quarter, one quarter, one-quarter, a fourth, one fourth', 'a quarter of the road is ready'),
  s(75, '%', 'three quarters, three-quarters, three fourths', 'three quarters of the road are ready'),
  s(20, '%', 'a fifth, one fifth, one-fifth', 'a fifth of the road is ready'),
  s(40, '%', 'two fifths, two-fifths', 'two fifths of the road are ready'),
  s(60, '%', 'three fifths, three-fifths', 'three fifths of the road are ready'),
  s(80, '%', 'four fifths, four-fifths', 'four fifths of the road are ready'),
  s(10, '%', 'a tenth, one tenth, one-tenth', 'a tenth of the road is ready'),
  s(30, '%', 'three tenths', 'three tenths of the road are ready'),
  s(20, '%', 'two tenths', 'two tenths of the road are ready'),
  s(40, '%', 'four tenths', 'four tenths of the road are ready'),
  s(60, '%', 'six tenths', 'six tenths of the road are ready'),
  s(80, '%', 'eight tenths', 'eight tenths of the road are ready'),
  s(70, '%', 'seven tenths', 'seven tenths of the road are ready'),
  s(90, '%', 'nine tenths', 'nine tenths of the road are ready'),
  s(16.67, '%', 'a sixth, one sixth', 'a sixth of the road is ready'),
  s(14.29, '%', 'a seventh, one seventh', 'a seventh of the road is ready'),
  s(12.5, '%', 'an eighth, one eighth', 'an eighth of the road is ready'),
  s(2, 'times', 'doubled, doubles, to double, will double, twofold, two-fold', 'output has doubled'),
  s(3, 'times', 'tripled, triples, to triple, will triple, trebled, threefold, three-fold', 'output has tripled'),
  s(
    0.5,
    'times',
    'half as much, half as many, half as large, half as big, half as long, half as high',
    'it gives off half as much dust',
  ),
  s(
    2,
    'times',
    'twice as much, twice as many, twice as large, twice as big, twice as long, twice as high, twice as fast',
    'it takes twice as many guests',
  ),
  s(4, 'times', 'quadrupled, fourfold, four-fold', 'output has quadrupled'),
]

const index: Phrases<ShareLine> = phraseIndex()
for (const line of shares)
  for (const form of line.forms) {
    index.add(form, line)
    if (!/[әғқңөұүһі]|жартысы/.test(form)) continue
    for (const spelling of latinSpellings(form)) index.add(spelling, line)
  }
export const sharesIndex: Phrases<ShareLine> = index
