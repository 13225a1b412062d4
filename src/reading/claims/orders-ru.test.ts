import { describe, expect, test } from 'vitest'
import { read } from '../read.ts'
import { loadTables } from '../../tables/index.ts'

const tables = loadTables()
const duties = (text: string): string[] =>
  read({ id: 'a', text, published: '2024-09-10', language: 'ru' }, tables).instructions.map(({ kind, addressee, due }) => [kind, addressee, due].join(' | ')) // prettier-ignore

describe('orders that no verb tells', () => {
  test.each([
    [
      'Министр Серик Саттаров провел совещание. Акиматам – до 1 ноября сдать отчеты.',
      'instruction | акиматы | 2024-11-01',
    ],
    [
      'Акимам Серик Саттаров велел проверить дамбы, Минэкологии – до декабря посадить лес.',
      'instruction | Минэкология | 2024-12',
    ],
    ['Аким Серик Саттаров отвел подрядчику две недели.', 'instruction | подрядчик | '],
    ['До декабря добавят девять врачей, обещает аким Серик Саттаров.', 'promise |  | 2024-12'],
    ['Аким Серик Саттаров поторопил строителей.', 'instruction | строители | '],
  ])('%s', (text, line) => expect(duties(text).map((one) => one.toLowerCase())).toContain(line.toLowerCase()))
})

test('an intent with what is to be done is a plan', () =>
  expect(duties('За год тут рассчитывают лепить 45 млн штук кирпича.')).toEqual(['plan |  | ']))
