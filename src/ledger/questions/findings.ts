// Mentions, quotes, promises and visits, with their entities followed to where they were joined.
import { sql } from 'kysely'
import type { ExpressionBuilder, Expression, RawBuilder, SelectQueryBuilder, SqlBool } from 'kysely'
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

const span = ['x.span_start', 'x.span_end', 'x.span_text'] as const
const read = ['x.id', 'x.report_version_id', 'x.reading_id', 'x.ordinal'] as const

/** A question that may be asked by itself or stand inside another; its rows are told by …Found. */
export type Question<Row> = SelectQueryBuilder<Tables, never, Row>
type Read = 'id' | 'report_version_id' | 'reading_id' | 'ordinal' | 'span_start' | 'span_end' | 'span_text'
interface Dated {
  readonly published: string
}
export type QuoteFound = Pick<QuoteRow, Read | 'speaker' | 'state'> & Dated & { readonly root_id: string | null }
export type PromiseFound = Pick<
  PromiseRow,
  Read | 'slug' | 'kind' | 'issuer' | 'addressee' | 'due' | 'first_due' | 'checked' | 'state' | 'titles'
> &
  Pick<PromiseRow, 'issuer_id' | 'addressee_id' | 'subject_id'> &
  Dated & { readonly history: unknown }
export type VisitFound = Pick<
  VisitRow,
  'id' | 'report_version_id' | 'reading_id' | 'ordinal' | 'slug' | 'who' | 'date' | 'titles' | 'checked'
> &
  Dated & { readonly who_root: string | null; readonly root_id: string; readonly stops: unknown }

export const quotesQuery = (tx: Tx, which: Which<QuoteRow>): Question<QuoteFound> =>
  tx
    .selectFrom('quotes as x')
    .innerJoin('report_versions as v', 'v.id', 'x.report_version_id')
    .leftJoin('entities as e', 'e.id', 'x.speaker_id')
    .select([...read, ...span, 'x.speaker', 'x.state', 'e.root_id', 'v.published'])
    .where('x.shown', '=', 1)
    .where(which as never)
    .orderBy('v.published', 'desc')
    .orderBy('x.report_version_id')
    .orderBy('x.ordinal')
    .orderBy('x.id') as never
export const quoteFound = (row: QuoteFound): KeptQuote => quoteOf({ ...row, speaker_id: row.root_id })

export const quotesWhere = async (tx: Tx, which: Which<QuoteRow>): Promise<readonly KeptQuote[]> =>
  (await quotesQuery(tx, which).execute()).map(quoteFound)

/** What has no date comes last. */
export const dueOrder = (column: string): RawBuilder<string> => sql<string>`coalesce(${sql.ref(column)}, '~')`

/** What is due first comes first; what has no date comes last. */
export const promisesQuery = (tx: Tx, dialect: Dialect, which: Which<PromiseRow>): Question<PromiseFound> =>
  tx
    .selectFrom('promises as x')
    .innerJoin('report_versions as v', 'v.id', 'x.report_version_id')
    .leftJoin('entities as issuer', 'issuer.id', 'x.issuer_id')
    .leftJoin('entities as addressee', 'addressee.id', 'x.addressee_id')
    .leftJoin('entities as subject', 'subject.id', 'x.subject_id')
    .select([...read, ...span])
    .select(['x.slug', 'x.kind', 'x.issuer', 'x.addressee', 'x.due', 'x.first_due', 'x.checked'])
    .select(['x.state', 'x.titles'])
    .select([
      'v.published',
      'issuer.root_id as issuer_id',
      'addressee.root_id as addressee_id',
      'subject.root_id as subject_id',
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
    .orderBy(dueOrder('x.due'))
    .orderBy('x.report_version_id')
    .orderBy('x.ordinal')
    .orderBy('x.id') as never
export const promiseFound = (row: PromiseFound): KeptPromise => promiseOf(row, fromJson(row.history))

export const promisesWhere = async (
  tx: Tx,
  dialect: Dialect,
  which: Which<PromiseRow>,
  limit?: number,
): Promise<readonly KeptPromise[]> => {
  const query = promisesQuery(tx, dialect, which)
  return (await (limit === undefined ? query : query.limit(limit)).execute()).map(promiseFound)
}

/** Newest first. */
export const visitsQuery = (tx: Tx, dialect: Dialect, which: Which<VisitRow>): Question<VisitFound> =>
  tx
    .selectFrom('visits as x')
    .innerJoin('report_versions as v', 'v.id', 'x.report_version_id')
    .leftJoin('entities as e', 'e.id', 'x.who_id')
    .select([
      ...read,
      'x.slug',
      'x.who',
      'x.date',
      'x.titles',
      'x.checked',
      'x.root_id',
      'v.published',
      'e.root_id as who_root',
    ])
    .select([
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
    .orderBy('x.id') as never
export const visitFound = (row: VisitFound): KeptVisit => ({
  ...visitOf({ ...row, who_id: row.who_root }, fromJson(row.stops)),
  published: row.published,
})

export const visitsWhere = async (tx: Tx, dialect: Dialect, which: Which<VisitRow>): Promise<readonly KeptVisit[]> =>
  (await visitsQuery(tx, dialect, which).execute()).map(visitFound)
