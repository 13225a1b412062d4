// Russian verbs: from a form to its infinitive, with tense, number, aspect, passive. Listed verbs decide between infinitives
// that a form allows; otherwise the commonest pattern is taken and the form is marked as guessed.
import type { Form } from '../types.ts'
import { infinitiveOfPast, infinitiveOfPresent, isPrefixedVerb, verbAspect } from './lexicon-verbs.ts'

type Traits = Omit<Form, 'lemma' | 'pos' | 'source'>

const guessAspect = (infinitive: string): Form['aspect'] => {
  if (/(?:ыва|ива|ева|ава)ть(?:ся)?$/.test(infinitive)) return 'imperf'
  if (/нуть(?:ся)?$/.test(infinitive)) return 'perf'
  if (/(?:ова|ирова)ть(?:ся)?$/.test(infinitive))
    return /^(?:по|за|про|от|вы|с|пере|при|на|об|ис|рас)[^аеио]/.test(infinitive) ? 'perf' : 'imperf'
  return /^(?:по|за|про|от|вы|с|пере|при|на|об|из|ис|раз|рас|до|у|под|воз|вос|в)..../.test(infinitive) &&
    /ить(?:ся)?$/.test(infinitive)
    ? 'perf'
    : 'imperf'
}

/** First the listed infinitive among those possible, else the first. */
const choose = (candidates: readonly string[]): { readonly lemma: string; readonly known: boolean } | undefined => {
  const listed = candidates.find((candidate) => verbAspect(candidate) !== undefined) ?? candidates.find(isPrefixedVerb)
  const lemma = listed ?? candidates[0]
  return lemma === undefined ? undefined : { lemma, known: listed !== undefined }
}

const form = (
  candidates: readonly string[],
  reflexive: boolean,
  pos: 'verb' | 'participle',
  traits: Traits,
): Form[] => {
  const chosen = choose(candidates)
  if (!chosen) return []
  const lemma = reflexive ? `${chosen.lemma}${chosen.lemma.endsWith('и') ? 'сь' : 'ся'}` : chosen.lemma
  const aspect = verbAspect(lemma) ?? guessAspect(lemma)
  const tense = traits.tense === 'present' && aspect === 'perf' && pos === 'verb' ? 'future' : traits.tense
  return [
    {
      lemma,
      pos,
      ...traits,
      ...(tense ? { tense } : {}),
      ...(aspect ? { aspect } : {}),
      source: chosen.known ? 'known' : 'guessed',
    },
  ]
}

/** What a consonant may have been before -енный, -ю: вложенный ← вложить, возведённый ← возвести, выпущенный ← выпустить. */
const unchanged = (stem: string): readonly string[] => {
  const base = stem.slice(0, -1)
  const last = stem.at(-1)
  if (/[пбвмф]л$/.test(stem)) return [base, stem]
  if (stem.endsWith('жд')) return [`${stem.slice(0, -2)}д`, stem]
  if (last === 'ж') return [stem, `${base}д`, `${base}з`, `${base}г`]
  if (last === 'щ') return [`${base}ст`, `${base}т`, stem]
  if (last === 'ч') return [`${base}т`, stem, `${base}к`]
  if (last === 'ш') return [`${base}с`, stem]
  return [stem]
}

/** Infinitives for a stem of -ит, -ят: говорить, видеть, стоять, держать. */
const secondConjugation = (stem: string): string[] =>
  unchanged(stem).flatMap((base) => [
    `${base}ить`,
    `${base}еть`,
    `${base}ать`,
    ...(/[оа]$/.test(base) ? [`${base}ять`] : []),
  ])

