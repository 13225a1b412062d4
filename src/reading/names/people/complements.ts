// How far an office or body reaches to the right in Russian and to the left in Kazakh: 'министр экологии, геологии и природных
// ресурсов', 'руководитель управления экономики', 'облыстық құрылыс басқармасының басшысы'.
import type { Case, Form } from '../../../words/index.ts'
import {
  byEnd,
  byFirst,
  formsAt,
  languageAt,
  opensSentence,
  sentenceEnd,
  sentenceStart,
  termOf,
  termsAt,
  type Draft,
  type Scene,
} from '../scene.ts'
import { looksLikeGiven, looksLikeSurname } from './surnames.ts'
import { lookUp } from '../places/look-up.ts'

/** Which drafts begin at, and end before, a token. */
export interface Landmarks {
  readonly startingAt: ReadonlyMap<number, Draft>
  readonly endingAt: ReadonlyMap<number, Draft>
}
export const landmarksOf = (drafts: readonly Draft[]): Landmarks => ({
  startingAt: byFirst(drafts),
  endingAt: byEnd(drafts),
})

const nominal = (form: Form): boolean => form.pos === 'noun' || form.pos === 'adjective' || form.pos === 'participle' || form.pos === 'name' // prettier-ignore
const isVerb = (forms: readonly Form[]): boolean => forms.some((form) => form.pos === 'verb' && form.source === 'known')
const small = new Set(['preposition', 'conjunction', 'particle', 'pronoun', 'adverb'])

/** A small word that may stand in the case: 'здравоохранения'. */
export const standsIn = (scene: Scene, at: number, name: Case): boolean => {
  const token = scene.tokens[at]
  if (token === undefined || token.kind !== 'word') return false
  const forms = formsAt(scene, at)
  // 'По выпуску': a listed noun in the case is no verb.
  const isListed = name === 'dat' && forms[0]?.pos === 'noun' && forms.some((form) => form.pos === 'noun' && form.source === 'known' && form.case === name) // prettier-ignore
  if ((isVerb(forms) && !isListed) || forms.every((form) => small.has(form.pos))) return false
  const first = forms[0]!
  // Words that never bend stand in any case: 'станция метро'.
  if (
    first.source === 'known' &&
    first.pos === 'noun' &&
    forms.length === 1 &&
    /[оеиуюыэ]$/.test(token.norm) &&
    first.case === 'nom'
  )
    return true
  // 'построены', 'загружен' say what was done.
  if (/н[аоы]?$/.test(token.norm) && forms.some((form) => form.pos === 'participle' && form.case === undefined))
    return false
  if (first.source === 'known') return forms.some((form) => nominal(form) && form.case === name)
  // Of guesses only the likeliest dictionary form counts, and 'доложили' is rather a verb.
  if (/л[аои]?$|л[аои]?с[ья]$/.test(token.norm) && forms.some((form) => form.pos === 'verb')) return false
  return forms.some((form) => form.lemma === first.lemma && nominal(form) && form.case === name)
}

/** A capitalised word that belongs to the phrase: a place, an abbreviation, a body, an adjective of a place. */
const nameInside = (scene: Scene, at: number, marks: Landmarks): number => {
  // 'главе области Гани Бейсембаеву': the person begins.
  if (scene.capital[at + 1] === 1 && looksLikeGiven(scene, at) && looksLikeSurname(scene, at + 1)) return at
  // 'Житель села Арай': the place begins with the word for its kind.
  const around = marks.startingAt.get(at - 1)
  if (around?.kind === 'place' && around.end > at) return around.end
  const draft = marks.startingAt.get(at)
  if (draft !== undefined) {
    const after = scene.terms[draft.end]?.some((term) => term.role === 'place') ? draft.end + 1 : draft.end
    return Math.max(after, at + 1)
  }
  // 'Республики Казахстан', 'Области Абай'
  const named = marks.startingAt.get(at + 1)
  if (named?.kind === 'place' && scene.terms[at]!.some(({ role }) => role === 'place')) return named.end
  if (scene.capital[at] === 2) return at + 1
  const norm = scene.tokens[at]!.norm
  if (/(?:ского|ской|ских)$/.test(norm)) return at + 1
  const rows = lookUp(scene.tables.places, [norm], languageAt(scene, at))
  if (rows.some((found) => found.rows.some(({ kind }) => kind === 'country' || kind === 'city' || kind === 'region')))
    return at + 1
  return termOf(scene, at, 'body') !== undefined && standsIn(scene, at, 'gen') ? at + 1 : at
}

