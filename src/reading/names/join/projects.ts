// One project, one thing: its name again, shorter or with another head, and the common nouns that stand for it: 'предприятие',
// 'объект', 'бұл зауыт', 'the plant'. A bare noun with nothing before it that it could mean is a project only when it is one of
// its kind as a rule ('диспансер') and the report opens with it or comes back to it.
import type { Language } from '../../../model/index.ts'
import { formsOf, nominative } from '../../../words/index.ts'
import { numberWordOf } from '../../../words/numerals.ts'
import { languageAt, termsAt, type Draft, type Scene } from '../scene.ts'
import { neverAlone } from '../lists/projects.ts'
import { contrastOf, isAgainst, toldApart, type Contrast } from './contrast.ts'
import { gather, link, type Gathered, type Links } from './gather.ts'
import { standingAt, type Sites } from './sites.ts'
import { keyOfName, plain, sameStem, sameWord, wordsOfName } from './stems.ts'

interface Known {
  readonly thing: Gathered
  readonly sort: string | undefined
  readonly lemma: string
  readonly number: 'sg' | 'pl'
  readonly words: readonly string[]
  readonly proper: string
  readonly draft: Draft
  /** What tells it from others of its kind, should there be any. */
  contrast: Contrast | undefined
  /** Of its last mention: the sentence, and whether it stood as that which is spoken of. */
  sentence: number
  direct: boolean
  times: number
}

const longWords = (name: string): string[] => wordsOfName(name).filter((word) => word.length > 2)

/** How far back a name is compared word by word, and a common noun looks for what it stands for. */
const memory = 60

/** Projects so far, the last meant first. */
class Projects {
  readonly all: Known[] = []
  readonly #same: SameWord
  readonly #scene: Scene
  constructor(scene: Scene) {
    this.#scene = scene
    // English names do not bend: 'media centre' is not 'medical centre'.
    this.#same = scene.language === 'en' ? sameWord : sameStem
  }
  #recent: Known[] = []
  readonly #byName = new Map<string, Known>()

