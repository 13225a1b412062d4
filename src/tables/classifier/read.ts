// A classifier as it is published: a CSV whose columns may stand in any order and be parted by commas, semicolons or tabs. What is
// wrong with it is told by line, several at once, and nothing of it is taken then.
import { DerekError } from '../../model/index.ts'
import type { KatoRow } from '../kato.ts'

export interface Classifier {
  readonly version: string
  readonly rows: readonly KatoRow[]
}
interface Line {
  readonly number: number
  readonly cells: readonly string[]
}

const levels = ['oblast', 'district', 'sub_district', 'settlement']
/** A code says its level by the figures that it ends with. */
const levelOf = (code: string): string =>
  code.endsWith('0000000') ? 'oblast' : code.endsWith('00000') ? 'district' : code.endsWith('000') ? 'sub_district' : 'settlement' // prettier-ignore

const wrong = (message: string, hint: string): DerekError => new DerekError('classifier', message, hint)
const expected =
  'A classifier is a CSV in UTF-8 with the columns kato, kato_version, level, type_code, name_ru, name_kk.'

const separatorOf = (header: string): string =>
  [',', ';', '\t'].reduce((best, one) => (header.split(one).length > header.split(best).length ? one : best), ',')

/** Cells of each line; a cell in quotation marks may hold the separator, a line break, and a quotation mark doubled. */
const linesOf = (text: string, separator: string): Line[] => {
  const lines: Line[] = []
  let cells: string[] = []
  let cell = ''
  let quoted = false
  let [number, begun] = [1, 1]
  const end = (): void => {
    cells.push(cell.trim())
    if (cells.some((one) => one !== '')) lines.push({ number: begun, cells })
    ;[cells, cell] = [[], '']
  }
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string
    if (char === '\n') number++
    if (char === '"') {
      if (quoted && text[at + 1] === '"') cell += text[at++]
      else quoted = !quoted
    } else if (char === separator && !quoted) {
      cells.push(cell.trim())
      cell = ''
    } else if (char === '\n' && !quoted) {
      end()
      begun = number
    } else if (char !== '\r') cell += char
  }
  end()
  if (quoted) throw wrong(`A quotation mark that opens in line ${begun} is never closed.`, 'Close it, or export the table again.') // prettier-ignore
  return lines
}

const textOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw wrong('The file is a workbook, not a CSV.', 'Open it and save it as "CSV UTF-8", then give that file.')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DerekError('classifier', 'The file is not UTF-8.', 'Save it as "CSV UTF-8", then give that file.', 1, cause) // prettier-ignore
  }
}

const required = ['kato', 'kato_version', 'name_ru', 'name_kk'] as const
type Column = (typeof required)[number] | 'level'

const columnsOf = (header: Line | undefined): ((cells: readonly string[], column: Column) => string) => {
  const names = header?.cells.map((name) => name.toLowerCase()) ?? []
  const missing = required.filter((name) => !names.includes(name))
  if (missing.length > 0) throw wrong(`The first line names no column ${missing.join(', ')}.`, expected)
  return (cells, column) => cells[names.indexOf(column)] ?? ''
}

const faultOf = (row: KatoRow, before: number | undefined, known: ReadonlySet<string>): string | undefined => {
  if (!/^\d{9}$/.test(row.kato)) return `"${row.kato}" is no code of nine figures`
  if (before !== undefined) return `the code ${row.kato} stands in line ${before} already`
  if (row.name_ru === '' || row.name_kk === '') return `the place ${row.kato} lacks its ${row.name_ru === '' ? 'Russian' : 'Kazakh'} name` // prettier-ignore
  if (/[\t|]/.test(row.name_ru + row.name_kk)) return `a name of ${row.kato} holds a tab or a bar`
  if (!levels.includes(row.level)) return `"${row.level}" is no level; there are ${levels.join(', ')}`
  if (!known.has(row.kato.slice(0, 2).padEnd(9, '0'))) return `the place ${row.kato} lies in no region of the file`
  return undefined
}

export const readClassifier = (bytes: Uint8Array): Classifier => {
  const text = textOf(bytes).replace(/^\uFEFF/, '')
  const [header, ...lines] = linesOf(text, separatorOf(text.slice(0, text.search(/\r?\n|$/))))
  const cell = columnsOf(header)
  if (lines.length === 0) throw wrong('The file has its first line and nothing below it.', expected)
  const numbered = lines.map(({ number, cells }) => {
    const kato = cell(cells, 'kato')
    const row: KatoRow = { kato, level: cell(cells, 'level') || levelOf(kato), name_ru: cell(cells, 'name_ru'), name_kk: cell(cells, 'name_kk') } // prettier-ignore
    return { number, row, version: cell(cells, 'kato_version') }
  })
  const known = new Set(numbered.map(({ row }) => row.kato))
  const first = new Map<string, number>()
  const faults: string[] = []
  for (const { number, row } of numbered) {
    const fault = faultOf(row, first.get(row.kato), known)
    if (fault !== undefined) faults.push(`line ${number}: ${fault}`)
    if (!first.has(row.kato)) first.set(row.kato, number)
  }
  const versions = [...new Set(numbered.map(({ version }) => version))]
  if (versions.length > 1 || versions[0] === '')
    faults.push(versions.includes('') ? `line ${numbered.find(({ version }) => version === '')!.number}: there is no version` : `the file names several versions: ${versions.slice(0, 3).join(', ')}`) // prettier-ignore
  if (faults.length > 0) {
    const more = faults.length > 8 ? `; and ${faults.length - 8} more` : ''
    throw wrong(`The classifier cannot be taken: ${faults.slice(0, 8).join('; ')}${more}.`, 'Nothing was changed. Mend these lines and import again.') // prettier-ignore
  }
  return { version: versions[0]!, rows: numbered.map(({ row }) => row) }
}
