// What is, in the same words in which decisions say what should be.
import type { Kysely } from 'kysely'
import type { Decision } from '../../model/index.ts'
import { verdictKey } from '../changes/refused.ts'
import { rememberedStory } from '../changes/remembered-story.ts'
import { fromJson } from '../json.ts'
import { claimOf, nameOfRow } from '../nouns.ts'
import type { Tables } from '../schema.ts'
import type { Tx } from '../store.ts'

type Values = Record<string, unknown>
type Present = (db: Kysely<Tables>, ids: readonly string[]) => Promise<ReadonlyMap<string, Values>>

const ofTable =
  <T extends 'claims' | 'mentions' | 'quotes' | 'promises' | 'visits'>(
    table: T,
    values: (row: Tables[T]) => Values,
  ): Present =>
  async (db, ids) => {
    const rows = await db
      .selectFrom(table as 'claims')
      .selectAll()
      .where('id', 'in', ids)
      .execute()
    return new Map(rows.map((row) => [row.id, values(row as unknown as Tables[T])]))
  }

const entities: Present = async (db, ids) => {
  const rows = await db.selectFrom('entities').selectAll().where('id', 'in', ids).execute()
  const names = await db
    .selectFrom('entity_names')
    .selectAll()
    .where('entity_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  const keys = await db.selectFrom('entity_keys').selectAll().where('entity_id', 'in', ids).execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        kind: row.kind,
        slug: row.slug,
        code: row.code,
        placeKind: row.place_kind,
        placeId: row.place_id,
        joinedInto: row.joined_into,
        names: names.filter((name) => name.entity_id === row.id).map(nameOfRow),
        keys: keys
          .filter((key) => key.entity_id === row.id)
          .map((key) => key.key)
          .toSorted(),
      },
    ]),
  )
}

/** What was said of it and others, as decisions say it. */
const withVerdicts =
  (present: Present): Present =>
  async (db, ids) => {
    const found = await present(db, ids)
    const rows = await db.selectFrom('verdicts').selectAll().where('target_id', 'in', ids).execute()
    const byTarget = Map.groupBy(rows, (row) => row.target_id)
    return new Map(
      [...found].map(([id, values]) => {
        const said = byTarget.get(id)?.map((row) => [verdictKey(row.entity_id), row.verdict]) ?? []
        return [id, { ...values, ...Object.fromEntries(said) }]
      }),
    )
  }

const stories: Present = async (db, ids) => {
  const found = new Map<string, Values>()
  for (const id of ids) {
    const story = await rememberedStory(db as Tx, id)
    if (story) found.set(id, { ...story })
  }
  return found
}

/** What a claim says, without what the ledger knows about it. */
export const saidBy = (claim: Values): Values => {
  const { subject, property, number, unit, date, value, bound, modality, speaker, evidence, rule } = claim
  return { subject, property, number, unit, date, value, bound, modality, speaker, evidence, rule }
}

export const present: Readonly<Record<Decision['targetKind'], Present>> = {
  claim: ofTable('claims', (row) => ({
    state: row.state,
    reportVersionId: row.report_version_id,
    correctionOf: row.correction_of,
    claim: saidBy({ ...claimOf(row) }),
    // By its name or by the editor's word; only the editor's word is a decision upon the claim.
    entityId: row.entity_via === null ? row.entity_id : null,
  })),
  mention: withVerdicts(async (db, ids) => {
    const found = await ofTable('mentions', (row) => ({ state: row.own_state, entityId: row.entity_id }))(db, ids)
    const keys = await db.selectFrom('mention_keys').selectAll().where('mention_id', 'in', ids).orderBy('key').execute()
    const byMention = Map.groupBy(keys, (row) => row.mention_id)
    const codes = await db.selectFrom('mention_codes').selectAll().where('mention_id', 'in', ids).execute()
    const codeOf = new Map(codes.map((row) => [row.mention_id, row.code]))
    return new Map(
      [...found].map(([id, values]) => [
        id,
        { ...values, keys: byMention.get(id)?.map((row) => row.key) ?? [], code: codeOf.get(id) ?? null },
      ]),
    )
  }),
  quote: ofTable('quotes', (row) => ({ state: row.state })),
  promise: ofTable('promises', (row) => ({
    checked: row.checked,
    state: row.state,
    due: row.due,
    slug: row.slug,
    subjectId: row.subject_id,
    titles: fromJson(row.titles),
  })),
  visit: async (db, ids) => {
    const found = await ofTable('visits', (row) => ({
      checked: row.checked,
      slug: row.slug,
      date: row.date,
      titles: fromJson(row.titles),
      joinedInto: row.joined_into,
    }))(db, ids)
    const rows = await db.selectFrom('visit_verdicts').selectAll().where('visit_id', 'in', ids).execute()
    for (const { visit_id, other_id, verdict } of rows) found.get(visit_id)![verdictKey(other_id)] = verdict
    return found
  },
  entity: withVerdicts(entities),
  story: stories,
  attention: async (db, ids) => {
    const rows = await db.selectFrom('attention').select(['id', 'dismissed']).where('id', 'in', ids).execute()
    return new Map(rows.map((row) => [row.id, { dismissed: row.dismissed === 1 }]))
  },
}
