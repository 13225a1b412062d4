// People by name: given name and surname, initials, surname after an office; from any case to the nominative.
import {
  foldName,
  isCapitalised,
  personReadings,
  type Case,
  type Form,
  type GivenNames,
  type PersonReading,
} from '../../../words/index.ts'
import { looksLikeGiven, looksLikeSurname, patronymic } from './surnames.ts'
import { lookUp } from '../places/look-up.ts'
import { formsAt, languageAt, opensSentence, sentenceEnd, type Draft, type Scene } from '../scene.ts'

const isCommon = (scene: Scene, at: number): boolean => {
  if (languageAt(scene, at) === 'en')
    return scene.terms[at]!.some(({ role, language }) => language === 'en' && role !== 'stand-in')
  return (
    scene.terms[at]!.some(
      (term) =>
        term.role === 'office' ||
        term.role === 'body' ||
        term.role === 'project' ||
        (term.role === 'place' && !term.short),
    ) || isEverydayWord(formsAt(scene, at))
  )
}
/** A listed word that is neither noun nor adjective, unless it is a name as well: 'Болат' is not only 'болят'. */
const isEverydayWord = (forms: readonly Form[]): boolean =>
  forms.some(({ source, pos }) => source === 'known' && pos !== 'name' && pos !== 'noun' && pos !== 'adjective') &&
  !forms.some(({ source, lemma }) => source === 'known' && isCapitalised(lemma))
const isNameToken = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' &&
  !/^(?:mr|mrs|ms|dr)$/.test(scene.tokens[at]!.norm) &&
  scene.capital[at]! > 0 &&
  scene.tokens[at]!.text.length > 1
/** 'К.' of 'К. Токаев', 'Дж.' */
const isInitial = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' &&
  scene.capital[at]! > 0 &&
  scene.tokens[at]!.text.length <= 2 &&
  !/^(?:mr|ms|dr|st)$/.test(scene.tokens[at]!.norm) &&
  scene.tokens[at + 1]?.norm === '.'

const follows = (scene: Scene, at: number): boolean => scene.tokens[at] !== undefined && !scene.tokens[at]!.breaks

interface Run {
  readonly first: number
  readonly end: number
  readonly rule: string
}

/** 'К. Токаев', 'К.К. Токаев'. */
const initialsAt = (scene: Scene, at: number, limit: number): Run | undefined => {
  let next = at
  while (next < limit && isInitial(scene, next) && next < at + 6) next += 2
  if (next === at || next >= limit || !isNameToken(scene, next) || !follows(scene, next)) return undefined
  if (scene.tokens[next]!.text.length < 3 || scene.capital[next] !== 1) return undefined
  if (!looksLikeSurname(scene, next) && scene.tokens[at]!.text.length > 1) return undefined
  // 'г. Алматы', 'с. Лепсы': short kind words are small letters, so capitals are initials.
  return { first: at, end: next + 1, rule: 'initials and surname' }
}

