// Whoever held a post on a day, as far as reports tell: 'аким области' in a report of 2020 is whoever held it then, or a doubt.
import { holderOn, postsSaid, tenuresOf } from '../following/offices/index.ts'
import type { Holder } from '../following/offices/index.ts'
import type { PostSaid, Reading, Sighting } from '../model/index.ts'
import type { Newsroom } from './newsroom.ts'

/** So many reports on either side of the day are looked at: enough for the holder, whatever the ledger's size. */
const near = 100

export const holderOfPost = async ({ ledger }: Newsroom, role: string, scope: string, day: string): Promise<Holder> => {
  const before = await ledger.sightings({ role, scope, to: day, limit: near })
  const after = await ledger.sightings({ role, scope, from: day, oldest: true, limit: near })
  const all = new Map<string, Sighting>([...before, ...after].map((one) => [`${one.mentionId} ${one.manner}`, one]))
  return holderOn(tenuresOf([...all.values()]), day)
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
