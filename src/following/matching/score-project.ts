// Are two profiles one project? Evidence for and against is added up as the log of the odds; every piece is a reason that can
// be shown. What tells siblings apart (numbers, phases, places) weighs more than what makes them alike.
import { alike } from './similar.ts'
import { relate } from './place-points.ts'
import type { PlacePoint } from './place-points.ts'
import { bestPhrase } from './phrases.ts'
import type { Figure, Profile } from './profile.ts'
import { hasEditions } from './programmes.ts'
import { unitRarity } from './rarity.ts'
import type { Rarity } from './rarity.ts'
import type { Reason, ReasonCode } from './reasons.ts'

export const reason = (code: ReasonCode, weight: number, mine: string, theirs: string): Reason => ({
  code,
  weight: Math.round(weight * 100) / 100,
  mine,
  theirs,
})
const shown = (profile: Profile): string => profile.names[0]?.name ?? ''
const list = (values: readonly string[]): string => values.join(', ')

export type Piece = (a: Profile, b: Profile, rarity: Rarity) => readonly Reason[]

const isProgramme = (profile: Profile): boolean =>
  profile.mains.some((main) => main.family === 'programme') ||
  (profile.programmes.length > 0 && mayBeProgramme(profile))

/** A station is no programme, though it is called after one. */
const mayBeProgramme = (profile: Profile): boolean =>
  profile.mains.every(({ family }) => family === 'programme' || family === 'any')

const programmes: Piece = (a, b) => {
  if (!mayBeProgramme(a) || !mayBeProgramme(b)) return []
  const shared = a.programmes.filter((one) => b.programmes.includes(one))
  if (shared.length && shared.every(hasEditions)) return [reason('programme', 2, list(shared), list(shared))]
  if (shared.length) return [reason('programme', 7, list(shared), list(shared))]
  if (a.programmes.length && b.programmes.length)
    return [reason('other-name', -6, list(a.programmes), list(b.programmes))]
  return []
}

export const phrases: Piece = (a, b, rarity) => {
  const best = bestPhrase(a.phrases, b.phrases, rarity)
  if (!best) return []
  const { mine, theirs, share, contained } = best
  const own = Math.min(
    2.5,
    mine.units.reduce((sum, unit) => sum + unitRarity(unit, rarity), 0),
  )
  if (share >= 0.75 && mine.beside) return [reason('name-part', 2, mine.text, theirs.text)]
  if (share >= 0.75) return [reason('name', 1.5 + 1.6 * own, mine.text, theirs.text)]
  if (contained >= 0.85) return [reason('name-part', 1 + own, mine.text, theirs.text)]
  return [reason('other-name', share >= 0.5 ? -2.5 : -4, mine.text, theirs.text)]
}

/** Words of its own that stand beside no phrase: 'Риддерская', 'Kaskasu'. */
const proper = (profile: Profile): readonly string[] => [
  ...profile.words.filter((word) => !word.startsWith('~')),
  ...profile.phrases.flatMap(({ units }) => units.filter(({ meanings }) => !meanings.length).map(({ sound }) => sound)),
]
const ownWords = (profile: Profile): readonly string[] => profile.words.filter((word) => !word.startsWith('~'))

const words: Piece = (a, b, rarity) => {
  const found = new Map<string, Reason>()
  const share = (mine: readonly string[], theirs: readonly string[], turned: boolean): void => {
    for (const word of mine) {
      const other = theirs.find((one) => alike(word, one) >= 0.85)
      const key = turned ? `${other}` : word
      if (other && !found.has(key)) found.set(key, reason('name-part', 1.6 * rarity(word), ...(turned ? [other, word] as const : [word, other] as const))) // prettier-ignore
    }
  }
  share(ownWords(a), proper(b), false)
  share(ownWords(b), proper(a), true)
  const plain = a.words.filter((word) => word.startsWith('~') && word.length > 5 && b.words.includes(word))
  const said = plain.map((word) => word.slice(1)).join(' ')
  const rest = plain.length ? [reason('name-part', Math.min(1, 0.4 * plain.length), said, said)] : []
  return [...[...found.values()].slice(0, 2), ...rest]
}

