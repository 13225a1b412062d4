// Who went where: each stop in the order of the text. A stop is a project that the visitor went to, inspected or was shown; where none
// is named, the place or body. Meetings in an office are no visits, and neither are things merely told of.
import type { Visit } from '../../model/index.ts'
import { sentenceAt, mentionsIn, nameMeant, type Mention } from '../document.ts'
import { groupBefore } from './actors-kk.ts'
import type { Cue } from './cues.ts'
import { stopsOnTheWay } from './english-stops.ts'
import { russianStops } from './russian-stops.ts'
import { visiting } from './lists/index.ts'
import type { VisitMeaning } from './lists/visiting.ts'
import { objectBefore, objectPhrase, phraseBeforeClause } from './phrases.ts'
import { datesIn, evidenceOf, outermostIn, quoteAt, type Scene } from './scene.ts'
import { isFrame } from './subjects.ts'
import { isAnySite, siteMeant } from './site-meant.ts'
import { companions, groupOf, isNoVisit } from './visitors.ts'

interface Stretch {
  readonly first: number
  readonly end: number
}

/** The cue's own clause and the clauses of its sentence that it may run on into. */
const reach = (scene: Scene, cue: Cue<VisitMeaning>): Stretch => {
  const number = scene.doc.clauseOfToken[cue.first] ?? 0
  const clause = scene.doc.clauses[number]!
  let { end } = clause
  for (let next = number + 1; goesOnWithThing(scene, clause.sentence, next); next++) end = scene.doc.clauses[next]!.end
  return { first: clause.first, end }
}
/** ', and a dairy farm': the next clause is but one more thing of the list. */
const goesOnWithThing = (scene: Scene, sentence: number, number: number): boolean => {
  const clause = scene.doc.clauses[number]
  if (clause?.sentence !== sentence) return false
  const opener = scene.norms[clause.first]!
  if (opener === '-') return true
  if (opener === 'а')
    return /^(?:затем|потом|следом|после|закончил|закончила)$/.test(scene.norms[clause.first + 1] ?? '')
  if (opener !== 'and') return false
  const thing = outermostIn(scene.doc, clause.first, clause.end, 'project').at(0)
  if (thing === undefined || thing.first - clause.first > 3) return false
  const after = scene.norms[thing.end] ?? '.'
  return thing.end >= clause.end - 1 || /^(?:[,.;]|in|at|near|of|with|as)$/.test(after)
}

/** The one the report is about: who goes somewhere first; else who is named first outside of quoted words, and holds an office. */
const protagonist = (scene: Scene): Mention | undefined => {
  const { doc } = scene
  const people = doc.mentions.filter(
    (mention) => mention.kind === 'person' && mention.entities.length > 0 && !quoteAt(scene, mention.first),
  )
  return (
    people.find((mention) => isGoing(scene, mention)) ??
    people.find((mention) => doc.entities[mention.entities[0]!]!.office !== null) ??
    people[0]
  )
}
/** 'Prime Minister N has gone to three regions', 'N ездил': the verb of going right after the name. */
const going = /^(?:gone|went|visited|toured|travelled|traveled|flew|came|arrived|побывал|посетил|объехал|прибыл|приехал|осмотрел|ездил|отправился|побывала|посетила|объехала|барды|келді|аралады)$/ // prettier-ignore
const isGoing = (scene: Scene, { end }: Mention): boolean =>
  going.test(scene.norms[end] ?? '') || (/^(?:has|have)$/.test(scene.norms[end] ?? '') && going.test(scene.norms[end + 1] ?? '')) // prettier-ignore

