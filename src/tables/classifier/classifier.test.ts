// A made-up country of one region stands in for the classifier: small enough to see what each change does.
import { describe, expect, test } from 'vitest'
import { DerekError } from '../../model/index.ts'
import type { FilePlace } from '../places-file.ts'
import { buildKato } from '../kato.ts'
import { mergeClassifier, type PlaceChange } from './merge.ts'
import { readClassifier } from './read.ts'

const header = 'kato,kato_version,level,type_code,name_ru,name_kk'
const rows = [
  '100000000,V1,oblast,0,Южная область,Оңтүстік облысы',
  '103200000,V1,district,4,Первый район,Бірінші ауданы',
  '103230000,V1,sub_district,2,Ближний с.о.,Жақын а.о.',
  '103230100,V1,settlement,2,с.Аксу,Ақсу а.',
  '103230200,V1,settlement,2,с.Бирлик,Бірлік а.',
  '103400000,V1,district,4,Второй район,Екінші ауданы',
]
const bytes = (...lines: readonly string[]): Uint8Array => new TextEncoder().encode([header, ...lines].join('\n'))
const complaint = (file: Uint8Array): string => {
  try {
    readClassifier(file)
    return ''
  } catch (error) {
    expect(error).toBeInstanceOf(DerekError)
    return (error as DerekError).message
  }
}

describe('reading', () => {
  test('columns in any order, a byte order mark, semicolons and Windows line ends make no difference', () => {
    const plain = readClassifier(bytes(...rows))
    const turned = rows.map((row) => row.split(',').toReversed().join(';'))
    const other = `\uFEFF${[header.split(',').toReversed().join(';'), ...turned].join('\r\n')}\r\n`
    expect(readClassifier(new TextEncoder().encode(other))).toEqual(plain)
    expect(plain.version).toBe('V1')
    expect(plain.rows).toHaveLength(6)
  })
  test('a name in quotation marks may hold a separator', () => {
    const { rows: read } = readClassifier(bytes(rows[0]!, '103200000,V1,district,4,"Первый, или главный ""район""",Бірінші ауданы')) // prettier-ignore
    expect(read[1]?.name_ru).toBe('Первый, или главный "район"')
  })
  test.each([
    ['a code of wrong length', ['12,V1,oblast,0,А,Б'], 'line 3: "12" is no code of nine figures'],
    ['a code twice', [rows[0]!], 'line 3: the code 100000000 stands in line 2 already'],
    ['a missing name', ['103200000,V1,district,4,,Б'], 'line 3: the place 103200000 lacks its Russian name'],
    ['an unknown level', ['103200000,V1,county,4,А,Б'], 'line 3: "county" is no level'],
    [
      'a place in no region',
      ['203200000,V1,district,4,А,Б'],
      'line 3: the place 203200000 lies in no region of the file',
    ],
    ['two versions', ['103200000,V2,district,4,А,Б'], 'several versions: V1, V2'],
    ['no version', ['103200000,,district,4,А,Б'], 'line 3: there is no version'],
  ])('%s is told with its line', (_, more, message) => {
    expect(complaint(bytes(rows[0]!, ...more))).toContain(message)
  })
  test('what is no classifier at all is told so', () => {
    expect(complaint(new TextEncoder().encode('a,b\n1,2'))).toContain('no column kato, kato_version, name_ru, name_kk')
    expect(complaint(bytes())).toContain('nothing below it')
    expect(complaint(new TextEncoder().encode('PK\u0003\u0004'))).toContain('a workbook, not a CSV')
    expect(complaint(new Uint8Array([0x6b, 0xff, 0xfe]))).toContain('not UTF-8')
    expect(complaint(new TextEncoder().encode('"kato,kato_version'))).toContain('never closed')
  })
})

const current: readonly FilePlace[] = [
  { code: 'KZ', kind: 'country', parent: '', names: { ru: ['Казахстан'], kk: ['Қазақстан'], en: ['Kazakhstan'] }, indexed: true },
  ...buildKato(readClassifier(bytes(...rows)).rows),
] // prettier-ignore
const merge = (lines: readonly string[], before = current) =>
  mergeClassifier(before, readClassifier(bytes(...lines.map((line) => line.replace('V1', 'V2')))))
const told = (changes: readonly PlaceChange[]): string[] => changes.map(({ kind, code, after }) => `${kind} ${code}${after ? ` ${after}` : ''}`) // prettier-ignore

describe('laying a newer one over the table', () => {
  test('the same classifier changes nothing', () => {
    const { places, changes } = merge(rows)
    expect(changes).toEqual([])
    expect(places.map(({ code }) => code)).toEqual([...rows.map((row) => row.slice(0, 9)), 'KZ'])
  })
  test('a new place comes in', () => {
    expect(told(merge([...rows, '103430000,V1,sub_district,2,Новый с.о.,Жаңа а.о.']).changes)).toEqual([
      'added 103430000',
    ])
  })
  test('a renamed place keeps its earlier names behind the new one', () => {
    const { places, changes } = merge(rows.map((row) => row.replace('с.Аксу,Ақсу а.', 'с.Сарыбулак,Сарыбұлақ а.')))
    expect(told(changes)).toEqual(['renamed 103230100'])
    expect(places.find(({ code }) => code === '103230100')?.names).toMatchObject({ ru: ['Сарыбулак', 'Аксу'], kk: ['Сарыбұлақ', 'Ақсу'] }) // prettier-ignore
  })
  test('a code that is no more stays, marked with the version, and is not found by name', () => {
    const { places, changes } = merge(rows.filter((row) => !row.includes('Бирлик')))
    expect(told(changes)).toEqual(['retired 103230200'])
    expect(places.find(({ code }) => code === '103230200')).toMatchObject({ retired: 'V2', indexed: false, names: { ru: ['Бирлик'] } }) // prettier-ignore
  })
  test('a village that goes to another district under a new code is told as moved', () => {
    const { places, changes } = merge(rows.map((row) => row.replace('103230200', '103430200')))
    expect(told(changes)).toEqual(['retired 103230200 103430200', 'moved 103430200 103430200'])
    expect(places.find(({ code }) => code === '103230200')?.retired).toBe('V2>103430200')
  })
  test('a code that comes back is a place again', () => {
    const { places } = merge(rows.filter((row) => !row.includes('Бирлик')))
    const again = merge(rows, places)
    expect(told(again.changes)).toEqual(['returned 103230200'])
    expect(again.places.find(({ code }) => code === '103230200')).toMatchObject({ indexed: true })
    expect(again.places.find(({ code }) => code === '103230200')?.retired).toBeUndefined()
  })
  test('names of our own stay with a place, and are not taken for a renaming', () => {
    const own = current.map(
      (place) =>
      place.code === '103400000' ? { ...place, names: { ru: ['Второй', 'Второвский'], kk: ['Екінші'], en: ['Second'] } } : place, // prettier-ignore
    )
    const { places, changes } = merge(rows, own)
    expect(changes).toEqual([])
    expect(places.find(({ code }) => code === '103400000')?.names.en).toEqual(['Second'])
  })
  test('a part of a classifier is refused, because it would retire the rest', () => {
    expect(() => merge(rows.slice(0, 2))).toThrow('The file has 2 places and the table has 6')
  })
})
