// Tells readers what is new, once a day each, a batch at a time. Whoever is killed leaves at most the letters that were under way
// untold for that day; what they held comes with the next. Several processes may be at it: the ledger lends each reader to one.
import type { Follower } from '../model/index.ts'
import { digestFor, gatherNews } from './digest.ts'
import type { Digest } from './digest.ts'
import type { Newsroom } from './newsroom.ts'

/**
 * sent: taken by the mail server; refused: there is no such mailbox; later: surely not taken, to be tried again; unknown: it may
 * have been taken; stop: no letter can be sent at all now.
 */
export type Sending = 'sent' | 'refused' | 'later' | 'unknown' | 'stop'
export interface DigestRound {
  /** YYYY-MM-DD */
  readonly day: string
  readonly send: (digest: Digest) => Promise<Sending>
  /** Between letters: whether to stop. */
  readonly stopped?: () => boolean
}
export interface DigestsMade {
  readonly sent: number
  /** Nothing new of what they follow. */
  readonly quiet: number
  readonly refused: number
  readonly dropped: number
  /** Tried again later, or told tomorrow. */
  readonly put: number
  /** False when it was cut short. */
  readonly whole: boolean
}

const batch = 50
const lending = 600_000
/** A mailbox that was refused on so many days is no mailbox. */
export const mostBounces = 3

type Counts = { -readonly [K in keyof DigestsMade]: DigestsMade[K] }

export const sendDigests = async (
  newsroom: Newsroom,
  { day, send, stopped = () => false }: DigestRound,
): Promise<DigestsMade> => {
  const { ledger } = newsroom
  const made: Counts = { sent: 0, quiet: 0, refused: 0, dropped: 0, put: 0, whole: true }
  while (!stopped()) {
    const at = newsroom.now()
    const until = new Date(Date.parse(at) + lending).toISOString()
    const { followers, upTo } = await ledger.lendFollowers({ day, limit: batch, at: new Date(at).toISOString(), until })
    if (!followers.length) return made
    const told = await gatherNews(newsroom, followers, { day, upTo })
    const digests = followers.map((follower) => digestFor(follower, told))
    const quiet = digests.filter((one) => !one.parts.length).map((one) => one.follower.id)
    await ledger.endDigests(quiet, { day, seq: upTo })
    made.quiet += quiet.length
    for (const digest of digests.filter((one) => one.parts.length)) {
      if (stopped()) return { ...made, whole: false }
      if (!(await tell(newsroom, digest, { day, send }, upTo, made))) return { ...made, whole: false }
    }
  }
  return { ...made, whole: false }
}

/** False when no letter can be sent now. */
const tell = async (
  { ledger }: Newsroom,
  digest: Digest,
  { day, send }: Pick<DigestRound, 'day' | 'send'>,
  upTo: number,
  made: Counts,
): Promise<boolean> => {
  const { id, toldDay } = digest.follower
  // Marked before: a letter that was cut off is not sent twice.
  if (!(await ledger.beginDigest(id, day))) return true
  const sending = await send(digest)
  if (sending === 'sent') {
    await ledger.endDigests([id], { day, seq: upTo })
    made.sent++
  } else if (sending === 'refused') {
    made.refused++
    if (await ledger.countBounce(id, mostBounces)) made.dropped++
  } else {
    made.put++
    if (sending !== 'unknown') await ledger.leaveDigest(id, toldDay)
  }
  return sending !== 'stop'
}

/** What would be sent that day, a reader at a time; nothing is marked. */
export async function* digestsDue({ ledger }: Newsroom, day: string): AsyncGenerator<Digest> {
  const upTo = await ledger.lastDecision()
  for (let after: Follower | undefined; ;) {
    const followers = await ledger.dueFollowers({ day, limit: batch, ...(after && { after }) })
    const told = await gatherNews({ ledger }, followers, { day, upTo })
    for (const follower of followers) {
      const digest = digestFor(follower, told)
      if (digest.parts.length) yield digest
    }
    if (followers.length < batch) return
    after = followers.at(-1)
  }
}
