// What a person is called beside the name when no list knows the office: 'гидролог Казгидромета Серик Саттаров', 'Serik Sattarov, a
// field engineer', 'диспетчер Айгүл Серікова'. The word's ending says that somebody is meant.
import { nominative, type Case } from '../../../words/index.ts'
import {
  formsAt,
  isComma,
  languageAt,
  sentenceEnd,
  sentenceStart,
  termsAt,
  textOf,
  type Draft,
  type Scene,
} from '../scene.ts'
import { complementEnd, complementStart, type Landmarks } from './complements.ts'

const russianAgent =
  /(?:тель|ник|ист|ор|ёр|ер|лог|граф|вод|овед|щик|чик|ант|ент|арь|ец|ица|истка|тельница|ач|атр|навт|вик|ун|ша)$/
const kazakhAgent = /(?:шы|ші|гер|кер|ман|ист|ор|лог|граф|тер|ер)$/
const englishAgent = /(?:er|or|ist|ian|man|woman|ant|ent|eer|ee|ic|ess|ive)$/
const notAgents =
  /^(?:центр|район|номер|ремонт|проект|вечер|размер|офицер-|год|месяц|конец|отец|процент|документ|момент|климат|агент-|сектор|простор|договор|разговор|mr|december|october|september|november|after|over|under|number|september|government|parliament|president|development|department|investment|centre|however|never|ever|quarter|water|power|other|another|or|for|were|her|per|moreover|together|later|further)$/

const isAgent = (lemma: string, language: string): boolean =>
  lemma.length > 3 &&
  !notAgents.test(lemma) &&
  (language === 'ru' ? russianAgent : language === 'kk' ? kazakhAgent : englishAgent).test(lemma)

const role = (first: number, end: number, head: number, office: string, lemma: string, found: Case | undefined): Draft => ({
  kind: 'person', manner: 'office', first, end, head, name: office, office, lemma, case: found, number: 'sg', rule: 'what the person is beside the name',
}) // prettier-ignore

/** The dictionary form of an agent noun that may stand in the person's case. */
const agentAt = (
  scene: Scene,
  at: number,
  wanted: Case | undefined,
): { lemma: string; bent: Case | undefined } | undefined => {
  if (
    scene.tokens[at]?.kind !== 'word' ||
    termsAt(scene, at, 'project').length > 0 ||
    termsAt(scene, at, 'place').length > 0
  )
    return undefined
  const form = formsAt(scene, at).find(
    ({ pos, number, case: bent, lemma }) =>
      pos === 'noun' &&
      number !== 'pl' &&
      (wanted === undefined || bent === undefined || bent === wanted) &&
      isAgent(lemma, 'ru'),
  )
  return form === undefined ? undefined : { lemma: form.lemma, bent: form.case }
}

const russianBefore = (scene: Scene, person: Draft, marks: Landmarks): Draft | undefined => {
  const limit = Math.max(sentenceStart(scene, person.first), person.first - 8)
  for (let head = person.first - 1; head >= limit; head--) {
    const token = scene.tokens[head]!
    if (token.kind !== 'word' && token.norm !== '"') return undefined
    const agent = scene.capital[head] === 0 || head === limit ? agentAt(scene, head, person.case) : undefined
    // Everything between must belong to it.
    if (agent === undefined || complementEnd(scene, head + 1, marks, (at) => at >= person.first) !== person.first)
      continue
    const name =
      `${nominative(token.text, 'ru', { number: 'sg', ...(agent.bent ? { case: agent.bent } : {}) })} ${textOf(scene, head + 1, person.first)}`.trim()
    return role(head, person.first, head, name, agent.lemma, agent.bent)
  }
  return undefined
}
const russianAfter = (scene: Scene, person: Draft, marks: Landmarks): Draft | undefined => {
  if (!isComma(scene, person.end)) return undefined
  for (let head = person.end + 1; head < person.end + 4; head++) {
    const agent = agentAt(scene, head, person.case)
    if (agent === undefined) {
      if (
        !formsAt(scene, head).some(
          ({ pos, case: bent }) => pos === 'adjective' && (bent === person.case || person.case === undefined),
        )
      )
        return undefined
      continue
    }
    const end = complementEnd(scene, head + 1, marks)
    const name =
      `${nominative(textOf(scene, person.end + 1, head + 1), 'ru', { number: 'sg', ...(agent.bent ? { case: agent.bent } : {}) })} ${textOf(scene, head + 1, end)}`.trim()
    return role(person.end + 1, end, head, name, agent.lemma, agent.bent)
  }
  return undefined
}
const kazakhBefore = (scene: Scene, person: Draft, marks: Landmarks): Draft | undefined => {
  const head = person.first - 1
  const form = formsAt(scene, head)[0]
  if (
    head < sentenceStart(scene, head) ||
    scene.tokens[head]?.kind !== 'word' ||
    form?.pos !== 'noun' ||
    form.case !== 'nom' ||
    !isAgent(form.lemma, 'kk')
  )
    return undefined
  if (termsAt(scene, head, 'place').length > 0 || termsAt(scene, head, 'project').length > 0) return undefined
  const first = form.possessive ? complementStart(scene, head, marks, 7, true) : head
  return role(first, person.first, head, textOf(scene, first, person.first), form.lemma, 'nom')
}
const englishAfter = (scene: Scene, person: Draft): Draft | undefined => {
  if (!isComma(scene, person.end) || !/^(?:a|an|the)$/.test(scene.tokens[person.end + 1]?.norm ?? '')) return undefined
  const limit = Math.min(sentenceEnd(scene, person.end), person.end + 9)
  let end = person.end + 2
  let agent = false
  while (
    end < limit &&
    scene.tokens[end]!.kind === 'word' &&
    !/^(?:who|which|that|said|told)$/.test(scene.tokens[end]!.norm)
  ) {
    if (isAgent(scene.tokens[end]!.norm, 'en')) agent = true
    end++
  }
  return agent && end > person.end + 2
    ? role(person.end + 2, end, end - 1, textOf(scene, person.end + 2, end), scene.tokens[end - 1]!.norm, 'nom')
    : undefined
}
const englishBefore = (scene: Scene, person: Draft): Draft | undefined => {
  const head = person.first - 1
  const token = scene.tokens[head]
  if (token?.kind !== 'word' || !isAgent(token.norm, 'en') || head < sentenceStart(scene, person.first))
    return undefined
  if (formsAt(scene, head).some(({ pos, tense }) => pos === 'verb' && tense !== undefined)) return undefined
  return role(head, person.first, head, token.text, token.norm, 'nom')
}

/** Roles of those who have no listed office beside them. */
export const findRoles = (
  scene: Scene,
  persons: readonly Draft[],
  offices: readonly Draft[],
  marks: Landmarks,
): Draft[] => {
  const held = new Set<number>()
  for (const { first, end } of offices) {
    for (let at = end; at < end + 2; at++) held.add(at)
    for (let at = first - 3; at <= first; at++) held.add(-at - 1)
  }
  return persons.flatMap((person): Draft[] => {
    if (held.has(person.first) || held.has(-person.end - 1) || person.end - person.first < 2) return []
    const language = languageAt(scene, person.first)
    const found =
      language === 'ru'
        ? (russianBefore(scene, person, marks) ?? russianAfter(scene, person, marks))
        : language === 'kk'
          ? kazakhBefore(scene, person, marks)
          : (englishAfter(scene, person) ?? englishBefore(scene, person))
    return found === undefined ? [] : [found]
  })
}
