// The one that is killed. Works on a ledger without end: takes in, reads, confirms, publishes; says what it begins and, once the
// ledger has acknowledged it, what was done. test-kills.ts starts it, kills it and looks at what is left.
import { writeSync } from 'node:fs'
import { openFolderArchive } from '../archive/index.ts'
import { openLedger } from './open.ts'
import { pick, randomOf } from './test-random.ts'
import { bridgeReading, bridgeText, entity, incoming, newStory } from './test-scene.ts'
import type { Arrival, Change } from './contract.ts'
import { together } from './test-kills.ts'
import type { Ack, Deed, KillOrder } from './test-kills.ts'

const order = JSON.parse(process.argv[2] as string) as KillOrder
const random = randomOf(order.seed)
// Written at once: what is said has been done, whatever happens next.
const say = (line: object): void => {
  writeSync(1, `${JSON.stringify(line)}\n`)
}

const ledger = await openLedger(order.place)
const archive = openFolderArchive(order.archive)
say({ ready: true })

const signature = { at: '2024-05-07T09:00:00Z', by: 'editor' }
const doing = async (deed: Deed, work: () => Promise<Omit<Ack, 'deed'>>): Promise<void> => {
  say({ begins: deed })
  const done = await work()
  say({ done: { deed, ...done } })
}

const both = (slug: string, mark: string, token: number) =>
  (['ru', 'en'] as const).map((language) => ({
    language,
    slug,
    headline: `${slug} ${token}`,
    standfirst: String(token),
    body: `[2 млрд](claim:${mark}) ${token}`,
  }))

/** To which others are joined, as long as this process lives. */
let firstVisit = ''

for (let count = 0; ; count++) {
  const name = `${order.run}-${count}`
  let versionId = ''
  let reportId = ''
  await doing('take-in', async () => {
    const report = incoming(`${bridgeText} ${name}`, { externalId: name })
    const taken = await ledger.takeIn(report, 'ru', await archive.keep(report.bytes), '2024-05-07T08:00:00Z')
    versionId = taken.version.id
    reportId = taken.report.id
    return { versionId }
  })
  await doing('read', async () => ({
    versionId,
    readingId: (await ledger.keepReading(versionId, bridgeReading(), 'test-1', '2024-05-07T08:01:00Z')).id,
  }))
  await doing('bring-in', async () => {
    const reports = Array.from({ length: together }, (_, at) =>
      incoming(`${bridgeText} ${at} batch-${name}`, { externalId: `${name}-${at}` }),
    )
    const hashes = await archive.keepAll(reports.map((report) => report.bytes))
    const arrivals = reports.map((report, at): Arrival => ({ incoming: report, language: 'ru', sha256: hashes[at] as string })) // prettier-ignore
    const read = () => ({ reading: bridgeReading(), readerVersion: 'test-1', posts: [] })
    const brought = await ledger.bringIn(arrivals, read, () => '2024-05-07T08:02:00Z')
    return { versionIds: brought.map((one) => one.version.id) }
  })
  const view = await ledger.deskReport(reportId)
  const claims = view?.claims.map((one) => one.id) ?? []
  const mention = view?.mentions.find((one) => one.kind === 'project')?.id as string
  await doing('confirm', async () => {
    const decisions = await ledger.decide(
      [
        { kind: 'create', entity: entity(`bridge-${name}`, 'project', 'новый мост') },
        { kind: 'join', mentionId: mention, entityId: `bridge-${name}` },
        ...claims
          .map((id) => ({ kind: pick(random, ['confirm', 'reject'] as const), target: 'claim' as const, id }))
          .slice(1),
        { kind: 'confirm', target: 'claim', id: claims[0] as string },
      ],
      signature,
    )
    return { decisions: decisions.map((one) => one.seq) }
  })
  // A new story, and one that many have published before with other words and other tags.
  for (const id of [`story-${name}`, `shared-${count % 3}`])
    await doing('publish', async () => {
      const token = Math.floor(random() * 1e9)
      const tagIds = pick(random, [['bridge'], ['school'], ['bridge', 'school']])
      const story = newStory(id, { reportIds: [reportId], tagIds, versions: both(id, claims[0] as string, token) })
      const [decision] = await ledger.decide([{ kind: 'publish', story }], signature)
      return { storyId: id, token, decisions: [decision?.seq as number] }
    })
  // Parted and joined again, made one with an older entity and parted again, followed to an end and taken back.
  const bridge = `bridge-${name}`
  const decided = async (changes: readonly Change[], what: Partial<Ack> = {}): Promise<Partial<Ack>> => ({
    ...what,
    versionId,
    decisions: (await ledger.decide(changes, signature)).map((one) => one.seq),
  })
  if (count > 0) {
    const earlier = `bridge-${order.run}-${count - 1}`
    await doing('join-entities', () => decided([{ kind: 'join-entities', entityId: earlier, into: bridge }]))
    if (random() < 0.5) await doing('join-entities', () => decided([{ kind: 'part-entities', entityId: earlier }]))
  }
  await doing('part', () => decided([{ kind: 'part', mentionId: mention }], { mention }))
  await doing('join', () => decided([{ kind: 'join', mentionId: mention, entityId: bridge }], { mention }))
  const own = view?.visits[0]?.id as string
  if (firstVisit === '') {
    firstVisit = own
    await ledger.decide([{ kind: 'confirm', target: 'visit', id: own }], signature)
  } else {
    await doing('join-visits', () => decided([{ kind: 'confirm', target: 'visit', id: own }, { kind: 'join-visits', visitId: own, into: firstVisit }])) // prettier-ignore
    if (random() < 0.5) await doing('join-visits', () => decided([{ kind: 'part-visits', visitId: own }]))
  }
  const promise = view?.promises[0]?.id as string
  const state = pick(random, ['kept', 'dropped'] as const)
  const become = {
    kind: 'promise-state',
    promiseId: promise,
    state,
    due: null,
    claimId: null,
    reportVersionId: null,
  } as const
  await doing('follow', () =>
    decided(
      [
        { kind: 'confirm', target: 'promise', id: promise },
        { kind: 'describe-promise', promiseId: promise, subjectId: bridge, titles: {} },
        become,
        ...(random() < 0.3 ? [{ kind: 'undo-promise-state', promiseId: promise } as const] : []),
      ],
      { promise },
    ),
  )
}
