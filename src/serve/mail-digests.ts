// Digests as letters, and the clock that sends them while the newsroom is open: from the chosen hour on, once a day. What could
// not be sent is tried again at the clock's next looks.
import { todayIn } from '../settings/index.ts'
import type { Digest } from '../newsroom/digest.ts'
import { sendDigests } from '../newsroom/digest-round.ts'
import type { DigestsMade, Sending } from '../newsroom/digest-round.ts'
import type { Newsroom } from '../newsroom/newsroom.ts'
import { startClock, type Clock } from './clock.ts'
import { digestLetter } from './mail-letters.ts'
import type { LetterFrame } from './mail-letters.ts'
import { leaveAt } from './mail-desk.ts'
import type { Links } from './mail-desk.ts'
import type { Letter, MailServer } from './mail-server.ts'

export interface DigestParts {
  readonly newsroom: Newsroom
  readonly mail: Pick<MailServer, 'send'>
  readonly links: Links
  readonly frame: LetterFrame
}

export const letterOf = (
  digest: Digest,
  day: string,
  { links, frame }: Pick<DigestParts, 'links' | 'frame'>,
): Letter => {
  const { id, language } = digest.follower
  return digestLetter({ digest, day, leaveAt: leaveAt(links, frame.origin, language, id) }, frame)
}

export const sendLetters = (parts: DigestParts, day: string, stopped?: () => boolean): Promise<DigestsMade> =>
  sendDigests(parts.newsroom, {
    day,
    send: (digest): Promise<Sending> => parts.mail.send(letterOf(digest, day, parts)),
    ...(stopped && { stopped }),
  })

export interface MailClockSetting extends DigestParts {
  readonly timeZone: string
  /** 0 to 23. */
  readonly hour: number
  readonly now: () => Date
  readonly trouble: (error: unknown) => void
  /** Milliseconds from one look at the clock to the next. */
  readonly every?: number
}

const hourIn = (timeZone: string, now: Date): number =>
  Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(now))

/** Ends after the letter that is under way. */
export const startMailClock = (setting: MailClockSetting): Clock => {
  const { timeZone, hour, now, trouble, every = 300_000 } = setting
  const look = async (stopped: () => boolean): Promise<unknown> => {
    const at = now()
    return hourIn(timeZone, at) < hour ? undefined : sendLetters(setting, todayIn(timeZone, at), stopped)
  }
  return startClock({ look, trouble, every })
}
