// What an amount is of when no named thing stands in its clause: '60 % of the region's coal', 'посевная площадь выросла на 6 %'. The
// noun phrase itself is then the subject, in the nominative, as the report words it.
import type { Language } from '../../model/index.ts'
import {
  formsOf,
  keptOfSpelling,
  toldOfSpelling,
  nominative,
  verbForms,
  type Form,
  type Spelling,
} from '../../words/index.ts'
import { keptBy } from '../../words/kept.ts'
import { numberWordOf } from '../../words/numerals.ts'
import { sentenceAt, clauseAt, mentionAt } from '../document.ts'
import { kazakhPhrases } from './phrases-kk.ts'
import { amountsIn, datesIn, firstOf, lastOf, type Scene } from './scene.ts'

/** Tokens [first, end). */
export interface Phrase {
  readonly first: number
  readonly end: number
  readonly oblique: boolean
}

const englishStops = new Set(
  (
    'intends intend expects expect hopes aims wants want says said told adds added sent spent bought sold paid pays lent lends puts laid lies won led leads saw sees learnt learned heard asked ordered urged promised became becomes remains remain includes employs costs begins began started starts opened opens launched repaired built builds received receives ' +
    'according ought follows follow followed recorded registered expected scheduled planned slated supposed currently recently early often yet still once soon together instead however meanwhile otherwise besides moreover therefore too again earlier later altogether apart including such other another whose whom why how what every each some any most many much few several no own very just even per via out off back away along among amid despite until till before during well due ready envisages envisage ' +
    'is are was were be been being has have had will would can could may might must should do does did stands stood grew rose fell made make makes ' +
    'supply supplies work works came come comes reached reaches hit amounts totals totalled gave give gives get gets took take takes went go goes ' +
    'in at to from for by near with on into between across through under over within around about nearly almost up down more less than since ' +
    'and or but while when where which that who if so as not only also now already here there the a an this these those its it their they them he she his her our we you year last next then thus alone all both'
  ).split(' '),
)
const kazakhStops = new Set(
  (
    'мен пен бен және да де ал бұл ол деп үшін бар жоқ енді қазір тағы барлығы тіпті онда оған оның олар олардың оларға содан бері сөйтіп сондай бірақ алайда ' +
    'дейін кейін дейді болды жылы биыл бүгінде'
  ).split(' '),
)
const russianPrepositions = new Set(
  'в во на для из от к ко при по с со около возле под до у между за об о через вокруг близ без'.split(' '),
)

/** Adverbs that look like the forms of a noun. */
const russianStops = new Set('прежде прежнему вместе тоже также заново вскоре скоро сегодня завтра вчера здесь там нынче уже еще только больше меньше более менее быстрее лучше хуже раньше позже позднее выше ниже вдвое втрое сразу затем потом теперь сейчас полностью почти дороже дешевле длиннее короче шире уже тяжелее легче чаще реже дальше ближе близ вокруг вдоль'.split(' ')) // prettier-ignore

/** What a word by itself may be in a noun phrase, as bits. */
const shapes = {
  /** A noun, an adjective, a participle, a name. */
  nominal: 1,
  /** Its likeliest reading is a noun. */
  noun: 2,
  /** In Russian: a genitive, a name, a word with a capital; a phrase goes on with it behind a noun. */
  goesOn: 4,
  /** The same of the word in small letters: a noun, a name. */
  lowerNoun: 8,
  lowerName: 16,
  /** It may stand in the nominative; in the plural of it. */
  nominative: 32,
  plural: 64,
  /** A word for the measure itself. */
  empty: 128,
} as const
const posOf = (forms: readonly Form[]): Form['pos'] => forms[0]?.pos ?? 'noun'
const shapeIn = (language: Language): ((word: Spelling) => number) =>
  keptOfSpelling(({ text }) => {
    const forms = formsOf(text, language)
    const lower = text.toLowerCase()
    const lowerPos = posOf(lower === text ? forms : formsOf(lower, language))
    const any = (is: (form: Form) => boolean): boolean => forms.some(is)
    return (
      (isNominalForm(forms, language) ? shapes.nominal : 0) |
      (posOf(forms) === 'noun' ? shapes.noun : 0) |
      (goesOn(text, forms) ? shapes.goesOn : 0) |
      (lowerPos === 'noun' ? shapes.lowerNoun : 0) |
      (lowerPos === 'name' ? shapes.lowerName : 0) |
      (any((form) => form.case === 'nom') ? shapes.nominative : 0) |
      (any((form) => form.number === 'pl' && form.case === 'nom') ? shapes.plural : 0) |
      (empty.test(lower) ? shapes.empty : 0)
    )
  })
