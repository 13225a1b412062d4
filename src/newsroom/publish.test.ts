import { afterEach, beforeEach, expect, test } from 'vitest'
import { confirm } from './confirm.ts'
import { publish } from './publish.ts'
import { deskReport } from './report-of.ts'
import { parseStory } from './story-file.ts'
import { now, scene } from './test-scene.ts'
import type { Scene } from './test-scene.ts'

let room: Scene
let id: string
beforeEach(async () => {
  room = await scene()
  id = await room.report('opened')
  await confirm(
    room.newsroom,
    id,
    { all: true, reject: [3], joins: [{ name: 'школа в Саркане', entity: 'school' }] },
    'A',
  )
})
afterEach(() => room.end())

const story = (body: string, head = '', file = 'school.ru.md') =>
  parseStory(
    `---\nheadline: Школа открыта\nstandfirst: Дороже, чем думали.\ncites: ${id}\n${head}\n---\n${body}\n`,
    file,
  )

test('selectors become ids, and the story is there at its address', async () => {
  const body = `[Школа](entity:project/school) стоила [2,5 млрд](claim:${id}/cost/2,5 млрд тенге) тенге.`
  const { story: published } = await publish(
    room.newsroom,
    [story(body, 'tags: школы, Сарқан\nsection: Регионы')],
    'A. Editor',
  )
  const cost = (await deskReport(room.newsroom, id)).claims.find((claim) => claim.property === 'cost')
  expect(published).toMatchObject({ id: 'school', state: 'published', publishedAt: now, by: 'A. Editor' })
  expect(published.versions[0]).toMatchObject({
    slug: 'shkola-otkryta',
    body: `[Школа](entity:project-school) стоила [2,5 млрд](claim:${cost?.id}) тенге.`,
  })
  expect((await room.newsroom.ledger.tags('ru')).map(({ tag, count }) => [tag.names.ru, count])).toEqual(
    expect.arrayContaining([['школы', 1]]),
  )
})

test('new tags and sections are told of, and in the sample they are errors', async () => {
  const file = story('Слова.', 'tags: школы')
  expect((await publish(room.newsroom, [file], 'A')).made).toEqual(['shkoly'])
  expect((await publish(room.newsroom, [file], 'A')).made).toEqual([])
  await expect(publish(room.newsroom, [story('Слова.', 'tags: школа')], 'A', { strict: true })).rejects.toMatchObject({
    hint: 'There are: shkoly.',
  })
})

test('other words are a new revision', async () => {
  await publish(room.newsroom, [story('Слова.')], 'A')
  const { story: second } = await publish(room.newsroom, [story('Другие слова.')], 'A')
  expect(second.versions.map((version) => version.revision)).toEqual([2])
})

test('the languages of one story go out together', async () => {
  const files = [
    story('Слова.'),
    parseStory('---\nheadline: Мектеп ашылды\n---\nСөздер.\n', 'school.kk.md'),
    parseStory('---\nheadline: The school is open\n---\nWords.\n', 'school.en.md'),
  ]
  const { story: published } = await publish(room.newsroom, files, 'A')
  expect(published.versions.map((version) => version.slug).sort()).toEqual([
    'mektep-ashyldy',
    'shkola-otkryta',
    'the-school-is-open',
  ])
  expect(published.reportIds).toEqual([id])
})

test.each([
  ['words that no evidence holds', 'claim:ID/cost/семь млрд', 'names nothing'],
  ['a property that there is not', 'claim:ID/price/2,5 млрд', '"price" is not a property'],
  ['a rejected quotation', 'quote:ID/Она стоила', 'names nothing'],
  ['an entity that is nobody', 'entity:project/hospital', 'names nothing'],
  ['an id that is nothing', 'claim:nothing', 'is not there'],
  ['a report that is not there', 'claim:nowhere/cost/a', 'no report "nowhere"'],
])('a mark with %s', async (_, target, message) => {
  const publishing = publish(room.newsroom, [story(`[слова](${target.replace('ID', id)})`)], 'A')
  await expect(publishing).rejects.toThrow(message)
  expect(await room.newsroom.ledger.storyById('school')).toBe(null)
})

test('of two claims on the same words the subject says which', async () => {
  const both = await room.report('two')
  await confirm(room.newsroom, both, { all: true }, 'A')
  const publishing = (target: string) => publish(room.newsroom, [story(`[слова](claim:${both}/status/${target})`)], 'A')
  await expect(publishing('построены')).rejects.toMatchObject({ hint: expect.stringContaining('@subject') })
  const { story: published } = await publishing('построены @мост')
  const bridge = (await deskReport(room.newsroom, both)).claims.find((claim) => claim.subject === 'мост в Текели')
  expect(published.versions[0]?.body).toBe(`[слова](claim:${bridge?.id})`)
})

test('what nobody confirmed cannot be published as evidence', async () => {
  const later = await room.report('planned')
  const files = [story(`[слова](claim:${later}/cost/3 млрд)`)]
  await expect(publish(room.newsroom, files, 'A')).rejects.toMatchObject({ code: 'unconfirmed' })
})

test.each([
  ['no head', 'Слова.', 'does not begin with a head'],
  ['a head without an end', '---\nheadline: А\nСлова.', 'does not begin with a head'],
  ['a word in the head that is not known', '---\nheadline: А\nautor: Б\n---\nСлова.', '"autor: Б"'],
  ['no headline', '---\nstandfirst: А\n---\nСлова.', 'has no headline'],
  ['no words', '---\nheadline: А\n---\n', 'has no words'],
  ['no time of publication', '---\nheadline: А\npublished: 2024-12-12\n---\nСлова.', 'is no time'],
])('a story file with %s is refused', (_, text, message) => {
  expect(() => parseStory(text, 'school.ru.md')).toThrow(message)
})

test('a story file that does not say its language is refused', () => {
  expect(() => parseStory('---\nheadline: А\n---\nСлова.', 'school.md')).toThrow('does not say its language')
})
