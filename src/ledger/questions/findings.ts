// Mentions, quotes, promises and visits, with their entities followed to where they were joined.
import type { ExpressionBuilder, Expression, SqlBool } from 'kysely'
import { arrayOf } from '../differences.ts'
import { fromJson } from '../json.ts'
import { mentionOf, promiseOf, quoteOf, visitOf } from '../nouns.ts'
import type { KeptPromise, KeptQuote, KeptVisit, Mention } from '../../model/index.ts'
import type { MentionRow, PromiseChangeRow, PromiseRow, QuoteRow, StopRow, Tables, VisitRow } from '../schema.ts'
import type { Dialect, Tx } from '../store.ts'

type Which<Row> = (eb: ExpressionBuilder<Tables & { x: Row }, 'x'>) => Expression<SqlBool>

export const mentionsWhere = async (tx: Tx, which: Which<MentionRow>): Promise<readonly Mention[]> => {
  const rows = await tx
    .selectFrom('mentions as x')
    .leftJoin('entities as e', 'e.id', 'x.entity_id')
    .selectAll('x')
    .select('e.root_id')
    .where('x.shown', '=', 1)
    .where(which as never)
    .orderBy('x.report_version_id')
    .orderBy('x.ordinal')
    .orderBy('x.id')
    .execute()
  return rows.map((row) => mentionOf({ ...row, entity_id: row.root_id }))
}

export const quotesWhere = async (tx: Tx, which: Which<QuoteRow>): Promise<readonly KeptQuote[]> => {
  const rows = await tx
    .selectFrom('quotes as x')
    .innerJoin('report_versions as v', 'v.id', 'x.report_version_id')
    .leftJoin('entities as e', 'e.id', 'x.speaker_id')
    .selectAll('x')
    .select('e.root_id')
    .where('x.shown', '=', 1)
    .where(which as never)
    .orderBy('v.published', 'desc')
    .orderBy('x.report_version_id')
    .orderBy('x.ordinal')
    .orderBy('x.id')
    .execute()
  return rows.map((row) => quoteOf({ ...row, speaker_id: row.root_id }))
}

/** What is due first comes first; what has no date comes last. */
export const promisesWhere = async (
  tx: Tx,
  dialect: Dialect,
  which: Which<PromiseRow>,
  limit?: number,
): Promise<readonly KeptPromise[]> => {
  let query = tx
    .selectFrom('promises as x')
    .innerJoin('report_versions as v', 'v.id', 'x.report_version_id')
    .leftJoin('entities as issuer', 'issuer.id', 'x.issuer_id')
    .leftJoin('entities as addressee', 'addressee.id', 'x.addressee_id')
    .leftJoin('entities as subject', 'subject.id', 'x.subject_id')
    .selectAll('x')
    .select([
      'v.published',
      'issuer.root_id as issuer_root',
      'addressee.root_id as addressee_root',
      'subject.root_id as subject_root',
      (eb) =>
        arrayOf(dialect)<PromiseChangeRow>(
          eb
            .selectFrom('promise_changes as h')
            .select([
              'h.promise_id',
              'h.seq',
              'h.at',
              'h.state',
              'h.due',
              'h.claim_id',
              'h.report_version_id',
              'h.undoes',
            ])
            .whereRef('h.promise_id', '=', 'x.id') as never,
        ).as('history'),
    ])
    .where('x.shown', '=', 1)
    .where(which as never)
    .orderBy((eb) => eb.case().when('x.due', 'is', null).then(1).else(0).end())
    .orderBy('x.due')
    .orderBy('x.report_version_id')
    .orderBy('x.ordinal')
    .orderBy('x.id')
  if (limit !== undefined) query = query.limit(limit)
  const rows = await query.execute()
  return rows.map((row) =>
    promiseOf(
      {
        ...row,
        issuer_id: row.issuer_root,
        addressee_id: row.addressee_root,
        subject_id: row.subject_root,
      },
      fromJson(row.history),
    ),
  )
}

/** Newest first. */
export const visitsWhere = async (tx: Tx, dialect: Dialect, which: Which<VisitRow>): Promise<readonly KeptVisit[]> => {
  const rows = await tx
    .selectFrom('visits as x')
    .innerJoin('report_versions as v', 'v.id', 'x.report_version_id')
    .leftJoin('entities as e', 'e.id', 'x.who_id')
    .selectAll('x')
    .select([
      'e.root_id',
      (eb) =>
        arrayOf(dialect)<StopRow>(
          eb
            .selectFrom('stops as s')
            .leftJoin('entities as se', 'se.id', 's.entity_id')
            .select(['s.visit_id', 's.ordinal', 's.what', 's.entity_via', 's.span_start', 's.span_end', 's.span_text'])
            .select('se.root_id as entity_id')
            .whereRef('s.visit_id', '=', 'x.id') as never,
        ).as('stops'),
    ])
    .where('x.shown', '=', 1)
    .where(which as never)
    .orderBy((eb) => eb.fn.coalesce('x.date', 'v.published'), 'desc')
    .orderBy('x.report_version_id')
    .orderBy('x.ordinal')
    .orderBy('x.id')
    .execute()
  return rows.map((row) => visitOf({ ...row, who_id: row.root_id }, fromJson(row.stops)))
}
