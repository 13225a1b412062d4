// State programmes by any of their names: «Жайлы мектеп», «Комфортная школа» and Comfortable School are one, and nothing in
// the words says so.
import { foldName } from '../../words/fold-name.ts'
import { programmeLines } from '../../words/lists/programmes.ts'

let byName: ReadonlyMap<string, string> | undefined

/** Ran several times under one name, each time another: which one is meant, the name does not say. */
const editions: ReadonlySet<string> = new Set(['industrial-map', 'industrial-innovative', 'accelerated-industrial', 'business-roadmap', 'employment-roadmap', 'affordable-housing', 'agribusiness']) // prettier-ignore
export const hasEditions = (programme: string): boolean => editions.has(programme)

const load = (): ReadonlyMap<string, string> =>
  new Map(
    programmeLines.flatMap((line) => {
      const [id = '', ...columns] = line.split(' | ')
      return columns.flatMap((column) =>
        column.split('; ').map((name): [string, string] => [foldName(name), id.trim()]),
      )
    }),
  )

/** Of a folded name, with or without a year behind it. */
export const programmeNamed = (folded: string): string | undefined => {
  byName ??= load()
  return byName.get(folded) ?? byName.get(folded.replace(/ 20\d\d( 20\d\d)?$/, ''))
}
