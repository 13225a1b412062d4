// The lists of bodies, offices and legal forms as look-ups: by any name, in any language, whatever the spelling.
import type { Language } from '../../model/index.ts'
import { foldName } from '../fold-name.ts'
import { bodyGroups } from './bodies.ts'
import { legalForms } from './legal-forms.ts'
import { officeGroups } from './offices.ts'

/** One thing of a list with all its names; the first of each language is the one to show. */
export interface Listed {
  readonly id: string
  readonly group: string
  readonly names: { readonly [L in Language]: readonly string[] }
}

const namesOf = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== '-')

export const parseLine = (line: string, group: string): Listed => {
  const [id = '', ru, kk, en] = line.split(' | ')
  return { id, group, names: { ru: namesOf(ru), kk: namesOf(kk), en: namesOf(en) } }
}

const parse = (groups: readonly { readonly group: string; readonly lines: readonly string[] }[]): Listed[] =>
  groups.flatMap(({ group, lines }) => lines.map((line) => parseLine(line, group)))

interface Lookup {
  readonly all: readonly Listed[]
  readonly byName: ReadonlyMap<string, readonly Listed[]>
}
const lookup = (all: readonly Listed[]): Lookup => {
  const byName = new Map<string, Listed[]>()
  for (const one of all) {
    for (const key of new Set(Object.values(one.names).flat().map(foldName))) {
      const list = byName.get(key)
      if (list) list.push(one)
      else byName.set(key, [one])
    }
  }
  return { all, byName }
}

let bodies: Lookup | undefined
let offices: Lookup | undefined
let forms: Lookup | undefined

/** Bodies of Kazakhstan and large international ones. */
export const knownBodies = (): readonly Listed[] => (bodies ??= lookup(parse(bodyGroups))).all
/** By a dictionary-form name folded with foldName: 'Минздрав', 'ДСМ', 'Ministry of Health' are one. */
export const bodiesByName = (folded: string): readonly Listed[] =>
  (bodies ??= lookup(parse(bodyGroups))).byName.get(folded) ?? []

export const knownOffices = (): readonly Listed[] => (offices ??= lookup(parse(officeGroups))).all
export const officesByName = (folded: string): readonly Listed[] =>
  (offices ??= lookup(parse(officeGroups))).byName.get(folded) ?? []

export const knownLegalForms = (): readonly Listed[] =>
  (forms ??= lookup(parse([{ group: 'legal forms', lines: legalForms }]))).all
export const legalFormsByName = (folded: string): readonly Listed[] => {
  forms ??= lookup(parse([{ group: 'legal forms', lines: legalForms }]))
  return forms.byName.get(folded) ?? []
}
