// Who went, where more than one named person is to be told from the sentence: several at once ('аким и министр побывали'), groups
// without a name ('Депутаты маслихата осмотрели'), and those who are no visitors at all (tourists, pupils, who only means to go).
import { formsOf } from '../../words/index.ts'
import { sentenceAt, mentionAt, mentionsIn, type Mention } from '../document.ts'
import type { Cue } from './cues.ts'
import type { VisitMeaning } from './lists/visiting.ts'
import type { Scene } from './scene.ts'

const joins = /^(?:мен|пен|бен|және|,|и|and)$/
const longestRow = 10

/** 'Әкім мен министр көріп қайтты', 'завод посетили аким и министр': who went together, each with an office before the name. */
export const companions = (
  scene: Scene,
  own: { readonly first: number; readonly end: number },
  visitor: Mention,
  cue: Cue<VisitMeaning>,
): Mention[] => {
  const before = visitor.end <= cue.first
  const people = mentionsIn(scene.doc, own.first, own.end, 'person').filter((one) => one === visitor || (one.entities.length > 0 && (before ? one.end <= cue.first : one.first >= cue.end) && !one.entities.some((entity) => visitor.entities.includes(entity)))) // prettier-ignore
  const at = people.indexOf(visitor)
  const isRow = (left: Mention, right: Mention): boolean => {
    // 'Аким Серик Саттаров и депутат': the name after the office is still the one on the left.
    const same = mentionsIn(scene.doc, left.end, right.first, 'person').findLast(({ entities }) => entities.some((entity) => left.entities.includes(entity))) // prettier-ignore
    const between = scene.norms.slice(same?.end ?? left.end, right.first)
    const { language } = sentenceAt(scene.doc, left.first)
    return between.length <= longestRow && joins.test(between[0] ?? '') && (language === 'kk' || between[0] !== ',')
  }
  const found: Mention[] = []
  if (before) for (let next = at; next > 0 && isRow(people[next - 1]!, people[next]!); next--) found.unshift(people[next - 1]!) // prettier-ignore
  else for (let next = at; next < people.length - 1 && isRow(people[next]!, people[next + 1]!); next++) found.push(people[next + 1]!) // prettier-ignore
  return found
}

const groupRu =
  /^(?:депутаты|сенаторы|мажилисмены|журналисты|блогеры|общественники|ветераны|эксперты|активисты|члены|народные)$/
const groupEn =
  /^(?:deputies|members|senators|journalists|reporters|mps|veterans|experts|activists|bloggers|lawmakers)$/
const goesOn = /^(?:of|the|parliament|council|commission|и|and)$/

/** 'Депутаты маслихата', 'members of Parliament' before the verb, with the words that tell which. */
export const groupOf = (scene: Scene, first: number, verb: number): string | null => {
  const { doc, norms } = scene
  const { language } = sentenceAt(doc, first)
  for (let at = first; at < verb; at++) {
    if (!(language === 'ru' ? groupRu : groupEn).test(norms[at]!)) continue
    if (/^(?:с|со|with|to)$/.test(norms[at - 1] ?? '')) return null
    let end = at + 1
    while (end < verb && end - at < 5 && tellsWhich(scene, end, language)) end++
    const words = doc.text.slice(doc.tokens[at]!.start, doc.tokens[end - 1]!.end)
    const opens = sentenceAt(doc, at).firstToken === at
    return opens ? words[0]!.toLowerCase() + words.slice(1) : words
  }
  return null
}
const tellsWhich = (scene: Scene, at: number, language: 'ru' | 'en' | 'kk'): boolean => {
  const norm = scene.norms[at]!
  if (scene.doc.tokens[at]!.kind !== 'word') return false
  if (goesOn.test(norm) || mentionAt(scene.doc, at, 'organization') !== undefined) return true
  return language === 'ru' && formsOf(norm, 'ru').some(({ pos, case: bent }) => (pos === 'noun' || pos === 'adjective') && bent === 'gen') // prettier-ignore
}

