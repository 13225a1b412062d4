// Kazakh pronouns and auxiliaries, whose forms no rule of suffixes reaches.
import type { Case, Form } from '../types.ts'

/** lemma: forms in the order nominative, genitive, dative, accusative, locative, ablative, instrumental. */
const pronouns: readonly string[] = [
  'мен: мен менің маған мені менде менен менімен',
  'сен: сен сенің саған сені сенде сенен сенімен',
  'ол: ол оның оған оны онда одан онымен',
  'біз: біз біздің бізге бізді бізде бізден бізбен',
  'сіз: сіз сіздің сізге сізді сізде сізден сізбен',
  'олар: олар олардың оларға оларды оларда олардан олармен',
  'бұл: бұл бұның бұған бұны бұнда бұдан бұнымен',
  'бұл: бұл мұның мұған мұны мұнда мұнан мұнымен',
  'осы: осы осының осыған осыны осында осыдан осымен',
  'сол: сол соның соған соны сонда содан сонымен',
  'өз: өзі өзінің өзіне өзін өзінде өзінен өзімен',
  'өз: өздері өздерінің өздеріне өздерін өздерінде өздерінен өздерімен',
  'кім: кім кімнің кімге кімді кімде кімнен кіммен',
  'не: не ненің неге нені неде неден немен',
  'барлық: барлығы барлығының барлығына барлығын барлығында барлығынан барлығымен',
  'бәрі: бәрі бәрінің бәріне бәрін бәрінде бәрінен бәрімен',
]
const cases: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins']
const alike: Readonly<Record<string, string>> = {
  мұндай: 'мұндай',
  ондай: 'ондай',
  осындай: 'осындай',
  сондай: 'сондай',
}

/** Auxiliaries after a converb: салынып жатыр is being built now. */
const auxiliaries: readonly (readonly [string, string, Partial<Form>])[] = [
  ['жатыр', 'жату', { tense: 'present', aspect: 'imperf' }],
  ['отыр', 'отыру', { tense: 'present', aspect: 'imperf' }],
  ['тұр', 'тұру', { tense: 'present', aspect: 'imperf' }],
  ['жүр', 'жүру', { tense: 'present', aspect: 'imperf' }],
  ['еді', 'е', { tense: 'past' }],
  ['деп', 'деу', {}],
  ['деді', 'деу', { tense: 'past' }],
  ['дейді', 'деу', { tense: 'present' }],
  ['деген', 'деу', { tense: 'past' }],
]

const build = (): ReadonlyMap<string, readonly Form[]> => {
  const all = new Map<string, Form[]>()
  const put = (word: string, form: Form): void => {
    const list = all.get(word)
    if (list) list.push(form)
    else all.set(word, [form])
  }
  for (const line of pronouns) {
    const [lemma = '', forms = ''] = line.split(': ')
    forms
      .split(' ')
      .forEach((form, at) => put(form, { lemma, pos: 'pronoun', case: cases[at] as Case, source: 'known' }))
  }
  for (const [word, lemma] of Object.entries(alike)) put(word, { lemma, pos: 'pronoun', source: 'known' })
  for (const [word, lemma, traits] of auxiliaries)
    put(word, { lemma, pos: 'verb', person: 3, ...traits, source: 'known' })
  return all
}
let built: ReadonlyMap<string, readonly Form[]> | undefined
export const closedForms = (word: string): readonly Form[] | undefined => (built ??= build()).get(word)
