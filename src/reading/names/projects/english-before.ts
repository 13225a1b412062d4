// What stands before the head of an English project: 'compound feed' of 'compound feed mill', and where the name begins.
import { formsAt, isDash, sentenceStart, type Scene } from '../scene.ts'
import { plainQualities } from '../lists/projects.ts'
import type { Term } from '../terms.ts'
import { type Around } from './common.ts'

/** Words that never stand inside a name before its head. */
export const outside: ReadonlySet<string> = new Set(
  [
    'a an the this that these those its his her their our my your of in on at to for from by with and or but as than then so if while whereas because although though once unless whether when where which who what how why not no nor',
    'cannot is are was were be been being has have had do does did will would can could may might must shall should went goes gone saw see seen made make makes took taken take takes driven led flown round around visited toured called sent built opened launched got put puts sells runs run said says also too there here into onto over under about during amid despite via toward towards along after before since until within near up down off out all any each every some such both more most much many few one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion us them him he she it they we you i',
  ].flatMap((line) => line.split(' ')),
)
const isOutside = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at]!
  if (token.kind === 'punctuation')
    return !(
      token.text === '&' ||
      (token.text === '.' && !token.spaced && scene.terms[at - 1]?.some(({ role }) => role === 'legal'))
    )
  if (token.kind === 'number') return true
  return (
    token.kind === 'word' &&
    (outside.has(token.norm) ||
      (/(?:ly|'s|’s)$/.test(token.norm) &&
        scene.capital[at] === 0 &&
        !/^(?:child|assembly|family|supply|early)/.test(token.norm)))
  )
}
/** 'Ministry of Transport plans': a body in charge is no part of a thing's name. */
const isBody = (at: number, around: Around): boolean => {
  const body = around.bodyOver(at)
  return (
    body !== undefined &&
    (body.rule === 'head noun in capitals' || body.rule === 'known body') &&
    body.end <= at + 1 &&
    body.end - body.first > 1
  )
}
export const isPlain = (scene: Scene, at: number): boolean => plainQualities.has(scene.tokens[at]!.norm)

/** 'Karaganda – Balkhash highway': the dash of a route, with a name on either side. */
const isRouteDash = (scene: Scene, at: number): boolean =>
  isDash(scene, at) && (scene.capital[at - 1] ?? 0) > 0 && (scene.capital[at + 1] ?? 0) > 0
/** 'Manufacturer 2020 programme': a year within the name of a programme. */
const isYearInName = (scene: Scene, at: number, term: Term): boolean =>
  term.sort === 'programme' && /^20\d\d$/.test(scene.tokens[at]!.text) && (scene.capital[at - 1] ?? 0) > 0

export const modifiersStart = (scene: Scene, head: number, around: Around, term: Term): number => {
  const limit = Math.max(sentenceStart(scene, head), head - 7)
  let first = head
  while (first > limit && !scene.tokens[first]!.breaks) {
    if (isRouteDash(scene, first - 1) && first - 2 >= limit) {
      first -= 2
      continue
    }
    if (isOutside(scene, first - 1) && !isYearInName(scene, first - 1, term)) break
    // 'the Prime Minister's route'
    if (around.blocked[first - 1] === 1 && /['’]s$/.test(scene.tokens[first - 1]!.norm)) break
    const verb = scene.capital[first - 1] === 0 && isVerb(scene, first - 1)
    if (verb || isBody(first - 1, around)) break
    first--
  }
  // 'cultural and sports complex'
  if (
    first > limit + 1 &&
    first < head &&
    scene.tokens[first - 1]!.norm === 'and' &&
    first - 2 >= limit &&
    !isOutside(scene, first - 2) &&
    isWordBefore(scene, first - 3)
  )
    return first - 2
  return first
}
/** 'find another mill': a small word that is a verb and not one of those that also name ('feed mill', 'boiler'). */
const isVerb = (scene: Scene, at: number): boolean => {
  // Behind an article or a possessive no verb stands: 'the support centre'.
  if (/^(?:a|an|the|its|his|her|their|new)$|['’]s$/.test(scene.tokens[at - 1]?.norm ?? '')) return false
  const forms = formsAt(scene, at)
  return (
    forms.some((form) => form.pos === 'verb' && form.source === 'known') &&
    !/^(?:feed|ice|oil|steel|wind|water|power|light|drink|trade|train|sport|test|fish|farm|mine|heat|cable|metal|grain)/.test(
      scene.tokens[at]!.norm,
    ) &&
    !/(?:ing|ed)$/.test(scene.tokens[at]!.norm)
  )
}
const isWordBefore = (scene: Scene, at: number): boolean => /^(?:a|an|the|new)$/.test(scene.tokens[at]?.norm ?? '')
