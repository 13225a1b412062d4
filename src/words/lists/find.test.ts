import { expect, test } from 'vitest'
import { foldName } from '../fold-name.ts'
import { bodiesByName, knownBodies, knownLegalForms, knownOffices, legalFormsByName, officesByName } from './find.ts'

const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id)

test('every line has an id of its own and names in three languages', () => {
  for (const list of [knownBodies(), knownOffices(), knownLegalForms()]) {
    expect(new Set(ids(list)).size).toBe(list.length)
    for (const { id, names } of list)
      expect([id, names.ru.length > 0, names.kk.length > 0, names.en.length > 0]).toEqual([id, true, true, true])
  }
})

test('every name of a body leads back to it', () => {
  for (const { id, names } of knownBodies()) {
    for (const name of Object.values(names).flat()) expect(ids(bodiesByName(foldName(name)))).toContain(id)
  }
})

test('a name that is no abbreviation is of one body only', () => {
  const long = knownBodies().flatMap(({ names }) =>
    Object.values(names)
      .flat()
      .filter((name) => name.length > 7),
  )
  expect(long.filter((name) => bodiesByName(foldName(name)).length !== 1)).toEqual([])
})

test('every name of an office and of a legal form leads back to it', () => {
  for (const { id, names } of knownOffices())
    for (const name of Object.values(names).flat()) expect(ids(officesByName(foldName(name)))).toContain(id)
  for (const { id, names } of knownLegalForms())
    for (const name of Object.values(names).flat()) expect(ids(legalFormsByName(foldName(name)))).toContain(id)
})

test('one body is one in three languages, in full and in short', () => {
  for (const name of [
    'Министерство здравоохранения',
    'Минздрав',
    'Денсаулық сақтау министрлігі',
    'Ministry of Healthcare',
    'Health Ministry',
  ]) {
    expect(ids(bodiesByName(foldName(name)))).toEqual(['ministry-health'])
  }
  for (const name of ['КазМунайГаз', 'ҚазМұнайГаз', 'KazMunayGas', 'КМГ'])
    expect(ids(bodiesByName(foldName(name)))).toContain('kazmunaygas')
})

test('one office is one in three languages', () => {
  for (const name of ['глава государства', 'Мемлекет басшысы', 'Head of State', 'Президент', 'president']) {
    expect(ids(officesByName(foldName(name)))).toContain('president')
  }
  for (const name of ['ТОО', 'ЖШС', 'LLP']) expect(ids(legalFormsByName(foldName(name)))).toEqual(['llp'])
})