const fullAt = (scene: Scene, at: number, limit: number, taken: Uint8Array, afterOffice: boolean): Run | undefined => {
  if (at + 1 >= limit || !isNameToken(scene, at) || !isNameToken(scene, at + 1) || !follows(scene, at + 1))
    return undefined
  if (taken[at] === 1 || taken[at + 1] === 1 || isCommon(scene, at)) return undefined
  if (scene.tokens[at]!.script !== scene.tokens[at + 1]!.script) return undefined
  // 'Mayor of Almaty Serik Sattarov': the town's name is a given name too, but the man's begins behind it.
  if (languageAt(scene, at) === 'en' && /^(?:of|in)$/.test(scene.tokens[at - 1]?.norm ?? '') && isTownOrLarger(scene, at) && looksLikeGiven(scene, at + 1) && at + 2 < limit && isNameToken(scene, at + 2)) return undefined // prettier-ignore
  const given = looksLikeGiven(scene, at)
  if (isPlacePair(scene, at, given)) return undefined
  // 'Депутат Мажилиса Айгуль Куспан': the name begins with the given name.
  if (
    !given &&
    looksLikeGiven(scene, at + 1) &&
    isNameToken(scene, at + 2) &&
    follows(scene, at + 2) &&
    at + 2 < limit &&
    !patronymic.test(scene.tokens[at + 2]!.norm)
  )
    return undefined
  const surname = looksLikeSurname(scene, at + 1)
  if (isWordBeforeName(scene, at) && at + 2 < limit) return undefined
  // 'Сапар Тасөткел ауылында аяқталды': the journey, not a man of that name.
  if (opensSentence(scene, at) && /^(?:сапар|sapar)$/.test(scene.tokens[at]!.norm) && !surname) return undefined
  if (isCommon(scene, at + 1) && !surname) return undefined
  // 'ASMA INDUSTRIAL', 'Nurly Zher', 'South Wind': in Latin letters more must agree than in Cyrillic.
  const latin = scene.tokens[at]!.script === 'latin'
  if (scene.capital[at] === 2 && scene.capital[at + 1] === 2 && !(given && surname)) return undefined
  if (latin && languageAt(scene, at) !== 'en' && scene.language !== 'kk' && !(given && surname)) return undefined
  if (latin && given && !surname && !afterOffice && !isListedSurname(scene, at + 1)) return undefined
  if (isHead(scene, at + 2) && (scene.capital[at + 2]! > 0 || !surname)) return undefined
  const third = at + 2 < limit && isNameToken(scene, at + 2) && follows(scene, at + 2) && taken[at + 2] === 0
  if (!given && languageAt(scene, at) === 'en' && isNoGivenName(scene, at)) return undefined
  // 'Правительства РФ', 'День Иерусалима'
  if (
    !given &&
    !afterOffice &&
    ((scene.capital[at + 1] === 2 && scene.tokens[at + 1]!.text.length < 5) || isLargePlace(scene, at + 1))
  )
    return undefined
  const strange = isStrangePair(scene, at)
  if (given || afterOffice || strange || (surname && !isPlaceAdjective(scene, at))) {
    if (given && !surname && !afterOffice && isKnownWord(scene, at + 1)) return undefined
    if (
      third &&
      (patronymic.test(scene.tokens[at + 2]!.norm) || patronymic.test(scene.tokens[at + 1]!.norm)) &&
      !isCommon(scene, at + 2)
    ) {
      return { first: at, end: at + 3, rule: 'given name, patronymic and surname' }
    }
    return {
      first: at,
      end: at + 2,
      rule: given
        ? 'given name and surname'
        : afterOffice
          ? 'name after an office'
          : surname
            ? 'word before a surname'
            : 'two strange words in capitals',
    }
  }
  return undefined
}
/** 'День Серик Саттаров начал со школы': a common noun opens the sentence, the man's name stands behind it. */
const isWordBeforeName = (scene: Scene, at: number): boolean => {
  const word = formsAt(scene, at)[0]
  return (
    opensSentence(scene, at) &&
    word?.pos === 'noun' &&
    word.source === 'known' &&
    looksLikeGiven(scene, at + 1) &&
    isNameToken(scene, at + 2) &&
    follows(scene, at + 2) &&
    looksLikeSurname(scene, at + 2) &&
    !patronymic.test(scene.tokens[at + 2]!.norm)
  )
}
const isTownOrLarger = (scene: Scene, at: number): boolean =>
  lookUp(scene.tables.places, [scene.tokens[at]!.norm], languageAt(scene, at)).some(({ rows }) =>
    rows.some(({ kind }) => kind === 'country' || kind === 'region' || kind === 'city'),
  )
const isLargePlace = (scene: Scene, at: number): boolean =>
  lookUp(scene.tables.places, [scene.tokens[at]!.norm], languageAt(scene, at)).some(({ rows }) =>
    rows.some(({ kind, code }) => kind === 'country' || kind === 'region' || (kind === 'city' && code.includes('/'))),
  )