/** 'Centre', 'complex', 'building': what kind, the subject says. */
const healthy: ReadonlySet<string> = new Set([
  'oncology', 'haematology', 'cardiology', 'neurology', 'tuberculosis', 'infectious', 'psychiatric', 'perinatal', 'dental', 'eye',
  'dialysis', 'radiology', 'emergency', 'rehabilitation', 'diagnostic', 'multi', 'healthcare',
]) // prettier-ignore
const medical = (profile: Profile): boolean => profile.subjects.some((subject) => healthy.has(subject))

const kinds: Piece = (a, b) => {
  const same = a.mains.find((main) => b.mains.some(({ id }) => id === main.id))
  if (same) return [reason('kind', { one: 1.6, few: 1.1, many: 0.5 }[same.number], shown(a), shown(b))]
  const loose = (profile: Profile) =>
    (!profile.mains.length || profile.mains.every(({ family }) => family === 'any')) && !isProgramme(profile)
  if (loose(a) || loose(b)) {
    const health = (profile: Profile) => profile.mains.some(({ family }) => family === 'health') || (loose(profile) && medical(profile)) // prettier-ignore
    if (health(a) && health(b)) return [reason('kind', 0.5, shown(a), shown(b))]
    const shared = a.kinds.filter(({ id, family }) => family !== 'any' && b.kinds.some((other) => other.id === id))
    return shared.length ? [reason('kind', 0.4, shown(a), shown(b))] : []
  }
  if (isProgramme(a) && isProgramme(b)) return []
  if (run(a, rails) !== run(b, rails) && run(a, roads) !== run(b, roads))
    return [reason('other-kind', -9, shown(a), shown(b))]
  if (a.mains.some(({ family }) => b.mains.some((other) => other.family === family)))
    return [reason('kind', akin(a, b) ? 0.5 : -0.7, shown(a), shown(b))]
  const ids = (profile: Profile) => new Set(profile.kinds.filter(({ family }) => family !== 'any' && family !== 'part').map(({ id }) => id)) // prettier-ignore
  const crossed = a.mains.some(({ id }) => ids(b).has(id)) || b.mains.some(({ id }) => ids(a).has(id))
  return [reason('other-kind', crossed ? -1.2 : -4, shown(a), shown(b))]
}

/** A road and a railway may have the same ends, and are two. */
const rails: ReadonlySet<string> = new Set(['railway'])
const roads: ReadonlySet<string> = new Set(['road', 'bypass', 'street'])
const run = (profile: Profile, kind: ReadonlySet<string>): boolean => profile.mains.some(({ id }) => kind.has(id))

/** Kinds that reports call one another by. */
const kin: readonly (readonly string[])[] = [
  ['plant', 'enterprise', 'workshop'],
  ['dispensary', 'medical-centre', 'hospital', 'clinic'],
  ['farm', 'poultry-farm', 'enterprise'],
  ['power-station', 'heat-and-power', 'condensing-station', 'nuclear-station'],
  ['sports-complex', 'arena', 'stadium', 'ice-arena', 'pool'],
  ['road', 'bypass', 'street'],
  ['house', 'flats', 'estate'],
  ['programme', 'plan', 'campaign'],
  ['water-pipeline', 'sewage'],
  ['gas-pipeline', 'gas-network'],
  ['metro', 'light-rail'],
  ['camp', 'sanatorium'],
]
const akin = (a: Profile, b: Profile): boolean =>
  kin.some((group) => a.mains.some(({ id }) => group.includes(id)) && b.mains.some(({ id }) => group.includes(id)))

export const subjects: Piece = (a, b, rarity) => {
  const weight = (subject: string): number => rarity(`#${subject}`)
  const shared = a.subjects.filter((subject) => b.subjects.includes(subject))
  const only = (one: Profile, other: Profile) => one.ownSubjects.filter((subject) => !other.subjects.includes(subject) && weight(subject) >= 0.5) // prettier-ignore
  const [mine, theirs] = [only(a, b), only(b, a)]
  const strength = shared.reduce((sum, subject) => sum + weight(subject), 0)
  const found: Reason[] = []
  if (strength) found.push(reason('subject', Math.min(2.8, 1.5 * strength), list(shared), list(shared)))
  if (mine.length && theirs.length)
    found.push(reason('other-subject', strength >= 1 ? -1.2 : -3, list(mine), list(theirs)))
  else if (strength < 0.5 && mine.length + theirs.length > 0 && a.ownSubjects.length > 0 && b.ownSubjects.length > 0)
    found.push(reason('other-subject', -0.4, list(mine), list(theirs)))
  return found
}

