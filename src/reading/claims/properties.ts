// What an amount measures: asked of its unit first, then of its counted noun, then of the words around it. The rules are a list,
// asked in order; the first that knows answers, and its name is the claim's rule.
import { sentenceAt, clauseAt } from '../document.ts'
import type { Property } from '../../model/index.ts'
import { formsOf, type Amount, type Sentence } from '../../words/index.ts'
import type { Cue } from './cues.ts'
import { countedNouns, fundings, measures } from './lists/index.ts'
import type { AmountKind, MeasureMeaning } from './lists/measure.ts'
import { projectSortOf } from '../names/terms.ts'
import { materialOf } from './phrases.ts'
import { amountsIn, outermostIn, type Scene } from './scene.ts'

export interface Measured {
  readonly property: Property
  readonly number: number
  readonly rule: string
}
interface Ask {
  readonly scene: Scene
  readonly amount: Amount
  /** The amounts of the sentence. */
  readonly near: readonly Amount[]
  readonly sentence: Sentence
  readonly clause: { readonly first: number; readonly end: number }
  /** The unit without its rate. */
  readonly code: string | null
  readonly rate: boolean
}

export interface PropertyRule {
  readonly name: string
  readonly does: string
  readonly example: string
  readonly answers: (ask: Ask) => Measured | undefined
}

const money: ReadonlySet<string> = new Set(['KZT', 'USD', 'EUR', 'RUB', 'CNY', 'GBP'])
const power: ReadonlySet<string> = new Set(['MW', 'kV', 'Gcal', 'kW', 'MWh', 'kWh', 'MVA', 'kVA'])

const isPeople = (ask: Ask): boolean =>
  ask.code === 'person' || people.test(ask.scene.norms[ask.amount.nounToken ?? -1] ?? '')
const people = /^(?:человек(?:а|ам|у)?|люд(?:ей|и|ям|ях|ьми)|адам.*|кісі.*|people|persons)$/

const answer = (ask: Ask, property: Property, rule: string, number = ask.amount.number): Measured => ({
  property,
  number,
  rule,
})

const isPrivate = ({ scene, clause }: Ask): boolean =>
  scene.cues.within(fundings, clause.first, clause.end).some((cue) => cue.means === 'private')

/** The word of its kind nearest the amount: in its own clause first, then anywhere in the sentence. */
const nearest = (ask: Ask, kind: AmountKind): Cue<MeasureMeaning> | undefined => {
  const { cues } = ask.scene
  const own = closest(ask.scene, cues.within(measures[kind], ask.clause.first, ask.clause.end), ask.amount, ask.near)
  return (
    own ??
    closest(
      ask.scene,
      cues.within(measures[kind], ask.sentence.firstToken, ask.sentence.endToken),
      ask.amount,
      ask.near,
    )
  )
}
const inClause = (ask: Ask, kind: AmountKind): Cue<MeasureMeaning> | undefined =>
  closest(ask.scene, ask.scene.cues.within(measures[kind], ask.clause.first, ask.clause.end), ask.amount, ask.near)
/** 'меньше 50%' is a bound, 'на 50% меньше' a fall. */
const isBound = (cue: Cue<MeasureMeaning>, amount: Amount, norms: readonly string[]): boolean =>
  cue.means.kind === 'percent' &&
  // 'Станет меньше на четверть'
  norms[cue.end] !== 'на' &&
  cue.end <= amount.firstToken + 1 &&
  amount.firstToken - cue.end <= 1 &&
  /меньше|больше|выше|ниже|than/.test(cue.line.cue)
/** Kazakh words that speak of what stands before them only: '300 адамға арналған'. */
const postposed = /^(?:арналған|есептел|лайықтал|шақтал|шығар|өндір|өңде|сыяды|қабылдай)/
const standsWrong = (cue: Cue<MeasureMeaning>, amount: Amount): boolean =>
  cue.first < amount.firstToken && postposed.test(cue.line.cue)
/** 'мощностью 42 МВт' speaks of the amount after it, not of the one before. */
const belongsToNext = (cue: Cue<MeasureMeaning>, amount: Amount, amounts: readonly Amount[]): boolean =>
  cue.means.kind === 'quantity' &&
  !postposed.test(cue.line.cue) &&
  cue.first >= amount.endToken &&
  amounts.some((other) => other.firstToken >= cue.end && other.firstToken - cue.end <= 3)

/** '800 млн тенге налогов': the worth of what stands right behind. */
const tokensBetween = (cue: Cue<MeasureMeaning>, amount: Amount): number =>
  cue.first === amount.endToken && /^(?:налог|продукц|товар|прибыл|доход|экспорт|штраф|долг|ущерб)/.test(cue.line.cue)
    ? -1
    : cue.first >= amount.endToken
      ? cue.first - amount.endToken + 1
      : Math.max(0, amount.firstToken - cue.end)
