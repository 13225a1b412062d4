// What a reader would ask of a project, and so what its silence is: a small table by the stage of its life. It says only
// that our reports do not tell it, never that it is not so.
import type { Property, ShownClaim, Status } from '../model/index.ts'

export type Question = 'cost' | 'payer' | 'due' | 'opened' | 'started' | 'size' | 'jobs' | 'status'

/** A claim of any of these properties answers the question. */
const answers: Record<Question, readonly Property[]> = {
  cost: ['cost', 'investment', 'budget'],
  payer: ['funding'],
  due: ['due', 'opened'],
  opened: ['opened'],
  started: ['started'],
  size: ['capacity', 'area', 'length', 'count'],
  jobs: ['jobs'],
  status: ['status', 'opened'],
}
const questions: Record<Status | 'unknown', readonly Question[]> = {
  planned: ['cost', 'payer', 'due', 'size'],
  started: ['cost', 'payer', 'due', 'size'],
  'under-construction': ['cost', 'payer', 'due', 'size'],
  'under-repair': ['cost', 'payer', 'due'],
  built: ['cost', 'payer', 'opened', 'size'],
  operating: ['cost', 'payer', 'opened', 'size', 'jobs'],
  stopped: ['cost', 'payer', 'due'],
  unknown: ['status', 'cost', 'payer'],
}

export const unanswered = (claims: readonly ShownClaim[], status: Status | undefined): readonly Question[] => {
  const known = new Set(claims.map((claim) => claim.property))
  return questions[status ?? 'unknown'].filter((question) => !answers[question].some((property) => known.has(property)))
}
