// One person, one thing: the surname again, the office that he or she holds, 'он'. A name takes the fullest form that the
// report has; an office, the words that stand beside the name, or else those that later mean the same person.
import { byEnd, byFirst, formsAt, isComma, isDash, languageAt, opensSentence, termsAt, textOf, type Draft, type Scene } from '../scene.ts' // prettier-ignore
import { gather, link, type Gathered, type Links } from './gather.ts'
import { mayBeOneOffice, postOf, wordingOf } from './posts.ts'
import { sameStem, wordsOfName } from './stems.ts'

/** The same surname, and no given names that differ. */
const mayBeSame = (left: readonly string[], right: readonly string[]): boolean => {
  if (!sameStem(left.at(-1) ?? '', right.at(-1) ?? '')) return false
  if (left.length === 1 || right.length === 1) return true
  const [one, other] = [left[0] as string, right[0] as string]
  return one.length <= 2 || other.length <= 2 ? one[0] === other[0] : sameStem(one, other)
}
const fuller = (a: string, b: string): string =>
  wordsOfName(b).join('').length > wordsOfName(a).join('').length ? b : a

const joinNames = (named: readonly Draft[], links: Links): Gathered[] => {
  const people: Gathered[] = []
  const bySurname = new Map<string, Gathered[]>()
  for (const draft of named) {
    const words = wordsOfName(draft.name)
    const key = (words.at(-1) ?? '').slice(0, 4)
    const alike = bySurname.get(key) ?? []
    const known = alike.findLast((person) => mayBeSame(wordsOfName(person.name), words))
    if (known !== undefined) known.name = fuller(known.name, draft.name)
    const person = known ?? gather('person', draft)
    link(links, draft, person)
    if (known !== undefined) continue
    people.push(person)
    bySurname.set(key, [...alike, person])
  }
  return people
}

interface Named {
  readonly starting: ReadonlyMap<number, Draft>
  readonly ending: ReadonlyMap<number, Draft>
}
const isTitle = (scene: Scene, at: number): boolean => /^(?:mr|mrs|ms|dr)$/.test(scene.tokens[at]?.norm ?? '')

/** 'аким области Серик Саттаров', 'its Director General, Serik Sattarov', 'новый аким — Серик Саттаров'. */
const nameBehind = (scene: Scene, { end }: Draft, { starting }: Named): Draft | undefined => {
  const joined = isDash(scene, end) || isTitle(scene, end) || (isComma(scene, end) && scene.language === 'en')
  return starting.get(end) ?? (joined ? starting.get(end + 1) : setApart(scene, end, starting))
}
/** 'сам министр, Серик Саттаров, приехал': a name between two commas, or a comma and a stop. */
const setApart = (scene: Scene, end: number, starting: ReadonlyMap<number, Draft>): Draft | undefined => {
  const person = isComma(scene, end) ? starting.get(end + 1) : undefined
  return person !== undefined && /^[,.)!?;]$/.test(scene.tokens[person.end]?.norm ?? '.') ? person : undefined
}
const becomes =
  /^(?:назначен|избран|стал|станет|утвержд|остает|останет|работает|работал|служит|трудит|занял|является|тағайындал|сайлан|болды|appointed|elected|became|named)/
/** 'Акимом области назначен Серик Саттаров', 'Серик Саттаров работает инженером завода'. */
const nameThatBecomes = (scene: Scene, office: Draft, { starting, ending }: Named): Draft | undefined => {
  if (scene.language === 'ru' && office.case !== 'ins') return undefined
  if (becomes.test(scene.tokens[office.end]?.norm ?? '')) return starting.get(office.end + 1)
  for (let at = office.first - 1; at > office.first - 4; at--)
    if (becomes.test(scene.tokens[at]?.norm ?? '')) return ending.get(at)
  return undefined
}
/** 'Серик Саттаров, аким области', 'Serik Sattarov, the akim'. */
const nameBefore = (scene: Scene, office: Draft, { ending }: Named): Draft | undefined => {
  let at = office.first
  while (at > 0 && at > office.first - 3 && /^(?:the|a|an|who|is|тогда|қазіргі)$/.test(scene.tokens[at - 1]!.norm)) at--
  if (!isComma(scene, at - 1) && !isDash(scene, at - 1) && scene.tokens[at - 1]?.norm !== '(') return undefined
  const person = ending.get(at - 1)
  return person !== undefined && (office.case !== 'gen' || person.case === 'gen' || person.case === 'acc')
    ? person
    : undefined
}
/** 'посол Казахстана в Китае Серик Саттаров': a few words more belong to the office. */
const nameBeyond = (scene: Scene, office: Draft, { starting }: Named): Draft | undefined => {
  if (scene.language === 'kk') return undefined
  for (let at = office.end; at < office.end + 6; at++) {
    const person = starting.get(at)
    if (person !== undefined) return at > office.end && person.case === office.case ? person : undefined
    const token = scene.tokens[at]
    if (token === undefined || token.kind !== 'word' || termsAt(scene, at, 'office').length > 0) return undefined
    if (
      /^(?:и|с|со|вместе|что|and|with|that)$/.test(token.norm) ||
      formsAt(scene, at).some(
        ({ pos, source, person: who, tense }) =>
          pos === 'verb' && source === 'known' && (tense !== undefined || who !== undefined),
      )
    )
      return undefined
  }
  return undefined
}

