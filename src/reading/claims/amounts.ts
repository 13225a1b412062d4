// Every amount of the report into a claim: what it measures, of what, with which unit. Numbers inside names and reporting periods
// count nothing here.
import type { Property } from '../../model/index.ts'
import { formsOf, nominative, type Amount } from '../../words/index.ts'
import { clauseAt, mentionAt, sentenceAt } from '../document.ts'
import { measures } from './lists/index.ts'
import { SpokenOf, subjectOf } from './amount-subjects.ts'
import { antecedentOf, isWithoutNoun } from './antecedents-en.ts'
import type { Statement } from './claim.ts'
import { measuredBy, type Measured } from './properties.ts'
import { amountsIn, type Scene } from './scene.ts'
import { countedBefore } from './phrases.ts'
import { completed, factorOf, Told, unitOf, type ToldUnit } from './units.ts'

/** 'за 9 месяцев', 'in the seven months': a period that is reported on, not a claim. */
const period =
  /^(?:зим[ыу]?$|сезон|месяц|год|лет|дн|день|недел|сут|час|минут|month|year|day|week|hour|minute|ай|жыл|күн|апта|сағат|минут)/
const throughout = /^(?:за|итогами|итогам|итоги|итогах|результатам|результатами|в|через|спустя|последние|ближайшие|первые|прошедшие|in|during|within|for|over|the|last|past|next|first|соңғы|алдағы|өткен|алғашқы)$/ // prettier-ignore
const isPeriod = (scene: Scene, amount: Amount): boolean => {
  // 'не первое десятилетие', 'children aged three to six', 'от трех до шести лет'
  if (/^(?:десятилет|столет|полвека)/.test(scene.norms[amount.firstToken]!)) return true
  if (/^(?:aged|ages)$/.test(scene.norms[amount.firstToken - 1] ?? '') || /^(?:aged|ages)$/.test(scene.norms[amount.firstToken - 3] ?? '')) return true // prettier-ignore
  const noun = scene.norms[amount.nounToken ?? -1]
  // 'С шести утра'
  if (/^(?:утра|вечера|ночи)$/.test(noun ?? scene.norms[amount.endToken] ?? '')) return true
  if (noun === undefined || !period.test(noun)) return false
  // 'екі-үш жылда': in so many years.
  if (/^(?:жыл|ай|апта|күн)(?:да|де|та|те)$/.test(noun)) return true
  const { norms } = scene
  // 'It should take no more than two years'
  if (norms.slice(Math.max(0, amount.firstToken - 6), amount.firstToken).some((norm) => /^(?:takes?|took|lasts?|lasted|lasting)$/.test(norm))) return true // prettier-ignore
  if (throughout.test(norms[amount.firstToken - 1] ?? '')) return true
  // 'Gave the akims two weeks to draw up a plan', 'four months behind schedule', 'a year from completion'
  if (/^(?:to|from|behind|late|ahead)$/.test(norms[amount.nounToken! + 1] ?? '') && isEnglish(scene, amount))
    return true
  return /(?:да|де|та|те|ішінде|қорытынды\S*|бойы|бойынша|ago|earlier|later|назад|подряд)$/.test(
    norms[amount.nounToken! + 1] ?? '',
  )
}

/** 'ЭКСПО-2017', '«7-20-25»': the number is part of a name that does not begin with it. */
const isInName = (scene: Scene, amount: Amount): boolean => {
  const { doc, norms } = scene
  const mention = mentionAt(doc, amount.firstToken)
  if (mention === undefined || mention.manner !== 'named') return false
  if (mention.kind !== 'project') return mention.first < amount.firstToken || norms[amount.firstToken] === '"'
  return inQuotes(scene, mention.first, amount.firstToken)
}
const inQuotes = (scene: Scene, first: number, token: number): boolean => {
  let marks = 0
  for (let at = first; at < token; at++) if (scene.norms[at] === '"') marks++
  return marks % 2 === 1
}

/** 'Один из', 'бір үй', 'one of': no number is meant. */
const isTimesKk = (scene: Scene, { nounToken }: Amount): boolean => scene.norms[nounToken ?? -1] === 'рет'
const isArticle = (scene: Scene, amount: Amount): boolean =>
  amount.number === 1 &&
  (amount.unit === null || amount.unit === '') &&
  /^(?:од[ин][а-я]*|бір|one)$/.test(scene.norms[amount.firstToken]!)

