// What places were called, and what they were part of, before: two short lists written by hand, read at the first asking.
import type { FormerNames, PlacePast } from '../words/tables.ts'

const cells = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
const names = (cell: string | undefined): readonly string[] | undefined => (cell ? cell.split('|') : undefined)
const when = (cell: string | undefined): string | null => cell || null

const formerOf = ([, from, until, ru, kk, en]: readonly string[]): FormerNames => {
  const all = Object.entries({ ru: names(ru), kk: names(kk), en: names(en) }).filter(([, list]) => list !== undefined)
  return { from: when(from), until: when(until), names: Object.fromEntries(all) }
}

/** own-history.tsv and own-origins.tsv, by code. */
export const parsePast = (history: string, origins: string): ReadonlyMap<string, PlacePast> => {
  const all = new Map<string, PlacePast>()
  for (const row of cells(history)) {
    const code = row[0] as string
    all.set(code, { since: null, partOf: [], names: [...(all.get(code)?.names ?? []), formerOf(row)] })
  }
  for (const [code = '', since, partOf] of cells(origins)) {
    all.set(code, { names: all.get(code)?.names ?? [], since: when(since), partOf: names(partOf) ?? [] })
  }
  return all
}
