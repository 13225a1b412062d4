// The cheap keys by which a thing is looked for among a million: two that share none are never compared. A key is made so that
// few things have it: a kind only together with a place, a word only when no list knows it.
import { foldName } from '../../words/fold-name.ts'
import type { KindOfThing } from '../../words/lists/notions.ts'
import type { Phrase } from './name-terms.ts'
import type { PlacePoint } from './place-points.ts'
import type { Profile } from './profile.ts'
import { standardRarity } from './rarity.ts'

/** Kinds that may be called by one another's word share a key: диспансер and медицинский центр. */
const blockOf = (kind: KindOfThing): string => kind.family
const root = (word: string): string => word.slice(0, 5)

const phraseKeys = ({ units }: Phrase): readonly string[] => {
  const plain = units.filter(({ meanings, sound }) => !meanings.length && sound.length > 2)
  if (plain.length) return plain.slice(0, 3).map(({ sound }) => `w:${root(sound)}`)
  const meant = units.flatMap(({ meanings }) => meanings).toSorted()
  return [
    ...(meant.length > 1 ? [`s:${meant.slice(0, 4).join('+')}`] : []),
    ...units.filter(({ sound }) => sound.length > 2).slice(0, 2).map(({ sound }) => `w:${root(sound)}`),
    ...(meant.length > 1 ? meant.filter((one) => standardRarity(`#${one}`) >= 0.5).slice(0, 3).map((one) => `s:${one}`) : []),
  ]
} // prettier-ignore

const placed = (profile: Profile, chains: readonly PlacePoint[]): readonly string[] => {
  const families = [...new Set((profile.mains.length ? profile.mains : profile.kinds).map(blockOf))].slice(0, 3)
  const strong = profile.subjects.filter((subject) => standardRarity(`#${subject}`) >= 0.5).slice(0, 4)
  const keys: string[] = []
  for (const point of chains.slice(0, 6)) {
    const where = point.chain.length ? point.chain : [point.folded]
    for (const place of where.slice(0, 4)) {
      for (const subject of strong) keys.push(`s:${subject}@${place}`)
      for (const family of families) keys.push(`k:${family}@${place}`)
      for (const number of profile.numbers) keys.push(`n:${number}@${place}`)
    }
  }
  return keys
}

const figureKeys = (profile: Profile): readonly string[] =>
  profile.figures
    .filter(({ property, number }) => property !== 'count' && number >= 50)
    .slice(0, 4)
    .map(({ number, unit }) => `f:${number}${unit.includes('/') ? unit.slice(unit.indexOf('/')) : ''}`)

/** Without a word of its own a thing is found by its kind and where it may stand, no further. */
export const keysOfProfile = (profile: Profile): readonly string[] => {
  const wide = profile.places.length ? profile.places : profile.around
  return [
    ...new Set([
      ...(profile.identifier ? [`i:${profile.identifier}`] : []),
      ...profile.programmes.map((one) => `p:${one}`),
      ...profile.phrases.slice(0, 4).map(({ units }) => `q:${units.map(({ sound }) => sound).join(' ')}`),
      ...profile.phrases.slice(0, 4).flatMap(phraseKeys),
      ...profile.words
        .filter((word) => !word.startsWith('~') && word.length > 3)
        .slice(0, 4)
        .map((word) => `w:${root(word)}`),
      ...profile.ends.slice(0, 2).map((ends) => `e:${ends.map((end) => foldName(end).slice(0, 4)).toSorted().join('-')}`),
      ...placed(profile, wide),
      ...figureKeys(profile),
    ]),
  ]
} // prettier-ignore