/** The piece of the clause around the amount: between commas when the clause lists several. */
const pieceOf = (scene: Scene, amount: Amount): { first: number; end: number } => {
  const clause = clauseAt(scene.doc, amount.firstToken)
  if (amountsIn(scene, clause.first, clause.end).length < 2 && clause.end - clause.first <= 30) return clause
  let { first, end } = clause
  for (let at = amount.firstToken - 1; at > clause.first; at--) if (/^[,;:]$/.test(scene.norms[at]!)) { first = at + 1; break } // prettier-ignore
  for (let at = Math.max(amount.endToken, (amount.nounToken ?? 0) + 1); at < clause.end; at++) if (/^[,;:]$/.test(scene.norms[at]!)) { end = at; break } // prettier-ignore
  return { first, end }
}

const unitFor = (property: Property, unit: string): string =>
  property === 'jobs' ? 'job' : property === 'population' ? 'person' : property === 'change' ? '%' : unit

/** 'Из них 40 – отличники', '3,000 of them foreigners': those who are counted stand behind. */
const unitNamed = (scene: Scene, amount: Amount): string | undefined => {
  const { doc, norms } = scene
  const { language } = sentenceAt(doc, amount.firstToken)
  let at = amount.endToken
  if (language === 'en') {
    // 'Poles, 1,920 of them'
    const noun = norms[amount.firstToken - 2] ?? ''
    if (norms[amount.firstToken - 1] === ',' && norms[at] === 'of' && norms[at + 1] === 'them' && /[a-z]{3}s$/.test(noun) && amountsIn(scene, amount.firstToken - 6, amount.firstToken).length === 0) return nominative(noun, 'en', { number: 'sg' }) // prettier-ignore
    if (
      norms[at] !== 'of' ||
      norms[at + 1] !== 'them' ||
      !/[a-z]{3}s$/.test(norms[at + 2] ?? '') ||
      norms[at + 2] === 'this'
    )
      return undefined
    return nominative(norms[at + 2]!, 'en', { number: 'sg' })
  }
  if (language !== 'ru' || norms[at] !== '-') return undefined
  at++
  // 'Из них 9 – кредиты' counts money.
  if (/^(?:кредит|заем|займ|ссуд|средств|деньг|вложени|грант|субсиди|инвестици)/.test(norms[at] ?? '')) return undefined
  const forms = formsOf(norms[at] ?? '', 'ru')
  if (forms[0]?.pos !== 'noun' || !forms.some((form) => form.case === 'nom' && form.number === 'pl')) return undefined
  return nominative(norms[at]!, 'ru', { number: 'sg' })
}

/** '14 million passengers a year instead of 2.5 million', 'has raised capacity from 800,000 to six million' */
const isCapacityAgain = (scene: Scene, amount: Amount): boolean => {
  if (!isEnglish(scene, amount) || !/^(?:of|from|to)$/.test(scene.norms[amount.firstToken - 1] ?? '')) return false
  const { first } = clauseAt(scene.doc, amount.firstToken)
  const before = scene.norms.slice(first, amount.firstToken)
  return before.includes('capacity') || (before.at(-1) === 'of' && before.at(-2) === 'instead')
}
/** 'Газ был у 67 процентов жителей, сейчас – у 83': a bare number behind a percentage of the sentence, set beside it by a dash or 'до'. */
const percentAgain = (scene: Scene, amount: Amount): boolean => {
  const { language, firstToken } = sentenceAt(scene.doc, amount.firstToken)
  if (language !== 'ru' || amount.number > 100 || !/^(?:-|до|у|уже|стало|станет|теперь|сейчас|была?|было)$/.test(scene.norms[amount.firstToken - 1] ?? '')) return false // prettier-ignore
  return amountsIn(scene, firstToken, amount.firstToken).at(-1)?.unit === '%'
}
/** '2.9 million tons, 2.1 million of them abroad' */
const ofThem = (scene: Scene, amount: Amount, paragraph: number): ToldUnit | undefined => {
  if (!isEnglish(scene, amount) || !isBigNumber(scene, amount) || scene.norms[amount.endToken] !== 'of' || scene.norms[amount.endToken + 1] !== 'them') return undefined // prettier-ignore
  const { firstToken } = sentenceAt(scene.doc, amount.firstToken)
  const unit = amountsIn(scene, firstToken, amount.firstToken).at(-1)?.unit
  return unit === undefined || unit === null ? undefined : { unit, paragraph, factor: 1, noun: undefined }
}
/** 'Another 30 billion' is money as before. */
const isBigNumber = ({ norms }: Scene, { firstToken, endToken }: Amount): boolean =>
  norms.slice(firstToken, endToken).some((norm) => /^(?:million|billion|trillion|mln|bln|bn|m)$/.test(norm))

