// While stories are published, pages are looked at over HTTP at random. After each publication the pages are drawn anew aside;
// what a reader is sent must be, to the byte, the page of one state: none older than `oldest` when it was asked for, none that
// was never there. So a stale page, a half-changed list and a wrong count are all one thing: no state has such bytes.
import { createHash } from 'node:crypto'
import { Agent, get } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import { pick, type Random } from '../../ledger/test-random.ts'

export interface SoakParts {
  readonly port: number
  readonly random: Random
  readonly paths: readonly string[]
  /** Publishes the n-th story; returns when the ledger has acknowledged it. */
  readonly publish: (number: number) => Promise<unknown>
  /** The page as it is now, drawn anew. */
  readonly drawn: (path: string) => Promise<string>
  readonly publications: number
  readonly between: number
  readonly checks: number
  /** Milliseconds. */
  readonly oldest: number
}
export interface Soaked {
  readonly checks: number
  /** What was wrong, in words. */
  readonly wrong: readonly string[]
  /** How long after the acknowledgement the old page was last sent, at worst; milliseconds. */
  readonly stalest: number
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url')
const agent = new Agent({ keepAlive: true, maxSockets: 8 })
const fetched = (port: number, path: string): Promise<string> =>
  new Promise((done, failed) => {
    get({ port, path, host: '127.0.0.1', agent }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part) => (text += String(part)))
      answer.on('end', () => done(`${answer.statusCode} ${text}`))
    }).on('error', failed)
  })

interface State {
  begun: number
  known: number
  pages: ReadonlyMap<string, string>
}
interface Look {
  readonly path: string
  readonly asked: number
  readonly answered: number
  readonly hash: string
}

export const soak = async (parts: SoakParts): Promise<Soaked> => {
  const { paths, random } = parts
  const look = async (): Promise<ReadonlyMap<string, string>> => {
    const pages = new Map<string, string>()
    for (const path of paths) pages.set(path, hashOf(`200 ${await parts.drawn(path)}`))
    return pages
  }
  const states: State[] = [{ begun: -Infinity, known: -Infinity, pages: await look() }]
  const looks: Look[] = []
  const check = async (): Promise<void> => {
    const path = pick(random, paths)
    const asked = performance.now()
    const text = await fetched(parts.port, path)
    looks.push({ path, asked, answered: performance.now(), hash: hashOf(text) })
  }
  const length = parts.publications * parts.between
  const checking = (async () => {
    const began = performance.now()
    while (looks.length < parts.checks) {
      const due = Math.min(parts.checks, ((performance.now() - began) / length) * parts.checks)
      const missing = Math.max(0, Math.ceil(due) - looks.length)
      if (missing) await Promise.all(Array.from({ length: Math.min(8, missing) }, check))
      else await setTimeout(2)
    }
  })()
  for (let number = 1; number <= parts.publications; number++) {
    const begun = performance.now()
    await parts.publish(number)
    const known = performance.now()
    states.push({ begun, known, pages: await look() })
    await setTimeout(Math.max(0, begun + parts.between - performance.now()))
  }
  await checking
  return judged(looks, states, parts.oldest)
}

const judged = (looks: readonly Look[], states: readonly State[], oldest: number): Soaked => {
  const wrong: string[] = []
  let stalest = 0
  for (const { path, asked, answered, hash } of looks) {
    const fitting = states.flatMap((state, at) =>
      state.pages.get(path) === hash && state.begun <= answered ? [at] : [],
    )
    const newest = fitting.at(-1)
    if (newest === undefined) {
      wrong.push(`${path} was as in no state`)
      continue
    }
    // The page was right until the next state that shows it otherwise was acknowledged.
    const next = states.slice(newest + 1).find((state) => state.pages.get(path) !== hash)
    const late = next === undefined ? 0 : Math.max(0, asked - next.known)
    stalest = Math.max(stalest, late)
    if (late > oldest) wrong.push(`${path} was ${Math.round(late)} ms old`)
  }
  return { checks: looks.length, wrong, stalest }
}
