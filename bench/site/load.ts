// Asks a server on this machine over kept-open connections, either as fast as it answers or so often a second, and says how
// often it was answered and how long each answer took. It counts bytes and makes no sense of them, so that it costs little.
import { connect, type Socket } from 'node:net'

export interface Load {
  readonly answers: number
  readonly seconds: number
  /** In milliseconds, sorted. */
  readonly times: Float64Array
}
export interface LoadOptions {
  readonly port: number
  readonly path: string
  readonly connections: number
  readonly seconds: number
  /** Requests a second; as many as are answered where nothing is said. */
  readonly rate?: number
  readonly encoding?: string
}

const request = ({ path, encoding }: LoadOptions): Buffer =>
  Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: news.example\r\nUser-Agent: bench\r\nAccept: text/html\r\nAccept-Encoding: ${encoding ?? 'gzip, br'}\r\n\r\n`,
  )

/** The length of one whole answer, head and body. */
const lengthOf = (options: LoadOptions): Promise<number> =>
  new Promise((done, failed) => {
    const socket = connect(options.port, '127.0.0.1', () => socket.write(request(options)))
    let text = ''
    socket.setEncoding('latin1')
    socket.on('error', failed)
    socket.on('data', (part) => {
      text += String(part)
      const end = text.indexOf('\r\n\r\n')
      if (end < 0) return
      if (!text.startsWith('HTTP/1.1 200')) failed(new Error(`${options.path}: ${text.slice(0, text.indexOf('\r\n'))}`))
      const body = /content-length: (\d+)/i.exec(text)?.[1]
      socket.destroy()
      done(end + 4 + Number(body))
    })
  })

interface Line {
  readonly socket: Socket
  readonly asked: number[]
  got: number
}

export const load = async (options: LoadOptions): Promise<Load> => {
  const length = await lengthOf(options)
  const words = request(options)
  const times: number[] = []
  let over = false
  const ask = (line: Line, when = performance.now()): void => {
    line.asked.push(when)
    line.socket.write(words)
  }
  const lines = await Promise.all(
    Array.from(
      { length: options.connections },
      () =>
        new Promise<Line>((ready, failed) => {
          const socket = connect(options.port, '127.0.0.1', () => ready(line))
          const line: Line = { socket, asked: [], got: 0 }
          socket.setNoDelay(true)
          socket.on('error', failed)
          socket.on('data', (part) => {
            line.got += part.length
            while (line.got >= length) {
              line.got -= length
              times.push(performance.now() - (line.asked.shift() as number))
              if (options.rate === undefined && !over) ask(line)
            }
          })
        }),
    ),
  )
  const began = performance.now()
  if (options.rate === undefined) for (const line of lines) ask(line)
  else {
    // Each request has its moment; those whose moment has passed are asked at once and timed from it.
    const gap = 1000 / options.rate
    let next = began
    let turn = 0
    await new Promise<void>((done) => {
      const tick = (): void => {
        const now = performance.now()
        if (now - began > options.seconds * 1000) return done()
        for (; next <= now; next += gap) ask(lines[turn++ % lines.length] as Line, next)
        setImmediate(tick)
      }
      tick()
    })
  }
  if (options.rate === undefined) await new Promise((done) => setTimeout(done, options.seconds * 1000))
  over = true
  const seconds = (performance.now() - began) / 1000
  const answers = times.length
  await new Promise((done) => setTimeout(done, 50))
  for (const { socket } of lines) socket.destroy()
  return { answers, seconds, times: Float64Array.from(times).toSorted() }
}

export const quantile = (times: Float64Array, part: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? NaN
