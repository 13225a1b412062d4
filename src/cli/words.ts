// How commands put things into words: amounts, counts, who and when.
import type { Claim } from '../model/index.ts'

/** 8500000000 as 8 500 000 000, 3866.5 as 3 866.5. */
export const grouped = (number: number): string => {
  const [whole, part] = String(number).split('.')
  return (whole as string).replace(/\B(?=(\d{3})+$)/g, ' ') + (part === undefined ? '' : `.${part}`)
}

const bounds = { about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' } as const

type Value = Pick<Claim, 'number' | 'unit' | 'date' | 'value' | 'bound'>
export const valueOf = ({ number, unit, date, value, bound }: Value): string => {
  const amount = number == null ? '' : `${grouped(number)}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`
  return (bound ? bounds[bound] : '') + [value, amount, date].filter(Boolean).join(', ')
}

export const counted = (count: number, one: string, many: string = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`

/** '3 claims, 1 quote', without what there is none of. */
export const listing = (parts: readonly (readonly [number, string])[]): string =>
  parts
    .filter(([count]) => count)
    .map(([count, one]) => counted(count, one))
    .join(', ') || 'nothing'

export const columnsOf = (rows: readonly (readonly string[])[], indent = '  '): string => {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), [])
  return rows
    .map((row) =>
      (
        indent + row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] as number))).join('  ')
      ).trimEnd(),
    )
    .join('\n')
}

/** The pages' words with plain spaces: what a terminal shows is searched and copied. */
export const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ')

/** On one line, and not without end. */
export const oneLine = (text: string, longest = 100): string => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
