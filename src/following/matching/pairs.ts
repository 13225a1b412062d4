// Readings one after another in order of publication; of each new one, the pairs that its projects may make with what came
// before. Linear: only things that share a key are compared, and a key that too many share is not followed.
import type { Reading } from '../../model/index.ts'
import { keysOfProfile } from './keys.ts'
import { nowhere } from './place-points.ts'
import type { Gazetteer } from './place-points.ts'
import { merged, profilesOf } from './profile.ts'
import type { Profile } from './profile.ts'
import type { Reason } from './reasons.ts'
import { score, threshold } from './score.ts'

export interface ProjectRef {
  readonly report: string
  readonly project: string
}
export interface ProposedPair {
  readonly a: ProjectRef
  readonly b: ProjectRef
  readonly score: number
  readonly same: boolean
  readonly reasons: readonly Reason[]
}

interface Known {
  readonly ref: ProjectRef
  readonly profile: Profile
  /** What it was found to be one with. */
  group: Group
}
interface Group {
  profile: Profile
  readonly members: Known[]
}
interface Found {
  readonly mine: number
  readonly known: Known
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** A key with more things than this is too common to be followed. */
const most = 60
const ofOne = 3
/** Of those that share keys with a project, as many are compared, those with most keys in common first. */
const compared = 80
/** Below this two are not worth showing. */
const shown = 0.15
/** One that is the same as another of its group needs less likeness of its own, but some. */
const inGroup = 0.12

export class Pairs {
  readonly #known = new Map<string, Known[]>()
  readonly #gazetteer: Gazetteer
  constructor(gazetteer: Gazetteer = nowhere) {
    this.#gazetteer = gazetteer
  }

  #candidates(profile: Profile): readonly Known[] {
    const shared = new Map<Known, number>()
    for (const key of keysOfProfile(profile)) {
      const having = this.#known.get(key)
      if (!having || having.length > most) continue
      for (const known of having) shared.set(known, (shared.get(known) ?? 0) + 1 / having.length)
    }
    return [...shared]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, compared)
      .map(([known]) => known)
  }

  #remember(known: Known): void {
    for (const key of keysOfProfile(known.profile)) {
      const having = this.#known.get(key)
      if (!having) this.#known.set(key, [known])
      // A thing that is often in the news must not crowd out its own key: a few of its reports stand for all.
      else if (having.length <= most && having.filter(({ group }) => group === known.group).length < ofOne)
        having.push(known)
    }
  }

  /** Best first. Of two projects of one report no more than one can be a third one. */
  add(reading: Reading): readonly ProposedPair[] {
    const profiles = profilesOf(reading, this.#gazetteer)
    const found = profiles.flatMap((profile, mine) => this.#compare(profile, mine))
    const best = assign(found)
    const pairs: ProposedPair[] = []
    const groups = profiles.map((_, mine) => best.get(mine)?.known.group)
    const refs = reading.projects.map(({ name }): ProjectRef => ({ report: reading.id, project: name }))
    for (const one of found) {
      const same = groups[one.mine] === one.known.group && one.score >= inGroup
      pairs.push({ a: one.known.ref, b: refs[one.mine] as ProjectRef, score: one.score, same, reasons: one.reasons })
    }
    for (const [mine, profile] of profiles.entries()) this.#keep(refs[mine] as ProjectRef, profile, groups[mine])
    return pairs.toSorted((a, b) => Number(b.same) - Number(a.same) || b.score - a.score)
  }

  #compare(profile: Profile, mine: number): readonly Found[] {
    const candidates = this.#candidates(profile)
    const groups = new Set(candidates.map(({ group }) => group))
    const found: Found[] = []
    for (const known of new Set([...candidates, ...[...groups].flatMap(({ members }) => members.slice(0, 20))])) {
      const { score: value, reasons } = score(known.profile, profile)
      if (value >= shown || known.group.members.length > 1) found.push({ mine, known, score: value, reasons })
    }
    return found.filter((one) => one.score >= 0.05)
  }

  #keep(ref: ProjectRef, profile: Profile, group: Group | undefined): void {
    const own: Group = group ?? { profile, members: [] }
    const known: Known = { ref, profile, group: own }
    own.members.push(known)
    if (group) group.profile = merged(group.profile, profile)
    this.#remember(known)
  }
}

/** Each project the group it is most like, each group no more than one project of a report; the surest first. */
const assign = (found: readonly Found[]): ReadonlyMap<number, Found> => {
  const taken = new Map<number, Found>()
  const groups = new Set<Group>()
  for (const one of found.toSorted((a, b) => b.score - a.score || a.mine - b.mine)) {
    if (one.score < threshold || taken.has(one.mine) || groups.has(one.known.group)) continue
    taken.set(one.mine, one)
    groups.add(one.known.group)
  }
  return taken
}
