// derek visits: who went where, stop by stop; reports that may tell of one event are shown as one, with the reasons.
import { DerekError } from '../../model/errors.ts'
import { addDays, lastDay } from '../../model/index.ts'
import type { Decision, Language } from '../../model/index.ts'
import type { VisitOffer, VisitReason } from '../../following/visits/index.ts'
import { judgeVisits, partVisit, sameVisit, visitsOf, visitWords } from '../../newsroom/journeys.ts'
import { dateWords } from '../../pages/index.ts'
import type { Command } from '../command.ts'
import type { Asked } from '../io.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { decisionLine } from '../show-history.ts'
import { didYouMean } from '../suggest.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { todayIn } from '../../settings/index.ts'
import { oneLine, plain } from '../words.ts'

type Codes = Readonly<Record<VisitReason['code'] | 'one' | 'unsure' | 'decided' | 'done' | 'none', string>>
const words: Readonly<Record<Language, Codes>> = {
  en: {
    'same-visitor': 'the same visitor', 'same-name': 'the same name', 'same-day': 'the same day', 'next-day': 'the next day',
    'shared-stops': 'stops in common', 'shared-places': 'places in common', 'order-differs': 'the reports differ in the order of stops',
    one: 'may be one visit', unsure: 'an editor could not tell', decided: 'one visit, as an editor found', done: 'Kept', none: 'No report tells of a visit in these days.',
  },
  ru: {
    'same-visitor': 'тот же человек', 'same-name': 'то же имя', 'same-day': 'тот же день', 'next-day': 'следующий день',
    'shared-stops': 'общие остановки', 'shared-places': 'общие места', 'order-differs': 'порядок остановок в сообщениях разный',
    one: 'возможно, одна поездка', unsure: 'редактор не смог решить', decided: 'одна поездка, так решил редактор', done: 'Записано', none: 'В эти дни сообщений о поездках нет.',
  },
  kk: {
    'same-visitor': 'сол адам', 'same-name': 'аты бірдей', 'same-day': 'сол күн', 'next-day': 'келесі күн',
    'shared-stops': 'ортақ аялдамалар', 'shared-places': 'ортақ жерлер', 'order-differs': 'хабарларда аялдамалар реті әртүрлі',
    one: 'бір сапар болуы мүмкін', unsure: 'редактор шеше алмады', decided: 'бір сапар, редактор солай деп шешті', done: 'Жазылды', none: 'Бұл күндері сапар туралы хабар жоқ.',
  },
} // prettier-ignore

const reasonWords = (reason: VisitReason, language: Language): string => {
  const of = 'who' in reason ? [reason.who] : 'names' in reason ? reason.names : []
  return `${words[language][reason.code]}${of.length ? `: ${of.map((one) => oneLine(one, 60)).join(', ')}` : ''}`
}

const offerLine = ({ parts, reasons, unsure, visits }: VisitOffer, language: Language): readonly string[] => {
  const say = words[language]
  if (parts.length === 1) return parts[0]!.length > 1 ? [`  ${say.decided}`] : []
  const slugs = new Map(visits.map(({ visit }) => [visit.id, visit.slug]))
  // What reports of an earlier day were joined into is not among those shown: any of the part will do.
  const names = parts.map((part) => slugs.get(part[0]!)).join(' ')
  const why = reasons.map((one) => reasonWords(one, language)).join('; ')
  return [`  ${say.one}${unsure ? ` (${say.unsure})` : ''}: ${why}`, `    derek visits same ${names}`]
}

const lines = (offer: VisitOffer, language: Language): readonly string[] => {
  const { visits, who, day, stops } = offer
  return [
    `${dateWords(day, language, 'note')}  ${who}`,
    ...stops.map(({ what, told }, at) => `  ${at + 1}. ${oneLine(what, 100)}${visits.length > 1 ? ` (${told.length})` : ''}`), // prettier-ignore
    ...visits.map(({ visit, reportId, sourceId, published }) => `  ${published.slice(0, 10)} ${sourceId}, ${reportId}, ${visit.slug}`), // prettier-ignore
    ...offerLine(offer, language),
  ]
}

