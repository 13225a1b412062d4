// Who held which post when, from what reports call people. An interval begins with the first report and ends with the last, or
// when another is heard in the post; between two holders the day of the change is not known, and that is said.
import { daysBetween } from '../../model/index.ts'
import { foldName } from '../../words/fold-name.ts'
import { single } from './roles.ts'
import type { Holder, Sighting, Tenure, TenureDoubt } from './types.ts'

type Placed = Sighting & { readonly scope: string }

const inOrder = (a: Sighting, b: Sighting): number =>
  compare(a.day, b.day) || compare(a.reportId, b.reportId) || compare(a.mentionId, b.mentionId)
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** 'Серик Саттаров', 'С. Саттаров' and 'Саттаров' in one post are one person; two entities never are. */
export const samePerson = (a: Pick<Sighting, 'entityId' | 'name'>, b: Pick<Sighting, 'entityId' | 'name'>): boolean => {
  if (a.entityId && b.entityId) return a.entityId === b.entityId
  const [one, other] = [
    foldName(a.name).replaceAll('.', '').split(' '),
    foldName(b.name).replaceAll('.', '').split(' '),
  ]
  if (one.join(' ') === other.join(' ')) return true
  if (one.at(-1) !== other.at(-1)) return one.toSorted().join(' ') === other.toSorted().join(' ')
  const [given, otherGiven] = [one.length > 1 ? one[0]! : '', other.length > 1 ? other[0]! : '']
  return (
    !given ||
    !otherGiven ||
    given === otherGiven ||
    ((given.length === 1 || otherGiven.length === 1) && given[0] === otherGiven[0])
  )
}

/** Two holders may each be named within so many days when the post changes hands; longer, somebody was named wrongly. */
const shortWhile = 120

const runsOf = (sightings: readonly Placed[], alone: boolean): readonly Placed[][] => {
  const runs: Placed[][] = []
  for (const one of sightings) {
    const known = alone ? runs.at(-1) : runs.find((run) => samePerson(run[0]!, one))
    if (known && samePerson(known[0]!, one)) known.push(one)
    else runs.push([one])
  }
  return runs
}

/** One report between two of the same person within a short while is a doubt about that report, not a change of hands. */
const withoutSlips = (
  runs: readonly Placed[][],
): { readonly runs: readonly Placed[][]; readonly slips: readonly Placed[][] } => {
  const kept: Placed[][] = []
  const slips: Placed[][] = []
  for (let at = 0; at < runs.length; at++) {
    const [before, run, after] = [kept.at(-1), runs[at]!, runs[at + 1]]
    const slip =
      before &&
      after &&
      run.length === 1 &&
      samePerson(before[0]!, after[0]!) &&
      daysBetween(before.at(-1)!.day, after[0]!.day) <= shortWhile
    if (slip) {
      slips.push(run)
      before.push(...after)
      at++
    } else kept.push([...run])
  }
  return { runs: kept, slips }
}

const fullest = (run: readonly Placed[]): Placed =>
  run.toSorted(
    (a, b) =>
      Number(b.entityId !== null) - Number(a.entityId !== null) || b.name.length - a.name.length || inOrder(a, b),
  )[0]!

const tenureOf = (run: readonly Placed[], until: string | null, doubts: readonly TenureDoubt[]): Tenure => {
  const who = fullest(run)
  return {
    role: who.role,
    scope: who.scope,
    entityId: who.entityId,
    name: who.name,
    acting: run.every((one) => one.manner === 'acting'),
    firstHeard: run[0]!.day,
    lastHeard: run.at(-1)!.day,
    until,
    doubts: run.every((one) => !one.sure) ? [...doubts, 'unsure-scope'] : doubts,
    sightings: run,
  }
}

const ofPost = (sightings: readonly Placed[]): readonly Tenure[] => {
  const alone = single.has(sightings[0]!.role)
  const holding = sightings.filter((one) => one.manner !== 'former')
  const { runs, slips } = withoutSlips(runsOf(holding, alone))
  const left = (run: readonly Placed[]): string | undefined =>
    sightings.find((one) => one.manner === 'former' && one.day >= run.at(-1)!.day && samePerson(one, run[0]!))?.day
  const tenures = runs.map((run, at) => {
    const next = alone ? runs[at + 1]?.[0]?.day : undefined
    const ends = [next, left(run)].filter((day) => day !== undefined).toSorted()
    const sameDay = alone && (next === run.at(-1)!.day || runs[at - 1]?.at(-1)?.day === run[0]!.day)
    return tenureOf(run, ends[0] ?? null, sameDay ? ['same-day'] : [])
  })
  return [...tenures, ...slips.map((run) => tenureOf(run, run.at(-1)!.day, ['between']))].toSorted(
    (a, b) => compare(a.firstHeard, b.firstHeard) || compare(a.name, b.name),
  )
}

/** Of every post that the sightings name, in the order of roles and scopes; any order of sightings gives the same. */
export const tenuresOf = (sightings: readonly Sighting[]): readonly Tenure[] => {
  const placed = sightings.filter((one): one is Placed => one.scope !== null).toSorted(inOrder)
  return [...Map.groupBy(placed, (one) => `${one.role}@${one.scope}`)]
    .toSorted(([a], [b]) => compare(a, b))
    .flatMap(([, of]) => ofPost(of))
}

/** For so long after the last report the last holder is taken to hold the post still, when nobody else was heard. */
const likelyFor = 366

/** Who held the post on a day: tenures of one post. */
export const holderOn = (tenures: readonly Tenure[], day: string): Holder => {
  const sound = tenures.filter((one) => !one.doubts.includes('between'))
  if (!sound.length) return { certainty: 'doubt', tenure: null, candidates: tenures, why: 'nobody' }
  const within = sound.filter((one) => one.firstHeard <= day && day <= one.lastHeard)
  if (within.length === 1) return { certainty: 'heard', tenure: within[0]!, candidates: within, why: 'within' }
  if (within.length > 1) return { certainty: 'doubt', tenure: null, candidates: within, why: 'several' }
  const before = sound.filter((one) => one.lastHeard < day).at(-1)
  const after = sound.find((one) => one.firstHeard > day)
  if (!before) return { certainty: 'doubt', tenure: null, candidates: after ? [after] : [], why: 'before-first' }
  if (after || (before.until !== null && before.until <= day))
    return { certainty: 'doubt', tenure: null, candidates: after ? [before, after] : [before], why: 'between' }
  return daysBetween(before.lastHeard, day) <= likelyFor
    ? { certainty: 'likely', tenure: before, candidates: [before], why: 'after-last' }
    : { certainty: 'doubt', tenure: null, candidates: [before], why: 'after-last' }
}
