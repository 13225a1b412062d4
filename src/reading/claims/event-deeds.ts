// Deeds that no list has: a verb of the future with a date to come, what goes on since a day, a plant at its work.
import type { Language } from '../../model/index.ts'
import { verbForms, type DateMention } from '../../words/index.ts'
import { mentionAt } from '../document.ts'
import { ahead } from './ahead.ts'
import type { Cue } from './cues.ts'
import type { EventMeaning } from './lists/event.ts'
import { worksAt } from './makes-kk.ts'
import { modalityOf, type Outcome } from './outcome.ts'
import { leadingPhrase, subjectPhrase } from './phrases.ts'
import { datesIn, type Scene } from './scene.ts'
import { subjectsNear } from './subjects.ts'

const futureVerb: Record<Language, (norm: string) => boolean> = {
  ru: (norm) => norm.length > 3 && verbForms(norm, 'ru').some((form) => form.tense === 'future' && form.person === 3),
  kk: (norm) =>
    norm !== 'болады' &&
    norm !== 'алады' &&
    /(?:ады|еді|йды|йді|[мбп][ае][қк]|[мбп]ақшы|[мбп]екші|[аей]м[ыі]з|[аей]т[ыі]н[ыі]н)$/.test(norm) &&
    norm.length > 5 &&
    // 'Бастады', 'сұрады' look alike and have been.
    !verbForms(norm, 'kk').some((form) => form.tense === 'past' && form.source === 'known'),
  en: (norm) => norm === 'will',
}
const isAhead = (scene: Scene, date: DateMention): boolean =>
  date.relation === 'by' ||
  // 'С 1 октября батареи станут теплыми'
  (date.relation === 'since' && scene.doc.language === 'ru' && date.value > scene.doc.published.slice(0, date.value.length)) || (date.relation === 'at' && date.value.slice(0, 4) >= scene.doc.published.slice(0, 4) && date.value > scene.doc.published.slice(0, date.value.length)) || (date.relation === 'at' && date.value === scene.doc.published.slice(0, 4)) // prettier-ignore

const hasInfinitive = (scene: Scene, clause: number): boolean => {
  const { first, end } = scene.doc.clauses[clause]!
  return scene.norms.slice(first, end).some((norm) => /(?:ть|ти|ться)$/.test(norm))
}
/** 'on how the city will change' tells of no deed. */
const isQuestion = (scene: Scene, first: number, at: number): boolean =>
  scene.norms.slice(first, at).some((norm) => /^(?:how|what|whether|why)$/.test(norm))

/** 'С мая дома раздает банк': what goes on since a day was begun then. */
export const goesOnSince = (scene: Scene, clause: number, language: Language): Outcome | undefined => {
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
export const atWork = (scene: Scene, clause: number, language: Language): Outcome | undefined => {
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
export const deedToCome = (scene: Scene, clause: number, language: Language): Outcome | undefined => {
  const { first, end } = scene.doc.clauses[clause]!
  const date = datesIn(scene, first, end)
    .map((one) => ahead(one, scene.doc.published))
    .find((one) => isAhead(scene, one))
  if (date === undefined) return undefined
  let at = first
  while (at < end && !(scene.doc.tokens[at]!.kind === 'word' && futureVerb[language](scene.norms[at]!))) at++
  const planned = scene.hints[clause]!.find(
    (hint) =>
      (hint.means === 'plan' &&
        !isPlanOnPaper(scene, hint.first) &&
        !(/^готов(?:ятся|ится)$/.test(scene.norms[hint.first]!) && !hasInfinitive(scene, clause))) ||
      // 'Мост обещают к осени'
      (hint.means === 'promise' && language === 'ru') ||
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
