// Offices and roles in the report's own words: 'министр экологии, геологии и природных ресурсов', 'облыс әкімі',
// 'Prime Minister of the Republic of Kazakhstan'; nominative, with all that belongs to them.
import type { Case } from '../../../words/index.ts'
import { formsAt, languageAt, sentenceEnd, sentenceStart, termsAt, textOf, type Draft, type Scene } from '../scene.ts'
import { headName } from '../phrases.ts'
import type { Term } from '../terms.ts'
import { officeQualities } from '../lists/offices.ts'
import { looksLikeGiven, looksLikeSurname } from './surnames.ts'
import { complementEnd, complementStart, type Landmarks } from './complements.ts'

/** These mean nothing alone: the head of what? */
const needsMore = new Set(['аксакал', 'ақсақал', 'технолог', 'officer', 'капитан', 'член', 'хозяин', 'хозяйка', 'владелица', 'участник', 'участница', 'сотрудник', 'работник', 'житель', 'рабочий', 'специалист', 'мастер', 'оператор', 'учитель', 'педагог', 'менеджер', 'чемпион', 'ветеран', 'строитель', 'волонтер', 'маман', 'шаруа', 'тұрғын', 'мұғалім', 'жүргізуші', 'worker', 'owner', 'founder', 'doctor', 'teacher', 'expert', 'specialist', 'farmer', 'engineer', 'coach', 'researcher', 'speaker', 'глава', 'представитель', 'эксперт', 'лидер', 'владелец', 'врач', 'тренер', 'основатель', 'куратор', 'координатор', 'помощник', 'судья', 'инженер', 'комиссар', 'ученый', 'экономист', 'генерал', 'басшы', 'өкіл', 'бастық', 'дәрігер', 'head', 'leader', 'representative', 'chief', 'deputy', 'manager', 'secretary', 'секретарь']) // prettier-ignore

/** 'фермер Серик Саттаров': beside a name a bare role is told enough. */
const nameFollows = (scene: Scene, at: number): boolean =>
  (scene.capital[at] ?? 0) === 1 && ((scene.capital[at + 1] ?? 0) === 1 || scene.tokens[at + 1]?.norm === '.')

const isQuality = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' && formsAt(scene, at).some((form) => officeQualities.has(form.lemma))

const qualitiesStart = (scene: Scene, head: number): number => {
  const limit = sentenceStart(scene, head)
  let first = head
  while (first > limit && !scene.tokens[first]!.breaks && isQuality(scene, first - 1)) first--
  return first
}

const upperInside = (scene: Scene, first: number, end: number): string => textOf(scene, first, end)

const draft = (first: number, end: number, head: number, office: string, term: Term, rule: string, found: Case | undefined): Draft => ({
  kind: 'person', manner: 'office', first, end, head, name: office, office, lemma: term.lemma, case: found ?? term.cases[0], number: term.number, gender: term.gender === 'f' ? 'f' : 'm', rule,
}) // prettier-ignore

const russianOffice = (scene: Scene, head: number, term: Term, marks: Landmarks): Draft | undefined => {
  const first = qualitiesStart(scene, head)
  const end = complementEnd(scene, head + 1, marks)
  if (end === head + 1 && first === head && needsMore.has(term.lemma) && !nameFollows(scene, end)) return undefined
  const bent = headName(scene, first, head, term, 'sg', false)
  const complement = upperInside(scene, head + 1, end)
  return draft(
    first,
    end,
    head,
    complement ? `${bent} ${complement}` : bent,
    term,
    'office with its complement',
    term.cases[0],
  )
}

const kazakhOffice = (scene: Scene, head: number, term: Term, marks: Landmarks): Draft | undefined => {
  // 'облыс әкімі' says whose akim; a bare 'Президент' or 'Елбасы' has nobody before it.
  const first = term.shown === term.lemma ? qualitiesStart(scene, head) : complementStart(scene, head, marks, 7, true)
  if (first === head && needsMore.has(term.lemma) && !nameFollows(scene, head + 1)) return undefined
  const bare = headName(scene, head, head, term, 'sg', false)
  const before = upperInside(scene, first, head)
  return draft(
    first,
    head + 1,
    head,
    before ? `${before} ${bare}` : bare,
    term,
    'office behind its genitives',
    term.cases[0],
  )
}

/** Small words that stand inside an English complement. */
const linking = /^(?:the|of|and|for|a|an|on|&)$/
const endsComplement = (scene: Scene, at: number): boolean => {
  const { kind, norm, text } = scene.tokens[at]!
  if (kind !== 'word' && text !== '&') return true
  // 'of the region D. Sattarov', 'of Kazakhstan Alikhan Smailov'
  if (scene.capital[at]! > 0)
    return (
      (text.length <= 2 && scene.tokens[at + 1]?.norm === '.') ||
      (beginsPerson(scene, at) && !(looksLikeGiven(scene, at + 1) && looksLikeSurname(scene, at + 2)))
    )
  if (linking.test(norm)) return false
  return formsAt(scene, at).some(
    ({ pos, source, tense }) =>
      source === 'known' &&
      (pos === 'preposition' || pos === 'adverb' || pos === 'pronoun' || (pos === 'verb' && tense !== undefined)),
  )
}
const beginsPerson = (scene: Scene, at: number): boolean =>
  scene.capital[at + 1] !== undefined &&
  scene.capital[at + 1]! > 0 &&
  looksLikeGiven(scene, at) &&
  (looksLikeSurname(scene, at + 1) || looksLikeSurname(scene, at + 2))

