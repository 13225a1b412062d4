// Places named with the word for their kind: 'в селе Лепсы', 'Панфиловском и Саркандском районах', 'Жамбыл облысында',
// 'Akmola and Karaganda regions', 'мкр «Шугыла»'. The kind word says what it is even where the gazetteer does not know it.
import type { PlaceKind } from '../../../model/index.ts'
import type { PlaceRow } from '../../../words/index.ts'
import {
  isComma,
  isDash,
  languageAt,
  opensSentence,
  sentenceEnd,
  sentenceStart,
  termsAt,
  textOf,
  type Draft,
  type Scene,
} from '../scene.ts'
import type { Term } from '../terms.ts'
import { looksLikeGiven, looksLikeSurname } from '../people/surnames.ts'
import { isNameWord, rowsOfKind, runFrom, runUntil, type PlaceRun } from './capitals.ts'

/** Names of districts and regions that are adjectives end so. */
const isAdjective = (word: string): boolean => /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ие|их|ими)$/.test(word)

const upper = (word: string): string =>
  word.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

/** 'Алакольского' before 'района': the adjective in the kind word's gender. */
const adjectiveName = (word: string, gender: 'm' | 'f' | 'n'): string => {
  const stem = word.replace(/(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ое|ее|ые|ие|ых|их|ыми|ими|ей)$/, '')
  const soft = /(?:[кгхжшчщ])$/.test(stem)
  return upper(stem + (gender === 'f' ? 'ая' : gender === 'n' ? 'ое' : soft ? 'ий' : 'ый'))
}

const draft = (scene: Scene, first: number, end: number, kind: PlaceKind, name: string, rows: Draft['rows'], term: Term, rule: string): Draft => ({
  kind: 'place', manner: 'named', first, end, head: first, name, placeKind: kind, rows: term.rural ? (rows ?? []).filter(isRuralCode) : (rows ?? []),
  case: term.cases[0], number: 'sg', rule, ...(term.rural ? { rural: true } : {}),
}) // prettier-ignore
/** Rural districts of the classifier: six figures of their own. */
const isRuralCode = ({ code }: PlaceRow): boolean => /^\d{6}000$/.test(code) && !code.endsWith('00000')

/** The word that makes a 'округ', 'округі', 'district' a rural one, and where it stands. */
const ruralWord = /^(?:сельск(?:ий|ого|ому|им|ом|ие|их|им|ими)|ауылдық|rural)$/
/** The kind word seen as a rural district's, when it is one; names before it end where 'rural' begins. */
const asRural = (scene: Scene, at: number, term: Term): { term: Term; at: number } | undefined =>
  /^(?:округ|district)$/.test(term.lemma) && ruralWord.test(scene.tokens[at - 1]?.norm ?? '')
    ? { term: { ...term, placeKind: 'other', rural: true }, at: term.language === 'ru' ? at : at - 1 }
    : undefined

const and = new Set(['и', 'және', 'мен', 'пен', 'бен', 'and', 'men', 'jáne'])

/** Adjectives before a Russian kind word, leftwards over 'и' and commas: 'Сырдарьинского и Жанакорганского районов'. */
const adjectivesBefore = (scene: Scene, at: number, term: Term, found: Draft[]): void => {
  const kind = term.placeKind as PlaceKind
  const start = sentenceStart(scene, at)
  let next = at - 1
  // 'в Шетском сельском округе', 'Алмалинском городском районе'
  while (next > start && /^(?:сельск|городск|поселков|внутригородск)/.test(scene.tokens[next]!.norm)) next--
  for (let count = 0; count < 12 && next >= start; count++) {
    const word = scene.tokens[next]!
    if (!isNameWord(scene, next) || !isAdjective(word.norm) || word.text.length < 4) return
    const run = runUntil(scene, next + 1, next)
    const known = run === undefined ? undefined : rowsOfKind(run.found, kind)
    const name =
      known !== undefined && isAdjective(known.name.toLowerCase()) ? known.name : adjectiveName(word.norm, term.gender)
    found.push(draft(scene, next, next + 1, kind, name, known?.rows, term, 'adjective before the kind word'))
    if (term.number === 'sg') return
    if (and.has(scene.tokens[next - 1]?.norm ?? '')) next -= 2
    else if (isComma(scene, next - 1)) next -= 2
    else return
  }
}