const visitorOf = (
  scene: Scene,
  cue: Cue<VisitMeaning>,
  own: Stretch,
  traveller: Mention | undefined,
): Mention | undefined => {
  const { doc } = scene
  const sentence = sentenceAt(doc, cue.first)
  const people = mentionsIn(doc, own.first, own.end, 'person')
  const before = people.findLast((mention) => mention.end <= cue.first)
  const after = people.find((mention) => mention.first >= cue.end)
  // 'Ауылға газ келді': nobody came.
  if (sentence.language === 'kk' && cue.means === 'arrives' && before === undefined && after === undefined) return undefined // prettier-ignore
  const here = cue.means === 'shown' && sentence.language === 'en' ? (after ?? before) : (before ?? after)
  const found = here ?? mentionsIn(doc, sentence.firstToken, sentence.endToken, 'person')[0]
  // 'The Head of State' whom nobody named is not the traveller when someone else is.
  return found === undefined || found.entities.length === 0 ? (traveller ?? found) : found
}

/** 'Оны көріп қайтты', 'мұнда болды': what the sentence before was about. */
const meantKk = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch): Mention[] => {
  if (!scene.norms.slice(own.first, cue.first).some((norm) => /^(?:оны|оның|оған|мұнда|онда|осында)$/.test(norm)))
    return []
  const { doc } = scene
  const number = doc.sentenceOfToken[cue.first] ?? 0
  const before = doc.sentences[number - 1]
  if (before === undefined) return []
  return outermostIn(doc, before.firstToken, before.endToken, 'project').filter((mention) => !isFrame(mention)).slice(0, 1) // prettier-ignore
}

const isWithin = (mention: Mention, others: readonly Mention[]): boolean =>
  others.some((other) => other !== mention && other.first <= mention.first && mention.end <= other.end)

/** Regions and countries are travelled, not visited as a stop; districts are gone to. */
const isStop = (scene: Scene, mention: Mention): boolean =>
  /^(?:city|village|district|other)$/.test(scene.doc.entities[mention.entities[0]!]!.placeKind ?? '')

const isTown = (scene: Scene, mention: Mention): boolean =>
  /^(?:city|village)$/.test(scene.doc.entities[mention.entities[0]!]!.placeKind ?? '')

/** 'Спортивные объекты', 'social projects': kinds of stops, not stops. */
const anyThings =
  /(?:^|\s)(?:(?:объекты|проекты|предприятия|учреждения)(?:\s\S+){0,2}|sites|facilities|projects|places|нысандар|жобалар)$/i

/** 'Первой остановкой стало село': the word of the journey is no stop. */
const wayWord = /^(?:остановк\S*|маршрут\S*|дорог[аи]|route|stops?|аялдама\S*)$/

/** 'Зауыт пен мектепке барды', 'зауытты, мектепті және саябақты аралады': all of the row that ends before the verb. */
const joinedBack = (scene: Scene, behind: readonly Mention[]): Mention[] => {
  let at = behind.length - 1
  while (at > 0) {
    const between = scene.norms.slice(behind[at - 1]!.end, behind[at]!.first)
    if (!between.some((norm) => /^(?:,|мен|пен|бен|және|сондай-ақ|and)$/.test(norm)) || between.length > 6) break
    at--
  }
  return behind.slice(at)
}

/** 'The mill and the school came next': every thing of the row. */
const followers =
  /^(?:followed|came |was next|were (?:next|the stops)|was visited|was inspected|were (?:visited|inspected))/

