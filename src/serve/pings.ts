// Tells others that something was published: a WebSub hub, which tells whoever follows a feed, and IndexNow, which tells search
// engines. It looks at what changed in the ledger, whoever changed it, and remembers up to where it told; what could not be told
// is told later. Off unless the newsroom names a hub or a key.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Ledger } from '../ledger/contract.ts'
import { entityAt, homeAt, indexAt, promiseAt, sectionAt, storyAt, tagAt } from '../pages/addresses.ts'
import { feedEndings } from '../formats/feed-endings.ts'
import { languages, type Language } from '../model/index.ts'

export interface PingParts {
  readonly ledger: Pick<
    Ledger,
    'changedSince' | 'storyById' | 'entitiesByIds' | 'findPromises' | 'allTags' | 'sections'
  >
  /** 'https://…' without a slash at the end. */
  readonly origin: string
  /** '' where there is none. */
  readonly hub: string
  /** The key of IndexNow; '' where there is none. */
  readonly key: string
  /** Where it remembers. */
  readonly file: string
  readonly trouble: (what: string) => void
  readonly every?: number
  readonly indexNow?: string
}
export interface Pings {
  /** Looks once; for tests. */
  look(): Promise<void>
  stop(): Promise<void>
}

const indexNowAt = 'https://api.indexnow.org/indexnow'
const mostStories = 1000
const mostFeeds = 900
const atOnce = 90
const patience = 10_000

export interface News {
  /** Pages for search engines, feeds without their endings. */
  readonly pages: readonly string[]
  readonly feeds: readonly string[]
}

/** What readers could see change, by the keys that were touched. A change of everything is told as one of the front pages. */
export const newsOf = async (ledger: PingParts['ledger'], keys: readonly string[]): Promise<News> => {
  const of = (kind: string): readonly string[] =>
    keys.flatMap((key) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : []))
  const all = keys.includes('*')
  const pages: string[] = []
  const feeds: string[] = []
  for (const language of languages)
    if (all || keys.includes(`stories:${language}`)) {
      pages.push(homeAt(language))
      feeds.push(`/${language}/feed`)
    }
  for (const id of of('story').slice(0, mostStories)) {
    const story = await ledger.storyById(id)
    // One that was taken back is told of too: its page is gone.
    if (story?.state === 'published' || story?.state === 'withdrawn')
      for (const one of story.versions) pages.push(storyAt(one.language, one.slug))
  }
  const listed = async (kind: string, at: (language: Language, slug: string) => string, things: Promise<readonly { readonly id: string; readonly slugs: { readonly [L in Language]?: string } }[]>): Promise<void> => {
    const touched = of(kind)
    if (!touched.length) return
    for (const thing of await things)
      for (const language of languages) {
        const slug = thing.slugs[language]
        if (slug !== undefined && touched.includes(`${thing.id}:${language}`)) feeds.push(`${at(language, slug)}/feed`)
      }
  } // prettier-ignore
  await listed('tagged', tagAt, ledger.allTags())
  await listed('sectioned', sectionAt, ledger.sections())
  if (keys.includes('promises')) for (const language of languages) feeds.push(`${indexAt(language, 'promises')}/feed`)
  const promised = of('promise')
  if (promised.length)
    for (const promise of await ledger.findPromises({ ids: promised.slice(0, mostStories), decided: true }))
      for (const language of languages) feeds.push(`${promiseAt(language, promise.slug)}/feed`)
  const entities = of('about')
  if (entities.length)
    for (const entity of await ledger.entitiesByIds(entities.slice(0, mostStories)))
      for (const language of languages) feeds.push(`${entityAt(language, entity)}/feed`)
  return { pages: [...new Set(pages)], feeds: [...new Set(feeds)].slice(0, mostFeeds) }
}

interface Told {
  readonly change: number
}
const readTold = async (file: string): Promise<Told | undefined> => {
  try {
    const told = JSON.parse(await readFile(file, 'utf8')) as Partial<Told>
    return typeof told.change === 'number' ? { change: told.change } : undefined
  } catch {
    return undefined
  }
}
const writeTold = async (file: string, told: Told): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.part`, JSON.stringify(told))
  await rename(`${file}.part`, file)
}

/** Whether it is worth trying again: not when the other side understood and said no. */
const post = async (url: string, type: string, body: string): Promise<'told' | 'refused'> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  await answer.body?.cancel()
  if (answer.ok) return 'told'
  if (answer.status >= 500 || answer.status === 429) throw new Error(`it answered ${answer.status}`)
  return 'refused'
}

export const startPings = (parts: PingParts): Pings => {
  const { ledger, origin, hub, key, file, every = 5000, indexNow = indexNowAt } = parts
  let said = ''
  let wait = 0
  let stopped = false
  let looking: Promise<void> | undefined

  const complain = (what: string): void => {
    if (what !== said) parts.trouble(what)
    said = what
  }
  const tellHub = async (feeds: readonly string[]): Promise<void> => {
    const topics = feeds.flatMap((feed) => feedEndings.map((ending) => `${origin}${feed}.${ending}`))
    for (let from = 0; from < topics.length; from += atOnce) {
      const form = new URLSearchParams({ 'hub.mode': 'publish' })
      for (const topic of topics.slice(from, from + atOnce)) form.append('hub.url', topic)
      if ((await post(hub, 'application/x-www-form-urlencoded', String(form))) === 'refused')
        return complain(`The hub ${hub} refuses to be told of new entries; is it one that anybody may publish to?`)
    }
  }
  const tellIndexNow = async (pages: readonly string[]): Promise<void> => {
    const { host } = new URL(origin)
    const body = { host, key, keyLocation: `${origin}/${key}.txt`, urlList: pages.map((page) => origin + page) }
    if ((await post(indexNow, 'application/json; charset=utf-8', JSON.stringify(body))) === 'refused')
      complain(`IndexNow refuses the key; it must be readable at ${origin}/${key}.txt.`)
  }
  const look = async (): Promise<void> => {
    const told = await readTold(file)
    const { now, keys } = await ledger.changedSince(told?.change ?? 2 ** 31 - 1)
    if (told && keys.length) {
      const news = await newsOf(ledger, keys)
      if (hub && news.feeds.length) await tellHub(news.feeds)
      if (key && news.pages.length) await tellIndexNow(news.pages)
    }
    if (told?.change !== now) await writeTold(file, { change: now })
  }
  const tick = (): void => {
    if (stopped || looking || wait-- > 0) return
    looking = look()
      .catch((error: unknown) => {
        // Whatever was not told stays to be told; once in about a minute it is tried again.
        wait = Math.ceil(60_000 / every)
        const why =
          error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error)
        complain(`Others could not be told of what was published, and will be later: ${why}`)
      })
      .finally(() => (looking = undefined))
  }
  tick()
  const timer = setInterval(tick, every).unref()
  return {
    async look() {
      await looking
      await look()
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await looking
    },
  }
}
