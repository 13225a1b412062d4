// An editor's word on two that were offered as one: not the same, unsure, or what was said taken back. That they are the same
// is said by joining.
import { DerekError } from '../model/index.ts'
import type { Decision } from '../model/index.ts'
import { entityBySlug } from './batch.ts'
import type { Newsroom } from './newsroom.ts'
import { deskReport } from './report-of.ts'

export const verdictWords = ['not', 'unsure', 'unsay'] as const
export type VerdictWord = (typeof verdictWords)[number]
const kinds = { not: 'not-same', unsure: 'unsure', unsay: 'unsay' } as const

/** name: as the report has it. entity: slug or id. */
export const judge = async (
  newsroom: Newsroom,
  reportId: string,
  name: string,
  entity: string,
  word: VerdictWord,
  by: string,
): Promise<readonly Decision[]> => {
  const view = await deskReport(newsroom, reportId)
  const mentions = view.mentions.filter((mention) => mention.name === name || mention.id === name)
  if (!mentions.length)
    throw new DerekError('no-name', `Report ${view.report.id} names no "${name}".`, `derek match ${view.report.id} lists its names.`, 2) // prettier-ignore
  for (const mention of mentions) {
    const known = (await entityBySlug(newsroom, mention.kind, entity)) ?? (await newsroom.ledger.entityById(entity))
    if (known?.kind !== mention.kind) continue
    return newsroom.ledger.decide(
      [{ kind: kinds[word], of: 'mention', id: mention.id, entityId: known.id }],
      { at: newsroom.now(), by }, // prettier-ignore
    )
  }
  throw new DerekError('no-entity', `There is no ${mentions[0]?.kind} "${entity}".`, `derek match ${view.report.id} shows whom its names may be.`, 2) // prettier-ignore
}
