// Whether two quoted or proper names are one: word by word, by sound or by meaning, the rare words weighing more.
import type { Phrase, Unit } from './name-terms.ts'
import { unitRarity } from './rarity.ts'
import type { Rarity } from './rarity.ts'
import { alike } from './similar.ts'

const unitAlike = (a: Unit, b: Unit): number =>
  a.meanings.some((meaning) => b.meanings.includes(meaning)) ? 1 : alike(a.sound, b.sound)

export interface PhraseMatch {
  /** 0 to 1: how much of both is in both. */
  readonly share: number
  /** How much of the shorter is in the longer. */
  readonly contained: number
  readonly mine: Phrase
  readonly theirs: Phrase
}

const compare = (mine: Phrase, theirs: Phrase, rarity: Rarity): PhraseMatch => {
  const free = new Set(theirs.units)
  const sum = (units: readonly Unit[]): number => units.reduce((total, unit) => total + unitRarity(unit, rarity), 0)
  let matched = 0
  for (const unit of mine.units) {
    let best: Unit | undefined
    let how = 0
    for (const other of free) {
      const similar = unitAlike(unit, other)
      if (similar > how) [best, how] = [other, similar]
    }
    if (best === undefined || how < 0.8) continue
    free.delete(best)
    matched += (how * (unitRarity(unit, rarity) + unitRarity(best, rarity))) / 2
  }
  const [a, b] = [sum(mine.units), sum(theirs.units)]
  return { share: (2 * matched) / (a + b || 1), contained: matched / (Math.min(a, b) || 1), mine, theirs }
}

const joined = ({ units }: Phrase): string => units.map(({ sound }) => sound).join('').replaceAll(' ', '') // prettier-ignore

/** Best of all pairs. Names run together in one script and apart in another meet too: 'КазАвтоЖол', 'Kaz Auto Zhol'. */
export const bestPhrase = (
  mine: readonly Phrase[],
  theirs: readonly Phrase[],
  rarity: Rarity,
): PhraseMatch | undefined => {
  let best: PhraseMatch | undefined
  for (const a of mine)
    for (const b of theirs) {
      if (a.beside !== b.beside) continue
      const [x, y] = [joined(a), joined(b)]
      const run = x.length > 4 && (x === y || (x.length > 7 && alike(x, y) >= 0.9))
      const found = run ? { share: 1, contained: 1, mine: a, theirs: b } : compare(a, b, rarity)
      if (!best || found.share > best.share) best = found
    }
  return best
}