const englishEnd = (scene: Scene, from: number): number => {
  const limit = Math.min(sentenceEnd(scene, from), from + 12)
  const opener = scene.tokens[from]?.norm ?? ''
  if (opener === 'general') return from + 1
  if (!/^(?:of|to|for)$/.test(opener)) return from
  let last = from
  for (let at = from + 1; at < limit && !endsComplement(scene, at); at++) {
    if (!linking.test(scene.tokens[at]!.norm)) last = at
    // What is somebody's ends it: 'the Head of State’s instructions'.
    if (/['’]s$/.test(scene.tokens[at]!.text)) break
  }
  return last > from ? last + 1 : from
}
/** 'Energy Minister', 'Almaty Mayor': names of what they are in charge of. */
const capitalsStart = (scene: Scene, from: number): number => {
  const limit = Math.max(sentenceStart(scene, from), from - 4)
  let first = from
  while (
    first > limit &&
    scene.capital[from]! > 0 &&
    scene.capital[first - 1]! > 0 &&
    !scene.tokens[first]!.breaks &&
    !/['’]s$/.test(scene.tokens[first - 1]!.text) &&
    !/^(?:the|a|an|in|on|at|of|and|as|but|former|said|with|by|for|to|from|yesterday|today|then|later|earlier|next|when|while|after|before|according|meanwhile|also|there|here|now|so|mr|mrs)$/.test(
      scene.tokens[first - 1]!.norm,
    ) &&
    !looksLikeSurname(scene, first - 1)
  )
    first--
  return first
}
const englishOffice = (scene: Scene, head: number, term: Term): Draft | undefined => {
  const first = capitalsStart(scene, qualitiesStart(scene, head))
  const end = englishEnd(scene, head + 1)
  if (end === head + 1 && first === head && needsMore.has(term.lemma) && !nameFollows(scene, end)) return undefined
  return draft(
    first,
    end,
    head,
    textOf(scene, first, end).replace(/['’]s$/, ''),
    term,
    'office with its complement',
    'nom',
  )
}

const leading: Readonly<Record<string, string>> = {
  heads: 'head',
  leads: 'leader',
  runs: 'head',
  chairs: 'chairman',
  directs: 'director',
  manages: 'manager',
}
/** 'Serik Sattarov, who leads a repair crew': leader of a repair crew. */
const whoHeads = (scene: Scene, at: number): Draft | undefined => {
  const post = scene.tokens[at]!.norm === 'who' ? leading[scene.tokens[at + 1]?.norm ?? ''] : undefined
  if (post === undefined || scene.capital[at - 2] === 0) return undefined
  const limit = Math.min(sentenceEnd(scene, at), at + 10)
  let end = at + 2
  while (end < limit && !endsComplement(scene, end)) end++
  while (end > at + 2 && linking.test(scene.tokens[end - 1]!.norm)) end--
  if (end === at + 2) return undefined
  const office = `${post} of ${textOf(scene, at + 2, end)}`
  return {
    kind: 'person',
    manner: 'office',
    first: at + 1,
    end,
    head: at + 1,
    name: office,
    office,
    lemma: post,
    case: 'nom',
    number: 'sg',
    rule: 'who leads what',
  }
}

/** All offices of the text, whoever holds them. */
export const findOffices = (scene: Scene, marks: Landmarks): Draft[] => {
  const found: Draft[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const heading = whoHeads(scene, at)
    if (heading !== undefined) found.push(heading)
    if (scene.terms[at]!.length === 0) continue
    const terms = termsAt(scene, at, 'office')
    const term = terms.find((one) => one.number === 'sg')
    if (term === undefined) continue
    // 'deputy prime minister': the last head word of a row leads in English, the first in Russian.
    const language = languageAt(scene, at)
    if (language === 'en' && termsAt(scene, at + 1, 'office').length > 0) continue
    const office = term.language === 'ru' ? russianOffice(scene, at, term, marks) : term.language === 'kk' ? kazakhOffice(scene, at, term, marks) : englishOffice(scene, at, term) // prettier-ignore
    if (office === undefined) continue
    const before = found.at(-1)
    if (before !== undefined && before.end > office.first) {
      // Within a longer one ('заместитель акима области') it is no office of its own; a Kazakh chain's last head leads.
      // 'First Deputy Prime Minister' is more than 'First Deputy'.
      if (language !== 'ru' && before.first >= office.first) found.pop()
      else continue
    }
    found.push(office)
  }
  return found
}
