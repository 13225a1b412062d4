// What readers' forms and links lead to: the one way by which a request of the public changes anything. Handed to the site, which
// can do nothing more than ask these. Nothing is kept of who asks until the letter's own link comes back.
import { randomBytes } from 'node:crypto'
import { isLanguage } from '../model/index.ts'
import type { FollowTarget, Language } from '../model/index.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { capital, entityAt, entityName, promiseAt, wordedIn } from '../pages/index.ts'
import type { FollowDesk, Followed } from '../site/follow-desk.ts'
import { tokens } from '../site/tokens.ts'
import { goodAddress } from './mail-address.ts'
import { askingLetter } from './mail-letters.ts'
import type { LetterFrame } from './mail-letters.ts'
import type { MailServer } from './mail-server.ts'
import { newSecret, sealer } from './mail-tokens.ts'
import type { Sealer } from './mail-tokens.ts'

export interface Links {
  readonly asking: Sealer
  readonly leaving: Sealer
}
/** One secret for all processes of the newsroom. */
export const openLinks = async ({ ledger }: Pick<Newsroom, 'ledger'>): Promise<Links> => {
  const secret = await ledger.secret('mail links', newSecret())
  return { asking: sealer(secret, 'confirm'), leaving: sealer(secret, 'leave') }
}
export const leaveAt = ({ leaving }: Links, origin: string, language: Language, followerId: string): string =>
  `${origin}/${language}/follow/leave?t=${leaving.seal({ f: followerId })}`

export interface DeskParts {
  readonly newsroom: Pick<Newsroom, 'ledger'>
  readonly mail: MailServer
  readonly links: Links
  readonly frame: LetterFrame
  /** YYYY-MM-DD where the newsroom is. */
  readonly today: () => string
  /** Milliseconds. */
  readonly clock: () => number
}

/** How long the link of a letter can be confirmed. */
export const confirmWithin: number = 48 * 3_600_000
/** Letters under way at once; more wait at the reader's own browser. */
const mostUnderWay = 20

interface Pending {
  readonly a: string
  readonly l: Language
  readonly k: FollowTarget['kind']
  readonly i: string
  /** Until. */
  readonly e: number
}
const pendingOf = (value: unknown, now: number): Pending | undefined => {
  const { a, l, k, i, e } = (value ?? {}) as Partial<Record<keyof Pending, unknown>>
  const good = typeof a === 'string' && isLanguage(l) && (k === 'entity' || k === 'promise') && typeof i === 'string'
  return good && typeof e === 'number' && now <= e ? { a, l, k, i, e } : undefined
}

export const openDesk = ({ newsroom: { ledger }, mail, links, frame, today, clock }: DeskParts): FollowDesk => {
  // A mailbox gets so many letters however many ask for it, and all of them together so many.
  const boxes = tokens(3, 1 / 1200)
  const all = tokens(100, 1 / 3)
  let underWay = 0

  const followed = async ({ kind, id }: FollowTarget, language: Language): Promise<Followed | null> => {
    if (kind === 'promise') {
      const [promise] = await ledger.findPromises({ ids: [id], decided: true })
      if (!promise) return null
      const title = wordedIn(promise.titles, language)?.text ?? promise.evidence.text
      return { target: { kind, id }, title, at: promiseAt(language, promise.slug) }
    }
    const [entity] = await ledger.entitiesByIds([id])
    if (!entity) return null
    return {
      target: { kind, id: entity.id },
      title: capital(entityName(entity, language).text),
      at: entityAt(language, entity),
    }
  }
  const followerOf = (token: string): string | undefined => {
    const { f } = (links.leaving.unseal(token) ?? {}) as { readonly f?: unknown }
    return typeof f === 'string' ? f : undefined
  }

  return {
    async ask(given, target, language) {
      const address = goodAddress(given)
      if (!address) return 'bad-address'
      const what = await followed(target, language)
      if (!what || underWay >= mostUnderWay) return 'failed'
      if (all.take('all', clock())) return 'often'
      // Who asks for somebody else's mailbox again and again learns nothing and sends nothing.
      if (boxes.take(address.toLowerCase(), clock())) return 'sent'
      const pending: Pending = { a: address, l: language, k: target.kind, i: target.id, e: clock() + confirmWithin }
      const confirmAt = `${frame.origin}/${language}/follow/confirm?t=${links.asking.seal(pending)}`
      underWay++
      try {
        const letter = askingLetter(
          { to: address, language, what: { words: what.title, at: what.at }, confirmAt },
          frame,
        )
        const sending = await mail.send(letter)
        // That there is no such mailbox is told to nobody but its owner.
        return sending === 'sent' || sending === 'refused' ? 'sent' : 'failed'
      } finally {
        underWay--
      }
    },
    async pending(token, language) {
      const found = pendingOf(links.asking.unseal(token), clock())
      const what = found && (await followed({ kind: found.k, id: found.i }, language))
      return what ? { address: found.a, what } : null
    },
    async confirm(token, language) {
      const found = pendingOf(links.asking.unseal(token), clock())
      const what = found && (await followed({ kind: found.k, id: found.i }, language))
      if (!what) return null
      const id = randomBytes(12).toString('hex')
      await ledger.startFollowing({ id, address: found.a, language: found.l }, what.target, today())
      return what
    },
    async following(token, language) {
      const id = followerOf(token)
      if (id === undefined) return null
      const follower = await ledger.follower(id)
      const what = await Promise.all((follower?.follows ?? []).map((one) => followed(one, language)))
      return { address: follower?.address ?? '', what: what.filter((one) => one !== null) }
    },
    async leave(token, target) {
      const id = followerOf(token)
      if (id === undefined) return false
      await ledger.stopFollowing(id, target)
      return true
    },
  }
}
