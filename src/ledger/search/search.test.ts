import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { SearchAnswer, SearchQuestion } from '../../model/index.ts'
import type { Ledger } from '../contract.ts'
import { ledgerOf, openLedger } from '../open.ts'
import { describeLedgers } from '../test-ledgers.ts'
import { bridgeChanges, entity, newStory, readBridge, signature, take } from '../test-scene.ts'
import type { Bridge } from '../test-scene.ts'

const shown = ({ groups }: SearchAnswer): readonly string[] =>
  groups.flatMap(({ hits }) =>
    hits.map((hit) => `${hit.kind}: ${hit.kind === 'claim' ? hit.claim.property : hit.title}`),
  )
const find = async (ledger: Ledger, words: string, more: Omit<SearchQuestion, 'words'> = {}): Promise<readonly string[]> =>
  shown(await ledger.search({ words, ...more })) // prettier-ignore

const story = (id: string, headline: string, body: string, more = {}) =>
  newStory(id, { versions: [{ language: 'ru', slug: id, headline, standfirst: '', body }], ...more })

const furnished = async (ledger: Ledger): Promise<Bridge> => {
  const bridge = await readBridge(ledger)
  await ledger.decide(bridgeChanges(bridge), signature)
  await ledger.decide(
    [
      {
        kind: 'create',
        entity: entity('tokayev', 'person', 'Касым-Жомарт Токаев', {
          names: [
            { language: 'ru', name: 'Касым-Жомарт Токаев', main: true, from: null, until: null },
            { language: 'kk', name: 'Қасым-Жомарт Тоқаев', main: true, from: null, until: null },
          ],
        }),
      },
      { kind: 'publish', story: story('s1', 'В городе строят мост', 'Новый мост через реку откроют осенью. Рядом школа.', { reportIds: [bridge.reportId] }) },
      { kind: 'publish', story: story('s2', 'Школы ждут ремонта', 'В районе чинят школы. О мосте ни слова.', { tagIds: ['school'], publishedAt: '2023-01-02T10:00:00Z' }) },
    ],
    signature,
  )
  return bridge
} // prettier-ignore

