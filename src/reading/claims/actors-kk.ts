// Who acts in a Kazakh sentence when nobody is named: 'мердігерге … тапсырды' tells the builder, 'құрылысшылар … деп уәде берді' promise.
// The word for somebody who can act tells it, its case whether he is told or tells.
import { formsOf, nominative, type Case } from '../../words/index.ts'
import { clauseAt, sentenceAt, mentionAt } from '../document.ts'
import type { Scene } from './scene.ts'

/** Offices, bodies and trades by their dictionary form. */
const actors: ReadonlySet<string> = new Set(
  (
    'мердігер құрылысшы жолшы маман жұмысшы қызметкер өкіл жетекші басшы басшылық директор әкім орынбасар министр депутат төраға хатшы инженер кәсіпкер инвестор фермер шаруа диқан ' +
    'әкімдік басқарма министрлік ведомство департамент комитет комиссия агенттік палата үкімет мекеме ұйым компания кәсіпорын серіктестік қор орган билік қызмет инспекция бөлім бөлімше штаб оператор прокуратура полиция филиал орталық бірлестік қоғам'
  ).split(' '),
)
const actorAt = (scene: Scene, at: number, wanted: Case): boolean =>
  scene.doc.tokens[at]!.kind === 'word' &&
  formsOf(scene.norms[at]!, 'kk').some(
    ({ pos, lemma, case: bent }) => pos === 'noun' && bent === wanted && actors.has(lemma),
  )

/** Goes on with the words of the phrase: nouns in the nominative or genitive, and adjectives. */
const belongs = (scene: Scene, at: number): boolean => {
  const { kind } = scene.doc.tokens[at]!
  if (kind !== 'word' || mentionAt(scene.doc, at, 'person')) return false
  const form = formsOf(scene.norms[at]!, 'kk')[0]
  if (form === undefined) return true
  if (form.pos === 'adjective' || form.pos === 'name') return true
  return form.pos === 'noun' && (form.case === undefined || form.case === 'gen' || form.case === 'nom')
}
const most = 4
const opensSentence = (scene: Scene, at: number): boolean => sentenceAt(scene.doc, at).firstToken === at
const phraseEnding = (scene: Scene, first: number, head: number): string => {
  let from = head
  while (from > first && head - from < most && belongs(scene, from - 1)) {
    // 'Әкім мердігерге': the one who tells ends before.
    if (actorAt(scene, from - 1, 'nom') && formsOf(scene.norms[from]!, 'kk')[0]?.possessive !== true) break
    from--
  }
  const words = nominative(scene.doc.tokens.slice(from, head + 1).map((token) => token.text), 'kk') // prettier-ignore
  return opensSentence(scene, from) && (mentionAt(scene.doc, from)?.entities.length ?? 0) === 0
    ? words[0]!.toLowerCase() + words.slice(1)
    : words
}

/** Who is told, in the dative before the verb. */
export const toldBefore = (scene: Scene, first: number, verb: number, bent: 'dat' | 'abl' = 'dat'): string | null => {
  for (let at = first; at < verb; at++) if (actorAt(scene, at, bent)) return phraseEnding(scene, first, at)
  return null
}

/** Who says or promises it: the first one in the nominative; a participle before him is no part of his name. */
export const doerBefore = (scene: Scene, first: number, verb: number): string | null => {
  for (let at = first; at < verb; at++) {
    if (!actorAt(scene, at, 'nom')) continue
    // 'мердігер өкілдері', 'мердігер компания': the last of a row is the head.
    let head = at
    while (head + 1 < verb && actorAt(scene, head + 1, 'nom')) head++
    return phraseEnding(scene, first, head)
  }
  return null
}

const groups: ReadonlySet<string> = new Set('депутат мәжілісмен сенатор журналист ардагер қонақ белсенді студент оқушы инвестор кәсіпкер маман ғалым зиялы'.split(' ')) // prettier-ignore
/** Several who went together: 'депутаттар зауытты аралады'. */
export const groupBefore = (scene: Scene, first: number, verb: number): string | null => {
  for (let at = first; at < verb; at++) {
    const group = formsOf(scene.norms[at]!, 'kk').some(
      ({ pos, lemma, case: bent, number }) => pos === 'noun' && bent === 'nom' && number === 'pl' && groups.has(lemma),
    )
    if (group) return phraseEnding(scene, first, at)
  }
  return null
}

const verbalNoun = /у(?:ды|ді|ын|ін)$/
const joins = /^(?:,|және|әрі|сондай-ақ|сонымен)$/
/** 'Бақылауды күшейтуді және жолды бітіруді тапсырды' are two tasks: where each of them ends. */
export const tasksEndAt = (scene: Scene, first: number, verb: number): number[] => {
  const ends: number[] = []
  for (let at = first; at < verb - 1; at++) {
    if (verbalNoun.test(scene.norms[at]!) && joins.test(scene.norms[at + 1]!) && isTask(scene, at)) ends.push(at + 1)
  }
  return ends
}
/** 'Мердігерге жолды бітіруді, ал басқармаға есеп беруді тапсырды': the clause before ends in a task of the same order. */
export const tasksOpenAt = (scene: Scene, first: number, sentence: number, after: number): number => {
  let opens = first
  for (;;) {
    const comma = /^(?:ал|сондай-ақ|және|әрі)$/.test(scene.norms[opens - 1] ?? '') ? opens - 2 : opens - 1
    const before = scene.norms[comma] === ',' ? comma - 1 : comma
    if (before <= Math.max(sentence, after) || !verbalNoun.test(scene.norms[before] ?? '') || !isTask(scene, before)) return opens // prettier-ignore
    const clause = clauseAt(scene.doc, before)
    if (clause.first >= opens || clause.first < after) return opens
    opens = Math.max(sentence, clause.first)
  }
}
const isTask = (scene: Scene, at: number): boolean =>
  formsOf(scene.norms[at]!, 'kk').some(({ lemma, case: bent, pos }) => pos === 'noun' && bent === 'acc' && lemma.endsWith('у')) // prettier-ignore
