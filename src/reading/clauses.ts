// Sentences into clauses: the piece of a sentence that says one thing, so that an amount is not hung on the neighbour's subject.
// Cut only where a word or mark shows it; a cut too few costs less than one through the middle of a statement.
import { formsOf, keptOfSpelling, type Sentence, type Spelling, type Token } from '../words/index.ts'
import type { Clause } from './document.ts'

/** After a comma these open a clause of their own. */
const openers: ReadonlySet<string> = new Set(
  [
    'который которая которое которые которого которой которую которым которых которому котором',
    'где куда когда что чтобы если хотя поскольку причем а но однако зато поэтому пока так из',
    'ал бірақ алайда сондықтан өйткені себебі оның олардың онда соның',
    'which where who when while but although whereas so because if and',
  ].flatMap((line) => line.split(' ')),
)

const isCut = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]!
  if (token.kind !== 'punctuation') return false
  if (token.norm === ';') return true
  if (token.norm !== ',') return false
  const next = tokens[at + 1]
  if (next === undefined || next.kind !== 'word') return false
  if (openers.has(next.norm)) return next.norm !== 'а' || tokens[at + 2]?.norm !== 'также'
  // ', в которой', ', из которых'
  const after = tokens[at + 2]
  return after !== undefined && after.norm.startsWith('котор') && after.norm.length < 10
}

/** Tells what happens: a finite verb, or a short participle ('сдана'). */
const tells = keptOfSpelling(({ norm }) =>
  norm.length > 2 &&
  formsOf(norm, 'ru').some(
    ({ pos, source, person, tense, case: bent }, at) =>
      at === 0 &&
      source === 'known' &&
      ((pos === 'verb' && (person !== undefined || tense === 'past')) || (pos === 'participle' && bent === undefined)),
  )
    ? true
    : null,
)
const isVerb = (word: Spelling): boolean => tells(word) === true && formsOf(word.norm, 'ru')[0]?.pos === 'verb'
/** The comma closes what 'как' has opened: 'дети, как ждут в районе, вернутся'. */
const isAside = (tokens: readonly Token[], first: number, at: number): boolean => {
  let back = at - 1
  while (back > first && tokens[back]!.norm !== ',') back--
  return tokens[back]!.norm === ',' && tokens[back + 1]!.norm === 'как'
}
/** 'Школу сдали, мост достраивают': both sides of the comma tell something. */
const isBetweenTold = (tokens: readonly Token[], first: number, at: number, end: number): boolean => {
  const opens = tokens[at + 1]!
  // '…, рассказал аким', '…, как ждут в районе, …': no statement of its own.
  if (opens.norm === 'как' || isVerb(opens.spelling) || isAside(tokens, first, at)) return false
  // 'Если найдут деньги, мост построят' is one.
  if (tokens[first]!.norm === 'если') return false
  let before = false
  for (let back = at - 1; back >= first && !before; back--) before = tells(tokens[back]!.spelling) === true
  if (!before) return false
  for (let next = at + 1; next < end; next++) {
    if (/^[,;:—–]$/.test(tokens[next]!.text)) return false
    if (tells(tokens[next]!.spelling) === true) return true
  }
  return false
}

export const clausesOfSentences = (tokens: readonly Token[], sentences: readonly Sentence[]): Clause[] => {
  const clauses: Clause[] = []
  sentences.forEach(({ firstToken, endToken, language }, sentence) => {
    let first = firstToken
    for (let at = firstToken + 1; at < endToken - 1; at++) {
      if (
        !isCut(tokens, at) &&
        !(language === 'ru' && /^[,:]$/.test(tokens[at]!.norm) && isBetweenTold(tokens, first, at, endToken))
      )
        continue
      clauses.push({ first, end: at, sentence })
      first = at + 1
    }
    clauses.push({ first, end: endToken, sentence })
  })
  return clauses
}
