import { expect, test } from 'vitest'
import { claimOf, type Given } from '../../pages/test-claims.ts'
import { contradictions, timelinesOf } from './index.ts'
import type { TimedClaim, Timeline } from './index.ts'

const cost = (published: string, number: number, words: string, more: Given = {}): TimedClaim =>
  claimOf({
    property: 'cost',
    number,
    unit: 'KZT',
    published,
    words,
    report: `r-${published}`,
    source: `s-${published}`,
    ...more,
  })
const told = ({ property, unit, current, unconfirmed, steps, entries }: Timeline): string =>
  `${property} ${unit}: ${entries.map(({ asOf, partial, supersededBy }) => `${asOf}${partial ? ' part' : ''}${supersededBy ? ' put right' : ''}`).join(', ')}; now ${current?.number ?? current?.date ?? current?.value}${unconfirmed ? `, unconfirmed ${unconfirmed.number}` : ''}; ${steps.map((step) => `${step.kind} ${step.reason}${step.ratio ? ` ${step.ratio.toFixed(2)}` : ''}`).join(', ')}` // prettier-ignore

const nine = cost('2023-04-10', 9e9, 'стоит 9 млрд тенге')
const twelve = cost('2024-04-22', 12e9, 'стоит 12 млрд тенге')

test('the current value is the newest confirmed one, and nothing before it is lost', () => {
  expect(timelinesOf([twelve, nine]).map(told)).toEqual([
    'cost KZT: 2023-04-10, 2024-04-22; now 12000000000; change later 1.33',
  ])
  expect(timelinesOf([{ ...twelve, state: 'read' }, nine]).map(told)).toEqual([
    'cost KZT: 2023-04-10, 2024-04-22; now 9000000000, unconfirmed 12000000000; change later 1.33',
  ])
  expect(timelinesOf([{ ...twelve, state: 'rejected' }, nine]).map(told)).toEqual([
    'cost KZT: 2023-04-10; now 9000000000; ',
  ])
})
test('a past day knows what was published by then', () => {
  expect(timelinesOf([twelve, nine], { on: '2023-12-31' }).map(({ current }) => current?.number)).toEqual([9e9])
})
test('a report of today about the past does not become the present', () => {
  const people = (published: string, number: number, date: string) =>
    cost(published, number, `${number} человек`, { property: 'population', unit: 'person', date })
  const [timeline] = timelinesOf([people('2024-02-01', 47000, '2024-01-01'), people('2025-03-01', 41000, '2020-01-01')])
  expect(told(timeline!)).toBe('population person: 2020-01-01, 2024-01-01; now 47000; change own-dates 1.15')
})
test('a part is never the current value of the whole', () => {
  const part = cost('2024-05-01', 2e9, 'из них 2 млрд тенге на дорогу')
  expect(timelinesOf([nine, part]).map(told)).toEqual([
    'cost KZT: 2023-04-10, 2024-05-01 part; now 9000000000; part part-words',
  ])
})
test('a source that puts itself right keeps both figures, the later stands', () => {
  const wrong = cost('2024-05-06', 25e8, 'стоит 2,5 млрд тенге', { source: 'a', report: 'r1' })
  const right = cost('2024-05-07', 28e8, 'Уточнение: стоит 2,8 млрд тенге', { source: 'a', report: 'r2' })
  expect(timelinesOf([right, wrong]).map(told)).toEqual([
    'cost KZT: 2024-05-06 put right, 2024-05-07; now 2800000000; correction same-source 1.12',
  ])
})
test('what contradicts stands with both pieces of evidence, whatever the order', () => {
  const other = cost('2024-04-23', 14e9, 'обошёлся в 14 млрд тенге')
  for (const claims of [
    [nine, twelve, other],
    [other, twelve, nine],
  ]) {
    const found = contradictions(claims)
    expect(found.map(({ before, after, reason }) => [before.evidence.text, after.evidence.text, reason])).toEqual([
      ['стоит 12 млрд тенге', 'обошёлся в 14 млрд тенге', 'same-time'],
    ])
  }
})
test('claims of two things do not contradict each other', () => {
  expect(contradictions([twelve, { ...cost('2024-04-23', 14e9, '14 млрд'), entityId: 'other' }])).toEqual([])
})
