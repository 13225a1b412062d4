// The events of a report: each event word with what it says, of which things, and when. What is denied is not claimed but noted; what
// is said only under a condition is taken with a doubt.
import { sentenceAt, clauseAt, mentionAt, mentionsIn } from '../document.ts'
import { verbForms, type DateMention } from '../../words/index.ts'
import type { Doubt, Language, Modality } from '../../model/index.ts'
import { ahead } from './ahead.ts'
import { antecedentOf, isWithoutNoun } from './antecedents-en.ts'
import type { Cue } from './cues.ts'
import { englishDateNear, isYetToHappen } from './event-times-en.ts'
import { hinted, isDenied, phaseOf, type Phase, type PhaseRead } from './event-phases.ts'
import type { Concept, EventMeaning } from './lists/event.ts'
import { worksAt } from './makes-kk.ts'
import type { HintMeaning } from './lists/hint.ts'
import { isDoer, leadingPhrase, ownPhrase, subjectPhrase } from './phrases.ts'
import { amountsIn, datesIn, evidenceOf, firstOf, lastOf, type Scene } from './scene.ts'
import { subjectsNear, subjectsOfEvent, type Subjects } from './subjects.ts'

export interface Outcome {
  readonly cue: Cue<EventMeaning>
  readonly concept: Concept
  readonly phase: Phase
  readonly modality: Modality
  readonly subjects?: Subjects
  /** What the clause names as its subject where that is no named thing: 'топливо для школ'. */
  readonly described?: string
  readonly clause: number
  /** The date of the event, where the clause gives one. */
  readonly date: DateMention | undefined
  /** Said of so many of them only: 'десять приняты'. */
  readonly part?: true
}
export interface EventsFound {
  readonly outcomes: readonly Outcome[]
  readonly doubts: readonly Doubt[]
}

const modalityOf = (hints: readonly Cue<HintMeaning>[], phase: Phase): Modality => {
  if (phase !== 'coming') return 'reported'
  if (hinted(hints, 'promise')) return 'promised'
  return hinted(hints, 'order') && !hinted(hints, 'plan') ? 'ordered' : 'planned'
}

/** 'Стройка начата, сдать ее обещают до мая': behind a comma and another event the date is that one's. */
const isOfAnother = (scene: Scene, clause: number, cue: Cue<unknown>, date: DateMention): boolean => {
  // 'Мост, возведенный в 1978 году, закрыт': before a comma the date is that of the event on its own side.
  if (date.endToken <= cue.first) {
    const { first } = scene.doc.clauses[clause]!
    const cut = firstOf(scene, ',', date.endToken, cue.first)
    const from = lastOf(scene, ',', first, date.firstToken) + 1
    return cut >= 0 && scene.events[clause]!.some((other) => other.first >= from && other.first < cut)
  }
  const comma = firstOf(scene, ',', cue.end, date.firstToken)
  if (comma < 0) return false
  return scene.events[clause]!.some((other) => other.first > comma && other.first < date.endToken + 4)
}

/** The date nearest the event in its clause. */
const dateNear = (scene: Scene, clause: number, cue: Cue<unknown>): DateMention | undefined => {
  const { first, end } = scene.doc.clauses[clause]!
  let best: DateMention | undefined
  let bestFar = Infinity
  for (const date of datesIn(scene, first, end)) {
    const far = date.firstToken >= cue.end ? date.firstToken - cue.end : cue.first - date.endToken
    if (far < bestFar && !isOfAnother(scene, clause, cue, date)) [best, bestFar] = [date, far]
  }
  return best
}

