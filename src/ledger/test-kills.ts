// kill -9 at a random moment, again and again, and after each: is all there that was acknowledged, is nothing half-done, is the
// ledger whole? A short run stands in the tests, the long one in bench/ledger/kills.ts.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout } from 'node:timers/promises'
import { openFolderArchive } from '../archive/index.ts'
import type { Ledger } from './contract.ts'
import { openLedger } from './open.ts'
import type { LedgerPlace } from './open.ts'
import { randomOf } from './test-random.ts'
import { furnish } from './test-scene.ts'

export const deeds = [
  'take-in', 'read', 'bring-in', 'confirm', 'publish', 'join', 'part', 'join-entities', 'join-visits', 'follow',
] as const // prettier-ignore
/** So many reports are brought in together, enough for their originals to be packed; all of them are there or none. */
export const together = 9
export type Deed = (typeof deeds)[number]

export interface KillOrder {
  readonly place: LedgerPlace
  readonly archive: string
  readonly seed: number
  readonly run: number
}
/** What the ledger had acknowledged. */
export interface Ack {
  readonly deed: Deed
  readonly versionId?: string
  /** Brought in together. */
  readonly versionIds?: readonly string[]
  readonly readingId?: string
  readonly decisions?: readonly number[]
  readonly storyId?: string
  readonly token?: number
  /** A mention that was joined or parted, a promise that was followed. */
  readonly mention?: string
  readonly promise?: string
}
export interface Kills {
  readonly kills: number
  readonly acknowledged: number
  /** What was being done when the end came; 'opening' and 'between' when nothing was. */
  readonly during: Readonly<Record<string, number>>
  readonly wrong: readonly string[]
}

interface Killed {
  readonly acks: readonly Ack[]
  readonly during: string
}

const worker = join(import.meta.dirname, 'test-kill-worker.ts')

/** Early: so many milliseconds after it was started. Else at this part of that deed, however quick the machine is. */
type When = { readonly early: number } | { readonly deed: number; readonly part: number }

const killOnce = async (order: KillOrder, when: When): Promise<Killed> => {
  const child = spawn(process.execPath, [worker, JSON.stringify(order)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<NodeJS.Signals | null>((resolve) => child.on('close', (_, signal) => resolve(signal)))
  const acks: Ack[] = []
  let during = 'opening'
  const reached = Promise.withResolvers<void>()
  let begun = 0
  let ready = 0
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line) as { ready?: true; begins?: Deed; done?: Ack }
    if (said.done) acks.push(said.done)
    during = said.begins ?? 'between'
    if (said.ready) ready = performance.now()
    if (said.begins && 'deed' in when && ++begun === when.deed) reached.resolve()
  })
  if ('early' in when) await setTimeout(when.early)
  else {
    await Promise.race([reached.promise, ended])
    // As long as a deed took so far, a part of it.
    await setTimeout((when.part * (performance.now() - ready)) / when.deed)
  }
  child.kill('SIGKILL')
  const signal = await ended
  if (signal !== 'SIGKILL') throw new Error('The worker ended by itself; what it said stands above.')
  return { acks, during }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Everything that was acknowledged is there. */
const missing = async (ledger: Ledger, archiveFolder: string, acks: readonly Ack[]): Promise<readonly string[]> => {
  const wrong: string[] = []
  const archive = openFolderArchive(archiveFolder)
  const decided = new Set((await ledger.decisions()).map((one) => one.seq))
  const kept = async (hash: string): Promise<boolean> => {
    const bytes = await archive.fetch(hash)
    return bytes !== null && sha256(bytes) === hash
  }
  for (const { versionIds = [], ...ack } of acks) {
    for (const versionId of versionIds)
      if (!(await kept((await ledger.reportVersion(versionId))?.sha256 ?? ''))) wrong.push(`bring-in was acknowledged and the bytes of ${versionId} are not in the archive: ${JSON.stringify(ack)}`) // prettier-ignore
      else if ((await ledger.deskReport(versionId))?.claims.length !== 4) wrong.push(`bring-in was acknowledged and ${versionId} is not there whole: ${JSON.stringify(ack)}`) // prettier-ignore
    const lost = (what: string): void =>
      void wrong.push(`${ack.deed} was acknowledged and ${what}: ${JSON.stringify(ack)}`)
    if (ack.versionId) {
      const version = await ledger.reportVersion(ack.versionId)
      if (!version) lost('the report is not there')
      else if (!(await kept(version.sha256))) lost('its bytes are not in the archive')
      else if (ack.readingId && (await ledger.deskReport(ack.versionId))?.claims.length !== 4)
        lost('its claims are not there')
    }
    for (const seq of ack.decisions ?? []) if (!decided.has(seq)) lost(`decision ${seq} is not there`)
    // What was done after it may have been kept without an answer; that the state is the fold of decisions, faults() sees to.
    const view = ack.mention || ack.promise ? await ledger.deskReport(ack.versionId ?? '') : null
    const mention = view?.mentions.find((one) => one.id === ack.mention)
    if (view?.claims.some((claim) => claim.subject === mention?.name && claim.entityId !== mention.entityId))
      lost('its claims did not follow')
    const promise = view?.promises.find((one) => one.id === ack.promise)
    if (promise && promise.history.at(-1)?.state !== promise.state) lost('its history says otherwise')
    const story = ack.storyId?.startsWith('story-') ? await ledger.storyById(ack.storyId) : undefined
    if (story === null || story?.versions.some((one) => one.standfirst !== String(ack.token)))
      lost('the story is not there')
  }
  return wrong
}

