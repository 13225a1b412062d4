// Places named alone: 'в Талдыкоргане', 'из России', 'Taraz and Aktobe send grain there'. A country, region or large city of the
// gazetteer is believed by its name; a small town, district or village only where something else speaks for it.
import type { PlaceKind } from '../../../model/index.ts'
import { ancestryOf, bearsOn } from './rows.ts'
import { foldName, isCapitalised, type PlaceRow } from '../../../words/index.ts'
import {
  formsAt,
  isBareWord,
  isComma,
  isDash,
  languageAt,
  opensSentence,
  sentenceEnd,
  termsAt,
  type Draft,
  type Scene,
} from '../scene.ts'
import { isNameWord, runFrom, type PlaceRun } from './capitals.ts'
import { setAll } from '../../../words/token-arrays.ts'

interface Reading {
  readonly name: string
  readonly rows: readonly PlaceRow[]
  readonly kind: PlaceKind
}
/** What a bare name most likely is: a city before the region of the same name. */
const order: readonly PlaceKind[] = ['country', 'city', 'region', 'other', 'district', 'village']

const ofKind = ({ found }: PlaceRun, kind: PlaceKind): Reading | undefined => {
  for (const { name, rows } of found) {
    const own = rows.filter((row) => row.kind === kind && (kind !== 'other' || row.code.startsWith('geo')))
    if (own.length > 0) return { name, rows: own, kind }
  }
  return undefined
}

const placePrepositions = new Set(
  [
    'в во из до у под близ возле около между через от к ко за над вокруг на',
    'in from to at near via between across',
  ].flatMap((line) => line.split(' ')),
)
const hasPreposition = (scene: Scene, { first }: PlaceRun): boolean =>
  placePrepositions.has(scene.tokens[first - 1]?.norm ?? '')
/** 'Жаңатаста', 'Қобдадан': the case says where. */
const besidesPlace = /^(?:маңы(?:нда|ндағы|на|нан)?|іргесі(?:нде|ндегі)|тұрғын(?:дары|ы)\p{L}*|халқы\p{L}*|жұрты\p{L}*|бағыты(?:нда|ндағы)|қаласы\p{L}*)$/u // prettier-ignore
/** 'Жаңаөзенге дейінгі', 'Семейге барды': the dative of a way. */
const isWay =
  /^(?:дейін|дейінгі|қарай|бара|баратын|барды|барып|барған|келді|келіп|келген|жетті|жеткен|ұшты|сапарлады|аттанды)$/
const hasPlaceCase = (scene: Scene, { first, end }: PlaceRun): boolean =>
  languageAt(scene, first) === 'kk' &&
  (besidesPlace.test(scene.tokens[end]?.norm ?? '') ||
    (/(?:ға|ге|қа|ке|на|не)$/.test(scene.tokens[end - 1]!.norm) && isWay.test(scene.tokens[end]?.norm ?? '')) ||
    hasCaseOfPlace(scene, end))
const hasCaseOfPlace = (scene: Scene, end: number): boolean =>
  /(?:[дт](?:а|е|ан|ен|ағы|егі)|[dt](?:a|e|an|en|aǵy|egi))$/.test(scene.tokens[end - 1]!.norm)
const inRoute = (scene: Scene, { first, end }: PlaceRun): boolean =>
  (isDash(scene, end) && (scene.capital[end + 1] ?? 0) > 0) ||
  (isDash(scene, first - 1) && (scene.capital[first - 2] ?? 0) > 0)

/** People of a country and months are no place: 'Kazakh citizens', 'in May'. */
const notPlaces =
  /^(?:may|march|august|of|so|man|bar|reading|nice|mobile|can|the|kazakh|russian|uzbek|kyrgyz|turkish|chinese|german|korean|french|english|american|european|asian|soviet|казахстанский)$/
/** The word is another word too: 'Дом', 'Жем'. Of a large place, its own name among the listed words does not count. */
const isOtherWord = (scene: Scene, run: PlaceRun, { name, rows }: Reading): boolean => {
  if (run.end - run.first > 1) return false
  if (languageAt(scene, run.first) === 'en') return notPlaces.test(scene.tokens[run.first]!.norm)
  const own = name.toLowerCase()
  const large = rows.some(isLarge)
  return formsAt(scene, run.first).some((form) => {
    // What is always written with a capital is a name.
    if (form.source !== 'known' || form.pos === 'name' || isCapitalised(form.lemma)) return false
    return !(large && form.lemma === own)
  })
}
/** Regional centres, cities of the republic, cities abroad. */
const isLarge = ({ code, kind }: PlaceRow): boolean =>
  kind === 'country' ||
  kind === 'region' ||
  code.endsWith('0000000') ||
  code.includes('/') ||
  /^\d\d1010000$/.test(code)

const isAdjectival = (name: string): boolean => /(?:ий|ый|ая|ой)$/.test(name)

