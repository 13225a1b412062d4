// A newer classifier laid over the table there is: new codes come in, renamed places keep their earlier names, and a code that is
// no more stays with the version that dropped it, because what was joined to it must go on meaning something.
import { DerekError } from '../../model/index.ts'
import { romanised } from '../../words/place-words.ts'
import { buildKato, type BuiltPlace } from '../kato.ts'
import type { FilePlace } from '../places-file.ts'
import type { Classifier } from './read.ts'

export interface PlaceChange {
  readonly kind: 'added' | 'renamed' | 'moved' | 'retired' | 'returned'
  readonly code: string
  /** The names as the newer classifier has them; of a retired place, as it had them. */
  readonly names: { readonly ru: string; readonly kk: string }
  /** renamed: the names before; moved: the code or the larger place before. */
  readonly before?: { readonly ru: string; readonly kk: string } | string
  /** Of a moved place: its new code or larger place. Of a retired one that came under another code: that. */
  readonly after?: string
}
export interface Merged {
  readonly places: readonly FilePlace[]
  readonly changes: readonly PlaceChange[]
}
type Official = { readonly ru: string; readonly kk: string }

const isKato = ({ code }: FilePlace): boolean => /^\d{9}$/.test(code)
const officialOf = ({ official, names }: FilePlace): Official => official ?? { ru: names.ru[0] ?? '', kk: names.kk[0] ?? '' } // prettier-ignore
const withFirst = (first: string, rest: readonly string[]): readonly string[] => [...new Set([first, ...rest])]

const renamed = (place: BuiltPlace, before: FilePlace): FilePlace => ({
  ...place,
  names: {
    ru: withFirst(place.official.ru, before.names.ru),
    kk: withFirst(place.official.kk, before.names.kk),
    // The English names there are may be the old name's.
    en: before.names.en.length > 0 ? withFirst(romanised(place.official.kk, 'kk'), before.names.en) : [],
  },
})
const sameName = (a: Official, b: Official): boolean => a.ru === b.ru && a.kk === b.kk

/** Kind, names and region: what a village keeps when it goes to another district. */
const identity = (place: FilePlace): string => {
  const { ru, kk } = officialOf(place)
  return `${place.code.slice(0, 2)} ${place.kind} ${ru} ${kk}`
}
/** Retired codes and the added ones that they have become: alone of their name on both sides. */
const successors = (retired: readonly FilePlace[], added: readonly FilePlace[]): ReadonlyMap<string, FilePlace> => {
  const [left, right] = [Map.groupBy(retired, identity), Map.groupBy(added, identity)]
  return new Map(
    [...left].flatMap(([key, [one, ...others]]) => {
      const [after, ...more] = right.get(key) ?? []
      return one && after && others.length === 0 && more.length === 0 ? [[one.code, after] as const] : []
    }),
  )
}

const refuseParts = (found: number, known: number): void => {
  if (found * 2 >= known) return
  throw new DerekError(
    'classifier',
    `The file has ${found} places and the table has ${known}: all others would be retired.`,
    'A classifier comes whole: give the file with all its places.',
  )
}

export const mergeClassifier = (current: readonly FilePlace[], { rows, version }: Classifier): Merged => {
  const before = new Map(current.filter(isKato).map((place) => [place.code, place]))
  refuseParts(rows.length, [...before.values()].filter(({ retired }) => retired === undefined).length)
  const built = buildKato(rows)
  const now = new Set(built.map(({ code }) => code))
  const changes: PlaceChange[] = []
  const gone = [...before.values()].filter(({ code, retired }) => retired === undefined && !now.has(code))
  const added = built.filter(({ code }) => !before.has(code))
  const after = successors(gone, added)
  const origin = new Map([...after].map(([code, place]) => [place.code, before.get(code)!]))

  const places = built.map((place): FilePlace => {
    const known = before.get(place.code)
    const was = known ?? origin.get(place.code)
    const names = place.official
    if (known === undefined)
      changes.push(was ? { kind: 'moved', code: place.code, names, before: was.code, after: place.code } : { kind: 'added', code: place.code, names }) // prettier-ignore
    if (was === undefined) return place
    if (known?.retired !== undefined) changes.push({ kind: 'returned', code: place.code, names })
    if (known !== undefined && known.parent !== place.parent)
      changes.push({ kind: 'moved', code: place.code, names, before: known.parent, after: place.parent })
    if (sameName(officialOf(was), place.official)) return { ...place, names: was.names }
    changes.push({ kind: 'renamed', code: place.code, names, before: officialOf(was) })
    return renamed(place, was)
  })
  const kept = [...before.values()]
    .filter(({ code }) => !now.has(code))
    .map((place): FilePlace => {
      if (place.retired !== undefined) return place
      const successor = after.get(place.code)?.code
      changes.push({ kind: 'retired', code: place.code, names: officialOf(place), ...(successor ? { after: successor } : {}) }) // prettier-ignore
      // Not found by name any more, so that a new report is never joined to it.
      return { ...place, retired: successor ? `${version}>${successor}` : version, indexed: false }
    })
  const others = current.filter((place) => !isKato(place))
  const all = [...others, ...places, ...kept].sort((a, b) => (a.code < b.code ? -1 : 1))
  return { places: all, changes: changes.sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)) }
}
