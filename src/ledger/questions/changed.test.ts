import { expect, test } from 'vitest'
import { describeLedgers } from '../test-ledgers.ts'
import { bridgeChanges, newStory, readBridge, signature } from '../test-scene.ts'
import { aboutKey, citedKey, everything, reportKey, storiesKey, storyKey, taggedKey } from './changed-keys.ts'

describeLedgers('what a change touches', ({ open }) => {
  test('is told by number, and nothing is told of before', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const before = await ledger.changeNumber()
    expect(await ledger.changedSince(before)).toEqual({ now: before, keys: [] })
    await ledger.decide([{ kind: 'publish', story: newStory('s', { reportIds: [bridge.reportId] }) }], signature)
    const { now, keys } = await ledger.changedSince(before)
    expect(now).toBe(before + 1)
    for (const key of [storyKey('s'), storiesKey('ru'), citedKey(bridge.reportId), aboutKey('new-bridge')])
      expect(keys).toContain(key)
    expect(keys).not.toContain(everything)
    expect(keys).not.toContain(reportKey(bridge.reportId))
    expect(await ledger.lastChange([storyKey('s'), 'story:other'])).toBe(now)
    expect(await ledger.lastChange(['story:other'])).toBeLessThan(now)
  })

  test('is also what something was taken from', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const story = newStory('s', { reportIds: [bridge.reportId] })
    await ledger.decide([{ kind: 'publish', story }], signature)
    const before = await ledger.changeNumber()
    await ledger.decide([{ kind: 'publish', story: { ...story, reportIds: [], tagIds: [] } }], signature)
    const { keys } = await ledger.changedSince(before)
    expect(keys).toContain(citedKey(bridge.reportId))
    expect(keys).toContain(aboutKey('new-bridge'))
    for (const tag of story.tagIds) expect(keys).toContain(taggedKey(tag, 'ru'))
  })

  test('a new tag is on no page yet, a renamed one may be on any that names tags', async () => {
    const ledger = await open()
    const tag = { id: 'roads', names: { ru: 'дороги' }, slugs: { ru: 'dorogi' } }
    await ledger.putTag(tag)
    expect((await ledger.changedSince(0)).keys).toEqual(['any'])
    await ledger.putTag({ ...tag, names: { ru: 'Дороги' } })
    expect((await ledger.changedSince(1)).keys.toSorted()).toEqual(['any', 'tag-names'])
  })
})