const isNominalForm = (forms: readonly Form[], language: Language): boolean => {
  const pos = posOf(forms)
  // 'Зарегистрированы', 'построены': what was done, whatever else such a word might be.
  if (language === 'ru' && pos === 'participle' && forms[0]!.passive === true && forms[0]!.case === undefined)
    return false
  // A short form ('убраны', 'готова') tells something of the phrase, it is no part of it.
  if (language === 'ru' && (pos === 'adjective' || pos === 'participle'))
    return forms.some((form) => form.case !== undefined)
  return pos === 'noun' || pos === 'adjective' || pos === 'participle' || pos === 'name'
}
/** Behind a Russian noun its phrase goes on with a genitive or a name; any other word begins the next: 'в результате чистая вода'. */
const goesOn = (text: string, forms: readonly Form[]): boolean => {
  if (/^\p{Lu}/u.test(text)) return true
  const bent = forms.filter(({ pos }) => pos === 'adjective' || pos === 'participle')
  return (bent.length > 0 && forms[0]?.pos !== 'noun' ? bent : forms).some((form) => form.case === 'gen' || form.pos === 'name') // prettier-ignore
}
const shapeOfSpelling: Readonly<Record<Language, (word: Spelling) => number>> = {
  ru: shapeIn('ru'),
  kk: shapeIn('kk'),
  en: shapeIn('en'),
}
const shapeAt = (scene: Scene, at: number, language: Language): number =>
  shapeOfSpelling[language](scene.doc.tokens[at]!.spelling)
const isNoun = (scene: Scene, at: number, language: Language): boolean =>
  (shapeAt(scene, at, language) & shapes.noun) !== 0
/** Small words and numbers stand in no phrase. */
const isStop = toldOfSpelling(
  ({ norm }) =>
    norm.startsWith('котор') ||
    russianStops.has(norm) ||
    englishStops.has(norm) ||
    kazakhStops.has(norm) ||
    numberWordOf(norm) !== undefined,
)

const isNominal = (scene: Scene, at: number, language: Language): boolean => {
  if (scene.doc.tokens[at]!.kind !== 'word') return false
  const word = scene.words[at]!
  if (isStop(word) || (shapeAt(scene, at, language) & shapes.nominal) === 0) {
    // 'Works for 100 billion were done': a noun where a clause begins.
    return word.norm === 'works' && clauseAt(scene.doc, at).first === at && scene.measured[at] === 0 // prettier-ignore
  }
  if (scene.measured[at] === 1) return false
  return language !== 'en' || !isEnglishVerb(scene, at)
}
/** 'has given', 'will generate', 'they employ': a verb by the word before it. */
const isEnglishVerb = (scene: Scene, at: number): boolean => {
  const before = scene.norms[at - 1] ?? ''
  // 'promised to build flats'
  if (before === 'to' && /[a-rt-z]$/.test(scene.norms[at]!) && scene.doc.tokens[at]!.text === scene.norms[at])
    return true
  if (/^(?:will|would|can|could|may|might|must|shall|should|they|we|he|she|it|not)$/.test(before)) return true
  // 'Kazakhstan plans to build', 'the region needs 14,000 jobs'
  if (at > 0 && plansTo.test(scene.norms[at]!) && (scene.norms[at + 1] === 'to' || (scene.doc.tokens[at + 1]?.kind === 'number' && /^(?:needs|wants|expects|plans|counts)$/.test(scene.norms[at]!)))) return true // prettier-ignore
  if (
    /^(?:also|already|now|then|recently|newly)$/.test(before) &&
    /^(?:has|have|had|is|are|was|were|been|be|will)$/.test(scene.norms[at - 2] ?? '')
  )
    return true
  return (
    /^(?:has|have|had|is|are|was|were|been|being|be)$/.test(before) &&
    /(?:ed|en|wn|ne|lt|nt|ade|ing|ught)$/.test(scene.norms[at]!)
  )
}
const plansTo = /^(?:plans?|hopes?|wants?|intends?|aims?|expects?|promises?|pledges?|needs?|seeks?|proposes?|counts?|means|vows?|continues?|begins?|starts?|managed|decided|agreed)$/ // prettier-ignore
/** Behind a noun, not what its phrase goes on with. */
const beginsNext = (scene: Scene, at: number, language: Language): boolean =>
  language === 'ru' && isNoun(scene, at - 1, language) && (shapeAt(scene, at, language) & shapes.goesOn) === 0

