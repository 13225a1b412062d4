// Projects in Russian: 'завод по производству …', 'школа на 1200 мест', 'дорога Караганда – Каркаралинск', 'физкультурные комплексы
// в селе Лепсы и городе Текели' (two).
import {
  formsAt,
  isComma,
  opensSentence,
  sentenceEnd,
  sentenceStart,
  termsAt,
  textOf,
  type Draft,
  type Scene,
} from '../scene.ts'
import { everyday, plainQualities } from '../lists/projects.ts'
import { adjectivesStart, headName, lowerFirst } from '../phrases.ts'
import { complementEnd, standsIn, type Landmarks } from '../people/complements.ts'
import type { Term } from '../terms.ts'
import { isNumber, latinEnd, numberEnd, project, quoteEnd, routeEnd, type Around } from './common.ts'

const isPlain = (scene: Scene, at: number): boolean => formsAt(scene, at).some(({ lemma }) => plainQualities.has(lemma))

/** What follows a head, piece by piece. */
interface Tail {
  readonly end: number
  /** Proper: quoted, numbered, Latin, a route. */
  readonly proper: string
  /** 'по производству …', 'настольного тенниса', 'для спортсменов'. */
  readonly subject: string
  readonly capacity: string
  /** Places right behind: 'в селе Лепсы Алакольского района и городе Текели'. */
  readonly places: readonly Draft[]
}

const placePreposition = /^(?:в|во|на|у|близ|до|к|около|при|из|под)$/

/** 'в селе Лепсы Алакольского района и городе Текели': places in a row behind a preposition. */
const placesFrom = (scene: Scene, at: number, { places }: Around): { end: number; places: Draft[] } => {
  if (!placePreposition.test(scene.tokens[at]?.norm ?? '')) return { end: at, places: [] }
  const limit = sentenceEnd(scene, at)
  const found: Draft[] = []
  let next = at + 1
  let end = at
  for (let count = 0; count < 16 && next < limit; count++) {
    const place = places.find((one) => one.first >= next && one.first <= next + 2 && between(scene, next, one.first))
    if (place === undefined) break
    const joined = found.length === 0 || scene.tokens[next - 1]!.norm === 'и' || isComma(scene, next - 1)
    end = place.end
    // Behind an adjective name stands its kind word.
    while (end < limit && scene.terms[end]!.some(({ role }) => role === 'place') && end < place.end + 2) end++
    if (joined) found.push(place)
    next = end
    if ((scene.tokens[next]?.norm === 'и' || isComma(scene, next)) && next + 1 < limit) {
      const following = places.some(
        (one) => one.first > next && one.first <= next + 3 && between(scene, next + 1, one.first),
      )
      if (!following) break
      next++
      if (placePreposition.test(scene.tokens[next]!.norm)) next++
    }
  }
  return { end, places: found }
}
/** Between a preposition and a name only words for kinds may stand: 'в городе Текели'. */
const between = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) {
    if (
      !scene.terms[at]!.some(({ role }) => role === 'place') &&
      scene.tokens[at]!.norm !== '"' &&
      scene.tokens[at]!.norm !== '.'
    )
      return false
  }
  return true
}

const subjectEnd = (scene: Scene, at: number, marks: Landmarks, around: Around, isProgramme: boolean): number => {
  const { norm } = scene.tokens[at]!
  const stop = (token: number): boolean =>
    around.blocked[token] === 1 && !around.bodies.some(({ first, end }) => first <= token && token < end)
  if (norm === 'по' && isProgramme) return at
  if (norm === 'по' || norm === 'для') {
    const first = at + 1
    if (norm === 'по' && !standsIn(scene, first, 'dat')) return at
    const end = norm === 'по' ? complementEnd(scene, at, marks, stop) : complementEnd(scene, first, marks, stop)
    if (norm === 'для' && end > first && scene.tokens[end]?.norm === 'с') return withWith(scene, end, marks)
    return end > first ? end : at
  }
  return complementEnd(scene, at, marks, stop)
}
/** 'для детей с особыми образовательными потребностями'. */
const withWith = (scene: Scene, at: number, marks: Landmarks): number => {
  let end = at + 1
  while (end < sentenceEnd(scene, at) && end < at + 5 && standsIn(scene, end, 'ins')) end++
  return end > at + 1 ? complementEnd(scene, end, marks) : at
}