interface Looked {
  readonly scene: Scene
  readonly run: PlaceRun
  /** Codes of regions and districts that the text names otherwise. */
  readonly inText: ReadonlySet<string>
  /** A preposition, a case or a route says that it is a place. */
  readonly shown: boolean
  readonly opens: boolean
  /** A comma and a larger place follow: 'IZHEVSKOYE, Arshaly District'. */
  readonly beforeLarger: boolean
}
const liesInText = ({ scene, inText }: Looked, { code }: PlaceRow): boolean =>
  ancestryOf(scene.tables.places, code).some((parent) => parent.code !== code && inText.has(parent.code))

const believed: Readonly<Record<PlaceKind, (reading: Reading, looked: Looked) => Reading | undefined>> = {
  country: (reading, { scene, run, opens }) => (opens && isOtherWord(scene, run, reading) ? undefined : reading),
  // 'Абай' is a man before he is a region.
  region: (reading, looked) =>
    !looked.shown && looked.scene.tables.people.isGiven(foldName(reading.name))
      ? undefined
      : believed.country(reading, looked),
  other: (reading, { scene, run, opens, shown }) =>
    isOtherWord(scene, run, reading) && (opens || !shown) ? undefined : reading,
  city: (reading, { scene, run, shown, opens }) => {
    const large = reading.rows.some(isLarge)
    // 'Риддерде мектеп ашылды': in Kazakh its case says that the town is meant, even where it opens the sentence.
    if (isOtherWord(scene, run, reading)) return shown && (!opens || languageAt(scene, run.first) === 'kk') ? reading : undefined // prettier-ignore
    if (shown) return reading
    if (!large && scene.tables.people.isGiven(foldName(reading.name))) return undefined
    // 'Степногорск готов': at the start a town of ours is believed where no other capital follows it.
    const alone = languageAt(scene, run.first) === 'ru' && run.end - run.first === 1 && reading.name.length > 5 && (scene.capital[run.end] ?? 0) === 0 && reading.rows.every(({ code }) => /^\d+$/.test(code)) // prettier-ignore
    return large || !opens || alone ? reading : undefined
  },
  district: (reading, looked) => {
    const { scene, run, shown } = looked
    if (!shown || scene.capital[run.first] === 2 || isAdjectival(reading.name) || isOtherWord(scene, run, reading))
      return undefined
    // 'между Кокпекты и Шешенкарой': a village that lies in a place of the text is nearer than a district elsewhere.
    const village = ofKind(run, 'village')
    const nearer =
      village?.rows.some((row) => liesInText(looked, row)) === true &&
      !reading.rows.some((row) => liesInText(looked, row))
    return nearer ? undefined : reading
  },
  village: (reading, looked) => {
    const { scene, run, shown, opens } = looked
    if ((scene.capital[run.first] === 2 && !looked.beforeLarger) || isOtherWord(scene, run, reading)) return undefined
    const near = reading.rows.filter((row) => liesInText(looked, row))
    if (near.length > 0 && (shown || looked.beforeLarger || (!opens && languageAt(scene, run.first) !== 'en')))
      return { ...reading, rows: near }
    return shown && !opens ? reading : undefined
  },
  street: () => undefined,
}

/** A region that bears the name today goes before a city that bore it once: 'в Акмоле' is no longer in Астана. */
const kindsToday = (scene: Scene, run: PlaceRun, kinds: readonly PlaceKind[]): readonly PlaceKind[] => {
  const { places } = scene.tables
  const today = ({ name, rows }: Reading): boolean => rows.some((row) => bearsOn(places, row, foldName(name), scene.published)) // prettier-ignore
  const [city, region] = [ofKind(run, 'city'), ofKind(run, 'region')]
  return city !== undefined && region !== undefined && !today(city) && today(region)
    ? kinds.filter((kind) => kind !== 'city')
    : kinds
}

const choose = (
  scene: Scene,
  run: PlaceRun,
  inText: ReadonlySet<string>,
  kinds: readonly PlaceKind[],
  taken: Uint8Array,
): Reading | undefined => {
  const shown = hasPreposition(scene, run) || hasPlaceCase(scene, run) || inRoute(scene, run)
  const looked: Looked = {
    scene,
    run,
    inText,
    shown,
    opens: opensSentence(scene, run.first),
    beforeLarger: isComma(scene, run.end) && taken[run.end + 1] === 1,
  }
  for (const kind of kindsToday(scene, run, kinds)) {
    const known = ofKind(run, kind)
    const reading = known === undefined ? undefined : believed[kind](known, looked)
    if (reading !== undefined) return reading
  }
  return undefined
}

