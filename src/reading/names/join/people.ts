// One person, one thing: the surname again, the office that he or she holds, 'он'. A name takes the fullest form that the
// report has; an office, the words that stand beside the name, or else those that later mean the same person.
import { sameOffices } from '../lists/offices.ts'
import { isComma, isDash, type Draft, type Scene } from '../scene.ts'
import { gather, link, type Gathered, type Links } from './gather.ts'

const wordsOf = (name: string): string[] =>
  name.toLowerCase().replaceAll('ё', 'е').replace(/[.,]/g, ' ').split(/\s+/).filter(Boolean)
const sameStem = (a: string, b: string): boolean => {
  let same = 0
  while (same < a.length && same < b.length && a[same] === b[same]) same++
  return a === b || (same >= 4 && a.length - same <= 3 && b.length - same <= 3)
}

/** The same surname, and no given names that differ. */
const mayBeSame = (a: string, b: string): boolean => {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (!sameStem(left.at(-1) ?? '', right.at(-1) ?? '')) return false
  if (left.length === 1 || right.length === 1) return true
  const [one, other] = [left[0] as string, right[0] as string]
  return one.length <= 2 || other.length <= 2 ? one[0] === other[0] : sameStem(one, other) || one === other
}
const fuller = (a: string, b: string): string => (wordsOf(b).join('').length > wordsOf(a).join('').length ? b : a)

const joinNames = (drafts: readonly Draft[], links: Links): Gathered[] => {
  const people: Gathered[] = []
  for (const draft of drafts) {
    if (draft.manner !== 'named') continue
    const known = people.findLast((person) => mayBeSame(person.name, draft.name))
    if (known === undefined) {
      const person = gather('person', draft)
      people.push(person)
      link(links, draft, person)
    } else {
      known.name = fuller(known.name, draft.name)
      link(links, draft, known)
    }
  }
  return people
}

/** 'президент', 'аким', …: the post, whatever it is called; a lemma of its own when no list knows it. */
export const postOf = (office: string, lemma: string): string => {
  const words = wordsOf(office)
  const rest = words.filter((word) => !word.startsWith(lemma.slice(0, 5)))
  for (const names of sameOffices) {
    for (const name of names) {
      const [head, quality] = name.split(' ') as [string, string | undefined]
      if (!(head === lemma || words.includes(head))) continue
      if (
        quality === undefined ? head === lemma && !governs(names, rest) : words.some((word) => word.startsWith(quality))
      )
        return names[0] as string
    }
  }
  return lemma
}
/** 'минister' of 'Prime Minister' is another post. */
const governs = (names: readonly string[], rest: readonly string[]): boolean =>
  names[0] === 'министр' && rest.includes('prime')

const complementOf = (office: string, lemma: string): string[] =>
  wordsOf(office).filter(
    (word) =>
      word.length > 3 &&
      !word.startsWith(lemma.slice(0, Math.max(4, lemma.length - 2))) &&
      !/^(?:казахстан|республик|қазақстан|kazakhstan|republic|государств|state|мемлекет|города|город|city)/.test(word),
  )

/** 'аким' may be 'аким области'; 'аким района' is not. */
const agrees = (a: Draft, b: Draft): boolean => {
  const [left, right] = [complementOf(a.name, a.lemma ?? ''), complementOf(b.name, b.lemma ?? '')]
  if (left.length === 0 || right.length === 0) return true
  return left.some((word) => right.some((other) => sameStem(word, other)))
}

/** The person whose name stands at the office: behind it, or before it with a comma or dash. */
const besides = (scene: Scene, office: Draft, named: readonly Draft[]): Draft | undefined => {
  const after = named.find(
    (person) =>
      person.first === office.end ||
      (person.first === office.end + 1 &&
        ((isComma(scene, office.end) && scene.language === 'en') ||
          isDash(scene, office.end) ||
          isTitle(scene, office.end))),
  )
  if (after !== undefined) return after
  return named.find((person) => {
    if (person.end === office.first && scene.language === 'en') return false
    let at = person.end
    if (!isComma(scene, at) && !isDash(scene, at)) return false
    at++
    while (at < office.first && /^(?:the|a|an|who|is|тогда|қазіргі)$/.test(scene.tokens[at]!.norm)) at++
    return (at === office.first && office.case !== 'gen') || (at === office.first && person.case === office.case)
  })
}
const isTitle = (scene: Scene, at: number): boolean => /^(?:mr|mrs|ms|dr)$/.test(scene.tokens[at]?.norm ?? '')

interface Held {
  readonly person: Gathered
  readonly office: Draft
}

