// Calendars of what is due: all of it, of one entity, of one promise.
import { calendarType, writeCalendar, type CalendarDay } from '../../formats/calendar.ts'
import { lastDay, type EntityKind, type KeptPromise } from '../../model/index.ts'
import {
  capital, dateWords, entityAt, entityName, indexAt, machineWordings, promiseAt, wordedIn, wordings,
} from '../../pages/index.ts' // prettier-ignore
import type { Answer } from '../answer.ts'
import { missing, type Asking } from '../ask.ts'
import { openToAll } from '../headers.ts'
import { calendarUnder } from './pages.ts'

/** A calendar holds what is due from a year ago on, so many at most. */
const most = 2000
const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

const dayOf = (promise: KeptPromise, { frame, origin }: Asking): readonly CalendarDay[] => {
  const { language } = frame
  const w = wordings[language]
  const day = promise.due === null ? undefined : lastDay(promise.due)
  if (day === undefined || promise.checked !== 'confirmed') return []
  const title = wordedIn(promise.titles, language)?.text ?? promise.evidence.text
  const days = promise.history.map((change) => change.due)
  const last = promise.history.at(-1)
  const become = promise.state === 'open' || promise.state === 'moved' ? '' : ` (${w.promise[promise.state]})`
  return [
    {
      uid: `promise-${promise.id}@derek`,
      day,
      summary: machineWordings[language].dueFor(title) + become,
      description: `${w.due.dueIs}: ${dateWords(promise.due!, language)}\n«${promise.evidence.text}»`,
      url: origin + promiseAt(language, promise.slug),
      changed: last?.at ?? `${day}T00:00:00Z`,
      sequence: Math.max(0, days.length - 1),
      cancelled: promise.state === 'dropped',
      categories: [w.promiseKind[promise.kind]],
    },
  ]
}

const calendar = (asking: Asking, name: string, page: string, promises: readonly KeptPromise[]): Answer => ({
  status: 200,
  type: calendarType,
  headers: openToAll,
  body: writeCalendar({
    name: `${name} · ${asking.frame.name}`,
    description: name,
    url: asking.origin + page,
    language: asking.frame.language,
    days: promises.flatMap((promise) => dayOf(promise, asking)),
  }),
})
const elsewhere = (at: string): Answer => ({ status: 301, type: 'text/plain', body: '', location: calendarUnder(at) })

export const askPromisesCalendar = async (asking: Asking): Promise<Answer> => {
  const { language, today } = asking.frame
  const promises = await asking.ledger.promisesDue(yearBefore(today), most)
  return calendar(asking, machineWordings[language].calendarOfAll, indexAt(language, 'promises'), promises)
}

export const askEntityCalendar = async (asking: Asking, kind: EntityKind, slug: string): Promise<Answer> => {
  const { language } = asking.frame
  const view = await asking.ledger.entity(kind, slug)
  if (!view) return missing(asking.frame)
  if ('movedTo' in view) return elsewhere(entityAt(language, { kind, slug: view.movedTo }))
  const name = capital(entityName(view.entity, language).text)
  const page = entityAt(language, view.entity)
  return calendar(asking, machineWordings[language].calendarOf(name), page, view.promises)
}

export const askPromiseCalendar = async (asking: Asking, slug: string): Promise<Answer> => {
  const { language } = asking.frame
  const view = await asking.ledger.promise(slug)
  if (!view) return missing(asking.frame)
  const { promise } = view
  if (promise.slug !== slug) return elsewhere(promiseAt(language, promise.slug))
  const title = wordedIn(promise.titles, language)?.text ?? promise.evidence.text
  return calendar(asking, machineWordings[language].calendarOf(title), promiseAt(language, slug), [promise])
}
