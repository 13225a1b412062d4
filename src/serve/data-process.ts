// Makes the files of the whole public ledger in a process of its own, behind all else, so that readers need not wait for it.
import { setPriority } from 'node:os'
import { exportAnnotations } from '../newsroom/export-annotations.ts'
import { exportGeojson } from '../newsroom/export-geojson.ts'
import { exportOc4ids } from '../newsroom/export-oc4ids.ts'
import { exportPopolo } from '../newsroom/export-popolo.ts'
import { prepareData } from '../newsroom/data-files.ts'
import type { DataFile } from '../newsroom/data-files.ts'
import type { ExportSetting, Pieces } from '../newsroom/export-setting.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { openNewsroom } from '../newsroom/open.ts'
import { entityAt, promiseAt, visitAt, reportAt } from '../pages/index.ts'

export interface DataTask {
  readonly data: string
  readonly database: string
  readonly folder: string
  readonly newsroom: string
  readonly address: string
  readonly licence: { readonly name: string; readonly url: string | null }
  readonly today: string
}
export type DataWord =
  | { readonly kind: 'made'; readonly files: number }
  /** Another process makes them just now. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'failed'; readonly why: string }

const settingOf = ({ address, newsroom, licence, today }: DataTask): ExportSetting => ({
  unconfirmed: false,
  language: 'en',
  origin: address,
  newsroom,
  licence: licence.url ?? '',
  today,
  at: {
    entity: (entity) => address + entityAt('en', entity),
    report: (id, anchor) => address + reportAt('en', id, anchor),
    promise: (slug) => address + promiseAt('en', slug),
    visit: (slug) => address + visitAt('en', slug),
  },
})

/** Their links leave the site: they are made where its address is known. */
const linked = (newsroom: Newsroom, task: DataTask): readonly DataFile[] => {
  const setting = settingOf(task)
  const file = (name: string, about: string, make: (of: Newsroom, by: ExportSetting) => Pieces): DataFile => ({
    name,
    about,
    pieces: () => make(newsroom, setting),
  })
  return [
    file('oc4ids.json', 'projects as OC4IDS', exportOc4ids),
    file('popolo.json', 'people, bodies and offices as Popolo', exportPopolo),
    file('places.geojson', 'places and projects as GeoJSON', exportGeojson),
    file('annotations.jsonld', 'claims as W3C Web Annotations', exportAnnotations),
  ]
}

const make = async (task: DataTask): Promise<DataWord> => {
  const newsroom = await openNewsroom({ data: task.data, database: task.database })
  try {
    const more = task.address ? linked(newsroom, task) : []
    const made = await prepareData(newsroom, { ...task, more })
    return made ? { kind: 'made', files: made.files.length } : { kind: 'elsewhere' }
  } finally {
    await newsroom.ledger.close()
  }
}

const answer = (word: DataWord): void => {
  process.send?.(word, () => process.disconnect?.())
}
process.once('message', (task: DataTask) => {
  try {
    setPriority(10)
  } catch {
    // Not every system lets itself be told who waits for whom.
  }
  make(task).then(answer, (error: unknown) =>
    answer({ kind: 'failed', why: error instanceof Error ? error.message : String(error) }),
  )
})
// Who asked is gone: what is half made is thrown away by the next.
process.once('disconnect', () => process.exit())
