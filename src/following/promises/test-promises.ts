// Promises and claims for tests in one line each.
import type { KeptPromise, PromiseChange, PromiseState, ShownClaim } from '../../model/index.ts'

export const promiseOf = (
  text: string,
  due: string | null,
  said = '2023-05-10',
  ...changes: readonly (Partial<PromiseChange> & { readonly state: PromiseState })[]
): KeptPromise => {
  const history: readonly PromiseChange[] = [
    { at: said, state: 'open', due, claimId: null, reportVersionId: 'said.1' },
    ...changes.map((change) => ({ at: '', due, claimId: null, reportVersionId: null, ...change })),
  ]
  const last = history.at(-1) as PromiseChange
  return {
    id: 'p',
    slug: 'p',
    kind: 'instruction',
    reportVersionId: 'said.1',
    readingId: 'x',
    issuer: null,
    issuerId: null,
    addressee: null,
    addresseeId: null,
    subjectId: 'thing',
    due: last.due,
    evidence: { start: 0, end: text.length, text },
    checked: 'confirmed',
    state: last.state,
    titles: {},
    history,
  }
}

export const claimOf = (
  published: string,
  property: ShownClaim['property'],
  more: Partial<ShownClaim> = {},
): ShownClaim => ({
  id: `${published}-${property}-${more.value ?? more.date ?? more.number ?? ''}`,
  reportVersionId: `${published}.1`,
  readingId: 'x',
  ordinal: 0,
  subject: 'школа',
  entityId: 'thing',
  property,
  modality: 'reported',
  speaker: null,
  evidence: { start: 0, end: 5, text: 'слова' },
  rule: 'test',
  state: 'confirmed',
  correctionOf: null,
  reportId: published,
  published,
  reportLanguage: 'ru',
  sourceId: 's',
  ...more,
})