const tailOf = (scene: Scene, head: number, around: Around, marks: Landmarks, isProgramme: boolean): Tail => {
  const limit = sentenceEnd(scene, head)
  let end = head + 1
  let proper = ''
  let subject = ''
  let capacity = ''
  let places: readonly Draft[] = []
  for (let count = 0; count < 6 && end < limit && !scene.tokens[end]!.breaks; count++) {
    const numbered = numberEnd(scene, end)
    const quoted = quoteEnd(scene, end)
    const route = routeEnd(scene, end, around)
    const latin = latinEnd(scene, end)
    const next = Math.max(numbered, quoted, route, latin)
    if (next > end) {
      if (proper !== '' && next !== numbered) break
      proper = `${proper} ${textOf(scene, end, next)}`.trim()
      end = next
      continue
    }
    const amount =
      scene.tokens[end]!.norm === 'на' ? scene.amounts.find(({ firstToken }) => firstToken === end + 1) : undefined
    if (amount !== undefined && capacity === '') {
      const last = Math.max(amount.endToken, (amount.nounToken ?? -1) + 1)
      if (last > limit) break
      capacity = textOf(scene, end, last)
      end = last
      continue
    }
    if (subject === '' && places.length === 0) {
      const after = subjectEnd(scene, end, marks, around, isProgramme)
      if (after > end) {
        // 'дорога от Жанаозена': a quote inside belongs to the subject.
        subject = textOf(scene, end, after)
        end = after
        continue
      }
    }
    const placed = placesFrom(scene, end, around)
    if (placed.places.length > 0 && places.length === 0) {
      places = placed.places
      end = placed.end
      continue
    }
    break
  }
  return { end, proper, subject, capacity, places }
}

/** A number or number word stands before the adjectives: 'восемь новых школ'. */
const countStart = (scene: Scene, first: number): number => {
  const limit = sentenceStart(scene, first)
  let at = first
  while (at > limit && at > first - 3 && isNumber(scene, at - 1)) at--
  return at
}

const placeWords = (scene: Scene, place: Draft, term: 'в' | 'на'): string => {
  let first = place.first
  while (first > 0 && scene.terms[first - 1]!.some(({ role }) => role === 'place') && first > place.first - 2) first--
  if (scene.tokens[first - 1]?.norm === '.') first = place.first
  let end = place.end
  const kind = scene.terms[end]?.find(({ role }) => role === 'place')
  if (kind !== undefined && /(?:ий|ый|ая|ое)$/.test(place.name)) end++
  const words = textOf(scene, first, end)
  // 'Панфиловском и Саркандском районах': each has its own district.
  if (/(?:ий|ый)$/.test(place.name) && place.placeKind === 'district')
    return `${term} ${place.name.replace(/(?:ий|ый)$/, 'ом')} районе`
  if (/ая$/.test(place.name) && place.placeKind === 'region')
    return `${term} ${place.name.replace(/ая$/, 'ой')} области`
  return `${term} ${words}`
}

const programmeNeeds = (scene: Scene, tail: Tail, first: number, head: number): boolean =>
  tail.proper !== '' ||
  tail.subject !== '' ||
  scene.tokens.slice(first, head).some((_, at) => scene.capital[first + at] === 1 && !opensSentence(scene, first + at))

const isTold = (scene: Scene, term: Term, tail: Tail, first: number, head: number, counted: boolean): boolean => {
  if (term.sort === 'programme') return programmeNeeds(scene, tail, first, head)
  if (term.sort === 'works')
    return (
      tail.subject !== '' &&
      !tail.subject.split(' ').some((word) => word.length > 20) &&
      /^(?:газификация|благоустройство)$/.test(term.lemma)
    )
  if (tail.proper !== '' || tail.capacity !== '') return true
  let qualities = 0
  for (let at = first; at < head; at++)
    if (!isPlain(scene, at) && scene.tokens[at]!.kind === 'word' && scene.tokens[at]!.norm !== 'и') qualities++
  if (term.number === 'pl')
    return (
      counted ||
      tail.places.length > 0 ||
      (tail.subject !== '' && (/\p{Lu}/u.test(tail.subject) || tail.subject.startsWith('для')))
    )
  if (term.lemma === 'дом' || term.lemma === 'здание' || term.lemma === 'база')
    return qualities > 0 || (term.lemma === 'дом' && /^(?:культуры|детского)/.test(tail.subject))
  if (term.sort === 'zone') return qualities > 0
  return qualities > 0 || tail.subject !== '' || tail.places.length > 0
}