const best = (offices: readonly Draft[]): string | null => {
  let chosen: Draft | undefined
  for (const office of offices) {
    if (chosen === undefined || office.name.length > chosen.name.length) chosen = office
  }
  return chosen?.name ?? null
}
/** Of several wordings of one post: those with its own word first ('Президент' before 'Глава государства'), then the longest. */
const wordingOf = (offices: readonly Draft[], post: string): string | null => {
  const own = offices.filter(
    ({ lemma, name }) =>
      (lemma ?? '') === post || wordsOf(name).includes(post) || /^(?:президент|president|әкім|akim)$/.test(lemma ?? ''),
  )
  return best(own.length > 0 ? own : offices)
}

export const joinPeople = (scene: Scene, drafts: readonly Draft[], links: Links): Gathered[] => {
  const ours = drafts.filter(({ kind }) => kind === 'person')
  const people = joinNames(ours, links)
  const named = ours.filter(({ manner }) => manner === 'named')
  const held: Held[] = []
  const open: Draft[] = []
  for (const office of ours) {
    if (office.manner !== 'office') continue
    const person = besides(scene, office, named)
    const thing = person === undefined ? undefined : links.get(person)?.[0]
    if (thing === undefined) open.push(office)
    else {
      held.push({ person: thing, office })
      thing.office ??= office.name
      link(links, office, thing)
    }
  }
  for (const office of open) {
    const holder = holderOf(office, held, people)
    if (holder === undefined) continue
    link(links, office, holder)
    held.push({ person: holder, office })
  }
  for (const person of people) person.office = wordingFor(person, held)
  joinPronouns(ours, links)
  return people
}

const wordingFor = (person: Gathered, held: readonly Held[]): string | null => {
  const offices = held.filter((one) => one.person === person).map(({ office }) => office)
  const first = offices[0]
  if (first === undefined) return null
  const post = postOf(first.name, first.lemma ?? '')
  const same = offices.filter((office) => postOf(office.name, office.lemma ?? '') === post)
  const own = wordingOf(same, post)
  return post === 'президент' || !isOwn(first) ? own : first.name.includes(' ') ? first.name : own
}

/** 'облыс әкімі' is the post's own word, 'өңір басшысы' another for it. */
const isOwn = (office: Draft): boolean => !/^(?:глава|басшы|head)$/.test(office.lemma ?? '')

/** Whoever was last called by the same post; else the only person whose office nobody has told. */
const holderOf = (office: Draft, held: readonly Held[], people: readonly Gathered[]): Gathered | undefined => {
  const post = postOf(office.name, office.lemma ?? '')
  const same = held.filter(
    (one) => postOf(one.office.name, one.office.lemma ?? '') === post && agrees(one.office, office),
  )
  const before = same.filter((one) => one.office.first < office.first)
  if (same.length > 0) return (before.at(-1) ?? same[0])?.person
  if (!leads.has(post)) return undefined
  const free = people.filter(
    (person) => !held.some((one) => one.person === person) && person.drafts[0]!.first < office.first + 200,
  )
  return free.length === 1 || (free.length > 1 && post === 'президент') ? free[0] : undefined
}
/** A person known by name alone may be meant by these. */
const leads = new Set(['президент', 'премьер-министр', 'аким', 'министр', 'директор', 'председатель', 'секретарь'])

const joinPronouns = (ours: readonly Draft[], links: Links): void => {
  let last: Draft | undefined
  for (const draft of ours) {
    if (draft.manner === 'pronoun') {
      const person = last === undefined ? undefined : links.get(last)?.[0]
      if (person !== undefined && fitsGender(person, draft)) link(links, draft, person)
      else if (last !== undefined && last.manner === 'office') samePost.set(draft, last)
    } else if (draft.case === 'nom' || draft.case === undefined || last === undefined) last = draft
  }
}
/** 'Он' after an office that nobody named: the office is meant. */
export const samePost: WeakMap<Draft, Draft> = new WeakMap()
const fitsGender = (person: Gathered, pronoun: Draft): boolean => {
  const gender = person.drafts.find((draft) => draft.gender !== undefined && draft.manner === 'named')?.gender
  return gender === undefined || pronoun.gender === undefined || gender === pronoun.gender
}

/** An office that stays without a name goes by the fullest wording before it: 'акиму' after 'аким области Жетысу'. */
export const wordOffices = (drafts: readonly Draft[], links: Links): Map<Draft, string> => {
  const names = new Map<Draft, string>()
  const open = drafts.filter((draft) => draft.kind === 'person' && draft.manner === 'office' && !links.has(draft))
  for (const [at, office] of open.entries()) {
    const before = open
      .slice(0, at)
      .findLast(
        (other) =>
          postOf(other.name, other.lemma ?? '') === postOf(office.name, office.lemma ?? '') && agrees(other, office),
      )
    const known = before === undefined ? undefined : (names.get(before) ?? before.name)
    names.set(office, known !== undefined && known.length > office.name.length ? known : office.name)
  }
  return names
}