/** After a plural kind word: 'две области — Атырауская и Павлодарская'. */
const listedAfter = (scene: Scene, at: number, term: Term, found: Draft[]): void => {
  const end = sentenceEnd(scene, at)
  let next = at + 1
  const mark = scene.tokens[next]
  if (mark === undefined || next >= end || (mark.norm !== '-' && mark.norm !== ':')) return
  next++
  for (let count = 0; count < 12 && next < end; count++) {
    if (!isNameWord(scene, next) || !isAdjective(scene.tokens[next]!.norm)) return
    const run = runFrom(scene, next, next + 1)
    const known = run === undefined ? undefined : rowsOfKind(run.found, term.placeKind as PlaceKind)
    found.push(draft(scene, next, next + 1, term.placeKind as PlaceKind, known?.name ?? adjectiveName(scene.tokens[next]!.norm, term.gender), known?.rows, term, 'adjectives listed after the kind word')) // prettier-ignore
    if (isComma(scene, next + 1) || and.has(scene.tokens[next + 1]?.norm ?? '')) next += 2
    else return
  }
}

/** Only a short form has a point of its own: 'ул. Абая'. */
const skipPoint = (scene: Scene, at: number, short: boolean): number =>
  short && scene.tokens[at]?.norm === '.' && !scene.tokens[at]!.breaks ? at + 1 : at

/** The name in quotation marks: 'мкр «Шугыла»'. */
const quotedFrom = (scene: Scene, at: number): { first: number; end: number; close: number } | undefined => {
  const close = scene.closing[at] ?? -1
  return close > at + 1 && close - at < 6 ? { first: at + 1, end: close, close: close + 1 } : undefined
}

const isTownsOwn = (scene: Scene, run: PlaceRun): boolean =>
  run.found.some(
    ({ name, rows }) =>
      name.toLowerCase() !== textOf(scene, run.first, run.end).toLowerCase() &&
      rows.some(({ kind }) => kind === 'city'),
  )

/** One name after the kind word, from `at`; gives the token after it. */
const nameFrom = (scene: Scene, at: number, term: Term, found: Draft[]): number => {
  const kind = term.placeKind as PlaceKind
  const end = sentenceEnd(scene, at)
  if (at >= end) return at
  const quoted = quotedFrom(scene, at)
  if (quoted !== undefined) {
    // A city district may be the microdistrict's; a quoted name after 'область' is no place.
    if (kind !== 'other' && kind !== 'village' && kind !== 'street' && kind !== 'district') return at
    const name = textOf(scene, quoted.first, quoted.end)
    const run = runFrom(scene, quoted.first, quoted.end)
    const rows = run?.end === quoted.end ? rowsOfKind(run.found, kind)?.rows : undefined
    found.push(draft(scene, quoted.first, quoted.end, kind, name, rows, term, 'quoted after the kind word'))
    return quoted.close
  }
  if (!isNameWord(scene, at) || scene.tokens[at]!.breaks) return at
  const run = runFrom(scene, at, end)
  const known = run === undefined ? undefined : rowsOfKind(run.found, kind)
  if (run !== undefined && known !== undefined) {
    found.push(
      draft(
        scene,
        at,
        run.end,
        kind,
        kind === 'street' ? textOf(scene, at, run.end) : known.name,
        known.rows,
        term,
        'name after the kind word',
      ),
    )
    return run.end
  }
  if (kind === 'region' || kind === 'country' || kind === 'city') return at
  // 'аким района Ерлан Нурланов'
  if (kind !== 'street' && scene.capital[at + 1] === 1 && looksLikeGiven(scene, at) && looksLikeSurname(scene, at + 1))
    return at
  // 'микрорайону Уральска': a bent town is whose it is, not what it is called.
  if (kind === 'other' && run !== undefined && isTownsOwn(scene, run)) return at
  if (kind === 'district' && (term.language === 'ru' ? isAdjective(scene.tokens[at]!.norm) : true)) return at
  let last = at + 1
  while (
    last < end &&
    last < at + 3 &&
    isNameWord(scene, last) &&
    !scene.tokens[last]!.breaks &&
    (kind === 'street' ||
      (kind === 'village' && term.language === 'en' && last < at + 2 && scene.terms[last]!.length === 0))
  )
    last++
  found.push(draft(scene, at, last, kind, textOf(scene, at, last), [], term, 'unknown name after the kind word'))
  return last
}

const namesAfter = (scene: Scene, at: number, term: Term, found: Draft[]): void => {
  let next = skipPoint(scene, at + 1, term.short === true)
  if (scene.tokens[next]?.norm === 'имени' || scene.tokens[next]?.norm === 'им') next = skipPoint(scene, next + 1, true)
  for (let count = 0; count < 12; count++) {
    const after = nameFrom(scene, next, term, found)
    if (after === next || term.number === 'sg') return
    if (!isComma(scene, after) && !and.has(scene.tokens[after]?.norm ?? '')) return
    next = after + 1
  }
}

