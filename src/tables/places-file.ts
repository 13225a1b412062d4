// The places table as it lies on disk: one place a line in the order of codes, and the index that finds it by name. Written by
// the tool that makes the release's table and by the import of a newer classifier, so that both are one format.
import { foldName } from '../words/fold-name.ts'
import { packIndex } from './format.ts'

export interface FilePlace {
  readonly code: string
  readonly kind: string
  readonly parent: string
  readonly names: { readonly ru: readonly string[]; readonly kk: readonly string[]; readonly en: readonly string[] }
  /** The classifier's own names, where Derek puts another first: what a newer classifier is compared with. */
  readonly official?: { readonly ru: string; readonly kk: string } | undefined
  /** The version of the classifier that has the code no more. */
  readonly retired?: string | undefined
  /** False for a town's administration: it carries the town's own name and must not compete with it. */
  readonly indexed: boolean
}

const differs = ({ official, names }: FilePlace): boolean =>
  official !== undefined && (official.ru !== names.ru[0] || official.kk !== names.kk[0])

const lineOf = (place: FilePlace): string => {
  const { code, kind, parent, names, official, retired, indexed } = place
  const marks = [
    ...(indexed ? [] : ['hidden']),
    ...(differs(place) ? [`official=${official!.ru}|${official!.kk}`] : []),
    ...(retired === undefined ? [] : [`retired=${retired}`]),
  ]
  const cells = [code, kind, parent, names.ru.join('|'), names.kk.join('|'), names.en.join('|')]
  return [...cells, ...(marks.length > 0 ? [marks.join(';')] : [])].join('\t')
}
const keysOf = ({ names, indexed }: FilePlace): readonly string[] =>
  indexed ? [...new Set(Object.values(names).flat().map(foldName))].filter((key) => /[a-z]/.test(key)) : []

/** places: in the order of their codes. */
export const writePlaces = (places: readonly FilePlace[]): { rows: string; index: Uint8Array } => {
  const lines = places.map(lineOf)
  const offsets = [0]
  for (const line of lines) offsets.push((offsets.at(-1) as number) + Buffer.byteLength(line) + 1)
  const keys = places.flatMap((place, row) => keysOf(place).map((key) => [key, row] as const))
  return { rows: `${lines.join('\n')}\n`, index: packIndex(offsets, keys) }
}

/** The marks behind the names of a line. */
const marksOf = (cell: string | undefined): ReadonlyMap<string, string> =>
  new Map(cell?.split(';').map((mark) => [mark.split('=')[0] as string, mark.slice(mark.indexOf('=') + 1)]))
const names = (cell: string | undefined): readonly string[] => (cell ? cell.split('|') : [])

export const readPlaceLine = (line: string): FilePlace => {
  const [code = '', kind = '', parent = '', ru, kk, en, rest] = line.split('\t')
  const marks = rest === undefined ? undefined : marksOf(rest)
  const [officialRu, officialKk] = marks?.get('official')?.split('|') ?? []
  return {
    code,
    kind,
    parent,
    names: { ru: names(ru), kk: names(kk), en: names(en) },
    official: officialRu === undefined ? undefined : { ru: officialRu, kk: officialKk ?? '' },
    retired: marks?.get('retired'),
    indexed: !marks?.has('hidden'),
  }
}
/** Every line of a table. */
export const readPlaceLines = (rows: string): FilePlace[] => rows.split('\n').filter(Boolean).map(readPlaceLine)
