// Bodies named by what they are in charge of: 'министерство транспорта', 'областное управление сельского хозяйства',
// 'Денсаулық сақтау министрлігі', 'Ministry of Energy', 'Izhevskoye Production Cooperative'.
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
import { plainQualities } from '../lists/projects.ts'
import { adjectivesStart, headName } from '../phrases.ts'
import { complementEnd, complementStart, type Landmarks } from '../people/complements.ts'
import type { Term } from '../terms.ts'
import { body } from './quoted.ts'

const isPlain = (scene: Scene, at: number): boolean => formsAt(scene, at).some(({ lemma }) => plainQualities.has(lemma))

/** 'центр' is a body when it speaks: 'центр общественных коммуникаций'. */
const speaks = (scene: Scene, first: number, end: number): boolean =>
  /коммуникаци|прокуратур|^отдел\S* (?:строител|архитектур|образовани|жилищн|жкх|экономик|финанс|сельск|предпринимател|занятост|культур|земельн|полици)/.test(
    textOf(scene, first, end).toLowerCase(),
  )
const mayBeProject = new Set(['центр', 'институт', 'университет', 'академия', 'отдел'])

/** ', приравненных к ним,' within a long name of a commission. */
const insertEnd = (scene: Scene, end: number, term: Term): number => {
  if (term.lemma !== 'комиссия' || scene.tokens[end]?.norm !== ',') return end
  for (let at = end + 1; at < end + 6; at++) {
    if (scene.tokens[at]?.norm === ',' && formsAt(scene, at + 1).some((form) => form.case === 'gen')) return at + 2
  }
  return end
}

const russian = (scene: Scene, head: number, term: Term, marks: Landmarks): Draft | undefined => {
  let first = adjectivesStart(scene, head, term)
  while (first < head && isPlain(scene, first)) first++
  const end = insertEnd(scene, complementEnd(scene, head + 1, marks), term)
  const told = end > head + 1 || first < head
  if (!told || (mayBeProject.has(term.lemma) && !speaks(scene, head, end))) return undefined
  // A board of directors is within some company.
  if (term.lemma === 'совет' && scene.tokens[head + 1]?.norm === 'директоров') return undefined
  // 'суд города' is any court; 'Верховный суд' is one.
  if (term.lemma === 'суд' && first === head) return undefined
  // 'совет' and the like without a capital or a complement are everyday words.
  if (
    end === head + 1 &&
    scene.capital[first] === 0 &&
    !/^(?:маслихат|министерство|комитет|департамент|управление)$/.test(term.lemma)
  )
    return undefined
  const complement = textOf(scene, head + 1, end)
  return body(first, end, head, `${headName(scene, first, head, term)} ${complement}`, 'head noun with its subject')
}

const isBodyEnd = (scene: Scene, at: number): boolean =>
  scene.terms[at]!.some(({ role }) => role === 'body' || role === 'legal') || /[»”]/.test(scene.tokens[at]!.text)

const ministry = /^(?:министрлік|агенттік|комитет|банк)$/
/** 'Су ресурстары және ирригация министрлігі': with a subject these are one body each, whatever letter they begin with. */
const named = /^(?:министрлік|агенттік|комитет|департамент|басқарма|инспекция)$/
const kazakh = (scene: Scene, head: number, term: Term, marks: Landmarks): Draft | undefined => {
  let first = complementStart(
    scene,
    head,
    marks,
    ministry.test(term.lemma) ? 10 : term.lemma === 'басқарма' ? 8 : 6,
    'body',
  )
  // '«Айбат» компаниясы мен Энергетика министрлігі' are two bodies.
  for (let at = head - 2; at > first; at--) {
    const name =
      scene.capital[at - 1]! > 0 && scene.capital[at - 2]! > 0 && /^(?:мен|пен|бен)$/.test(scene.tokens[at]!.norm)
    // 'Серік Саттаров пен Еуропалық одақ': a man's name ends before.
    if (name || (/^(?:мен|пен|бен|және)$/.test(scene.tokens[at]!.norm) && isBodyEnd(scene, at - 1))) {
      first = at + 1
      break
    }
  }
  // A capital inside shows where the name begins: 'өтінім Денсаулық сақтау министрлігіне'.
  for (let at = first; at < head; at++) {
    if (scene.capital[at]! > 0 && !(at === first && opensSentence(scene, at))) {
      first = at
      break
    }
  }
  const owned = term.shown !== term.lemma && named.test(term.lemma) && !/^(?:компания|банк|қоғам|корпорация|холдинг|жшс|ақ)/.test(scene.tokens[head - 1]!.norm) // prettier-ignore
  if (term.lemma === 'бөлім' && !/^(?:облыс|қала|аудан)/.test(scene.tokens[first]!.norm)) return undefined
  if (first === head || !(owned || isOfficial(scene, first, head))) return undefined
  return body(
    first,
    head + 1,
    head,
    `${textOf(scene, first, head)} ${headName(scene, head, head, term)}`,
    'head noun behind its subject',
  )
}

