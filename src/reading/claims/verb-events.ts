// Events told by the form of a verb: 'построим', 'возведена', 'достраивали' need no line of their own once the verb is listed and its
// forms are known. Only words that no listed cue covers are asked.
import type { Language } from '../../model/index.ts'
import { keptOfSpelling, verbForms, type Form, type Spelling } from '../../words/index.ts'
import type { Cue } from './cues.ts'
import type { EventForm, EventMeaning, Theme } from './lists/event.ts'
import type { VerbLine } from './lists/verb-line.ts'
import { verbsRu } from './lists/verbs.ts'

const prefixLength = 3
const indexed = (lines: readonly VerbLine[]) => ({
  byVerb: new Map(lines.map((line) => [line.verb, line])),
  prefixes: new Set(lines.map((line) => line.verb.slice(0, prefixLength))),
})
const verbs: Partial<Record<Language, ReturnType<typeof indexed>>> = { ru: indexed(verbsRu) }

const formOf = (form: Form, language: Language): EventForm | undefined => {
  if (form.pos === 'participle') return language === 'ru' && form.case === undefined ? 'done' : undefined
  if (form.tense === 'past') return language === 'ru' && form.aspect === 'imperf' ? undefined : 'done'
  // 'Работу найдут многие': a bare '-у' is a noun far more often than 'I'.
  if (form.person === 1 && form.number === 'sg') return undefined
  if (form.tense === 'future') return 'coming'
  if (form.tense === 'present') return language === 'kk' ? 'coming' : 'going'
  return form.tense === undefined && form.person === undefined && language === 'ru' ? 'infinitive' : undefined
}

/** Short participles and '-ся' verbs have the thing as subject; 'построили' as object. */
const themeOf = (line: VerbLine, form: Form): Theme =>
  line.means.theme ?? (form.passive || form.pos === 'participle' || form.lemma.endsWith('ся') ? 'subject' : 'object')

const attributeOf = (form: Form): boolean => form.pos === 'participle' && form.case !== undefined

const meaningOf = (line: VerbLine, form: Form, language: Language): EventMeaning | undefined => {
  const { concept, weak } = line.means
  const flags = weak ? { weak } : {}
  if (language === 'ru' && attributeOf(form)) {
    // 'Запущенные объекты' are as often neglected ones.
    if (form.lemma === 'запустить') return undefined
    return { concept, form: form.tense === 'present' ? 'going' : 'done', theme: 'subject', attribute: true, ...flags }
  }
  const told = formOf(form, language)
  return told && { concept, form: told, theme: themeOf(line, form), ...flags }
}

/** What one word tells, wherever it stands; null when it tells no event. `-ся` is looked up with and without it. */
const toldBy = (norm: string, language: Language): Pick<Cue<EventMeaning>, 'means' | 'line'> | null => {
  const known = verbs[language]
  if (known === undefined || norm.length < 5 || !known.prefixes.has(norm.slice(0, prefixLength))) return null
  for (const form of verbForms(norm, language)) {
    const line = known.byVerb.get(form.lemma) ?? known.byVerb.get(form.lemma.replace(/ся$/, ''))
    const means = line && meaningOf(line, form, language)
    if (line && means) return { means, line: { cue: line.verb, means, example: line.example } }
  }
  return null
}
const toldInRussian = keptOfSpelling(({ norm }) => toldBy(norm, 'ru'))

/** The event of one Russian word. */
export const russianVerbEventAt = (word: Spelling, at: number): Cue<EventMeaning> | undefined => {
  const told = toldInRussian(word)
  return told === null ? undefined : { means: told.means, first: at, end: at + 1, line: told.line }
}
