// Are two names one body's? Those that lists know are known by them; an akimat is known by its place, a department by its
// subject and place, a company by its own name whatever its legal form.
import { foldName } from '../../words/fold-name.ts'
import { bodiesByName } from '../../words/lists/find.ts'
import { relate } from './place-points.ts'
import type { Profile } from './profile.ts'
import type { Rarity } from './rarity.ts'
import { numbers, phrases, reason } from './score-project.ts'
import type { Reason } from './reasons.ts'
import { alike } from './similar.ts'

const kinds: readonly (readonly [string, RegExp])[] = [
  ['branch', /филиал|branch/iu],
  ['akimat', /акимат|әкімдіг|әкімдік|акимдик|akimat|аппарат акима|әкім аппараты/iu],
  ['department', /управлени|басқарма|department of|directorate/iu],
  ['territorial', /департамент/iu],
  ['ministry', /министерств|министрліг|ministry/iu],
  ['committee', /комитет|committee/iu],
  ['maslikhat', /маслихат|мәслихат|maslikhat/iu],
  ['court', /(?<!\p{L})суд|(?<!\p{L})сот|court/iu],
  ['police', /полици/iu],
  ['party', /партия|партиясы|party/iu],
  ['club', /клуб|club/iu],
]
const kindOf = (profile: Profile): string | undefined =>
  kinds.find(([, form]) => profile.names.some(({ name }) => form.test(name)))?.[0]

const idOf = (profile: Profile): string | undefined => {
  for (const { name } of profile.names) {
    const found = bodiesByName(foldName(name.replace(/[«»“”"„]/g, '')))[0]
    if (found) return found.id
  }
  return undefined
}

export const bodyReasons = (a: Profile, b: Profile, rarity: Rarity): readonly Reason[] => {
  const shown = [a.names[0]?.name ?? '', b.names[0]?.name ?? ''] as const
  const [mine, theirs] = [idOf(a), idOf(b)]
  if (mine && theirs) return [mine === theirs ? reason('name', 8, ...shown) : reason('other-name', -8, ...shown)]
  const [x, y] = [kindOf(a), kindOf(b)]
  const found: Reason[] = [...numbers(a, b, rarity)].map((one) =>
    one.weight > -2 && one.weight < 0 ? { ...one, weight: -5 } : one,
  )
  const named = phrases(a, b, rarity)
  if (named.length) found.push(...named)
  else if (bestWhole(a, b) >= 0.95) found.push(reason('name', 4, ...shown))
  else if (x && x === y) found.push(reason('kind', 2, ...shown), ...about(a, b))
  if (x !== y && (x === 'branch' || y === 'branch' || (x && y))) found.push(reason('other-kind', -4, ...shown))
  return [...found, ...placed(a, b, Boolean(x && x === y && !named.length))]
}

/** A department is told by what it is over, in however common words. */
const about = (a: Profile, b: Profile): readonly Reason[] => {
  if (!a.subjects.length && !b.subjects.length) return []
  const shared = a.subjects.filter((subject) => b.subjects.includes(subject))
  const said = [a.subjects.join(', '), b.subjects.join(', ')] as const
  return [shared.length ? reason('subject', 1.5, ...said) : reason('other-subject', -5, ...said)]
}

const bestWhole = (a: Profile, b: Profile): number =>
  Math.max(0, ...a.names.flatMap(({ name }) => b.names.map((other) => alike(foldName(name), foldName(other.name)))))

/** An akimat of a region is not that of its town; a company of a region may well sit in its town. */
const placed = (a: Profile, b: Profile, byPlace: boolean): readonly Reason[] => {
  const own = relate(a.places.length ? a.places : a.around, b.places.length ? b.places : b.around)
  if (!own) return []
  const said = [own.mine.name, own.theirs.name] as const
  if (own.how === 'apart') return [reason('other-place', -5, ...said)]
  if (own.how === 'same') return [reason('place', byPlace ? 3 : 0.5, ...said)]
  return byPlace ? [reason('other-place', -4, ...said)] : []
}