/** 'Возведут за три года', 'закончат за восемь месяцев': the term runs from the day of the report. */
const withinYears = (scene: Scene, clause: number, cue: Cue<unknown>): DateMention | undefined => {
  const { first, end } = scene.doc.clauses[clause]!
  const told = scene.doc.published
  if (datesIn(scene, first, end).some(({ relation, value }) => relation !== 'during' || value >= told.slice(0, value.length))) return undefined // prettier-ignore
  const term = amountsIn(scene, first, end).find(
    ({ firstToken, nounToken, number }) =>
      scene.norms[firstToken - 1] === 'за' &&
      Number.isInteger(number) &&
      number <= 20 &&
      nounToken !== undefined &&
      Math.min(Math.abs(nounToken - cue.first), Math.abs(firstToken - cue.end)) <= 6 &&
      /^(?:год(?:а)?|лет|месяц(?:а|ев)?)$/.test(scene.norms[nounToken]!),
  )
  if (term === undefined) return undefined
  const year = Number(told.slice(0, 4))
  const months = Number(told.slice(5, 7)) - 1 + term.number
  const isYears = !scene.norms[term.nounToken!]!.startsWith('мес')
  const value = isYears
    ? `${year + term.number}`
    : `${year + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
  const endToken = term.nounToken! + 1
  return {
    firstToken: term.firstToken, endToken, start: scene.doc.tokens[term.firstToken]!.start, end: scene.doc.tokens[endToken - 1]!.end,
    value, grain: isYears ? 'year' : 'month', relation: 'by', relative: true, rule: 'term',
  } // prettier-ignore
}

/** 'За восемь месяцев' of what is still to come is a length of time, not the months gone by. */
const aheadOf = (scene: Scene, phase: Phase, date: DateMention | undefined): DateMention | undefined => {
  if (date === undefined || phase !== 'coming') return date
  const { published } = scene.doc
  if (date.relation === 'during' && date.value < published.slice(0, date.value.length)) return undefined
  return ahead(date, published)
}

const house = /дом|школ|больниц|объект|корпус|здани|сад|мост|дорог|станци|комплекс|центр|завод/i
/** Laws and symbols are 'приняты' too: a thing named beside it must be one that is built. */
const isLawful = (scene: Scene, cue: Cue<EventMeaning>, { entities }: Subjects): boolean =>
  isAdopted(scene, cue) && !entities.some((index) => house.test(scene.doc.entities[index]!.name))

const isAdopted = (scene: Scene, cue: Cue<EventMeaning>): boolean =>
  cue.end - cue.first === 1 && scene.norms[cue.first]!.startsWith('принят')

const hasPronoun = ({ norms }: Scene, cue: Cue<unknown>): boolean =>
  [norms[cue.first - 1], norms[cue.end]].some((norm) => /^(?:его|ее|их|it|them|оны|оларды)$/.test(norm ?? ''))

interface Of {
  readonly subjects?: Subjects
  readonly described?: string
}
/** 'Another 60 projects, worth 4 billion, are to be launched': the subject stands where the clause begins. */
const subjectFar = (scene: Scene, cue: Cue<EventMeaning>): string | undefined =>
  cue.means.theme === 'subject' ? leadingPhrase(scene, cue.first) : undefined
/** 'Коробка уже возведена': of the shell alone, the thing is not yet built. */
const isShell = (read: PhaseRead, words: string): boolean =>
  (read.phase === 'done' || (read.phase === 'going' && read.theme.means.form === 'done')) &&
  /^(?:\S+ )?(?:коробк|каркас|фундамент|стен[аы]|этаж|кровл|крыш|опор|сва[яи])/.test(words)
const partOfWorks =
  /^(?:укладка|кладка|отделка|монтаж|демонтаж|прокладка|установка|заливка|устройство|облицовка|остекление|утепление|бурение|сварка|отсыпка|планировка|подготовка|разработка|расчистка|завоз|первый|второй|третий|последний|внутренн\S+ отделка|работ|строительн\S+ работ|\S+ этап|\S+ очередь|\S+ работы)/i
const partOfThing =
  /^(?:\S+ )?(?:крыш|кровл|окн|фасад|отоплени|двер|труб|асфальт|покрыти|полотн|рельс|проводк|лифт|roof|window|facade|heating|pipe|asphalt|шатыр|терезе|қасбет|есік)/i
/** '86 more are planned', 'another twelve will open': of what was counted before. */
const othersBefore = (scene: Scene, cue: Cue<EventMeaning>): string | undefined => {
  const { first } = clauseAt(scene.doc, cue.first)
  const amount = amountsIn(scene, first, cue.first).at(-1)
  if (amount === undefined || cue.first - amount.endToken > 4 || !isWithoutNoun(scene, amount)) return undefined
  return antecedentOf(scene, amount)?.unit
}
/** 'Seven thousand kilometres are to be finished': of what, the sentences before tell. */
const measuredBefore = (scene: Scene, cue: Cue<EventMeaning>): string | undefined => {
  const { first, sentence } = clauseAt(scene.doc, cue.first)
  if (scene.doc.sentences[sentence]!.language !== 'en' || cue.means.theme !== 'subject') return undefined
  const amount = amountsIn(scene, first, cue.first).at(-1)
  if (amount === undefined || cue.first - amount.endToken > 3 || !/^(?:m|m2)$/.test(amount.unit ?? '')) return undefined
  return scene.norms[amount.endToken - 1]
}
const helping = /^(?:is|are|was|were|has|have|had|been|being|be|will|would|should|must|to|also|now|already|currently|still|soon|recently|due|expected|set|planned|scheduled)$/ // prettier-ignore
/** Where an English verb begins, its auxiliaries with it: 'are being | built'. */
const groupStart = (scene: Scene, cue: Cue<EventMeaning>): number => {
  const { first, sentence } = clauseAt(scene.doc, cue.first)
  let at = cue.first
  if (scene.doc.sentences[sentence]!.language === 'en') while (at > first && helping.test(scene.norms[at - 1]!)) at--
  return at
}
/** English passives name their subject: 'lamps will be installed'. */
const isBareWeak = (scene: Scene, cue: Cue<EventMeaning>): boolean => cue.means.weak === true && !isPassive(scene, cue)
const isPassive = (scene: Scene, cue: Cue<EventMeaning>): boolean =>
  cue.means.theme === 'subject' &&
  cue.means.concept !== 'make' &&
  cue.means.concept !== 'run' &&
  sentenceAt(scene.doc, cue.first).language === 'en' &&
  scene.norms.slice(groupStart(scene, cue), cue.end).some((norm) => /^(?:is|are|was|were|be|been|being)$/.test(norm))
/** A thing that only the paragraph is about is not built when the clause says what is; 'weak' words need a thing of their own. */
const whatOf = (scene: Scene, read: PhaseRead, cue: Cue<EventMeaning>): Of => {
  // 'An enlarged meeting': the word is of the noun behind it, and that is no thing known.
  if (cue.means.attribute && /^(?:a|an|the)$/.test(scene.norms[cue.first - 1] ?? '') && mentionAt(scene.doc, cue.first, 'project') === undefined) return {} // prettier-ignore
  const found = subjectsOfEvent(scene, read.theme)
  const others = found?.closeness === 'clause' ? undefined : othersBefore(scene, cue)
  if (others !== undefined) return { described: others }
  if (isAdopted(scene, cue) && (found === undefined || isLawful(scene, cue, found))) return {}
  if (found === undefined) {
    if (isBareWeak(scene, cue) || cue.means.attribute) return {}
    const own =
      ownPhrase(scene, groupStart(scene, cue), cue.end) ?? subjectFar(scene, cue) ?? measuredBefore(scene, cue)
    return own === undefined || isShell(read, own) ? {} : { described: own }
  }
  // 'Проект моста готов'
  if (read.phase === 'designed' && found.closeness === 'clause') return { subjects: found }
  if (found.closeness === 'clause' && isLawful(scene, cue, found)) return {}
  // 'Сапар мектепте аяқталды': what ends there is another thing.
  if (found.closeness === 'clause' && found.oblique && read.theme === cue && cue.means.concept === 'finish' && cue.means.theme === 'subject' && read.phase === 'done' && sentenceAt(scene.doc, cue.first).language === 'kk') return {} // prettier-ignore
  if (found.closeness === 'clause' && found.oblique) {
    // 'В школе меняют крышу', 'the roof of the school is being replaced': its part is worked on.
    if (cue.means.weak && read.phase === 'going' && partOfThing.test(ownPhrase(scene, groupStart(scene, cue), cue.end) ?? '')) return { subjects: found } // prettier-ignore
    if (cue.means.weak && read.theme === cue) return {}
    const own = read.theme === cue ? ownPhrase(scene, groupStart(scene, cue), cue.end) : undefined
    // 'На дороге заканчивают укладку асфальта': a part of the works on the road.
    return own === undefined || partOfWorks.test(own) ? { subjects: found } : { described: own }
  }
  if (found.closeness === 'clause') return { subjects: found }
  if (found.closeness === 'relative') return { subjects: found }
  // 'An enlarged meeting': nothing that the paragraph is about was enlarged.
  if (cue.means.attribute && scene.doc.language === 'en') return {}
  // 'Укрепить ее бетоном': the pronoun means what was spoken of.
  if (cue.means.weak && hasPronoun(scene, cue)) return { subjects: found }
  // 'Rails to it are being replaced'
  if (cue.means.weak && !isBareWeak(scene, cue) && !cue.means.attribute) {
    const own = ownPhrase(scene, groupStart(scene, cue), cue.end) ?? subjectFar(scene, cue)
    return own === undefined ? {} : { described: own }
  }
  if (cue.means.weak || read.concept === 'appear') return {}
  const described =
    cue.means.attribute || read.phase === 'designed' ? undefined : ownPhrase(scene, groupStart(scene, cue), cue.end)
  if (described !== undefined) return isShell(read, described) ? {} : { described }
  return read.concept === 'design' && read.phase === 'coming' ? {} : { subjects: found }
}

/** 'Ремонт прошли 62 из них': said of a part, not of the whole. */
const isPartial = (scene: Scene, clause: number, cue: Cue<unknown>, language: Language): boolean => {
  const whole = scene.doc.clauses[clause]!
  const { first } = whole
  // 'Введены три школы, одна из них – в районе': what follows the comma is said of the part alone.
  const comma = firstOf(scene, ',', cue.end, whole.end)
  const end = comma >= 0 ? comma : whole.end
  const words = scene.norms.slice(first, end).join(' ')
  // '80 % of it is done' is said of the part.
  if (amountsIn(scene, first, end).some((amount) => amount.unit === '%' && amount.number < 100)) return true
  if (language === 'ru' && scene.norms[first] === 'из' && amountsIn(scene, first, end).length > 1) return true
  return language === 'en'
    ? / of them(?: |$)/.test(words)
    : /(?:^| )(?:из них|из которых|олардың \d|соның \d)(?: |$)/.test(words)
}

/** 'Работают 44 специалиста', 'действуют пять бригад': people work, the thing is not said to. */
const countsPeople = (scene: Scene, cue: Cue<unknown>): boolean =>
  amountsIn(scene, cue.end, cue.end + 4).some(
    ({ unit, nounToken }) =>
      unit === 'person' ||
      (nounToken !== undefined &&
        (isDoer(scene.norms[nounToken]!) || /^(?:человек|люд)/.test(scene.norms[nounToken]!))),
  )

const papers = /^(?:проект(?:а|ы|ов|у|ом)?|документ|смет[аыу]|псд|генплан|закон|норматив|правил|списк|график|штат)/
const gifts =
  /^(?:деньг|средств|помощ|финансирован|поддержк|субсиди|грант|кредит|льгот|выплат|зарплат|работ|вод|газ|свет|тепл|доступ|статус|образован|возможност|путевк|ключ|земл|участ)/
/** 'Область получит 2 млрд', 'села получат воду': what is got is nothing that is built. */
const getsMoney = (scene: Scene, cue: Cue<EventMeaning>): boolean => {
  const { first, end } = clauseAt(scene.doc, cue.first)
  const isMoney = ({ unit }: { readonly unit: string | null }): boolean => /^[A-Z]{3}$/.test(unit ?? '')
  return amountsIn(scene, first, end).some(isMoney) || scene.norms.slice(first, end).some((norm) => gifts.test(norm))
}
/** 'Растет новая больница', not 'растет выпуск завода': the thing itself is the subject, right beside the verb. */
const standsBeside = (scene: Scene, cue: Cue<EventMeaning>): boolean => {
  const beside = (at: number): boolean => {
    const mention = mentionAt(scene.doc, at, 'project')
    return mention !== undefined && mention.case === 'nom'
  }
  return beside(cue.first - 1) || [0, 1, 2].some((far) => beside(cue.end + far))
}

const moneyWord = /^(?:қаржы|қаражат|ақша|инвестиция|салым|капитал|теңге|средств|деньги|инвестиции)/
/** Words of building that are said of other things here: 'готова вложить', 'проект готов', 'подняли на метр', 'салынған қаржы'. */
const isOfOther = (scene: Scene, cue: Cue<EventMeaning>, language: Language): boolean => {
  const { norms } = scene
  const word = norms[cue.first]!
  const next = norms[cue.end] ?? ''
  // 'Қысқа дайын', 'маусымға дайын': ready for something, not finished.
  if (language === 'kk') return (cue.means.attribute === true && moneyWord.test(next)) || (word === 'дайын' && /(?:[қғ]а|[кг]е|на|не)$/.test(norms[cue.first - 1] ?? '')) // prettier-ignore
  if (language !== 'ru') return false
  // 'Проект переделают': on paper.
  if (cue.means.concept === 'repair' && !cue.means.attribute && [norms[cue.first - 1], next].some((norm) => papers.test(norm ?? ''))) return true // prettier-ignore
  if (/^получ(?:ит|ат)$/.test(word)) return getsMoney(scene, cue)
  if (/^(?:раст(?:ет|ут)|вырос(?:ла|ло|ли)?|вырас?тет|вырастут|(?:тян|дл)[еия]тся|тянутся)$/.test(word))
    return !standsBeside(scene, cue)
  if (/^готов(?:а|о|ы)?$/.test(word))
    return (
      /(?:ть|ти|ться)$/.test(next) ||
      /^(?:проекты?|документаци[яи]|сметы?|псд|планы?|списки?|участок|площадка|бумаги|чертежи)$/.test(
        norms[cue.first - 1] ?? '',
      )
    )
  return /^подн[яи]/.test(word) && next === 'на' && amountsIn(scene, cue.end, cue.end + 3).length > 0
}

/** 'Создано 20 рабочих мест': jobs are made, the thing is not said to be built. */
const countsJobs = (scene: Scene, cue: Cue<unknown>): boolean =>
  /^(?:созда|creat)/.test(scene.norms[cue.first]!) &&
  amountsIn(scene, cue.end, cue.end + 4).some(
    ({ unit, nounToken }) =>
      unit === 'job' || /^(?:мест|ваканс|job|place|vacanc)/.test(scene.norms[nounToken ?? -1] ?? ''),
  )

const doubtOf = (scene: Scene, clause: number, cue: Cue<unknown>, code: string, why: string): Doubt => {
  const { first, end } = scene.doc.clauses[clause]!
  return { about: scene.doc.tokens[cue.first]!.text, why, evidence: evidenceOf(scene, first, end), code }
}
const denied = 'The report denies this, so nothing was claimed.'
const conditional = 'The report says this only under a condition.'

const futureVerb: Record<Language, (norm: string) => boolean> = {
  ru: (norm) => norm.length > 3 && verbForms(norm, 'ru').some((form) => form.tense === 'future' && form.person === 3),
  kk: (norm) =>
    norm !== 'болады' &&
    norm !== 'алады' &&
    /(?:ады|еді|йды|йді|мақ|мек|бақ|бек|пақ|пек)$/.test(norm) &&
    norm.length > 5,
  en: (norm) => norm === 'will',
}
const isAhead = (scene: Scene, date: DateMention): boolean =>
  date.relation === 'by' || (date.relation === 'at' && date.value.slice(0, 4) >= scene.doc.published.slice(0, 4) && date.value > scene.doc.published.slice(0, date.value.length)) || (date.relation === 'at' && date.value === scene.doc.published.slice(0, 4)) // prettier-ignore

const hasInfinitive = (scene: Scene, clause: number): boolean => {
  const { first, end } = scene.doc.clauses[clause]!
  return scene.norms.slice(first, end).some((norm) => /(?:ть|ти|ться)$/.test(norm))
}
/** 'on how the city will change' tells of no deed. */
const isQuestion = (scene: Scene, first: number, at: number): boolean =>
  scene.norms.slice(first, at).some((norm) => /^(?:how|what|whether|why)$/.test(norm))

/** 'С мая дома раздает банк': what goes on since a day was begun then. */
const goesOnSince = (scene: Scene, clause: number, language: Language): Outcome | undefined => {
  if (language !== 'ru') return undefined
  const { first, end } = scene.doc.clauses[clause]!
  const date = datesIn(scene, first, end).find((one) => one.relation === 'since' && one.grain !== 'year')
  if (date === undefined) return undefined
  for (let at = first; at < end; at++) {
    const { kind, norm } = scene.doc.tokens[at]!
    if (
      kind !== 'word' ||
      !verbForms(norm, 'ru').some((form) => form.tense === 'present' && form.person === 3 && form.source === 'known')
    )
      continue
    const described = leadingPhrase(scene, end) ?? subjectPhrase(scene, end)
    const found = subjectsNear(scene, at, at + 1)
    const base = { cue: pseudo(scene, at), concept: 'act', phase: 'begun', modality: 'reported', clause, date } as const
    if (found?.closeness === 'clause') return { ...base, subjects: found }
    return described === undefined ? undefined : { ...base, described }
  }
  return undefined
}
/** 'Зауыт сүт өңдейді' */
const atWork = (scene: Scene, clause: number, language: Language): Outcome | undefined => {
  const at = language === 'kk' ? worksAt(scene, clause) : undefined
  const subjects = at === undefined ? undefined : subjectsNear(scene, at, at + 1)
  if (at === undefined || subjects?.closeness !== 'clause') return undefined
  return {
    cue: pseudo(scene, at),
    concept: 'make',
    phase: 'going',
    modality: 'reported',
    clause,
    date: undefined,
    subjects,
  }
}
const pseudo = (scene: Scene, at: number): Cue<EventMeaning> => ({
  means: deed,
  first: at,
  end: at + 1,
  line: { cue: scene.norms[at]!, means: deed, example: '' },
})

/** 'The general plan was shown on 5 May': the noun plans nothing. */
const isPlanOnPaper = ({ norms }: Scene, at: number): boolean =>
  /^plans?$/.test(norms[at]!) && /^(?:the|a|an|its|his|their|this|general|master|new|draft|action|business|annual|of|development)$/.test(norms[at - 1] ?? '') // prettier-ignore

/** 'Топливо доставят до 1 октября': no listed event, but a verb of the future and a date to come. */
const deedToCome = (scene: Scene, clause: number, language: Language): Outcome | undefined => {
  const { first, end } = scene.doc.clauses[clause]!
  const date = datesIn(scene, first, end)
    .map((one) => ahead(one, scene.doc.published))
    .find((one) => isAhead(scene, one))
  if (date === undefined) return undefined
  let at = first
  while (at < end && !(scene.doc.tokens[at]!.kind === 'word' && futureVerb[language](scene.norms[at]!))) at++
  const planned = scene.hints[clause]!.find(
    (hint) =>
      (hint.means === 'plan' && !isPlanOnPaper(scene, hint.first)) ||
      (hint.means === 'order' && hasInfinitive(scene, clause)),
  )
  if (at >= end && planned === undefined) return undefined
  if (at < end && isQuestion(scene, first, at)) return undefined
  const verb = at < end ? at : planned!.first
  const found = subjectsNear(scene, verb, verb + 1)
  const leading = leadingThing(scene, first, verb)
  const near = found?.closeness === 'clause' && leading === undefined ? found : undefined
  const described = leading ?? (near ? undefined : subjectPhrase(scene, verb))
  // 'Поручил до мая навести порядок': the term of an order is no project's that only the paragraph is about.
  if (at >= end && planned!.means === 'order' && !/ен[оаы]?$/.test(scene.norms[planned!.first]!) && near === undefined && found?.closeness === 'topic') return undefined // prettier-ignore
  return {
    cue: pseudo(scene, verb),
    concept: 'act',
    phase: 'coming',
    modality: modalityOf(scene.hints[clause]!, 'coming'),
    ...(near ? { subjects: near } : described !== undefined ? { described } : found ? { subjects: found } : {}),
    clause,
    date,
  }
}
/** 'Топливо для школ доставят': the words that open the clause, unless they are a thing known by name. */
const leadingThing = (scene: Scene, first: number, verb: number): string | undefined =>
  mentionAt(scene.doc, first) ? undefined : leadingPhrase(scene, verb)
const deed: EventMeaning = { concept: 'act', form: 'coming', theme: 'object' }

/** The present of a Kazakh verb is its future too: 'зауыт 2031 жылдан бастап жұмыс істейді'. */
const runsLater = (scene: Scene, clause: number): boolean => {
  const { first, end } = scene.doc.clauses[clause]!
  return datesIn(scene, first, end).some(({ value }) => value > scene.doc.published.slice(0, value.length))
}

/** 'Мұнда 100 адам жұмыс істейді': the people work, of the plant nothing is said. */
const peopleWork = (scene: Scene, clause: number, cue: Cue<EventMeaning>): boolean => {
  if (cue.means.concept !== 'run') return false
  const { first } = scene.doc.clauses[clause]!
  return amountsIn(scene, first, cue.first).some(
    ({ nounToken, number }) =>
      nounToken !== undefined &&
      cue.first - nounToken <= 3 &&
      // 'Облыста 110 ферма жұмыс істейді' says how many there are.
      ((number > 1 && cue.first - nounToken === 1) ||
        /^(?:адам|маман|жұмысшы|қызметкер|тұрғын|азамат|дәрігер|мұғалім|ұстаз|педагог|жұмыскер|медбике)/.test(
          scene.norms[nounToken]!,
        )),
  )
}

/** 'Дом сдают в декабре', 'в мае открывается школа': the present of what takes a moment is a plan when its date is to come. */
const withPresentAhead = (
  scene: Scene,
  clause: number,
  cue: Cue<EventMeaning>,
  read: PhaseRead | undefined,
): PhaseRead | undefined => {
  if (read?.phase !== 'going' || (read.concept !== 'accept' && read.concept !== 'open')) return read
  const date = dateNear(scene, clause, cue)
  const isToCome = date !== undefined && date.relation !== 'since' && date.value > scene.doc.published.slice(0, date.value.length) // prettier-ignore
  return isToCome ? { ...read, phase: 'coming' } : read
}

/** 'Десять приняты', 'сданы 12': a number beside the verb with no noun of its own. */
const tellsPart = (scene: Scene, clause: number, cue: Cue<unknown>): boolean => {
  const { first, end } = scene.doc.clauses[clause]!
  return amountsIn(scene, first, end).some(
    ({ unit, nounToken, firstToken, endToken }) =>
      unit === null &&
      nounToken === undefined &&
      (firstToken === cue.end ||
        cue.first - endToken === 0 ||
        (cue.first - endToken === 1 && scene.norms[endToken] === 'уже')),
  )
}

/** 'Следить за тем, как возводят поликлиники': of many things in general nothing is told by it. */
const isAsked = (scene: Scene, clause: number, cue: Cue<EventMeaning>): boolean => {
  const { first, end } = scene.doc.clauses[clause]!
  const asks = lastOf(scene, 'как', first, cue.first)
  if (cue.means.form !== 'going' || asks < 0 || (asks > first && scene.norms[asks - 1] !== ',')) return false
  const things = mentionsIn(scene.doc, cue.end, end, 'project')
  return things.length > 0 && things[0]!.number === 'pl'
}

/** 'Has told the council what the city has built': which things, the words do not say. */
const isToldAbout = (scene: Scene, clause: number, cue: Cue<EventMeaning>): boolean => {
  if (cue.means.theme !== 'object') return false
  const words = scene.norms.slice(Math.max(scene.doc.clauses[clause]!.first, cue.first - 6), cue.first)
  const what = words.lastIndexOf('what')
  return what >= 0 && !words.slice(what).some((norm) => /^(?:that|which|who|[,;:])$/.test(norm))
}

/** 'Will not be finished until next year': then it will. */
const isUntil = (scene: Scene, clause: number, cue: Cue<EventMeaning>): boolean =>
  cue.means.form === 'coming' &&
  datesIn(scene, cue.end, scene.doc.clauses[clause]!.end).some(({ firstToken }) => /^(?:until|till|before)$/.test(scene.norms[firstToken]!)) // prettier-ignore

/** 'Степногорск готов': a town is not built by its being ready. */
const withoutTown = (scene: Scene, { concept }: PhaseRead, of: Of): Of =>
  of.described !== undefined &&
  concept === 'finish' &&
  scene.doc.entities.some(({ kind, name }) => kind === 'place' && name.toLowerCase() === of.described!.toLowerCase())
    ? {}
    : of

// The Russian 'проект' is looked at where 'готов' stands.
const paperHead = /^(?:the )?(?:project )?(?:designs?|drawings|чертежи|проектная|blueprints?|documentation|estimate)$/
const shellHead = /^(?:коробк[аиу]|каркас|стены|фундамент|опоры|сваи|shell|frame|walls|skeleton|foundations?)$/
const paperHeadKk = /^(?:жоба(?:сы|лары)|сызба(?:сы|лары)|құжаттар(?:ы)?|сметасы)$/
const shellHeadKk = /^(?:қаңқасы|қабырға(?:сы|лары)|іргетасы|тіректері)$/
/** 'The design of the bridge is ready', 'стены школы подняли', 'мектептің қаңқасы тұрғызылды': its papers or its shell, not the thing. */
const withoutPart = (scene: Scene, cue: Cue<EventMeaning>, read: PhaseRead, language: Language): PhaseRead => {
  if (read.phase !== 'done' || !/^(?:construct|finish|appear)$/.test(read.concept) || cue.means.attribute) return read
  const { first } = clauseAt(scene.doc, cue.first)
  const before = scene.norms.slice(Math.max(first, cue.first - 6), cue.first)
  const after = scene.norms.slice(cue.end, cue.end + 2)
  const isHead = (russianOrEnglish: RegExp, kazakh: RegExp): boolean =>
    language === 'kk'
      ? before.slice(-2).some((norm) => kazakh.test(norm))
      : before.some((norm, at) => russianOrEnglish.test(norm) && before[at - 1] !== 'of') ||
        (language === 'ru' && after.some((norm) => russianOrEnglish.test(norm)))
  if (isHead(paperHead, paperHeadKk)) return { ...read, concept: 'design', phase: 'designed' }
  return isHead(shellHead, shellHeadKk) ? { ...read, concept: 'construct', phase: 'going' } : read
}

/** 'Готов он будет в мае', 'построена будет к весне': the little word behind makes it a thing to come. */
const withFutureBehind = ({ norms }: Scene, cue: Cue<EventMeaning>, read: PhaseRead): PhaseRead => {
  const at = /^(?:он[аои]?|это)$/.test(norms[cue.end] ?? '') ? cue.end + 1 : cue.end
  return read.phase === 'done' && /^буд(?:ет|ут)$/.test(norms[at] ?? '') ? { ...read, phase: 'coming' } : read
}

/** 'Школу строят. Начали в мае', 'Жұмыс мамырда басталды': what was begun is the work told of just before. */
const begunBefore = (scene: Scene, clause: number, cue: Cue<EventMeaning>): PhaseRead | undefined => {
  const { first, end, sentence } = scene.doc.clauses[clause]!
  if (cue.means.concept !== 'begin' || cue.means.form !== 'done' || end - first > 8) return undefined
  if (datesIn(scene, first, end).length === 0) return undefined
  for (let before = clause - 1; before >= 0 && scene.doc.clauses[before]!.sentence >= sentence - 1; before--) {
    const work = scene.events[before]!.findLast(({ means }) => /^(?:construct|repair)$/.test(means.concept))
    if (work)
      return work.means.form === 'done' ? undefined : { concept: work.means.concept, phase: 'begun', theme: work }
  }
  return undefined
}

/** 'Зауыт 2019 жылдан жұмыс істейді': what runs from a year runs since. */
const sinceThen = ({ norms }: Scene, read: PhaseRead, date: DateMention | undefined): DateMention | undefined =>
  date &&
  read.concept === 'run' &&
  date.relation === 'at' &&
  /^(?:жылдан|жылынан)$/.test(norms[date.endToken - 1] ?? '')
    ? { ...date, relation: 'since' }
    : date

export const findEvents = (scene: Scene): EventsFound => {
  const outcomes: Outcome[] = []
  const doubts: Doubt[] = []
  scene.events.forEach((cues, clause) => {
    const before = outcomes.length
    const hints = scene.hints[clause]!
    const { language } = scene.doc.sentences[scene.doc.clauses[clause]!.sentence]!
    for (const cue of cues) {
      if (language === 'kk' && peopleWork(scene, clause, cue)) continue
      if (language === 'en' && (isYetToHappen(scene, cue) || isToldAbout(scene, clause, cue))) continue
      if (isOfOther(scene, cue, language)) continue
      if (language === 'ru' && isAsked(scene, clause, cue)) continue
      const told = withPresentAhead(scene, clause, cue, phaseOf(cues, hints, cue))
      const part = told && withoutPart(scene, cue, told, language)
      const read = part
        ? language === 'ru'
          ? withFutureBehind(scene, cue, part)
          : part
        : begunBefore(scene, clause, cue)
      if (read?.concept === 'run' && countsPeople(scene, cue)) continue
      if (read?.concept === 'construct' && (read.phase === 'done' || language === 'en') && countsJobs(scene, cue))
        continue
      if (language === 'kk' && read?.concept === 'run' && runsLater(scene, clause)) continue
      if (read === undefined || (read.phase === 'done' && isPartial(scene, clause, cue, language))) continue
      const until = language === 'en' && isUntil(scene, clause, cue)
      if (isDenied(hints, cue, language === 'kk') && read.concept !== 'run' && !until) {
        doubts.push(doubtOf(scene, clause, cue, 'denied', denied))
        continue
      }
      if (read.phase === 'coming' && hinted(hints, 'condition')) doubts.push(doubtOf(scene, clause, cue, 'conditional', conditional)) // prettier-ignore
      // 'Станция не работает' stands still.
      const idle = read.concept === 'run' && isDenied(hints, cue, language === 'kk')
      outcomes.push({
        cue,
        concept: idle ? 'stop' : read.concept,
        phase: idle ? 'stopped' : read.phase,
        modality: modalityOf(hints, read.phase),
        ...(language === 'ru' ? withoutTown(scene, read, whatOf(scene, read, cue)) : whatOf(scene, read, cue)),
        clause,
        ...(language === 'ru' && tellsPart(scene, clause, cue) ? { part: true as const } : {}),
        date: (read.phase === 'coming' && language === 'ru' ? withinYears(scene, clause, cue) : undefined) ?? aheadOf(scene, read.phase, language === 'en' ? englishDateNear(scene, clause, cue, read.phase) : sinceThen(scene, read, dateNear(scene, clause, cue))), // prettier-ignore
      })
    }
    if (outcomes.slice(before).some((outcome) => outcome.phase !== 'designed')) return
    const other = deedToCome(scene, clause, language) ?? goesOnSince(scene, clause, language) ?? atWork(scene, clause, language) // prettier-ignore
    if (other) outcomes.push(other)
  })
  return { outcomes, doubts }
}
