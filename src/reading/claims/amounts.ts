// Every amount of the report into a claim: what it measures, of what, with which unit. Numbers inside names and reporting periods
// count nothing here.
import type { Property } from '../../model/index.ts'
import { mentionAt, nearestBefore, sentenceAt } from '../document.ts'
import { nominative, type Amount } from '../../words/index.ts'
import { numberWordOf } from '../../words/numerals.ts'
import type { Statement } from './claim.ts'
import { materialOf, subjectPhrase, wholeOf } from './phrases.ts'
import { measuredBy } from './properties.ts'
import { amountsIn, type Scene } from './scene.ts'
import { subjectOfAmount, subjectsNear } from './subjects.ts'

/** 'за 9 месяцев', 'in the seven months': a period that is reported on, not a claim. */
const period =
  /^(?:месяц|год|лет|дн|день|недел|сут|час|минут|month|year|day|week|hour|minute|ай|жыл|күн|апта|сағат|минут)/
const throughout = /^(?:за|в|через|спустя|последние|ближайшие|первые|прошедшие|in|during|within|for|over|the|last|past|next|first|соңғы|алдағы|өткен|алғашқы)$/ // prettier-ignore
const isPeriod = (scene: Scene, amount: Amount): boolean => {
  const noun = scene.norms[amount.nounToken ?? -1]
  if (noun === undefined || !period.test(noun)) return false
  const { norms } = scene
  if (throughout.test(norms[amount.firstToken - 1] ?? '')) return true
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

const vague =
  /^(?:нов|современн|крупн|больш|различн|разн|друг|проч|остальн|жаңа|ірі|заманауи|түрлі|new|modern|large|big|more|other)/
const isUnitWord = (scene: Scene, at: number): boolean => {
  const { kind, norm } = scene.doc.tokens[at]!
  return (
    kind === 'word' &&
    numberWordOf(norm) === undefined &&
    !/^(?:ге|ға|ке|қа|ден|дан|тен|тан|ы|і|жуық|астам|артық|тыс|млн|млрд)$/.test(norm)
  )
}
/** The counted noun with its adjectives, in the nominative singular: 'новых ученических мест' is 'ученическое место'. */
const unitOf = (scene: Scene, amount: Amount): string | undefined => {
  if (amount.unit !== null) return amount.unit
  const noun = amount.nounToken
  if (noun === undefined) return undefined
  const { tokens, sentences, sentenceOfToken } = scene.doc
  const language = sentences[sentenceOfToken[noun] ?? 0]!.language
  let from = noun
  while (from - 1 > amount.firstToken && isUnitWord(scene, from - 1)) from--
  const words = tokens
    .slice(from, noun + 1)
    .filter((token, at, all) => at === all.length - 1 || !vague.test(token.norm))
  return nominative(
    words.map((token) => token.text.toLowerCase()),
    language,
    { number: 'sg' },
  )
}
/** The piece of the clause around the amount: between commas when the clause lists several. */
const pieceOf = (scene: Scene, amount: Amount): { first: number; end: number } => {
  const clause = scene.doc.clauses[scene.doc.clauseOfToken[amount.firstToken] ?? 0]!
  if (amountsIn(scene, clause.first, clause.end).length < 2 && clause.end - clause.first <= 30) return clause
  let { first, end } = clause
  for (let at = amount.firstToken - 1; at > clause.first; at--) if (/^[,;:]$/.test(scene.norms[at]!)) { first = at + 1; break } // prettier-ignore
  for (let at = Math.max(amount.endToken, (amount.nounToken ?? 0) + 1); at < clause.end; at++) if (/^[,;:]$/.test(scene.norms[at]!)) { end = at; break } // prettier-ignore
  return { first, end }
}

/** What it is of: the clause's named thing; else what the clause itself names; else what has been spoken of. */
const subjectOf = (scene: Scene, amount: Amount, property: Property, unit: string): string => {
  const { doc } = scene
  const end = Math.max(amount.endToken, (amount.nounToken ?? 0) + 1)
  const found = subjectOfAmount(scene, amount.firstToken, end)
  const thing = found && doc.entities[found.entities[0]!]!.name
  const listed = property === 'count' ? listedUnder(scene, amount) : undefined
  if (listed) return listed
  if (found?.closeness === 'clause') return thing!
  if (property === 'population') {
    const place = nearestBefore(doc, amount.firstToken, 'place')
    if (place) return doc.entities[place.entities[0]!]!.name
  }
  if (found?.closeness === 'relative') return thing!
  const described = describedSubject(scene, amount, property, end)
  if (
    described !== undefined &&
    (thing === undefined ||
      property === 'share' ||
      property === 'change' ||
      amount.unit === 'tonne' ||
      isWorkName(described))
  )
    return described
  return thing ?? described ?? placeOfReport(scene, amount.firstToken) ?? unit
}
/** 'Благоустройство села' is a subject of its own even when the paragraph is about something else. */
const isWorkName = (name: string): boolean => /^(?:\S+ )?(?:ремонт|капремонт|строительство|реконструкция|благоустройство|модернизация|газификация|repair|construction|reconstruction)(?: |$)/i.test(name) // prettier-ignore

/** '• twenty schools' under 'it warms:' are what the heading sentence speaks of. */
const listedUnder = (scene: Scene, amount: Amount): string | undefined => {
  const { doc, norms } = scene
  let number = doc.sentenceOfToken[amount.firstToken] ?? 0
  if (!isItem(scene, number)) return undefined
  while (number > 0 && isItem(scene, number)) number--
  const heading = doc.sentences[number]!
  if (norms[heading.endToken - 1] !== ':') return undefined
  const end = heading.endToken - 1
  const subject = subjectsNear(scene, end, heading.endToken)
  return subject && doc.entities[subject.entities[0]!]!.name
}
const isItem = (scene: Scene, sentence: number): boolean =>
  /^[•*·▪●]$/.test(scene.norms[scene.doc.sentences[sentence]!.firstToken] ?? '')

const describedSubject = (scene: Scene, amount: Amount, property: Property, end: number): string | undefined => {
  if (property === 'share' || property === 'change')
    return wholeOf(scene, amount.firstToken, end) ?? subjectPhrase(scene, amount.firstToken)
  if (property === 'count' && amount.unit !== null)
    return materialOf(scene, end) ?? subjectPhrase(scene, amount.firstToken)
  if (property === 'area' || property === 'budget' || property === 'cost')
    return subjectPhrase(scene, amount.firstToken)
  return undefined
}
const placeOfReport = (scene: Scene, token: number): string | undefined => {
  const place = nearestBefore(scene.doc, token, 'place', 8)
  return place && scene.doc.entities[place.entities[0]!]!.name
}

/** What was counted last in the paragraph: 'из них 62', 'еще 85' go on with its unit; money with money only. */
interface Told {
  readonly unit: string
  readonly paragraph: number
  readonly noun: number | undefined
  /** A kilometre is 1000 of the base unit. */
  readonly factor: number
}
const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit)
const isBig = (scene: Scene, amount: Amount): boolean => scene.norms.slice(amount.firstToken, amount.endToken).some((norm) => /^(?:млн|млрд|трлн|миллион|миллиард|million|billion|bln|mln|миллиардтан)/.test(norm)) // prettier-ignore
const factorOf = (scene: Scene, amount: Amount): number => {
  const written = Number(scene.doc.tokens[amount.firstToken]!.text.replace(/\s/g, '').replace(',', '.'))
  return amount.unit !== null && !isMoney(amount.unit) && written > 0 && !isBig(scene, amount)
    ? amount.number / written
    : 1
}

