// derek visits: who went where, stop by stop; reports that may tell of one event are shown as one, with the reasons.
import { DerekError } from '../../model/errors.ts'
import { addDays, lastDay } from '../../model/index.ts'
import type { Language } from '../../model/index.ts'
import type { VisitOffer, VisitReason } from '../../following/visits/index.ts'
import { visitsOf } from '../../newsroom/journeys.ts'
import { dateWords } from '../../pages/index.ts'
import type { Command } from '../command.ts'
import type { Asked } from '../io.ts'
import { languageAsked, languageOption } from '../language.ts'
import { withNewsroom } from '../newsroom.ts'
import { todayIn } from '../../settings/index.ts'
import { oneLine, plain } from '../words.ts'

type Codes = Readonly<Record<VisitReason['code'] | 'one' | 'none', string>>
const words: Readonly<Record<Language, Codes>> = {
  en: {
    'same-visitor': 'the same visitor', 'same-name': 'the same name', 'same-day': 'the same day', 'next-day': 'the next day',
    'shared-stops': 'stops in common', 'shared-places': 'places in common', 'order-differs': 'the reports differ in the order of stops',
    one: 'may be one visit', none: 'No report tells of a visit in these days.',
  },
  ru: {
    'same-visitor': 'тот же человек', 'same-name': 'то же имя', 'same-day': 'тот же день', 'next-day': 'следующий день',
    'shared-stops': 'общие остановки', 'shared-places': 'общие места', 'order-differs': 'порядок остановок в сообщениях разный',
    one: 'возможно, одна поездка', none: 'В эти дни сообщений о поездках нет.',
  },
  kk: {
    'same-visitor': 'сол адам', 'same-name': 'аты бірдей', 'same-day': 'сол күн', 'next-day': 'келесі күн',
    'shared-stops': 'ортақ аялдамалар', 'shared-places': 'ортақ жерлер', 'order-differs': 'хабарларда аялдамалар реті әртүрлі',
    one: 'бір сапар болуы мүмкін', none: 'Бұл күндері сапар туралы хабар жоқ.',
  },
} // prettier-ignore

const reasonWords = (reason: VisitReason, language: Language): string => {
  const of = 'who' in reason ? [reason.who] : 'names' in reason ? reason.names : []
  return `${words[language][reason.code]}${of.length ? `: ${of.map((one) => oneLine(one, 60)).join(', ')}` : ''}`
}

const lines = ({ visits, who, day, stops, reasons }: VisitOffer, language: Language): readonly string[] => [
  `${dateWords(day, language, 'note')}  ${who}`,
  ...stops.map(({ what, told }, at) => `  ${at + 1}. ${oneLine(what, 100)}${visits.length > 1 ? ` (${told.length})` : ''}`), // prettier-ignore
  ...visits.map(({ visit, reportId, sourceId, published }) => `  ${published.slice(0, 10)} ${sourceId}, ${reportId}, ${visit.slug}`), // prettier-ignore
  ...(reasons.length ? [`  ${words[language].one}: ${reasons.map((one) => reasonWords(one, language)).join('; ')}`] : []), // prettier-ignore
]

const dayOf = (asked: Asked, option: 'from' | 'to', otherwise: string): string => {
  const given = asked.text(option)
  if (given === undefined) return otherwise
  if (/^\d{4}-\d\d-\d\d$/.test(given) && lastDay(given) === given) return given
  throw new DerekError('usage', `"${given}" is no day (--${option}).`, 'Give it as YYYY-MM-DD.', 2)
}

export const visits: Command = {
  usage: ['visits [--from DATE] [--to DATE]'],
  about: `Lists the visits that reports tell of, each with its stops in order. Reports of one journey, or of the next day with a stop
in common, are shown as one visit, with the reasons, and behind each stop how many of them name it: an offer, and nothing
is joined. Without --from, the 30 days to the last one.`,
  options: {
    from: { value: 'DATE', help: 'the first day, YYYY-MM-DD' },
    to: { value: 'DATE', help: 'the last day; today when left out' },
    language: languageOption,
    json: { help: 'one JSON object a line' },
  },
  settings: ['data', 'database', 'timezone'],
  examples: ['derek visits --from 2024-12-01 --to 2024-12-31', 'derek visits --language kk'],
  arguments: [0, 0],
  run: async (asked, io) => {
    const language = languageAsked(asked)
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
