// All forms of a Kazakh noun of a list: plural, possessive of the third person, case, and '-дағы' (which is there).
import type { Case } from '../../../words/index.ts'
import type { ListForm } from './russian.ts'

const front = /[әеіөүэ]/
const vowel = /[аәеёиоөуұүыіэюя]$/
const voiceless = /[пфкқтсшщчцхһбвгд]$/

/** The harmony of the last vowel; и and у lean on what stands before them. */
const isFront = (word: string): boolean => {
  for (let at = word.length - 1; at >= 0; at--) {
    const letter = word[at] as string
    if (front.test(letter)) return true
    if (/[аоұыяё]/.test(letter)) return false
  }
  // 'Клуб', 'су' are back, 'цирк' and 'пункт' are front.
  return !word.includes('у') || word.endsWith('пункт')
}
const pick = (word: string, back: string, soft: string): string => (isFront(word) ? soft : back)
/** The consonant that a suffix begins with: л after vowels, д after sonants, т after the voiceless, or the like. */
const join = (word: string, afterVowel: string, afterVoiced: string, afterVoiceless: string): string =>
  voiceless.test(word) ? afterVoiceless : vowel.test(word) || /[йруу]$/.test(word) ? afterVowel : afterVoiced

const plural = (word: string): string => word + join(word, 'л', /[мнңзжл]$/.test(word) ? 'д' : 'л', 'т') + pick(word, 'ар', 'ер') // prettier-ignore
const own = (word: string): string =>
  vowel.test(word) && !/[иу]$/.test(word)
    ? word + pick(word, 'сы', 'сі')
    : word.replace(/орын$/, 'орн').replace(/п$/, 'б').replace(/к$/, 'г').replace(/қ$/, 'ғ') + pick(word, 'ы', 'і')

const afterOwn = (word: string): [string, Case[]][] => [
  [word, ['nom']],
  [word + pick(word, 'ның', 'нің'), ['gen']],
  [word + pick(word, 'на', 'не'), ['dat']],
  [word + 'н', ['acc']],
  [word + pick(word, 'нда', 'нде'), ['loc']],
  [word + pick(word, 'ндағы', 'ндегі'), ['loc']],
  [word + pick(word, 'нан', 'нен'), ['abl']],
  [word + 'мен', ['ins']],
]
const plain = (word: string): [string, Case[]][] => {
  const nasal = /[мнң]$/.test(word)
  const n = nasal || vowel.test(word) ? 'н' : voiceless.test(word) ? 'т' : 'д'
  const d = voiceless.test(word) ? 'т' : 'д'
  return [
    [word, ['nom']],
    [word + n + pick(word, 'ың', 'ің'), ['gen']],
    [word + (voiceless.test(word) ? pick(word, 'қа', 'ке') : pick(word, 'ға', 'ге')), ['dat']],
    [word + (vowel.test(word) ? 'н' : d) + pick(word, 'ы', 'і'), ['acc']],
    [word + d + pick(word, 'а', 'е'), ['loc']],
    [word + d + pick(word, 'ағы', 'егі'), ['loc']],
    [word + (nasal ? 'н' : d) + pick(word, 'ан', 'ен'), ['abl']],
    [word + (/[пфкқтсшщчцхһбгд]$/.test(word) ? 'пен' : /[зж]$/.test(word) ? 'бен' : 'мен'), ['ins']],
  ]
}

const backOfTsekh: [string, Case[]][] = [
  ['цехтың', ['gen']], ['цехқа', ['dat']], ['цехты', ['acc']], ['цехта', ['loc']], ['цехтағы', ['loc']], ['цехтан', ['abl']],
] // prettier-ignore
/** Loanwords marked ~ take soft endings and keep their last consonant: банкі, холдингі, цехі. */
const softForms = (lemma: string): ListForm[] => {
  const stem = lemma.replace(/ь$/, '')
  const own = `${stem}і`
  const cases = (base: string): [string, Case[]][] => [
    [base, ['nom']], [`${base}нің`, ['gen']], [`${base}не`, ['dat']], [`${base}н`, ['acc']], [`${base}нде`, ['loc']], [`${base}ндегі`, ['loc']], [`${base}нен`, ['abl']], [`${base}мен`, ['ins']],
  ] // prettier-ignore
  const hard = voiceless.test(lemma)
  const bare: [string, Case[]][] = [
    [lemma, ['nom']], [`${lemma}${hard ? 'тің' : 'дің'}`, ['gen']], [`${lemma}${hard ? 'ке' : 'ге'}`, ['dat']], [`${lemma}${hard ? 'ті' : 'ді'}`, ['acc']], [`${lemma}${hard ? 'те' : 'де'}`, ['loc']], [`${lemma}${hard ? 'тегі' : 'дегі'}`, ['loc']], [`${lemma}${hard ? 'тен' : 'ден'}`, ['abl']],
  ] // prettier-ignore
  const soft = stem === lemma ? [] : bare.map(([form, found]): [string, Case[]] => [form.replace('ь', ''), found]).slice(1) // prettier-ignore
  const many = `${stem}${hard ? 'тер' : 'дер'}`
  const of = (number: 'sg' | 'pl', shown: string, forms: [string, Case[]][]): ListForm[] =>
    forms.map(([form, found]) => ({ form, lemma, cases: found, number, gender: 'm', shown }))
  return [
    ...of('sg', lemma, [...bare, ...soft]),
    ...of('sg', own, cases(own)),
    // 'Цехы', 'цехына': said with back vowels as often.
    ...(lemma === 'цех' ? [...of('sg', 'цехы', afterOwn('цехы')), ...of('sg', lemma, backOfTsekh)] : []),
    ...of('pl', lemma, [[many, ['nom']]]),
    ...of('pl', own, cases(`${many}і`)),
  ]
}

export const kazakhForms = (word: string): ListForm[] =>
  word.endsWith('~') ? softForms(word.slice(0, -1)) : regularForms(word)

const regularForms = (lemma: string): ListForm[] => {
  const many = plural(lemma)
  const all: ListForm[] = []
  const add = (number: 'sg' | 'pl', shown: string, forms: [string, Case[]][]): void => {
    for (const [form, cases] of forms) all.push({ form, lemma, cases, number, gender: 'm', shown })
  }
  add('sg', lemma, plain(lemma))
  add('sg', own(lemma), afterOwn(own(lemma)))
  add('pl', lemma, plain(many))
  add('pl', own(lemma), afterOwn(own(many)))
  return all
}