  add(draft: Draft): Known {
    const known: Known = {
      thing: gather('project', draft), sort: draft.sort, lemma: draft.lemma ?? '', number: draft.number ?? 'sg', words: longWords(draft.name), proper: keyOfName(draft.name).proper, draft, contrast: contrastOf(this.#scene, draft), sentence: 0, direct: false, times: 0,
    } // prettier-ignore
    this.all.push(known)
    this.#byName.set(keyOfName(draft.name).folded, known)
    this.meant(known, draft)
    return known
  }
  meant(known: Known, draft: Draft): void {
    const sentence = this.#scene.sentenceOfToken[draft.first]!
    const direct = !isAside(this.#scene, draft)
    known.direct = direct || (known.direct && sentence - known.sentence <= 1)
    known.sentence = sentence
    known.times++
    if (this.#recent[0] === known) return
    this.#recent = [known, ...this.#recent.filter((other) => other !== known)].slice(0, memory)
  }
  named(draft: Draft): Known | undefined {
    const contrast = contrastOf(this.#scene, draft)
    const same = this.#byName.get(keyOfName(draft.name).folded)
    if (same !== undefined && !isAgainst(contrast, same.contrast)) return same
    const words = longWords(draft.name)
    const proper = keyOfName(draft.name).proper
    return this.#recent.findLast(
      (known) => !isAgainst(contrast, known.contrast) && isSame(known, draft, words, proper, this.#same),
    )
  }
  /** '30 объектов', '11 таких объектов' behind 'медицинские объекты': a bare count is of those spoken of. */
  countedOf(draft: Draft): Known | undefined {
    if (draft.rule !== 'counted projects' || !plain(draft.name).endsWith(this.#scene.tokens[draft.head]!.norm))
      return undefined
    const pointed = pointing.test(this.#scene.tokens[draft.head - 1]!.norm)
    if (!pointed && !amountOnly(this.#scene, draft)) return undefined
    const stands = termsAt(this.#scene, draft.head, 'stand-in').length > 0
    return this.#recent.find((known) => {
      if (known.number !== 'pl' || known.draft.rule === 'counted projects' || known.sort === 'programme') return false
      return known.lemma === draft.lemma ? stands || pointed : stands && pointed
    })
  }
  /** 'Многофункциональный спорткомплекс', 'двухэтажное здание' right behind 'Дом культуры в Текели': a common noun with a quality is what was spoken of. */
  describedBy(draft: Draft): Known | undefined {
    const { first, end, head, number } = draft
    if (number !== 'sg' || end !== head + 1 || first === head || languageAt(this.#scene, first) !== 'ru')
      return undefined
    const sorts = termsAt(this.#scene, head, 'stand-in')[0]?.sorts
    if (sorts === undefined || isAside(this.#scene, draft)) return undefined
    const sentence = this.#scene.sentenceOfToken[first]!
    const before = this.#scene.tokens[first]!.norm
    if (/^(?:нов|втор|друг|ещ|од(?:ин|н)|стар|строящ|будущ)/.test(before) || /^(?:еще|один|одну|одно|другой|новый|новую|новое)$/.test(this.#scene.tokens[first - 1]?.norm ?? '')) return undefined // prettier-ignore
    const known = this.#recent[0]
    if (known === undefined || known.number !== 'sg' || !known.direct || sentence - known.sentence > 1 || known.sentence === sentence) return undefined // prettier-ignore
    return mayMean(known, { ...draft, sorts }) && known.sort !== 'works' ? known : undefined
  }
  /** What it may stand for: of its own head rather than of its kind, spoken of rather than named by the way, near rather than far. */
  stoodFor(draft: Draft): Known | undefined {
    const lemma = draft.lemma ?? ''
    const sentence = this.#scene.sentenceOfToken[draft.first]!
    let best: Known | undefined
    let most = -Infinity
    const contrast = contrastOf(this.#scene, draft)
    // 'Стройка', 'объект' is rather what the report is about.
    const isGeneric = draft.sorts?.length === 0 && languageAt(this.#scene, draft.first) === 'ru'
    for (const known of this.#recent) {
      if (isAgainst(contrast, known.contrast)) continue
      if (!mayMean(known, draft) && !isInName(this.#scene, known, draft)) continue
      if (isBesideKin(this.#scene, known, draft)) continue
      // 'Спорткомплекс' is rather the complex than the stadium.
      const kin = known.lemma === lemma ? 6 : known.lemma.length > 3 && lemma.endsWith(known.lemma) ? 5 : 0
      const weight =
        kin +
        (known.direct ? 2 : 0) +
        (known.times > 1 ? 0.5 : 0) +
        (isGeneric && known === this.all[0] ? 1.5 : 0) -
        Math.min(4, sentence - known.sentence)
      if (weight > most) [best, most] = [known, weight]
    }
    return best
  }
}

/** 'Вслед за рудником запустили фабрику', 'у завода строят комбинат': two words for two things in one breath. */
const isBesideKin = (scene: Scene, known: Known, { first, lemma = '', rule }: Draft): boolean =>
  rule === 'head noun alone' &&
  languageAt(scene, first) === 'ru' &&
  known.sentence === scene.sentenceOfToken[first]! &&
  known.lemma !== '' &&
  known.lemma !== lemma &&
  !neverAlone.has(lemma) &&
  !lemma.endsWith(known.lemma) &&
  !known.lemma.endsWith(lemma)

/** 'над дорогой', 'в школе', 'депосының орнында': it stands where things happen, or tells of something else. */
const isAside = (scene: Scene, draft: Draft): boolean => {
  const language = languageAt(scene, draft.first)
  if (language === 'kk') return /(?:[дт][ае]|[дт]ан|[дт]ен|нан|нен|ның|нің|дың|дің|тың|тің|да?ғы|дегі|тағы|тегі)$/.test(scene.tokens[draft.end - 1]!.norm) // prettier-ignore
  if (language === 'ru' && (draft.case === 'loc' || draft.case === 'ins')) return true
  let before = draft.first - 1
  while (before >= 0 && /^(?:["«“]|the|a|an|its|их|его|ее|свой|своей)$/.test(scene.tokens[before]!.norm)) before--
  return before >= 0 && aside.test(scene.tokens[before]!.norm)
}
const aside =
  /^(?:в|во|на|для|из|от|к|ко|при|по|с|со|около|возле|под|до|у|между|за|об|о|через|вокруг|близ|внутри|вместо|кроме|среди|без|над|перед|in|at|to|from|of|for|by|near|with|on|into|between|across|through|under|over|within|around|behind|beside|along)$/

/** 'Аурухана' is the 'аурухана кешені', 'құрылыс' may be that of several. */
const isInName = (scene: Scene, known: Known, draft: Draft): boolean =>
  languageAt(scene, draft.first) === 'kk' &&
  (known.number === 'pl'
    ? draft.lemma === 'құрылыс' || draft.lemma === 'жоба'
    : known.words.includes(draft.lemma ?? ''))

const pointing = /^(?:таких|этих|данных|подобных|таки[ем]|such|these|those|осындай|мұндай)$/
/** Nothing but its number stands before the head. */
const amountOnly = ({ tokens }: Scene, { first, head }: Draft): boolean => head - first === 1 || tokens[first + 1]?.kind === 'number' // prettier-ignore

type SameWord = (a: string, b: string) => boolean
const isSame = (known: Known, draft: Draft, words: readonly string[], proper: string, same: SameWord): boolean => {
  if (known.proper !== '' || proper !== '')
    return known.proper === proper && (known.sort === draft.sort || known.lemma === draft.lemma)
  if (known.lemma !== draft.lemma || known.number !== draft.number) return false
  const [short, long] = known.words.length < words.length ? [known.words, words] : [words, known.words]
  return short.length > 1 && short.every((word) => long.some((other) => same(word, other)))
}
/** 'Станция', 'предприятие' is never one of its boilers. */
const partLemma = /^(?:котел|турбина|блок|энергоблок|агрегат)$/
const mayMean = (known: Known, draft: Draft): boolean => {
  if (known.number === 'pl' && draft.number === 'sg') return false
  if (known.lemma === draft.lemma && known.lemma !== '') return true
  if (draft.sorts === undefined || partLemma.test(known.lemma)) return false
  if (draft.sorts.length === 0) return known.sort !== 'programme'
  return known.sort !== undefined && draft.sorts.includes(known.sort)
}

/** How many there are is said of them, and changes from report to report: 'три водохранилища' are 'водохранилища', where nothing else is called so. */
const uncounted = (scene: Scene, all: readonly Known[]): void => {
  const names = new Set(all.map(({ thing }) => plain(thing.name)))
  for (const { draft, thing } of all) {
    if (draft.rule !== 'counted projects') continue
    const language = languageAt(scene, draft.first)
    const words = thing.name.split(' ')
    const from = words.findIndex((word) => !isNumberWord(word, language))
    if (from <= 0) continue
    const rest = words.slice(from)
    const name = language === 'ru' ? nominative(rest, 'ru', { number: 'pl' }) : rest.join(' ')
    if (names.has(plain(name))) continue
    names.add(plain(name))
    thing.aliases.add(thing.name)
    thing.name = name
  }
}
const isNumberWord = (word: string, language: Language): boolean => /^\d/.test(word) || formsOf(word, language)[0]?.pos === 'numeral' || numberWordOf(word.toLowerCase()) !== undefined // prettier-ignore

const bareName = (scene: Scene, { draft, contrast, thing }: Known): string => {
  const told = plain(toldApart(scene, draft, contrast!, ''))
  const name = plain(thing.name)
  return name.startsWith(told) ? name.slice(told.length) : name
}
/** Of two of one name that the report sets against each other each is called by what tells it. */
const tellApart = (scene: Scene, added: Known, all: readonly Known[]): void => {
  for (const known of all) {
    if (known === added || !isAgainst(known.contrast, added.contrast)) continue
    if (bareName(scene, known) !== bareName(scene, added)) continue
    for (const one of [known, added]) {
      const name = toldApart(scene, one.draft, one.contrast!, one.thing.name)
      if (name === one.thing.name) continue
      one.thing.aliases.add(one.thing.name)
      one.thing.name = name
    }
  }
}

const timesMeant = (drafts: readonly Draft[]): ReadonlyMap<string, number> => {
  const times = new Map<string, number>()
  for (const { lemma = '' } of drafts) times.set(lemma, (times.get(lemma) ?? 0) + 1)
  return times
}
/**
 * A bare noun that stands for nothing named before is a thing of its own. In Russian any may be, and whether the report says anything of it
 * is seen later; elsewhere only one that the report opens with, comes back to or sees visited.
 */
const mayBeOwn = (
  scene: Scene,
  { rule, number, sort, own, first, lemma = '' }: Draft,
  times: ReadonlyMap<string, number>,
): boolean => {
  if (number !== 'sg') return false
  const isMeant = own === true && (scene.sentenceOfToken[first]! < 2 || rule === 'head noun alone that was visited' || (times.get(lemma) ?? 0) > 1) // prettier-ignore
  if (isMeant || languageAt(scene, first) !== 'ru') return isMeant
  return sort !== 'programme' && sort !== 'works' && sort !== 'part' && !neverAlone.has(lemma) && (own === true || rule === 'head noun alone') // prettier-ignore
}

/** 'Откроют второй приют': none of those named before. */
const another = /^(?:втор(?:ой|ая|ое|ого|ую|ому|ым|ом)|трет(?:ий|ья|ье|ьего|ьей|ью|ьем)|четверт(?:ый|ая|ое|ого|ую)|соседн(?:ий|яя|ее|его|юю|ем|ей)|друг(?:ой|ая|ое|ого|ую))$/ // prettier-ignore
const anotherName = (scene: Scene, { head, number, name }: Draft): string =>
  `${nominative([scene.tokens[head - 1]!.text.toLowerCase(), scene.tokens[head]!.text.toLowerCase()], 'ru', { number: number ?? 'sg' }).split(' ')[0]!} ${name.split(' ').at(-1)!}` // prettier-ignore

export const joinProjects = (scene: Scene, drafts: readonly Draft[], sites: Sites, links: Links): Gathered[] => {
  const ours = drafts.filter(({ kind }) => kind === 'project')
  const times = timesMeant(ours)
  const projects = new Projects(scene)
  for (const draft of ours) {
    const isNamed = draft.manner === 'named'
    const isAnother = !isNamed && another.test(scene.tokens[draft.head - 1]?.norm ?? '') && languageAt(scene, draft.first) === 'ru' // prettier-ignore
    const same = isNamed
      ? (projects.named(draft) ?? projects.countedOf(draft) ?? projects.describedBy(draft))
      : isAnother
        ? undefined
        : projects.stoodFor(draft)
    if (same !== undefined) {
      projects.meant(same, draft)
      same.contrast ??= contrastOf(scene, draft)
      link(links, draft, same.thing)
      if (plain(same.thing.name) !== plain(draft.name)) same.thing.aliases.add(draft.name)
      continue
    }
    if (!isNamed && !mayBeOwn(scene, draft, times)) continue
    const added = projects.add(isAnother ? { ...draft, name: anotherName(scene, draft) } : draft)
    const { thing } = added
    tellApart(scene, added, projects.all)
    link(links, draft, thing)
    const place = standingAt(scene, draft, sites)
    thing.place = place === undefined ? null : (links.get(place)?.[0] ?? null)
  }
  uncounted(scene, projects.all)
  return projects.all.map(({ thing }) => thing)
}
