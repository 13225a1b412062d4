// A claim as an editor says it should have been read: a new claim beside the wrong one, which becomes rejected.
import { modalities, properties, quotes } from '../../model/index.ts'
import type { Change } from '../contract.ts'
import { needVersion } from '../keep-reading.ts'
import { linkMention } from '../links.ts'
import { freshId } from '../match.ts'
import { claimColumns } from '../reading-rows.ts'
import type { ClaimRow } from '../schema.ts'
import type { Tx } from '../store.ts'
import { refuse } from './applied.ts'
import type { Applied, Deed } from './applied.ts'
import { check } from './check.ts'
import { needEntity } from './entities.ts'

type Correct = Extract<Change, { readonly kind: 'correct' }>

const checkClaim = ({ claim }: Correct, text: string): void => {
  if (!quotes(text, claim.evidence) || !claim.evidence.text || !claim.evidence.text.isWellFormed())
    throw refuse(
      'span',
      `The evidence ${claim.evidence.start}–${claim.evidence.end} does not quote the report's text.`,
      'Mark the words in the report again.',
    )
  if (!properties.includes(claim.property) || !modalities.includes(claim.modality))
    throw refuse(
      'bad-claim',
      `A claim cannot be a ${claim.modality} ${claim.property}.`,
      'Choose one of the known properties.',
    )
  if (claim.number !== undefined && !Number.isFinite(claim.number))
    throw refuse('bad-claim', 'The number of the claim is no number.', 'Give it in digits, in base units.')
  if (!claim.subject) throw refuse('bad-claim', 'The claim is about nothing.', 'Name what it is about.')
}

export const correct = async (deed: Deed, change: Correct): Promise<readonly Applied[]> => {
  const { tx } = deed
  const version = await needVersion(tx, change.reportVersionId)
  checkClaim(change, version.text)
  if (change.entityId !== null) await needEntity(tx, change.entityId)
  const rejected = change.correctionOf === null ? [] : await rejectWrong(deed, change, change.correctionOf)
  const row = await newRow(tx, change)
  await tx.insertInto('claims').values(row).execute()
  if (change.entityId === null) await linkByName(tx, row)
  const after = {
    reportVersionId: change.reportVersionId,
    correctionOf: change.correctionOf,
    claim: { ...change.claim, rule: 'editor' },
    entityId: change.entityId,
    state: 'confirmed',
  }
  return [...rejected, { kind: 'correct', targetKind: 'claim', targetId: row.id, before: null, after }]
}

const rejectWrong = async (deed: Deed, change: Correct, id: string): Promise<readonly Applied[]> => {
  const wrong = await deed.tx.selectFrom('claims').select('report_version_id').where('id', '=', id).executeTakeFirst()
  if (wrong && wrong.report_version_id !== change.reportVersionId)
    throw refuse(
      'other-report',
      `The claim '${id}' is not of ${change.reportVersionId}.`,
      'Correct a claim in its own report.',
    )
  return check(deed, { kind: 'reject', target: 'claim', id })
}

const newRow = async (tx: Tx, change: Correct): Promise<ClaimRow> => {
  const here = await tx
    .selectFrom('claims')
    .select(['id', 'ordinal'])
    .where('report_version_id', '=', change.reportVersionId)
    .execute()
  const reading = await tx
    .selectFrom('readings')
    .select('id')
    .where('report_version_id', '=', change.reportVersionId)
    .orderBy('ordinal', 'desc')
    .limit(1)
    .executeTakeFirst()
  const columns = claimColumns({ ...change.claim, rule: 'editor' }, 0)
  return {
    ...columns,
    id: freshId('claims', change.reportVersionId, columns.likeness, new Set(here.map((row) => row.id))),
    report_version_id: change.reportVersionId,
    reading_id: reading?.id ?? '',
    ordinal: Math.max(-1, ...here.map((row) => row.ordinal)) + 1,
    entity_id: change.entityId,
    state: 'confirmed',
    correction_of: change.correctionOf,
    shown: 1,
  }
}

const linkByName = async (tx: Tx, row: ClaimRow): Promise<void> => {
  const mention = await tx
    .selectFrom('mentions')
    .select(['id', 'report_version_id', 'name', 'entity_id'])
    .where('report_version_id', '=', row.report_version_id)
    .where('name', '=', row.subject)
    .where('entity_id', 'is not', null)
    .orderBy('id')
    .executeTakeFirst()
  if (mention) await linkMention(tx, mention)
}