/** Infinitives for a stem of -ет, -ут (without the ending): строй- has none here, дела-, рису-, пиш-, вед-. */
const firstConjugation = (stem: string): string[] => {
  const irregular = infinitiveOfPresent(stem)
  const found = irregular ? [irregular] : []
  if (/[аяеи]$/.test(stem)) {
    found.push(`${stem}ть`)
    if (/[ае]$/.test(stem) && /(?:да|зна|ста|созда)$/.test(stem)) found.unshift(`${stem}вать`)
    if (/[аео]$/.test(stem)) found.push(`${stem}ять`)
  } else if (/[ую]$/.test(stem)) {
    const base = stem.slice(0, -1)
    found.push(`${base}${stem.endsWith('ю') || /[жшчщц]$/.test(base) ? 'евать' : 'овать'}`, `${base}овать`, `${stem}ть`)
  } else if (stem.endsWith('н')) found.push(`${stem}уть`)
  else if (stem.length > 2) {
    const mutated = stem.endsWith('щ') ? [...unchanged(stem), `${stem.slice(0, -1)}ск`] : unchanged(stem)
    found.push(...mutated.map((base) => `${base}ать`).filter((one) => verbAspect(one) !== undefined))
  }
  return found
}

/** Infinitives for a stem of -енн-, -ен: построен ← построить, возведен ← возвести, подключен ← подключить, просмотрен ← -еть. */
const ofPassive = (stem: string): string[] => {
  const bases = unchanged(stem)
  const found = bases.flatMap((base) => [`${base}ить`, `${base}еть`])
  const present = infinitiveOfPresent(stem)
  if (present) found.unshift(present)
  const back = /[чж]$/.test(stem)
    ? infinitiveOfPresent(`${stem.slice(0, -1)}${stem.endsWith('ч') ? 'к' : 'г'}`)
    : undefined
  if (back) found.unshift(back)
  if (stem.endsWith('т')) found.push(`${stem.slice(0, -1)}сти`)
  return found
}

const pastEnding: readonly (readonly [string, Traits])[] = [
  ['ла', { number: 'sg', gender: 'f' }],
  ['ло', { number: 'sg', gender: 'n' }],
  ['ли', { number: 'pl' }],
  ['л', { number: 'sg', gender: 'm' }],
]
const pastForms = (word: string, reflexive: boolean): Form[] => {
  const went = going[word.slice(-3)]
  const gone = went && (word.length === 3 ? 'идти' : infinitiveOfPast(word.replace(/л[аои]$/, 'л')))
  if (went && gone) return form([gone], reflexive, 'verb', { tense: 'past', ...went })
  for (const [ending, traits] of pastEnding) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 2) continue
    const candidates: string[] = []
    const irregular = infinitiveOfPast(`${stem}л`) ?? infinitiveOfPast(stem)
    if (/[аеиоуыяю]$/.test(stem)) {
      const regular = `${stem}ть`
      if (irregular && verbAspect(regular) === undefined) candidates.push(irregular)
      candidates.push(regular)
    } else if (irregular) candidates.push(irregular)
    return form(candidates, reflexive, 'verb', { tense: 'past', ...traits })
  }
  const irregular = 'сзкгрбпх'.includes(word.at(-1) as string) ? infinitiveOfPast(word) : undefined
  if (irregular && verbAspect(irregular))
    return form([irregular], reflexive, 'verb', { tense: 'past', number: 'sg', gender: 'm' })
  return []
}

