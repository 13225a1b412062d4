// The things that an event is told of: those known by name, or the words that the clause has for them.
import { sentenceAt, clauseAt, mentionAt } from '../document.ts'
import { antecedentOf, isWithoutNoun } from './antecedents-en.ts'
import type { Cue } from './cues.ts'
import type { PhaseRead } from './event-phases.ts'
import type { EventMeaning } from './lists/event.ts'
import { leadingPhrase, ownPhrase } from './phrases.ts'
import { amountsIn, type Scene } from './scene.ts'
import { subjectsOfEvent, type Subjects } from './subjects.ts'

const house = /дом|школ|больниц|объект|корпус|здани|сад|мост|дорог|станци|комплекс|центр|завод/i
/** Laws and symbols are 'приняты' too: a thing named beside it must be one that is built. */
const isLawful = (scene: Scene, cue: Cue<EventMeaning>, { entities }: Subjects): boolean =>
  isAdopted(scene, cue) && !entities.some((index) => house.test(scene.doc.entities[index]!.name))

const isAdopted = (scene: Scene, cue: Cue<EventMeaning>): boolean =>
  cue.end - cue.first === 1 && scene.norms[cue.first]!.startsWith('принят')

const hasPronoun = ({ norms }: Scene, cue: Cue<unknown>): boolean =>
  [norms[cue.first - 1], norms[cue.end]].some((norm) => /^(?:его|ее|их|it|them|оны|оларды)$/.test(norm ?? ''))

export interface Of {
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
  const far = scene.norms[amount?.endToken ?? -1] === 'of' && scene.norms[amount!.endToken + 1] === 'them' ? 7 : 4
  if (amount === undefined || cue.first - amount.endToken > far || !isWithoutNoun(scene, amount)) return undefined
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
export const whatOf = (scene: Scene, read: PhaseRead, cue: Cue<EventMeaning>): Of => {
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
  const isEnglishSubject = cue.means.theme === 'subject' && scene.doc.language === 'en'
  if (cue.means.weak || (read.concept === 'appear' && !isEnglishSubject)) return {}
  const described =
    cue.means.attribute || read.phase === 'designed' ? undefined : ownPhrase(scene, groupStart(scene, cue), cue.end)
  if (described !== undefined) return isShell(read, described) ? {} : { described }
  return read.concept === 'design' && read.phase === 'coming' ? {} : { subjects: found }
}

/** 'Степногорск готов': a town is not built by its being ready. */
export const withoutTown = (scene: Scene, { concept }: PhaseRead, of: Of): Of =>
  of.described !== undefined &&
  concept === 'finish' &&
  scene.doc.entities.some(({ kind, name }) => kind === 'place' && name.toLowerCase() === of.described!.toLowerCase())
    ? {}
    : of
