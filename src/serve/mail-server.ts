// The way to whatever mail server the newsroom has. It tells apart what was taken, what was surely not, and what nobody can tell,
// for a letter that may have gone is not sent again.
import { createTransport } from 'nodemailer'
import type { Sending } from '../newsroom/digest-round.ts'
import type { MailSettings } from './mail-settings.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  /** The address of one press that ends such letters (RFC 8058). */
  readonly leave?: string
  /** The same letter has the same one, so that a mailbox that gets it twice can tell. */
  readonly name?: string
}
export interface MailServer {
  send(letter: Letter): Promise<Sending>
  close(): void
}
interface Refusal {
  readonly code?: string
  readonly command?: string
  readonly syscall?: string
  readonly message: string
  readonly response?: string
  readonly responseCode?: number
}

/** Refused by the rules of the server (5.7.x), not because there is no such mailbox. */
const byRule = /^5\d\d[ -]5\.7\./
const unreached = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|Connection timeout|Greeting never received/

export const sendingOf = ({
  code,
  command = '',
  syscall = '',
  message,
  response,
  responseCode = 0,
}: Refusal): Sending => {
  const forGood = responseCode >= 500
  if (command === 'RCPT TO') return !forGood ? 'later' : byRule.test(response ?? '') ? 'unknown' : 'refused'
  if (['EAUTH', 'EDNS', 'ETLS', 'ENOAUTH'].includes(code ?? '') || unreached.test(message)) return 'stop'
  if (['connect', 'getaddrinfo', 'queryA'].includes(syscall) || command === 'MAIL FROM') return 'stop'
  // An answer to the letter itself that says 'not now'.
  if (responseCode >= 400 && responseCode < 500) return 'later'
  return 'unknown'
}

/** A header is one line, whatever a name has in it. */
export const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f\u2028\u2029]+/gu, ' ').trim()

export const openMailServer = ({ smtp, sender, title, address, trouble = () => {} }: MailSettings): MailServer => {
  const url = new URL(smtp)
  const secure = url.protocol === 'smtps:'
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  const transport = createTransport({
    pool: true,
    maxConnections: 2,
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    // A password never travels in the open.
    requireTLS: !secure && !local && url.username !== '',
    ...(url.username && { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = new URL(address).hostname
  return {
    async send({ to, subject, text, html, leave, name }) {
      try {
        await transport.sendMail({
          from: { name: oneLine(title), address: sender },
          to: { name: '', address: to },
          envelope: { from: sender, to: [to] },
          subject: oneLine(subject),
          text,
          html,
          ...(name && { messageId: `<${name}@${host}>` }),
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(leave && {
              'List-Id': `<digest.${host}>`,
              'List-Unsubscribe': { prepared: true, foldLines: false, value: `<${leave}>` },
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        })
        return 'sent'
      } catch (error) {
        const sending = sendingOf(error as Refusal)
        if (sending === 'stop') trouble(`The mail server ${url.host} takes no letters: ${(error as Error).message}`)
        return sending
      }
    },
    close: () => transport.close(),
  }
}