interface Held {
  readonly person: Gathered
  readonly office: Draft
}
/** Who holds which post, the last named first; each wording once, so that a long text stays quick. */
class Posts {
  readonly #byPost = new Map<string, Held[]>()
  add(held: Held): void {
    const post = postOf(held.office)
    const before = this.#byPost.get(post) ?? []
    this.#byPost.set(
      post,
      [
        held,
        ...before.filter(({ person, office }) => person !== held.person || office.name !== held.office.name),
      ].slice(0, 50),
    )
  }
  holder(office: Draft): Gathered | undefined {
    return this.#byPost.get(postOf(office))?.find((held) => mayBeOneOffice(held.office, office))?.person
  }
}

/** A person known by name alone may be meant by these. */
const leads = new Set(['президент', 'премьер-министр', 'аким', 'министр', 'директор', 'председатель', 'секретарь'])

/**
 * A person whose office nobody has told, for an office that nobody named holds: the only one there is, or the one named within two
 * sentences of it ('Аким района проверил мост. Его достроят, – сказал Серик Саттаров').
 */
const freeHolder = (
  scene: Scene,
  office: Draft,
  people: readonly Gathered[],
  busy: ReadonlySet<Gathered>,
): Gathered | undefined => {
  const post = postOf(office)
  const free = people.filter((person) => !busy.has(person))
  if (free.length === 0) return undefined
  if (leads.has(post) && (free.length === 1 || post === 'президент')) return free[0]
  const sentence = scene.sentenceOfToken[office.first]!
  const near = free.filter(({ first }) => Math.abs(scene.sentenceOfToken[first.first]! - sentence) <= 2)
  return near.length === 1 && (leads.has(post) || office.name.includes(' ')) && office.case === 'nom'
    ? near[0]
    : undefined
}

const isRank = /^(?:полковник|подполковник|майор|капитан|лейтенант|генерал|elbasy|елбасы)$/
/** 'Начальник департамента полковник Серик Саттаров', 'The First President, Elbasy …': the office before a rank is one with it. */
const ranks = (scene: Scene, offices: readonly Draft[]): ReadonlyMap<Draft, Draft> => {
  const found = new Map<Draft, Draft>()
  for (const [number, office] of offices.entries()) {
    const before = offices[number - 1]
    if (before === undefined || !isRank.test(office.lemma ?? '') || before.case !== office.case) continue
    const comma = isComma(scene, before.end) && postOf(before) === postOf(office)
    if (before.end === office.first || (comma && before.end + 1 === office.first)) found.set(office, before)
  }
  return found
}

/** 'Принял акимов: Серик Саттаров (Акмолинская область), Ерлан Нурланов (г. Шымкент)': each is akim of the place in brackets. */
const listedAkim = (scene: Scene, person: Draft, placeAt: ReadonlyMap<number, Draft>): Draft | undefined => {
  let from = person.end + 1
  while (from < person.end + 4 && /^(?:г|город|\.)$/.test(scene.tokens[from]?.norm ?? '')) from++
  const place = scene.tokens[person.end]?.norm === '(' ? placeAt.get(from) : undefined
  if (place === undefined || scene.language !== 'ru' || !scene.tokens.slice(place.end, place.end + 3).some(({ norm }) => norm === ')')) return undefined // prettier-ignore
  for (let at = person.first - 1; at >= Math.max(0, person.first - 120); at--) {
    if (!termsAt(scene, at, 'office').some(({ lemma, number }) => lemma === 'аким' && number === 'pl')) continue
    const name = `аким ${ofPlace(place)}`
    return {
      ...person,
      manner: 'office',
      head: person.first,
      name,
      office: name,
      lemma: 'аким',
      case: 'nom',
      rule: 'one of a list of akims',
    }
  }
  return undefined
}
const ofPlace = ({ name, placeKind }: Draft): string =>
  placeKind === 'city'
    ? `города ${name}`
    : `${name.replace(/ая$/, 'ой').replace(/ий$/, 'ого')} ${placeKind === 'district' ? 'района' : 'области'}`

