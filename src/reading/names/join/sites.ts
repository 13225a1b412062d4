// Where a project stands: the place in its own words, else the nearest place of its sentence that is not another project's.
import { byFirst, type Draft, type Scene } from '../scene.ts'
import { firstNotBefore } from '../../../words/ordered.ts'
import { numbersFor, setAll } from '../../../words/token-arrays.ts'

export interface Sites {
  /** In text order. */
  readonly places: readonly Draft[]
  readonly starting: ReadonlyMap<number, Draft>
  /** For each token 1 + the number of the project that covers it, 0 for none. */
  readonly owner: Int32Array
  readonly projects: readonly Draft[]
}

export const sitesOf = (scene: Scene, drafts: readonly Draft[]): Sites => {
  const places = drafts.filter(({ kind, placeKind }) => kind === 'place' && placeKind !== 'street')
  const projects = drafts.filter(({ kind, manner }) => kind === 'project' && manner === 'named')
  const owner = numbersFor(scene.tokens.length)
  projects.forEach(({ first, end }, number) => setAll(owner, number + 1, first, end))
  return { places, starting: byFirst(places), owner, projects }
}

const reach = 40
const sizes = ['country', 'region', 'district', 'city', 'village', 'other']
const isSmaller = (a: Draft, b: Draft): boolean => sizes.indexOf(a.placeKind ?? '') > sizes.indexOf(b.placeKind ?? '')

/** The first place that begins at or behind the token. */
const firstFrom = (places: readonly Draft[], token: number): number =>
  firstNotBefore(places.length, (at) => places[at]!.first < token)

export const standingAt = (
  scene: Scene,
  draft: Draft,
  { places, starting, owner, projects }: Sites,
): Draft | undefined => {
  if (draft.placeAt !== undefined) return starting.get(draft.placeAt)
  const sentence = scene.sentenceOfToken[draft.first]
  let nearest: Draft | undefined
  for (
    let at = firstFrom(places, draft.head - reach);
    at < places.length && places[at]!.first <= draft.head + reach;
    at++
  ) {
    const place = places[at]!
    const other = projects[owner[place.first]! - 1]
    const others = other !== undefined && other !== draft && other.end !== draft.end
    if (scene.sentenceOfToken[place.first] !== sentence || place.placeKind === 'country' || others) continue
    if (nearest === undefined || isBetter(place, nearest, draft.head)) nearest = place
  }
  return nearest
}
/** 'в районе Алтай Восточно-Казахстанской области': of two that stand together the smaller; else the nearer. */
const isBetter = (place: Draft, than: Draft, head: number): boolean =>
  Math.abs(place.first - than.first) <= 3 && place.placeKind !== than.placeKind
    ? isSmaller(place, than)
    : Math.abs(place.first - head) < Math.abs(than.first - head)
