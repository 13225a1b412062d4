// Kazakh events told by the form of a verb, one word or several: 'іске қосылды', 'жөндеуден өтіп жатыр', 'салынуда', 'аяқталатын болады'.
// A converb says nothing of time by itself: an auxiliary after it does, or the verb that ends the chain ('жөнделіп, жаңғыртылды').
import { formsOf, keptOfSpelling, type Form, type Spelling } from '../../words/index.ts'
import type { Cue } from './cues.ts'
import type { EventForm, EventMeaning } from './lists/event.ts'
import type { VerbLine } from './lists/verb-line.ts'
import { verbsKk } from './lists/verbs-kk.ts'

interface Entry {
  readonly line: VerbLine
  /** The words before the verb: 'іске' of 'іске қосылу'. */
  readonly before: readonly string[]
}
/** 'соғу' → 'соқты', 'беру' → 'берді': two letters stay. */
const prefixLength = 2
const byVerb = new Map<string, Entry[]>()
const prefixes = new Set<string>()
for (const line of verbsKk) {
  const before = line.verb.split(' ')
  const verb = before.pop()!
  byVerb.set(
    verb,
    [...(byVerb.get(verb) ?? []), { line, before }].sort((a, b) => b.before.length - a.before.length),
  )
  prefixes.add(verb.slice(0, prefixLength))
}