/** What was brought in together carries a common mark at the end of its words. */
const halfBrought = async (ledger: Ledger): Promise<readonly string[]> => {
  const marks = (await ledger.reports()).flatMap(({ text }) => /batch-(\S+)$/.exec(text)?.[1] ?? [])
  const batches = Map.groupBy(marks, (mark) => mark)
  return [...batches].flatMap(([mark, all]) => (all.length === together ? [] : [`half brought in: ${all.length} of ${mark}`])) // prettier-ignore
}

/** Every story stands in both languages with the same words, and under each of its tags. */
const halfPublished = async (ledger: Ledger): Promise<readonly string[]> => {
  const wrong: string[] = []
  const under = new Map<string, ReadonlySet<string>>()
  for (const [tag, slug] of [
    ['bridge', 'most'],
    ['school', 'shkola'],
  ] as const)
    // prettier-ignore
    under.set(tag, new Set((await ledger.tag('ru', slug))?.stories.map((card) => card.id)))
  for (const { id } of (await ledger.front('ru', 10_000)).stories) {
    const story = await ledger.storyById(id)
    const [first, second] = story?.versions ?? []
    const whole =
      story?.versions.length === 2 && first?.standfirst === second?.standfirst && story.reportIds.length === 1
    const tagged = [...under].every(([tag, stories]) => stories.has(story?.id ?? '') === story?.tagIds.includes(tag))
    if (!whole || !tagged) wrong.push(`half-published: ${JSON.stringify(story)}`)
  }
  return wrong
}

const look = async (order: KillOrder, acks: readonly Ack[]): Promise<readonly string[]> => {
  const ledger = await openLedger(order.place)
  try {
    const faults = (await ledger.faults()).map((one) => `fault ${one.code} of ${one.about}: ${one.message}`)
    return [
      ...(await missing(ledger, order.archive, acks)),
      ...(await halfPublished(ledger)),
      ...(await halfBrought(ledger)),
      ...faults,
    ]
  } finally {
    await ledger.close()
  }
}

/** Two rounds of all that a worker does. */
const mostDeeds = 26

/** A place is used for so many kills, so that looking through it stays quick; at its end everything ever acknowledged is looked at. */
const killsAPlace = 10

export const killAgainAndAgain = async (
  kills: number,
  seed: number,
  freshPlace: () => Promise<{ readonly place: LedgerPlace; readonly archive: string }>,
  onProgress: (done: number) => void = () => {},
): Promise<Kills> => {
  const random = randomOf(seed)
  const during: Record<string, number> = {}
  const wrong: string[] = []
  let acknowledged = 0
  let where: Awaited<ReturnType<typeof freshPlace>> | undefined
  let acks: Ack[] = []
  for (let run = 0; run < kills; run++) {
    if (!where || run % killsAPlace === 0) {
      where = await freshPlace()
      acks = []
      const ledger = await openLedger(where.place)
      await furnish(ledger)
      await ledger.close()
    }
    const order: KillOrder = { ...where, seed: Math.floor(random() * 2 ** 32), run }
    const when: When =
      random() < 0.1 ? { early: random() * 400 } : { deed: 1 + Math.floor(random() * mostDeeds), part: random() * 1.5 }
    const killed = await killOnce(order, when)
    acks.push(...killed.acks)
    const last = run === kills - 1 || (run + 1) % killsAPlace === 0
    acknowledged += killed.acks.length
    during[killed.during] = (during[killed.during] ?? 0) + 1
    wrong.push(...(await look(order, last ? acks : killed.acks)).map((one) => `after kill ${run + 1}: ${one}`))
    onProgress(run + 1)
  }
  return { kills, acknowledged, during, wrong }
}
