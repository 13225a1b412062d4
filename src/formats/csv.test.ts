import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvLine } from './csv.ts'
import { jsonLine, jsonList } from './jsonl.ts'

test('whatever stands in a field is read back by others', () => {
  const rows = [
    ['имя', 'text', 'n'],
    ['«Мост», новый', 'первая\r\nвторая "строка"', '1'],
    ['', ' пробел ', '=1+1'],
  ]
  expect(parse(rows.map(csvLine).join(''))).toEqual(rows)
  expect(csvLine([null, '', { a: 1 }, ['x,y'], 0, undefined])).toBe(',"","{""a"":1}","[""x,y""]",0,\r\n')
})

test('a line is one line for every reader, and a list told in pieces is one document', () => {
  expect(jsonLine({ a: 'x\u2028y\nz' })).toBe('{"a":"x\\u2028y\\nz"}\n')
  const [full, none] = [jsonList('{"a":[', ']}'), jsonList('{"a":[', ']}')]
  expect(JSON.parse(full(1) + full({ b: 2 }) + full(undefined))).toEqual({ a: [1, { b: 2 }] })
  expect(JSON.parse(none(undefined))).toEqual({ a: [] })
})