/** Names before a Kazakh or English kind word, leftwards: 'Әйтеке би, Қобда және Ойыл аудандарында'. */
const namesBefore = (scene: Scene, at: number, term: Term, found: Draft[]): boolean => {
  const kind = term.placeKind as PlaceKind
  const start = sentenceStart(scene, at)
  // 'Karaganda – Balkhash highway' is called after its ends.
  if (term.lemma === 'highway' && isDash(scene, at - 2)) return false
  let end = at
  let any = false
  for (let count = 0; count < 12 && end > start; count++) {
    const close = end - 1
    if (scene.tokens[close]!.norm === '"' || /[»”]/.test(scene.tokens[close]!.text)) {
      const open = scene.opening[close - 1] ?? -1
      if (open < start || (kind !== 'other' && kind !== 'village' && kind !== 'street')) return any
      found.push(
        draft(scene, open + 1, close, kind, textOf(scene, open + 1, close), [], term, 'quoted before the kind word'),
      )
      return true
    }
    const run = runUntil(scene, end, start)
    const known = run === undefined ? undefined : rowsOfKind(run.found, kind)
    if (run !== undefined && known !== undefined) {
      found.push(draft(scene, run.first, run.end, kind, known.name, known.rows, term, 'name before the kind word'))
      end = run.first
    } else {
      const unknown = unknownBefore(scene, end, start, kind)
      // 'Шағын ауылдарда', 'Үйдің ауданы': a common word opens the sentence, a genitive says whose.
      if (
        unknown === end ||
        (term.language === 'kk' &&
          // 'Саттаров ауданға келді': only 'ауданына' has a name before it.
          (term.shown === term.lemma ||
            opensSentence(scene, unknown) ||
            /[дтн](?:ың|ің|yń|iń)$/.test(scene.tokens[end - 1]!.norm)))
      )
        return any
      if (term.language === 'en' && (opensSentence(scene, unknown) || term.number === 'pl')) return any
      const word = scene.tokens[end - 1]!
      const name = languageAt(scene, at) === 'en' ? textOf(scene, unknown, end) : upper([textOf(scene, unknown, end - 1).toLowerCase(), word.script === 'latin' ? word.text.toLowerCase() : word.norm].filter(Boolean).join(' ')) // prettier-ignore
      found.push(draft(scene, unknown, end, kind, name, [], term, 'unknown name before the kind word'))
      end = unknown
    }
    any = true
    if (!(isComma(scene, end - 1) || and.has(scene.tokens[end - 1]?.norm ?? ''))) return any
    // 'in Semey and Karagaily microdistrict': only a plural kind word is shared.
    if (term.number === 'sg') return any
    end--
  }
  return any
}
const unknownBefore = (scene: Scene, end: number, start: number, kind: PlaceKind): number => {
  if (kind === 'region' || kind === 'country' || kind === 'city') return end
  let first = end
  while (first > start && first > end - 2 && isNameWord(scene, first - 1) && scene.capital[first - 1] === 1) {
    first--
    if (kind !== 'street') break
  }
  return first
}

/** '2-м микрорайоне': an ordinal is the name. */
const ordinalBefore = (scene: Scene, at: number, found: Draft[], term: Term): void => {
  const number = scene.tokens[at - 1]?.kind === 'number' ? at - 1 : scene.tokens[at - 3]?.kind === 'number' && scene.tokens[at - 2]?.norm === '-' ? at - 3 : -1 // prettier-ignore
  if (number < 0 || term.lemma !== 'микрорайон' || term.number !== 'sg') return
  found.push(
    draft(
      scene,
      number,
      at + 1,
      'other',
      `${scene.tokens[number]!.text}-й микрорайон`,
      [],
      term,
      'ordinal before the microdistrict',
    ),
  )
}

/** 'с', 'п', 'г' are prepositions and letters unless a point follows. */
const isAmbiguousShort = (scene: Scene, at: number, term: Term): boolean =>
  term.short === true && scene.tokens[at]!.text.length === 1 && scene.tokens[at + 1]?.norm !== '.'

/** 'Birlik village of Moiynkum district': the name stands before the kind word, and what follows 'of' is where it lies. */
const hasNameBefore = (scene: Scene, at: number): boolean =>
  isNameWord(scene, at - 1) && !/^(?:the|a|an|in|at)$/.test(scene.tokens[at - 1]!.norm) && at > sentenceStart(scene, at)

