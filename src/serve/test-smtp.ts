// A mail server on this machine alone, that keeps what it takes and refuses whom it is told to.
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface Taken {
  readonly to: readonly string[]
  readonly from: string
  /** Names in small letters. */
  readonly headers: ReadonlyMap<string, string>
  /** As the reader of plain text sees it. */
  readonly text: string
  readonly html: string
}
export interface TestPost {
  readonly url: string
  readonly taken: readonly Taken[]
  /** Answers to 'RCPT TO' and to a whole letter: '550 5.1.1 …'. */
  refuse: (address: string) => string | undefined
  refuseLetter: string | undefined
  /** Before it says that it has a letter. */
  beforeTaken: () => Promise<void>
  close(): Promise<void>
}

const headersOf = (head: string): ReadonlyMap<string, string> =>
  new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  )
const bytesOf = (body: string, encoding: string | undefined): Buffer => {
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(body)
  const plain = body.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) // prettier-ignore
  return Buffer.from(plain, 'latin1')
}
/** '=?UTF-8?B?…?=' and '=?UTF-8?Q?…?=' as the words that they are. */
export const unworded = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, how: string, words: string) =>
      /b/i.test(how) ? Buffer.from(words, 'base64').toString('latin1') : bytesOf(words.replaceAll('_', ' '), 'quoted-printable').toString('latin1'),
    )
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString()) // prettier-ignore

const splitAt = (whole: string): readonly [string, string] => {
  const at = whole.indexOf('\r\n\r\n')
  return [whole.slice(0, at), whole.slice(at + 4)]
}

const read = (raw: string): Pick<Taken, 'headers' | 'text' | 'html'> => {
  const [head, body] = splitAt(raw)
  const headers = headersOf(head)
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1] ?? '\0'
  const parts = body.split(`--${boundary}`).slice(1, -1).map((part) => {
    const [own, words] = splitAt(part.slice(2))
    const told = headersOf(own)
    return { type: told.get('content-type') ?? '', words: bytesOf(words, told.get('content-transfer-encoding')).toString() }
  }) // prettier-ignore
  const of = (type: string): string =>
    parts.find((part) => part.type.startsWith(type))?.words.replaceAll('\r\n', '\n') ?? ''
  return { headers, text: of('text/plain'), html: of('text/html') }
}

const refusal = (words: string): Error => Object.assign(new Error(words.slice(4)), { responseCode: Number(words.slice(0, 3)) }) // prettier-ignore

export const openTestPost = async (): Promise<TestPost> => {
  const taken: Taken[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _, done) {
      const words = post.refuse(address)
      done(words ? refusal(words) : null)
    },
    onData(stream, session, done) {
      const keep = async (raw: string): Promise<void> => {
        const { mailFrom, rcptTo } = session.envelope
        if (post.refuseLetter) return done(refusal(post.refuseLetter))
        taken.push({ to: rcptTo.map((one) => one.address), from: mailFrom ? mailFrom.address : '', ...read(raw) })
        await post.beforeTaken()
        done()
      }
      text(stream).then(keep, (cut: Error) => done(cut))
    },
  })
  // A sender that is killed in the midst leaves its connection: that is what some tests do, and no fault of theirs.
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (!/^(?:ECONNRESET|EPIPE|ECONNECTION)$/.test(error.code ?? '')) throw error
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const post: TestPost = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    refuse: () => undefined,
    refuseLetter: undefined,
    beforeTaken: async () => {},
    close: () => new Promise((closed) => server.close(closed)),
  }
  return post
}