const needsFulfilled = (scene: Scene, head: number, term: Term): boolean =>
  term.needs === undefined || formsAt(scene, head - 1).some(({ lemma }) => lemma === term.needs)

const pickTerm = (scene: Scene, at: number): Term | undefined => {
  const terms = termsAt(scene, at, 'project').filter(
    (term) => term.language === 'ru' && needsFulfilled(scene, at, term),
  )
  if (terms.length < 2) return terms[0]
  // 'школы': one in the genitive or many; a number or an adjective decides, else one.
  const before = scene.tokens[at - 1]
  const many =
    before?.kind === 'word' &&
    formsAt(scene, at - 1).some(
      (form) =>
        form.number === 'pl' && form.case !== undefined && (form.pos === 'adjective' || form.pos === 'participle'),
    )
  const one =
    before?.kind === 'word' &&
    formsAt(scene, at - 1).some(
      (form) =>
        form.number === 'sg' && form.case !== undefined && (form.pos === 'adjective' || form.pos === 'participle'),
    )
  const wanted = many && !one ? 'pl' : 'sg'
  return terms.find(({ number }) => number === wanted) ?? terms[0]
}

export const russianProject = (scene: Scene, head: number, around: Around, landmarks: Landmarks): Draft[] => {
  const term = pickTerm(scene, head)
  if (term === undefined) return []
  const adjectives = adjectivesStart(scene, head, term)
  let named = adjectives
  while (
    named < head &&
    (isPlain(scene, named) || scene.tokens[named]!.kind !== 'word' || scene.tokens[named]!.norm === 'и')
  )
    named++
  const first = countStart(scene, adjectives)
  const counted = first < adjectives && (term.number === 'pl' || isNumber(scene, first))
  const tail = tailOf(scene, head, around, landmarks, term.sort === 'programme')
  if (!isTold(scene, term, tail, adjectives, head, counted)) {
    return counted
      ? []
      : [
          project({
            first: adjectives,
            end: head + 1,
            head,
            name: headName(scene, named, head, term),
            rule: 'head noun alone',
            term,
            nominal: true,
          }),
        ]
  }
  if (everyday.has(`${formsAt(scene, head - 1)[0]?.lemma ?? ''} ${term.lemma}`)) return []
  const base = (number: 'sg' | 'pl'): string => headName(scene, named, head, term, number)
  const spread = tail.places.length > 1 && term.number === 'pl' && !counted
  if (spread) {
    return tail.places.map((place) =>
      project({
        first: adjectives,
        end: tail.end,
        head,
        name: `${base('sg')} ${tail.subject} ${placeWords(scene, place, 'в')}`,
        rule: 'one of each at several places',
        term,
        number: 'pl',
        placeAt: place.first,
      }),
    )
  }
  const place = tail.places[0]
  const placed = place === undefined ? '' : placeWords(scene, place, 'в')
  if ((counted && term.number === 'pl') || (counted && isNumber(scene, first))) {
    const words = lowerFirst(textOf(scene, first, head + 1))
    return [
      project({
        first,
        end: tail.end,
        head,
        name: `${words} ${tail.proper} ${tail.subject} ${tail.capacity}`,
        rule: 'counted projects',
        term,
        number: 'pl',
        placeAt: place?.first,
      }),
    ]
  }
  const number = term.number
  const short = base(number)
  const full = `${short} ${tail.subject} ${tail.proper}`
  const name =
    tail.proper !== ''
      ? `${short} ${isOfName(tail) ? `${tail.subject} ` : ''}${tail.proper}`
      : tail.subject !== ''
        ? `${short} ${tail.subject}`
        : named < head && !placed
          ? short
          : tail.capacity !== '' && placed === ''
            ? `${short} ${tail.capacity}`
            : `${short} ${placed}`
  return [
    project({
      first: adjectives,
      end: tail.end,
      head,
      name,
      rule: 'head noun with what tells it',
      term,
      number,
      placeAt: place?.first,
      aliases: full.trim() === name.trim() ? [] : [full.replace(/\s+/g, ' ').trim()],
    }),
  ]
}
/** 'станция метро «Калкаман»': a short subject is part of the name. */
const isOfName = (tail: Tail): boolean => tail.subject !== '' && !tail.subject.includes(' ')