/** 'На заводе', 'at the plant', 'зауытта': where something is done. */
const isSpot = (scene: Scene, mention: Mention): boolean => {
  const { doc, norms } = scene
  const { language } = sentenceAt(doc, mention.first)
  if (language === 'kk') return /(?:[дт][ае])$/.test(norms[mention.end - 1]!)
  let before = mention.first - 1
  while (before >= 0 && /^(?:"|the|a|an|new|its)$/.test(norms[before]!)) before--
  return language === 'ru' ? /^(?:в|во|на)$/.test(norms[before] ?? '') && mention.case !== 'acc' : /^(?:at|in|inside)$/.test(norms[before] ?? '') // prettier-ignore
}

/** 'В сквере у вокзала': the station only tells where. */
const isLandmark = ({ norms }: Scene, { first }: Mention): boolean => /^(?:у|возле|около|близ|напротив|вокруг|над|перед|мимо|между)$/.test(norms[first - 1] ?? '') && !/^(?:остановил\S*|задержал\S*|стал|стала|стали|был|была|были)$/.test(norms[first - 2] ?? '') // prettier-ignore

const projectStops = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch, kazakh: boolean): Mention[] => {
  const projects = outermostIn(scene.doc, own.first, own.end, 'project').filter(
    (mention) =>
      !isFrame(mention) &&
      !isLandmark(scene, mention) &&
      !anyThings.test(mention.name) &&
      !(wayWord.test(scene.norms[mention.head]!) && mention.first < cue.end && mention.end > cue.first),
  )
  if (cue.means === 'there') return projects.filter((mention) => isSpot(scene, mention))
  // 'Сапарын министр зауыттан бастады': the stop stands between the words of going.
  const ahead = projects.filter((mention) => mention.first >= (kazakh ? cue.end : cue.first))
  const behind = projects.filter((mention) => mention.end <= (kazakh ? cue.end - 1 : cue.first))
  if (kazakh) {
    if (behind.length > 0) return joinedBack(scene, behind)
    return ahead.length > 0 ? ahead.slice(0, 1) : meantKk(scene, cue, own)
  }
  if (ahead.length > 0) return ahead
  if (behind.length > 0) return followers.test(cue.line.cue) ? joinedBack(scene, behind) : behind.slice(-1)
  // 'The mill, where he looked in': the thing stands before the clause.
  if (!/^(?:where|which|куда|где|котор\S*)$/.test(scene.norms[own.first] ?? '')) return []
  const { firstToken } = sentenceAt(scene.doc, cue.first)
  const things = outermostIn(scene.doc, firstToken, own.first, 'project')
  const bodies = outermostIn(scene.doc, firstToken, own.first, 'organization').filter(({ end }) => own.first - end <= 2)
  return (things.length > 0 ? things : bodies).slice(-1)
}

/** 'Семейге', 'Қоянды ауылында'; 'Ертіс жағасындағы үйінді' is gone to, not the river. */
const isGoneTo = (scene: Scene, { end }: Mention): boolean => {
  const bent = (at: number): boolean => /(?:[қғ]а|[кг]е|н[ае]|[дт][ае]|[дтн]ан|[дтн]ен|[нтд][ыі]|[ыі]н|мен)$/.test(scene.norms[at] ?? '') // prettier-ignore
  // 'Семей мен Аягөзге': the ending of the row is the last one's.
  if (bent(end - 1)) return true
  // 'Талғар ауданының Бесағаш ауылында': the village is gone to.
  if ([end - 1, end].some((at) => /[ндт][ыі]ң$/.test(scene.norms[at] ?? ''))) return false
  return !/^(?:мен|пен|бен|және|,)$/.test(scene.norms[end] ?? ',') && (bent(end) || bent(end + 1))
}

/** 'Нысанды аралады': what the report is about, where the clause names no place either. */
const siteOr = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch, near: Mention[]): Mention[] => {
  const places = outermostIn(scene.doc, own.first, own.end, 'place').some((mention) => mention.first >= cue.end)
  const meant = places ? [] : siteMeant(scene, own.first, own.end)
  return meant.length > 0 ? meant : near
}

/** What is gone to: projects after the verb (before it in Kazakh); where none is named, the body or place. */
const stopsOf = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch): Mention[] => {
  const { doc } = scene
  const kazakh = sentenceAt(doc, cue.first).language === 'kk'
  const near = projectStops(scene, cue, own, kazakh)
  const isNear = near.some(({ manner, head }) => manner === 'named' || !isAnySite(scene.norms[head]!))
  const projects = isNear || cue.means === 'there' || cue.means === 'noun' ? near : siteOr(scene, cue, own, near)
  if (projects.length > 0 || cue.means === 'shown' || cue.means === 'there') return projects
  const bodies = outermostIn(doc, own.first, own.end, 'organization').filter(
    (mention) => kazakh || mention.first >= cue.end,
  )
  const people = mentionsIn(doc, own.first, own.end, 'person')
  const free = bodies.filter((mention) => !isWithin(mention, people) && !isSource(scene, mention))
  if (free.length > 0 && cue.means !== 'arrives') return free.slice(0, 1)
  // 'С жителями района' tells who was met, not where.
  const isMeeting = /жител|resident|тұрғын/.test(cue.line.cue)
  const places = outermostIn(doc, own.first, own.end, 'place').filter(
    (mention) =>
      isStop(scene, mention) &&
      (kazakh || mention.first >= cue.end) &&
      !(isMeeting && doc.entities[mention.entities[0]!]!.placeKind === 'district') &&
      !isWithin(mention, [...people, ...bodies]),
  )
  if (!kazakh) return rowOfPlaces(scene, places)
  const last = places.findIndex((mention) => isGoneTo(scene, mention))
  return last < 0 ? [] : joinedBack(scene, places.slice(0, last + 1))
}

