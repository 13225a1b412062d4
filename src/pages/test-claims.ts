// A claim for tests in one line.
import type { Claim, Language, ShownClaim } from '../model/index.ts'

export type Given = Partial<Claim> & {
  readonly id?: string
  readonly words?: string
  readonly report?: string
  readonly source?: string
  readonly published?: string
  readonly language?: Language
  readonly raw?: true
}
export const claimOf = ({ words = 'слова', report = 'r', source = 's', published = '2024-12-12', language = 'ru', raw, ...given }: Given): ShownClaim => ({
  id: `${report}-${given.property}-${words}`, reportVersionId: `${report}.1`, readingId: 'x', ordinal: 0, entityId: 'e', subject: 's', property: 'cost',
  modality: 'reported', speaker: null, rule: 'test', state: raw ? 'read' : 'confirmed', correctionOf: null,
  evidence: { start: 0, end: words.length, text: words }, reportId: report, published, reportLanguage: language, sourceId: source, ...given,
}) as ShownClaim // prettier-ignore
