import { expect, test } from 'vitest'
import { lifeOf } from '../following/timelines/index.ts'
import { life } from './life.ts'
import { axisOf, placeOn, strip } from './strip.ts'
import { claimOf } from './test-claims.ts'

test('the axis holds whole years and the day of today', () => {
  expect(axisOf(['2020-03-02', '2022-12-31'], '2024-12-12')).toEqual({
    from: '2020-01-01',
    to: '2024-12-31',
    today: '2024-12-12',
  })
})

test('places on it are per cent, and nothing stands outside', () => {
  const axis = axisOf(['2020-01-01'], '2024-12-12')
  expect(placeOn(axis, '2020-01-01')).toBe(0)
  expect(placeOn(axis, '2022-07-02')).toBeCloseTo(50, 0)
  expect(placeOn(axis, '1999-01-01')).toBe(0)
  expect(placeOn(axis, '2099-01-01')).toBe(100)
})

test('what is overdue is hatched, at least six pixels wide, and the words beside it say so', () => {
  const axis = axisOf(['2020-03-02'], '2024-12-12')
  const draw = (due: string) => String(strip({ said: '2020-03-02', due, earlier: [], state: 'overdue' }, axis, 'ru'))
  expect(draw('2020-12-31')).toMatch(/class="over"[^>]*width="\d+(?:\.\d+)?%"/)
  expect(draw('2024-12-11')).toMatch(/class="over"[^>]*width="6"/)
  expect(draw('2020-12-31')).toContain('Просрочено.')
})

test('a promise without a date is a dotted line to today', () => {
  const axis = axisOf(['2020-03-02'], '2024-12-12')
  expect(String(strip({ said: '2020-03-02', due: undefined, earlier: [], state: 'vague' }, axis, 'en'))).toContain(
    'class="vague"',
  )
})

test('the life of a project is drawn once there are two points in time', () => {
  const begun = claimOf({ property: 'status', value: 'stopped', date: '2011', published: '2018-10-03' })
  expect(String(life(lifeOf([begun], '2024-12-12'), 'ru', '2024-12-12'))).toBe('')
  const due = claimOf({ property: 'due', date: '2019', published: '2018-10-03' })
  const drawn = String(life(lifeOf([begun, due], '2024-12-12'), 'ru', '2024-12-12'))
  expect(drawn).toContain('aria-label="3 окт. 2018: срок 2019; 2011: остановлено"'.replace('3 окт', '3\u00a0окт'))
  expect(drawn).toContain('class="over"')
  const built = claimOf({ property: 'status', value: 'built', report: 'late', published: '2020-01-01' })
  expect(String(life(lifeOf([begun, due, built], '2024-12-12'), 'ru', '2024-12-12'))).not.toContain('class="over"')
})

test('a label that a narrow page has no room for stands on wide pages only', () => {
  const built = claimOf({ property: 'status', value: 'built', date: '2023', published: '2024-12-12' })
  const works = claimOf({ property: 'status', value: 'operating', date: '2024-12-06', published: '2024-12-12' })
  const drawn = String(life(lifeOf([built, works], '2026-11-24'), 'ru', '2026-11-24'))
  expect(drawn).toMatch(/<text class="w" x="0%"[^>]*><tspan class="b">2023/)
  expect(drawn).toMatch(/<text class="mid" [^>]*><tspan class="b">2024/)
})