/** 'В Семей и Курчатов', 'в Талгарском и Енбекшиказахском районах': all places of the row; 'в Жаркенте, Панфиловский район' is one. */
const rowOfPlaces = (scene: Scene, places: readonly Mention[]): Mention[] => {
  const joins = (at: number): boolean => {
    const between = scene.norms.slice(places[at - 1]!.end, places[at]!.first)
    return between.length <= 3 && between.length > 0 && /^(?:и|and|мен|пен|бен|және)$/.test(between[0]!)
  }
  let end = Math.min(1, places.length)
  while (end < places.length && joins(end)) end++
  return places.slice(0, end)
}

/** 'Akorda reports', 'primeminister.kz': who tells of the visit, not where it goes. */
const isSource = (scene: Scene, { first, end }: Mention): boolean =>
  scene.doc.tokens[first]!.kind === 'url' ||
  /^(?:reports?|reported|said|says|informs?|informed|writes?|wrote|learned|press|сообща|сообщи|переда|хабарла)/.test(
    scene.norms[end] ?? '',
  ) ||
  /^(?:cites?|citing|quotes?|quoting|сообщает|передает|пишет)$/.test(scene.norms[first - 1] ?? '')

/** The day of the visit, where its sentence gives one. */
const dateOf = (scene: Scene, cue: Cue<VisitMeaning>): string | null => {
  const sentence = sentenceAt(scene.doc, cue.first)
  const day = datesIn(scene, sentence.firstToken, sentence.endToken).find(
    (date) => date.grain === 'day' && date.relation === 'at',
  )
  return day && day.value <= scene.doc.published ? day.value : null
}

interface What {
  readonly what: string
  readonly isPlace: boolean
}
/** The stops by name; where nothing named is gone to, the words of the report for it. */
const whatOf = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch, isGroup: boolean): What[] => {
  const stops = [...stopsOf(scene, cue, own), ...itemsAfter(scene, own.end)]
  const named = stops.flatMap((stop) =>
    stop.entities.map((index) => ({ what: scene.doc.entities[index]!.name, isPlace: isTown(scene, stop) })),
  )
  if (named.some((stop) => !stop.isPlace) || cue.means === 'arrives') return named
  const { language } = sentenceAt(scene.doc, cue.first)
  const sentence = sentenceAt(scene.doc, cue.first)
  const hasTraveller = isGroup || mentionsIn(scene.doc, sentence.firstToken, sentence.endToken, 'person').length > 0
  if (!hasTraveller || cue.means === 'noun' || cue.means === 'there') return named
  if (language === 'kk') {
    const seen = objectBefore(scene, own.first, cue.first)
    return seen === undefined ? named : [{ what: seen, isPlace: false }]
  }
  if (cue.means !== 'goes') return named
  const relative = /^(?:where|which|куда|где)$/.test(scene.norms[own.first] ?? '')
  const words = relative ? phraseBeforeClause(scene, cue.first) : objectPhrase(scene, cue.end)
  return words === undefined ? named : [{ what: words, isPlace: false }]
}
/** 'Осмотрел:' and a list, 'Next came the town and its' and a list: the things of its items, or the bodies. */
const itemsAfter = (scene: Scene, end: number): Mention[] => {
  const { doc, norms } = scene
  const number = doc.sentenceOfToken[end - 1] ?? 0
  if (end !== doc.sentences[number]!.endToken || /^[.!?]$/.test(norms[end - 1]!)) return []
  const found: Mention[] = []
  for (let next = number + 1; next < doc.sentences.length; next++) {
    const { firstToken, endToken } = doc.sentences[next]!
    if (!/^[•*·▪●-]$/.test(norms[firstToken]!)) break
    const things = outermostIn(doc, firstToken, endToken, 'project')
    const bodies = outermostIn(doc, firstToken, endToken, 'organization')
    found.push(...(things.length > 0 ? things : bodies).slice(0, 1))
  }
  return found
}

