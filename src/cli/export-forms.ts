// The forms of `derek export` that are one text each, and what is told to those who write them.
import { DerekError } from '../model/errors.ts'
import { jsonLine } from '../formats/jsonl.ts'
import { exportAnnotations } from '../newsroom/export-annotations.ts'
import { exportCalendar } from '../newsroom/export-calendar.ts'
import { exportGeojson } from '../newsroom/export-geojson.ts'
import { exportJsonld } from '../newsroom/export-jsonld.ts'
import { exportOc4ids } from '../newsroom/export-oc4ids.ts'
import { exportPopolo } from '../newsroom/export-popolo.ts'
import { item } from '../newsroom/export-setting.ts'
import type { ExportSetting, Pieces } from '../newsroom/export-setting.ts'
import { exportRows } from '../newsroom/export.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { entityAt, promiseAt, visitAt, reportAt } from '../pages/index.ts'
import { licenceAddress, todayIn } from '../settings/index.ts'
import type { Asked, Io } from './io.ts'
import { languageAsked } from './language.ts'

export interface Form {
  readonly pieces: (newsroom: Newsroom, setting: ExportSetting) => Pieces
  /** What it counts. */
  readonly noun: string
  /** Its links leave the site, so the site's address must be known. */
  readonly linked?: boolean
}

async function* rows(newsroom: Newsroom, { unconfirmed }: ExportSetting): Pieces {
  for await (const row of exportRows(newsroom, unconfirmed)) yield item(jsonLine(row))
}

/** The site knows how its pages are told; it is loaded only for this. */
async function* withTelling(newsroom: Newsroom, { origin, language, newsroom: name }: ExportSetting): Pieces {
  const { tellingOf } = await import('../site/machines/telling.ts')
  yield* exportJsonld(newsroom, tellingOf({ origin, language, name }))
}

export const forms: Readonly<Record<string, Form>> = {
  jsonl: { pieces: rows, noun: 'row' },
  oc4ids: { pieces: exportOc4ids, noun: 'project', linked: true },
  popolo: { pieces: exportPopolo, noun: 'object', linked: true },
  geojson: { pieces: exportGeojson, noun: 'feature', linked: true },
  annotations: { pieces: exportAnnotations, noun: 'annotation', linked: true },
  calendar: { pieces: exportCalendar, noun: 'day', linked: true },
  jsonld: { pieces: withTelling, noun: 'object', linked: true },
}

export const needAddress = (address: string): string => {
  if (address) return address
  throw new DerekError(
    'no-address',
    'Feeds and links that leave the site need the address that readers use, and none is set.',
    'Give it with --address https://… or in DEREK_ADDRESS.',
    2,
  )
}

export const settingOf = (asked: Asked, io: Io, linked: boolean): ExportSetting => {
  const { address, title, timezone, licence } = asked.settings
  const origin = linked ? needAddress(address) : address
  const language = languageAsked(asked)
  return {
    unconfirmed: asked.flag('unconfirmed'),
    language,
    origin,
    newsroom: title,
    licence: licenceAddress(licence) ?? '',
    today: todayIn(timezone, io.now()),
    at: {
      entity: (entity) => origin + entityAt(language, entity),
      report: (id, anchor) => origin + reportAt(language, id, anchor),
      promise: (slug) => origin + promiseAt(language, slug),
      visit: (slug) => origin + visitAt(language, slug),
    },
  }
}