const listGoesOn = (scene: Scene, comma: number, end: number): boolean => {
  // 'экологии, геологии и природных ресурсов': an 'и' must close the list.
  for (let at = comma + 1; at < end && at < comma + 6; at++) {
    const { norm, kind } = scene.tokens[at]!
    if (norm === 'и') return standsIn(scene, at + 1, 'gen') && scene.capital[at + 1] === 0
    if (kind !== 'word' || scene.capital[at] !== 0 || !standsIn(scene, at, 'gen')) return false
  }
  return false
}

/** 'Сырдарьинского и Жанакорганского районов'. */
const afterPlace = (scene: Scene, at: number, marks: Landmarks): boolean =>
  marks.endingAt.get(at)?.kind === 'place' || marks.endingAt.get(at - 1)?.kind === 'place'

/** 'По производству кафеля', 'по выпуску ванн': right behind a noun of work a strange word stands in the genitive, if it can. */
const isMadeOf = (scene: Scene, at: number): boolean =>
  /(?:ству|нию|тию|ску|ботке|орке|зке|рке|воду|воза?у|ливу|монту|ыче|тежу)$/.test(scene.tokens[at - 1]!.norm) &&
  formsAt(scene, at)[0]?.source === 'guessed' &&
  formsAt(scene, at).some(({ pos, case: bent }) => pos === 'noun' && bent === 'gen')

/** The end of a Russian complement that begins at `from`; `from` when there is none. */
export const complementEnd = (
  scene: Scene,
  from: number,
  marks: Landmarks,
  stop: (at: number) => boolean = () => false,
): number => {
  const limit = Math.min(sentenceEnd(scene, from), from + 16)
  let at = from
  let wanted: Case = 'gen'
  while (at < limit && !stop(at)) {
    const token = scene.tokens[at]!
    if (token.breaks) break
    const close = scene.closing[at] ?? -1
    if (close > at && close < limit) at = close + 1
    else if (
      token.norm === 'по' &&
      (standsIn(scene, at + 1, 'dat') || scene.tokens[at + 1]?.norm === 'вопросам') &&
      wanted === 'gen'
    ) {
      wanted = 'dat'
      at++
    } else if (
      token.norm === 'и' &&
      at > from &&
      marks.startingAt.has(at + 1) &&
      marks.startingAt.get(at + 1)!.kind === 'place' &&
      afterPlace(scene, at, marks)
    )
      at++
    else if (token.norm === 'имени' || token.norm === 'им') at++
    else if (
      token.norm === 'и' &&
      at > from &&
      at + 1 < limit &&
      scene.capital[at + 1] === 0 &&
      !stop(at + 1) &&
      (standsIn(scene, at + 1, 'gen') || standsIn(scene, at + 1, wanted)) &&
      termOf(scene, at + 1, 'office') === undefined
    )
      at++
    else if (token.norm === '№' && at > from && scene.tokens[at + 1]?.kind === 'number') at += 2
    else if (token.norm === ',' && at > from && listGoesOn(scene, at, limit)) at++
    else if (token.kind !== 'word') break
    else if (scene.capital[at] !== 0) {
      const after = nameInside(scene, at, marks)
      if (after === at) break
      at = after
    } else if (standsIn(scene, at, wanted) || (wanted === 'dat' && (standsIn(scene, at, 'gen') || isMadeOf(scene, at))))
      at++ // prettier-ignore
    else break
  }
  while (at > from && /^(?:и|,|по)$/.test(scene.tokens[at - 1]!.norm)) at--
  return at
}