/** The smaller the place, the fewer things of a kind it has. */
const placeWeight = { same: [0, 0.6, 1.3, 1.6, 2.3], within: [0, 0.7, 0.9, 1.1, 1.2] } as const

/** What a thing lies in, where it is not said to stand anywhere that can be held against the other. */
const surroundings = (one: Profile, other: Profile): readonly PlacePoint[] =>
  one.places.length && other.places.length
    ? [...one.places, ...one.around]
    : one.places.length
      ? one.places
      : one.around

/** A large city has several of everything: the three that are regions by themselves, and the seats of regions. */
const isTown = ({ kind, code }: PlacePoint): boolean =>
  kind === 'city' && code !== null && !/^(?:\d\d1010000|7[159]0000000)$/.test(code)

const places: Piece = (a, b) => {
  const own = relate(a.places, b.places)
  const shownBoth = ({ mine, theirs }: NonNullable<typeof own>) => [mine.name, theirs.name] as const
  if (own) {
    const sure = own.mine.code !== null && own.theirs.code !== null
    const [x, y] = [a.around, b.around].map((points) => points.filter(({ kind }) => kind === 'region')) as [
      PlacePoint[],
      PlacePoint[],
    ]
    const elsewhere = !sure && relate(x, y)?.how === 'apart'
    if (elsewhere)
      return [
        reason(
          'other-place',
          -5,
          `${own.mine.name}, ${list(x.map(({ name }) => name))}`,
          `${own.theirs.name}, ${list(y.map(({ name }) => name))}`,
        ),
      ]
    if (own.how !== 'apart')
      return [
        reason(
          'place',
          (placeWeight[own.how][own.grain] ?? 0) + (own.how === 'same' && isTown(own.mine) ? 0.4 : 0),
          ...shownBoth(own),
        ),
      ]
    return [reason('other-place', isProgramme(a) && isProgramme(b) ? -1 : -5, ...shownBoth(own))]
  }
  const near = relate(surroundings(a, b), surroundings(b, a))
  if (!near) return []
  if (near.how === 'apart') return [reason('other-place', isProgramme(a) ? 0 : -1.5, ...shownBoth(near))]
  return [reason('around', (placeWeight[near.how][near.grain] ?? 0) * 0.6, ...shownBoth(near))]
}

const ends: Piece = (a, b) => {
  if (!a.ends.length || !b.ends.length) return []
  let best = { shared: 0, of: 9, mine: a.ends[0] ?? [], theirs: b.ends[0] ?? [] }
  for (const mine of a.ends)
    for (const theirs of b.ends) {
      const shared = mine.filter((end) => theirs.some((other) => alike(end, other) >= 0.8)).length
      if (shared > best.shared) best = { shared, of: Math.min(mine.length, theirs.length), mine, theirs }
    }
  const said = [best.mine.join(' – '), best.theirs.join(' – ')] as const
  return best.shared >= best.of ? [reason('ends', 4, ...said)] : [reason('other-ends', -5, ...said)]
}

export const numbers: Piece = (a, b) => {
  if (a.numbers.length && b.numbers.length) {
    const shared = a.numbers.filter((number) => b.numbers.includes(number))
    return shared.length
      ? [reason('number', 2.5, list(shared), list(shared))]
      : [reason('other-number', -9, list(a.numbers), list(b.numbers))]
  }
  return a.numbers.length !== b.numbers.length ? [reason('other-number', -2.2, list(a.numbers), list(b.numbers))] : []
}

const phases: Piece = (a, b) => {
  if (!a.phases.length && !b.phases.length) return []
  if (a.phases.some((phase) => b.phases.includes(phase))) return [reason('number', 0.5, list(a.phases), list(b.phases))]
  const first = [...a.phases, ...b.phases].every((phase) => phase === '1' || phase === '?')
  return [
    reason('other-phase', first && !(a.phases.length && b.phases.length) ? -0.8 : -8, list(a.phases), list(b.phases)),
  ]
}

const isPart = (profile: Profile): boolean => profile.mains.some(({ family }) => family === 'part')
const parts: Piece = (a, b) => {
  const found: Reason[] = []
  if (isPart(a) !== isPart(b)) found.push(reason('part', -4, shown(a), shown(b)))
  const works = a.works.filter((work) => work !== 'build').length
  const others = b.works.filter((work) => work !== 'build').length
  if (works !== others && (works === 0 || others === 0)) found.push(reason('work', -0.4, shown(a), shown(b)))
  return found
}

