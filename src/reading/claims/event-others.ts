// Event words that here are said of something else, of a part, of people or of nothing that happens: by them no thing is built.
import type { Language } from '../../model/index.ts'
import { clauseAt, mentionAt, mentionsIn } from '../document.ts'
import type { Cue } from './cues.ts'
import type { EventMeaning } from './lists/event.ts'
import { isDoer } from './phrases.ts'
import { amountsIn, datesIn, firstOf, lastOf, type Scene } from './scene.ts'

/** 'Ремонт прошли 62 из них': said of a part, not of the whole. */
export const isPartial = (scene: Scene, clause: number, cue: Cue<unknown>, language: Language): boolean => {
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
export const countsPeople = (scene: Scene, cue: Cue<unknown>): boolean =>
  amountsIn(scene, cue.end, cue.end + 4).some(
    ({ unit, nounToken, firstToken }) =>
      // 'Вместо полусотни работает дюжина'
      (unit === null && nounToken === undefined && firstToken === cue.end && /^[а-я]/.test(scene.norms[cue.first]!)) ||
      unit === 'person' ||
      (nounToken !== undefined &&
        (isDoer(scene.norms[nounToken]!) || /^(?:человек|люд)/.test(scene.norms[nounToken]!))),
  )

const papers = /^(?:проект(?:а|ы|ов|у|ом)?|документ|смет[аыу]|псд|генплан|закон|норматив|правил|списк|график|штат)/
const gifts =
  /^(?:деньг|средств|помощ|финансирован|поддержк|субсиди|грант|кредит|льгот|выплат|зарплат|работ|вод|газ|свет|тепл|доступ|статус|образован|возможност|путевк|ключ|земл|участ)/
const isMoney = ({ unit }: { readonly unit: string | null }): boolean => /^[A-Z]{3}$/.test(unit ?? '')
/** 'Область получит 2 млрд', 'села получат воду': what is got is nothing that is built. */
const getsMoney = (scene: Scene, cue: Cue<EventMeaning>): boolean => {
  const { first, end } = clauseAt(scene.doc, cue.first)

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
export const isOfOther = (scene: Scene, cue: Cue<EventMeaning>, language: Language): boolean => {
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
  // 'Километр встал в 610 млн'
  if (/^встал[аои]?$/.test(word) && next === 'в') return amountsIn(scene, cue.end, cue.end + 4).length > 0
  return /^подн[яи]/.test(word) && next === 'на' && amountsIn(scene, cue.end, cue.end + 3).length > 0
}

/** 'Создано 20 рабочих мест': jobs are made, the thing is not said to be built. */
export const countsJobs = (scene: Scene, cue: Cue<unknown>): boolean =>
  /^(?:созда|creat)/.test(scene.norms[cue.first]!) &&
  amountsIn(scene, cue.end, cue.end + 4).some(
    ({ unit, nounToken }) =>
      unit === 'job' || /^(?:мест|ваканс|job|place|vacanc)/.test(scene.norms[nounToken ?? -1] ?? ''),
  )

/** The present of a Kazakh verb is its future too: 'зауыт 2031 жылдан бастап жұмыс істейді'. */
export const runsLater = (scene: Scene, clause: number): boolean => {
  const { first, end } = scene.doc.clauses[clause]!
  return datesIn(scene, first, end).some(({ value }) => value > scene.doc.published.slice(0, value.length))
}

/** 'Мұнда 100 адам жұмыс істейді': the people work, of the plant nothing is said. */
export const peopleWork = (scene: Scene, clause: number, cue: Cue<EventMeaning>): boolean => {
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

/** 'Десять приняты', 'сданы 12': a number beside the verb with no noun of its own. */
export const tellsPart = (scene: Scene, clause: number, cue: Cue<unknown>): boolean => {
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
export const isAsked = (scene: Scene, clause: number, cue: Cue<EventMeaning>): boolean => {
  const { first, end } = scene.doc.clauses[clause]!
  const asks = lastOf(scene, 'как', first, cue.first)
  if (cue.means.form !== 'going' || asks < 0 || (asks > first && scene.norms[asks - 1] !== ',')) return false
  const things = mentionsIn(scene.doc, cue.end, end, 'project')
  return things.length > 0 && things[0]!.number === 'pl'
}

/** 'Has told the council what the city has built': which things, the words do not say. */
export const isToldAbout = (scene: Scene, clause: number, cue: Cue<EventMeaning>): boolean => {
  if (cue.means.theme !== 'object') return false
  const words = scene.norms.slice(Math.max(scene.doc.clauses[clause]!.first, cue.first - 6), cue.first)
  const what = words.lastIndexOf('what')
  return what >= 0 && !words.slice(what).some((norm) => /^(?:that|which|who|[,;:])$/.test(norm))
}

/** 'Will not be finished until next year': then it will. */
export const isUntil = (scene: Scene, clause: number, cue: Cue<EventMeaning>): boolean =>
  cue.means.form === 'coming' &&
  datesIn(scene, cue.end, scene.doc.clauses[clause]!.end).some(({ firstToken }) => /^(?:until|till|before)$/.test(scene.norms[firstToken]!)) // prettier-ignore