/** 'Фелипе Масса': in Russian, two capitalised words in a row that nobody knows as words or places are a foreigner's name. */
const isStrangePair = (scene: Scene, at: number): boolean => {
  if (languageAt(scene, at) !== 'ru' || scene.tokens[at]!.script !== 'cyrillic' || opensSentence(scene, at))
    return false
  if (
    scene.capital[at + 2] === 1 ||
    scene.terms[at - 1]?.some(({ role }) => role !== 'office') ||
    scene.tokens[at - 1]?.norm === '"'
  )
    return false
  return isStrange(scene, at) && isStrange(scene, at + 1)
}
/** 'Саудовская Аравия' is a place in two words that are none; 'El Salvador' is a country, whatever El may be. */
const isPlacePair = (scene: Scene, at: number, given: boolean): boolean =>
  lookUp(scene.tables.places, [scene.tokens[at]!.norm, scene.tokens[at + 1]!.norm], languageAt(scene, at)).some(
    ({ rows }) => !given || rows.some(({ kind }) => kind === 'country'),
  )
const isStrange = (scene: Scene, at: number): boolean =>
  scene.capital[at] === 1 &&
  scene.tokens[at]!.text.length > 2 &&
  scene.terms[at]!.length === 0 &&
  formsAt(scene, at).every(({ source }) => source === 'guessed') &&
  lookUp(scene.tables.places, [scene.tokens[at]!.norm], 'ru').length === 0

/** A surname alone, within a sentence: 'Путин подпишет'. It must look like one, be listed as one, and be nothing else. */
const listedSurnameAt = (scene: Scene, at: number, taken: Uint8Array): Run | undefined => {
  if (
    taken[at] === 1 ||
    languageAt(scene, at) !== 'ru' ||
    opensSentence(scene, at) ||
    !isStrange(scene, at) ||
    !looksLikeSurname(scene, at) ||
    isPlaceAdjective(scene, at)
  )
    return undefined
  if (
    scene.capital[at + 1]! > 0 ||
    scene.capital[at - 1]! > 0 ||
    scene.terms[at - 1]?.some(({ role }) => role !== 'office')
  )
    return undefined
  if (/^(?:им|имени|в|во|на|из|улице|проспекте)$/.test(scene.tokens[at - 1]?.norm ?? '')) return undefined
  const best = readingsOf(scene, [scene.tokens[at]!.text])[0]
  return best !== undefined && scene.tables.people.isSurname(foldName(best.name))
    ? { first: at, end: at + 1, rule: 'listed surname alone' }
    : undefined
}

/** 'In Shymkent Sattarov', 'Afterwards Sattarov', 'the Ertis Suto plant': a place, an adverb, a thing's name before a surname. */
const isNoGivenName = (scene: Scene, at: number): boolean =>
  /^(?:in|at|from|near|the|a|an)$/.test(scene.tokens[at - 1]?.norm ?? '') || openers.has(scene.tokens[at]!.norm)
