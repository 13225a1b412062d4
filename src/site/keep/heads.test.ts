// What is written ahead is what node:http would have written: the same requests, answered by both, give the same bytes.
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { patientServer } from '../../serve/listen.ts'
import { writeHead } from './heads.ts'

const body = Buffer.from('Біз барлығын айттық. '.repeat(5))
const headers = ['Content-Type', 'text/html; charset=utf-8', 'Content-Length', String(body.length), 'ETag', '"x-b"', 'X-Content-Type-Options', 'nosniff'] // prettier-ignore
const answer =
  (write: typeof writeHead): RequestListener =>
  (request, response) => {
    const unchanged = request.headers['if-none-match'] !== undefined
    write(request, response, unchanged ? 304 : request.url === '/gone' ? 410 : 200, unchanged ? headers.slice(4) : headers)
    response.end(unchanged ? undefined : body)
  } // prettier-ignore
const usually: typeof writeHead = (_, response, status, lines) => void response.writeHead(status, lines as string[])

const servers: Server[] = []
const serving = async (server: Server): Promise<number> => {
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return (server.address() as AddressInfo).port
}
const ports: [number, number][] = []
beforeAll(async () => {
  ports.push([await serving(patientServer(answer(writeHead))), await serving(patientServer(answer(usually)))])
  // One that lets nobody ask a third time.
  const few = (listener: RequestListener): Server => Object.assign(createServer(listener), { maxRequestsPerSocket: 2 })
  ports.push([await serving(few(answer(writeHead))), await serving(few(answer(usually)))])
  const never = (listener: RequestListener): Server => createServer({ keepAliveTimeout: 0 }, listener)
  ports.push([await serving(never(answer(writeHead))), await serving(never(answer(usually)))])
})
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** All that comes back to these bytes, without the day and hour. */
const said = (port: number, words: string): Promise<string> =>
  new Promise((done, failed) => {
    let text = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    socket.setEncoding('latin1').on('error', failed)
    socket.on('data', (part) => {
      text += String(part)
    })
    socket.on('close', () => done(text.replace(/Date: \w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g, 'Date: then')))
  })

const asked = (first: string, ...more: string[]): string => [first, 'Host: a.example', ...more, '', ''].join('\r\n')
const last = asked('GET /end HTTP/1.1', 'Connection: close')
const conversations: Readonly<Record<string, string>> = {
  'one request after another': asked('GET / HTTP/1.1') + asked('GET /gone HTTP/1.1') + last,
  'a head alone': asked('HEAD / HTTP/1.1') + last,
  'what is held already': asked('GET / HTTP/1.1', 'If-None-Match: "x"') + last,
  'the old protocol': asked('GET / HTTP/1.0'),
  'the old protocol that stays': asked('GET / HTTP/1.0', 'Connection: keep-alive') + asked('GET / HTTP/1.0'),
  'whoever goes at once': last,
}

test.each(Object.keys(conversations))('%s', async (name) => {
  for (const [ours, theirs] of ports) {
    const words = conversations[name] as string
    const [own, other] = [await said(ours, words), await said(theirs, words)]
    expect(own).toBe(other)
    expect(own.startsWith('HTTP/1.1 ')).toBe(true)
  }
})

test('a header that could break out of its line is refused', async () => {
  const port = await serving(
    createServer((request, response) => {
      try {
        writeHead(request, response, 200, ['Location', '/a\r\nSet-Cookie: b'])
        response.end()
      } catch {
        response.destroy()
      }
    }),
  )
  expect(await said(port, last.replace('Connection: close', 'Connection: keep-alive'))).toBe('')
})