/** 'стоит 8 млрд, 7 из них дал бюджет': a word before another amount is rather that one's. */
const isPastAnother = (cue: Cue<MeasureMeaning>, amount: Amount, amounts: readonly Amount[]): boolean =>
  amounts.some(
    (other) =>
      other !== amount &&
      other.firstToken >= Math.min(cue.end, amount.endToken) &&
      other.endToken <= Math.max(cue.first, amount.firstToken),
  )

/** 'Вложили в трубы 21 млн, дал их банк': a Russian word of money behind the comma is rather said of something else. */
const isPastComma = ({ norms }: Scene, cue: Cue<MeasureMeaning>, { endToken }: Amount): boolean =>
  cue.means.kind === 'money' && cue.first > endToken && /^[а-я]/.test(norms[cue.first]!) && norms[endToken] === ','

/** '507 flats were built for the period', and the power of a power plant: neither tells of the amount before it. */
const isBehindFor = (cue: Cue<MeasureMeaning>, amount: Amount): boolean =>
  (cue.line.cue.endsWith(' for') && cue.means.property === 'capacity' && cue.first >= amount.endToken) ||
  (cue.line.cue === 'power' && !/^(?:MW|kV|Gcal|kW|MVA|kVA)/.test(amount.unit ?? ''))
/** 'Больше всего, 31%': no growth. */
const isMostOfAll = (cue: Cue<MeasureMeaning>, { norms }: Scene): boolean =>
  /^(?:больше|выше|меньше|ниже)$/.test(norms[cue.first]!) && /^все(?:го|х)$/.test(norms[cue.end] ?? '')

const closest = (
  scene: Scene,
  cues: readonly Cue<MeasureMeaning>[],
  amount: Amount,
  amounts: readonly Amount[],
): Cue<MeasureMeaning> | undefined => {
  let best: Cue<MeasureMeaning> | undefined
  let bestFar = 30
  for (const cue of cues) {
    if (
      isBehindFor(cue, amount) ||
      isMostOfAll(cue, scene) ||
      isBound(cue, amount, scene.norms) ||
      belongsToNext(cue, amount, amounts) ||
      standsWrong(cue, amount)
    )
      continue
    const far = tokensBetween(cue, amount) + (isPastAnother(cue, amount, amounts) ? 8 : 0) + (isPastComma(scene, cue, amount) ? 4 : 0) // prettier-ignore
    if (far < bestFar) [best, bestFar] = [cue, far]
  }
  return best
}

/** 'Wear fell from 75% to 46%' */
const isFromTo = ({ scene, amount, near, sentence }: Ask): boolean =>
  sentence.language === 'en' &&
  scene.norms[amount.firstToken - 1] === 'from' &&
  scene.norms[amount.endToken] === 'to' &&
  near.some(({ firstToken, unit }) => firstToken === amount.endToken + 1 && unit === '%')
