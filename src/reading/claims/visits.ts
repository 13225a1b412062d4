// Who went where: each stop in the order of the text. A stop is a project that the visitor went to, inspected or was shown; where none
// is named, the place or body. Meetings in an office are no visits, and neither are things merely told of.
import type { Visit } from '../../model/index.ts'
import { mentionsIn, nameMeant, nearestBefore, type Mention } from '../document.ts'
import type { Cue } from './cues.ts'
import { visiting } from './lists/index.ts'
import type { VisitMeaning } from './lists/visiting.ts'
import { datesIn, evidenceOf, outermostIn, quoteAt, type Scene } from './scene.ts'

interface Stretch {
  readonly first: number
  readonly end: number
}

/** The cue's own clause and the clauses of its sentence that it may run on into. */
const reach = (scene: Scene, cue: Cue<VisitMeaning>): Stretch => {
  const clause = scene.doc.clauses[scene.doc.clauseOfToken[cue.first] ?? 0]!
  return { first: clause.first, end: clause.end }
}

const visitorOf = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch): Mention | undefined => {
  const { doc } = scene
  const sentence = doc.sentences[doc.sentenceOfToken[cue.first] ?? 0]!
  const people = mentionsIn(doc, own.first, own.end, 'person')
  const before = people.findLast((mention) => mention.end <= cue.first)
  const after = people.find((mention) => mention.first >= cue.end)
  if (cue.means === 'shown' && sentence.language === 'en')
    return after ?? before ?? nearestBefore(doc, cue.first, 'person', 2)
  return (
    before ??
    after ??
    mentionsIn(doc, sentence.firstToken, sentence.endToken, 'person')[0] ??
    nearestBefore(doc, cue.first, 'person', 2)
  )
}

const isWithin = (mention: Mention, others: readonly Mention[]): boolean =>
  others.some((other) => other !== mention && other.first <= mention.first && mention.end <= other.end)

/** What is gone to: projects after the verb (before it in Kazakh), all that are joined; else the body or place. */
const stopsOf = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch): Mention[] => {
  const { doc } = scene
  const kazakh = doc.sentences[doc.sentenceOfToken[cue.first] ?? 0]!.language === 'kk'
  const projects = outermostIn(doc, own.first, own.end, 'project')
  const ahead = projects.filter((mention) => mention.first >= cue.end)
  const behind = projects.filter((mention) => mention.end <= cue.first)
  const chosen = kazakh
    ? behind.length > 0
      ? behind.slice(-1)
      : ahead.slice(0, 1)
    : ahead.length > 0
      ? ahead
      : behind.slice(-1)
  if (chosen.length > 0) return chosen
  const bodies = outermostIn(doc, own.first, own.end, 'organization').filter(
    (mention) => kazakh || mention.first >= cue.end,
  )
  if (bodies.length > 0 && cue.means !== 'arrives') return bodies.slice(0, 1)
  const places = outermostIn(doc, own.first, own.end, 'place').filter((mention) => kazakh || mention.first >= cue.end)
  const free = places.filter(
    (mention) => !isWithin(mention, [...mentionsIn(doc, own.first, own.end, 'person'), ...bodies]),
  )
  return free.slice(0, 1)
}

/** The day of the visit, where its sentence gives one. */
const dateOf = (scene: Scene, cue: Cue<VisitMeaning>): string | null => {
  const sentence = scene.doc.sentences[scene.doc.sentenceOfToken[cue.first] ?? 0]!
  const day = datesIn(scene, sentence.firstToken, sentence.endToken).find(
    (date) => date.grain === 'day' && date.relation === 'at',
  )
  return day && day.value <= scene.doc.published ? day.value : null
}

export const findVisits = (scene: Scene): Visit[] => {
  const { doc } = scene
  const found: Visit[] = []
  for (const sentence of doc.sentences) {
    for (const cue of visiting[sentence.language].find(scene.norms, sentence.firstToken, sentence.endToken)) {
      if (quoteAt(scene, cue.first)) continue
      const own = reach(scene, cue)
      const visitor = visitorOf(scene, cue, own)
      if (visitor === undefined) continue
      const who = nameMeant(doc, visitor)
      for (const stop of stopsOf(scene, cue, own)) {
        for (const index of stop.entities) {
          const what = doc.entities[index]!.name
          if (found.some((visit) => visit.who === who && visit.what === what)) continue
          found.push({ who, what, date: dateOf(scene, cue), evidence: evidenceOf(scene, own.first, own.end) })
        }
      }
    }
  }
  return found
}
