// Noun phrases of a Kazakh clause. A run of nouns is cut behind each word that bears a case of its own ('нысанды | аралап'), loses
// participles and adverbs that only look like nouns, and the measure or relation with which it may end: 'зауыттың құны' is the plant,
// 'қаржы есебінен' names nothing.
import { formsOfSpelling, toldOfSpelling, type Form } from '../../words/index.ts'
import { mentionAt } from '../document.ts'
import type { Scene } from './scene.ts'

/** Tokens [first, end). */
interface Run {
  readonly first: number
  readonly end: number
}
export interface KazakhPhrase extends Run {
  readonly oblique: boolean
}

const caseMarked: ReadonlySet<string> = new Set(['acc', 'dat', 'loc', 'abl', 'ins'])
const obliqueCase: ReadonlySet<string> = new Set(['dat', 'loc', 'abl', 'ins'])

/** Where it stands, by what, according to whom: nouns of relation, in any case. */
const relation =
  /^(?:арқа|ая|бары|нәтиже|дере|мәлімет|айту|маң|жан|ара|төңіре|алд|арт|үст|аст|қас|соң|аяғ|орта|жағ|қатар|тарап|тарапы|кезең|уақыт|мақсат|шеңбер|бойы|бойын|жалп|ішінде|ішкі|сырт|бері|ары|қоса|есеб|есептеу|сәйкес|негіз|арналған|дейін|кейін)(?:сында|сінде|ында|інде|нда|нде|сынан|сінен|ынан|інен|сында|ын|ін|сы|сі|ы|і|сына|сіне|ына|іне|ынша|інше|уынша|уінше|нша|нше|ындағы|індегі|сындағы|сіндегі|да|де|та|те|ымен|імен)?$/ // prettier-ignore
/** How much, how long: measures and ways of counting, with the ending that says whose. */
const measure =
  /^(?:құны|бағасы|аумағы|көлемі|саны|ұзындығы|қуаты|қуаттылығы|сыйымдылығы|үлесі|деңгейі|көрсеткіш|мерзімі|қашықтығы|биіктігі|ені|тереңдігі|салмағы|бюджеті|өнімі|түсімі|шығыны|кірісі|табысы|жартысы|бөлігі|пайызы|жасы|шамасы|мөлшері|ауқымы|өнімділігі|мүмкіндігі|сомасы|бәсі|жалақысы|ұжымы|қызметі|жұмысы|сапасы|барысы|халқы|тұрғыны|тұрғындары|адамы|жері|сметасы|инвестициясы|қаржысы|қаражаты|ақшасы|қабілеті|қоры$|құрылыс|жөндеу|реконструкция|жаңғырту|кезегі)/ // prettier-ignore
/** What only says how, which or when. */
const quality =
  /^(?:жалпы|жалпылама|жобалық|сметалық|жылдық|айлық|орташа|толық|тұрақты|негізгі|қосымша|былтырғы|биылғы|бұрынғы|қазіргі|бүгінгі|кейінгі|алғашқы|соңғы|алдағы|келесі|ең|өте|тағы|барлық|бүкіл|күллі|мүлдем|әлі|енді|ендігі|мұндай|ондай|осындай|сондай|басқа|өзге|қалған|жаңа|ескі|былтыр|биыл|бүгін|ертең|кеше|қазір|ресми|бар|бәрі|барлығы|біріншісі|екіншісі|бірі|соңы|өзі|өз|іске|жүзеге|қатарға|әр|тек|дәл|шамалы|мыңдай|жүздей|ғасыр|ғасырдың|минут|минутқа|сағат|сағаты|сағатына|таң|таңда|таңдағы|рет|әуелі|алдымен|бөлек)$/ // prettier-ignore
const isRelation = toldOfSpelling(({ norm }) => relation.test(norm))
const isMeasure = toldOfSpelling(({ norm }) => measure.test(norm))
const isQuality = toldOfSpelling(({ norm }) => quality.test(norm))

const formAt = (scene: Scene, at: number): Form | undefined => formsOfSpelling(scene.words[at]!, 'kk')[0]
/** A participle with a case of its own is a noun: 'салынғанды'. */
const isBareParticiple = (form: Form | undefined): boolean =>
  form?.pos === 'participle' && (form.case === undefined || form.case === 'nom')
/** 'Жаңарту', 'бітіру': work, no thing. */
const isWork = (form: Form | undefined, norm: string): boolean =>
  form?.pos === 'noun' && form.lemma.endsWith('у') && form.possessive !== true && (form.case === undefined || form.case === 'nom') && norm.length > 3 // prettier-ignore

const piecesOf = (scene: Scene, { first, end }: Run): Run[] => {
  const found: Run[] = []
  let from = first
  for (let at = first; at < end; at++) {
    const form = formAt(scene, at)
    const ends = form?.case !== undefined && caseMarked.has(form.case) && form.pos !== 'adjective'
    if (!ends && at + 1 < end) continue
    found.push({ first: from, end: at + 1 })
    from = at + 1
  }
  return found
}

/** Ends with a name of its own, or with the word for its kind: 'Жетісу облысы', 'Қоянды ауылы'. */
const isNamed = (scene: Scene, at: number): boolean => {
  for (const kind of ['person', 'place', 'organization'] as const) if (mentionAt(scene.doc, at, kind)) return true
  return (
    /^(?:облыс|аудан|қала|ауыл|кент|округ|республика|мемлекет|ел|өңір|аймақ)[ыі]/.test(scene.norms[at]!) &&
    mentionAt(scene.doc, at - 1, 'place') !== undefined
  )
}

const trimmed = (scene: Scene, run: Run): KazakhPhrase | undefined => {
  let { first, end } = run
  const bent = formAt(scene, end - 1)?.case
  // 'Адам қабылдайтын емхана': what stands before a participle belongs to it.
  for (let at = end - 2; at > first; at--) if (isBareParticiple(formAt(scene, at))) first = at + 1
  while (first < end && (isBareParticiple(formAt(scene, first)) || isRelation(scene.words[first]!))) first++
  // 'Азайту жолда': work is no part of what stands behind it.
  while (
    first < end - 1 &&
    isWork(formAt(scene, first), scene.norms[first]!) &&
    formAt(scene, first)?.possessive !== true
  )
    first++
  while (end > first && isEmptyEnd(scene, end - 1)) end--
  while (first < end && isQuality(scene.words[first]!) && allQualities(scene, first, end)) first++
  if (first === end || isNamed(scene, end - 1)) return undefined
  return { first, end, oblique: bent !== undefined && obliqueCase.has(bent) }
}
const allQualities = (scene: Scene, first: number, end: number): boolean => {
  for (let at = first; at < end; at++) if (!isQuality(scene.words[at]!)) return false
  return true
}
const isEmptyEnd = (scene: Scene, at: number): boolean => {
  const word = scene.words[at]!
  const form = formAt(scene, at)
  return isRelation(word) || isMeasure(word) || isQuality(word) || isBareParticiple(form) || isWork(form, word.norm)
}

/** What of a run of nominal words names something. */
export const kazakhPhrases = (scene: Scene, run: Run): KazakhPhrase[] =>
  piecesOf(scene, run).flatMap((piece) => trimmed(scene, piece) ?? [])
