// What editors of a generated ledger said: six claims of ten confirmed, one of thirty rejected, promises followed to their end.
import type { ClaimRow, MentionRow, PromiseRow } from '../../../src/ledger/schema.ts'
import { toJson } from '../../../src/ledger/json.ts'
import { lastDay } from '../../../src/model/index.ts'
import type { PromiseState } from '../../../src/model/index.ts'
import type { Random } from '../../../src/ledger/test-random.ts'
import type { Book } from './rows.ts'
import type { Thing } from './world.ts'

export interface Promised {
  readonly row: PromiseRow
  readonly project: Thing
}

export const mentionDecision = (book: Book, row: MentionRow, at: string): void => {
  if (row.entity_id === null) return
  const [before, after] = [{ entityId: null }, { entityId: row.entity_id }]
  book.sign(at, { kind: 'join', target_kind: 'mention', target_id: row.id, before, after })
}

export const claimDecision = (book: Book, row: ClaimRow, at: string, random: Random): void => {
  const chance = random()
  if (chance > 0.63) return
  row.state = chance > 0.6 ? 'rejected' : 'confirmed'
  const kind = row.state === 'rejected' ? 'reject' : 'confirm'
  book.sign(at, {
    kind,
    target_kind: 'claim',
    target_id: row.id,
    before: { state: 'read' },
    after: { state: row.state },
  })
}

const ends: readonly PromiseState[] = ['kept', 'kept', 'kept-late', 'moved', 'dropped', 'vague']

export const describePromises = (book: Book, promises: readonly Promised[], at: string, random: Random): void => {
  const { put } = book
  for (const { row, project } of promises) {
    put('slugs', { space: 'promise', language: '', slug: row.id, target_id: row.id, current: 1 })
    const target = { target_kind: 'promise', target_id: row.id }
    const chance = random()
    if (chance > 0.2) {
      row.checked = 'confirmed'
      book.sign(at, { kind: 'confirm', ...target, before: { checked: 'read' }, after: { checked: 'confirmed' } })
      const titles = { ru: `Завершить работы: ${project.names.ru}`, en: `Finish the works: ${project.names.en}` }
      const before = { slug: row.id, subjectId: null, titles: {} }
      const after = { slug: row.id, subjectId: project.entity.id, titles }
      book.sign(at, { kind: 'rename', ...target, before, after })
      Object.assign(row, { subject_id: project.entity.id, titles: toJson(titles), described: 1 })
    }
    const state = chance > 0.6 ? ends[Math.floor(random() * ends.length)] : undefined
    if (state) {
      const due = state === 'moved' ? String(Number(row.due) + 1) : row.due
      const shownBy = { claimId: null, reportVersionId: row.report_version_id }
      const [before, after] = [
        { state: 'open', due: row.due },
        { state, due, shownBy },
      ]
      const seq = book.sign(at, { kind: 'promise-state', ...target, before, after })
      put('promise_changes', { promise_id: row.id, seq, at, state, due, claim_id: null, report_version_id: row.report_version_id, undoes: null }) // prettier-ignore
      Object.assign(row, { state, due, due_day: due === null ? null : (lastDay(due) ?? null) })
    }
    put('promises', row)
  }
}