const meant: Readonly<Record<'ru' | 'en' | 'kk', RegExp>> = {
  ru: /^(?:не|планиру(?:ет|ют)|намерен[аы]?|собира(?:ет|ют)ся|должен|должна|должны|будет|будут|хочет|хотят|предлож\S+|поруч\S+|приглас\S+|предстоит|может|могут)$/,
  en: /^(?:will|would|shall|should|must|may|might|can|could|plans?|planned|planning|intends?|intended|going|expected|due|scheduled|invited|wants?|wanted|hopes?|not|never)$/,
  kk: /^(?:жоспарда\S+|ниетт\S+)$/,
}
/** 'Plans to visit': nobody has gone yet. */
export const isOnlyMeantIn = (scene: Scene, first: number, end: number): boolean =>
  scene.norms.slice(first, end).some((norm) => meant.en.test(norm))

/** The crowd that uses a thing: 'школу посещают 300 детей'. */
const crowd = /^(?:турист\S*|дети|детей|ребят\S*|ученик\S*|школьник\S*|учащи\S*|пациент\S*|посетител\S*|воспитанник\S*|студент\S*|паломник\S*|инвестор\S*|покупател\S*|иностран\S*|человек|люд(?:и|ей)|гост(?:и|ей)|жител(?:и|ей)|горожан\S*|tourists?|visitors?|children|pupils|students|patients|people|pilgrims|guests|investors|customers|адам|турист|көрермен)$/ // prettier-ignore
const desk = /^(?:аппаратн\S+|брифинг\S*|кабинет(?:е|у|а)?|коллеги(?:и|я|ю)|briefing|cabinet)$/
const sitting = /^(?:заседани\S+|meeting|session|отчет\S*)$/

/** Nobody went: it is only meant, many are said to come, or it was told at a desk. */
export const isNoVisit = (
  scene: Scene,
  cue: Cue<VisitMeaning>,
  own: { readonly first: number; readonly end: number },
): boolean => {
  const { doc, norms } = scene
  const { language, firstToken } = sentenceAt(doc, cue.first)
  // '250 visits a shift' are counted.
  if (norms[cue.first] === 'visits' && doc.amounts.some(({ firstToken, endToken }) => firstToken < cue.first && cue.first <= endToken)) return true // prettier-ignore
  // 'Құбыр тартылып болған' is laid to the end.
  if (language === 'kk' && /^(?:болған|болып)$/.test(norms[cue.first]!) && /[ыіу]п$|[аеөоұүі]п$/.test(norms[cue.first - 1] ?? '')) return true // prettier-ignore
  // 'Қоңырауын соқты', 'мердігер болып таңдалды': nobody goes anywhere.
  if (language === 'kk' && norms[cue.first] === 'соқты' && !/(?:[қғ]а|[кг]е|н[ае])$/.test(norms[cue.first - 1] ?? '')) return true // prettier-ignore
  if (language === 'kk' && norms[cue.first] === 'болып' && /^(?:таңдал|сайлан|тағайындал|есептел|танылды|саналады|табыл|қалды|келеді|шықты|жұмыс|істейді)/.test(norms[cue.end] ?? '')) return true // prettier-ignore
  const from = Math.max(own.first, cue.first - 5)
  for (let at = from; at < cue.first; at++) if (meant[language].test(norms[at]!)) return true
  for (let at = firstToken; at < own.end; at++) {
    if (mentionAt(doc, at, 'person') !== undefined) continue
    if (desk.test(norms[at]!)) return true
    if (sitting.test(norms[at]!) && /^(?:правительств\S*|комисси\S*|совета|парламента|о|об|government|of)$/.test(norms[at + 1] ?? '')) return true // prettier-ignore
    if (norms[at] === 'meeting' && /^(?:government|cabinet)$/.test(norms[at - 1] ?? '')) return true
  }
  return isCrowds(scene, cue, own)
}
/** The crowd stands right after the verb (and after 'by'), or right before it. */
const isCrowds = (
  scene: Scene,
  cue: Cue<VisitMeaning>,
  own: { readonly first: number; readonly end: number },
): boolean => {
  const { norms, doc } = scene
  if (crowd.test(norms[cue.first - 1] ?? '')) return true
  const many = /(?:ли|лись|ют|ат|ят|visited|attend)$/.test(norms[cue.end - 1]!)
  if (!many) return false
  for (let at = cue.end; at < Math.min(own.end, cue.end + 6); at++) {
    if (/^(?:с|со|with|and|at|to|for|где|,)$/.test(norms[at]!) || mentionAt(doc, at, 'person') !== undefined) break
    if (crowd.test(norms[at]!)) return norms.slice(cue.end, at).includes('by') || sentenceAt(doc, at).language === 'ru' // prettier-ignore
  }
  return false
}
