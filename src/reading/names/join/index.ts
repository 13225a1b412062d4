// Drafts into mentions and things: which mentions mean the same one.
import type { Mention, Thing } from '../../document.ts'
import type { NamesFound } from '../index.ts'
import type { Draft, Scene } from '../scene.ts'
import { gather, link, type Gathered, type Links } from './gather.ts'
import { joinPeople } from './people.ts'
import { joinPlaces } from './places.ts'
import { joinProjects } from './projects.ts'
import { sitesOf } from './sites.ts'
import { keyOfName } from './stems.ts'

const byPlace = (a: Draft, b: Draft): number =>
  a.first - b.first || b.end - a.end || (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0)

const joinBodies = (drafts: readonly Draft[], links: Links): Gathered[] => {
  const known = new Map<string, Gathered>()
  for (const draft of drafts) {
    if (draft.kind !== 'organization') continue
    const key = keyOfName(draft.name).folded
    const body = known.get(key) ?? gather('organization', draft)
    known.set(key, body)
    link(links, draft, body)
  }
  return [...known.values()]
}

const mentionOf = (draft: Draft, name: string, entities: number[]): Mention => ({
  kind: draft.kind,
  manner: draft.manner,
  first: draft.first,
  end: draft.end,
  head: draft.head,
  name,
  case: draft.case,
  number: draft.number,
  entities,
  rule: draft.rule,
})

export const joinThings = (scene: Scene, found: readonly Draft[]): NamesFound => {
  const drafts = [...found].sort(byPlace)
  const links: Links = new Map()
  const { people, officeNames } = joinPeople(scene, drafts, links)
  const { places, doubts } = joinPlaces(scene, drafts, links)
  const organizations = joinBodies(drafts, links)
  const projects = joinProjects(scene, drafts, sitesOf(scene, drafts), links)
  const gathered = [...people, ...organizations, ...places, ...projects]
  const numberOf = new Map(gathered.map((thing, index) => [thing, index]))
  // A pronoun for nobody known is no mention.
  const kept = drafts.filter((draft) => links.has(draft) || officeNames.has(draft))
  const mentions: Mention[] = []
  for (const draft of kept) {
    const entities = (links.get(draft) ?? []).map((thing) => numberOf.get(thing) as number)
    const before = mentions.at(-1)
    // Several projects in the same words are one mention that means them all.
    if (
      before !== undefined &&
      before.kind === draft.kind &&
      before.first === draft.first &&
      before.end === draft.end
    ) {
      mentions[mentions.length - 1] = { ...before, entities: [...new Set([...before.entities, ...entities])] }
      continue
    }
    const name = links.has(draft) ? draft.name : (officeNames.get(draft) ?? draft.name)
    mentions.push(mentionOf(draft, name, entities))
  }
  const mentionsOf = gathered.map((): number[] => [])
  mentions.forEach(({ entities }, at) => entities.forEach((entity) => mentionsOf[entity]!.push(at)))
  const entities = gathered.map((thing, index): Thing => ({
    index,
    kind: thing.kind,
    name: thing.name,
    aliases: [...thing.aliases],
    office: thing.office,
    placeKind: thing.placeKind,
    code: thing.code,
    place: thing.place === null ? null : (numberOf.get(thing.place) ?? null),
    mentions: mentionsOf[index]!,
    firstToken: mentions[mentionsOf[index]![0] ?? -1]?.first ?? 0,
  }))
  return { mentions, entities, doubts }
}
