// Are two names one place's? The classifier answers where it can: every row that a name may mean, narrowed by the kind and by
// what it lies in. Only what the classifier does not know (a microdistrict, a sea) is compared by its letters.
import { foldName } from '../../words/fold-name.ts'
import { kazakhCyrillic, latinAlphabetOf } from '../../words/forms.ts'
import type { PlaceKind } from '../../model/index.ts'
import { bareName } from './place-name.ts'
import { pointOf, relate } from './place-points.ts'
import type { Gazetteer, PlacePoint } from './place-points.ts'
import { numbersIn } from './numbers.ts'
import type { Named, Profile } from './profile.ts'
import { profileOf } from './profile.ts'
import { reason } from './score-project.ts'
import type { Reason } from './reasons.ts'
import { alike } from './similar.ts'

/** A bare name means the town rather than the region, and the region rather than a village that few have heard of. */
const order: readonly (readonly PlaceKind[])[] = [
  ['city'],
  ['region', 'country'],
  ['district'],
  ['village', 'other', 'street'],
]

const spellings = ({ name, language }: Named): readonly string[] => {
  const alphabet = language === 'kk' && /^[^а-яё]+$/i.test(name) ? latinAlphabetOf(name) : null
  return alphabet ? [name, kazakhCyrillic(name, alphabet)] : [name]
}

const meant = (named: Named, where: readonly PlacePoint[], gazetteer: Gazetteer): readonly PlacePoint[] => {
  const { name, kind } = bareName(named.name)
  const rows = spellings({ ...named, name }).flatMap((one) => gazetteer.byName(foldName(one)))
  const fitting =
    kind === null ? rows : rows.filter((row) => row.kind === kind || (kind === 'city' && row.kind === 'region'))
  const points = fitting.map((row) =>
    pointOf({ name: row.names.ru?.[0] ?? named.name, kind: row.kind, code: row.code }, gazetteer),
  )
  const inside = points.filter((point) => relate([point], where)?.how === 'within')
  if (where.length) return inside
  if (kind !== null) return points
  for (const kinds of order) {
    const group = points.filter((point) => kinds.includes(point.kind))
    if (group.length) return group
  }
  return []
}

/** where: names of larger places that the text gives. */
export const placeProfile = (
  names: readonly Named[],
  where: readonly PlacePoint[],
  identifier: string | null,
  gazetteer: Gazetteer,
): Profile => {
  const bare = { kind: 'place', names, aliases: [], identifier, places: [], around: where, figures: [], dates: [], bodies: [] } as const // prettier-ignore
  const points = names.flatMap((named) => meant(named, where, gazetteer))
  return {
    ...profileOf({ ...bare, names: [] }, gazetteer),
    names,
    places: points,
    numbers: names.flatMap(({ name }) => numbersIn(name)),
  }
}

const nameOf = ({ name }: Named): string => foldName(bareName(name).name)

export const placeReasons = (a: Profile, b: Profile): readonly Reason[] => {
  const shown = [a.names[0]?.name ?? '', b.names[0]?.name ?? ''] as const
  if (a.numbers.join() !== b.numbers.join()) return [reason('other-number', -9, a.numbers.join(), b.numbers.join())]
  if (a.places.length && b.places.length) {
    const shared = a.places.find((point) => b.places.some((other) => other.code === point.code))
    if (!shared) return [reason('other-place', -6, ...shown)]
    const many = a.places.length > 2 && b.places.length > 2
    return [reason('name', many ? 2.5 : 5, ...shown)]
  }
  const best = Math.max(0, ...a.names.flatMap((mine) => b.names.map((theirs) => alike(nameOf(mine), nameOf(theirs)))))
  const kinds = [a, b].map(({ names }) => names.map(({ name }) => bareName(name).kind).find((kind) => kind !== null))
  const apart = relate(a.around, b.around)?.how === 'apart'
  if (apart) return [reason('other-place', -5, ...shown)]
  if (kinds[0] && kinds[1] && kinds[0] !== kinds[1]) return [reason('other-kind', -4, ...shown)]
  return best >= 0.95 ? [reason('name', 4, ...shown)] : [reason('other-name', -4, ...shown)]
}
