// node bench/following/timelines.ts: tells planted pairs of claims apart and names each error.
import { relationOf } from '../../src/following/timelines/relation.ts'
import { surroundingsOf } from '../../src/following/timelines/contradictions.ts'
import { allPlanted } from './planted.ts'
import type { Planted } from './planted.ts'
import { morePlanted } from './planted-more.ts'
import { verdictOf } from './verdicts.ts'

const tell = (name: string, pairs: readonly Planted[]): void => {
  const wrong = pairs.filter((one) => verdictOf(one) !== one.verdict)
  for (const one of wrong) {
    const relation = relationOf(one.before, one.after, surroundingsOf([one.before, one.after, ...(one.known ?? [])]))
    console.log(
      `${one.title}: told ${verdictOf(one)} (${relation?.kind ?? 'nothing'}, ${relation?.reason ?? '-'}), is ${one.verdict}`,
    )
  }
  console.log(`${name}: ${pairs.length} pairs, ${wrong.length} told wrongly`)
}
tell('planted', allPlanted)
tell('planted when the rules stood', morePlanted)
