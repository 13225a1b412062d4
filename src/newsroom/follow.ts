// What became of a promise, in an editor's word, with the report that shows it. Taking a claim as evidence confirms it, and the
// promise with it: all of that is one batch, made or not made together.
import type { Change } from '../ledger/contract.ts'
import { DerekError, promiseStates } from '../model/index.ts'
import type { Decision, KeptPromise, PromiseState } from '../model/index.ts'
import { findEntity } from './find-entity.ts'
import type { Newsroom } from './newsroom.ts'

export interface Following {
  /** Id or short name. */
  readonly promise: string
  readonly as: PromiseState
  /** The claim that shows it. */
  readonly claim?: string
  /** Or the report, where no claim says it. */
  readonly report?: string
  /** Of what was moved: the new date, null for none; left out, the claim's date. */
  readonly due?: string | null
}

export const promiseNamed = async ({ ledger }: Pick<Newsroom, 'ledger'>, name: string): Promise<KeptPromise> => {
  const [found] = await ledger.findPromises({ ids: [name], unconfirmed: true, decided: true })
  const promise = found ?? (await ledger.promise(name))?.promise
  if (promise) return promise
  throw new DerekError('no-promise', `There is no promise "${name}".`, 'derek due lists those that wait.', 2)
}

/** What it is about, where its own words do not tell. */
export const followAbout = async (
  newsroom: Newsroom,
  name: string,
  about: string,
  by: string,
): Promise<readonly Decision[]> => {
  const promise = await promiseNamed(newsroom, name)
  const { id } = await findEntity(newsroom, about)
  if (promise.subjectId === id) return []
  const change: Change = { kind: 'describe-promise', promiseId: promise.id, subjectId: id, titles: promise.titles }
  return newsroom.ledger.decide([change], { at: newsroom.now(), by })
}

const claimThatShows = async ({ ledger }: Newsroom, id: string | undefined) => {
  if (id === undefined) return null
  const claim = await ledger.claim(id)
  if (!claim) throw new DerekError('no-claim', `There is no claim "${id}".`, 'derek due lists what was said since.', 2)
  if (claim.state === 'rejected')
    throw new DerekError('rejected', `The claim "${id}" was rejected.`, 'Name another, or the report with --report.')
  return claim
}

const versionThatShows = async ({ ledger }: Newsroom, id: string | undefined): Promise<string | null> => {
  if (id === undefined) return null
  const version = await ledger.reportVersion(id)
  if (version) return version.id
  throw new DerekError('no-report', `There is no report "${id}".`, 'derek confirm lists the newest.', 2)
}

export const follow = async (
  newsroom: Newsroom,
  { promise: name, as, claim: claimId, report, due }: Following,
  by: string,
  reason?: string,
): Promise<readonly Decision[]> => {
  if (!promiseStates.includes(as))
    throw new DerekError('bad-state', `A promise cannot be "${as}".`, `Choose one of: ${promiseStates.join(', ')}.`, 2)
  const promise = await promiseNamed(newsroom, name)
  const claim = await claimThatShows(newsroom, claimId)
  const reportVersionId = (await versionThatShows(newsroom, report)) ?? claim?.reportVersionId ?? null
  const date = as === 'moved' && due === undefined ? claim?.date : due
  if (as === 'moved' && date === undefined)
    throw new DerekError('no-date', 'Moved to what date?', 'Give it with --due DATE, or --due none.', 2)
  if (promise.state === as && (date === undefined || date === promise.due))
    throw new DerekError('already', `The promise "${name}" is ${as} already.`, 'Nothing needs to be done.', 2)
  const changes: Change[] = []
  if (promise.checked === 'read') changes.push({ kind: 'confirm', target: 'promise', id: promise.id })
  if (claim?.state === 'read') changes.push({ kind: 'confirm', target: 'claim', id: claim.id })
  changes.push({
    kind: 'promise-state',
    promiseId: promise.id,
    state: as,
    due: date ?? null,
    claimId: claim?.id ?? null,
    reportVersionId,
  })
  return newsroom.ledger.decide(changes, { at: newsroom.now(), by, ...(reason ? { reason } : {}) })
}

/** The last word about it is taken back: it stands exactly as it stood before. */
export const unfollow = async (
  newsroom: Newsroom,
  name: string,
  by: string,
  reason?: string,
): Promise<readonly Decision[]> => {
  const { id } = await promiseNamed(newsroom, name)
  return newsroom.ledger.decide([{ kind: 'undo-promise-state', promiseId: id }], {
    at: newsroom.now(),
    by,
    ...(reason ? { reason } : {}),
  })
}