const joinOffices = (
  scene: Scene,
  offices: readonly Draft[],
  named: Named,
  people: readonly Gathered[],
  links: Links,
  placeAt: ReadonlyMap<number, Draft>,
): Map<Gathered, Draft[]> => {
  const posts = new Posts()
  const wordings = new Map<Gathered, Draft[]>()
  const later: Draft[] = []
  const rank = ranks(scene, offices)
  const hold = (office: Draft, person: Gathered): void => {
    link(links, office, person)
    posts.add({ person, office })
    const told = wordings.get(person) ?? []
    if (told.length < 50) wordings.set(person, [...told, office])
  }
  for (const person of named.starting.values()) {
    const listed = listedAkim(scene, person, placeAt)
    const thing = links.get(person)?.[0]
    if (listed === undefined || thing === undefined) continue
    wordings.set(thing, [listed])
    posts.add({ person: thing, office: listed })
  }
  for (const each of offices) {
    const before = rank.get(each)
    const office = before === undefined ? each : { ...each, name: `${before.name}${isComma(scene, before.end) ? ',' : ''} ${each.name}`, lemma: before.lemma ?? '' } // prettier-ignore
    const beside =
      nameBehind(scene, office, named) ?? nameBefore(scene, office, named) ?? nameThatBecomes(scene, office, named)
    const beyond = beside === undefined ? nameBeyond(scene, office, named) : undefined
    const person = beside ?? beyond
    const thing = person === undefined ? undefined : links.get(person)?.[0]
    if (thing === undefined) {
      if (![...rank.values()].includes(each) || beside === undefined) later.push(each)
      continue
    }
    if (before !== undefined) link(links, before, thing)
    if (office !== each) link(links, each, thing)
    hold(
      beyond === undefined ? office : { ...office, name: `${office.name} ${textOf(scene, office.end, beyond.first)}` },
      thing,
    )
    link(links, office, thing)
  }
  // What the report says beside a name comes first; then an office alone may mean that person, before or after.
  for (const office of later) {
    if (links.has(office)) continue
    const holder =
      posts.holder(office) ??
      (wordings.size < people.length ? freeHolder(scene, office, people, new Set(wordings.keys())) : undefined)
    if (holder !== undefined) hold(office, holder)
  }
  return wordings
}

/** 'Он' after an office that nobody named: the office is meant. */
const joinPronouns = (scene: Scene, ours: readonly Draft[], links: Links): Map<Draft, Draft> => {
  const meantOffice = new Map<Draft, Draft>()
  let last: Draft | undefined
  for (const draft of ours) {
    if (draft.manner === 'pronoun') {
      const person = last === undefined ? undefined : links.get(last)?.[0]
      if (person !== undefined && fitsGender(person, draft)) link(links, draft, person)
      else if (person === undefined && last?.manner === 'office') meantOffice.set(draft, last)
    } else if (last !== undefined && isAside(scene, draft, links)) continue
    else if (draft.case === 'nom' || draft.case === undefined || last === undefined) last = draft
  }
  return meantOffice
}
/** 'The rest will be ready by May, the director promised. He went on to the mains': who is only quoted in passing goes nowhere. */
const isAside = (scene: Scene, draft: Draft, links: Links): boolean =>
  draft.manner === 'office' &&
  !links.has(draft) &&
  languageAt(scene, draft.first) === 'en' &&
  !opensSentence(scene, draft.first) &&
  !opensSentence(scene, draft.first - 1)
const fitsGender = (person: Gathered, pronoun: Draft): boolean => {
  const { gender } = person.first
  return gender === undefined || pronoun.gender === undefined || gender === pronoun.gender
}

/** An office that stays without a name goes by the fullest wording before it: 'акиму' after 'аким области Жетысу'. */
const wordOffices = (offices: readonly Draft[], links: Links): Map<Draft, string> => {
  const names = new Map<Draft, string>()
  const before = new Map<string, Draft[]>()
  for (const office of offices) {
    if (links.has(office)) continue
    const post = postOf(office)
    const known = before.get(post)?.find((other) => mayBeOneOffice(other, office))
    const name = known === undefined ? undefined : (names.get(known) ?? known.name)
    names.set(office, name !== undefined && name.length > office.name.length ? name : office.name)
    before.set(post, [office, ...(before.get(post) ?? [])].slice(0, 20))
  }
  return names
}

export interface PeopleJoined {
  readonly people: readonly Gathered[]
  /** Names of offices and pronouns that mean nobody who is named. */
  readonly officeNames: ReadonlyMap<Draft, string>
}

export const joinPeople = (scene: Scene, drafts: readonly Draft[], links: Links): PeopleJoined => {
  const ours = drafts.filter(({ kind }) => kind === 'person')
  const names = ours.filter(({ manner }) => manner === 'named')
  const offices = ours.filter(({ manner }) => manner === 'office')
  const people = joinNames(names, links)
  const named: Named = {
    starting: byFirst(names),
    ending: byEnd(names),
  }
  const placeAt = byFirst(drafts.filter(({ kind }) => kind === 'place'))
  const wordings = joinOffices(scene, offices, named, people, links, placeAt)
  for (const person of people) person.office = wordingOf(wordings.get(person) ?? [])
  const meantOffice = joinPronouns(scene, ours, links)
  const officeNames = wordOffices(offices, links)
  for (const [pronoun, office] of meantOffice) officeNames.set(pronoun, officeNames.get(office) ?? office.name)
  return { people, officeNames }
}
