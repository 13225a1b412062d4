// Russian events whose verb is not said again: 'школу сдадут в мае, больницу – в июне', '25 уже сданы, остальные пять – до декабря'.
// A piece between marks with a dash and a day has the verb of the event told just before it.
import { formsOf, type DateMention } from '../../words/index.ts'
import { ahead } from './ahead.ts'
import type { Phase } from './event-phases.ts'
import type { Concept } from './lists/event.ts'
import type { Outcome } from './outcome.ts'
import { amountsIn, datesIn, outermostIn, type Scene } from './scene.ts'

const isMark = (norm: string): boolean => /^[,;:.!?(]$/.test(norm)
const isFinite = (norm: string): boolean =>
  norm.length > 2 && formsOf(norm, 'ru').some(({ pos, source, person, tense, case: bent }, at) => at === 0 && source === 'known' && ((pos === 'verb' && (person !== undefined || tense === 'past')) || (pos === 'participle' && bent === undefined))) // prettier-ignore
const widest = 7

interface Piece {
  readonly first: number
  readonly dash: number
  readonly date: DateMention
}
/** 'больницу – в июне' around the dash, where it is one. */
const pieceAt = (scene: Scene, dash: number, sentence: { firstToken: number; endToken: number }): Piece | undefined => {
  const { norms } = scene
  let first = dash
  while (first > sentence.firstToken && dash - first <= widest && !isMark(norms[first - 1]!)) first--
  if (first === dash || dash - first > widest || norms.slice(first, dash).some(isFinite)) return undefined
  const date = datesIn(scene, dash + 1, Math.min(sentence.endToken, dash + 4))[0]
  if (date === undefined || date.firstToken > dash + 2 || date.relation === 'during' || date.relation === 'since')
    return undefined
  const after = norms[date.endToken]
  return after === undefined || isMark(after) || date.endToken >= sentence.endToken ? { first, dash, date } : undefined
}

const gone: Partial<Record<Concept, Concept>> = { construct: 'finish', repair: 'finish', finish: 'finish', accept: 'finish', open: 'open', run: 'open' } // prettier-ignore
const phaseOf = (scene: Scene, before: Outcome, date: DateMention): { concept: Concept; phase: Phase } | undefined => {
  const { published } = scene.doc
  const isAhead = date.relation === 'by' ? date.value >= published.slice(0, date.value.length) : date.value > published.slice(0, date.value.length) || (date.grain === 'year' && date.value === published.slice(0, 4) && before.phase === 'coming') // prettier-ignore
  if (isAhead) {
    const concept = before.phase === 'coming' ? before.concept : gone[before.concept]
    return concept && { concept, phase: 'coming' }
  }
  return before.phase === 'done' && !isAhead ? { concept: before.concept, phase: 'done' } : undefined
}

/** What the piece names; a bare number is of the things told before. */
const subjectsOf = (scene: Scene, { first, dash }: Piece, before: Outcome): Pick<Outcome, 'subjects' | 'described'> => {
  const own = outermostIn(scene.doc, first, dash, 'project')[0]
  if (own) return { subjects: { entities: own.entities, closeness: 'clause' } }
  const isBare = amountsIn(scene, first, dash).some(({ nounToken }) => nounToken === undefined)
  const noun = scene.norms[dash - 1]!
  if (!isBare && formsOf(noun, 'ru')[0]?.pos === 'noun') return { described: formsOf(noun, 'ru')[0]!.lemma }
  if (before.subjects) return { subjects: before.subjects }
  return before.described === undefined ? {} : { described: before.described }
}

/** All outcomes, with those of the text's elliptic pieces; what is set beside a dash is no longer the date of the event before it. */
export const withElided = (scene: Scene, outcomes: readonly Outcome[]): Outcome[] => {
  const { doc, norms } = scene
  const told: Outcome[] = [...outcomes]
  const placesOf = new Map<number, number[]>()
  told.forEach(({ clause }, place) => {
    const { sentence } = doc.clauses[clause]!
    const places = placesOf.get(sentence)
    if (places) places.push(place)
    else placesOf.set(sentence, [place])
  })
  doc.sentences.forEach((sentence, number) => {
    if (sentence.language !== 'ru') return
    const own = placesOf.get(number) ?? []
    const earlier = doc.sentences[number - 1]?.paragraph === sentence.paragraph ? (placesOf.get(number - 1) ?? []) : []
    const near = [...earlier, ...own]
    if (near.length === 0) return
    for (let at = sentence.firstToken + 1; at < sentence.endToken - 1; at++) {
      if (norms[at] !== '-' || !doc.tokens[at]!.spaced) continue
      const piece = pieceAt(scene, at, sentence)
      if (piece === undefined) continue
      const place = near.findLast((one) => told[one]!.cue.first < piece.first)
      const date = ahead(piece.date, doc.published)
      const read = place === undefined ? undefined : phaseOf(scene, told[place]!, date)
      if (place === undefined || read === undefined) continue
      const before = told[place]!
      if (before.date?.firstToken === piece.date.firstToken) told[place] = { ...before, date: undefined }
      told.push({ cue: { ...before.cue, first: at, end: at + 1 }, ...read, modality: read.phase === 'coming' ? 'planned' : 'reported', ...subjectsOf(scene, piece, before), clause: doc.clauseOfToken[at]!, date, part: true }) // prettier-ignore
      near.push(told.length - 1)
    }
  })
  return told
}