/** The word before the amount and what bounds it: 'employs over 30', 'up more than 18%'. */
const beforeBound = ({ scene, amount }: Ask): string => {
  let at = amount.firstToken - 1
  while (/^(?:more|than|over|about|around|nearly|almost|some|to|approximately|at|least|roughly|as|many|a|an|total|of|just|only|close)$/.test(scene.norms[at] ?? '')) at--
  return scene.norms[at] ?? ''
} // prettier-ignore
/** 'Seven meat plants, worth 3.7 billion': but goods are worth what they are sold for. */
const isWorth = ({ scene, amount, sentence, clause }: Ask): boolean => {
  if (sentence.language !== 'en') return false
  let at = amount.firstToken - 1
  while (/^(?:more|than|over|about|around|nearly|almost|some|up|to)$/.test(scene.norms[at] ?? '')) at--
  if (scene.norms[at] !== 'worth') return false
  return !scene.norms.slice(Math.max(clause.first, at - 3), at).some((norm) => /^(?:goods|products?|output|works?|services|exports?|it|is|are)$/.test(norm)) // prettier-ignore
}
/** 'Cost the treasury 760 million', 'restored for 890 million': the verb right before tells the price, whoever paid. */
const isCostBefore = ({ scene: { norms }, amount, sentence, clause }: Ask): boolean => {
  if (sentence.language !== 'en') return false
  const from = Math.max(clause.first, amount.firstToken - 6)
  const words = norms.slice(from, amount.firstToken)
  const verb = words.findLastIndex((norm) => /^(?:cost|costs|costing)$/.test(norm))
  if (verb >= 0 && !words.slice(verb + 1).some((norm) => /^(?:and|,|from|of|with|is|was)$/.test(norm))) return true
  const last = words.at(-1) === 'for' ? words.at(-2) : undefined
  return last !== undefined && /^(?:built|restored|repaired|renovated|rebuilt|refurbished|modernised|modernized|overhauled|bought|reconstructed)$/.test(last) // prettier-ignore
}
/** 'на 5%' with a word of growth is a change; '107 % of the level of' is its difference from a hundred; 'до 80%' is a level. */
const percent = (ask: Ask): Measured => {
  const cue = inClause(ask, 'percent')
  const before = ask.scene.norms[ask.amount.firstToken - 1] ?? ''
  if (before === '+' || before === 'плюс') return answer(ask, 'change', 'percent.change')
  if (ask.sentence.language === 'en') {
    // 'Up 18% on last year', 'down more than 5%'
    const way = before === 'to' ? '' : beforeBound(ask)
    const isMadeUp = /^(?:made|make|makes|making)$/.test(ask.scene.norms[ask.amount.firstToken - 2] ?? '')
    if (isMadeUp) return answer(ask, 'share', 'percent.share')
    if (way === 'up' || way === 'down') return answer(ask, 'change', 'percent.change', way === 'up' ? ask.amount.number : -ask.amount.number) // prettier-ignore
  }
  const level =
    /^(?:до|to)$/.test(before) ||
    (before === 'at' && ask.sentence.language === 'en') ||
    isFromTo(ask) ||
    (/^(?:с|from)$/.test(before) && ask.amount.upTo !== undefined)
  // 'Grows 42% of the country's beet'
  if (ask.sentence.language === 'en' && ask.scene.norms[ask.amount.endToken] === 'of' && before !== 'by' && !/^(?:level|same|corresponding|previous|last|plan)/.test(ask.scene.norms[ask.amount.endToken + 2] ?? '')) return answer(ask, 'share', 'percent.share') // prettier-ignore
  // 'На каждой второй улице'
  if (ask.scene.norms[ask.amount.firstToken]!.startsWith('кажд')) return answer(ask, 'share', 'percent.share')
  // 'Упали с 50 до 41 процента': from this level
  if (before === 'с' && ask.scene.norms.slice(ask.amount.endToken, ask.amount.endToken + 2).includes('до')) return answer(ask, 'share', 'percent.share') // prettier-ignore
  const { number } = ask.amount
  // 'Индекс выпуска – 104%'
  const isIndex = number > 50 && number < 200 && ask.scene.norms.slice(ask.clause.first, ask.amount.firstToken).some((norm) => /^(?:индекс|index)/.test(norm)) // prettier-ignore
  if (isIndex) return answer(ask, 'change', 'percent.of-level', round(number - 100))
  if (cue === undefined || level) return answer(ask, 'share', 'percent.share')
  // 'Рост составил 107,2%' is told by the level, too.
  const isLevel = ask.sentence.language === 'ru' && /^(?:при)?рост/.test(cue.line.cue) && number > 100 && number < 200 && before !== 'на' // prettier-ignore
  if (isLevel || /уровн|периоду|level|corresponding|against the|same period|индекс/.test(cue.line.cue))
    return answer(ask, 'change', 'percent.of-level', round(number - 100))
  return answer(ask, 'change', 'percent.change', cue.means.down ? -number : number)
}
const round = (number: number): number => Number(number.toPrecision(12))

const isCreated = (ask: Ask): boolean =>
  ask.scene.norms.slice(ask.clause.first, ask.clause.end).some((norm) => /^(?:созда|рабоч|постоянн|вакан)/.test(norm)) &&
  outermostIn(ask.scene.doc, ask.clause.first, ask.clause.end, 'project').every((mention) => mention.manner !== 'named' || !(mention.first < ask.amount.endToken && ask.amount.firstToken < mention.end)) // prettier-ignore
const settlement = /^(?:сел|аул|поселк|пункт|город|деревен|ауыл|кент|village|town|settlement)/
/** 'Девять сел, а это 10 тысяч человек': those who live in what was counted just before. */
const livesInCounted = (ask: Ask): boolean => {
  const before = ask.near.findLast((other) => other.endToken <= ask.amount.firstToken)
  return before?.nounToken !== undefined && settlement.test(ask.scene.norms[before.nounToken]!)
}
const madeForSoMany =
  /^(?:room|desk|berth|passenger|guest|resident|place|bed|seat|pupil|student|child|patient|visitor|spectator|head|cow|space|berth|cot)$/
const isTime = (ask: Ask): boolean =>
  /^(?:год|лет|месяц|дн|день|недел|час|этап|раз)/.test(ask.scene.norms[ask.amount.nounToken ?? -1] ?? '')
