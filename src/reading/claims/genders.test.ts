import { expect, test } from 'vitest'
import { buildDocument } from '../build.ts'
import { loadTables } from '../../tables/index.ts'
import { agreementOf, pronounAsks, verbAsks } from './genders.ts'

const tables = loadTables()
const spellings = (text: string) =>
  buildDocument({ id: 'x', text, published: '2025-01-01', language: 'ru' }, tables).tokens.map(({ spelling }) => spelling) // prettier-ignore

test('a thing has the gender of the first noun of its name', () => {
  expect(['школа на 600 мест', 'новый мост', 'овощехранилище', 'тепловые сети'].map(agreementOf)).toEqual(['f', 'm', 'n', 'pl']) // prettier-ignore
})

test('pronouns and verbs of the past ask for a gender, those of the present for none', () => {
  expect(spellings('ее строят').map(pronounAsks)).toEqual([['f'], undefined])
  expect(spellings('стоило строится построена').map(verbAsks)).toEqual(['n', undefined, 'f'])
})