const presentEnding: readonly (readonly [string, 1 | 2, Traits])[] = [
  ['ют', 1, { number: 'pl', person: 3 }], ['ут', 1, { number: 'pl', person: 3 }],
  ['ят', 2, { number: 'pl', person: 3 }], ['ат', 2, { number: 'pl', person: 3 }],
  ['ет', 1, { number: 'sg', person: 3 }], ['ит', 2, { number: 'sg', person: 3 }],
  ['ем', 1, { number: 'pl', person: 1 }], ['им', 2, { number: 'pl', person: 1 }],
  ['ете', 1, { number: 'pl', person: 2 }], ['ите', 2, { number: 'pl', person: 2 }],
  ['ешь', 1, { number: 'sg', person: 2 }], ['ишь', 2, { number: 'sg', person: 2 }],
] // prettier-ignore
const going: Readonly<Record<string, Traits>> = {
  шел: { number: 'sg', gender: 'm' },
  шла: { number: 'sg', gender: 'f' },
  шло: { number: 'sg', gender: 'n' },
  шли: { number: 'pl' },
}
/** Without a prototype: 'constructor' may stand in a text and is no verb. */
const exceptional: Readonly<Record<string, readonly [string, Traits]>> = {
  __proto__: null as never,
  хочет: ['хотеть', { number: 'sg', person: 3 }],
  хотят: ['хотеть', { number: 'pl', person: 3 }],
  хотим: ['хотеть', { number: 'pl', person: 1 }],
  хочу: ['хотеть', { number: 'sg', person: 1 }],
  даст: ['дать', { number: 'sg', person: 3 }],
  дадим: ['дать', { number: 'pl', person: 1 }],
  едят: ['есть', { number: 'pl', person: 3 }],
  может: ['мочь', { number: 'sg', person: 3 }],
  могу: ['мочь', { number: 'sg', person: 1 }],
  могут: ['мочь', { number: 'pl', person: 3 }],
  станет: ['стать', { number: 'sg', person: 3 }],
  станут: ['стать', { number: 'pl', person: 3 }],
  гонит: ['гнать', { number: 'sg', person: 3 }],
}
const presentForms = (word: string, reflexive: boolean): Form[] => {
  const odd = exceptional[word]
  if (odd) return form([odd[0]], reflexive, 'verb', { tense: 'present', ...odd[1] })
  const gives = /^(.*)(?:даст|дадут|дадим)$/.exec(word)
  if (gives && gives[1])
    return form([`${gives[1]}дать`], reflexive, 'verb', {
      tense: 'present',
      person: word.endsWith('м') ? 1 : 3,
      number: word.endsWith('т') && !word.endsWith('ут') ? 'sg' : 'pl',
    })
  for (const [ending, conjugation, traits] of presentEnding) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 1) continue
    const candidates = conjugation === 1 ? firstConjugation(stem) : secondConjugation(stem)
    return form(candidates, reflexive, 'verb', { tense: 'present', ...traits })
  }
  return []
}
/** «планирую», «строю», «говорю»: the first person is rare in reports, so only listed verbs are taken. */
const firstPerson = (word: string, reflexive: boolean): Form[] => {
  const stem = word.slice(0, -1)
  const candidates = word.endsWith('ю')
    ? [...firstConjugation(stem), ...secondConjugation(stem)]
    : word.endsWith('у')
      ? [...secondConjugation(stem), ...firstConjugation(stem)]
      : []
  const listed = candidates.filter((candidate) => verbAspect(candidate) !== undefined)
  return form(listed, reflexive, 'verb', { tense: 'present', number: 'sg', person: 1 })
}

const infinitiveForms = (word: string, reflexive: boolean): Form[] =>
  /(?:[аеиоуыя]ть|сти|зти|чь|йти|сть|идти)$/.test(word) ? form([word], reflexive, 'verb', {}) : []

/** включая, используя, завершив: only of listed verbs, for the endings are those of adjectives and nouns too. */
const gerundForms = (word: string, reflexive: boolean): Form[] => {
  const past = /^(.*[аяеиуыо])в(?:ши)?$/.exec(word)
  const candidates = past ? [`${past[1]}ть`] : []
  if (/[аяеую]я$/.test(word)) candidates.push(...firstConjugation(word.slice(0, -1)))
  else if (/[жшчщ]а$|я$/.test(word)) {
    const stem = word.slice(0, -1)
    const present = infinitiveOfPresent(stem)
    candidates.push(...(present ? [present] : []), `${stem}ить`, `${stem}еть`, `${stem}ать`, `${stem}ять`)
  }
  const listed = candidates.filter(
    (candidate) =>
      verbAspect(candidate) !== undefined ||
      isPrefixedVerb(candidate) ||
      infinitiveOfPresent(word.slice(0, -1)) === candidate,
  )
  return form(listed, reflexive, 'verb', {})
}

