// All places in one list: the classifier, countries, cities abroad; with the names that Derek adds of its own.
import type { FilePlace } from '../../src/tables/places-file.ts'
import { buildKato, type KatoRow } from '../../src/tables/kato.ts'
import { readCsv } from './csv.ts'

export interface Built extends FilePlace {
  readonly names: { readonly ru: string[]; readonly kk: string[]; readonly en: string[] }
}
type Tongue = 'ru' | 'kk' | 'en'

export interface PlaceSources {
  readonly kato: string
  readonly regions: string
  readonly districts: string
  readonly countries: string
  readonly ownNames: string
  readonly ownWorld: string
  readonly ownCapitals: string
}

const lines = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))

const add = (list: string[], name: string | undefined): void => {
  const bare = name?.replace(/\s+/g, ' ').trim()
  if (bare && !list.includes(bare)) list.push(bare)
}
const addOwn = (list: string[], names: string): void => {
  const first = names.startsWith('=')
  const own = names.replace(/^=/, '').split('|')
  if (first) list.splice(0, list.length, ...new Set([...own, ...list]))
  else for (const name of own) add(list, name)
}

/** 'КНР (Китайская Народная Республика)' and 'Американское Самоа (США)' give their first part; islands lose 'о-в'. */
const country = (name: string | undefined): string | undefined => name?.replace(/ \(.*\)$/, '').replace(/^о-ва? /, '')

const alternatives = (cell: string | undefined): string[] => cell?.split('|').toReversed() ?? []

const countries = (text: string): Built[] =>
  readCsv(text).map((row) => {
    const names = { ru: [] as string[], kk: [] as string[], en: [] as string[] }
    for (const name of [row['name_ru'], ...alternatives(row['alt_ru'])]) add(names.ru, country(name))
    for (const name of [row['name_kk'], ...alternatives(row['alt_kk'])]) add(names.kk, country(name))
    add(names.en, country(row['name_en']?.replace(' & ', ' and ')))
    return { code: row['iso2'] as string, kind: 'country', parent: '', names, indexed: true }
  })

const world = (text: string): Built[] =>
  lines(text).map(([code = '', kind = '', ru = '', kk = '', en = '']) => ({
    code,
    kind,
    parent: code.startsWith('geo/') ? '' : code.slice(0, 2),
    names: { ru: ru.split('|'), kk: kk.split('|'), en: en.split('|') },
    indexed: true,
  }))

/** Capitals that no other list has. */
const capitals = (text: string, known: ReadonlySet<string>): Built[] =>
  lines(text)
    .filter(([code = '']) => !known.has(code))
    .map(([code = '', ru = '', kk = '', en = '']) => ({
      code,
      kind: 'city',
      parent: code.slice(0, 2),
      names: { ru: ru.split('|'), kk: kk.split('|'), en: en.split('|') },
      indexed: true,
    }))

export const buildPlaces = (sources: PlaceSources): Built[] => {
  const all: Built[] = [
    ...countries(sources.countries),
    ...buildKato(readCsv(sources.kato) as unknown as KatoRow[]),
    ...world(sources.ownWorld),
  ]
  all.push(...capitals(sources.ownCapitals, new Set(all.map(({ code }) => code))))
  const byCode = new Map(all.map((place) => [place.code, place]))
  for (const row of readCsv(sources.regions)) {
    const place = byCode.get(row['kato'] as string)
    if (!place) continue
    if (!row['short_ru']?.includes('(')) add(place.names.ru, row['short_ru'])
    add(place.names.en, row['name_en']?.replace(/ \(city\)$/, ''))
  }
  for (const row of readCsv(sources.districts)) {
    const place = byCode.get(row['kato'] as string)
    if (!place) continue
    add(place.names.en, row['name_en']?.replaceAll("'", ''))
    if (place.indexed && place.kind === 'district' && (row['name_ru_short'] ?? '').endsWith('ий')) {
      add(place.names.ru, row['name_ru_short']?.replaceAll('A', 'А').replace(/скийский$/, 'ский'))
    }
  }
  for (const [code = '', tongue = '', names = ''] of lines(sources.ownNames)) {
    const place = byCode.get(code)
    if (!place) throw new Error(`data/places/own-names.tsv names the place ${code}, which no source has.`)
    addOwn(place.names[tongue as Tongue], names)
  }
  return all.sort((left, right) => (left.code < right.code ? -1 : left.code > right.code ? 1 : 0))
}
