// Bodies whose name stands in quotation marks or in Latin letters: 'ТОО «Айбат»', 'корпорация «Ертіс»', 'агентство Kazinform',
// '«КазУпакТрейд» ЖШС', 'Magzhan & Co LLP'.
import { foldName } from '../../../words/index.ts'
import {
  formsAt,
  languageAt,
  opensSentence,
  sentenceEnd,
  sentenceStart,
  termOf,
  termsAt,
  textOf,
  type Draft,
  type Scene,
} from '../scene.ts'
import { adjectivesStart, headName } from '../phrases.ts'
import type { Term } from '../terms.ts'
import { knownBody } from './known.ts'

export const body = (first: number, end: number, head: number, name: string, rule: string): Draft => ({
  kind: 'organization', manner: 'named', first, end, head, name: name.replace(/\s+/g, ' ').trim(), rule,
}) // prettier-ignore

const isLegal = (scene: Scene, at: number): boolean =>
  (scene.capital[at] ?? 0) > 0 && (termOf(scene, at, 'legal') !== undefined || legalWithSuffix(scene, at))
/** 'ЖШС-ге', 'ЖШС-нің'. */
const legalWithSuffix = (scene: Scene, at: number): boolean =>
  /^(?:жшс|ақ|кеақ|кмм|рмк|мкк)-/.test(scene.tokens[at]!.norm)

const shortQuote = (scene: Scene, open: number): number => {
  const close = scene.closing[open] ?? -1
  return close > open + 1 && close - open <= 12 ? close : -1
}
const quotedName = (scene: Scene, open: number, close: number): string => textOf(scene, open, close + 1)

/** 'АО НК «…»', 'ГКП на ПХВ «…»'. */
const legalStart = (scene: Scene, open: number): number => {
  let first = open
  while (first > 0 && first > open - 5) {
    const before = first - 1
    if (
      isLegal(scene, before) ||
      (/^(?:на|праве|пхв|хозяйственного|ведения)$/.test(scene.tokens[before]!.norm) && first > open - 4)
    )
      first = before
    else break
  }
  while (first < open && !isLegal(scene, first)) first++
  return first
}

const bodyHeadAt = (scene: Scene, at: number): boolean => termOf(scene, at, 'body')?.manner === 'by-name' && scene.terms[at]!.some(({ number }) => number === 'sg') // prettier-ignore

/** '«Жетісу» волейбол клубы', '«Береке» жауапкершілігі шектеулі серіктестігі': the head some words behind the name. */
const headLater = (scene: Scene, close: number): { readonly at: number; readonly term: Term } | undefined => {
  for (let at = close + 1; at <= close + 5; at++) {
    const token = scene.tokens[at]
    if (token?.kind !== 'word' || token.breaks) return undefined
    const term = termsAt(scene, at, 'body').find(({ language, manner, number }) => language === 'kk' && manner === 'by-name' && number === 'sg') // prettier-ignore
    if (term !== undefined && at > close + 1 && term.shown !== term.lemma) return { at, term }
    if (scene.capital[at] !== 0 || scene.terms[at]!.some(({ role, shown, lemma }) => role === 'project' || (role === 'office' && shown !== lemma)) || formsAt(scene, at).some(({ pos, tense, source }) => pos === 'verb' && tense !== undefined && source === 'known')) return undefined // prettier-ignore
  }
  return undefined
}

const fromQuote = (scene: Scene, open: number, close: number): Draft | undefined => {
  const name = quotedName(scene, open, close)
  const legal = legalStart(scene, open)
  if (legal < open)
    return body(legal, close + 1, open + 1, textOf(scene, legal, close + 1), 'legal form before the name')
  if (isLegal(scene, close + 1) && !scene.tokens[close + 1]!.breaks) {
    let end = close + 1
    while (end < scene.tokens.length && isLegal(scene, end)) end++
    return body(
      open,
      end,
      open + 1,
      `${name} ${textOf(scene, close + 1, end).replace(/-\p{Ll}+$/u, '')}`,
      'legal form after the name',
    )
  }
  const after = termOf(scene, close + 1, 'body')
  if (after?.language === 'kk' && after.manner === 'by-name' && !scene.tokens[close + 1]!.breaks) {
    return body(
      open,
      close + 2,
      close + 1,
      `${name} ${headName(scene, close + 1, close + 1, after)}`,
      'head noun after the name',
    )
  }
  const later = headLater(scene, close)
  if (later !== undefined) {
    const { at, term } = later
    return body(open, at + 1, at, `${name} ${textOf(scene, close + 1, at)} ${headName(scene, at, at, term)}`, 'head noun after the name') // prettier-ignore
  }
  if (bodyHeadAt(scene, open - 1) && termOf(scene, open - 1, 'body')!.language !== 'kk') {
    const term = termOf(scene, open - 1, 'body')!
    if (languageAt(scene, open) === 'en') return body(open, close + 1, open + 1, name, 'head noun before the name')
    const first = adjectivesStart(scene, open - 1, term)
    if (term.lemma === 'филиал' || term.lemma === 'сеть')
      return body(open, close + 1, open + 1, name, 'head noun before the name')
    return body(
      first,
      close + 1,
      open - 1,
      `${headName(scene, first, open - 1, term)} ${name}`,
      'head noun before the name',
    )
  }
  return undefined
}

const projectBefore = (scene: Scene, open: number): boolean =>
  scene.terms[open - 1]?.some(({ role }) => role === 'project' || role === 'place') ?? false
const projectAfter = (scene: Scene, close: number): boolean =>
  scene.terms[close + 1]?.some(({ role, language }) => (role === 'project' || role === 'place') && language !== 'ru') ??
  false