/** On a journey the traveller meets more than verbs of visiting tell. */
const firstMetBy = (scene: Scene, traveller: Mention | undefined, known: readonly Stop[]): Stop[] => {
  const met = new Set(known.map((stop) => stop.what))
  const { doc } = scene
  const gone = scene.cues.within(visiting, 0, doc.tokens.length).filter(({ means, first }) => (means === 'goes' || means === 'shown') && !quoteAt(scene, first)) // prettier-ignore
  const sentences = new Set(gone.map(({ first }) => doc.sentenceOfToken[first] ?? 0))
  return [...stopsOnTheWay(scene, traveller, known.length > 0), ...russianStops(scene, traveller, sentences)]
    .filter(({ what }) => !met.has(what) && met.add(what))
    .map(({ what, first, end }) => ({
      who: nameMeant(scene.doc, traveller!),
      what,
      date: null,
      evidence: evidenceOf(scene, first, end),
      isPlace: false,
    }))
}

interface Stop extends Visit {
  readonly isPlace: boolean
}
export const findVisits = (scene: Scene): Visit[] => {
  const { doc } = scene
  const found: Stop[] = []
  const known = new Set<string>()
  const traveller = protagonist(scene)
  let together: readonly string[] = []
  for (const sentence of doc.sentences) {
    for (const cue of scene.cues.within(visiting, sentence.firstToken, sentence.endToken)) {
      if (quoteAt(scene, cue.first)) continue
      const own = reach(scene, cue)
      if (isNoVisit(scene, cue, own)) continue
      const visitor = visitorOf(scene, cue, own, traveller)
      const isNobody = mentionsIn(doc, own.first, own.end, 'person').every(({ entities }) => entities.length === 0)
      const group = isNobody ? (sentence.language === 'kk' ? groupBefore : groupOf)(scene, own.first, cue.first) : null
      if (visitor === undefined && group === null) continue
      const others = visitor ? companions(scene, own, visitor, cue) : []
      // 'Олар клубқа барды': all who went together before.
      const they = sentence.language === 'kk' && scene.norms.slice(own.first, cue.first).includes('олар') && mentionsIn(doc, own.first, own.end, 'person').length === 0 // prettier-ignore
      const all = they && together.length > 0 ? together : [...others.map((other) => nameMeant(doc, other)), group ?? nameMeant(doc, visitor!)] // prettier-ignore
      together = all
      for (const { what, isPlace } of whatOf(scene, cue, own, group !== null)) {
        for (const who of all) {
          if (known.has(`${who}\n${what}`)) continue
          known.add(`${who}\n${what}`)
          found.push({ who, what, date: dateOf(scene, cue), evidence: evidenceOf(scene, own.first, own.end), isPlace })
        }
      }
    }
  }
  for (const visit of firstMetBy(scene, traveller, found)) found.push(visit)
  found.sort((a, b) => a.evidence.start - b.evidence.start)
  // A town that someone came to is a stop only when nothing in it is named.
  const busy = new Set(found.filter((stop) => !stop.isPlace).map((stop) => stop.who))
  const kept = found.filter((stop) => !stop.isPlace || !busy.has(stop.who))
  return kept.map(({ who, what, date, evidence }) => ({ who, what, date, evidence }))
}
