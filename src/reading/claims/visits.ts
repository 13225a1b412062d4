// Who went where: each stop in the order of the text. A stop is a project that the visitor went to, inspected or was shown; where none
// is named, the place or body. Meetings in an office are no visits, and neither are things merely told of.
import type { Visit } from '../../model/index.ts'
import { mentionsIn, nameMeant, type Mention } from '../document.ts'
import type { Cue } from './cues.ts'
import { visiting } from './lists/index.ts'
import type { VisitMeaning } from './lists/visiting.ts'
import { datesIn, evidenceOf, outermostIn, quoteAt, type Scene } from './scene.ts'
import { isFrame } from './subjects.ts'

interface Stretch {
  readonly first: number
  readonly end: number
}

/** The cue's own clause and the clauses of its sentence that it may run on into. */
const reach = (scene: Scene, cue: Cue<VisitMeaning>): Stretch => {
  const clause = scene.doc.clauses[scene.doc.clauseOfToken[cue.first] ?? 0]!
  return { first: clause.first, end: clause.end }
}

/** The one the report is about: who is named first outside of quoted words, and holds an office. */
const protagonist = (scene: Scene): Mention | undefined => {
  const people = scene.doc.mentions.filter(
    (mention) => mention.kind === 'person' && mention.entities.length > 0 && !quoteAt(scene, mention.first),
  )
  return people.find((mention) => scene.doc.entities[mention.entities[0]!]!.office !== null) ?? people[0]
}

const visitorOf = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch): Mention | undefined => {
  const { doc } = scene
  const sentence = doc.sentences[doc.sentenceOfToken[cue.first] ?? 0]!
  const people = mentionsIn(doc, own.first, own.end, 'person')
  const before = people.findLast((mention) => mention.end <= cue.first)
  const after = people.find((mention) => mention.first >= cue.end)
  const here = cue.means === 'shown' && sentence.language === 'en' ? (after ?? before) : (before ?? after)
  return here ?? mentionsIn(doc, sentence.firstToken, sentence.endToken, 'person')[0] ?? protagonist(scene)
}

const isWithin = (mention: Mention, others: readonly Mention[]): boolean =>
  others.some((other) => other !== mention && other.first <= mention.first && mention.end <= other.end)

/** Regions and countries are travelled, not visited as a stop. */
const isStop = (scene: Scene, mention: Mention): boolean =>
  /^(?:city|village|other)$/.test(scene.doc.entities[mention.entities[0]!]!.placeKind ?? '')

const isTown = (scene: Scene, mention: Mention): boolean =>
  /^(?:city|village)$/.test(scene.doc.entities[mention.entities[0]!]!.placeKind ?? '')

const projectStops = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch, kazakh: boolean): Mention[] => {
  const projects = outermostIn(scene.doc, own.first, own.end, 'project').filter((mention) => !isFrame(mention))
  const ahead = projects.filter((mention) => mention.first >= cue.end)
  const behind = projects.filter((mention) => mention.end <= cue.first)
  if (kazakh) return behind.length > 0 ? behind.slice(-1) : ahead.slice(0, 1)
  if (ahead.length > 0) return ahead
  if (behind.length > 0) return behind.slice(-1)
  // 'The mill, where he looked in': the thing stands before the clause.
  if (!/^(?:where|which|куда|где|котор\S*)$/.test(scene.norms[own.first] ?? '')) return []
  const { firstToken } = scene.doc.sentences[scene.doc.sentenceOfToken[cue.first] ?? 0]!
  const things = outermostIn(scene.doc, firstToken, own.first, 'project')
  return (things.length > 0 ? things : outermostIn(scene.doc, firstToken, own.first, 'organization')).slice(-1)
}

/** What is gone to: projects after the verb (before it in Kazakh); where none is named, the body or place. */
const stopsOf = (scene: Scene, cue: Cue<VisitMeaning>, own: Stretch): Mention[] => {
  const { doc } = scene
  const kazakh = doc.sentences[doc.sentenceOfToken[cue.first] ?? 0]!.language === 'kk'
  const projects = projectStops(scene, cue, own, kazakh)
  if (projects.length > 0 || cue.means === 'shown') return projects
  const bodies = outermostIn(doc, own.first, own.end, 'organization').filter(
    (mention) => kazakh || mention.first >= cue.end,
  )
  const people = mentionsIn(doc, own.first, own.end, 'person')
  const free = bodies.filter((mention) => !isWithin(mention, people))
  if (free.length > 0 && cue.means !== 'arrives') return free.slice(0, 1)
  const places = outermostIn(doc, own.first, own.end, 'place').filter(
    (mention) => (kazakh || mention.first >= cue.end) && isStop(scene, mention),
  )
  return places.filter((mention) => !isWithin(mention, [...people, ...bodies])).slice(0, 1)
}

/** The day of the visit, where its sentence gives one. */
const dateOf = (scene: Scene, cue: Cue<VisitMeaning>): string | null => {
  const sentence = scene.doc.sentences[scene.doc.sentenceOfToken[cue.first] ?? 0]!
  const day = datesIn(scene, sentence.firstToken, sentence.endToken).find(
    (date) => date.grain === 'day' && date.relation === 'at',
  )
  return day && day.value <= scene.doc.published ? day.value : null
}

interface Stop extends Visit {
  readonly isPlace: boolean
}
export const findVisits = (scene: Scene): Visit[] => {
  const { doc } = scene
  const found: Stop[] = []
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
          found.push({
            who,
            what,
            date: dateOf(scene, cue),
            evidence: evidenceOf(scene, own.first, own.end),
            isPlace: isTown(scene, stop),
          })
        }
      }
    }
  }
  // A town that someone came to is a stop only when nothing in it is named.
  const kept = found.filter((stop) => !stop.isPlace || !found.some((other) => other.who === stop.who && !other.isPlace))
  return kept.map(({ who, what, date, evidence }) => ({ who, what, date, evidence }))
}