const openers = new Set(
  'afterwards afterward later then next earlier finally today yesterday meanwhile also however there here during while when as after before thus besides moreover first second third last recently further additionally previously subsequently still now once according monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
)
const isListedSurname = (scene: Scene, at: number): boolean => {
  const key = foldName(scene.tokens[at]!.norm.replace(/['’]s$/, ''))
  return scene.tables.people.isSurname(key) || scene.tables.people.isGiven(key)
}
/** 'Болат Өтемұратов Қоры', 'Nurly Zher program', 'Abay Kunanbayev Street'. */
const isHead = (scene: Scene, at: number): boolean =>
  languageAt(scene, at - 1) !== 'ru' &&
  (scene.terms[at]?.some(
    ({ role, language, lemma, shown }) =>
      // Of Kazakh words only an owned one heads a name: '… Қоры', but not 'зауытта'.
      (role === 'body' || role === 'project' || role === 'place') && !(language === 'kk' && shown === lemma),
  ) ??
    false)
const isPlaceAdjective = (scene: Scene, at: number): boolean =>
  /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их)$/.test(scene.tokens[at]!.norm)
const isKnownWord = (scene: Scene, at: number): boolean =>
  languageAt(scene, at) !== 'en' &&
  formsAt(scene, at).some((form) => form.source === 'known' && !isCapitalised(form.lemma))

const isDedication = (scene: Scene, at: number): boolean => {
  const before = scene.tokens[at - 1]?.norm === '.' ? at - 2 : at - 1
  // 'the university named after …'
  if (scene.tokens[before]?.norm === 'after' && scene.tokens[before - 1]?.norm === 'named') return true
  return /^(?:имени|им|улица|улице|улицы|проспект|проспекте)$/.test(scene.tokens[before]?.norm ?? '')
}
const atNames = (scene: Scene, end: number): boolean => (scene.tokens[end]?.norm ?? '').startsWith('атында')

/** Kept: a report says the same names again and again, and the next report too. */
const keptReadings = new WeakMap<GivenNames, Map<string, readonly PersonReading[]>>()
const readingsOf = (scene: Scene, words: readonly string[]): readonly PersonReading[] => {
  const { people } = scene.tables
  let kept = keptReadings.get(people)
  if (kept === undefined || kept.size > 5_000) keptReadings.set(people, (kept = new Map()))
  const key = words.join(' ')
  let readings = kept.get(key)
  if (readings === undefined) kept.set(key, (readings = personReadings(words, 'ru', { people })))
  return readings
}

/** The nominative of a name: Russian by all its words at once, Kazakh without case, English without 's. */
export const personNominative = (
  scene: Scene,
  first: number,
  end: number,
  office: Case | undefined,
): { name: string; gender?: 'm' | 'f'; case?: Case } => {
  const language = languageAt(scene, first)
  const words: string[] = []
  for (let at = first; at < end; at++) {
    const { text, norm } = scene.tokens[at]!
    if (norm === '.') words[words.length - 1] += '.'
    else words.push(text)
  }
  if (language === 'ru' && scene.tokens[end - 1]!.script === 'cyrillic') {
    const readings = readingsOf(scene, words)
    const best = readings[0]
    const fitting =
      office === undefined
        ? best
        : (readings.find((one) => one.case === office && one.score > (best?.score ?? 0) - 3) ?? best)
    if (fitting !== undefined) return { name: fitting.name, gender: fitting.gender, case: fitting.case }
  }
  const last = words.pop() as string
  const bare = language === 'kk' ? withoutKazakhCase(last) : last.replace(/['’]s$/, '')
  return { name: [...words, bare].join(' ') }
}
const kazakhCase =
  /(?:[тдн]ың|[тдн]ің|қа|ке|ға|ге|[тдн]ы|[тдн]і|[тдн]ан|[тдн]ен|[тд]а|[тд]е|пен|мен|бен|[tdn]yń|[tdn]iń|qa|ke|ǵa|ge|[tdn]y|[tdn]i|[tdn]an|[tdn]en|pen|men|ben)$/u
const whole =
  /(?:ов|ев|ин|ова|ева|ина|бай|бек|хан|жан|тай|ұлы|қызы|улы|ov|ev|in|ova|eva|ina|bai|bek|han|jan|uly|qyzy)$/u
const withoutKazakhCase = (word: string): string => {
  if (whole.test(word)) return word
  const bare = word.replace(kazakhCase, '')
  return bare.length > 3 &&
    (whole.test(bare) || /[аеоыіұүөәиу]$|[бвгғдзкқлмнңпрстфхчцшй]$/u.test(bare)) &&
    bare !== word &&
    (whole.test(bare) || bare.length > 4)
    ? bare
    : word
}

const draft = (scene: Scene, run: Run, office: Case | undefined): Draft => {
  const found = personNominative(scene, run.first, run.end, office)
  return { kind: 'person', manner: 'named', first: run.first, end: run.end, head: run.end - 1, name: found.name, gender: found.gender, case: found.case, number: 'sg', rule: run.rule }
} // prettier-ignore

const officeEndings = (offices: readonly Draft[]): ReadonlyMap<number, Draft> =>
  new Map(offices.map((office) => [office.end, office]))

/** A surname alone after an office or a title: 'премьер Мамин', 'Mr Zhangorazov'. */
const surnameAt = (scene: Scene, at: number, taken: Uint8Array, office: boolean): Run | undefined => {
  if (!isNameToken(scene, at) || taken[at] === 1 || scene.capital[at] !== 1) return undefined
  const titled = /^(?:mr|mrs|ms|dr|господин|госпожа|мырза)$/.test(
    scene.tokens[at - 1]?.norm === '.' ? (scene.tokens[at - 2]?.norm ?? '') : (scene.tokens[at - 1]?.norm ?? ''),
  )
  if (!titled && !(office && looksLikeSurname(scene, at))) return undefined
  return { first: at, end: at + 1, rule: titled ? 'title and surname' : 'office and surname' }
}

/** '“…,” said Janet Heckman': whoever is said to say is a person. */
const isSpeaker = (scene: Scene, at: number): boolean =>
  languageAt(scene, at) === 'en' &&
  /^(?:said|says|added|adds|noted|notes|explained|explains|stressed|recalled|admitted|promised|complained)$/.test(
    scene.tokens[at - 1]?.norm ?? '',
  ) && // prettier-ignore
  scene.capital[at] === 1 &&
  scene.capital[at + 1] === 1 &&
  scene.capital[at + 2] !== 1 &&
  scene.terms[at + 1]!.length === 0

/** 'Аким Алматы Серик Саттаров': a city that the office is of, though its name may be a man's too. */
const isOfOffice = (scene: Scene, at: number, limit: number): boolean =>
  isTownOrLarger(scene, at) &&
  at + 2 < limit &&
  [at + 1, at + 2].every(
    (next) => isNameToken(scene, next) && follows(scene, next) && !patronymic.test(scene.tokens[next]!.norm),
  )

/** taken: 1 where a place with its kind stands. */
export const findPersons = (scene: Scene, taken: Uint8Array, offices: readonly Draft[]): Draft[] => {
  const found: Draft[] = []
  const ends = officeEndings(offices)
  /** The last words of offices. */
  const inside = new Set(offices.filter(({ first, end }) => end - first > 1).map(({ end }) => end - 1))
  for (let at = 0; at < scene.tokens.length; at++) {
    if (scene.capital[at] === 0 || isDedication(scene, at)) continue
    const quote = scene.opening[at] ?? -1
    if (quote >= 0 && scene.closing[quote]! - quote < 9) continue
    const limit = sentenceEnd(scene, at)
    if (inside.has(at) && isOfOffice(scene, at, limit)) continue
    const before =
      scene.tokens[at - 1]?.norm === ',' && languageAt(scene, at) === 'en' ? ends.get(at - 1) : ends.get(at)
    const run =
      initialsAt(scene, at, limit) ??
      fullAt(scene, at, limit, taken, before !== undefined || isSpeaker(scene, at)) ??
      surnameAt(scene, at, taken, before !== undefined) ??
      listedSurnameAt(scene, at, taken)
    if (run === undefined || atNames(scene, run.end)) continue
    found.push(draft(scene, run, before?.case))
    at = run.end - 1
  }
  return found
}

/** Later mentions by surname alone: 'пояснил Кушербаев' after Крымбек Кушербаев. */
export const findSurnames = (scene: Scene, taken: Uint8Array, persons: readonly Draft[]): Draft[] => {
  const surnames = new Map<string, Draft>()
  const openings = new Set<string>()
  for (const person of persons) {
    const last = (person.name.split(' ').at(-1) as string).toLowerCase().replaceAll('ё', 'е')
    if (last.length < 4) continue
    surnames.set(stemOf(last), person)
    openings.add(last.slice(0, 3))
  }
  if (surnames.size === 0) return []
  const found: Draft[] = []
  for (const at of scene.capitals) {
    if (taken[at] !== 0) continue
    const { norm } = scene.tokens[at]!
    if (norm.length < 4 || !openings.has(norm.slice(0, 3))) continue
    for (let cut = 0; cut < 5 && norm.length - cut > 3; cut++) {
      const person = surnames.get(norm.slice(0, norm.length - cut))
      if (person === undefined || (cut > 0 && !surnameTail.test(norm.slice(norm.length - cut)))) continue
      found.push({ ...person, first: at, end: at + 1, head: at, rule: 'surname again', case: undefined })
      break
    }
  }
  return found
}
const stemOf = (surname: string): string =>
  /(?:[оеи][вн]|ск)а$|ая$|ий$/.test(surname) ? surname.replace(/(?:ая|ий|а)$/, '') : surname
const surnameTail =
  /^(?:а|у|ым|ом|ем|е|ой|ий|ого|ому|им|ая|ую|ы|'s|[тдн]ың|[тдн]ің|қа|ке|ға|ге|[тдн]ы|[тдн]і|[тдн]ан|[тдн]ен|пен|мен|бен)$/