class Memory {
  #money: Told | undefined
  #other: Told | undefined
  keep(scene: Scene, amount: Amount, unit: string, paragraph: number, noun: number | undefined): void {
    const told = { unit, paragraph, noun, factor: factorOf(scene, amount) }
    if (isMoney(unit)) this.#money = told
    else this.#other = told
  }
  recall(scene: Scene, amount: Amount, paragraph: number): Told | undefined {
    const told = isBig(scene, amount) ? this.#money : this.#other
    return told?.paragraph === paragraph ? told : undefined
  }
}

const unitFor = (property: Property, unit: string): string =>
  property === 'jobs' ? 'job' : property === 'population' ? 'person' : property === 'change' ? '%' : unit

/** The amount with the unit that the text leaves out. */
const completed = (scene: Scene, amount: Amount, told: Told): Amount => ({
  ...amount,
  number: told.factor === 1 ? amount.number : amount.number * told.factor,
  unit: isCode(told.unit) ? told.unit : null,
  ...(told.noun === undefined ? {} : { nounToken: told.noun }),
})

export const findAmounts = (scene: Scene): Statement[] => {
  const found: Statement[] = []
  const memory = new Memory()
  for (const amount of scene.doc.amounts) {
    if (isPeriod(scene, amount) || isInName(scene, amount)) continue
    const { paragraph } = sentenceAt(scene.doc, amount.firstToken)
    const own = unitOf(scene, amount)
    const told = own === undefined ? memory.recall(scene, amount, paragraph) : undefined
    const unit = own ?? told?.unit
    if (unit === undefined) continue
    const { property, number, rule } = measuredBy(scene, told ? completed(scene, amount, told) : amount)
    if (property !== 'capacity' && property !== 'share')
      memory.keep(scene, amount, unit, paragraph, amount.nounToken ?? told?.noun)
    const base = {
      ...pieceOf(scene, amount),
      subject: subjectOf(scene, amount, property, unit),
      property,
      unit: unitFor(property, unit),
      at: amount.firstToken,
      rule: told ? `${rule}.elliptic` : rule,
      ...(amount.bound ? { bound: amount.bound } : {}),
    }
    found.push({ ...base, number })
    if (amount.upTo !== undefined) found.push({ ...base, number: amount.upTo })
  }
  return found
}
const isCode = (unit: string): boolean => /^(?:[A-Z]{3}|m[23]?|%|MW|kV|Gcal|tonne|person|job)(?:\/|$)/.test(unit)