/** 'Karagaily, a microdistrict of Semey', 'a residential area, Aksai,': the kind stands beside a comma. */
const kindBeside = (scene: Scene, first: number, end: number): PlaceKind | undefined => {
  if (isComma(scene, end)) {
    let at = end + 1
    while (at < end + 5 && /^(?:a|an|the|new|small|large)$/.test(scene.tokens[at]?.norm ?? '')) at++
    const kind = at > end + 1 ? termsAt(scene, at, 'place')[0]?.placeKind : undefined
    if (kind !== undefined) return kind
  }
  if (!isComma(scene, first - 1)) return undefined
  // 'in Ayagoz district, East Kazakhstan': the kind word is another name's.
  if ((scene.capital[first - 3] ?? 0) > 0) return undefined
  const area = scene.tokens[first - 2]?.norm === 'area' && scene.tokens[first - 3]?.norm === 'residential'
  return area
    ? 'other'
    : termsAt(scene, first - 2, 'place').find(({ number, language }) => number === 'sg' && language === 'en')?.placeKind
}

const isTaken = (taken: Uint8Array, at: number): boolean => taken[at] === 1 || taken[at] === 2
const isFree = (taken: Uint8Array, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (isTaken(taken, at)) return false
  return true
}

const draft = ({ first, end }: PlaceRun, { name, rows, kind }: Reading, rule: string): Draft => ({
  kind: 'place', manner: 'named', first, end, head: end - 1, name, placeKind: kind, rows, rule,
}) // prettier-ignore

/** What the gazetteer says to the capitalised words that nothing has taken. */
const runsIn = (scene: Scene, taken: Uint8Array): PlaceRun[] => {
  const runs: PlaceRun[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    if (scene.capital[at] === 0 || isTaken(taken, at) || scene.tokens[at]!.norm.length < 2 || !isBareWord(scene, at))
      continue
    const run = runFrom(scene, at, sentenceEnd(scene, at))
    if (run !== undefined && isFree(taken, run.first, run.end)) runs.push(run)
  }
  return runs
}
/** Places of the kinds among the runs that are still free; they are taken. */
const pass = (
  scene: Scene,
  runs: readonly PlaceRun[],
  taken: Uint8Array,
  inText: ReadonlySet<string>,
  kinds: readonly PlaceKind[],
  rule: string,
): Draft[] => {
  const found: Draft[] = []
  for (const run of runs) {
    // 'US$13 million' is money.
    if (scene.amountAt[run.first]! >= 0 || !isFree(taken, run.first, run.end)) continue
    const beside = scene.language === 'en' ? kindBeside(scene, run.first, run.end) : undefined
    const reading =
      beside === undefined
        ? choose(scene, run, inText, kinds, taken)
        : { name: run.found[0]!.name, kind: beside, rows: ofKind(run, beside)?.rows ?? [] }
    if (reading === undefined) continue
    found.push(draft(run, reading, beside === undefined ? rule : 'name beside its kind'))
    setAll(taken, 1, run.first, run.end)
  }
  return found
}

/** 'Ростоши – Тайпак': what stands at the other end of a road is a place, known or not. */
const routeEnds = (scene: Scene, taken: Uint8Array, places: readonly Draft[]): Draft[] => {
  const found: Draft[] = []
  for (const { first, end } of places) {
    for (const [dash, at] of [
      [end, end + 1],
      [first - 1, first - 2],
    ] as const) {
      const token = scene.tokens[at]
      const loose =
        token !== undefined &&
        isDash(scene, dash) &&
        isNameWord(scene, at) &&
        scene.capital[at] === 1 &&
        token.text.length > 3 &&
        !isTaken(taken, at)
      const alone = (scene.capital[at - 1] ?? 0) === 0 || at > dash
      if (
        !loose ||
        !alone ||
        isDateline(scene, first) ||
        scene.terms[at]!.length > 0 ||
        opensSentence(scene, at) ||
        formsAt(scene, at)[0]?.source === 'known'
      )
        continue
      found.push({
        kind: 'place',
        manner: 'named',
        first: at,
        end: at + 1,
        head: at,
        name: token.text,
        placeKind: 'village',
        rows: [],
        rule: 'end of a route',
      })
      taken[at] = 1
    }
  }
  return found
}

/** 'ASTANA – Prime Minister …' opens a report and no route. */
const isDateline = (scene: Scene, first: number): boolean => scene.capital[first] === 2 && opensSentence(scene, first)

/** taken: 1 where a person or place stands, 2 a body's own name; 3 is a body that may name a place: 'акимат Астаны'. */
export const barePlaces = (scene: Scene, taken: Uint8Array, withKind: readonly Draft[]): Draft[] => {
  const codes = new Set<string>()
  const note = (drafts: readonly Draft[]): void => {
    for (const { rows = [] } of drafts) {
      if (rows.length > 3) continue
      for (const { code } of rows)
        for (const row of ancestryOf(scene.tables.places, code))
          if (row.kind === 'region' || row.kind === 'district') codes.add(row.code)
    }
  }
  note(withKind)
  const runs = runsIn(scene, taken)
  const large = pass(scene, runs, taken, codes, order.slice(0, 4), 'name alone')
  note(large)
  const small = pass(scene, runs, taken, codes, ['district', 'village'], 'name alone where the text shows a place')
  return [...large, ...small, ...routeEnds(scene, taken, [...large, ...small])]
}
