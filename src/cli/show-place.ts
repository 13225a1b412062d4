// A place as `derek places` shows it: one line for each of many, a small card for one.
import type { Language } from '../model/index.ts'
import { namesShown, type PlaceCard } from '../newsroom/place-card.ts'
import type { FormerNames, PlaceRow, Places } from '../words/tables.ts'
import { placeWords } from './place-words.ts'
import type { PlaceLabel, PlaceSort } from './place-words.ts'

const okrug = /^\d{6}000$/
const town = /^\d{4}00000$/
const sortOf = ({ kind, code }: PlaceRow): PlaceSort =>
  kind !== 'other' ? kind : town.test(code) ? 'town-administration' : okrug.test(code) ? 'rural-district' : 'place'

const nameIn = ({ names, code }: PlaceRow, language: Language): string =>
  names[language]?.[0] ?? names.en?.[0] ?? names.kk?.[0] ?? names.ru?.[0] ?? code

const where = (places: Places, { code }: PlaceRow, language: Language): string =>
  places
    .ancestry(code)
    .slice(1)
    .filter((row) => row.kind !== 'other' || town.test(row.code))
    .map((row) => nameIn(row, language))
    .join(', ')

export const placeLine = (places: Places, row: PlaceRow, language: Language): string => {
  const say = placeWords[language]
  const around = where(places, row, language)
  return `${row.code}  ${namesShown(row)}  ${say.sorts[sortOf(row)]}${around && `, ${around}`}${row.retired ? `, ${say.retired}` : ''}\n`
}

const others = ({ names }: PlaceRow): string => [...new Set(Object.values(names).flatMap((list) => list.slice(1)))].join(', ') // prettier-ignore
const time = ({ from, until }: FormerNames, language: Language): string => {
  const say = placeWords[language]
  const year = (of: string): string => of.replace('~', say.about)
  return say.span(from === null ? null : year(from), year(until!))
}

const pointOf = ({ point, row }: PlaceCard, places: Places, language: Language): string => {
  const say = placeWords[language]
  if (!point) return say.unknown
  const of = () => (point.of === row.code ? null : namesShown(places.byCode(point.of) ?? { names: {} }))
  return `${point.lat}, ${point.lon} (${point.how === 'middle' ? say.middle(of()) : say[point.how]})`
}
const retiredIn = (retired: string, places: Places, language: Language): string => {
  const say = placeWords[language]
  const [version = '', code] = retired.split('>')
  const after = code === undefined ? undefined : places.byCode(code)
  return `${say.retiredSince(version)}${after ? `; ${say.now} ${after.code} ${namesShown(after)}` : ''}`
}
const partsOf = ({ parts, inside }: PlaceCard, language: Language): string => {
  const say = placeWords[language]
  const told = [...Map.groupBy(parts, sortOf)].map(([sort, rows]) => say.many(rows.length, sort)).join(', ')
  return inside > parts.length ? `${told}; ${say.inAll(inside)}` : told
}

export const placeText = (card: PlaceCard, places: Places, language: Language): string => {
  const { row, former, parents, partOfBefore, neighbours, bounded, capital } = card
  const say = placeWords[language]
  const line = (label: PlaceLabel, text: string): string => (text === '' ? '' : `  ${say.labels[label].padEnd(12)}${text}\n`) // prettier-ignore
  const coded = (one: PlaceRow): string => `${namesShown(one)} (${one.code})`
  const partOf = partOfBefore === null ? '' : `${partOfBefore.until}${language === 'en' ? ' part of' : ':'} ${partOfBefore.rows.map(coded).join('; ')}` // prettier-ignore
  return [
    `${row.code}  ${namesShown(row)}  ${say.sorts[sortOf(row)]}\n`,
    row.retired === undefined ? '' : line('retired', retiredIn(row.retired, places, language)),
    line('also', others(row)),
    ...former.map((names) => line('once', `${namesShown(names)}, ${time(names, language)}`)),
    line('in', parents.map(coded).join('; ')),
    line('until', partOf),
    line('capital', capital ? coded(capital) : ''),
    line('parts', partsOf(card, language)),
    row.kind === 'country' || /\D/.test(row.code) ? '' : line('lies', pointOf(card, places, language)),
    bounded ? line('borders', neighbours.map((one) => nameIn(one, language)).join(', ')) : '',
  ].join('')
}
