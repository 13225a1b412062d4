// node bench/following/timelines.ts: tells sixty planted pairs apart and names each error.
import { relationOf } from '../../src/following/timelines/relation.ts'
import { surroundingsOf } from '../../src/following/timelines/contradictions.ts'
import { allPlanted } from './planted.ts'
import { verdictOf } from './verdicts.ts'

let errors = 0
for (const one of allPlanted) {
  const verdict = verdictOf(one)
  if (verdict === one.verdict) continue
  errors++
  const relation = relationOf(one.before, one.after, surroundingsOf([one.before, one.after, ...(one.known ?? [])]))
  console.log(
    `${one.title}: told ${verdict} (${relation?.kind ?? 'nothing'}, ${relation?.reason ?? '-'}), is ${one.verdict}`,
  )
}
console.log(`${allPlanted.length} planted pairs, ${errors} told wrongly`)
