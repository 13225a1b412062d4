// Claims as they are shown: with who said it, where and when. Whoever asks names which claims; what may be shown is decided here.
import type { ExpressionBuilder, Expression, SqlBool } from 'kysely'
import type { Language, ShownClaim } from '../../model/index.ts'
import { claimOf } from '../nouns.ts'
import type { ClaimRow, ReportRow, ReportVersionRow, Tables } from '../schema.ts'
import type { Tx } from '../store.ts'
import type { Question } from './findings.ts'

export type ClaimScope = ExpressionBuilder<
  Tables & { c: ClaimRow; v: ReportVersionRow; r: ReportRow; e: { root_id: string | null } },
  'c' | 'v' | 'r' | 'e'
>

/** desk: everything that the newest reading found or an editor decided. */
export type View = 'desk' | 'public'

type Which = (eb: ClaimScope) => Expression<SqlBool>
/** A claim with where it stands and what its entity was joined into. */
export type ClaimFound = ClaimRow &
  Pick<ReportVersionRow, 'report_id' | 'published' | 'language'> &
  Pick<ReportRow, 'source_id'> & { readonly root_id: string | null }

/**
 * Newest report first, then in the order of the text. To the public, what is rejected is never shown, and what is unconfirmed
 * only from a report's newest version; it says so by its state.
 */
export const claimsQuery = (tx: Tx, view: View, which: Which): Question<ClaimFound> => {
  const query = tx
    .selectFrom('claims as c')
    .innerJoin('report_versions as v', 'v.id', 'c.report_version_id')
    .innerJoin('reports as r', 'r.id', 'v.report_id')
    .leftJoin('entities as e', 'e.id', 'c.entity_id')
    .selectAll('c')
    .select(['e.root_id', 'v.report_id', 'v.published', 'v.language', 'r.source_id'])
    .where('c.shown', '=', 1)
    .where(which as never)
    .orderBy('v.published', 'desc')
    .orderBy('v.id')
    .orderBy('c.ordinal')
    .orderBy('c.id')
  if (view === 'desk') return query as never
  return query.where((eb) =>
    eb.or([
      eb('c.state', '=', 'confirmed'),
      eb.and([eb('c.state', '=', 'read'), eb('v.version', '=', eb.ref('r.version'))]),
    ]),
  ) as never
}

export const claimFound = (row: ClaimFound): ShownClaim => ({
  ...claimOf({ ...row, entity_id: row.root_id ?? row.entity_id }),
  reportId: row.report_id,
  published: row.published,
  reportLanguage: row.language as Language,
  sourceId: row.source_id,
})

export const claimsWhere = async (tx: Tx, view: View, which: Which): Promise<readonly ShownClaim[]> =>
  (await claimsQuery(tx, view, which).execute()).map(claimFound)