/** 'школа на 300', 'станция, автоматизированная, на 150 тысяч' */
const isMadeFor = (ask: Ask): boolean => {
  const { norms, doc } = ask.scene
  if (isTime(ask)) return false
  if (ask.sentence.language === 'en') return isForSoMany(ask)
  if (ask.sentence.language !== 'ru') return false
  let at = ask.amount.firstToken
  while (at > ask.clause.first && norms[at] !== 'на' && ask.amount.firstToken - at < 3) at--
  // 'Аварийных зданий на сегодня 38' are made for nobody.
  if (norms[at] !== 'на' || !norms.slice(at + 1, ask.amount.firstToken).every((norm) => bounds.test(norm))) return false
  const things = outermostIn(doc, ask.sentence.firstToken, at, 'project')
  const last = things.at(-1)
  if (last !== undefined && at - last.end <= 1) return true
  if (norms[at - 1] === 'вместе' || norms[at - 1] === 'всего') return true
  // 'Свой откормочник на 5 тысяч бычков'
  if (usersRu.test(norms[ask.amount.nounToken ?? -1] ?? '') && (norms[at - 1] === ',' || isNounRu(norms[at - 1] ?? ''))) return true // prettier-ignore
  // 'Растет школа побольше, на 980 детей'
  if (last !== undefined && norms[at - 1] === ',' && usersRu.test(norms[ask.amount.nounToken ?? -1] ?? '')) return true
  // 'станция, автоматизированная, на 150 тысяч'
  return (
    last !== undefined &&
    norms[at - 1] === ',' &&
    norms[last.end] === ',' &&
    at - last.end <= 4 &&
    ask.amount.unit !== null
  )
}
const usersRu =
  /^(?:дет(?:ей|и)|ребят|ученик|школьник|воспитанник|малыш|студент|пациент|больных|коек|койк|мест|зрител|болельщик|пассажир|посетител|посещени|постояльц|гостей|коров|голов|бычк|человек|телят|овец|кур$|птиц|лошад|свин|кресел|кресл)/
const isNounRu = (norm: string): boolean => norm.length > 3 && formsOf(norm, 'ru')[0]?.pos === 'noun'
const bounds = /^(?:еще|более|менее|около|почти|примерно|свыше|порядка|чем|целых|до)$/
/** 'a school for 900 pupils' */
const isForSoMany = (ask: Ask): boolean => {
  const { norms, doc } = ask.scene
  const at = ask.amount.firstToken - 1
  if (norms[at] === 'for' && (ask.code === 'tonne' || ask.code === 'm3') && stores.test(norms[at - 1] ?? ''))
    return true
  // 'A hotel of 150 rooms'
  if (norms[at] === 'of' && ask.amount.nounToken !== undefined && lodges.test(norms[at - 1] ?? '') && /^(?:room|bed|place|seat|guest)/.test(norms[ask.amount.nounToken]!)) return true // prettier-ignore
  if (norms[at] !== 'for' || ask.amount.nounToken === undefined) return false
  // '20 schools for 26,500 pupils'
  if (usersOf.test(norms[ask.amount.nounToken] ?? '') && madeForUsers.test(norms[at - 1] ?? '')) return true
  // 'Workshops kitted out by the plant for 640 students', 'silos for 100,000 tonnes'
  if (usersOf.test(norms[ask.amount.nounToken] ?? '') && norms.slice(Math.max(ask.clause.first, at - 6), at).some((norm) => madeForUsers.test(norm))) return true // prettier-ignore
  const thing = outermostIn(doc, ask.clause.first, ask.amount.endToken + 1, 'project').find(
    (mention) => mention.end === at || (mention.first < at && at < mention.end),
  )
  return thing !== undefined
}
const stores = /^(?:silos?|storehouses?|warehouses?|elevators?|granar(?:y|ies)|tanks?|stores?|storage|terminals?|freezers?|reservoirs?|depots?|cellars?)$/ // prettier-ignore
const lodges = /^(?:hotel|hostel|dormitory|hospital|clinic|hall|stadium|theatre|school|kindergarten|centre|camp|sanatorium|motel)s?$/ // prettier-ignore
const usersOf =
  /^(?:athlete|sportsm|tourist|orphan|trainee|player|footballer|rower|wrestler|famil|traveller|traveler|cadet|customer|newborn|pensioner|veteran|member|pupil|student|child|schoolchild|patient|spectator|passenger|guest|reader|resident|visitor)/
const madeForUsers =
  /^(?:workshop|club|studio|circle|section|palace|resort|rink|pool|gym|ward|shelter|home|school|kindergarten|lyceum|college|universit|dormitor|hospital|clinic|polyclinic|centre|center|hall|stadium|arena|hotel|camp|complex|theatre|theater|terminal|facilit|building|librar)/
const toMake =
  /^(?:дадут|даст|выпуст[яи]т|произвед[уе]т|обеспеч[аи]т|выда(?:дут|ст)|переработа[юе]т|вырабо?та[юе]т|(?:по|вы)?луч[аи]т|получать|делать|выпускать|производить|надаивать|выращивать|собирать|перерабатывать|добывать|отгружать|лепить|печь|шить|варить|плавить|лить|выдавать|давать|качать|вырабатывать|очищать|сдела[ею]т|собер[уе]т|нада?[иое]й?т)$/
