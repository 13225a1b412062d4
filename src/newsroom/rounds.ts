// The daily round: looks at what is due, silent, contradicting or answered, and puts each on the desk's list once. It looks at
// what the days and the changes since the last round touched, not at everything; the first round looks at everything, a page
// at a time. Finding the same again puts nothing twice, so a round that was cut off is simply made again.
import { isFinished, projectAttentionInParts, promiseAttention } from '../following/rounds/index.ts'
import { silentYears } from '../following/silence/index.ts'
import { soonDays } from '../following/promises/index.ts'
import type { PromiseFilter, Round } from '../ledger/contract.ts'
import { addDays, addYears } from '../model/index.ts'
import type { AttentionItem, KeptAttention, KeptPromise } from '../model/index.ts'
import { followPromises } from './follow-promises.ts'
import type { Newsroom } from './newsroom.ts'
import { subjectsOf } from './subjects.ts'
import type { Pause, Subjects } from './subjects.ts'

export interface RoundMade {
  readonly day: string
  /** How many are new on the list: the first round of a large old ledger may raise hundreds of thousands. */
  readonly raised: number
  /** The first few of them; the list has all. */
  readonly first: readonly KeptAttention[]
  /** No longer so. */
  readonly resolved: number
}
export interface RoundAsked {
  /** YYYY-MM-DD */
  readonly day: string
  /** Look once more on a day whose round was made. */
  readonly again?: boolean
  /** Between two pages: lets others have their turn, for the database of a folder answers without ever waiting. */
  readonly pause?: () => Promise<void>
  /** Between pages: whether to stop. The round is then not made, and the next one begins anew. */
  readonly stopped?: () => boolean
}

const page = 50
/** So many of what was raised are held. */
const few = 100
const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve))

/** Null when the day's round was made before, or somebody else is at it. */
export const makeRound = async (
  newsroom: Newsroom,
  { day, again = false, stopped = () => false, pause = nextTurn }: RoundAsked,
): Promise<RoundMade | null> => {
  const { ledger } = newsroom
  const round = await ledger.beginRound(day, newsroom.now(), again)
  if (!round) return null
  try {
    return await makeSteps(newsroom, round, stopped, pause)
  } catch (error) {
    await ledger.leaveRound(day)
    throw error
  }
}

const makeSteps = async (
  newsroom: Newsroom,
  round: Round,
  stopped: () => boolean,
  pause: () => Promise<void>,
): Promise<RoundMade | null> => {
  const { ledger } = newsroom
  const { day } = round
  const first: KeptAttention[] = []
  let raised = 0
  let resolved = 0
  const looking: Looking = {
    newsroom,
    day,
    pause,
    projects: subjectsOf(newsroom, day, pause, { denials: false }),
    subjects: subjectsOf(newsroom, day, pause),
  }
  for await (const step of steps(newsroom, round, pause)) {
    await pause()
    if (stopped()) {
      await ledger.leaveRound(day)
      return null
    }
    const kept = await look(looking, step)
    first.push(...kept.raised.slice(0, few - first.length))
    raised += kept.raised.length
    resolved += kept.resolved
  }
  await ledger.endRound(round, newsroom.now())
  return { day, raised, first, resolved }
}

/** What is looked at together: what was asked for, so that what is gone is seen to be gone. */
type Step =
  | { readonly kind: 'projects'; readonly ids: readonly string[] }
  | { readonly kind: 'promises'; readonly ids: readonly string[] }

async function* steps(newsroom: Newsroom, round: Round, pause: Pause): AsyncGenerator<Step> {
  const touched = round.last ? await touchedSince(newsroom, round.last.changes) : undefined
  yield* round.last && touched ? some(newsroom, round, round.last.day, touched, pause) : all(newsroom, pause)
}

interface Touched {
  readonly entities: readonly string[]
  readonly promises: readonly string[]
}
/** Undefined where a change did not say what it touched. */
const touchedSince = async ({ ledger }: Newsroom, changes: number): Promise<Touched | undefined> => {
  const { keys } = await ledger.changedSince(changes)
  if (keys.includes('*')) return undefined
  const of = (prefix: string): readonly string[] =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
  return { entities: of('about:'), promises: of('promise:') }
}

async function* all({ ledger }: Newsroom, pause: Pause): AsyncGenerator<Step> {
  for (let after = ''; ;) {
    const ids = await ledger.projectIds({ after, limit: page })
    if (ids.length) yield { kind: 'projects', ids }
    if (ids.length < page) break
    after = ids.at(-1) as string
  }
  yield* promisesWhere({ ledger }, { decided: true }, pause)
}

