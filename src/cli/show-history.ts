// The history of a thing for a person at a terminal, in three languages: what arrived, who decided what, before and after.
import type { AsOf, History, HistoryEvent } from '../ledger/contract.ts'
import { nameIn } from '../model/index.ts'
import type { Claim, Decision, DecisionKind, Language } from '../model/index.ts'
import { oneLine, valueOf } from './words.ts'

interface Words {
  readonly takenIn: string
  readonly read: string
  readonly nothing: string
  readonly kinds: Readonly<Record<DecisionKind, string>>
  readonly targets: Readonly<Record<Decision['targetKind'], string>>
  readonly notYet: (day: string) => string
  readonly asOf: (day: string) => string
  readonly reports: (count: number) => string
  readonly newest: string
}
const words: Readonly<Record<Language, Words>> = {
  en: {
    takenIn: 'report taken in',
    read: 'read',
    nothing: 'nothing',
    kinds: {
      confirm: 'confirmed', reject: 'rejected', correct: 'corrected', join: 'joined', part: 'parted', create: 'made', rename: 'described',
      publish: 'published', unpublish: 'withdrawn', 'correct-story': 'corrected', 'promise-state': 'state', revert: 'taken back',
      'not-same': 'not the same', unsure: 'cannot be told', dismiss: 'seen',
    }, // prettier-ignore
    targets: {
      claim: 'claim', mention: 'name', entity: 'entity', promise: 'promise', visit: 'visit', story: 'story', quote: 'quotation', attention: 'thing to look at',
    }, // prettier-ignore
    notYet: (day) => `On ${day} nobody had made it yet.`,
    asOf: (day) => `What was known on ${day}`,
    reports: (count) => `reports: ${count}`,
    newest: 'More reports tell of it than were looked at; the newest were.',
  },
  ru: {
    takenIn: 'получено сообщение',
    read: 'прочитано',
    nothing: 'ничего',
    kinds: {
      confirm: 'подтверждено', reject: 'отклонено', correct: 'исправлено', join: 'соединено', part: 'разъединено', create: 'заведено',
      rename: 'описано', publish: 'опубликовано', unpublish: 'снято', 'correct-story': 'исправлено', 'promise-state': 'состояние', revert: 'отменено',
      'not-same': 'не одно и то же', unsure: 'решить нельзя', dismiss: 'просмотрено',
    }, // prettier-ignore
    targets: {
      claim: 'утверждение', mention: 'имя', entity: 'страница', promise: 'обещание', visit: 'поездка', story: 'материал', quote: 'цитата', attention: 'дело',
    }, // prettier-ignore
    notYet: (day) => `На ${day} такой страницы ещё не было.`,
    asOf: (day) => `Что было известно на ${day}`,
    reports: (count) => `сообщений: ${count}`,
    newest: 'Сообщений больше, чем просмотрено; просмотрены самые новые.',
  },
  kk: {
    takenIn: 'хабар алынды',
    read: 'оқылды',
    nothing: 'ештеңе',
    kinds: {
      confirm: 'расталды', reject: 'қабылданбады', correct: 'түзетілді', join: 'біріктірілді', part: 'ажыратылды', create: 'жасалды',
      rename: 'сипатталды', publish: 'жарияланды', unpublish: 'алынды', 'correct-story': 'түзетілді', 'promise-state': 'күйі', revert: 'қайтарылды',
      'not-same': 'бірдей емес', unsure: 'шешу мүмкін емес', dismiss: 'қаралды',
    }, // prettier-ignore
    targets: {
      claim: 'мәлімдеме', mention: 'атау', entity: 'бет', promise: 'уәде', visit: 'сапар', story: 'мақала', quote: 'дәйексөз', attention: 'іс',
    }, // prettier-ignore
    notYet: (day) => `${day} күні мұндай бет әлі болған жоқ.`,
    asOf: (day) => `${day} күні не белгілі болды`,
    reports: (count) => `хабарлар: ${count}`,
    newest: 'Қаралғаннан көп хабар бар; ең жаңалары қаралды.',
  },
}