const isOfOneThing = (ask: Ask): boolean => {
  // 'Вместе они дадут 15 тысяч тонн в год': what is to be made is what they are made for.
  if (ask.sentence.language === 'ru' && ask.scene.norms.slice(ask.clause.first, ask.clause.end).some((norm) => toMake.test(norm))) return true // prettier-ignore
  const own = outermostIn(ask.scene.doc, ask.clause.first, ask.clause.end, 'project')
  if (own.length > 0) return own[0]!.number !== 'pl' && own[0]!.entities.length === 1
  const words = ask.scene.norms.slice(ask.clause.first, ask.amount.firstToken)
  if (ask.sentence.language === 'en' && words.some((norm) => /^(?:can|could|able|which|that)$/.test(norm))) return true
  // 'Пошив формы – до 15 тысяч комплектов в месяц'
  if (words.some((norm) => /^(?:пошив|розлив|выработк|выпечк|обжиг|помол)/.test(norm))) return true
  return words.some((norm) => /^(?:it|its|she|он|она|оно|здесь|там|тут|цех|ол|мұнда|онда)$/.test(norm))
}

/** 'выпускать 500 тысяч квадратных метров стекла': goods by the metre are no area. */
const isMade = (ask: Ask): boolean => {
  const cue = inClause(ask, 'quantity')
  if (
    cue === undefined ||
    !/^(?:мощност|выпус|производ|производит|будет (?:вып|про)|қуат|шығар|өндір|capacity|produc|can produce|will produce)/.test(
      cue.line.cue,
    )
  )
    return false
  return materialOf(ask.scene, ask.amount.endToken) !== undefined
}

/** 'Появится 369 школ, рассчитанных на 740 тысяч детей': schools are counted, none is made for schools. */
const isOfThings = (ask: Ask): boolean => {
  const noun = ask.scene.norms[ask.amount.nounToken ?? -1] ?? ''
  const sort = projectSortOf(noun)
  if (ask.sentence.language === 'en' && /^(?:projects?|investors?|compan(?:y|ies)|firms?|generators?|contractors?|countr(?:y|ies)|regions?|stages?|phases?|kilns?|shops?|workshops?|blocks?|stages?)$/.test(noun)) return true // prettier-ignore
  return sort !== undefined && /^(?:plant|farm|school|medical|sport|culture|road|water|transport)$/.test(sort)
}
/** 'It was designed for 30 tons and has four berths', 'it is to protect two villages' */
const isHad = (ask: Ask): boolean =>
  ask.sentence.language === 'en' &&
  (/^(?:has|have|had)$/.test(ask.scene.norms[ask.amount.firstToken - 1] ?? '') ||
    /^(?:village|town|cit|district|region|countr|shift|berth|building|house|home)/.test(ask.scene.norms[ask.amount.nounToken ?? -1] ?? '')) // prettier-ignore
const herdKk =
  /^(?:бас|сиыр|құнажын|қой|жылқы|түйе|бұқа|тана|мал|қара|ешкі|шошқа|құс|тауық|қозы|бұзау|бұзаулар|балапан)$/
/** 'В области 600 тысяч голов скота' counts the herd; 'ферма на 600 голов' holds so many. */
const isHerd = (ask: Ask, noun: number): boolean => {
  const { norms } = ask.scene
  if (ask.sentence.language === 'kk') return herdKk.test(norms[noun]!) && norms.slice(ask.amount.endToken, ask.sentence.endToken).some((norm) => /^(?:бар|болды|ұста|өсір|өрбі|алын|әкел|тіркел|сатып|алды|алған|алдырт|жеткіз|жетеді|жетті|көбей|келді|төлде|жайыл|бағы)/.test(norm)) // prettier-ignore
  if (!norms[noun]!.startsWith('голов')) return false
  const before = norms.slice(Math.max(ask.clause.first, ask.amount.firstToken - 3), ask.amount.firstToken)
  return !before.includes('на') && inClause(ask, 'quantity') === undefined && inClause(ask, 'people') === undefined
}
/** 'Охватят 40 тысяч жителей': who gets something is counted, who lives there is a population. */
/** 'Эвакуировали 600 жителей': the word for who they are is the counted noun itself. */
const livesThere = (ask: Ask): boolean =>
  inClause(ask, 'people')?.line.cue.startsWith('жител') === true &&
  ask.scene.norms.slice(ask.clause.first, ask.clause.end).some((norm) => /^(?:эваку|перееха|пересел|расселил|вывез|охва[тч])/.test(norm)) // prettier-ignore
