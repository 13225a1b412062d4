// Whoever held a post on a day, as far as reports tell: 'аким области' in a report of 2020 is whoever held it then, or a doubt.
import { holderOn, postsSaid, tenuresOf } from '../following/offices/index.ts'
import type { Holder } from '../following/offices/index.ts'
import type { Entity, PostSaid, Reading, Sighting } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

/** So many reports on either side of the day are looked at: enough for the holder, whatever the ledger's size. */
const near = 100

export const holderOfPost = async (
  { ledger }: Pick<Newsroom, 'ledger'>,
  role: string,
  scope: string,
  day: string,
): Promise<Holder> => {
  const before = await ledger.sightings({ role, scope, to: day, limit: near })
  const after = await ledger.sightings({ role, scope, from: day, oldest: true, limit: near })
  const all = new Map<string, Sighting>([...before, ...after].map((one) => [`${one.mentionId} ${one.manner}`, one]))
  return holderOn(tenuresOf([...all.values()]), day)
}

export interface PostOnDay {
  readonly role: string
  /** As reports have it, the newest last. */
  readonly offices: readonly string[]
  readonly scope: string
  readonly holder: Holder
}

/** So many reports before the day are looked at for all the posts of a place or a person together. */
const wide = 600

/** The posts that reports name of a place, or of a person, each with its holder on the day; a post of which nobody is heard is left out. */
export const postsOnDay = async (
  { ledger }: Newsroom,
  { id, kind, code }: Pick<Entity, 'id' | 'kind' | 'code'>,
  day: string,
): Promise<readonly PostOnDay[]> => {
  const of = kind === 'person' ? { entityId: id } : kind === 'place' && code !== null ? { scope: code } : null
  if (!of) return []
  const before = await ledger.sightings({ ...of, to: day, limit: wide })
  const after = await ledger.sightings({ ...of, from: day, oldest: true, limit: near })
  const posts = new Set([...before, ...after].flatMap(({ role, scope }) => (scope === null ? [] : `${role}@${scope}`)))
  const found: PostOnDay[] = []
  for (const post of [...posts].toSorted()) {
    const [role, scope] = [post.slice(0, post.indexOf('@')), post.slice(post.indexOf('@') + 1)]
    const holder = await holderOfPost({ ledger }, role, scope, day)
    const told = (holder.tenure ?? holder.candidates[0])?.sightings ?? []
    const theirs = kind !== 'person' || [holder.tenure, ...holder.candidates].some((one) => one?.entityId === id)
    if (told.length && theirs)
      found.push({ role, scope, holder, offices: [...new Set(told.map(({ office }) => office))] })
  }
  return found
}

/** Of the words of one report: each post that they name, with its holder on the day of publication. */
export const holdersOfOffice = async (
  newsroom: Newsroom,
  office: string,
  reading: Pick<Reading, 'language' | 'places' | 'published'>,
): Promise<readonly { readonly post: PostSaid; readonly holder: Holder }[]> => {
  const nobody: Holder = { certainty: 'doubt', tenure: null, candidates: [], why: 'nobody' }
  return Promise.all(
    postsSaid(office, reading).map(async (post) => ({
      post,
      holder:
        post.scope === null
          ? nobody
          : await holderOfPost(newsroom, post.role, post.scope, reading.published.slice(0, 10)),
    })),
  )
}
