import { expect, test } from 'vitest'
import type { KeptVisit } from '../../model/index.ts'
import { visitOffers } from './index.ts'
import type { ReportedVisit } from './together.ts'

/** 'report who day: stop, stop': the day with '?' is that of publication only; '#id' behind a name is its entity. */
const visit = (line: string): ReportedVisit => {
  const [, report, who, day, said, stops] = /^(\S+) (.+) (\d{4}-\d\d-\d\d)(\??): (.*)$/.exec(
    line,
  ) as unknown as string[]
  const [name, id] = who!.split('#')
  const kept: KeptVisit = {
    id: `v-${report}`, slug: report!, who: name!, whoId: id ?? null, date: said ? null : day!, reportVersionId: `${report}.1`, titles: {}, checked: 'read',
    stops: stops!.split(', ').map((stop, ordinal) => {
      const [what, entityId] = stop.split('#')
      return { ordinal, what: what!, entityId: entityId ?? null, evidence: { start: 0, end: what!.length, text: what! } }
    }),
  } // prettier-ignore
  return { visit: kept, reportId: report!, sourceId: `s-${report}`, published: day! }
}
const offered = (...lines: readonly string[]) =>
  visitOffers(lines.map(visit)).map(
    ({ visits, stops, reasons }) =>
      `${visits.map((one) => one.reportId).join('+')}: ${stops.map((stop) => stop.what).join(', ')} (${reasons.map((one) => one.code).join(', ')})`,
  )

const lines = [
  'a Серик Саттаров 2024-05-06: завод, школа, мост',
  'b Серік Саттаров#serik 2024-05-06?: школа, больница, мост',
]
test('two reports of one day are one journey, its stops in order', () => {
  expect(offered(...lines)).toEqual(['a+b: завод, школа, больница, мост (same-name, same-day, shared-stops)'])
})
test('any order of the reports gives the same offer', () => {
  expect(offered(...lines.toReversed())).toEqual(offered(...lines))
})
test('a report of the next day is of the same journey when it names the same stop and no other day', () => {
  expect(offered(lines[0]!, 'b Серик Саттаров 2024-05-07?: новый мост')).toEqual([
    'a+b: завод, школа, мост (same-name, next-day, shared-stops)',
  ])
  expect(offered(lines[0]!, 'b Серик Саттаров 2024-05-07: мост')).toEqual([])
  expect(offered(lines[0]!, 'b Серик Саттаров 2024-05-08?: мост')).toEqual([])
})
test('another visitor, or other stops, are another journey', () => {
  expect(offered(lines[0]!, 'b Ержан Серіков 2024-05-06: завод')).toEqual([])
  expect(offered('a Серик Саттаров#x 2024-05-06: завод', 'b Серик Саттаров#y 2024-05-06: завод')).toEqual([])
  expect(offered(lines[0]!, 'b Серик Саттаров 2024-05-06: ферма')).toEqual([])
})
test('stops in one town will do when the day is the same', () => {
  const [a, b] = ['a Серик Саттаров 2024-05-06: завод#plant', 'b Серик Саттаров 2024-05-06: школа#school'].map(visit)
  expect(visitOffers([a!, b!], () => 'town').map(({ reasons }) => reasons.map((one) => one.code))).toEqual([
    ['same-name', 'same-day', 'shared-places'],
  ])
})
test('reports that differ in the order of stops are offered with that doubt', () => {
  expect(offered('a Серик Саттаров 2024-05-06: завод, мост', 'b Серик Саттаров 2024-05-06: мост, завод')).toEqual([
    'a+b: завод, мост (same-name, same-day, shared-stops, order-differs)',
  ])
})
