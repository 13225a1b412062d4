// A server on its port, or a clear word why not.
import { createServer } from 'node:http'
import type { RequestListener, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DerekError } from '../model/errors.ts'

/**
 * Whoever sends slowly, or nothing, is let go: so much of a head, so long for the head, for the whole, between two requests,
 * and without a byte either way.
 */
export const patientServer = (answer: RequestListener): Server => {
  const server = createServer(
    {
      maxHeaderSize: 16_384,
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      keepAliveTimeout: 5_000,
      connectionsCheckingInterval: 2_000,
    },
    answer,
  )
  server.setTimeout(60_000)
  return server
}

const why = (code: string | undefined, host: string, port: number): readonly [string, string] | undefined => {
  if (code === 'EADDRINUSE')
    return [
      `Port ${port} is taken: something else listens there, perhaps another Derek.`,
      'Stop it, or choose another port with --port N (0 takes a free one).',
    ]
  if (code === 'EACCES') return [`Port ${port} may not be used by you.`, 'Choose one above 1023 with --port N.']
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return [`This machine has no address ${host}.`, 'Choose 127.0.0.1 or 0.0.0.0 with --host.']
  return undefined
}

/** The port it got. */
export const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((done, failed) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const known = why(cause.code, host, port)
      failed(known ? new DerekError('listen', known[0], known[1], 1, cause) : cause)
    })
    server.listen(port, host, () => done((server.address() as AddressInfo).port))
  })

/** No new requests; those under way have five seconds. */
export const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 5000).unref()
  })