const isServed = (ask: Ask): boolean =>
  (ask.sentence.language === 'kk' &&
    ask.scene.norms
      .slice(ask.amount.endToken, ask.clause.end)
      .some((norm) => /^(?:көрсет|қамти|қамту|қамтыл|жеткіз|пайдалан|қосыл|алды$|алады$|келді$|қатыс|ие$|жұмылдыр|шық|көмек)/.test(norm))) || // prettier-ignore
  ask.sentence.language === 'ru' &&
  (inClause(ask, 'people') === undefined || livesThere(ask)) &&
  ask.scene.norms
    .slice(ask.clause.first, ask.clause.end)
    .some((norm) => /^(?:охва[тч]|обеспеч|получ|подключ|привлек|привлеч|собрал|участв|прибав|обрат|перееха|пересел|эваку|эвакуир|помо[гщ]|приш[ел]|прид[её]?т|дойд|дош|посет)/.test(norm)) // prettier-ignore
/** 'Employs five hundred professionals', 'employing 60 drivers': whoever stands behind the verb is employed. */
const isEmployedEn = (ask: Ask): boolean =>
  ask.sentence.language === 'en' &&
  ask.amount.nounToken !== undefined &&
  (ask.code === null || ask.code === 'person') &&
  /^(?:employs?|employed|employing|hired?|hires|recruit(?:s|ed)?)$/.test(beforeBound(ask)) &&
  projectSortOf(ask.scene.norms[ask.amount.nounToken]!) === undefined &&
  !/^(?:method|approach|technolog|machine|unit|system|vehicle)/.test(ask.scene.norms[ask.amount.nounToken]!)
/** 'Ауылдың 55 тұрғыны жұмысты болды': the word of work stands behind them. */
const worksBehind = (ask: Ask): boolean =>
  ask.sentence.language === 'kk' &&
  ask.scene.cues
    .within(measures.people, ask.amount.endToken, ask.clause.end)
    .some(({ means }) => means.property === 'jobs')
/** 'Қазынадан 5 млрд теңге кетті': the verb right behind the money tells what became of it, whatever its source. */
const verbBehind = (ask: Ask): Cue<MeasureMeaning> | undefined =>
  ask.sentence.language === 'kk'
    ? ask.scene.cues
        .within(measures.money, ask.amount.endToken, ask.amount.endToken + 1)
        .find(({ line }) => /^(?:жұмса|кет|түс|төле|бөлі|бөлд|қарал|қарас|салын|құй|игер)/.test(line.cue))
    : undefined
/** 'Sixty villagers are employed there'; 'work is due to begin' employs nobody. */
const isWorking = (ask: Ask, noun: number): boolean =>
  /^(?:doctor|nurse|surgeon|engineer|teacher|coach|miner|welder|driver|farmer|operator|scientist|technician|cook|tailor|seamstress|villager|local|woman|women|man|men|graduate|citizen|person|medic|teacher|hand|youngster|resident|kazakhstani|native)/.test(ask.scene.norms[noun]!) && // prettier-ignore
  inClause(ask, 'people')?.means.property === 'jobs' &&
  !isWorkAsNoun(ask)
const isWorkAsNoun = (ask: Ask): boolean => {
  const cue = inClause(ask, 'people')
  return cue !== undefined && /^works?$/.test(ask.scene.norms[cue.first]!) && /^(?:is|was|has|will|on|began|starts|started|continues|of)$/.test(ask.scene.norms[cue.end] ?? '') // prettier-ignore
}

/** '24 бапкер жұмыс істейді', '60 дәрігер мен мейіргер еңбек етеді'; schools and machines are no hands. */
const isEmployedKk = (ask: Ask): boolean => {
  const noun = ask.amount.nounToken
  if (ask.sentence.language !== 'kk' || noun === undefined || ask.code !== null) return false
  const { norms } = ask.scene
  if (projectSortOf(norms[noun]!) !== undefined || /^(?:техника|машина|көлік|желі|станок|қондырғы|жоба|ұйым|топ|бригада|аппарат|септик|компания|мекеме|нысан|кәсіпорын|ауысым|кезең|күн|жыл|шаруашылық|қожалық|пункт|дүкен|дәріхана|лагерь|автобус|блок|турбина|қазандық)/.test(norms[noun]!)) return false // prettier-ignore
  const at = /^(?:мен|пен|бен)$/.test(norms[noun + 1] ?? '') ? noun + 3 : noun + 1
  return /^(?:жұмыс (?:істе|атқар)|еңбек (?:ет|қыл)|қызмет (?:атқар|істе|етуде)|сабақ бер|тұрақты жұмыс|жұмыспен қамт)/.test(
    `${norms[at] ?? ''} ${norms[at + 1] ?? ''}`,
  )
}
const isTrade =
  /^(?:врач|медик|медсест|фельдшер|педагог|учител|воспитател|тренер|инженер|технолог|слесар|сварщик|механизатор|механик|водител|дояр|чабан|скотник|фермер|агроном|ветеринар|зоотехник|шахтер|горняк|металлург|нефтяник|энергетик|дорожник|монтажник|электрик|швея|швей|пекар|повар|продавц|продавец|оператор|мастер|аппаратчик|ткач|токар|машинист|спасател|егер|лесник|женщин|мужчин|сельчан|местн|молод|граждан|горожан|выпускник|жительниц|земляк)/
