// Readings in one line, for tests of matching: 'ru | name; another name | place | places | figures'. A place is 'Тараз/c' (r a
// region, d a district, c a city, v a village, o other), a figure 'capacity 600 место' or 'due 2025'.
import { emptyReading } from '../../model/index.ts'
import type { Claim, Language, Place, PlaceKind, Reading, Span } from '../../model/index.ts'

const kinds: Readonly<Record<string, PlaceKind>> = { r: 'region', d: 'district', c: 'city', v: 'village', o: 'other', k: 'country' } // prettier-ignore
const span = (text: string): Span => ({ start: 0, end: text.length, text })
const parts = (text: string | undefined, by: string): readonly string[] => (text ?? '').split(by).map((part) => part.trim()).filter(Boolean) // prettier-ignore

const placeOf = (text: string): Place => {
  const [name = '', kind = 'o'] = text.split('/')
  return { name, kind: kinds[kind] ?? 'other', code: null, mentions: [] }
}
const claimOf = (subject: string, text: string): Claim => {
  const [property = '', value = '', unit] = text.split(' ')
  const said = unit ? { number: Number(value), unit } : { date: value }
  const rest = { modality: 'reported', speaker: null, evidence: span(text), rule: 'line' } as const
  return { subject, property: property as Claim['property'], ...said, ...rest }
}

/** Several projects of one report are parted by ' + '. */
export const readingOf = (id: string, lines: string): Reading => {
  const rows = lines.split(' + ').map((line) => line.split('|').map((part) => part.trim()))
  return {
    ...emptyReading(id, (rows[0]?.[0] ?? 'ru') as Language, '2024-01-01'),
    places: rows.flatMap(([, , , places]) => parts(places, ',').map(placeOf)),
    projects: rows.map(([, names, place]) => {
      const [name = '', ...others] = parts(names, ';')
      return { name, place: place && place !== '-' ? place : null, mentions: others.map(span) }
    }),
    claims: rows.flatMap(([, names, , , figures]) =>
      parts(figures, ',').map((figure) => claimOf(parts(names, ';')[0] ?? '', figure)),
    ),
  }
}
