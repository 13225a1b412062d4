// What the rules say of a planted pair, in the three words of the task.
import { relationOf } from '../../src/following/timelines/relation.ts'
import { surroundingsOf } from '../../src/following/timelines/contradictions.ts'
import type { Planted, Verdict } from './planted.ts'

export const verdictOf = ({ before, after, known = [] }: Planted): Verdict => {
  const relation = relationOf(before, after, surroundingsOf([before, after, ...known]))
  return relation?.kind === 'contradiction' ? 'contradiction' : relation?.kind === 'change' ? 'update' : 'neither'
}