/** 'Желінің 5 және 9 шақырымы': the second tells what both measure. */
const withSecond = (scene: Scene, amount: Amount, paragraph: number): ToldUnit | undefined => {
  // '150-ден 220 тоннаға көтерілді'
  if (/^(?:[дтн]ен|[дтн]ан)$/.test(scene.norms[amount.endToken - 1] ?? '')) {
    const next = amountsIn(scene, amount.endToken, amount.endToken + 3)[0]
    if (next?.firstToken === amount.endToken && (next.unit !== null || next.nounToken !== undefined)) {
      const unit = unitOf(scene, next)
      if (unit !== undefined) return { unit, paragraph, factor: factorOf(scene, next), noun: next.nounToken }
    }
  }
  if (!/^(?:және|мен|пен|бен)$/.test(scene.norms[amount.endToken] ?? '')) return undefined
  const next = amountsIn(scene, amount.endToken + 1, amount.endToken + 2 + 2)[0]
  if (next?.firstToken !== amount.endToken + 1 || next.unit === null) return undefined
  return { unit: next.unit, paragraph, factor: factorOf(scene, next), noun: next.nounToken }
}

/** The unit of a bare number: a noun before it, inhabitants of a 'population', else what was told before. */
const unitBefore = (scene: Scene, amount: Amount, told: Told, paragraph: number): ToldUnit | undefined => {
  const again = ofThem(scene, amount, paragraph) ?? withSecond(scene, amount, paragraph)
  if (again !== undefined) return again
  const employed = isEnglish(scene, amount) && /^(?:employs?|employing|employed)$/.test(scene.norms[boundFrom(scene, amount) - 1] ?? '') // prettier-ignore
  if (employed && amount.number >= 5) return { unit: 'person', paragraph, factor: 1, noun: undefined }
  const capacity = isCapacityAgain(scene, amount) ? told.capacity(paragraph) : undefined
  if (capacity !== undefined) return { ...capacity, factor: 1, noun: undefined }
  const antecedent = isBigNumber(scene, amount) ? undefined : antecedentOf(scene, amount)
  if (antecedent !== undefined) return { unit: antecedent.unit, paragraph, factor: 1, noun: undefined }
  const named = unitNamed(scene, amount)
  if (named !== undefined) return { unit: named, paragraph, factor: 1, noun: undefined }
  if (percentAgain(scene, amount)) return { unit: '%', paragraph, factor: 1, noun: undefined }
  const noun = countedBefore(scene, amount.firstToken)
  if (noun) return { ...noun, paragraph, factor: 1 }
  const clause = clauseAt(scene.doc, amount.firstToken)
  const peopled = scene.norms
    .slice(clause.first, amount.firstToken)
    .some((norm) => /^(?:населени[ея]|population|халқы)$/.test(norm))
  if (peopled && amount.number > 100) return { unit: 'person', paragraph, factor: 1, noun: undefined }
  return (
    byMoneyWord(scene, amount, paragraph) ??
    told.recall(scene, amount, paragraph) ??
    byPeopleWord(scene, amount, paragraph)
  )
}
/** 'A staff of over 200' */
const boundFrom = ({ norms }: Scene, { firstToken }: Amount): number => {
  let at = firstToken
  while (/^(?:of|over|about|around|nearly|almost|some|than|more|up|to)$/.test(norms[at - 1] ?? '')) at--
  return at
}
const bigNumber = /^(?:пол)?(?:миллион|миллиард|триллион|млн|млрд|трлн|million|billion|trillion|mln|bln|bn)/
const mostPriceWords = 2
/** 'Котельная обошлась в 640 миллионов': beside a word of price, millions of nothing else are tenge. */
const byMoneyWord = (scene: Scene, amount: Amount, paragraph: number): ToldUnit | undefined => {
  if (!scene.norms.slice(amount.firstToken, amount.endToken).some((norm) => bigNumber.test(norm))) return undefined
  const clause = clauseAt(scene.doc, amount.firstToken)
  const priced = scene.cues
    .within(measures.money, clause.first, amount.firstToken)
    .some(({ means, end }) => means.property !== 'count' && amount.firstToken - end <= mostPriceWords)
  if (priced) return { unit: 'KZT', paragraph, factor: 1, noun: undefined }
  return sentenceAt(scene.doc, amount.firstToken).language === 'kk'
    ? byMoneyBehind(scene, amount, paragraph)
    : undefined
}
/** 'Ол үшін 118 млрд жұмсалды', 'біріншісіне 9 миллиард, екіншісіне 2 миллиард теңге': Kazakh tells the money behind. */
const byMoneyBehind = (scene: Scene, amount: Amount, paragraph: number): ToldUnit | undefined => {
  const { endToken: end } = sentenceAt(scene.doc, amount.firstToken)
  const next = amountsIn(scene, amount.endToken, end).find(({ unit }) => isMoneyCode(unit))
  if (next !== undefined) return { unit: next.unit!, paragraph, factor: 1, noun: undefined }
  const told = scene.cues.within(measures.money, amount.endToken, Math.min(end, amount.endToken + mostPriceWords + 1))
  return told.length > 0 ? { unit: 'KZT', paragraph, factor: 1, noun: undefined } : undefined
}
/** 'The payroll has swelled to 1,350' */
const isStaff = (scene: Scene, cue: number, amount: Amount): boolean =>
  /^(?:payroll|workforce|headcount|staff|personnel)$/.test(scene.norms[cue]!) &&
  cue < amount.firstToken &&
  amount.firstToken - cue <= 6 &&
  /^(?:to|at|of|is|number|numbers|reached|reach|total|totals)$/.test(scene.norms[boundFrom(scene, amount) - 1] ?? scene.norms[amount.firstToken - 1] ?? '') // prettier-ignore