/** 'ұтыс қоры' is a prize fund: a body has a capital or says whose it is. */
const isOfficial = (scene: Scene, first: number, head: number): boolean => {
  for (let at = first; at <= head; at++) {
    if (
      scene.capital[at]! > 0 &&
      !(at === first && opensSentence(scene, at) && formsAt(scene, at)[0]?.source === 'known')
    )
      return true
    if (
      /^(?:облыстық|қалалық|аудандық|республикалық|ұлттық|мемлекеттік|өңірлік|oblystyq|qalalyq|óńirlik)$/.test(
        scene.tokens[at]!.norm,
      )
    )
      return true
    // 'Облыс прокуратурасы'
    if (at < head && /^(?:облыс|қала|аудан)$/.test(scene.tokens[at]!.norm)) return true
    // 'Орталық коммуникациялар қызметі', 'Ислам даму банкі'
    if (at < head && /^(?:коммуникациялар|даму|несие)$/.test(scene.tokens[at]!.norm)) return true
    if (/^(?:әкімдігі|әкімдігінің|ákimdiginiń)$/.test(scene.tokens[at]!.norm)) return true
  }
  return false
}

/** 'Italian company' names none. */
const ofNation = /^(?:kazakh|chinese|french|dutch|swiss|greek|american|german|[a-z]+(?:ian|ese|ish|ean))$/
/** 'the Italian company Eni', 'the firm Sinopec Engineering': where the name ends. */
const nameBehind = (scene: Scene, head: number): number => {
  const limit = Math.min(sentenceEnd(scene, head), head + 5)
  let end = head + 1
  while (
    end < limit &&
    (scene.tokens[end]!.text === '&' || (scene.capital[end]! > 0 && scene.tokens[end]!.kind === 'word')) &&
    !scene.tokens[end]!.breaks &&
    termOf(scene, end, 'office') === undefined
  )
    end++
  return end
}

const ofRegion = /^(?:regional|city|district|municipal|oblast)$/
const isOfOffice =
  /^(?:of|and|the|for|public|regional|city|akimat|ministry|government|department|administration|president)$/
/** 'regional health department', 'press service of the regional akimat'. */
const officeOf = (scene: Scene, head: number): Draft | undefined => {
  const { norm } = scene.tokens[head]!
  const start = sentenceStart(scene, head)
  if (norm === 'service' && scene.tokens[head - 1]?.norm === 'press' && head > start) {
    let end = head + 1
    while (end < sentenceEnd(scene, head) && (isOfOffice.test(scene.tokens[end]!.norm) || scene.capital[end] === 1))
      end++
    if (scene.tokens[head + 1]?.norm !== 'of' || end < head + 3) return undefined
    return body(head - 1, end, head, textOf(scene, head - 1, end), 'small head with its subject')
  }
  if (!/^(?:department|directorate)$/.test(norm)) return undefined
  let first = head - 1
  while (first > start && first > head - 6 && scene.tokens[first]!.kind === 'word' && !ofRegion.test(scene.tokens[first]!.norm) && !isSmallWord(scene, first) && !isVerb(scene, first)) first-- // prettier-ignore
  if (first < start || first > head - 2 || !ofRegion.test(scene.tokens[first]!.norm)) return undefined
  return body(first, head + 1, head, textOf(scene, first, head + 1), 'small head with its subject')
}

/** 'Kazakhmys company', 'ministry of health': a small head needs a name before it or a subject behind it. */
const smallEnglish = (scene: Scene, head: number, taken: Uint8Array): Draft | undefined => {
  const terms = termsAt(scene, head, 'body')
  const start = Math.max(sentenceStart(scene, head), head - 4)
  const office = officeOf(scene, head)
  if (office !== undefined) return office
  const behind = taken[head + 1] === 1 ? head + 1 : nameBehind(scene, head)
  if (behind > head + 1 && terms.some(({ manner }) => manner === 'by-name'))
    return body(head + 1, behind, head + 1, textOf(scene, head + 1, behind), 'name behind a small head')
  let first = head
  while (first > start && scene.capital[first - 1]! > 0 && !isSmallWord(scene, first - 1)) first--
  if (first === head - 1 && ofNation.test(scene.tokens[first]!.norm)) return undefined
  if (
    first < head &&
    terms.some(({ manner }) => manner === 'by-name') &&
    !(opensSentence(scene, first) && first === head - 1 && formsAt(scene, first)[0]?.source === 'known')
  ) {
    return body(first, head + 1, head, textOf(scene, first, head + 1), 'small head behind a name')
  }
  if (
    !/^(?:ministry|department|committee|directorate)$/.test(scene.tokens[head]!.norm) ||
    !/^(?:of|for|on)$/.test(scene.tokens[head + 1]?.norm ?? '')
  )
    return undefined
  const limit = Math.min(sentenceEnd(scene, head), head + 8)
  let end = head + 2
  while (
    end < limit &&
    scene.tokens[end]!.kind === 'word' &&
    !isVerb(scene, end) &&
    !/^(?:in|on|at|to|for|by|from|with|that|which|who|said)$/.test(scene.tokens[end]!.norm)
  )
    end++
  while (end > head + 2 && isSmallWord(scene, end - 1)) end--
  return end > head + 2 ? body(head, end, head, textOf(scene, head, end), 'small head with its subject') : undefined
}
const isSmallWord = (scene: Scene, at: number): boolean =>
  /^(?:the|a|an|in|on|at|of|and|for)$/.test(scene.tokens[at]!.norm)