describeLedgers('search', ({ open, fresh, openStore, dialect }) => {
  test('finds every kind by word forms, the thing that is called so first', async () => {
    const ledger = await open()
    await furnished(ledger)
    const all = await find(ledger, 'новых мостов')
    expect(all[0]).toBe('project: новый мост')
    expect((await find(ledger, 'мосты')).slice(0, 2)).toEqual([
      'story: В городе строят мост',
      'story: Школы ждут ремонта',
    ])
    expect(all).toContain('story: В городе строят мост')
    expect(all).toContain('claim: cost')
    expect(all.some((one) => one.startsWith('report: '))).toBe(true)
    expect((await find(ledger, 'школе', { kinds: ['story'] }))[0]).toBe('story: Школы ждут ремонта')
    expect((await find(ledger, 'Тоқаевтың'))[0]).toBe('person: Касым-Жомарт Токаев')
    expect((await find(ledger, 'Tokayev'))[0]).toBe('person: Касым-Жомарт Токаев')
    expect(await find(ledger, 'новый мост', { kinds: ['project'] })).toEqual(['project: новый мост'])
    expect(await ledger.faults()).toEqual([])
  })

  test('all words must stand there, a phrase as one, and what has a minus must not', async () => {
    const ledger = await open()
    await furnished(ledger)
    const stories = { kinds: ['story'] } as const
    expect(await find(ledger, 'мост школа', stories)).toHaveLength(2)
    expect(await find(ledger, 'мост осень', stories)).toEqual(['story: В городе строят мост'])
    expect(await find(ledger, '"новый мост"', stories)).toEqual(['story: В городе строят мост'])
    expect(await find(ledger, '"мост новый"', stories)).toEqual([])
    expect(await find(ledger, 'мост -река', stories)).toEqual(['story: Школы ждут ремонта'])
    expect(await find(ledger, 'мост вертолёт', stories)).toEqual([])
  })

  test('filters: place with its parts, days, tag, status, amount', async () => {
    const ledger = await open()
    const bridge = await furnished(ledger)
    await ledger.decide(
      [
        { kind: 'create', entity: entity('region', 'place', 'Область', { placeKind: 'region' }) },
        { kind: 'rename', entityId: 'town', names: [{ language: 'ru', name: 'Город', main: true, from: null, until: null }], placeId: 'region' },
      ],
      signature,
    ) // prettier-ignore
    expect(bridge.claimIds).toHaveLength(4)
    expect(await find(ledger, 'мост', { placeId: 'region', kinds: ['claim'] })).toHaveLength(4)
    expect(await find(ledger, 'мост', { placeId: 'region', kinds: ['project'] })).toHaveLength(1)
    expect(await find(ledger, '', { placeId: 'head' })).toEqual([])
    expect(await find(ledger, 'мост', { kinds: ['story'], from: '2024-01-01' })).toHaveLength(1)
    expect(await find(ledger, 'мост', { kinds: ['story'], to: '2023-01-02' })).toEqual(['story: Школы ждут ремонта'])
    expect(await find(ledger, 'мост', { tagId: 'school' })).toEqual(['story: Школы ждут ремонта'])
    expect(await find(ledger, '', { tagId: 'school' })).toEqual(['story: Школы ждут ремонта'])
    expect(await find(ledger, '', { status: 'under-construction', kinds: ['project'] })).toEqual([
      'project: новый мост',
    ])
    expect(await find(ledger, 'мост', { unit: 'KZT', amountFrom: 1e9, amountTo: 3e9 })).toEqual(['claim: cost'])
    expect(await find(ledger, 'мост', { unit: 'KZT', amountFrom: 3e9 })).toEqual([])
    expect(await find(ledger, '', { unit: 'm' })).toEqual(['claim: length'])
    expect(await ledger.faults()).toEqual([])
  })

  test('follows every change in the same moment; the public finds only what is public', async () => {
    const ledger = await open()
    const { report, version } = await take(ledger, 'Тайный отчёт о плотине.', { externalId: 'x' })
    expect(await find(ledger, 'плотина')).toEqual([])
    expect(await find(ledger, 'плотины', { view: 'desk' })).toEqual(['report: Тайный отчёт о'])
    expect(version.reportId).toBe(report.id)
    const bridge = await furnished(ledger)
    await ledger.decide([{ kind: 'reject', target: 'claim', id: bridge.claimIds[0] as string }], signature)
    expect(await find(ledger, 'мост', { kinds: ['claim'] })).not.toContain('claim: cost')
    await ledger.decide([{ kind: 'withdraw', storyId: 's1' }], signature)
    expect(await find(ledger, 'мост', { kinds: ['story'] })).toEqual(['story: Школы ждут ремонта'])
    const desk = await ledger.search({ words: 'мост', kinds: ['story'], view: 'desk' })
    expect(desk.groups[0]?.hits.map((hit) => [hit.id, hit.public])).toEqual([['s1', false], ['s2', true]]) // prettier-ignore
    await ledger.decide(
      [{ kind: 'rename', entityId: 'new-bridge', names: [{ language: 'ru', name: 'Речной переход', main: true, from: null, until: null }] }],
      signature,
    ) // prettier-ignore
    expect(await find(ledger, 'речной переход', { kinds: ['project'] })).toEqual(['project: Речной переход'])
    expect(await find(ledger, 'новый мост', { kinds: ['project'] })).toEqual([])
    await ledger.decide([{ kind: 'create', entity: entity('other', 'project', 'мост через канал') }], signature)
    await ledger.decide([{ kind: 'join-entities', entityId: 'other', into: 'new-bridge' }], signature)
    expect(await find(ledger, 'мост канал')).toContain('project: Речной переход')
    expect(await ledger.faults()).toEqual([])
  })

  test('a slip of the fingers is put right with words that may be found', async () => {
    const ledger = await open()
    await furnished(ledger)
    const { total, meant } = await ledger.search({ words: 'шокла' })
    expect([total.count, meant]).toEqual([0, 'школа'])
    expect((await ledger.search({ words: 'Тукаев' })).meant).toBe('Токаев')
    expect((await ledger.search({ words: 'ъъъъъ' })).meant).toBeNull()
    await take(ledger, 'Секретный дирижабль.', { externalId: 'x' })
    expect((await ledger.search({ words: 'дирижабл' })).groups).toEqual([])
    expect((await ledger.search({ words: 'дирижапль' })).meant).toBeNull()
    const suggested = await ledger.suggest('Тока')
    expect(suggested.map((one) => one.text)).toContain('Касым-Жомарт Токаев')
    expect((await ledger.suggest('школы ремо')).map((one) => one.text)).toContain('Школы ждут ремонта')
    expect((await ledger.suggest('дириж')).length).toBe(0)
  })

  test('the other layout of the keyboard is read, and parts that are found by themselves are named', async () => {
    const ledger = await open()
    await furnished(ledger)
    const instead = async (words: string) => {
      const { meant, apart } = await ledger.search({ words })
      return { meant, apart }
    }
    expect(await instead('irjkf')).toEqual({ meant: 'школа', apart: [] })
    expect(await instead('мост вертолёт')).toEqual({ meant: null, apart: ['мост'] })
    expect(await instead('"мост новый"')).toEqual({ meant: null, apart: ['мост новый', 'мост', 'новый'] })
    // Each word has one like it, but they stand nowhere together.
    expect((await instead('Тукаев осинь')).meant).toBeNull()
  })

  test('a slip is put right in the letters that were typed', async () => {
    const ledger = await open()
    const named = (language: 'ru' | 'en', name: string) => ({ language, name, main: true, from: null, until: null })
    const names = [named('en', 'Taldykorgan'), named('ru', 'Талдыкорган')]
    await ledger.decide([{ kind: 'create', entity: entity('town', 'place', 'Талдыкорган', { names }) }], signature)
    const meant = async (words: string) => (await ledger.search({ words })).meant
    expect([await meant('Талдыкурган'), await meant('Taldykurgan')]).toEqual(['Талдыкорган', 'Taldykorgan'])
  })

  test('pages neither repeat nor miss, whichever order', async () => {
    const ledger = await open()
    for (let count = 0; count < 25; count++)
      await take(ledger, `Плотина номер ${count}.`, { externalId: String(count), published: `2024-05-${String(1 + (count % 7)).padStart(2, '0')}` })
    for (const order of ['best', 'newest'] as const) {
      const seen: string[] = []
      let cursor: string | null = ''
      while (cursor !== null) {
        const page: SearchAnswer = await ledger.search({ words: 'плотина', kinds: ['report'], view: 'desk', order, limit: 10, ...(cursor && { cursor }) })
        expect(page.total).toEqual({ count: 25, more: false })
        seen.push(...(page.groups[0]?.hits.map((hit) => hit.id) ?? []))
        cursor = page.cursor
      }
      expect([order, seen.length, new Set(seen).size]).toEqual([order, 25, 25])
    }
  }) // prettier-ignore

  test('nothing that can be typed is an error', async () => {
    const ledger = await open()
    await furnished(ledger)
    for (const odd of ['', ' ', '"', '-', '-мост', 'мост OR', 'NEAR(мост школа)', 'name:мост', '* AND *', "мост' & !'x", '\u0000', '\ud83d', '(((', '^мост', 'мост*', 'я'.repeat(5000), '"мост', '%', '_k5', "'; drop table claims; --", '«»', '\\'])
      expect((await ledger.search({ words: odd, cursor: odd, placeId: odd })).total.count).toBeGreaterThanOrEqual(0)
    for (const odd of ['', '"', 'мост*', '-', "'", '_', '\u0000', 'я'.repeat(500)]) expect(Array.isArray(await ledger.suggest(odd))).toBe(true)
  }) // prettier-ignore

  test('the texts of a story lie side by side, whatever comes and goes of them', async () => {
    const store = await openStore(await fresh())
    const ledger = ledgerOf(store)
    await furnished(ledger)
    await ledger.reindexSearch()
    const text = (language: 'ru' | 'kk' | 'en', headline: string) => ({ language, slug: `s-${language}`, headline, standfirst: '', body: 'Плотина.' })
    const numbers = async () =>
      (await sql<{ id: number }>`select id from search_docs where kind = 'story' and target like 't%' order by id`.execute(store.reader)).rows.map((row) => Number(row.id) % 4)
    await ledger.decide([{ kind: 'publish', story: story('t1', 'Плотина', '', { versions: [text('ru', 'Плотина'), text('en', 'Dam')] }) }], signature)
    await ledger.decide([{ kind: 'publish', story: story('t2', 'Плотина ещё', '') }], signature)
    await ledger.decide([{ kind: 'publish', story: story('t1', 'Плотина', '', { versions: [text('ru', 'Плотина и шлюз'), text('kk', 'Бөгет'), text('en', 'Dam')] }) }], signature)
    expect(await numbers()).toEqual([0, 1, 2, 0])
    const { groups } = await ledger.search({ words: 'плотина', language: 'kk', kinds: ['story'] })
    expect(groups.map((group) => [group.count, group.hits.map((hit) => hit.title)])).toEqual([[2, ['Бөгет', 'Плотина ещё']]])
    expect(await ledger.faults()).toEqual([])
    await ledger.close()
  }) // prettier-ignore

  test('an index of the version before is brought to its form when the ledger is opened', async () => {
    const place = await fresh()
    const store = await openStore(place)
    const ledger = ledgerOf(store)
    await furnished(ledger)
    const before = await find(ledger, 'мост')
    await sql`update search_docs set digest = 'x' where kind in ('story', 'project', 'place', 'person')`.execute(store.writer)
    await sql`update search_state set version = 1`.execute(store.writer)
    await ledger.close()
    const told: number[] = []
    const again = await openLedger(place, (done, of) => told.push(done / of))
    expect([told.at(-1), await find(again, 'мост'), await again.faults()]).toEqual([1, before, []])
    await again.close()
  }) // prettier-ignore

  test('made again it finds the same; what is wrong with it is noticed', async () => {
    const place = await fresh()
    const store = await openStore(place)
    const ledger = ledgerOf(store)
    await furnished(ledger)
    await ledger.reindexSearch()
    const before = await find(ledger, 'мост')
    await ledger.reindexSearch()
    expect(await find(ledger, 'мост')).toEqual(before)
    expect(await ledger.faults()).toEqual([])
    await sql`update search_docs set digest = 'x' where kind = 'story'`.execute(store.writer)
    expect((await ledger.faults()).map((one) => one.code)).toEqual(['search', 'search'])
    await ledger.reindexSearch()
    // On PostgreSQL the words lie in the document's own row and cannot be missing alone.
    if (dialect === 'sqlite') await sql`delete from search_words where rowid in (select id from search_docs where kind = 'person')`.execute(store.writer)
    expect((await ledger.faults()).map((one) => one.code)).toEqual(dialect === 'sqlite' ? ['search', 'search'] : [])
    await sql`update search_state set version = 0`.execute(store.writer)
    const reopened = await open(place)
    expect(await reopened.faults()).toEqual([])
    expect(await find(reopened, 'мост')).toEqual(before)
  }) // prettier-ignore
})
