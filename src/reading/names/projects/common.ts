// What the three grammars of projects share: where a project may not be sought, what follows a head, how its draft is made.
import type { Draft, Scene } from '../scene.ts'
import type { Amount } from '../../../words/index.ts'
import { byEnd, byFirst, formsAt, isDash, isWord, sentenceEnd, textOf } from '../scene.ts'
import type { Term } from '../terms.ts'
import { bytesFor, numbersFor, setAll } from '../../../words/token-arrays.ts'

/** What was found before projects are sought. */
export interface Around {
  readonly places: readonly Draft[]
  readonly bodies: readonly Draft[]
  /** The place, the body that begins at a token; that ends before it. */
  readonly placeAt: ReadonlyMap<number, Draft>
  readonly placeEnds: ReadonlyMap<number, Draft>
  readonly bodyAt: ReadonlyMap<number, Draft>
  readonly bodyEnds: ReadonlyMap<number, Draft>
  /** The body that covers a token. */
  readonly bodyOver: (token: number) => Draft | undefined
  /** 1: within an office, a person's name or a body. */
  readonly blocked: Uint8Array
}

export const around = (
  scene: Scene,
  places: readonly Draft[],
  bodies: readonly Draft[],
  people: readonly Draft[],
): Around => {
  const blocked = bytesFor(scene.tokens.length)
  for (const { first, end } of bodies) setAll(blocked, 1, first, end)
  for (const { first, end } of people) setAll(blocked, 1, first, end)
  const over = numbersFor(scene.tokens.length, -1)
  bodies.forEach(({ first, end }, number) => setAll(over, number, first, end))
  return {
    places,
    bodies,
    blocked,
    placeAt: byFirst(places),
    placeEnds: byEnd(places),
    bodyAt: byFirst(bodies),
    bodyEnds: byEnd(bodies),
    bodyOver: (token) => bodies[over[token] ?? -1],
  }
}

interface Made {
  readonly first: number
  readonly end: number
  readonly head: number
  readonly name: string
  readonly rule: string
  readonly term: Term
  readonly number?: 'sg' | 'pl' | undefined
  readonly nominal?: boolean
  readonly placeAt?: number | undefined
  readonly aliases?: readonly string[]
}
export const project = ({ first, end, head, name, rule, term, number, nominal, placeAt, aliases }: Made): Draft => ({
  kind: 'project',
  manner: nominal ? 'nominal' : 'named',
  first,
  end,
  head,
  name: name.replace(/\s+/g, ' ').trim(),
  rule,
  lemma: term.lemma,
  case: term.cases[0],
  number: number ?? term.number,
  placeAt,
  aliases: aliases ?? noAliases,
  sort: term.sort,
  sorts: term.sorts,
  own: term.own ?? false,
})
const noAliases: readonly string[] = []

/** 'Караганда – Каркаралинск': names on both sides of a dash, however many. */
export const routeEnd = (scene: Scene, at: number, { placeAt }: Around): number => {
  const limit = sentenceEnd(scene, at)
  const nameEnd = (from: number): number => {
    const draft = placeAt.get(from)
    if (draft !== undefined) return draft.end
    // 'Жанаозен – граница Туркменистана'
    if (scene.tokens[from]?.norm.startsWith('границ'))
      return placeAt.get(from + 1)?.end ?? placeAt.get(from + 2)?.end ?? from + 1
    return from < limit && isWord(scene, from) && scene.capital[from]! > 0 ? from + 1 : from
  }
  let end = nameEnd(at)
  if (end === at) return at
  let legs = 0
  while (end < limit && isDash(scene, end)) {
    const next = nameEnd(end + 1)
    if (next === end + 1) break
    end = next
    legs++
  }
  return legs > 0 ? end : at
}

/** The end of a quotation that opens at the token, when it is a name and not speech. */
export const quoteEnd = (scene: Scene, at: number): number => {
  const close = scene.closing[at] ?? -1
  return close > at + 1 && close - at <= 16 && !/[.!?]$/.test(textOf(scene, close - 1, close)) ? close + 1 : at
}
/** '№30', '№ 30'. */
export const numberEnd = (scene: Scene, at: number): number => {
  const mark = scene.tokens[at]
  if (mark === undefined || (mark.text !== '№' && mark.text !== 'No' && mark.text !== '#')) return at
  const number = scene.tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  return scene.tokens[number]?.kind === 'number' ? number + 1 : at
}
export const latinEnd = (scene: Scene, at: number): number => {
  let end = at
  while (
    end < sentenceEnd(scene, at) &&
    scene.tokens[end]!.kind === 'word' &&
    scene.tokens[end]!.script === 'latin' &&
    scene.capital[end]! > 0
  )
    end++
  return end
}
export const amountAt = (scene: Scene, at: number): Amount | undefined => scene.amounts[scene.amountAt[at] ?? -1]

/** The token is (part of) a number that counts things, not one of measure: '1 700 км газовых сетей' are no 1 700 networks. */
export const isNumber = (scene: Scene, at: number, head?: number): boolean => {
  const amount = amountAt(scene, at)
  if (scene.tokens[at - 1]?.text === '№') return false
  if (amount !== undefined)
    return (
      amount.unit === null &&
      (amount.nounToken === undefined || (head === undefined ? amount.nounToken >= at : amount.nounToken === head))
    )
  return (
    scene.tokens[at]?.kind === 'number' ||
    formsAt(scene, at).some(({ pos, case: bent }) => pos === 'numeral' && bent === undefined)
  )
}
