// Drafts into mentions and things: which mentions mean the same one.
import type { Mention, Thing } from '../../document.ts'
import type { NamesFound } from '../index.ts'
import type { Draft, Scene } from '../scene.ts'

export const joinThings = (_scene: Scene, drafts: readonly Draft[]): NamesFound => {
  const mentions: Mention[] = []
  const entities: Thing[] = []
  const byName = new Map<string, number>()
  for (const draft of drafts) {
    const key = `${draft.kind} ${draft.placeKind} ${draft.name}`
    let at = byName.get(key)
    if (at === undefined) {
      at = entities.length
      byName.set(key, at)
      entities.push({
        index: at,
        kind: draft.kind,
        name: draft.name,
        aliases: [],
        office: null,
        placeKind: draft.placeKind ?? null,
        code: draft.rows?.[0]?.code ?? null,
        place: null,
        mentions: [],
        firstToken: draft.first,
      })
    }
    ;(entities[at]!.mentions as number[]).push(mentions.length)
    mentions.push({ ...draft, entities: [at] } as Mention)
  }
  return { mentions, entities, doubts: [] }
}
