// From numbers of documents to what a page shows of them.
import type { Language, SearchHit } from '../../model/index.ts'
import { claimFound } from '../questions/claims.ts'
import type { View } from '../questions/claims.ts'
import { entityFound } from '../questions/entities.ts'
import { promiseFound } from '../questions/findings.ts'
import { lineOf } from '../questions/reports.ts'
import { cardFound } from '../questions/stories.ts'
import type { Dialect, Tx } from '../store.ts'
import { behind } from './behind.ts'
import type { Behind } from './behind.ts'
import { bareBody } from './collect-stories.ts'
import { codeOf, kindRange } from './numbers.ts'
import type { SearchDocRow } from './tables.ts'

const isPublic = (row: SearchDocRow): boolean => row.id < kindRange(codeOf(row.kind, true)).to
const common = (row: SearchDocRow) => ({
  id: row.target,
  title: row.title,
  language: row.language as Language,
  date: row.date,
  public: isPublic(row),
})

const by = <Noun>(nouns: readonly Noun[], key: (noun: Noun) => string): ReadonlyMap<string, Noun> =>
  new Map(nouns.map((noun) => [key(noun), noun]))

/** null: it is no longer there. */
const hits = (found: Behind): ((row: SearchDocRow) => SearchHit | null) => {
  const entities = by(found.entities.map(entityFound), (one) => one.id)
  const stories = by(found.stories.map(cardFound), (one) => `${one.id} ${one.version.language}`)
  const promises = by(found.promises.map(promiseFound), (one) => one.id)
  const claims = by(found.claims.map(claimFound), (one) => one.id)
  const versions = by(found.lines, (one) => one.version_id)
  const reports = by(found.lines.filter((one) => one.version === one.newest), (one) => one.report_id) // prettier-ignore
  return (row) => {
    switch (row.kind) {
      case 'story': {
        const card = stories.get(`${row.target} ${row.language}`) ?? null
        const text = card ? bareBody(`${card.version.standfirst}\n${card.version.body}`) : ''
        return { ...common(row), kind: 'story', slug: row.slug ?? '', card, state: row.state ?? '', text }
      }
      case 'promise': {
        const promise = promises.get(row.target)
        const told = promise && versions.get(promise.reportVersionId)
        return promise ? { ...common(row), kind: 'promise', promise, report: told ? lineOf(told) : null, text: promise.evidence.text } : null // prettier-ignore
      }
      case 'report': {
        const told = reports.get(row.target)
        return told ? { ...common(row), kind: 'report', report: lineOf(told), text: told.text } : null
      }
      case 'claim': {
        const claim = claims.get(row.target)
        return claim ? { ...common(row), kind: 'claim', claim, text: claim.evidence.text } : null
      }
      default: {
        const entity = entities.get(row.target)
        const place = entities.get(entity?.placeId ?? '') ?? null
        return entity ? { ...common(row), kind: row.kind, text: '', entity, place, status: row.state } : null
      }
    }
  }
}

/** In the order of the ids; what is no longer there is left out. */
export const hydrate = async (
  tx: Tx,
  dialect: Dialect,
  view: View,
  ids: readonly number[],
): Promise<readonly SearchHit[]> => {
  if (!ids.length) return []
  const found = await behind(tx, dialect, view, ids)
  const docs = new Map(found.docs.map((row) => [row.id, row]))
  const drawn = hits(found)
  return ids.flatMap((id) => {
    const row = docs.get(id)
    return (row && drawn(row)) ?? []
  })
}
