import { expect, test } from 'vitest'
import type { KeptVisit, ReportLine, VisitView } from '../model/index.ts'
import { asOne, countStops, journeyOf } from './journey.ts'

const visit = (id: string, date: string | null, ...stops: readonly string[]): KeptVisit => ({
  id, slug: id, who: 'Серик Саттаров', whoId: null, date, reportVersionId: `${id}.1`, titles: {}, checked: 'confirmed',
  stops: stops.map((what, at) => ({ ordinal: at + 1, what, entityId: null, evidence: { start: at * 9, end: at * 9 + what.length, text: what } })),
}) // prettier-ignore
const line = (id: string) => ({ id, versionId: `${id}.1` }) as ReportLine
const view = (first: KeptVisit, ...joined: readonly KeptVisit[]): VisitView => ({
  visit: { ...first, joined },
  report: line(first.id),
  reports: [first, ...joined].map(({ id }) => line(id)),
  entities: [],
  stories: [],
})

test('a stop that two reports tell of is one stop, with the words of both and whose they are', () => {
  const two = view(visit('a', null, 'завод', 'школа'), visit('b', '2025-03-04', 'школа', 'мост'))
  const { stops, date, orderDiffers } = journeyOf(two)
  expect(stops.map(({ what, told }) => [what, told.map(({ report }) => report.id)])).toEqual([
    ['завод', ['a']],
    ['школа', ['a', 'b']],
    ['мост', ['b']],
  ])
  expect([date, orderDiffers, countStops(two.visit)]).toEqual(['2025-03-04', false, 3])
  expect(asOne(two).visit).toMatchObject({ date: '2025-03-04', stops: [{ ordinal: 1 }, { ordinal: 2, what: 'школа' }, { what: 'мост' }] }) // prettier-ignore
})

test('reports that tell the stops in other orders are said to', () => {
  expect(journeyOf(view(visit('a', null, 'завод', 'мост'), visit('b', null, 'мост', 'завод'))).orderDiffers).toBe(true)
})