const shortEnding: readonly (readonly [string, Traits])[] = [
  ['а', { number: 'sg', gender: 'f' }],
  ['о', { number: 'sg', gender: 'n' }],
  ['ы', { number: 'pl' }],
  ['', { number: 'sg', gender: 'm' }],
]
/** Short passive participles: построен, сдана, открыто, приняты. */
const shortPassive = (word: string): Form[] => {
  for (const [ending, traits] of shortEnding) {
    if (ending !== '' && !word.endsWith(ending)) continue
    const base = ending === '' ? word : word.slice(0, -1)
    const candidates = passiveInfinitives(base)
    const found = form(candidates, false, 'participle', { tense: 'past', passive: true, ...traits })
    if (found.some((one) => one.source === 'known')) return found
    if (found.length && /(?:ен|ан|ян)$/.test(base) && base.length > 5) return found
  }
  return []
}
const passiveInfinitives = (base: string): string[] => {
  if (/[ая]н$/.test(base)) return [`${base.slice(0, -1)}ть`]
  if (base.endsWith('ен')) return ofPassive(base.slice(0, -2))
  return /[аеиыуоя]т$/.test(base) ? [`${base}ь`] : []
}

/** Infinitives of a full participle's stem (without the adjective ending), and what it says. */
export const participleOf = (stem: string): { candidates: string[]; traits: Traits; reflexive: false } | undefined => {
  const make = (
    candidates: string[],
    traits: Traits,
  ): { candidates: string[]; traits: Traits; reflexive: false } | undefined =>
    candidates.length ? { candidates, traits, reflexive: false } : undefined
  if (/[аяеиуыо]вш$/.test(stem)) {
    const base = stem.slice(0, -2)
    return make([`${base}ть`], { tense: 'past' })
  }
  if (/[^аяеиуыо]ш$/.test(stem)) {
    const past = infinitiveOfPast(stem.slice(0, -1))
    return past && stem.length > 4 ? make([past], { tense: 'past' }) : undefined
  }
  if (/[ую]щ$/.test(stem)) return make(firstConjugation(stem.slice(0, -2)), { tense: 'present' })
  if (/[ая]щ$/.test(stem)) return make(secondConjugation(stem.slice(0, -2)), { tense: 'present' })
  if (/[ая]нн$/.test(stem)) return make([`${stem.slice(0, -2)}ть`], { tense: 'past', passive: true })
  if (/(?:ственн|численн|мысленн|временн|менн)$/.test(stem)) return undefined
  if (stem.endsWith('енн')) return make(ofPassive(stem.slice(0, -3)), { tense: 'past', passive: true })
  if (/[аеиыуоя]т$/.test(stem)) return make([`${stem}ь`], { tense: 'past', passive: true })
  if (stem.endsWith('ем')) return make(firstConjugation(stem.slice(0, -2)), { tense: 'present', passive: true })
  if (stem.endsWith('им')) return make(secondConjugation(stem.slice(0, -2)), { tense: 'present', passive: true })
  return undefined
}
export const participleForm = (stem: string, reflexive: boolean, traits: Traits): Form[] => {
  const found = participleOf(stem)
  if (!found) return []
  return form(found.candidates, reflexive, 'participle', { ...found.traits, ...traits })
}

/** All verb readings of a lower-case word; the listed ones are marked known. */
export const verbReadings = (word: string): Form[] => {
  const reflexive = /[а-я]{3}с[яь]$/.test(word) && !word.endsWith('ость')
  const bare = reflexive ? word.slice(0, -2) : word
  const passive: Traits = reflexive ? { passive: true } : {}
  const found = [
    ...infinitiveForms(bare, reflexive),
    ...pastForms(bare, reflexive),
    ...presentForms(bare, reflexive),
    ...(reflexive ? [] : shortPassive(bare)),
  ]
  if (!found.length && /[ую]$/.test(bare)) found.push(...firstPerson(bare, reflexive))
  if (/[аявюи]$/.test(bare)) found.push(...gerundForms(bare, reflexive))
  return reflexive ? found.map((one) => ({ ...one, ...passive })) : found
}