/** 'It employs 640', 'the stadium seats 12,000'. */
const byPeopleWord = (scene: Scene, amount: Amount, paragraph: number): ToldUnit | undefined => {
  const clause = clauseAt(scene.doc, amount.firstToken)
  const cue = scene.cues
    .within(measures.people, clause.first, clause.end)
    .find((one) => Math.abs(one.end - boundFrom(scene, amount)) <= 1 || isStaff(scene, one.first, amount))
  const seats = cue !== undefined && scene.norms[cue.first]!.startsWith('seat') && isEnglish(scene, amount)
  return cue && amount.number >= 5
    ? { unit: seats ? 'seat' : 'person', paragraph, factor: 1, noun: undefined }
    : undefined
}

/** '3 billion tenge (US$6.6 million)': the same money in another coin. */
const inBracketsAfter = (scene: Scene, amount: Amount, before: Statement | undefined): Statement | undefined =>
  before !== undefined &&
  scene.norms[amount.firstToken - 1] === '(' &&
  isMoneyCode(before.unit) &&
  isMoneyCode(amount.unit) &&
  amount.firstToken - before.at <= 8
    ? before
    : undefined
const isMoneyCode = (unit: string | null | undefined): boolean => /^(?:KZT|USD|EUR|RUB|CNY|GBP)$/.test(unit ?? '')

const ratesKk: Readonly<Record<string, string>> = { тәуліктік: 'day', күндік: 'day', жылдық: 'year', айлық: 'month', сағаттық: 'hour' } // prettier-ignore
/** 'an annual capacity of 45 tons', '5 tons of fish and 10 tons of feed per year': the rate is said once for all. */
const withRate = (scene: Scene, amount: Amount, unit: string): string => {
  if (unit.includes('/') || /^(?:MW|kV|Gcal|kW)/.test(unit)) return unit
  const clause = clauseAt(scene.doc, amount.firstToken)
  const { language } = sentenceAt(scene.doc, amount.firstToken)
  if (language === 'kk') {
    // 'Тәуліктік қуаты 220 тонна'
    const adjective = scene.norms.slice(clause.first, amount.firstToken).findLast((norm) => /^(?:тәуліктік|күндік|жылдық|айлық|сағаттық)$/.test(norm)) // prettier-ignore
    // 'Біріншісі тәулігіне 12 тонна, екіншісі 8 тонна': the rate is said once.
    const { firstToken } = sentenceAt(scene.doc, amount.firstToken)
    const before = amountsIn(scene, firstToken, amount.firstToken).at(-1)?.unit?.split('/')
    if (before?.[1] !== undefined && before[0] === unit && /^(?:екіншісі|үшіншісі|қалғаны|келесісі)$/.test(scene.norms[amount.firstToken - 1] ?? '')) return `${unit}/${before[1]}` // prettier-ignore
    return adjective === undefined || !/^(?:tonne|m3|[а-яәғқңөұүһі]+)$/.test(unit) ? unit : `${unit}/${ratesKk[adjective]!}` // prettier-ignore
  }
  if (language !== 'en') return unit
  const norms = scene.norms.slice(clause.first, clause.end)
  if (norms.some((norm) => /^(?:annual|annually|yearly)$/.test(norm))) return `${unit}/year`
  // 'Each year it can process 25 million tons'
  const each = norms.findIndex((norm, at) => /^(?:each|every)$/.test(norm) && period.test(norms[at + 1] ?? ''))
  if (each === 0) return `${unit}/${/^(?:year|month|day|week|hour)/.exec(norms[1]!)?.[0] ?? 'year'}`
  const next = amountsIn(scene, amount.endToken, clause.end).find((other) => other.unit?.includes('/'))
  const joined = next !== undefined && scene.norms.slice(amount.endToken, next.firstToken).includes('and')
  return joined ? `${unit}/${next.unit!.split('/')[1]}` : unit
}

