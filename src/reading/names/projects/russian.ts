// Projects in Russian: 'завод по производству …', 'школа на 1200 мест', 'дорога Караганда – Каркаралинск', 'физкультурные комплексы
// в селе Лепсы и городе Текели' (two).
import {
  formsAt,
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
import type { Landmarks } from '../people/complements.ts'
import type { Term } from '../terms.ts'
import { isNumber, project, quoteEnd, routeEnd, type Around } from './common.ts'
import { placesBefore } from './places-before.ts'
import { placesFrom, tailOf, wholeRegion, type Tail } from './tail.ts'

const isPlain = (scene: Scene, at: number): boolean => formsAt(scene, at).some(({ lemma }) => plainQualities.has(lemma))
const isQuality = (scene: Scene, at: number): boolean => scene.tokens[at]!.kind === 'word' && scene.tokens[at]!.norm !== 'и' && !isPlain(scene, at) // prettier-ignore

/** A number or number word stands before the adjectives: 'восемь новых школ'. */
const countStart = (scene: Scene, first: number): number => {
  const limit = sentenceStart(scene, first)
  let at = first
  while (at > limit && at > first - 3 && isNumber(scene, at - 1)) at--
  // 'Еще один садик' counts nothing.
  return at === first - 1 && /^од(?:ин|н.{1,3})$/.test(scene.tokens[at]!.norm) ? first : at
}

const placeWords = (scene: Scene, place: Draft, preposition: string): string => {
  // 'Панфиловском и Саркандском районах': each has its own district.
  if (preposition === 'в' && place.placeKind === 'district' && /(?:ий|ый)$/.test(place.name))
    return `в ${place.name.replace(/(?:ий|ый)$/, 'ом')} районе`
  if (preposition === 'в' && place.placeKind === 'region' && place.name.endsWith('ая'))
    return `в ${place.name.replace(/ая$/, 'ой')} области`
  let { first } = place
  // 'В микрорайоне «Самал»'
  const quoted = /[«"“]/.test(scene.tokens[first - 1]?.text ?? '')
  if (quoted && scene.terms[first - 2]?.some(({ role }) => role === 'place' || role === 'project')) first -= 2
  while (first > 0 && scene.terms[first - 1]!.some(({ role }) => role === 'place') && first > place.first - 2) first--
  if (scene.tokens[first - 1]?.norm === '.') first = place.first
  let end = place.end
  if (/(?:ий|ый|ая|ое)$/.test(place.name) && scene.terms[end]?.some(({ role }) => role === 'place')) end++
  if (scene.tokens[end]?.text === '»') end++
  return `${preposition} ${textOf(scene, first, end)}`
}

interface Seen {
  readonly scene: Scene
  readonly term: Term
  readonly tail: Tail
  /** First adjective; first adjective that tells something; head. */
  readonly adjectives: number
  readonly named: number
  readonly head: number
  readonly counted: boolean
}

const capitalInside = ({ scene, adjectives, head }: Seen): boolean => {
  for (let at = adjectives; at < head; at++) if (scene.capital[at] === 1 && !opensSentence(scene, at)) return true
  return false
}
/** After 'строительство', 'ремонт' and the like many are as told as one. */
const isObjectOfWorks = ({ scene, adjectives }: Seen): boolean =>
  scene.terms[adjectives - 1]?.some(({ role, sort }) => role === 'project' && sort === 'works') ?? false

/** 'Национальные проекты', '40 новых промышленных проектов': told by a quality. */
const isManyProjects = ({ scene, term, adjectives, head }: Seen): boolean => {
  if (term.lemma !== 'проект' || term.number !== 'pl') return false
  for (let at = adjectives; at < head; at++) if (isQuality(scene, at)) return true
  return false
}

/** 'ТЭЦ-2', 'ГРЭС-1': the number is of the name. */
const numberOf = (scene: Scene, head: number): string => /-\d+$/.exec(scene.tokens[head]!.text)?.[0] ?? ''
const isTold = (seen: Seen): boolean => {
  const { scene, term, tail, adjectives, head, counted } = seen
  if (term.sort === 'programme')
    return tail.proper !== '' || tail.subject !== '' || capitalInside(seen) || isManyProjects(seen)
  if (term.sort === 'works')
    // 'Реконструкция ТЭЦ и тепловых сетей': works on several things at once are one thing.
    return (
      tail.subject !== '' &&
      tail.subject.length < 80 &&
      (/^(?:газификация|электрификация|благоустройство|озеленение)$/.test(term.lemma) || / и /.test(tail.subject))
    )
  if (tail.proper !== '' || tail.capacity !== '' || numberOf(scene, head) !== '') return true
  let qualities = 0
  for (let at = adjectives; at < head; at++) if (isQuality(scene, at)) qualities++
  if (term.number === 'pl') {
    if (counted || tail.places.length > 0) return true
    if (isObjectOfWorks(seen)) return qualities > 0
    const straight = term.cases.some((bent) => bent === 'nom' || bent === 'gen' || bent === 'acc')
    return (
      (qualities > 0 && straight) ||
      (wholeRegion.test(tail.subject) && /^(?:plant|farm|energy|network|water)$/.test(term.sort ?? '')) ||
      (tail.subject !== '' && (/\p{Lu}/u.test(tail.subject) || tail.subject.startsWith('для')))
    )
  }
  if (term.lemma === 'дом' || term.lemma === 'здание' || term.lemma === 'база')
    return (
      qualities > 0 ||
      /^(?:культуры|детского|отдыха|молодежи|дружбы|школьников|студентов|ветеранов|ученых|творчества|книги|престарелых|ребенка|юношества|семьи|техники|печати|быта)/.test(
        tail.subject,
      )
    )
  // 'Квартира для фельдшера' is no thing of its own.
  if (term.lemma === 'квартира') return false
  if (term.sort === 'zone') return qualities > 0
  if (term.lemma === 'участок') return tail.subject !== '' || tail.places.length > 0
  return qualities > 0 || tail.subject !== '' || tail.places.length > 0
}

const needsFulfilled = (scene: Scene, head: number, term: Term): boolean =>
  term.needs === undefined || formsAt(scene, head - 1).some(({ lemma }) => lemma === term.needs)

const adjectiveNumber = (scene: Scene, at: number, number: 'sg' | 'pl'): boolean =>
  formsAt(scene, at).some(
    (form) =>
      form.number === number && form.case !== undefined && (form.pos === 'adjective' || form.pos === 'participle'),
  )

/** 'подведены', 'строятся'. */
const isDoneTo = (scene: Scene, at: number, number: 'sg' | 'pl'): boolean =>
  formsAt(scene, at).some(
    (form) =>
      form.number === number &&
      form.case === undefined &&
      (form.pos === 'participle' || (form.pos === 'verb' && form.source === 'known')),
  )

const pickTerm = (scene: Scene, at: number): Term | undefined => {
  const terms = termsAt(scene, at, 'project').filter(
    (term) => term.language === 'ru' && needsFulfilled(scene, at, term),
  )
  if (terms.length < 2) return terms[0]
  // 'школы': one in the genitive or many; an adjective or a verb decides ('подведены линии'), else one.
  const many =
    // No genitive opens a sentence: 'Дороги закрыли'.
    at === sentenceStart(scene, at) ||
    (adjectiveNumber(scene, at - 1, 'pl') && !adjectiveNumber(scene, at - 1, 'sg')) ||
    isDoneTo(scene, at - 1, 'pl') ||
    isDoneTo(scene, at + 1, 'pl')
  const wanted = many ? 'pl' : 'sg'
  return terms.find(({ number }) => number === wanted) ?? terms[0]
}

/** 'парк «Жібек жолы»' by its name; 'завод по производству …' by its subject; 'школа на 900 мест', 'школа в селе …' by what there is. */
const nameOf = (seen: Seen): string => {
  const { scene, tail, named, head, term } = seen
  const short = `${headName(scene, named, head, term, term.number)}${numberOf(scene, head)}`
  if (tail.proper !== '')
    return `${short} ${tail.subject !== '' && !tail.subject.includes(' ') ? `${tail.subject} ` : ''}${tail.proper}`
  if (tail.subject !== '') return `${short} ${tail.subject}`
  const place = tail.places[0]
  if (place !== undefined) return `${short} ${placeWords(scene, place, tail.preposition)}`
  return named === head && tail.capacity !== '' ? `${short} на ${tail.capacity}` : short
}

/** One word for many: lamps in each village. */
const massNouns = new Set('освещение водоснабжение газоснабжение электроснабжение теплоснабжение водоотведение интернет'.split(' ')) // prettier-ignore
/** One of each at several places, named behind or before: 'комплексы в селе Лепсы и городе Текели'. */
const spread = (seen: Seen, around: Around): Draft[] => {
  const { scene, term, tail, adjectives, named, head, counted } = seen
  if ((term.number !== 'pl' && !massNouns.has(term.lemma)) || counted) return []
  const places =
    tail.places.length > 0
      ? tail.places
      : [...spreadAfter(scene, tail.end, around), ...spreadBefore(scene, adjectives, around)]
  if (places.length < 2) return []
  const one = headName(scene, named, head, term, 'sg')
  return places.map((place) =>
    project({
      first: adjectives,
      end: tail.end,
      head,
      name: `${one} ${tail.subject} ${placeWords(scene, place, 'в')}`,
      rule: 'one of each at several places',
      term,
      number: 'pl',
      placeAt: place.first,
    }),
  )
}
const isDone = (scene: Scene, at: number): boolean =>
  formsAt(scene, at).some(
    ({ pos, passive, case: bent }) =>
      (pos === 'verb' || (pos === 'participle' && passive !== false)) && bent === undefined,
  )
/** 'комплексы возведены в городе Текели и в селе Лепсы'. */
const spreadAfter = (scene: Scene, end: number, around: Around): readonly Draft[] =>
  isDone(scene, end) ? placesFrom(scene, end + 1, around).places : []
/** Between the places and the project only its verb may stand: 'в … районах построены …'. */
const spreadBefore = (scene: Scene, first: number, around: Around): readonly Draft[] => {
  return isDone(scene, first - 1) ? placesBefore(scene, first - 1, around, sentenceStart(scene, first)).places : []
}

const counted = (seen: Seen, first: number): Draft => {
  const { scene, term, tail, head, named } = seen
  const within = /^(?:из|от|для|до|среди|у|около|без)$/.test(scene.tokens[first - 1]?.norm ?? '')
  const many =
    isOblique(term) || within ? headName(scene, named, head, term, 'pl') : lowerFirst(textOf(scene, first, head + 1))
  const name = `${many} ${tail.proper} ${tail.subject}`
  return project({
    first,
    end: tail.end,
    head,
    name,
    rule: 'counted projects',
    term,
    number: 'pl',
    placeAt: tail.places[0]?.first,
  })
}

/** 'Дороги А – Б (142 км) и В – Г': each route is a road of its own. */
const routes = ({ scene, term, tail, adjectives, named, head }: Seen, around: Around): Draft[] => {
  if (term.number !== 'pl' || !/^\p{Lu}[^«"“]* [–—-] /u.test(tail.proper)) return []
  const one = headName(scene, named, head, term, 'sg')
  const road = (first: number, end: number, name: string): Draft =>
    project({ first, end, head: first <= head ? head : first, name: `${one} ${name}`, rule: 'one road for each route', term, number: 'sg' }) // prettier-ignore
  const found = [road(adjectives, tail.end, tail.proper)]
  let at = tail.end
  for (let count = 0; count < 8; count++) {
    if (scene.tokens[at]?.norm === '(') while (at < sentenceEnd(scene, head) && scene.tokens[at]!.norm !== ')') at++
    if (scene.tokens[at]?.norm === ')') at++
    if (!/^(?:и|,|а|также)$/.test(scene.tokens[at]?.norm ?? '')) break
    while (/^(?:и|,|а|также)$/.test(scene.tokens[at]?.norm ?? '')) at++
    const end = routeEnd(scene, at, around)
    if (end === at) break
    found.push(road(at, end, textOf(scene, at, end)))
    at = end
  }
  return found
}

/** 'Две фермы: «Айбат» и «Бастау»': each is a farm of its own. */
const listedByName = ({ scene, term, tail, named, head }: Seen): Draft[] => {
  if (term.number !== 'pl' || tail.proper !== '' || !/^[:–—-]$/.test(scene.tokens[tail.end]?.text ?? '')) return []
  const one = headName(scene, named, head, term, 'sg')
  const limit = sentenceEnd(scene, head)
  const found: Draft[] = []
  let since = 0
  for (let at = tail.end + 1; at < limit && since < mostBetweenNames; at++, since++) {
    const end = quoteEnd(scene, at)
    if (end === at) continue
    const name = `${one} ${textOf(scene, at, end)}`
    found.push(project({ first: at, end, head: at, name, rule: 'one of those listed by name', term, number: 'sg' }))
    at = end - 1
    since = 0
  }
  return found.length > 1 ? found : []
}
const mostBetweenNames = 6

const building =
  /^(?:постро|построй|стро[ийя]|возв[ео]|сда[лнмюедв]|введ|ввод|ввел|снес|снос|отремонт|ремонт|капремонт|реконстр|купи|закуп|приобре|появ|откр)/
/** 'На 6 энергоблоках' tells where things are done; what they are is told only with more words: 'на 68 объектах образования'. */
const isOblique = (term: Term): boolean =>
  !term.cases.some((bent) => bent === 'nom' || bent === 'gen' || bent === 'acc')
/** Houses and buses are counted for many reasons: they are a thing of their own where the sentence builds, repairs or buys them. */
const isCountedThing = (seen: Seen, first: number): boolean => {
  const { scene, term, tail, head } = seen
  if (isOblique(term)) return tail.subject !== '' || tail.places.length > 0
  // 'Три турбины', 'девять блоков' are parts of what is spoken of.
  if (/^(?:котел|турбина|блок|энергоблок|агрегат)$/.test(term.lemma)) return tail.subject !== '' || tail.places.length > 0 // prettier-ignore
  if (term.lemma !== 'дом' && term.sort !== 'transport') return true
  if (tail.places.length > 0) return true
  const from = sentenceStart(scene, first)
  const to = sentenceEnd(scene, head)
  for (let at = from; at < to; at++) if (building.test(scene.tokens[at]!.norm)) return true
  return false
}

/** 'Насосная станция', 'котельная установка': the noun behind is the head. */
const isAdjectiveOfHead = (scene: Scene, head: number, term: Term): boolean =>
  /(?:ая|ой|ое)$/.test(term.lemma) &&
  termsAt(scene, head + 1, 'project').some(({ number, cases, gender }) => number === term.number && gender === term.gender && cases.some((bent) => term.cases.includes(bent))) // prettier-ignore

export const russianProject = (scene: Scene, head: number, around: Around, landmarks: Landmarks): Draft[] => {
  const term = pickTerm(scene, head)
  if (term === undefined || everyday.has(`${formsAt(scene, head - 1)[0]?.lemma ?? ''} ${term.lemma}`)) return []
  if (isAdjectiveOfHead(scene, head, term)) return []
  const adjectives = adjectivesStart(scene, head, term)
  let named = adjectives
  while (named < head && !isQuality(scene, named)) named++
  // A building of 180 flats is one thing, not 180.
  const first = term.lemma === 'квартира' ? adjectives : countStart(scene, adjectives)
  const seen: Seen = {
    scene,
    term,
    adjectives,
    named,
    head,
    counted: first < adjectives,
    tail: tailOf(scene, head, around, landmarks, term),
  }
  // 'В новом микрорайоне' is where something stands.
  if (term.lemma === 'микрорайон' && term.cases.every((bent) => bent === 'loc')) return []
  if (
    term.lemma === 'микрорайон' &&
    /^(?:в|во|из|по)$/.test(
      scene.tokens[/^\d/.test(scene.tokens[adjectives - 1]?.norm ?? '') ? adjectives - 2 : adjectives - 1]?.norm ?? '',
    )
  )
    return []
  // 'Проект обновления полосы': the strip is the thing.
  if (term.lemma === 'проект' && scene.terms[head + 1]?.some(({ sort, cases }) => sort === 'works' && cases.includes('gen'))) return [] // prettier-ignore
  const several = spread(seen, around)
  if (several.length > 0) return several
  const listed = listedByName(seen)
  if (listed.length > 0) return seen.counted && isCountedThing(seen, first) ? [counted(seen, first), ...listed] : listed
  if (!isTold(seen)) {
    if (seen.counted && term.sort !== 'programme' && term.sort !== 'works' && isCountedThing(seen, first))
      return [counted(seen, first)]
    if (seen.counted) return []
    return [
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
  const roads = routes(seen, around)
  if (roads.length > 1) return roads
  if (seen.counted) return isCountedThing(seen, first) ? [counted(seen, first)] : []
  const name = nameOf(seen).replace(/\s+/g, ' ').trim()
  const full = `${headName(scene, named, head, term, term.number)} ${seen.tail.subject} ${seen.tail.proper}`
    .replace(/\s+/g, ' ')
    .trim()
  return [
    project({
      first: adjectives,
      end: seen.tail.end,
      head,
      name,
      rule: 'head noun with what tells it',
      term,
      placeAt: seen.tail.places[0]?.first,
      aliases: full === name ? [] : [full],
    }),
  ]
}