interface Named {
  readonly name: string
}
/** A claim by its value, names one after another, the rest as it is. */
const toldIn = (value: unknown): string | undefined => {
  if (value === null || value === undefined || (Array.isArray(value) && !value.length)) return undefined
  if (typeof value === 'string') return value
  if (Array.isArray(value) && typeof (value[0] as Named).name === 'string')
    return (value as readonly Named[]).map((one) => one.name).join(', ')
  if (Array.isArray(value) && typeof value[0] === 'string') return value.join(', ')
  if (typeof value === 'object' && 'property' in value) {
    const claim = value as Claim
    return `${claim.property} ${valueOf(claim)} «${claim.evidence.text}»`
  }
  return JSON.stringify(value)
}

/** 'state: read → confirmed'; what stayed the same is left out. */
const difference = ({ before, after }: Decision, { nothing }: Words): string => {
  const [was, is] = [before, after].map((value) => (value ?? {}) as Readonly<Record<string, unknown>>) as [
    Readonly<Record<string, unknown>>,
    Readonly<Record<string, unknown>>,
  ]
  const told = (value: unknown): string => toldIn(value) ?? nothing
  return (
    Object.keys({ ...was, ...is })
      // By what a search finds it is nobody's decision; what was nothing and is nothing is no news.
      .filter((key) => key !== 'keys' && (toldIn(was[key]) ?? toldIn(is[key])) !== undefined)
      .filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]))
      .map((key) =>
        oneLine(key in was ? `${key}: ${told(was[key])} → ${told(is[key])}` : `${key}: ${told(is[key])}`, 120),
      )
      .join('; ')
  )
}

const decided = ({ seq, by, kind, targetKind, targetId }: Decision, { kinds, targets }: Words): string =>
  `${seq}. ${by}: ${kinds[kind]}, ${targets[targetKind]} ${targetId}`
/** '12. A. Editor: joined, visit 9zt3nq0m5c2v8xkd' */
export const decisionLine = (decision: Decision, language: Language): string => decided(decision, words[language])

const eventLine = (event: HistoryEvent, say: Words): string => {
  const at = event.at.slice(0, 16).replace('T', ' ')
  const { report } = event
  const where = report ? `${report.reportId} (${report.published.slice(0, 10)}, ${report.sourceId})` : ''
  if (event.what === 'taken-in')
    return `${at}  ${say.takenIn}: ${where}${report?.title ? ` ${oneLine(report.title, 80)}` : ''}`
  if (event.what === 'read') return `${at}  ${say.read}: ${where}`
  const { decision } = event
  const reason = decision.reason ? ` «${decision.reason}»` : ''
  const lines = [`${at}  ${decided(decision, say)}${where ? `, ${where}` : ''}${reason}`]
  const change = difference(decision, say)
  if (change) lines.push(`                  ${change}`)
  return lines.join('\n')
}

export const showHistory = ({ events }: History, language: Language): string =>
  `${events.map((event) => eventLine(event, words[language])).join('\n')}\n`

export const showPast = ({ view, reports, whole }: AsOf, day: string, language: Language): string => {
  const say = words[language]
  if (!view) return `${say.notYet(day)}\n`
  const lines = [
    `${say.asOf(day)}: ${nameIn(view.entity, language)?.name ?? view.entity.slug} (${say.reports(reports)})`,
    ...view.claims.map(
      (claim) =>
        `  ${claim.published.slice(0, 10)}  ${claim.property}: ${valueOf(claim)} [${claim.state}] «${oneLine(claim.evidence.text, 80)}» ${claim.reportId}`,
    ),
    ...view.promises.map(
      (promise) => `  ${promise.due ?? '—'}  ${promise.kind}: ${promise.state} «${oneLine(promise.evidence.text, 80)}»`,
    ),
    ...view.reports.map((line) => `  ${line.published.slice(0, 10)}  ${line.id} ${oneLine(line.title ?? '', 80)}`),
  ]
  return `${lines.join('\n')}\n${whole ? '' : `${say.newest}\n`}`
}