interface Told {
  readonly form: EventForm
  readonly end: number
  /** Tells of the noun behind it: 'салынған мектеп'. */
  readonly attribute?: true
  /** 'Салына бастады': the work was begun. */
  readonly begun?: true
}
const goingOn = /^(?:жатыр|отыр|тұр|жүр|келеді|барады|жатырмыз|отырмыз|жүрміз|жатса)$/
const goingNoun = /^(?:жатқан|отырған|тұрған|келе)/
const broughtToEnd = /^(?:болды|бітті|шықты|қойылды|қойды|алынды|кетті|берілді|берді|тасталды|болған|біткен|шыққан)$/
const willEnd = /^(?:болады|бітеді|шығады|болмақ|бітпек|болмақшы)$/
const begins = /^(?:баста|басталды)/
const beginForms: Readonly<Record<string, EventForm>> = {
  бастады: 'done', бастаған: 'done', бастап: 'done', бастапты: 'done', бастайды: 'coming', бастамақ: 'coming', бастамақшы: 'coming',
} // prettier-ignore
const ability = /^(?:ал(?:ады|ды|май|мады|атын|са)|біл(?:еді|ді))/
const closing = /^(?:[.,;:!?)…»"-]|еді|болатын|екен|көрінеді|деп|дейді|деген|жоқ|емес|болса|ал|әрі|және)$/
/** 'Іске қосылған соң', 'салынғанға дейін': a condition or a time, not what happened. */
const afterwards = /^(?:соң|кейін|сайын|кез|кезде|дейін|бері|сәтте|уақытта|жағдайда|күннен|күні|бойда|бойы)$/

const mustNext = /^(?:керек|қажет|тиіс|міндетті)$/
/** The time of the verb that ends the chain of converbs. */
const endOfChain = (norms: readonly string[], from: number, end: number): EventForm | undefined => {
  for (let at = from; at < end; at++) {
    const norm = norms[at]!
    if (goingOn.test(norm)) return 'going'
    if (norm.length < 4) continue
    const form = formsOf(norm, 'kk')[0]
    if (form?.pos === 'noun' && form.case === 'loc' && /у[дт][ае]$/.test(norm) && closing.test(norms[at + 1] ?? '.')) return 'going' // prettier-ignore
    if (form?.pos === 'participle' && form.case === undefined && closing.test(norms[at + 1] ?? '.')) return 'done'
    if (form?.pos !== 'verb' || form.tense === undefined || form.person !== 3) continue
    return form.tense === 'past' ? 'done' : 'coming'
  }
  return undefined
}

const ofConverb = (norms: readonly string[], at: number, end: number): Told | undefined => {
  const next = at + 1 < end ? norms[at + 1]! : ''
  if (goingOn.test(next)) return { form: 'going', end: at + 2 }
  if (goingNoun.test(next)) {
    return closing.test(norms[at + 2] ?? '.') ? { form: 'going', end: at + 2 } : { form: 'going', end: at + 2, attribute: true } // prettier-ignore
  }
  const begun = /[аей]$/.test(norms[at]!) ? beginForms[next] : undefined
  if (begun !== undefined) return { form: begun, end: at + 2, begun: true }
  if (broughtToEnd.test(next)) return { form: 'done', end: at + 2 }
  if (willEnd.test(next)) return { form: 'coming', end: at + 2 }
  if (ability.test(next) || begins.test(next) || !norms[at]!.endsWith('п')) return undefined
  const form = endOfChain(norms, at + 1, end)
  return form && { form, end: at + 1 }
}

const ofParticiple = (norms: readonly string[], at: number, end: number, form: Form): Told | undefined => {
  const next = at + 1 < end ? norms[at + 1]! : '.'
  const past = form.tense === 'past'
  if (form.case === 'acc' && form.possessive) return { form: past ? 'done' : 'coming', end: at + 1 }
  if ((form.case !== undefined && form.case !== 'nom') || form.possessive || afterwards.test(next)) return undefined
  if (!past && !/(?:тын|тін)$/.test(norms[at]!)) return undefined
  if (!past && /^(?:бол(?:ады|ды)|көрінеді)$/.test(next)) return { form: 'coming', end: at + 2 }
  if (closing.test(next)) return next === 'еді' && !past ? undefined : { form: past ? 'done' : 'coming', end: at + 1 }
  return { form: past ? 'done' : 'coming', end: at + 1, attribute: true }
}

const toldBy = (norms: readonly string[], at: number, end: number, form: Form): Told | undefined => {
  const norm = norms[at]!
  const only = (told: EventForm): Told => ({ form: told, end: at + 1 })
  if (form.negative) return undefined
  // 'Ашылғалы тұр': about to be.
  if (/(?:ғалы|гелі|қалы|келі)$/.test(norm) && goingOn.test(norms[at + 1] ?? '')) return { form: 'coming', end: at + 2 }
  if (form.pos === 'participle') return ofParticiple(norms, at, end, form)
  if (form.pos === 'noun') {
    if (form.case === 'loc' && !form.possessive) return only('going')
    if (mustNext.test(norms[at + 1] ?? '')) return only('infinitive')
    return form.case !== undefined && form.case !== 'loc' && form.case !== 'abl' ? only('noun') : undefined
  }
  if (form.pos !== 'verb' || /с[ае]$/.test(norm)) return undefined
  if (form.tense === 'past') return only('done')
  if (form.tense !== undefined) return only('coming')
  return form.person === undefined && /[паей]$/.test(norm) ? ofConverb(norms, at, end) : undefined
}

const fits = (before: readonly string[], norms: readonly string[], at: number, first: number): boolean =>
  at - before.length >= first && before.every((word, number) => norms[at - before.length + number] === word)

/** 'Қадағалау тапсырылды' orders, 'үй тапсырылды' hands over. */
const isOrdered = ({ line }: Entry, norms: readonly string[], first: number): boolean =>
  line.means.concept === 'accept' &&
  /(?:у|уы|уі|уды|уді|уға|уге|міндет|міндеті|іс|жұмыс|жұмысы)$/.test(norms[first - 1] ?? '')

/** 'Инвестиция салынды': money is put in, nothing is built. */
const isInvested = ({ line }: Entry, norms: readonly string[], first: number): boolean =>
  line.verb.startsWith('сал') && money.test(norms[first - 1] ?? '')
const money = /^(?:миллиард|миллион|млрд|млн|ақша|қаржы|қаражат|инвестиция|салым|теңге|доллар|тиын|капитал)/

/** 'Келтіріле' of 'келтірілу', before 'бастады'. */
const verbOfConverb = (norm: string): string => (/[ае]$/.test(norm) ? `${norm.slice(0, -1)}у` : '')
const unknownConverb = (norm: string, next: string | undefined): readonly Form[] =>
  next !== undefined && beginForms[next] !== undefined && verbOfConverb(norm) !== ''
    ? [{ lemma: verbOfConverb(norm), pos: 'verb', source: 'guessed' }]
    : []

/** Whether the word may be a form of a listed verb: most are not, whatever stands around them. */
export const mayTellInKazakh: (word: Spelling) => boolean = keptOfSpelling(
  ({ norm }) =>
    norm.length >= 3 &&
    prefixes.has(norm.slice(0, prefixLength)) &&
    (formsOf(norm, 'kk').some(({ lemma }) => byVerb.has(lemma)) || byVerb.has(verbOfConverb(norm))),
)

/** 'Жаңартылатын энергия' is wind and sun. */
const isRenewable = (norms: readonly string[], at: number): boolean =>
  norms[at] === 'жаңартылатын' && /^(?:энерги|қуат)/.test(norms[at + 1] ?? '')

/** 'Үкіметтің кеңейтілген отырысы' is a meeting. */
const isMeeting = (norms: readonly string[], at: number): boolean =>
  norms[at] === 'кеңейтілген' && /^(?:отырыс|жиын|алқа|кеңес|мәжіліс|құрам)/.test(norms[at + 1] ?? '')

/** 'Тәулігіне 300 тонна ұн тартылады': goods, no pipe. */
export const isOfGoods = (norms: readonly string[], at: number, first: number): boolean =>
  /^(?:тартыл|құйыл|төсел)/.test(norms[at]!) &&
  norms.slice(Math.max(first, at - 8), at).some((norm) => /^(?:тәулігіне|күніне|жылына|айына|сағатына)$/.test(norm))

/** The event whose verb stands at the token; its cue begins with the words that belong to the verb. */
export const kazakhVerbEventAt = (
  norms: readonly string[],
  at: number,
  first: number,
  end: number,
): Cue<EventMeaning> | undefined => {
  const norm = norms[at]!
  // 'Биіктігі 3 метрге жеткізілген', 'саны 150-ге жеткізілді': so many, nothing is laid.
  if (/^(?:жеткіз|көтеріл)/.test(norm) && (/^(?:ге|ға|ке|қа|не|на)$/.test(norms[at - 1] ?? '') || /^(?:метр|шақырым|километр|тонна|пайыз|мың|миллион|миллиард|адам|бас|гектар|орын|дана)\p{L}*$/u.test(norms[at - 1] ?? ''))) return undefined // prettier-ignore
  if (isOfGoods(norms, at, first)) return undefined
  // 'Көлемі 2 трлн теңгені құрады': made up so much.
  if (norm === 'құрады' && /(?:ны|ні|ды|ді|ты|ті)$/.test(norms[at - 1] ?? '')) return undefined
  if (norm.length < 3 || !prefixes.has(norm.slice(0, prefixLength))) return undefined
  for (const form of [...formsOf(norm, 'kk'), ...unknownConverb(norm, norms[at + 1])]) {
    const entry = byVerb.get(form.lemma)?.find(({ before }) => fits(before, norms, at, first))
    if (entry === undefined) continue
    const begin = at - entry.before.length
    if (isRenewable(norms, at) || isMeeting(norms, at)) return undefined
    // '2019 жылдан бастап': since then.
    if (norm === 'бастап' && /(?:[днт]ан|[днт]ен)$/.test(norms[at - 1] ?? '')) return undefined
    const told =
      isOrdered(entry, norms, begin) || isInvested(entry, norms, begin) ? undefined : toldBy(norms, at, end, form)
    if (told === undefined) return undefined
    const { concept, weak, theme } = entry.line.means
    const begun = told.begun === true
    if (begun && concept !== 'construct' && concept !== 'repair') return undefined
    const means: EventMeaning = {
      concept: begun ? 'begin' : concept,
      ...(begun ? { work: concept } : {}),
      form: told.form,
      theme: told.form === 'noun' ? 'of' : (theme ?? 'object'),
      ...(weak ? { weak } : {}),
      ...(told.attribute ? { attribute: true } : {}),
    }
    return { means, first: begin, end: told.end, line: { cue: entry.line.verb, means, example: entry.line.example } }
  }
  return undefined
}
