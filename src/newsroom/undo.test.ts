import { afterEach, expect, test } from 'vitest'
import type { Change } from '../ledger/contract.ts'
import { scene } from './test-scene.ts'
import type { Scene } from './test-scene.ts'
import { undo } from './undo.ts'

let room: Scene
afterEach(() => room.end())

/** All that stands, without the record of how it came about. */
const standing = async (): Promise<readonly string[]> => {
  const rows = await Array.fromAsync(room.newsroom.ledger.everything())
  return rows
    .filter(({ table, row }) => !/decision|changes/.test(table) && row['name'] !== 'changes')
    .map((row) => JSON.stringify(row))
}

const names = (name: string) => [{ language: 'ru', name, main: true, from: null, until: null }] as const
const entity = (id: string) =>
  ({ id, kind: 'project', slug: id, code: null, placeKind: null, placeId: null, names: names(id), keys: [id] }) as const

test('whatever was decided, taking it back gives what was, and both are told', async () => {
  room = await scene()
  const { ledger } = room.newsroom
  const report = await room.report('opened')
  const view = await ledger.deskReport(report)
  const claim = view?.claims[0]?.id as string
  const mention = view?.mentions.find((one) => one.kind === 'project')?.id as string
  const visit = view?.visits[0]?.id as string
  const signature = { at: '2025-01-01T00:00:00Z', by: 'editor' }
  await ledger.decide(
    [
      { kind: 'create', entity: entity('school') },
      { kind: 'create', entity: entity('shkola') },
      { kind: 'create', entity: entity('third') },
    ],
    signature,
  )
  const changes: readonly Change[] = [
    { kind: 'confirm', target: 'claim', id: claim },
    { kind: 'reject', target: 'claim', id: claim },
    { kind: 'join', mentionId: mention, entityId: 'school' },
    { kind: 'join-entities', entityId: 'school', into: 'shkola' },
    { kind: 'rename', entityId: 'shkola', names: names('школа') },
    { kind: 'confirm', target: 'visit', id: visit },
    { kind: 'not-same', of: 'entity', id: 'school', entityId: 'third' },
    { kind: 'unsure', of: 'entity', id: 'school', entityId: 'third' },
    { kind: 'unsay', of: 'entity', id: 'school', entityId: 'third' },
    { kind: 'not-same', of: 'mention', id: mention, entityId: 'third' },
  ]
  for (const change of changes) {
    const before = await standing()
    const [decision] = await ledger.decide([change], signature)
    expect(await standing()).not.toEqual(before)
    const [taken] = await undo(room.newsroom, decision?.seq as number, 'other editor')
    expect(await standing()).toEqual(before)
    expect(taken).toMatchObject({ by: 'other editor', reason: `takes back decision ${decision?.seq}` })
    await ledger.decide([change], signature)
  }
  expect(await ledger.faults()).toEqual([])
})

test('a story published anew, and one withdrawn, come back as they were; a correction stays in the open', async () => {
  room = await scene()
  const { ledger } = room.newsroom
  await ledger.decide([{ kind: 'create', entity: entity('school') }], { at: '2025-01-01T00:00:00Z', by: 'editor' })
  const story = (slug: string, body: string) =>
    ({
      id: 's',
      sectionId: null,
      publishedAt: '2025-01-01T00:00:00Z',
      tagIds: [],
      reportIds: [],
      versions: [{ language: 'ru', slug, headline: slug, standfirst: '', body }],
    }) as const
  const at = (day: string) => ({ at: `2025-01-${day}T00:00:00Z`, by: 'editor' })
  await ledger.decide([{ kind: 'publish', story: story('first', '[Школа](entity:school) строится.') }], at('02'))
  const shown = async (): Promise<readonly string[]> =>
    (await standing()).filter((row) => !/"table":"(?:story_revisions|slugs)"/.test(row))
  const changes: readonly Change[] = [
    { kind: 'publish', story: story('second', 'Школа построена.') },
    { kind: 'withdraw', storyId: 's' },
  ]
  for (const [day, change] of changes.entries()) {
    const before = await shown()
    const [decision] = await ledger.decide([change], at(`0${day + 3}`))
    expect(await shown()).not.toEqual(before)
    const [taken] = await undo(room.newsroom, decision?.seq as number, 'editor')
    expect(await shown()).toEqual(before)
    await undo(room.newsroom, taken?.seq as number, 'editor')
    expect(await shown()).not.toEqual(before)
  }
  await ledger.decide([{ kind: 'publish', story: story('first', 'Школа открыта.') }], at('07'))
  const correction = { language: 'ru', at: '2025-01-08T00:00:00Z', text: 'Ещё не открыта.' } as const
  const [corrected] = await ledger.decide(
    [{ kind: 'correct-story', storyId: 's', correction, version: story('first', 'Школа строится.').versions[0]! }],
    at('08'),
  )
  await expect(undo(room.newsroom, corrected?.seq as number, 'editor')).rejects.toMatchObject({
    hint: expect.stringContaining('in the open'),
  })
  expect(await ledger.faults()).toEqual([])
})

test('what was decided upon again since, or cannot be unmade, is refused with what to do', async () => {
  room = await scene()
  const { ledger } = room.newsroom
  const report = await room.report('opened')
  const id = (await ledger.deskReport(report))?.claims[0]?.id as string
  const signature = { at: '2025-01-01T00:00:00Z', by: 'editor' }
  await ledger.decide([{ kind: 'confirm', target: 'claim', id }], signature)
  await ledger.decide([{ kind: 'reject', target: 'claim', id }], signature)
  await ledger.decide([{ kind: 'create', entity: entity('school') }], signature)
  await expect(undo(room.newsroom, 1, 'editor')).rejects.toThrow('Decision 1')
  await expect(undo(room.newsroom, 3, 'editor')).rejects.toThrow('cannot be taken back')
  await expect(undo(room.newsroom, 99, 'editor')).rejects.toThrow('There is no decision 99')
})
