// derek digest: tells readers who follow something what is new, or shows what would be sent.
import { digestsDue } from '../../newsroom/digest-round.ts'
import type { Newsroom } from '../../newsroom/newsroom.ts'
import { openLinks } from '../../serve/mail-desk.ts'
import { letterOf, sendLetters } from '../../serve/mail-digests.ts'
import { openMailServer } from '../../serve/mail-server.ts'
import { checkMail } from '../../serve/mail-settings.ts'
import { DerekError } from '../../model/errors.ts'
import { todayIn } from '../../settings/index.ts'
import type { Command } from '../command.ts'
import { dayAsked, dayOption } from '../day.ts'
import type { Asked, Io } from '../io.ts'
import { withNewsroom } from '../newsroom.ts'
import { counted, plain } from '../words.ts'

const show = async (newsroom: Newsroom, day: string, { settings }: Asked, { out, err }: Io): Promise<void> => {
  const links = await openLinks(newsroom)
  const frame = { name: settings.title, origin: settings.address || 'https://address.invalid' }
  let count = 0
  for await (const digest of digestsDue(newsroom, day)) {
    const { to, subject, text } = letterOf(digest, day, { links, frame })
    await out.write(plain(`To: ${to}\nSubject: ${subject}\n\n${text}\n`))
    count++
  }
  await err.write(`${counted(count, 'letter')} would be sent for ${day}; nothing was sent or marked\n`)
}

const send = async (newsroom: Newsroom, day: string, asked: Asked, { err }: Io): Promise<boolean> => {
  const settings = checkMail(asked.settings)
  if (!settings)
    throw new DerekError(
      'no-mail',
      'No mail server is named.',
      'Name one with --smtp or DEREK_SMTP; or see what would be sent with --dry-run.',
      2,
    )
  const told: string[] = []
  const mail = openMailServer({ ...settings, trouble: (what) => told.push(what) })
  try {
    const frame = { name: settings.title, origin: settings.address }
    const made = await sendLetters({ newsroom, mail, links: await openLinks(newsroom), frame }, day)
    for (const what of told) await err.write(`${what}\n`)
    const dropped = made.dropped ? `, ${made.dropped} forgotten` : ''
    await err.write(
      `digests of ${day}: ${made.sent} sent, ${made.quiet} with nothing new, ${made.put} put off, ${made.refused} refused${dropped}\n`,
    )
    return made.whole
  } finally {
    mail.close()
  }
}

export const digest: Command = {
  usage: ['digest', 'digest --dry-run'],
  about: `Tells each reader who follows something by e-mail what became public of it since they were last told: confirmed claims,
changed figures, what became of promises, stories. Each reader gets at most one letter a day, whoever sends them and
however often; what was cut off goes on, and what a lost letter held comes with the next. derek serve does this by
itself from the hour --mailhour on.`,
  options: {
    on: dayOption,
    'dry-run': { help: 'show the letters instead of sending them' },
  },
  settings: ['data', 'database', 'timezone', 'title', 'address', 'smtp', 'sender'],
  examples: ['derek digest --dry-run', 'derek digest --on 2025-01-01'],
  arguments: [0, 0],
  run: async (asked, io) => {
    const day = dayAsked(asked, io)
    return withNewsroom(asked, io, async (newsroom) => {
      if (!asked.flag('dry-run') && day > todayIn(asked.settings.timezone, io.now()))
        throw new DerekError(
          'usage',
          `${day} has not come yet: readers who are told for it now would hear nothing until then.`,
          'Leave out --on, or add --dry-run.',
          2,
        )
      if (!asked.flag('dry-run')) return (await send(newsroom, day, asked, io)) ? 0 : 1
      await show(newsroom, day, asked, io)
      return 0
    })
  },
}
