// Everything of letters that a newsroom with a mail server has, put together; one without has none of it.
import type { Newsroom } from '../newsroom/newsroom.ts'
import { todayIn } from '../settings/index.ts'
import type { Settings } from '../settings/index.ts'
import type { FollowDesk } from '../site/follow-desk.ts'
import { openDesk, openLinks } from './mail-desk.ts'
import { startMailClock } from './mail-digests.ts'
import { openMailServer } from './mail-server.ts'
import type { MailSettings } from './mail-settings.ts'

export interface Post {
  readonly desk: FollowDesk
  stop(): Promise<void>
}
export interface PostParts {
  readonly newsroom: Newsroom
  readonly settings: MailSettings & Pick<Settings, 'timezone' | 'mailhour'>
  readonly now: () => Date
  readonly trouble: (what: string) => void
  /** Milliseconds from one look at the clock to the next. */
  readonly every?: number
}

export const openPost = async ({ newsroom, settings, now, trouble, every }: PostParts): Promise<Post> => {
  const { title, address, timezone, mailhour } = settings
  const mail = openMailServer({ ...settings, trouble })
  const links = await openLinks(newsroom)
  const frame = { name: title, origin: address }
  const today = (): string => todayIn(timezone, now())
  const clock = startMailClock({
    newsroom,
    mail,
    links,
    frame,
    now,
    timeZone: timezone,
    hour: Number(mailhour),
    trouble: (error) => trouble(`Letters to readers were not sent and will be tried again: ${String(error)}`),
    ...(every !== undefined && { every }),
  })
  return {
    desk: openDesk({ newsroom, mail, links, frame, today, clock: () => now().getTime() }),
    stop: async () => {
      await clock.stop()
      mail.close()
    },
  }
}