const kindTermAt = (scene: Scene, at: number): Term | undefined => {
  const terms = termsAt(scene, at, 'place')
  return terms.find((term) => term.number === 'sg') ?? terms[0]
}
/** 'области' is one and many: a list beside it shows that it is many. */
const asPlural = (scene: Scene, at: number, one: Term): Term => {
  const many = termsAt(scene, at, 'place').find((term) => term.number === 'pl')
  if (many === undefined || one.number === 'pl') return one
  const shared = and.has(scene.tokens[at - 2]?.norm ?? '') && isNameWord(scene, at - 3)
  return shared || scene.tokens[at + 1]?.norm === '-' || scene.tokens[at + 1]?.norm === ':' ? many : one
}

export const placesWithKind = (scene: Scene): Draft[] => {
  const found: Draft[] = []
  for (const at of scene.termed) {
    const one = kindTermAt(scene, at)
    if (one === undefined || isAmbiguousShort(scene, at, one)) continue
    const rural = asRural(scene, at, one)
    const term = rural?.term ?? asPlural(scene, at, one)
    const before = found.length
    if (term.language === 'ru') {
      if (term.side === 'both') adjectivesBefore(scene, at, term, found)
      if (found.length === before && term.number === 'pl') listedAfter(scene, at, term, found)
      if (found.length === before) ordinalBefore(scene, at, found, term)
      if (found.length === before) namesAfter(scene, at, term, found)
    } else if (term.language === 'kk') namesBefore(scene, rural?.at ?? at, term, found)
    else {
      const end = rural?.at ?? at
      listedBehind(scene, at, term, found)
      const named = term.side !== 'before' && hasNameBefore(scene, end) && namesBefore(scene, end, term, found)
      const ofName = scene.tokens[at + 1]?.norm === 'of' && ofKinds.has(term.lemma)
      if (named || (ofName && nameOf(scene, at + 2, term, found))) continue
      if (term.side !== 'before') namesBefore(scene, end, term, found)
      if (found.length === before && term.lemma === 'lake') namesAfter(scene, at, term, found)
    }
  }
  return found
}
/** 'the city of Semey'; but a microdistrict of Semey is not called so. */
const ofKinds = new Set(['city', 'town', 'village', 'settlement', 'aul', 'republic', 'region', 'province', 'district'])
const nameOf = (scene: Scene, at: number, term: Term, found: Draft[]): boolean => {
  const own: Draft[] = []
  const end = nameFrom(scene, at, term, own)
  // 'The villages of Tolebi district': no village is called so.
  if (end === at || termsAt(scene, end, 'place').length > 0) return false
  found.push(...own)
  if (term.number === 'pl' && and.has(scene.tokens[end]?.norm ?? '')) listedEnglish(scene, end + 1, term, found, 1)
  return true
}

const farthestColon = 12
/** 'Two regions: Akmola and Abai', 'four villages of Tolebi district: Kaskasu and Kenesaryk'. */
const listedBehind = (scene: Scene, at: number, term: Term, found: Draft[]): void => {
  if (term.number !== 'pl') return
  const limit = Math.min(sentenceEnd(scene, at), at + farthestColon)
  let from = at + 1
  while (from < limit && scene.tokens[from]!.norm !== ':') from++
  if (from < limit) listedEnglish(scene, from + 1, term, found, 2)
}
const mostNameWords = 3
/** Names in a row, with commas and 'and'; fewer than so many are no row. */
const listedEnglish = (scene: Scene, from: number, term: Term, found: Draft[], fewest: number): void => {
  const kind = term.placeKind as PlaceKind
  const end = sentenceEnd(scene, from)
  const own: Draft[] = []
  for (let at = from; at < end && own.length < 30;) {
    if (!isNameWord(scene, at)) return
    const run = runFrom(scene, at, end)
    const known = run === undefined ? undefined : rowsOfKind(run.found, kind)
    let last = at
    while (last < end && last < at + mostNameWords && isNameWord(scene, last) && !scene.tokens[last]!.breaks) last++
    if (run !== undefined && known !== undefined)
      own.push(draft(scene, at, run.end, kind, known.name, known.rows, term, 'one of a row behind the kind word')) // prettier-ignore
    else if (kind === 'region' || kind === 'country') return
    else own.push(draft(scene, at, last, kind, textOf(scene, at, last), [], term, 'one of a row behind the kind word'))
    const after = own.at(-1)!.end
    if (termsAt(scene, after, 'place').length > 0 || termsAt(scene, after, 'project').length > 0) return
    const joins = isComma(scene, after) ? (and.has(scene.tokens[after + 1]?.norm ?? '') ? 2 : 1) : and.has(scene.tokens[after]?.norm ?? '') ? 1 : 0 // prettier-ignore
    if (joins === 0) break
    at = after + joins
  }
  if (own.length >= fewest) found.push(...own)
}