const kazakhInside = (scene: Scene, at: number): boolean => {
  const forms = formsAt(scene, at)
  const first = forms.find((form) => form.source === 'known' && form.pos === 'noun' && form.case === 'nom') ?? forms[0]
  if (first === undefined || first.pos === 'verb') return false
  if (
    /(?:[ғқ]ан|[гк]ен|атын|етін|йтын|йтін)$/.test(scene.tokens[at]!.norm) &&
    forms.some((form) => form.pos === 'participle')
  )
    return false
  if (first.pos === 'adjective' || first.pos === 'numeral') return true
  return (
    (first.pos === 'noun' || first.pos === 'name') &&
    (first.case === 'nom' || first.case === 'gen' || first.case === undefined)
  )
}

/** 'халықты әлеуметтік қорғау', 'нарықты реттеу', 'жемқорлыққа қарсы': what a body minds, in the case that its work asks for. */
const isMinded = (scene: Scene, at: number): boolean => {
  if (scene.tokens[at + 1]?.norm === 'қарсы') return true
  if (!formsAt(scene, at).some(({ pos, case: bent }) => pos === 'noun' && bent === 'acc')) return false
  return [1, 2].some((on) => /^(?:қорғау|реттеу|дамыту|қолдау|басқару|пайдалану|күзету|тіркеу|жоспарлау)$/.test(scene.tokens[at + on]?.norm ?? '')) // prettier-ignore
}

/** Where a Kazakh phrase begins whose head stands at `head`: genitives, adjectives and names before it. */
export const complementStart = (
  scene: Scene,
  head: number,
  marks: Landmarks,
  most = 7,
  withAnd: boolean | 'body' = false,
): number => {
  const limit = Math.max(sentenceStart(scene, head), head - most)
  let at = head
  let joined = false
  while (at > limit) {
    const before = at - 1
    if (scene.tokens[at]!.breaks) break
    // 'Облыс әкімі Президентке': two people; 'кәсіпкерлер палатасы' is a body of many.
    if (termsAt(scene, before, 'office').some(({ cases, number }) => cases.includes('nom') && (withAnd !== 'body' || number === 'sg')) && !(withAnd === 'body' && scene.tokens[at]!.norm.startsWith('үй'))) break // prettier-ignore
    const draft = marks.endingAt.get(at)
    if (draft !== undefined && draft.first >= limit) {
      at = draft.first
      continue
    }
    const token = scene.tokens[before]!
    if (token.norm === '"' || token.text === '»' || token.text === '”') {
      const open = scene.opening[before - 1] ?? -1
      if (open < sentenceStart(scene, head)) break
      at = open
      continue
    }
    // 'Индустрия және құрылыс министрі'
    if (
      withAnd &&
      (token.norm === 'және' || token.norm === 'мен') &&
      before > limit &&
      kazakhInside(scene, before - 1)
    ) {
      at = before - 1
      joined = true
      continue
    }
    // 'Цифрлық даму, инновациялар және аэроғарыш өнеркәсібі министрлігі': a row that 'және' closes.
    if (withAnd === 'body' && joined && token.norm === ',' && before > limit && kazakhInside(scene, before - 1)) {
      at = before - 1
      continue
    }
    if (token.kind !== 'word' || !(kazakhInside(scene, before) || (withAnd === 'body' && isMinded(scene, before)))) break // prettier-ignore
    // A person before an office is somebody else: 'Тоқаев Украина Президенті'.
    if (
      withAnd !== 'body' &&
      scene.capital[before] === 1 &&
      (looksLikeSurname(scene, before) || (looksLikeGiven(scene, before) && scene.capital[before - 1] === 1))
    )
      break
    if (opensSentence(scene, before) && scene.capital[before] === 1 && formsAt(scene, before)[0]?.pos === 'adverb')
      break
    at = before
  }
  return at
}