const determiner = /^(?:a|an|the|its|his|their|this|that)$/

/** The runs of nouns and their adjectives within tokens [first, end), in order. */
const phrasesIn = (scene: Scene, first: number, end: number, language: Language): Phrase[] => {
  const found: Phrase[] = []
  for (let at = first; at < end; at++) {
    if (!isNominal(scene, at, language)) continue
    let stop = at + 1
    while (
      stop < end &&
      (isNominal(scene, stop, language) ? !beginsNext(scene, stop, language) : joinsOf(scene, stop, end, language))
    )
      stop++
    let back = at - 1
    while (
      back > first &&
      (scene.doc.tokens[back]!.kind === 'number' || numberWordOf(scene.norms[back]!) !== undefined)
    )
      back--
    if (language === 'en') while (back > first && determiner.test(scene.norms[back]!)) back--
    const before = scene.norms[back] ?? ''
    const oblique =
      language === 'ru'
        ? russianPrepositions.has(before)
        : /^(?:in|at|to|from|for|by|on|with|of|under|into|within|through|near|across|between|during|after|before)$/.test(
            before,
          )
    found.push({
      first: at,
      end: stop,
      oblique: at > first && oblique && !(language === 'en' && before === 'of' && scene.measured[back - 1] === 1),
    })
    at = stop - 1
  }
  return language === 'kk' ? found.flatMap((run) => kazakhPhrases(scene, run)) : found
}
/** 'production of coal' is one phrase. */
const joinsOf = (scene: Scene, at: number, end: number, language: Language): boolean =>
  language === 'en' && scene.norms[at] === 'of' && at + 1 < end && isNominal(scene, at + 1, language)

/** Words for the measure itself or for anything at all: they name no subject. */
const empty =
  /^(?:цель$|задач|план$|мощност|стоимост|цен|площад|протяженност|длин|сумм|объем|количеств|числ|вложени|инвестици|затрат|расход|капиталовлож|бюджет|проект|объект|работ|год|месяц|област|район|регион|стран|люд|человек|деньг|денег$|рост$|роста$|ростом$|росту$|прирост|плюс$|минус$|снижени|сокращени|падени|прибавк|готовност|финансировани|штат$|тенге|част|қуат|құн|ауданы$|көлем|сан|жұмыс|жыл|облыс|аудан|қашықтық|аралық|ұзындық|ұзындығы|қаржы|ақша|адам|capacity|power|cost|price|area$|length|sum|project|people|region|country|money|investment|site|level|уровн|период|деңгей|тонн|tonne|ton)/