/** 'Will employ 450 people', 'is to make 30 tons a day': not so yet. */
const isAhead = (scene: Scene, amount: Amount): boolean => {
  if (sentenceAt(scene.doc, amount.firstToken).language !== 'en') return false
  const clause = clauseAt(scene.doc, amount.firstToken)
  const before = scene.norms.slice(clause.first, amount.firstToken)
  const verb = before.findLastIndex((norm) => /^(?:will|would|shall|is|are|was|were|has|have|had|plans?|planned|expected)$/.test(norm)) // prettier-ignore
  return verb >= 0 && (/^(?:will|would|shall|plan|expected)/.test(before[verb]!) || before[verb + 1] === 'to')
}

/** 'For 12 days instead of 30' */
const isInsteadOfPeriod = (scene: Scene, amount: Amount): boolean => {
  if (scene.norms[amount.firstToken - 1] !== 'of' || scene.norms[amount.firstToken - 2] !== 'instead') return false
  const before = amountsIn(scene, Math.max(0, amount.firstToken - 8), amount.firstToken).at(-1)
  return before !== undefined && isPeriod(scene, before)
}
/** 'The pipelines to the four villages', after 'four villages': those told before. */
const isToldAgain = (scene: Scene, amount: Amount, found: readonly Statement[]): boolean =>
  /^(?:the|these|those)$/.test(scene.norms[amount.firstToken - 1] ?? '') &&
  amount.unit === null &&
  amount.nounToken !== undefined &&
  found.some(({ number, property }) => property === 'count' && number === amount.number)

const isEnglish = (scene: Scene, amount: Amount): boolean => sentenceAt(scene.doc, amount.firstToken).language === 'en'

export const findAmounts = (scene: Scene): Statement[] => {
  const found: Statement[] = []
  const told = new Told()
  const spoken = new SpokenOf()
  for (const amount of scene.doc.amounts) {
    if (isPeriod(scene, amount) || isInName(scene, amount) || isArticle(scene, amount) || isTimesKk(scene, amount))
      continue
    const { paragraph } = sentenceAt(scene.doc, amount.firstToken)
    if (isEnglish(scene, amount) && /^(?:every|per)$/.test(scene.norms[amount.firstToken - 1] ?? '')) continue
    if (isToldAgain(scene, amount, found) || isInsteadOfPeriod(scene, amount)) continue
    const own = isEnglish(scene, amount) && isWithoutNoun(scene, amount) ? undefined : unitOf(scene, amount)
    const before = own === undefined ? unitBefore(scene, amount, told, paragraph) : undefined
    // 'За год 45 млн штук, за месяц – три': the noun told before, with a rate of its own.
    const rate = amount.unit?.startsWith('/') === true ? amount.unit : ''
    const unit = own ?? (before && rate !== '' ? before.unit.replace(/\/.*$/, '') + rate : before?.unit)
    if (unit === undefined) continue
    const whole = before ? completed(amount, before) : amount
    const isAgain =
      before !== undefined && isCapacityAgain(scene, amount) && told.capacity(paragraph)?.unit === before.unit
    const measured: Measured = isAgain ? { property: 'capacity', number: whole.number, rule: 'quantity.capacity' } : measuredBy(scene, whole) // prettier-ignore
    const bracketed = inBracketsAfter(scene, amount, found.at(-1))
    const { number } = measured
    const { property, rule } = bracketed ?? measured
    if (property !== 'share' && property !== 'change')
      told.keep(scene, amount, unit, paragraph, amount.nounToken ?? before?.noun, property === 'capacity', isEnglish(scene, amount) ? before?.factor : undefined) // prettier-ignore
    const base = {
      ...pieceOf(scene, amount),
      subject: bracketed?.subject ?? subjectOf(scene, whole, property, unit, spoken),
      property,
      unit: unitFor(property, property === 'capacity' ? withRate(scene, amount, unit) : unit),
      at: amount.firstToken,
      rule: before ? `${rule}.elliptic` : rule,
      ...(amount.bound ? { bound: amount.bound } : {}),
      ...(isAhead(scene, amount) ? { modality: 'planned' as const } : {}),
    }
    found.push({ ...base, number })
    if (amount.upTo !== undefined) found.push({ ...base, number: amount.upTo })
  }
  return found
}
