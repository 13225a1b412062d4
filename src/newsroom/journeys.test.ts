import { expect, test } from 'vitest'
import type { Ledger } from '../ledger/contract.ts'
import { describeLedgers } from '../ledger/test-ledgers.ts'
import { furnish, reading, source, span, take } from '../ledger/test-scene.ts'
import { journeys, visitsOf } from './journeys.ts'
import type { Newsroom } from './newsroom.ts'

const told = async (ledger: Ledger, day: string, from: string, ...stops: readonly string[]): Promise<string> => {
  const text = `Серик Саттаров посетил ${stops.join(', ')}.`
  const { report, version } = await take(ledger, text, {
    source: { ...source, id: from },
    externalId: day,
    published: day,
  })
  const visits = stops.map((what) => ({ who: 'Серик Саттаров', what, date: null, evidence: span(text, what) }))
  await ledger.keepReading(version.id, reading({ published: day, visits }), 'test-1', 'now')
  return report.id
}

describeLedgers('journeys', ({ open }) => {
  test('two reports of one day are offered as one journey; a rejected one and another week are not', async () => {
    const ledger = await open()
    await furnish(ledger)
    await ledger.putSource({ ...source, id: 'gazeta' })
    await told(ledger, '2024-05-06', 'town-page', 'завод', 'школу', 'мост')
    const second = await told(ledger, '2024-05-06T18:00:00Z', 'gazeta', 'школу', 'больницу')
    await told(ledger, '2024-05-20', 'gazeta', 'школу')
    const newsroom = { ledger } as unknown as Newsroom
    const offers = await journeys(newsroom, '2024-05-01', '2024-05-31')
    expect(offers.map(({ day, stops }) => [day, stops.map((stop) => stop.what)])).toEqual([
      ['2024-05-06', ['завод', 'школу', 'больницу', 'мост']],
    ])
    const all = await visitsOf(newsroom, '2024-05-01', '2024-05-31')
    expect(all.map(({ day, visits }) => [day, visits.length])).toEqual([
      ['2024-05-06', 2],
      ['2024-05-20', 1],
    ])
    expect(await journeys(newsroom, '2024-05-07', '2024-05-31')).toEqual([])

    const id = (await ledger.deskReport(second))?.visits[0]?.id as string
    await ledger.decide([{ kind: 'reject', target: 'visit', id }], { at: 'now', by: 'editor' })
    expect(await journeys(newsroom, '2024-05-01', '2024-05-31')).toEqual([])
    await ledger.close()
  })
})