/** 'Трудоустроят 700 выпускников': whoever is hired. */
const perUnit =
  /^(?:литр|тонну|килограмм|кило|куб|кубометр|штуку|метр|гектар|сотку|квадрат|гигакалорию|киловатт|центнер)$/
const isHired = (ask: Ask, noun: number): boolean =>
  (ask.sentence.language === 'en' && isWorking(ask, noun)) ||
  // 'Трудятся 40 врачей'
  (ask.sentence.language === 'ru' &&
    isTrade.test(ask.scene.norms[noun]!) &&
    inClause(ask, 'people')?.means.property === 'jobs') ||
  /^(?:выпускник|соискател|безработн|студент|молод|граждан|инвалид|женщин|жител)/.test(ask.scene.norms[noun]!) &&
  ask.scene.norms.slice(ask.clause.first, ask.clause.end).some((norm) => /^(?:трудоустро|трудоустра|нанял|наймут|нанят)/.test(norm)) // prettier-ignore

export const propertyRules: readonly PropertyRule[] = [
  {
    name: 'unit.made',
    does: 'square and running metres of goods that are made are a capacity',
    example: 'Завод будет выпускать 500 тысяч квадратных метров стекла.',
    answers: (ask) =>
      (ask.code === 'm2' || ask.code === 'm') && (isMade(ask) || (ask.rate && ask.sentence.language === 'en'))
        ? answer(ask, 'capacity', 'unit.made')
        : undefined,
  },
  {
    name: 'unit.area',
    does: 'square metres and hectares measure an area',
    example: 'Парк занимает 32 га.',
    answers: (ask) => (ask.code === 'm2' ? answer(ask, 'area', 'unit.area') : undefined),
  },
  {
    name: 'unit.length',
    does: 'metres and kilometres measure a length',
    example: 'Построено 74 километра дороги.',
    answers: (ask) => (ask.code === 'm' ? answer(ask, 'length', 'unit.length') : undefined),
  },
  {
    name: 'unit.power',
    does: 'megawatts, kilovolts and gigacalories measure a capacity',
    example: 'Мощность станции – 42 мегаватта.',
    answers: (ask) => (ask.code !== null && power.has(ask.code) ? answer(ask, 'capacity', 'unit.power') : undefined),
  },
  {
    name: 'unit.percent',
    does: 'a percentage is a share, or a change where a word of growth or fall stands in its clause',
    example: 'Сбор вырос на 6%.',
    answers: (ask) => (ask.code === '%' ? percent(ask) : undefined),
  },
  {
    name: 'unit.times',
    does: 'a multiple is a change: twice is 100 % more',
    example: 'Выпуск вырос вдвое.',
    answers: (ask) => {
      if (ask.code !== 'times') return undefined
      // 'Аварий втрое меньше': down to a third.
      const isLess = ask.sentence.language === 'ru' && ask.amount.number > 1 && inClause(ask, 'percent')?.means.down === true // prettier-ignore
      const part = isLess ? Number((100 / ask.amount.number - 100).toFixed(2)) : round((ask.amount.number - 1) * 100)
      return answer(ask, 'change', 'unit.times', part)
    },
  },
  {
    name: 'money.by-word',
    does: 'the nearest money word tells price, investment, allocation or worth of goods; with none it is a price',
    example: 'На мост выделено 2 млрд тенге.',
    answers: (ask) => {
      if (ask.code === null || !money.has(ask.code)) return undefined
      if (isWorth(ask) || isCostBefore(ask)) return answer(ask, 'cost', 'money.cost')
      // 'По 165 тенге за литр'
      if (ask.sentence.language === 'ru' && ask.scene.norms[ask.amount.endToken] === 'за' && perUnit.test(ask.scene.norms[ask.amount.endToken + 1] ?? '')) return answer(ask, 'cost', 'money.cost') // prettier-ignore
      const cue = verbBehind(ask) ?? nearest(ask, 'money')
      if (cue === undefined) return answer(ask, 'cost', 'money.bare')
      // 'Компания выделила' puts its own money in.
      const own = cue.means.property === 'budget' && isPrivate(ask)
      return own
        ? answer(ask, 'investment', 'money.private')
        : answer(ask, cue.means.property, `money.${cue.means.property}`)
    },
  },
  {
    name: 'noun.decides',
    does: 'places, beds and heads are a capacity, workers are jobs, inhabitants are a population',
    example: 'Школа на 300 мест.',
    answers: (ask) => {
      const noun = ask.amount.nounToken
      if (ask.code === 'job') return answer(ask, 'jobs', 'noun.jobs')
      if (isEmployedEn(ask)) return answer(ask, 'jobs', 'noun.employed')
      // 'Works are going on at 435 places'
      if (ask.sentence.language === 'en' && /^places?$/.test(ask.scene.norms[noun ?? -1] ?? '') && /^(?:at|in)$/.test(beforeBound(ask))) return undefined // prettier-ignore
      // 'A 310-place school'
      if (ask.amount.rule === 'a number in a compound word' && madeForSoMany.test(ask.code ?? ''))
        return answer(ask, 'capacity', 'quantity.for')
      if (noun === undefined) return undefined
      const list = countedNouns[ask.sentence.language]
      // 'тұрғын үй' is a house, no inhabitant.
      if (ask.scene.norms[noun]!.startsWith('үй')) return undefined
      const cue = list
        .find(
          ask.scene.norms,
          noun < ask.amount.firstToken ? Math.max(0, noun - 1) : Math.max(ask.amount.firstToken, noun - 1),
          noun + 1,
        )
        .at(0)
      if (cue === undefined) return isHired(ask, noun) ? answer(ask, 'jobs', 'noun.jobs') : undefined
      if (isHerd(ask, noun) || (cue.means === 'population' && isServed(ask))) return undefined
      // 'Создадут 300 мест' are jobs, and so are 'заняты 900 жителей'.
      const work =
        cue.means === 'population' &&
        ((inClause(ask, 'people')?.means.property === 'jobs' && !isWorkAsNoun(ask)) || worksBehind(ask))
      if (work || (ask.scene.norms[noun]!.startsWith('мест') && isCreated(ask))) return answer(ask, 'jobs', 'noun.jobs')
      return answer(ask, cue.means, `noun.${cue.means}`)
    },
  },
  {
    name: 'noun.employed',
    does: 'in Kazakh whoever stands right before «жұмыс істейді» or «еңбек етеді» is employed',
    example: 'Кешенде 24 бапкер еңбек етеді.',
    answers: (ask) => (isEmployedKk(ask) ? answer(ask, 'jobs', 'noun.employed') : undefined),
  },
  {
    name: 'people.by-word',
    does: 'people are workers, inhabitants or guests by the nearest word; with none they are counted',
    example: 'В цехе трудятся 20 человек.',
    answers: (ask) => {
      if (!isPeople(ask)) return undefined
      const cue = inClause(ask, 'people')
      // 'Two million people a year may fly'
      if (ask.rate && ask.sentence.language === 'en' && cue?.means.property !== 'jobs' && ask.scene.norms[ask.amount.firstToken - 1] !== 'by') return answer(ask, 'capacity', 'quantity.rate') // prettier-ignore
      if (cue === undefined && livesInCounted(ask)) return answer(ask, 'population', 'people.population')
      if (cue === undefined && isMadeFor(ask)) return answer(ask, 'capacity', 'quantity.for')
      return answer(ask, cue?.means.property ?? 'count', cue ? `people.${cue.means.property}` : 'people.count')
    },
  },
  {
    name: 'quantity.capacity',
    does: 'tonnes, cubic metres and other goods are a capacity beside a word for it',
    example: 'Завод мощностью 30 тысяч тонн.',
    answers: (ask) => {
      if (isTime(ask) || (isOfThings(ask) && !(ask.rate && ask.sentence.language === 'ru')) || isHad(ask))
        return undefined
      const made = inClause(ask, 'people')
      const holds = made?.means.property === 'capacity' && tokensBetween(made, ask.amount) <= 2
      const cue = inClause(ask, 'quantity') ?? (holds ? made : undefined)
      return cue ? answer(ask, 'capacity', 'quantity.capacity') : undefined
    },
  },
  {
    name: 'quantity.for',
    does: 'a thing with «на» and a number is made for so many',
    example: 'Больница на 30 палат.',
    answers: (ask) => (isMadeFor(ask) ? answer(ask, 'capacity', 'quantity.for') : undefined),
  },
  {
    name: 'quantity.rate',
    does: 'so much a year or a day of one plant is its capacity',
    example: 'Завод дает 30 тонн в сутки.',
    answers: (ask) => (ask.rate && isOfOneThing(ask) ? answer(ask, 'capacity', 'quantity.rate') : undefined),
  },
  {
    name: 'count',
    does: 'any other counted thing',
    example: 'Открыто пять школ.',
    answers: (ask) => answer(ask, 'count', 'count'),
  },
]

export const measuredBy = (scene: Scene, amount: Amount): Measured => {
  const { doc } = scene
  const sentence = sentenceAt(doc, amount.firstToken)
  const clause = clauseAt(doc, amount.firstToken)
  const [code = null, rate] = amount.unit?.split('/') ?? []
  const near = amountsIn(scene, sentence.firstToken, sentence.endToken)
  const ask: Ask = { scene, amount, near, sentence, clause, code, rate: rate !== undefined }
  for (const rule of propertyRules) {
    const found = rule.answers(ask)
    if (found) return found
  }
  return answer(ask, 'count', 'count')
}