const isVerb = (scene: Scene, at: number): boolean =>
  formsAt(scene, at).some(({ pos, tense, source }) => pos === 'verb' && tense !== undefined && source === 'known')

/** In words: what goes on longer is no name, and would be read again from each of its words. */
const longestName = 24

/** "Foreign Investors' Council", 'Interdepartmental Situation and Investment Center': on over an apostrophe or an 'and'. */
const overAnd = (scene: Scene, first: number, limit: number): number => {
  const link = scene.tokens[first - 1]
  if (first - 2 < limit || link === undefined || !(/^['’]$/.test(link.text) || link.norm === 'and')) return first
  let start = first - 1
  while (start > limit && scene.capital[start - 1] === 1 && scene.tokens[start - 1]!.norm !== 'the' && scene.terms[start - 1]!.every(({ role }) => role === 'stand-in')) start-- // prettier-ignore
  // 'the Ministry of Energy and Investment Center', 'Serik and Investment Center' are two.
  const before = scene.tokens[start - 1]
  const begins = before === undefined || start === limit || before.norm === 'the' || before.kind === 'punctuation'
  return begins && start < first - (link.norm === 'and' ? 2 : 1) ? start : first
}

const english = (scene: Scene, head: number, taken: Uint8Array): Draft | undefined => {
  const bySubject = termsAt(scene, head, 'body').some(({ manner }) => manner === 'by-subject')
  if (scene.capital[head] === 0) return smallEnglish(scene, head, taken)
  const limit = Math.max(sentenceStart(scene, head), head - 8)
  let first = head
  while (
    first > limit &&
    scene.capital[first - 1]! > 0 &&
    !scene.tokens[first]!.breaks &&
    termOf(scene, first - 1, 'office') === undefined &&
    !/^(?:the|in|on|at|of)$/.test(scene.tokens[first - 1]!.norm)
  )
    first--
  first = overAnd(scene, overAnd(scene, first, limit), limit)
  let end = head + 1
  if (bySubject && /^(?:of|for|on)$/.test(scene.tokens[end]?.norm ?? '')) {
    let at = end + 1
    const last = Math.min(sentenceEnd(scene, head), at + longestName)
    while (
      at < last &&
      (scene.capital[at]! > 0 ||
        (/^(?:and|of|the|,)$/.test(scene.tokens[at]!.norm) && scene.capital[at + 1]! > 0) ||
        (scene.tokens[at]!.norm === 'of' && scene.tokens[at + 1]?.norm === 'the' && scene.capital[at + 2]! > 0))
    )
      at++
    if (at > end + 1) end = at
  }
  if (end === head + 1 && first === head) return undefined
  return body(first, end, head, textOf(scene, first, end).replace(/['’]s$/, ''), 'head noun in capitals')
}

export const bodiesBySubject = (scene: Scene, taken: Uint8Array, marks: Landmarks): Draft[] => {
  const found: Draft[] = []
  for (const at of scene.termed) {
    if (taken[at] !== 0) continue
    const language = languageAt(scene, at)
    const terms = termsAt(scene, at, 'body').filter((term) => term.manner === 'by-subject' || language === 'en')
    const term = terms.find(({ number }) => number === 'sg')
    if (term === undefined) continue
    const one =
      language === 'en'
        ? english(scene, at, taken)
        : term.language === 'kk'
          ? kazakh(scene, at, term, marks)
          : russian(scene, at, term, marks)
    if (one === undefined) continue
    const before = found.at(-1)
    if (before !== undefined && before.end > one.first) {
      if (term.language === 'kk' && one.end > before.end) found.pop()
      else continue
    }
    found.push(one)
  }
  return found
}
