import { expect, test } from 'vitest'
import { foldName } from '../words/fold-name.ts'
import { loadTables } from './load.ts'

const { places } = loadTables()
const codes = (name: string): string[] => places.byName(foldName(name)).map((row) => row.code)
const chain = (code: string): (string | undefined)[] => places.ancestry(code).map((row) => row.names.ru?.[0])

test('a place is found by its name in any language and spelling', () => {
  for (const name of ['Жетісу', 'Жетысу', 'Zhetysu', 'Jetisu', 'Жетысуская']) expect(codes(name)[0]).toBe('330000000')
  for (const name of ['Конаев', 'Қонаев', 'Капшагай', 'Kapchagay', 'Konayev'])
    expect(codes(name)).toContain('191010000')
  for (const name of ['Астана', 'Нур-Султан', 'Целиноград', 'Nur-Sultan']) expect(codes(name)).toContain('710000000')
  for (const name of ['Алматы', 'Алма-Ата', 'Alma-Ata']) expect(codes(name)).toContain('750000000')
  for (const name of ['Шымкент', 'Чимкент', 'Shymkent']) expect(codes(name)).toContain('790000000')
  for (const name of ['США', 'АҚШ', 'USA', 'Америка Құрама Штаттары']) expect(codes(name)).toContain('US')
})

test('districts are found by adjective and by stem', () => {
  expect(codes('Алакольский')).toContain('333400000')
  expect(codes('Алакөл')).toContain('333400000')
  expect(codes('Саркандский')).toEqual(['334800000'])
})

test('one name of several places gives them all, larger first', () => {
  expect(codes('Жетісу')).toEqual(['330000000', '751510000', '333655100', '613879900'])
  expect(codes('Лепсы')).toEqual(['333467100', '334855100', '333467000', '334855000'])
})

test('parents lead from a village to the country', () => {
  expect(chain('334855100')).toEqual(['Лепсы', 'Лепсинский', 'Саркандский', 'Жетісу', 'Казахстан'])
  expect(chain('333467100')).toEqual(['Лепсинск', 'Лепсинский', 'Алакольский', 'Жетісу', 'Казахстан'])
})

test("a town's administration does not compete with the town", () => {
  expect(codes('Семей')).toEqual(['101010000'])
  expect(places.byCode('101000000')?.kind).toBe('other')
})

test('unknown names and codes give nothing', () => {
  expect(codes('Небывалово-на-Луне')).toEqual([])
  expect(places.byCode('999999999')).toBeUndefined()
  expect(places.ancestry('')).toEqual([])
})
