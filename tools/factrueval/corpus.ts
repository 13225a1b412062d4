// FactRuEval 2016 as it lies in files: words, spans, mentions of objects, objects, facts. Spans of words are typed ('surname', 'org_descr'),
// mentions are made of spans, objects of mentions; facts are about objects.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldToken {
  readonly id: string
  /** Where among all tokens of the document. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
}
export interface GoldSpan {
  readonly id: string
  readonly tag: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly GoldToken[]
}
export type GoldTag = 'per' | 'loc' | 'org' | 'locorg'
export interface GoldMention {
  readonly id: string
  readonly tag: GoldTag | 'project'
  readonly spans: readonly GoldSpan[]
}
export interface GoldObject {
  readonly id: string
  readonly mentions: readonly GoldMention[]
  readonly spans: readonly GoldSpan[]
  /** Key and value a line: 'firstname', 'lastname', 'name', 'descriptor'. */
  readonly attributes: readonly (readonly [name: string, value: string])[]
}
export interface GoldFact {
  readonly id: string
  readonly tag: string
  /** Name and value a line, as written: 'Who', 'obj48 Лужков Юрий'. */
  readonly arguments: readonly (readonly [name: string, value: string])[]
}
export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly tokens: readonly GoldToken[]
  readonly spans: ReadonlyMap<string, GoldSpan>
  readonly mentions: readonly GoldMention[]
  readonly objects: ReadonlyMap<string, GoldObject>
  /** Undefined where the document has no layer of facts. */
  readonly facts: readonly GoldFact[] | undefined
}

/** The layers of one document, as texts. */
export interface Layers {
  readonly txt: string
  readonly tokens: string
  readonly spans: string
  readonly objects: string
  readonly coref?: string | undefined
  readonly facts?: string | undefined
}

const tags: Record<string, GoldMention['tag']> = {
  Person: 'per', Organization: 'org', Org: 'org', LocOrg: 'locorg', Location: 'loc', Project: 'project',
} // prettier-ignore

const lines = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '')
const blocks = (text: string): string[][] =>
  text
    .split(/\r?\n[ \t]*\r?\n/)
    .map((block) => lines(block).map((line) => line.trim()))
    .filter((block) => block.length > 0)
const keyAndRest = (line: string): readonly [string, string] => {
  const space = line.indexOf(' ')
  return space < 0 ? [line, ''] : [line.slice(0, space), line.slice(space + 1)]
}

const tokensOf = (text: string): GoldToken[] =>
  lines(text)
    .map((line) => line.split(' '))
    .map(([id = '', start = '', length = '', word = '']) => ({
      id,
      start: Number(start),
      end: Number(start) + Number(length),
      text: word,
    }))
    .sort((a, b) => a.start - b.start)
    .map((token, index) => ({ ...token, index }))

const spansOf = (text: string, tokens: ReadonlyMap<string, GoldToken>): GoldSpan[] =>
  lines(text).map((line) => {
    const [left = '', right = ''] = line.split('  # ')
    const [id = '', tag = '', start = '', length = '', , count = ''] = left.split(' ').filter((part) => part !== '')
    const ids = right.split(' ').filter((part) => part !== '').slice(0, Number(count)) // prettier-ignore
    const found = ids.map((each) => tokens.get(each)).filter((token) => token !== undefined)
    return {
      id,
      tag,
      start: Number(start),
      end: Number(start) + Number(length),
      tokens: found.sort((a, b) => a.start - b.start),
    }
  })

const mentionsOf = (text: string, spans: ReadonlyMap<string, GoldSpan>): GoldMention[] =>
  lines(text).flatMap((line) => {
    const [id = '', type = '', ...ids] = line.split('#')[0]!.trim().split(' ')
    const tag = tags[type]
    if (!tag) return []
    return { id, tag, spans: ids.map((each) => spans.get(each)).filter((span) => span !== undefined) }
  })

const byId = <T extends { readonly id: string }>(things: readonly T[]): Map<string, T> =>
  new Map(things.map((thing) => [thing.id, thing]))

export const parseDocument = (name: string, layers: Layers): GoldDocument => {
  const tokens = tokensOf(layers.tokens)
  const spans = byId(spansOf(layers.spans, byId(tokens)))
  const mentions = mentionsOf(layers.objects, spans)
  const mentionById = byId(mentions)
  const objects = blocks(layers.coref ?? '').map(([first = '', ...rest]): GoldObject => {
    const [id = '', ...parts] = first.split(' ')
    return {
      id,
      mentions: [...new Set(parts)].map((part) => mentionById.get(part)).filter((found) => found !== undefined),
      spans: [...new Set(parts)].map((part) => spans.get(part)).filter((found) => found !== undefined),
      attributes: rest.map(keyAndRest),
    }
  })
  const facts = layers.facts === undefined ? undefined : blocks(layers.facts).map(([first = '', ...rest]): GoldFact => {
      const [id = '', tag = ''] = first.split(' ')
      return { id, tag: tag.toLowerCase().replace(/:$/, ''), arguments: rest.map(keyAndRest) }
    }) // prettier-ignore
  return { name, text: layers.txt, tokens, spans, mentions, objects: byId(objects), facts }
}

/** All documents of a folder, in the order of their numbers. */
export const readCorpus = (folder: string): GoldDocument[] => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.objects')).map((name) => name.slice(0, -8)) // prettier-ignore
  names.sort((a, b) => Number(a.slice(5)) - Number(b.slice(5)))
  return names.map((name) => {
    const layer = (ending: string): string => readFileSync(join(folder, `${name}.${ending}`), 'utf8')
    const perhaps = (ending: string): string | undefined =>
      existsSync(join(folder, `${name}.${ending}`)) ? layer(ending) : undefined
    return parseDocument(name, {
      txt: layer('txt'),
      tokens: layer('tokens'),
      spans: layer('spans'),
      objects: layer('objects'),
      coref: perhaps('coref'),
      facts: perhaps('facts'),
    })
  })
}
