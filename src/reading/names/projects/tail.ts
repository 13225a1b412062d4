// What follows a Russian head noun and tells which one it is: number, name in quotes, route, subject, capacity, places.
import type { Draft, Scene } from '../scene.ts'
import { isComma, sentenceEnd, termsAt, textOf } from '../scene.ts'
import { complementEnd, standsIn, type Landmarks } from '../people/complements.ts'
import { amountAt, latinEnd, numberEnd, quoteEnd, routeEnd, type Around } from './common.ts'
import type { Term } from '../terms.ts'

export interface Tail {
  readonly end: number
  /** Proper: quoted, numbered, Latin, a route. */
  readonly proper: string
  /** 'по производству …', 'настольного тенниса', 'для спортсменов'. */
  readonly subject: string
  readonly capacity: string
  /** Places right behind: 'в селе Аксу Аксуского района и городе Ушарал'. */
  readonly places: readonly Draft[]
  /** The preposition before them. */
  readonly preposition: string
}

const placePreposition = /^(?:в|во|на|у|близ|до|к|ко|около|при|из|под|через|вдоль)$/

/** 'в селе Аксу Аксуского района и городе Ушарал': places in a row behind a preposition. */
export const placesFrom = (scene: Scene, at: number, { placeAt }: Around): { end: number; places: Draft[] } => {
  if (!placePreposition.test(scene.tokens[at]?.norm ?? '')) return { end: at, places: [] }
  const limit = sentenceEnd(scene, at)
  const found: Draft[] = []
  let next = at + 1
  let end = at
  for (let count = 0; count < 16 && next < limit; count++) {
    const from = next
    const place = placeSoon(scene, placeAt, from)
    if (place === undefined) break
    const joined =
      found.length === 0 ||
      scene.tokens[next - 1]!.norm === 'и' ||
      isComma(scene, next - 1) ||
      placePreposition.test(scene.tokens[next - 1]!.norm)
    end = place.end
    if (scene.tokens[end]?.norm === '"' || scene.tokens[end]?.text === '»') end++
    // Behind an adjective name stands its kind word.
    while (end < limit && scene.terms[end]!.some(({ role }) => role === 'place') && end < place.end + 2) end++
    if (joined) found.push(place)
    next = end
    if ((scene.tokens[next]?.norm === 'и' || isComma(scene, next)) && next + 1 < limit) {
      // 'в селе А, в районе Б построены …': what begins behind a comma is another statement.
      if (
        placeBehind(scene, placeAt, next + 1) === undefined ||
        (isComma(scene, next) && placePreposition.test(scene.tokens[next + 1]!.norm))
      )
        break
      next++
      if (placePreposition.test(scene.tokens[next]!.norm)) next++
    }
  }
  return { end, places: found }
}
/** A place at the token or behind at most two words for its kind. */
const placeSoon = (scene: Scene, placeAt: ReadonlyMap<number, Draft>, from: number): Draft | undefined => {
  for (let at = from; at <= from + 2; at++) {
    const place = placeAt.get(at)
    if (place !== undefined) return place
    if (at >= scene.tokens.length || !onlyKinds(scene, at, at + 1)) return undefined
  }
  return undefined
}
const placeBehind = (scene: Scene, placeAt: ReadonlyMap<number, Draft>, at: number): Draft | undefined =>
  placeSoon(scene, placeAt, placePreposition.test(scene.tokens[at]?.norm ?? '') ? at + 1 : at)
/** Between a preposition and a name only words for kinds may stand: 'в городе Текели'. */
const onlyKinds = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) {
    const { norm } = scene.tokens[at]!
    if (norm !== '"' && norm !== '«' && norm !== '.' && !scene.terms[at]!.some(({ role }) => role === 'place'))
      return false
  }
  return true
}

const measured =
  /^(?:общей|общая|стоимостью|протяженностью|площадью|мощностью|длиной|шириной|вместимостью|производительностью)$/
export const wholeRegion: RegExp = /^(?:области|района|региона|города|страны|республики|столицы|мегаполиса|края)$/
/** 'Производственной мощностью', 'сметной стоимостью': an adjective that belongs to the measure. */
const isMeasuredSoon = (scene: Scene, at: number): boolean =>
  /(?:ой|ей|ым|им)$/.test(scene.tokens[at]!.norm) &&
  /^(?:стоимостью|протяженностью|площадью|мощностью|длиной|шириной|вместимостью|производительностью|объемом)$/.test(scene.tokens[at + 1]?.norm ?? '') // prettier-ignore
