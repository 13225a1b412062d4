// Every amount of the report into a claim: what it measures, of what, with which unit. Numbers inside names and reporting periods
// count nothing here.
import { mentionAt } from '../document.ts'
import { nominative, type Amount } from '../../words/index.ts'
import type { Statement } from './claim.ts'
import { measuredBy } from './properties.ts'
import type { Scene } from './scene.ts'
import { subjectOfAmount } from './subjects.ts'

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
/** The counted noun with its adjectives, in the nominative singular: 'новых ученических мест' is 'ученическое место'. */
const unitOf = (scene: Scene, amount: Amount): string | undefined => {
  if (amount.unit !== null) return amount.unit
  const noun = amount.nounToken
  if (noun === undefined) return undefined
  const { tokens, sentences, sentenceOfToken } = scene.doc
  const language = sentences[sentenceOfToken[noun] ?? 0]!.language
  let from = noun
  while (
    from - 1 >= amount.firstToken &&
    tokens[from - 1]!.kind === 'word' &&
    tokens[from - 1]!.start >= numberEnd(scene, amount)
  )
    from--
  const words = tokens
    .slice(from, noun + 1)
    .filter((token, at, all) => at === all.length - 1 || !vague.test(token.norm))
  return nominative(
    words.map((token) => token.text.toLowerCase()),
    language,
    { number: 'sg' },
  )
}
const numberEnd = (scene: Scene, amount: Amount): number => {
  const { tokens } = scene.doc
  let at = amount.firstToken
  while (at < (amount.nounToken ?? amount.endToken) && !isCountable(tokens[at]!.kind, tokens[at]!.norm)) at++
  return tokens[at]?.start ?? 0
}
const isCountable = (kind: string, norm: string): boolean => kind === 'word' && !/^(?:тыс|млн|млрд|мың|тысяч|миллион|миллиард|thousand|million|billion|bln|mln)/.test(norm) // prettier-ignore

/** The piece of the clause around the amount: between commas when the clause lists several. */
const pieceOf = (scene: Scene, amount: Amount): { first: number; end: number } => {
  const clause = scene.doc.clauses[scene.doc.clauseOfToken[amount.firstToken] ?? 0]!
  const others = scene.doc.amounts.filter(
    (other) => other !== amount && other.firstToken >= clause.first && other.firstToken < clause.end,
  )
  if (others.length === 0 && clause.end - clause.first <= 30) return clause
  let { first, end } = clause
  for (let at = amount.firstToken - 1; at > clause.first; at--) if (/^[,;:]$/.test(scene.norms[at]!)) { first = at + 1; break } // prettier-ignore
  for (let at = Math.max(amount.endToken, (amount.nounToken ?? 0) + 1); at < clause.end; at++) if (/^[,;:]$/.test(scene.norms[at]!)) { end = at; break } // prettier-ignore
  return { first, end }
}

export const findAmounts = (scene: Scene): Statement[] => {
  const found: Statement[] = []
  let lastUnit: string | undefined
  for (const amount of scene.doc.amounts) {
    if (isPeriod(scene, amount) || isInName(scene, amount)) continue
    const unit = unitOf(scene, amount) ?? lastUnit
    if (unit === undefined) continue
    const { property, number, rule } = measuredBy(scene, amount)
    if (amount.unit === null) lastUnit = unit
    const subjects = subjectOfAmount(scene, amount.firstToken, Math.max(amount.endToken, (amount.nounToken ?? 0) + 1))
    const subject = subjects ? scene.doc.entities[subjects.entities[0]!]!.name : unit
    const base = {
      ...pieceOf(scene, amount),
      subject,
      property,
      unit: property === 'jobs' ? 'job' : property === 'population' ? 'person' : property === 'change' ? '%' : unit,
      at: amount.firstToken,
      rule,
      ...(amount.bound ? { bound: amount.bound } : {}),
    }
    found.push({ ...base, number })
    if (amount.upTo !== undefined) found.push({ ...base, number: amount.upTo })
  }
  return found
}
