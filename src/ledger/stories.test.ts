import { expect, test } from 'vitest'
import type { Language, StoryVersion } from '../model/index.ts'
import type { Change, Ledger } from './contract.ts'
import { describeLedgers } from './test-ledgers.ts'
import { bridgeChanges, furnish, newStory, readBridge, signature } from './test-scene.ts'

const words = (language: Language, slug: string, body = 'Текст.'): Omit<StoryVersion, 'revision'> => ({
  language,
  slug,
  headline: `Заголовок ${slug}`,
  standfirst: '',
  body,
})
const publish = (ledger: Ledger, id: string, more: Parameters<typeof newStory>[1] = {}): Promise<unknown> =>
  ledger.decide([{ kind: 'publish', story: newStory(id, more) }], signature)
const counts = async (ledger: Ledger, language: Language): Promise<readonly string[]> =>
  (await ledger.tags(language)).map((one) => `${one.tag.id} ${one.count}`)

describeLedgers('stories', ({ open, fresh, openStore }) => {
  test('a published story is on its page, on the front, under its tags and in its section', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    const [cost] = bridge.claimIds
    const body = `Мост стоит [2 млрд](claim:${cost}). Его осмотрел [глава](entity:head).`
    await publish(ledger, 'most', { reportIds: [bridge.reportId], versions: [words('ru', 'most', body)] })
    const view = await ledger.story('ru', 'most')
    if (!view || 'movedTo' in view) throw new Error('no story')
    expect(view.story).toMatchObject({ id: 'most', state: 'published', publishedAt: '2024-05-07T10:00:00Z', updatedAt: '2024-05-07T10:00:00Z', by: 'editor', tagIds: ['bridge'], reportIds: [bridge.reportId], corrections: [] }) // prettier-ignore
    expect(view.version).toEqual({ ...words('ru', 'most', body), revision: 1 })
    expect(view.section?.id).toBe('works')
    expect(view.tags.map((tag) => tag.id)).toEqual(['bridge'])
    expect(view.claims.map((claim) => claim.id)).toEqual(bridge.claimIds)
    expect(view.entities.map((entity) => entity.id)).toEqual(['head', 'new-bridge', 'town'])
    expect(view.reports.map((report) => [report.report.id, report.mentions.length])).toEqual([[bridge.reportId, 4]])
    const front = await ledger.front('ru', 10)
    expect(front.stories.map((card) => card.id)).toEqual(['most'])
    expect(front.projects.map((project) => project.id)).toEqual(['new-bridge'])
    expect(front.sources.map((source) => source.id)).toEqual(['town-page'])
    expect((await ledger.tag('ru', 'most'))?.stories).toEqual(front.stories)
    expect((await ledger.section('ru', 'stroiki'))?.stories).toEqual(front.stories)
    expect((await ledger.front('en', 10)).stories).toEqual([])
    expect(await ledger.story('kk', 'most')).toBeNull()
    expect((await ledger.report(bridge.reportId))?.stories?.map((story) => story.id)).toEqual(['most'])
    expect(await ledger.faults()).toEqual([])
  })

  test('tag counts are exact in each language, most used first, then by name', async () => {
    const ledger = await open()
    await furnish(ledger)
    await publish(ledger, 'a', { versions: [words('ru', 'a'), words('en', 'a')], tagIds: ['bridge', 'school'] })
    await publish(ledger, 'b', { versions: [words('ru', 'b')], tagIds: ['school', 'bridge'] })
    expect(await counts(ledger, 'ru')).toEqual(['bridge 2', 'school 2'])
    await publish(ledger, 'c', { versions: [words('ru', 'c')], tagIds: ['school'] })
    expect(await counts(ledger, 'ru')).toEqual(['school 3', 'bridge 2'])
    expect(await counts(ledger, 'en')).toEqual(['bridge 1', 'school 1'])
    expect(await counts(ledger, 'kk')).toEqual([])
    await publish(ledger, 'a', { versions: [words('ru', 'a')], tagIds: ['school'] })
    expect(await counts(ledger, 'ru')).toEqual(['school 3', 'bridge 1'])
    expect(await counts(ledger, 'en')).toEqual([])
    await ledger.decide([{ kind: 'withdraw', storyId: 'b' }], signature)
    expect(await counts(ledger, 'ru')).toEqual(['school 2'])
    for (const { tag, count } of await ledger.tags('ru'))
      expect((await ledger.tag('ru', tag.slugs.ru as string))?.stories).toHaveLength(count)
    expect(await ledger.faults()).toEqual([])
  })

  test('a new revision only when words changed; the old ones stay', async () => {
    const place = await fresh()
    const ledger = await open(place)
    await furnish(ledger)
    const later = { at: '2024-06-01T00:00:00Z', by: 'other' }
    await publish(ledger, 's', { versions: [words('ru', 's', 'Первое.')] })
    await ledger.decide([{ kind: 'publish', story: newStory('s', { versions: [words('ru', 's', 'Первое.')], tagIds: ['school'] }) }], later) // prettier-ignore
    expect(await ledger.storyById('s')).toMatchObject({ updatedAt: '2024-05-07T10:00:00Z', versions: [{ revision: 1 }], tagIds: ['school'], by: 'editor' }) // prettier-ignore
    await ledger.decide([{ kind: 'publish', story: newStory('s', { versions: [words('ru', 's', 'Второе.')] }) }], later)
    expect(await ledger.storyById('s')).toMatchObject({
      updatedAt: later.at,
      versions: [{ revision: 2, body: 'Второе.' }],
    })
    const { reader } = await openStore(place)
    const revisions = await reader.selectFrom('story_revisions').select(['revision', 'body', 'signed_by']).orderBy('revision').execute() // prettier-ignore
    expect(revisions).toEqual([
      { revision: 1, body: 'Первое.', signed_by: 'editor' },
      { revision: 2, body: 'Второе.', signed_by: 'other' },
    ])
    expect(await ledger.faults()).toEqual([])
  })

  test('a story whose address changed is found at the old one', async () => {
    const ledger = await open()
    await furnish(ledger)
    await publish(ledger, 's', { versions: [words('ru', 'old'), words('en', 'old')] })
    await publish(ledger, 's', { versions: [words('ru', 'new'), words('en', 'old')] })
    expect(await ledger.story('ru', 'old')).toEqual({ movedTo: 'new' })
    expect(await ledger.story('en', 'old')).toMatchObject({ story: { id: 's' } })
    await expect(publish(ledger, 't', { versions: [words('ru', 'old')] })).rejects.toMatchObject({ code: 'slug-taken' })
    expect(await ledger.storyById('t')).toBeNull()
  })

  test('a withdrawn story is nowhere, and comes back when it is published again', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await publish(ledger, 's', { reportIds: [bridge.reportId] })
    expect(await ledger.report(bridge.reportId)).not.toBeNull()
    await ledger.decide([{ kind: 'withdraw', storyId: 's' }], signature)
    expect(await ledger.story('ru', 's')).toBeNull()
    expect((await ledger.front('ru', 10)).stories).toEqual([])
    expect(await ledger.report(bridge.reportId)).toBeNull()
    expect(await ledger.storyById('s')).toMatchObject({ state: 'withdrawn' })
    await expect(ledger.decide([{ kind: 'withdraw', storyId: 's' }], signature)).rejects.toMatchObject({ code: 'not-published' }) // prettier-ignore
    await publish(ledger, 's', { reportIds: [bridge.reportId] })
    expect(await ledger.story('ru', 's')).toMatchObject({ version: { revision: 1 } })
  })

  test('a correction is public, dated, and changes the words in the open', async () => {
    const ledger = await open()
    await furnish(ledger)
    await publish(ledger, 's', { versions: [words('ru', 's', 'Длина 30 м.'), words('en', 's', '30 m long.')] })
    const correction = { language: 'ru', at: '2024-06-01T00:00:00Z', text: 'Было 30 м, верно 300 м.' } as const
    const change: Change = {
      kind: 'correct-story',
      storyId: 's',
      correction,
      version: words('ru', 's', 'Длина 300 м.'),
    }
    await ledger.decide([change], { at: correction.at, by: 'editor' })
    expect(await ledger.storyById('s')).toMatchObject({ corrections: [correction], updatedAt: correction.at, versions: [{ language: 'en', revision: 1 }, { language: 'ru', revision: 2, body: 'Длина 300 м.' }] }) // prettier-ignore
    expect((await ledger.front('ru', 5)).corrections).toMatchObject([{ story: { id: 's' }, correction }])
    expect((await ledger.front('en', 5)).corrections).toEqual([])
    await expect(ledger.decide([{ ...change, version: words('kk', 's') }], signature)).rejects.toMatchObject({ code: 'no-version' }) // prettier-ignore
    expect(await ledger.faults()).toEqual([])
  })

  test('a story that points at what is not there, or has no words, is refused whole', async () => {
    const ledger = await open()
    const { claimIds } = await readBridge(ledger)
    const [id] = claimIds as [string]
    await ledger.decide([{ kind: 'reject', target: 'claim', id }], signature)
    const before = await ledger.changeNumber()
    const refused = async (more: Parameters<typeof newStory>[1], code: string): Promise<void> => {
      await expect(publish(ledger, 's', more)).rejects.toMatchObject({ code })
    }
    await refused({ tagIds: ['nothing'] }, 'no-such-tag')
    await refused({ sectionId: 'nothing' }, 'no-such-section')
    await refused({ reportIds: ['nothing'] }, 'no-such-report')
    await refused({ versions: [words('ru', 's', '[2](claim:nothing)')] }, 'no-such-claim')
    await refused({ versions: [words('ru', 's', `[2](claim:${id})`)] }, 'rejected')
    await refused({ versions: [words('ru', 's', '[мост](entity:nothing)')] }, 'no-such-entity')
    await refused({ versions: [] }, 'no-words')
    await refused({ versions: [words('ru', 's'), words('ru', 't')] }, 'two-versions')
    await refused({ versions: [{ ...words('ru', 's'), headline: ' ' }] }, 'no-headline')
    await refused({ publishedAt: 'вчера' }, 'bad-date')
    expect(await ledger.storyById('s')).toBeNull()
    expect(await ledger.changeNumber()).toBe(before)
  })

  test('stories stand newest first, whatever time zone their moment is given in', async () => {
    const ledger = await open()
    await furnish(ledger)
    await publish(ledger, 'a', { publishedAt: '2024-05-07T12:00:00+05:00' })
    await publish(ledger, 'b', { publishedAt: '2024-05-07T08:00:00Z' })
    await publish(ledger, 'c', { publishedAt: '2024-05-07T06:30:00Z' })
    expect((await ledger.front('ru', 2)).stories.map((card) => card.id)).toEqual(['b', 'a'])
  })

  test('a later story about the same project is named on the earlier one', async () => {
    const ledger = await open()
    const bridge = await readBridge(ledger)
    await ledger.decide(bridgeChanges(bridge), signature)
    await publish(ledger, 'first', { reportIds: [bridge.reportId] })
    await publish(ledger, 'second', { reportIds: [bridge.reportId], publishedAt: '2025-01-01T00:00:00Z' })
    await publish(ledger, 'other', { publishedAt: '2025-01-02T00:00:00Z' })
    expect(await ledger.story('ru', 'first')).toMatchObject({ later: [{ id: 'second' }] })
    expect(await ledger.story('ru', 'second')).toMatchObject({ later: [] })
  })
})