const reports = /^(?:сообща|переда|пиш|сообщи|рассказа|хабарла|жаза|жазды|reports|reported|writes|said)/
const isFinite = (scene: Scene, at: number): boolean =>
  scene.tokens[at]?.kind === 'word' &&
  scene.capital[at] === 0 &&
  formsAt(scene, at).some((form) => form.pos === 'verb' && form.tense !== undefined)

/** Words that companies are called by; a plant or a settlement has its own word before the name. */
const companyWords =
  /Компани|Банк|Холдинг|Групп|Company|Group|Bank|Corporation|(?:^|[\s-])(?:Строй|Құрылыс|Агро|Инвест|Трейд|Сервис|Трейдинг|Инжиниринг|Транс|Logistics?|Engineering|Trade|Invest|Stroy|Construction|Agro|Service)$|\p{Ll}(?:строй|сервис|инвест|транс|проект|монтаж|снаб|торг)$/u

/** A name in quotes that does something, or is quoted as a source. */
const aloneInQuotes = (scene: Scene, open: number, close: number): Draft | undefined => {
  if (projectBefore(scene, open) || projectAfter(scene, close)) return undefined
  const name = quotedName(scene, open, close)
  const inside = textOf(scene, open + 1, close)
  // '«24KZ»' begins with a number.
  if (scene.capital[open + 1] === 0 && !/^\d{1,3}\p{Lu}/u.test(inside)) return undefined
  if (/[.!?,:]$/.test(scene.tokens[close - 1]!.text) && !/\p{Lu}\.$/u.test(inside)) return undefined
  const known = knownBody(foldName(inside)) || companyWords.test(inside)
  const reported = reports.test(scene.tokens[open - 1]?.norm ?? '') && languageAt(scene, open) !== 'en'
  // 'У «Айбат» шесть теплиц': who has it.
  const has = scene.tokens[open - 1]?.norm === 'у'
  const acts = close - open <= 5 && opensSentence(scene, open + 1) && isFinite(scene, close + 1)
  if (!known && !reported && !acts && !has) return undefined
  return body(
    open,
    close + 1,
    open + 1,
    name,
    known ? 'known name in quotes' : reported ? 'source in quotes' : 'name in quotes that acts',
  )
}

/** A legal form behind a run of capitalised words: 'Orda Glass Ltd.', 'Magzhan & Co LLP'. */
const latinWithLegal = (scene: Scene, at: number): Draft | undefined => {
  if (!isLegal(scene, at) || scene.tokens[at]!.script !== 'latin') return undefined
  const limit = Math.max(sentenceStart(scene, at), at - 9)
  let first = at
  while (first > limit && partOfName(scene, first - 1) && !scene.tokens[first]!.breaks) first--
  while (first < at && (scene.capital[first] === 0 || scene.tokens[first]!.norm === ',')) first++
  if (first === at) return undefined
  let end = at + 1
  while (
    end < sentenceEnd(scene, at) &&
    (isLegal(scene, end) ||
      (scene.tokens[end]!.text === '.' &&
        !scene.tokens[end]!.spaced &&
        end + 1 < sentenceEnd(scene, at) &&
        (isLegal(scene, end + 1) || scene.tokens[end + 1]!.norm === ',')) ||
      (scene.tokens[end]!.norm === ',' && isLegal(scene, end + 1)))
  )
    end++
  const point =
    scene.tokens[end]?.text === '.' && end < sentenceEnd(scene, at) - 1 && scene.tokens[end - 1]!.norm !== 'llp'
  return body(
    first,
    point ? end + 1 : end,
    at,
    textOf(scene, first, point ? end + 1 : end),
    'legal form after the name',
  )
}
const partOfName = (scene: Scene, at: number): boolean =>
  (scene.tokens[at]!.script === 'latin' && scene.capital[at]! > 0) ||
  scene.tokens[at]!.text === '&' ||
  (scene.tokens[at]!.text === ',' && scene.capital[at + 1] === 0)

/** 'Работают три компании: «Айбат», «Береке» и «Нур»', '… «Айбат» мен «Береке»': one of a row of bodies. */
const inRow = (scene: Scene, open: number, close: number, before: Draft | undefined): Draft | undefined => {
  if ((scene.capital[open + 1] ?? 0) === 0 || projectBefore(scene, open) || projectAfter(scene, close)) return undefined
  const joined = before !== undefined && before.rule === rowRule && open - before.end === 1 && /^(?:,|и|мен|пен|бен|және|and)$/.test(scene.tokens[open - 1]!.norm) // prettier-ignore
  const headed = scene.tokens[open - 1]?.norm === ':' && [2, 3, 4].some((back) => scene.terms[open - back]?.some(({ role, manner }) => role === 'body' && manner === 'by-name')) // prettier-ignore
  return joined || headed ? body(open, close + 1, open + 1, quotedName(scene, open, close), rowRule) : undefined
}
const rowRule = 'one of a row of bodies'

export const bodiesByName = (scene: Scene): Draft[] => {
  const found: Draft[] = []
  for (let at = 0; at < scene.tokens.length; at++) {
    const close = shortQuote(scene, at)
    const one =
      close > 0
        ? (fromQuote(scene, at, close) ?? inRow(scene, at, close, found.at(-1)) ?? aloneInQuotes(scene, at, close))
        : latinWithLegal(scene, at)
    if (one === undefined) continue
    const before = found.at(-1)
    if (before !== undefined && before.end > one.first) {
      if (before.end - before.first >= one.end - one.first) continue
      found.pop()
    }
    found.push(one)
  }
  return found
}
