// Promises with a date, as days of a calendar, a page at a time: memory does not grow with how many there are.
import { calendarDays, calendarEnd, calendarHead } from '../formats/calendar.ts'
import type { CalendarDay } from '../formats/calendar.ts'
import { lastDay } from '../model/index.ts'
import type { KeptPromise } from '../model/index.ts'
import { frame } from './export-setting.ts'
import type { ExportSetting, Pieces } from './export-setting.ts'
import type { Newsroom } from './newsroom.ts'

const page = 500
const shortened = (text: string): string => (text.length > 120 ? `${text.slice(0, 117).replace(/\s+\S*$/, '')}…` : text)

const dayOf = (
  promise: KeptPromise,
  published: string,
  { at, language, origin }: ExportSetting,
): CalendarDay | undefined => {
  const day = promise.due === null ? undefined : lastDay(promise.due)
  if (!day) return undefined
  const title = promise.titles[language] ?? Object.values(promise.titles)[0] ?? promise.evidence.text
  const moves = promise.history.filter((change) => change.due !== null)
  return {
    uid: `${promise.id}@${new URL(origin).host}`,
    day,
    summary: shortened(title),
    description: promise.evidence.text,
    url: at.promise(promise.slug),
    changed: promise.history.at(-1)?.at ?? published,
    sequence: moves.length,
    cancelled: promise.state === 'dropped',
    categories: [promise.kind, promise.checked === 'confirmed' ? promise.state : 'unconfirmed'],
  }
}

export async function* exportCalendar({ ledger }: Newsroom, setting: ExportSetting): Pieces {
  const { unconfirmed, newsroom, origin, language } = setting
  yield frame(calendarHead({ name: newsroom, description: newsroom, url: `${origin}/${language}/promises`, language })) // prettier-ignore
  let after: KeptPromise | undefined
  for (;;) {
    const found = await ledger.findPromises({
      dueFrom: '0000',
      unconfirmed,
      decided: true,
      limit: page,
      ...(after && { after }),
    })
    const lines = await ledger.reportLines([...new Set(found.map((promise) => promise.reportVersionId))])
    const published = new Map(lines.map((line) => [line.versionId, line.published]))
    const days = found.flatMap(
      (promise) => dayOf(promise, published.get(promise.reportVersionId) ?? setting.today, setting) ?? [],
    )
    if (days.length) yield { text: calendarDays(days), items: days.length }
    after = found.at(-1)
    if (found.length < page) break
  }
  yield frame(calendarEnd)
}