async function* some(
  { ledger }: Pick<Newsroom, 'ledger'>,
  { day }: Round,
  last: string,
  touched: Touched,
  pause: Pause,
): AsyncGenerator<Step> {
  const seen = new Set<string>()
  function* fresh(kind: Step['kind'], ids: readonly string[]): Generator<Step> {
    const unseen = [...new Set(ids)].filter((id) => !seen.has(`${kind} ${id}`))
    for (const id of unseen) seen.add(`${kind} ${id}`)
    for (let from = 0; from < unseen.length; from += page) yield { kind, ids: unseen.slice(from, from + page) }
  }
  // Those whose year of silence ended since the last round.
  const [from, to] = [addYears(last, -silentYears), addYears(day, -silentYears)]
  // A round of a past day left out what was published after it, and that may have been kept long ago.
  const quiet = [...(await ledger.projectIds({ from, to })), ...(await ledger.projectIds({ from: last, to: day }))]
  yield* fresh('projects', [...touched.entities, ...quiet])
  yield* fresh('promises', touched.promises)
  const about = [...touched.entities, ...quiet]
  for (let at = 0; at < about.length; at += page)
    for await (const { ids } of promisesWhere({ ledger }, { about: about.slice(at, at + page), decided: true }, pause))
      yield* fresh('promises', ids)
  const windows: readonly PromiseFilter[] = [
    { dueFrom: last, dueTo: addDays(day, soonDays) },
    { saidFrom: from, saidTo: to },
    { saidFrom: last, saidTo: day },
  ]
  for (const window of windows)
    for await (const { ids } of promisesWhere({ ledger }, window, pause)) yield* fresh('promises', ids)
}

/** So many are put in the order of what they are about before they are looked at, a page at a time. */
const gathered = 4000

/** Those about one thing together: what was said of it is then asked for once. */
async function* promisesWhere(
  { ledger }: Pick<Newsroom, 'ledger'>,
  filter: PromiseFilter,
  pause: Pause,
): AsyncGenerator<Step> {
  let waiting: (readonly [subject: string, id: string])[] = []
  function* told(): Generator<Step> {
    const ids = waiting.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, id]) => id)
    waiting = []
    for (let from = 0; from < ids.length; from += page) yield { kind: 'promises', ids: ids.slice(from, from + page) }
  }
  for (let after: KeptPromise | undefined; ;) {
    const found = await ledger.findPromises({ ...filter, limit: page, ...(after ? { after } : {}) })
    waiting.push(...found.map((promise) => [promise.subjectId ?? '', promise.id] as const))
    if (waiting.length >= gathered) yield* told()
    if (found.length < page) break
    after = found.at(-1)
    await pause()
  }
  yield* told()
}

interface Looking {
  readonly newsroom: Newsroom
  readonly day: string
  readonly pause: Pause
  /** Without what reports deny: of a project that is not asked. */
  readonly projects: Subjects
  readonly subjects: Subjects
}
/** So many claims are gone through before others have their turn. */
const breath = 400

const itemsOfPromises = async (
  { newsroom, day, pause, subjects }: Looking,
  ids: readonly string[],
): Promise<readonly AttentionItem[]> => {
  const { ledger } = newsroom
  const promises = await ledger.findPromises({ ids, saidTo: day, decided: true })
  const followed = await followPromises(newsroom, promises, day, subjects)
  const about = await ledger.entitiesByIds(followed.flatMap((one) => one.subjectId ?? []))
  const projects = new Set(about.filter((entity) => entity.kind === 'project').map(({ id }) => id))
  const items: AttentionItem[] = []
  let gone = 0
  for (const one of followed) {
    const watched = one.subjectId !== null && projects.has(one.subjectId) && !isFinished(one.claims, day)
    items.push(...promiseAttention(one, one.heard, watched, day))
    gone += one.claims.length
    if (gone < breath) continue
    await pause()
    gone = 0
  }
  return items
}

const itemsOfProjects = async (
  { projects, day, pause }: Looking,
  ids: readonly string[],
): Promise<readonly AttentionItem[]> => {
  const items: AttentionItem[] = []
  const said = await projects(ids)
  let gone = 0
  for (const id of ids) {
    const { claims, heard } = said.get(id)!
    const parts = projectAttentionInParts(id, claims, heard, day)
    for (let part = parts.next(); ; part = parts.next()) {
      if (part.done) {
        items.push(...part.value)
        break
      }
      gone += part.value
      if (gone < breath) continue
      await pause()
      gone = 0
    }
  }
  return items
}

const look = async (looking: Looking, { kind, ids }: Step): ReturnType<Newsroom['ledger']['keepAttention']> => {
  const { ledger } = looking.newsroom
  if (kind === 'promises') {
    const items = await itemsOfPromises(looking, ids)
    const targets = ids.map((targetId) => ({ target: 'promise' as const, targetId }))
    return ledger.keepAttention(targets, items, looking.day)
  }
  const projects = (await ledger.entitiesByIds(ids)).filter((entity) => entity.kind === 'project').map(({ id }) => id)
  const items = await itemsOfProjects(looking, projects)
  const targets = [...new Set([...ids, ...projects])].map((targetId) => ({ target: 'entity' as const, targetId }))
  return ledger.keepAttention(targets, items, looking.day)
}

export const dismiss = async (
  { ledger, now }: Newsroom,
  ids: readonly string[],
  by: string,
  reason?: string,
): Promise<void> => {
  await ledger.decide(
    ids.map((attentionId) => ({ kind: 'dismiss', attentionId })),
    { at: now(), by, ...(reason ? { reason } : {}) },
  )
}