const counts: Piece = (a, b) => {
  if (!a.counts.length && !b.counts.length) return []
  if (a.counts.some((count) => b.counts.includes(count))) return [reason('figure', 0.8, list(a.counts.map(String)), list(b.counts.map(String)))] // prettier-ignore
  return [reason('other-count', a.counts.length && b.counts.length ? -1.5 : -3, list(a.counts.map(String)), list(b.counts.map(String)))] // prettier-ignore
}

const unitKey = (unit: string): string => unit.split('/')[1] ?? ''
const near = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9)
const sayFigure = ({ number, unit }: Figure): string => `${number} ${unit}`
/** Numbers that many things have: 100, 300, 2. */
const isRound = (number: number): boolean => number < 50 || /^[1-9]0*$/.test(String(number))

const figures: Piece = (a, b) => {
  const agreed = new Map<string, Reason>()
  let differs: Reason | undefined
  for (const mine of a.figures)
    for (const theirs of b.figures) {
      if (mine.property !== theirs.property && !(isMoney(mine) && isMoney(theirs))) continue
      if (unitKey(mine.unit) !== unitKey(theirs.unit) || isMoney(mine) !== isMoney(theirs)) continue
      const apart = near(mine.number, theirs.number)
      const weight = apart < 0.005 ? (isRound(mine.number) ? 1 : 2) : apart < 0.08 && mine.number > 50 ? 0.6 : 0
      const said = [sayFigure(mine), sayFigure(theirs)] as const
      if (weight > (agreed.get(mine.property)?.weight ?? 0))
        agreed.set(mine.property, reason('figure', weight, ...said))
      if (mine.property === 'capacity' && mine.unit === theirs.unit && apart > 0.35) differs = reason('other-figure', -0.9, ...said) // prettier-ignore
    }
  if (agreed.size) return [...agreed.values()].toSorted((x, y) => y.weight - x.weight).slice(0, 2)
  return differs ? [differs] : []
}
const isMoney = ({ unit }: Figure): boolean => /^(?:KZT|USD|EUR|RUB)$/.test(unit)

const dates: Piece = (a, b) => {
  for (const mine of a.dates)
    for (const theirs of b.dates)
      if (mine.property === theirs.property && mine.date === theirs.date)
        return [reason('date', mine.date.length > 4 ? 0.8 : 0.2, mine.date, theirs.date)]
  return []
}

/** Officials and the press are named in every report; a builder, an owner, a fund is not. */
const common =
  /kz$|agenttig|agentstvo|kazinform|akimat|akimdi|ministr|pravitel|ukimet|upravleni|baskarma|press|novost|partii|gazet|sluj/
const bodies: Piece = (a, b) => {
  for (const body of a.bodies) {
    if (common.test(body) || /^(?:ministry|akorda|government|agency|committee)/.test(body)) continue
    const other = b.bodies.find((one) => one === body || alike(one, body) >= 0.9)
    if (other) return [reason('body', 0.6, body, other)]
  }
  return []
}

/** A kind with a subject, in a place where there would be one: who is meant is clear without a name. */
const together = (a: Profile, b: Profile, reasons: readonly Reason[]): readonly Reason[] => {
  const weight = (code: ReasonCode): number => reasons.find((one) => one.code === code)?.weight ?? 0
  const number = medical(a) && a.mains[0]?.family === 'any' ? 'few' : a.mains[0]?.number
  if (weight('place') < 0.6 || weight('kind') < 0.4) return []
  if (weight('subject') >= 1 && number !== 'many')
    return [reason('few', weight('place') < 0.9 ? 0.6 : 1, shown(a), shown(b))]
  return number === 'one' ? [reason('few', 0.8, shown(a), shown(b))] : []
}

const pieces: readonly Piece[] = [
  programmes, phrases, words, kinds, subjects, places, ends, numbers, phases, parts, counts, figures, dates, bodies,
] // prettier-ignore

/** Before anything is known: most pairs are two things. */
export const prior = -3

export const projectReasons = (a: Profile, b: Profile, rarity: Rarity): readonly Reason[] => {
  const all = pieces.flatMap((piece) => piece(a, b, rarity))
  // The words of a name that agrees whole are not counted again.
  const found = all.some(({ code }) => code === 'name') ? all.filter(({ code }) => code !== 'name-part') : all
  return [...found, ...together(a, b, found)]
}