type Decide = (newsroom: Newsroom, by: string) => Promise<readonly Decision[]>
const verdictOf = (word: string, names: readonly string[]): Decide => {
  const few = (count: number): DerekError =>
    new DerekError('usage', `Which visits? "visits ${word}" needs ${count === 1 ? 'one' : 'two'}.`, `derek visits ${word} ${count === 1 ? 'VISIT' : 'VISIT VISIT'}; "derek visits" lists them.`, 2) // prettier-ignore
  if (word === 'part') {
    if (names.length !== 1) throw few(1)
    return (newsroom, by) => partVisit(newsroom, names[0]!, by)
  }
  if (word === 'same') {
    if (names.length < 2) throw few(2)
    return (newsroom, by) => sameVisit(newsroom, names, by)
  }
  const judged = visitWords.find((one) => one === word)
  if (judged === undefined)
    throw new DerekError(
      'usage',
      `"${word}" is nothing that can be said of visits.`,
      didYouMean(word, ['same', 'part', ...visitWords]) || 'Say same, not, unsure, unsay or part; nothing lists them.',
      2,
    )
  if (names.length !== 2) throw few(2)
  return (newsroom, by) => judgeVisits(newsroom, [names[0]!, names[1]!], judged, by)
}

const decided = (decisions: readonly Decision[], language: Language): string =>
  decisions.map((one) => `${words[language].done}: ${decisionLine(one, language)}\n`).join('')

const dayOf = (asked: Asked, option: 'from' | 'to', otherwise: string): string => {
  const given = asked.text(option)
  if (given === undefined) return otherwise
  if (/^\d{4}-\d\d-\d\d$/.test(given) && lastDay(given) === given) return given
  throw new DerekError('usage', `"${given}" is no day (--${option}).`, 'Give it as YYYY-MM-DD.', 2)
}

export const visits: Command = {
  usage: [
    'visits [--from DATE] [--to DATE]',
    'visits same VISIT VISIT...',
    'visits not|unsure|unsay VISIT VISIT',
    'visits part VISIT',
  ],
  about: `Lists the visits that reports tell of, each with its stops in order. Reports of one journey, or of the next day with a stop
in common, are shown as one visit, with the reasons, and behind each stop how many of them name it: an offer, and nothing
is joined until an editor says so. Without --from, the 30 days to the last one.
With same, the visits are one: the first keeps its page, which then has the stops of all and cites all their reports; the
others lead there. With not they are not one, which is remembered and outweighs any likeness; with unsure you looked
and could not tell; unsay takes either back, part takes a visit out of the one that it was joined to. VISIT is
the last part of its address, or its id.`,
  options: {
    from: { value: 'DATE', help: 'the first day, YYYY-MM-DD' },
    to: { value: 'DATE', help: 'the last day; today when left out' },
    by: { value: 'NAME', help: 'who says so; editor when left out' },
    language: languageOption,
    json: { help: 'one JSON object a line' },
  },
  settings: ['data', 'database', 'timezone'],
  examples: [
    'derek visits --from 2024-12-01 --to 2024-12-31',
    'derek visits --language kk',
    'derek visits same visit-4a1b visit-9c2d',
    'derek visits not visit-4a1b visit-77e0',
  ],
  arguments: [0, 9],
  run: async (asked, io) => {
    const language = languageAsked(asked)
    const [word, ...names] = asked.positionals
    if (word !== undefined) {
      const decide = verdictOf(word, names)
      const by = asked.text('by') ?? 'editor'
      const done = await withNewsroom(asked, io, (newsroom) => decide(newsroom, by))
      await io.out.write(asked.flag('json') ? done.map((one) => `${JSON.stringify(one)}\n`).join('') : decided(done, language)) // prettier-ignore
      return 0
    }
    const to = dayOf(asked, 'to', todayIn(asked.settings.timezone, io.now()))
    const from = dayOf(asked, 'from', addDays(to, -30))
    if (from > to) throw new DerekError('usage', `${from} is after ${to}.`, 'Give --from the earlier day.', 2)
    const found = await withNewsroom(asked, io, (newsroom) => visitsOf(newsroom, from, to))
    if (asked.flag('json')) for (const one of found) await io.out.write(`${JSON.stringify(one)}\n`)
    else if (!found.length) await io.out.write(`${words[language].none}\n`)
    else for (const one of found) await io.out.write(plain(`${lines(one, language).join('\n')}\n\n`))
    return 0
  },
}
