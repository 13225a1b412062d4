// Things that editors do, at random, over whatever a ledger holds: for tests that a page is right after any of them.
import type { Change, Ledger, NewStory } from '../../ledger/contract.ts'
import { pick, type Random } from '../../ledger/test-random.ts'
import { DerekError } from '../../model/index.ts'

export interface Things {
  readonly claims: readonly string[]
  readonly mentions: readonly string[]
  readonly quotes: readonly string[]
  readonly promises: readonly string[]
  readonly visits: readonly string[]
  readonly reports: readonly string[]
  readonly versions: readonly string[]
  readonly entities: readonly string[]
  readonly places: readonly string[]
  readonly tags: readonly string[]
  readonly sections: readonly string[]
  readonly stories: string[]
}

export const thingsIn = async (ledger: Ledger): Promise<Things> => {
  const ids = new Map<string, string[]>()
  const places: string[] = []
  for await (const { table, row } of ledger.everything()) {
    const of = ids.get(table) ?? []
    ids.set(table, of)
    of.push(String(row['id']))
    if (table === 'entities' && row['kind'] === 'place') places.push(String(row['id']))
  }
  const of = (table: string): string[] => ids.get(table) ?? []
  return {
    claims: of('claims'), mentions: of('mentions'), quotes: of('quotes'), promises: of('promises'), visits: of('visits'), reports: of('reports'),
    versions: of('report_versions'), entities: of('entities'), places, tags: of('tags'), sections: of('sections'), stories: of('stories'),
  } // prettier-ignore
}

const some = <T>(random: Random, from: readonly T[], most: number): readonly T[] =>
  from.length ? Array.from({ length: Math.floor(random() * (most + 1)) }, () => pick(random, from)) : []

const storyOf = (random: Random, things: Things, id: string): NewStory => {
  const marks = [
    ...some(random, things.entities, 2).map((one) => `[имя](entity:${one})`),
    ...some(random, things.claims, 2).map((one) => `[цифра](claim:${one})`),
    ...some(random, things.promises, 1).map((one) => `[обещание](promise:${one})`),
  ]
  const body = ['Стройку обошли.', ...marks].join(' ')
  const text = (language: 'ru' | 'kk'): NewStory['versions'][number] => ({
    language,
    slug: `${id}${random() < 0.2 ? '-novyj' : ''}`,
    headline: `Заметка ${Math.floor(random() * 1000)}`,
    standfirst: 'Что видели.',
    body,
  })
  return {
    id,
    sectionId: random() < 0.8 && things.sections.length ? pick(random, things.sections) : null,
    publishedAt: `2024-06-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}T08:00:00Z`,
    tagIds: some(random, things.tags, 3),
    reportIds: some(random, things.reports, 2),
    versions: random() < 0.5 ? [text('ru')] : [text('ru'), text('kk')],
  }
}

type Deed = (random: Random, things: Things, number: number) => Change
const check =
  (target: 'claim' | 'mention' | 'quote' | 'promise' | 'visit', of: keyof Things): Deed =>
  (random, things) => ({ kind: pick(random, ['confirm', 'reject', 'unconfirm']), target, id: pick(random, things[of]) })

const deeds: readonly Deed[] = [
  check('claim', 'claims'),
  check('mention', 'mentions'),
  check('quote', 'quotes'),
  check('promise', 'promises'),
  check('visit', 'visits'),
  (random, things) => ({ kind: 'join', mentionId: pick(random, things.mentions), entityId: pick(random, things.entities) }),
  (random, things) => ({ kind: 'join', mentionId: pick(random, things.mentions), entityId: pick(random, things.entities) }),
  (random, things) => ({ kind: 'part', mentionId: pick(random, things.mentions) }),
  (random, things) => ({ kind: 'join-entities', entityId: pick(random, things.entities), into: pick(random, things.entities) }),
  ...Array.from({ length: 2 }, (): Deed => (random, things) => ({ kind: 'join-visits', visitId: pick(random, things.visits), into: pick(random, things.visits) })),
  (random, things) => ({ kind: 'part-visits', visitId: pick(random, things.visits) }),
  (random, things) => ({ kind: 'part-entities', entityId: pick(random, things.entities) }),
  (random, things, number) => {
    const entityId = pick(random, things.entities)
    const placeId = random() < 0.5 && things.places.length ? pick(random, things.places) : undefined
    return {
      kind: 'rename', entityId, ...(placeId !== undefined && { placeId }), ...(random() < 0.3 && { slug: `imya-${number}` }),
      names: [{ language: 'ru', name: `имя ${number}`, main: true, from: null, until: null }],
    }
  },
  (random, things) => ({
    kind: 'promise-state', promiseId: pick(random, things.promises), state: pick(random, ['kept', 'open', 'moved', 'dropped']), due: pick(random, [null, '2024-12', '2025']),
    claimId: random() < 0.3 ? pick(random, things.claims) : null, reportVersionId: random() < 0.3 ? pick(random, things.versions) : null,
  }),
  (random, things, number) => ({
    kind: 'describe-promise', promiseId: pick(random, things.promises), subjectId: random() < 0.7 ? pick(random, things.entities) : null,
    titles: { ru: `Достроить ${number}` }, ...(random() < 0.3 && { slug: `obeshchanie-${number}` }),
  }),
  (random, things, number) => ({
    kind: 'describe-visit', visitId: pick(random, things.visits), date: pick(random, [null, '2024-05-07', '2024-06']), titles: { ru: `Поездка ${number}` },
    ...(random() < 0.3 && { slug: `poezdka-${number}` }),
  }),
  ...Array.from({ length: 4 }, (): Deed => (random, things, number) => ({
    kind: 'publish', story: storyOf(random, things, random() < 0.5 && things.stories.length ? pick(random, things.stories) : `zametka-${number}`),
  })),
  (random, things) => ({ kind: 'withdraw', storyId: pick(random, things.stories) }),
  (random, things, number) => {
    const { versions: [version] } = storyOf(random, things, pick(random, things.stories))
    return { kind: 'correct-story', storyId: version!.slug.replace('-novyj', ''), version: version!, correction: { language: 'ru', at: '2024-07-01T08:00:00Z', text: `Было не так ${number}` } }
  },
] // prettier-ignore

/** What was done, or undefined when the ledger refused it. */
export const doSomething = async (
  ledger: Ledger,
  random: Random,
  things: Things,
  number: number,
): Promise<string | undefined> => {
  const change = pick(random, deeds)(random, things, number)
  try {
    await ledger.decide([change], { at: '2024-07-01T08:00:00Z', by: 'editor' })
  } catch (error) {
    if (error instanceof DerekError) return undefined
    throw error
  }
  if (change.kind === 'publish' && !things.stories.includes(change.story.id)) things.stories.push(change.story.id)
  return JSON.stringify(change)
}
