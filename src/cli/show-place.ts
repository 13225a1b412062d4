// A place as `derek places` shows it: one line for each of many, a small card for one.
import { namesShown, type PlaceCard } from '../newsroom/place-card.ts'
import type { FormerNames, PlaceRow, Places } from '../words/tables.ts'
import { counted } from './words.ts'

const okrug = /^\d{6}000$/
const town = /^\d{4}00000$/
/** The tables' 'other' in words. */
const kindOf = ({ kind, code }: PlaceRow): string =>
  kind !== 'other' ? kind : town.test(code) ? 'town administration' : okrug.test(code) ? 'rural district' : 'place'

const where = (places: Places, { code }: PlaceRow): string =>
  places
    .ancestry(code)
    .slice(1)
    .filter((row) => row.kind !== 'other' || town.test(row.code))
    .map((row) => row.names.en?.[0] ?? row.names.kk?.[0] ?? row.names.ru?.[0] ?? row.code)
    .join(', ')

export const placeLine = (places: Places, row: PlaceRow): string =>
  `${row.code}  ${namesShown(row)}  ${kindOf(row)}${where(places, row) && `, ${where(places, row)}`}${row.retired ? ', retired' : ''}\n`

const line = (label: string, text: string): string => (text === '' ? '' : `  ${label.padEnd(12)}${text}\n`)

const others = ({ names }: PlaceRow): string => [...new Set(Object.values(names).flatMap((list) => list.slice(1)))].join(', ') // prettier-ignore
const time = ({ from, until }: FormerNames): string =>
  `${from === null ? 'until' : `${from.replace('~', 'about ')} to`} ${until!.replace('~', 'about ')}`
const sure = { point: 'its own point', weak: 'found by the name alone: look before you trust it', middle: 'the middle of' } as const // prettier-ignore

const pointOf = ({ point, row }: PlaceCard, places: Places): string => {
  if (!point) return 'not known'
  const of = point.how !== 'middle' ? '' : point.of === row.code ? ' it' : ` ${namesShown(places.byCode(point.of) ?? { names: {} })}` // prettier-ignore
  return `${point.lat}, ${point.lon} (${sure[point.how]}${of})`
}
const retiredIn = (retired: string, places: Places): string => {
  const [version = '', code] = retired.split('>')
  const after = code === undefined ? undefined : places.byCode(code)
  return `not in the classifier since ${version}${after ? `; now ${after.code} ${namesShown(after)}` : ''}`
}
const partsOf = ({ parts, inside }: PlaceCard): string => {
  const kinds = Map.groupBy(parts, kindOf)
  const told = [...kinds]
    .map(([kind, rows]) =>
      counted(rows.length, kind, kind === 'city' ? 'cities' : kind === 'country' ? 'countries' : `${kind}s`),
    )
    .join(', ')
  return inside > parts.length ? `${told}; ${counted(inside, 'place')} in all` : told
}

export const placeText = (card: PlaceCard, places: Places): string => {
  const { row, former, parents, partOfBefore, neighbours, bounded, capital } = card
  return [
    `${row.code}  ${namesShown(row)}  ${kindOf(row)}\n`,
    row.retired === undefined ? '' : line('retired', retiredIn(row.retired, places)),
    line('also', others(row)),
    ...former.map((names) => line('once', `${namesShown(names)}, ${time(names)}`)),
    line('in', parents.map((parent) => `${namesShown(parent)} (${parent.code})`).join('; ')),
    partOfBefore === null ? '' : line('until', `${partOfBefore.until} part of ${partOfBefore.rows.map((one) => `${namesShown(one)} (${one.code})`).join('; ')}`), // prettier-ignore
    line('capital', capital ? `${namesShown(capital)} (${capital.code})` : ''),
    line('parts', partsOf(card)),
    row.kind === 'country' || /\D/.test(row.code) ? '' : line('lies at', pointOf(card, places)),
    bounded ? line('borders on', neighbours.map((one) => one.names.en?.[0] ?? namesShown(one)).join(', ')) : '',
  ].join('')
}