/** 'Выпуск ткани' already stands in the nominative. */
const isNominative = (scene: Scene, first: number, end: number, language: Language): boolean => {
  for (let at = first; at < end; at++) {
    const shape = shapeAt(scene, at, language)
    if ((shape & shapes.noun) !== 0) return (shape & shapes.nominative) !== 0
    if ((shape & shapes.nominative) === 0) return false
  }
  return false
}
const mostWords = 7
const nameOf = (scene: Scene, phrase: Phrase, language: Language): string | undefined => {
  const { tokens } = scene.doc
  const { end } = phrase
  let { first } = phrase
  // 'The country's coal': what stands behind the last owner.
  if (language === 'en') for (let at = first; at < end; at++) if (/['’]s$/.test(tokens[at]!.text)) first = at + 1
  if (first >= end || end - first > mostWords) return undefined
  let letters = 0
  let all = shapes.empty as number
  let some = 0
  let head = -1
  for (let at = first; at < end; at++) {
    const shape = shapeAt(scene, at, language)
    letters += tokens[at]!.text.length
    all &= shape
    some |= shape
    if (head < 0 && (shape & shapes.lowerNoun) !== 0) head = at
  }
  if (letters < 3 || (all & shapes.empty) !== 0) return undefined
  const words = (from: number): string[] => tokens.slice(from, end).map(({ text }) => text)
  if (language === 'ru') {
    // 'Зерновые', 'масличные': an adjective alone in the plural is a noun of its own.
    const alone = end - first === 1 && (some & shapes.plural) !== 0
    if (head < 0 && !alone && (some & shapes.lowerName) === 0) return undefined
    // 'Уровень газификации' measures gasification, 'республиканский бюджет' measures nothing that is named.
    if (head >= 0 && (shapeAt(scene, head, language) & shapes.empty) !== 0)
      return head + 1 < end && (shapeAt(scene, head + 1, language) & shapes.empty) === 0
        ? nominative(words(head + 1), language)
        : undefined
  }
  const stands = language === 'en' || (language === 'ru' && !phrase.oblique && isNominative(scene, first, end, language)) // prettier-ignore
  const name = stands ? words(first).join(' ') : nominative(words(first), language)
  return /^\p{Lu}\p{Ll}/u.test(name) && mentionAt(scene.doc, phrase.first) === undefined
    ? name[0]!.toLowerCase() + name.slice(1)
    : name
}

/** Who pays, parts and measures: nothing is said of them. */
const nothingOwn = /^(?:budget|treasury|purse|coffers|men|thing|things|half|metre|metres|money|tenge|bill|good|long|majority|hands|fact|way|ways|case|cases|terms|kind|sort|lot|number|rest|sides?|turn)$/ // prettier-ignore
/** Every noun phrase up to the sentence that names something, by its dictionary form; events' own words name nothing. */
export const phraseReferents = (
  scene: Scene,
  last: number,
): { readonly first: number; readonly end: number; readonly oblique: boolean; readonly name: string }[] =>
  scene.doc.clauses.flatMap((clause) => {
    if (clause.sentence > last) return []
    const language = languageAt(scene, clause.first)
    return phrasesIn(scene, clause.first, clause.end, language).flatMap((phrase) => {
      if (isOfPerson(scene, phrase) || (language === 'en' && nothingOwn.test(scene.norms[phrase.end - 1]!))) return []
      const name = nameOf(scene, phrase, language)
      return name === undefined ? [] : [{ ...phrase, name }]
    })
  })

/** Where what is said at the token begins: its clause, or behind the last colon in it. */
const saidFrom = (scene: Scene, token: number): number => {
  const { first } = clauseAt(scene.doc, token)
  for (let at = token - 1; at > first; at--) if (scene.norms[at] === ':') return at + 1
  return first
}
const languageAt = (scene: Scene, token: number): Language => sentenceAt(scene.doc, token).language

/** '40% of the electricity', '50% квартир'; in Kazakh what stands before in the genitive: 'көліктің 84%-ы'. */
export const wholeOf = (scene: Scene, first: number, end: number): string | undefined => {
  const language = languageAt(scene, first)
  const clause = clauseAt(scene.doc, first)
  if (language === 'kk') {
    const phrase = phrasesIn(scene, clause.first, first, language).at(-1)
    return phrase && phrase.end === first && /(?:[нтд][ыі]ң)$/.test(scene.norms[first - 1] ?? '')
      ? nameOf(scene, phrase, language)
      : undefined
  }
  let from = end
  if (language === 'en') {
    if (scene.norms[from] !== 'of') return undefined
    from++
    while (/^(?:the|all|its|their)$/.test(scene.norms[from] ?? '')) from++
  }
  const phrase = phrasesIn(scene, from, clause.end, language)[0]
  if (phrase === undefined || phrase.first !== from) return undefined
  return nameOf(scene, { ...phrase, end: Math.min(phrase.end, from + 4), oblique: true }, language)
}

/** '42% занимают масличные', '38% – зерновые', 'половина – льготный кредит': who takes the part stands behind it. */
export const takerOf = (scene: Scene, end: number): string | undefined => {
  const language = languageAt(scene, end - 1)
  if (language !== 'ru' || !/^(?:[-–—]|занимают|занимает|составляют|составляет|приходится|это)$/.test(scene.norms[end] ?? '')) return undefined // prettier-ignore
  const clause = clauseAt(scene.doc, end - 1)
  const phrase = phrasesIn(scene, end + 1, clause.end, language)[0]
  return phrase?.first === end + 1 ? nameOf(scene, phrase, language) : undefined
}

/** '600 тысяч голов скота, 190 тысяч лошадей': what is counted first is not what the next number is of. */
const isCounted = (scene: Scene, { first, end }: Phrase, target: number): boolean => {
  if (!/^(?:,|и|;)$/.test(scene.norms[end] ?? '') && !scene.norms.slice(end, target).includes(',')) return false
  const clause = clauseAt(scene.doc, first)
  return amountsIn(scene, clause.first, first).some(({ nounToken }) => nounToken !== undefined && first <= nounToken && nounToken < end) // prettier-ignore
}
/** 'Фермерам выделено', 'мерами охвачены': in the dative or instrumental it is no subject. */
const isGiven = (scene: Scene, { first, end }: Phrase): boolean => {
  for (let at = first; at < end; at++) {
    if (!isNoun(scene, at, 'ru')) continue
    const cases = formsOf(scene.doc.tokens[at]!.text, 'ru').map((form) => form.case)
    return cases.length > 0 && cases.every((bent) => bent === 'dat' || bent === 'ins')
  }
  return false
}

/** The clause's own subject before the amount; none when it only names the measure. */
export const subjectPhrase = (scene: Scene, first: number): string | undefined => {
  const language = languageAt(scene, first)
  const phrases = phrasesIn(scene, saidFrom(scene, first), first, language).filter(
    (phrase) => !phrase.oblique && !(language === 'en' && isOfPerson(scene, phrase)),
  )
  for (const phrase of language === 'kk' ? phrases.reverse() : phrases) {
    if (language === 'ru' && (isGiven(scene, phrase) || isCounted(scene, phrase, first))) continue
    const name = nameOf(scene, phrase, language)
    if (name !== undefined) return name
  }
  return undefined
}

/** 'The akim said that sales …': who says it is not what is measured. */
const isOfPerson = (scene: Scene, { first, end }: Phrase): boolean => {
  for (let at = first; at < end; at++) if (scene.personal[at] === 1) return true
  return false
}

/** A noun phrase with which the clause begins, by case or place its subject; those who pay or build are none. */
export const leadingPhrase = (scene: Scene, first: number): string | undefined => {
  const language = languageAt(scene, first)
  const from = saidFrom(scene, first)
  const phrase = phrasesIn(scene, from, first, language)[0]
  const opens = language === 'en' && /^(?:while|and|but|whereas|although|because|then)$/.test(scene.norms[from] ?? '') ? 2 : 1 // prettier-ignore
  if (phrase === undefined || phrase.oblique || phrase.first - from > opens) return undefined
  if (language === 'en' && isOfPerson(scene, phrase)) return undefined
  return doersPattern.test(scene.norms[phrase.first]!) ? undefined : nameOf(scene, phrase, language)
}

/** The first words of the clause, even when they only name a measure: better a subject too wide than a bare unit. */
export const anyPhrase = (scene: Scene, first: number): string | undefined => {
  const language = languageAt(scene, first)
  const clause = clauseAt(scene.doc, first)
  const phrase = phrasesIn(scene, clause.first, first, language)[0]
  return phrase && scene.doc.text.slice(scene.doc.tokens[phrase.first]!.start, scene.doc.tokens[phrase.end - 1]!.end)
}

/** Up to the noun: 'льготного дизельного топлива'. */
const weighedEnd = (scene: Scene, from: number, language: Language): number => {
  if (language !== 'ru') return from + 2
  let at = from
  while (at < from + 3 && !isNoun(scene, at, language)) at++
  return Math.max(at + 1, from + 2)
}

/** '6 million tonnes of grain', '400 тонн молока': what is weighed. */
export const materialOf = (scene: Scene, end: number): string | undefined => {
  const language = languageAt(scene, end - 1)
  const from = language === 'en' && scene.norms[end] === 'of' ? end + 1 : end
  const clause = clauseAt(scene.doc, end - 1)
  const phrase = phrasesIn(scene, from, clause.end, language)[0]
  return phrase?.first === from
    ? nameOf(
        scene,
        {
          ...phrase,
          end: Math.min(phrase.end, language === 'kk' ? from + 1 : weighedEnd(scene, from, language)),
          oblique: true,
        },
        language,
      )
    : undefined
}

/**
 * What the clause says itself that the event at tokens [first, end) is of: a noun right beside it, which is not the paragraph's topic.
 * Dates and amounts are none, nor is 'its glass', which is of the topic.
 */
export const ownPhrase = (scene: Scene, first: number, end: number): string | undefined => {
  const language = languageAt(scene, first)
  const number = scene.doc.clauseOfToken[first] ?? 0
  const clause = scene.doc.clauses[number]!
  if (pronoun.test(scene.norms[end] ?? '') || pronoun.test(scene.norms[first - 1] ?? '')) return undefined
  const taken = [
    ...scene.events[number]!,
    ...spansOf(datesIn(scene, clause.first, clause.end)),
    ...spansOf(amountsIn(scene, clause.first, clause.end)),
  ]
  const phrases = phrasesIn(scene, clause.first, clause.end, language).filter(
    (phrase) =>
      !phrase.oblique &&
      !taken.some((other) => other.first < phrase.end && phrase.first < other.end) &&
      !possessive.test(scene.norms[phrase.first - 1] ?? '') &&
      !(language === 'en' && isStandIn(scene, phrase)),
  )
  // 'Үйлер қаржы есебінен салынды': in Kazakh what stands in an oblique case may part a subject from its verb.
  const before = phrases.findLast(
    (phrase) =>
      phrase.end <= first &&
      (language === 'kk' ? firstOf(scene, ',', phrase.end, first) < 0 : isBeside(scene, phrase.end, first)),
  )
  const after = phrases.find((phrase) => phrase.first >= end && isBeside(scene, end, phrase.first))
  const counted = amountsIn(scene, clause.first, clause.end).find(
    (amount) =>
      amount.nounToken !== undefined &&
      (amount.nounToken + 1 === first ||
        amount.firstToken === end ||
        (amount.firstToken - clause.first <= 1 && amount.nounToken < first)),
  )
  if (
    counted &&
    !/^(?:мест|орын|орн|job|place)/.test(scene.norms[counted.nounToken!]!) &&
    !period.test(scene.norms[counted.nounToken!]!) &&
    !possessive.test(scene.norms[counted.firstToken - 1] ?? '') &&
    !doersPattern.test(scene.norms[counted.nounToken!]!)
  )
    return wordsOf(scene, counted.firstToken, counted.nounToken! + 1)
  for (const phrase of [before, after]) {
    if (phrase === undefined || doersPattern.test(scene.norms[phrase.end - 1]!)) continue
    // 'Рабочие места', 'какие проекты': jobs are counted, a question tells of nothing.
    if (/^(?:мест|как|котор|орын)/.test(scene.norms[phrase.end - 1]!) || /^(?:как|котор)/.test(scene.norms[phrase.first]!)) continue // prettier-ignore
    const name = nameOf(scene, phrase, language)
    if (name !== undefined) return name
  }
  return undefined
}
const standIn = /^(?:newest|oldest|biggest|largest|smallest|latest|first|second|third|fourth|fifth|last|next|former|latter|other|others|rest|remainder|remaining|one|ones|both|pair|two|three|all|same|only|new|old)$/ // prettier-ignore
/** 'The newest', 'the latter', 'the remaining two': they stand for what was told before. */
const isStandIn = ({ norms }: Scene, { first, end }: Phrase): boolean => {
  for (let at = first; at < end; at++) if (!standIn.test(norms[at]!)) return false
  return true
}
const spansOf = (
  all: readonly { readonly firstToken: number; readonly endToken: number }[],
): { readonly first: number; readonly end: number }[] =>
  all.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken }))
