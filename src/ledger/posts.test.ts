import { expect, test } from 'vitest'
import type { KeptPost, Reading } from '../model/index.ts'
import { describeLedgers } from './test-ledgers.ts'
import { entity, furnish, reading, signature, span, take } from './test-scene.ts'

const text = 'Аким области Серик Саттаров осмотрел мост.'
const post: KeptPost = { office: 'аким области', role: 'akim', scope: '350000000', manner: 'holds', sure: false }
const readingOf = (): Reading =>
  reading({ people: [{ name: 'Серик Саттаров', office: 'аким области', mentions: [span(text, 'Серик Саттаров')] }] })

describeLedgers('posts', ({ open }) => {
  test('who is called by an office is found by the post and by the person, in order of publication', async () => {
    const ledger = await open()
    await furnish(ledger)
    for (const day of ['2020-05-01', '2019-03-01', '2021-02-01']) {
      const { version } = await take(ledger, text, { externalId: day, published: day })
      await ledger.keepPosts(version.id, [post])
      await ledger.keepReading(version.id, readingOf(), 'test-1', 'now')
    }
    const all = await ledger.sightings({ scope: '350000000', role: 'akim' })
    expect(all.map(({ day, name, entityId, confirmed }) => [day, name, entityId, confirmed])).toEqual(
      ['2019-03-01', '2020-05-01', '2021-02-01'].map((day) => [day, 'Серик Саттаров', null, false]),
    )
    expect(await ledger.sightings({ scope: '350000000', to: '2020-12-31', limit: 1 })).toMatchObject([
      { day: '2020-05-01' },
    ])
    expect(await ledger.sightings({ scope: '350000000', from: '2020-01-01', oldest: true, limit: 1 })).toMatchObject([
      { day: '2020-05-01' },
    ])
    expect(await ledger.sightings({ scope: '350000000', confirmed: true })).toEqual([])

    await ledger.decide(
      [
        { kind: 'create', entity: entity('serik', 'person', 'Серик Саттаров') },
        { kind: 'join', mentionId: all[0]!.mentionId, entityId: 'serik' },
      ],
      signature,
    )
    expect(await ledger.sightings({ entityId: 'serik' })).toMatchObject([
      { day: '2019-03-01', entityId: 'serik', confirmed: true, scope: '350000000', sure: false },
    ])
    expect(await ledger.sightings({})).toEqual([])
    await ledger.close()
  })

  test('kept again, the posts of a report are what they are now, and a report that is not there has none', async () => {
    const ledger = await open()
    await furnish(ledger)
    const { version } = await take(ledger, text)
    await ledger.keepReading(version.id, readingOf(), 'test-1', 'now')
    await ledger.keepPosts(version.id, [post])
    await ledger.keepPosts(version.id, [{ ...post, scope: '550000000' }])
    expect(await ledger.sightings({ scope: '350000000' })).toEqual([])
    expect(await ledger.sightings({ scope: '550000000' })).toHaveLength(1)
    await expect(ledger.keepPosts('none.1', [])).rejects.toThrow("The ledger has no report version 'none.1'.")
    await ledger.close()
  })
})
