// A process that tells readers what is new, to be killed in the midst of it.
import { openNewsroom } from '../newsroom/open.ts'
import { openLinks } from './mail-desk.ts'
import { sendLetters } from './mail-digests.ts'
import { openMailServer } from './mail-server.ts'

export interface MailTask {
  readonly data: string
  readonly database: string
  readonly smtp: string
  readonly day: string
  readonly at: string
}

process.once('message', (task: MailTask) => {
  void (async () => {
    const newsroom = await openNewsroom({ ...task, now: () => task.at })
    const frame = { name: 'Derek', origin: 'https://derek.example' }
    const mail = openMailServer({
      smtp: task.smtp,
      sender: 'news@derek.example',
      title: 'Derek',
      address: frame.origin,
    })
    await sendLetters({ newsroom, mail, links: await openLinks(newsroom), frame }, task.day)
    mail.close()
    await newsroom.ledger.close()
    process.disconnect?.()
  })()
})
