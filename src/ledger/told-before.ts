// Whether what a round finds was put on the desk's list before in other words: as several items that are now one, or with more
// beside it, of which something has gone since. It is then nothing new.
import type { AttentionItem } from '../model/index.ts'
import { fromJson } from './json.ts'
import type { AttentionRow } from './schema.ts'

type About = AttentionItem['about']
/** What it is about but for its lists: those grow and shrink. */
const plainPart = (about: About): string =>
  JSON.stringify(Object.entries(about).filter(([, value]) => typeof value === 'string').toSorted()) // prettier-ignore
const listed = (about: About): readonly string[] => Object.values(about).flatMap((value) => (typeof value === 'string' ? [] : value)) // prettier-ignore

export interface Before {
  /** Those that wait and that this one stands in place of. */
  readonly waiting: readonly AttentionRow[]
  /** An editor waved all of it away. */
  readonly dismissed: boolean
}

/** Of what is known of the item's target. Null of what holds anything that was not told. */
export const toldBefore = (item: AttentionItem, known: readonly AttentionRow[]): Before | null => {
  const wanted = listed(item.about)
  if (!wanted.length) return null
  const plain = plainPart(item.about)
  const like = known
    .filter((row) => row.kind === item.kind && row.target_kind === item.target && row.target_id === item.targetId)
    .map((row) => ({ row, about: fromJson<About>(row.about) }))
    .filter(({ about }) => plainPart(about) === plain)
  const waiting = like.filter(({ row }) => row.resolved === null && row.dismissed === 0)
  const away = like.filter(({ row }) => row.dismissed === 1)
  const holdsAll = (all: typeof like): boolean => {
    const told = new Set(all.flatMap(({ about }) => listed(about)))
    return wanted.every((one) => told.has(one))
  }
  if (holdsAll(away)) return { waiting: [], dismissed: true }
  return waiting.length && holdsAll([...waiting, ...away])
    ? { waiting: waiting.map(({ row }) => row), dismissed: false }
    : null
}