const subjectEnd = (scene: Scene, at: number, marks: Landmarks, around: Around, term: Term): number => {
  const { norm } = scene.tokens[at]!
  // A body with its legal form never bends: it may as well be the one that builds ('Строило ферму ТОО «Айбат»').
  if (around.bodyAt.get(at)?.rule === 'legal form before the name') return at
  if (term.language === 'ru' && (measured.test(norm) || isMeasuredSoon(scene, at))) return at
  // 'Зернохранилища области': many of a kind are told by the region.
  if (term.number === 'pl' && wholeRegion.test(norm) && !around.placeAt.has(at + 1)) return at + 1
  // 'Газификация еще шести сел'.
  if (norm === 'еще' && term.sort === 'works') {
    const behind = subjectEnd(scene, at + 1, marks, around, term)
    return behind > at + 1 ? behind : at
  }
  const stop = (token: number): boolean =>
    // A Latin name is the thing's own: 'завод батарей ASMA INDUSTRIAL'.
    (scene.tokens[token]!.script === 'latin' && scene.capital[token]! > 0) ||
    (around.blocked[token] === 1 && around.bodyOver(token) === undefined) ||
    // 'Дом культуры и улицы': the next thing begins.
    (token > at &&
      scene.tokens[token - 1]!.norm === 'и' &&
      termsAt(scene, token, 'project').length > 0 &&
      term.sort !== 'works')
  if (norm === 'по' && term.sort === 'programme') return at
  if (norm === 'по' || norm === 'для') {
    const first = at + 1
    if (norm === 'по' && !standsIn(scene, first, 'dat')) return at
    const end = complementEnd(scene, norm === 'по' ? at : first, marks, stop)
    if (norm === 'для' && end > first && scene.tokens[end]?.norm === 'с') return withWhat(scene, end, marks)
    return end > first ? end : at
  }
  return complementEnd(scene, at, marks, stop)
}
/** 'для детей с особыми образовательными потребностями'. */
const withWhat = (scene: Scene, at: number, marks: Landmarks): number => {
  let end = at + 1
  while (end < sentenceEnd(scene, at) && end < at + 5 && standsIn(scene, end, 'ins')) end++
  return end > at + 1 ? complementEnd(scene, end, marks) : at
}

const properEnd = (scene: Scene, at: number, around: Around): number =>
  Math.max(numberEnd(scene, at), quoteEnd(scene, at), routeEnd(scene, at, around), latinEnd(scene, at))

/** 'от Жанаозена до Бейнеу': a route told by its ends. */
const fromTo = (scene: Scene, at: number, around: Around): number => {
  if (!/^(?:от|из|между)$/.test(scene.tokens[at]?.norm ?? '')) return at
  const first =
    placesFrom(scene, at + 1, around).end > at + 1
      ? at
      : around.placeAt.get(at + 1) === undefined && around.placeAt.get(at + 2) === undefined
        ? -1
        : at
  if (first < 0) return at
  const start = around.placeAt.get(at + 1) ?? around.placeAt.get(at + 2)
  const next = start?.end ?? at
  if (!/^(?:до|к|в|и)$/.test(scene.tokens[next]?.norm ?? '')) return at
  const last = around.placeAt.get(next + 1) ?? around.placeAt.get(next + 2)
  return last?.end ?? at
}

const isLooseName = (scene: Scene, at: number, around: Around): boolean =>
  scene.capital[at] === 1 &&
  scene.tokens[at]!.text.length > 2 &&
  around.blocked[at] === 0 &&
  !around.placeAt.has(at) &&
  scene.tokens[at]!.spaced

export const tailOf = (scene: Scene, head: number, around: Around, marks: Landmarks, term: Term): Tail => {
  const limit = sentenceEnd(scene, head)
  let end = head + 1
  let proper = ''
  let subject = ''
  let capacity = ''
  let preposition = 'в'
  let places: readonly Draft[] = []
  for (let count = 0; count < 6 && end < limit && !scene.tokens[end]!.breaks; count++) {
    const next = properEnd(scene, end, around)
    if (next > end) {
      if (proper !== '' && next !== numberEnd(scene, end)) break
      proper = `${proper} ${textOf(scene, end, next)}`.trim()
      end = next
      continue
    }
    const route = fromTo(scene, end, around)
    if (route > end && subject === '') {
      subject = textOf(scene, end, route)
      end = route
      continue
    }
    const from = end
    const amount = scene.tokens[end]!.norm === 'на' ? amountAt(scene, from + 1) : undefined
    if (amount !== undefined && capacity === '') {
      const last = Math.max(amount.endToken, (amount.nounToken ?? -1) + 1)
      if (last > limit) break
      capacity = textOf(scene, end, last).replace(/^на /, '')
      end = last
      continue
    }
    if (subject === '' && places.length === 0) {
      // 'По линии «А – Б» строители идут': behind a name in quotes only 'по' and 'для' go on.
      const open = !/[»"”“]$/.test(proper) || /^(?:по|для)$/.test(scene.tokens[end]!.norm)
      const after = open ? subjectEnd(scene, end, marks, around, term) : end
      if (after > end) {
        subject = textOf(scene, end, after)
        end = after
        continue
      }
    }
    // 'газопровод Сарыарка': a name that is nothing else is its own.
    if (subject === '' && proper === '' && places.length === 0 && isLooseName(scene, end, around)) {
      proper = textOf(scene, end, end + 1)
      end++
      continue
    }
    const placed = placesFrom(scene, end, around)
    if (placed.places.length === 0 || places.length > 0) break
    preposition = scene.tokens[end]!.norm
    places = placed.places
    end = placed.end
  }
  return { end, proper, subject, capacity, places, preposition }
}
