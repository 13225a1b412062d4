// The offices that a report names, kept beside its mentions: a part of the Ledger contract, in a file of its own. The rows are
// made from the reading by following/offices and can be made again; kept before the reading, they wait for its mentions.
import type { KeptPost, Sighting } from '../model/index.ts'
import { insertRows } from './insert-rows.ts'
import { needVersion } from './keep-reading.ts'
import type { PostRow } from './schema.ts'
import type { Tx } from './store.ts'

export interface PostFilter {
  /** Those of this place, body or state; with `role` one post. */
  readonly scope?: string
  readonly role?: string
  /** Those of this person. */
  readonly entityId?: string
  /** Days of publication; both ends count. */
  readonly from?: string
  readonly to?: string
  /** Only what editors confirmed. */
  readonly confirmed?: boolean
  readonly oldest?: boolean
  /** At most so many, the newest unless `oldest`; a thousand unless told. */
  readonly limit?: number
}

export interface PostsLedger {
  /** In place of those kept for this report version before. */
  keepPosts(reportVersionId: string, posts: readonly KeptPost[]): Promise<void>
  /** Reports that call a person by an office, in order of publication. Nothing that was rejected. */
  sightings(filter: PostFilter): Promise<readonly Sighting[]>
}

export const postRows = (
  version: { readonly id: string; readonly published: string },
  posts: readonly KeptPost[],
): readonly PostRow[] =>
  posts.map(({ office, role, scope, manner, sure }, ordinal) => ({
    report_version_id: version.id,
    ordinal,
    office,
    role,
    scope,
    manner,
    sure: sure ? 1 : 0,
    day: version.published.slice(0, 10),
  }))

export const keepPosts = async (tx: Tx, versionId: string, posts: readonly KeptPost[]): Promise<void> => {
  const version = await needVersion(tx, versionId)
  await tx.deleteFrom('posts').where('report_version_id', '=', versionId).execute()
  await insertRows(tx, 'posts', postRows(version, posts))
}
