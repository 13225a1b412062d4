// What a story's body marks: [words](claim:ID), [words](entity:ID), [words](promise:ID), [words](quote:ID).

export const markKinds = ['claim', 'entity', 'promise', 'quote', 'visit', 'report'] as const
export type MarkKind = (typeof markKinds)[number]
export interface Mark {
  readonly kind: MarkKind
  readonly id: string
}

const pattern = new RegExp(String.raw`\]\((${markKinds.join('|')}):([^()\s]+)\)`, 'g')

/** Each once, in the order of the text. */
export const marksOf = (body: string): readonly Mark[] => {
  const found = new Map<string, Mark>()
  for (const [, kind, id] of body.matchAll(pattern))
    found.set(`${kind}:${id}`, { kind: kind as MarkKind, id: id as string })
  return [...found.values()]
}
