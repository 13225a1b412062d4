import { expect, test } from 'vitest'
import { popoloOf } from './popolo.ts'
import { holderOn, samePerson, tenuresOf } from './tenures.ts'
import type { Sighting } from './types.ts'

/** 'day name', with '!' before a former and '~' before an acting holder. */
const seen = (line: string, more: Partial<Sighting> = {}): Sighting => {
  const [, day, sign, name] = /^(\S+) ([!~]?)(.+)$/.exec(line) as unknown as [string, string, string, string]
  return {
    role: 'akim', scope: '350000000', sure: true, manner: sign === '!' ? 'former' : sign === '~' ? 'acting' : 'holds', entityId: null, name, day,
    office: 'аким области', language: 'ru', reportId: `r-${day}-${name}`, reportVersionId: `r-${day}-${name}.1`, sourceId: 's', mentionId: `m-${day}-${name}`,
    confirmed: true, ...more,
  } // prettier-ignore
}
const told = (...lines: readonly string[]): readonly string[] =>
  tenuresOf(lines.map((line) => seen(line))).map(
    ({ name, firstHeard, lastHeard, until, doubts, acting }) =>
      `${name} ${firstHeard}..${lastHeard}${until ? ` until ${until}` : ''}${acting ? ' acting' : ''}${doubts.length ? ` (${doubts.join()})` : ''}`,
  )
const lines = [
  '2019-03-01 Серик Саттаров',
  '2020-05-01 С. Саттаров',
  '2021-02-01 Айгүл Серікова',
  '2022-08-01 Серикова',
]

test('a post passes on when another is heard in it, and nobody is heard beyond the reports', () => {
  expect(told(...lines)).toEqual([
    'Серик Саттаров 2019-03-01..2020-05-01 until 2021-02-01',
    'Айгүл Серікова 2021-02-01..2022-08-01',
  ])
})
test('the order in which reports are taken in does not matter', () => {
  expect(told(...lines.toReversed())).toEqual(told(...lines))
})
test('who held the post on a day is whoever was heard in it then, or a doubt that says why', () => {
  const tenures = tenuresOf(lines.map((line) => seen(line)))
  const asked = (day: string) => {
    const { certainty, tenure, candidates, why } = holderOn(tenures, day)
    return [certainty, tenure?.name ?? null, candidates.length, why]
  }
  expect(asked('2020-01-01')).toEqual(['heard', 'Серик Саттаров', 1, 'within'])
  expect(asked('2020-09-01')).toEqual(['doubt', null, 2, 'between'])
  expect(asked('2018-01-01')).toEqual(['doubt', null, 1, 'before-first'])
  expect(asked('2022-12-01')).toEqual(['likely', 'Айгүл Серікова', 1, 'after-last'])
  expect(asked('2025-12-01')).toEqual(['doubt', null, 1, 'after-last'])
})
test('a former holder ends the tenure, and an acting one is said to be acting', () => {
  expect(told('2019-03-01 Серик Саттаров', '2019-09-01 !Серик Саттаров', '2019-10-01 ~Ержан Серіков')).toEqual([
    'Серик Саттаров 2019-03-01..2019-03-01 until 2019-09-01',
    'Ержан Серіков 2019-10-01..2019-10-01 acting',
  ])
})
test('one odd report between two of the same person is a doubt, not two changes', () => {
  expect(told('2020-01-01 Серик Саттаров', '2020-01-20 Ержан Серіков', '2020-02-01 Серик Саттаров')).toEqual([
    'Серик Саттаров 2020-01-01..2020-02-01',
    'Ержан Серіков 2020-01-20..2020-01-20 until 2020-01-20 (between)',
  ])
})
test('two names of one day in one post are doubted', () => {
  expect(told('2020-01-01 Серик Саттаров', '2020-01-01 Ержан Серіков')).toEqual([
    'Ержан Серіков 2020-01-01..2020-01-01 until 2020-01-01 (same-day)',
    'Серик Саттаров 2020-01-01..2020-01-01 (same-day)',
  ])
})
test('deputies are many at a time', () => {
  const deputies = [seen('2020-01-01 Серик Саттаров', { role: 'deputy-akim' }), seen('2020-02-01 Ержан Серіков', { role: 'deputy-akim' })] // prettier-ignore
  expect(tenuresOf(deputies).map(({ until }) => until)).toEqual([null, null])
})
test('two entities are two people whatever their names; a namesake with another given name is another', () => {
  const one = (name: string, entityId: string | null = null) => ({ name, entityId })
  expect(samePerson(one('Серик Саттаров', 'a'), one('Серик Саттаров', 'b'))).toBe(false)
  expect(samePerson(one('Серик Саттаров'), one('Даулет Саттаров'))).toBe(false)
  expect(samePerson(one('Ержан Қанатұлы Серіков'), one('Ержан Сериков'))).toBe(true)
})
test('an unknown scope makes no tenure', () => {
  expect(tenuresOf([seen('2020-01-01 Серик Саттаров', { scope: null })])).toEqual([])
})
test('Popolo holds only people who have a page, with the reports that say so', () => {
  const tenures = tenuresOf([seen('2020-01-01 Серик Саттаров', { entityId: 'p1' }), seen('2021-01-01 Ержан Серіков')])
  const popolo = popoloOf(tenures, (id) => `/reports/${id}`)
  expect(popolo.persons).toEqual([{ id: 'p1', name: 'Серик Саттаров' }])
  expect(popolo.posts).toMatchObject([{ id: 'akim@350000000', role: 'akim', area_id: '350000000' }])
  expect(popolo.memberships).toMatchObject([{ person_id: 'p1', start_date: '2020-01-01', end_date: '2021-01-01' }])
})