/** At most one word apart, dates not counted: 'үйлер биыл күзде тапсырылады'. */
const isBeside = (scene: Scene, from: number, to: number): boolean => {
  let apart = 0
  for (let at = from; at < to; at++) {
    if (/^(?:[,;:(]|and)$/.test(scene.norms[at]!)) return false
    if (scene.measured[at] === 0 && !/^(?:мощност|площад|стоимост|протяженност)/.test(scene.norms[at]!)) apart++
  }
  return apart <= 1
}
const period = /^(?:год|лет|месяц|дн|час|раз|человек|люд|жыл|ай$|күн|адам|year|month|day|people|time)/
const wordsOf = (scene: Scene, first: number, end: number): string =>
  scene.doc.text.slice(scene.doc.tokens[first]!.start, scene.doc.tokens[end - 1]!.end).replace(/\s+/g, ' ')
const pronoun = /^(?:его|ее|их|оны|оларды|it|they|them|бәрі|бәрін)$/
const possessive = /^(?:его|ее|их|оның|олардың|its|their)$/
/** Those who do it, and words that stand for the thing itself. */
const doersPattern =
  /^(?:строител|рабоч|подрядчик|специалист|ремонтник|сотрудник|работник|житель|жител|сельчан|горожан|семь|семей|пациент|ученик|студент|депутат|чиновник|эксперт|государств|казн[аыуо]|инвестор|хозяин|хозяев|владел|предпринимател|меценат|застройщик|партнер|геолог|эколог|монтажник|проектировщик|дет(?:и|ей|ям)$|врач|педагог|учител|маман|қызметкер|тұрғын|отбас|оқушы|мұғалім|farmer|grower|breeder|villager|townspeople|employee|specialist|resident|famil|pupil|student|patient|компани|фирм|мердігер|құрылысшы|жұмысшы|builder|worker|contractor|company|firm|объект|предприяти|завод$|школа$|нысан)/
export const isDoer: (norm: string) => boolean = keptBy(4000, (norm) => doersPattern.test(norm))

const abstract =
  /^(?:ход|работ|процесс|услови|результат|продукци|вопрос|возможност|технологи|положени|ситуаци|строительств|реализаци|деятельност|жизн|образц|проект|план|people|work|progress|how|process|results|conditions|several|various|numerous|series|equipment|state|implementation|course|questions|life|plans|project|it|жұмыс|барыс|үдеріс|нәтиже|жағдай|өнім|жоба|жоспар)/
const skipped = /^(?:the|a|an|new|to|at|in|also|and|its|their|his|в|на|с|по|и|также|еще|новый|новую|новое|там|здесь)$/

/** The words right after a verb of going or seeing, when they name no thing that is known: 'осмотрел теплицы'. */
export const objectPhrase = (scene: Scene, first: number): string | undefined => {
  const language = languageAt(scene, Math.max(0, first - 1))
  const clause = clauseAt(scene.doc, Math.max(0, first - 1))
  let from = first
  while (from < clause.end && skipped.test(scene.norms[from]!)) from++
  const phrase = phrasesIn(scene, from, clause.end, language)[0]
  if (phrase?.first !== from || abstract.test(scene.norms[from]!) || mentionAt(scene.doc, from)?.kind === 'person')
    return undefined
  const last = formsOf(scene.norms[phrase.end - 1]!, language)[0]
  if (
    last?.pos !== 'noun' ||
    mentionAt(scene.doc, phrase.end - 1)?.kind === 'place' ||
    /^(?:region|regions|область|области)$/.test(scene.norms[phrase.end - 1]!)
  )
    return undefined
  return nameOf(scene, { ...phrase, end: Math.min(phrase.end, from + 4), oblique: true }, language)
}
/** 'Асхананы көрді', 'үйіндісіне барды': what a Kazakh verb of going or seeing is of stands bent right before it. */
export const objectBefore = (scene: Scene, first: number, verb: number): string | undefined => {
  let from = first
  for (let at = first; at < verb; at++) if (mentionAt(scene.doc, at, 'person') !== undefined) from = at + 1
  const phrase = phrasesIn(scene, from, verb, 'kk').findLast(({ end }) => verb - end <= 1)
  if (phrase === undefined || abstract.test(scene.norms[phrase.end - 1]!)) return undefined
  const last = formsOf(scene.norms[phrase.end - 1]!, 'kk')[0]
  if (last?.pos !== 'noun' || !/^(?:acc|dat|ins|abl|loc)$/.test(last.case ?? '') || last.lemma.endsWith('у')) return undefined // prettier-ignore
  if (mentionAt(scene.doc, phrase.end - 1)?.kind === 'place') return undefined
  return nameOf(scene, { ...phrase, first: Math.max(phrase.first, phrase.end - 4) }, 'kk')
}

/** The words right before a clause that 'where' opens. */
export const phraseBeforeClause = (scene: Scene, first: number): string | undefined => {
  const clause = clauseAt(scene.doc, first)
  const before = clause.first - 1
  if (before < 1) return undefined
  const { firstToken } = scene.doc.sentences[clause.sentence]!
  const language = languageAt(scene, first)
  const phrase = phrasesIn(scene, firstToken, before, language).at(-1)
  return phrase?.end === before ? nameOf(scene, { ...phrase, oblique: true }, language) : undefined
}

/** 'Рабочих мест прибавится на 150': the counted noun stands before its number, in the genitive plural, where the clause begins. */
export const countedBefore = (
  scene: Scene,
  first: number,
): { readonly noun: number; readonly unit: string } | undefined => {
  const language = languageAt(scene, first)
  if (language !== 'ru') return undefined
  const from = Math.max(saidFrom(scene, first), lastOf(scene, ',', Math.max(0, first - 5), first - 1) + 1)
  const phrase = phrasesIn(scene, from, first, language).find((one) => !one.oblique)
  if (phrase === undefined) return undefined
  let noun = phrase.first
  while (noun + 1 < phrase.end && !isNoun(scene, noun, language)) noun++
  const forms = formsOf(scene.doc.tokens[noun]!.text, language)
  // 'Примет она 2 500 ребят': a verb counts nothing.
  if (verbForms(scene.norms[noun]!, language).some(({ source, tense }) => source === 'known' && tense !== undefined)) return undefined // prettier-ignore
  if (!(
    forms[0]?.pos === 'noun' &&
    forms.some((form) => form.case === 'gen' && form.number === 'pl') &&
    !forms.some((form) => form.case === 'nom' && (form.source === 'known' || forms[0]!.case === 'nom'))
  ))
    return undefined
  const words = scene.doc.tokens.slice(phrase.first, noun + 1).map((token) => token.text.toLowerCase())
  return { noun, unit: nominative(words, language, { number: 'sg' }) }
}
