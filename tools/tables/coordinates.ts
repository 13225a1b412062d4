// Where places lie: settlements by point, regions and districts by their middle. A weak match (one name in a whole region)
// is marked, because a person should look before it is trusted.
import { readCsv } from './csv.ts'

export interface CoordinateSources {
  readonly settlements: string
  readonly districts: string
  readonly regions: string
}
const short = (value: string | undefined): string => String(Math.round(Number(value) * 10_000) / 10_000)

/** 'code lat lon how' lines in the order of codes; how: p point, w weak match, m middle of an area. */
export const buildCoordinates = ({ settlements, districts, regions }: CoordinateSources): string => {
  const lines = new Map<string, string>()
  for (const row of [...readCsv(regions), ...readCsv(districts)]) {
    if (row['lat']) lines.set(row['kato'] as string, `${short(row['lat'])}\t${short(row['lon'])}\tm`)
  }
  for (const row of readCsv(settlements)) {
    const how = row['match']?.startsWith('region') ? 'w' : 'p'
    lines.set(row['kato'] as string, `${short(row['lat'])}\t${short(row['lon'])}\t${how}`)
  }
  return [...lines].sort(([left], [right]) => (left < right ? -1 : 1)).map(([code, rest]) => `${code}\t${rest}\n`).join('') // prettier-ignore
}
