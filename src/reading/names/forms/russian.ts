// All forms of a Russian noun or adjective of a list, made from its dictionary form, so that a list line is one word and a
// look-up one step. Only what lists need: marks say what endings cannot.
//   &  masculine although in -ь, -а, -я (руководитель&, глава&)   +  someone (accusative is genitive)
//   !  plural in -а (город!)   *  the last vowel flees (поселок*)   %  never bends (метро%)   ^  plural only (сети^)
//   ~  bends as an adjective (котельная~)
import type { Case } from '../../../words/index.ts'

export interface ListForm {
  readonly form: string
  readonly lemma: string
  readonly cases: readonly Case[]
  readonly number: 'sg' | 'pl'
  readonly gender: 'm' | 'f' | 'n'
  /** How the word is shown: its number kept and, in Kazakh, whose it is ('зауыты'). */
  readonly shown: string
}
type Endings = readonly [nom: string, gen: string, dat: string, acc: string, ins: string, loc: string]

const order: readonly Case[] = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc']
const hissing = /[жшчщ]$/
const velar = /[гкхжшчщ]$/

const singular = (stem: string, last: string, gender: 'm' | 'f' | 'n', living: boolean): Endings => {
  if (last === 'ь' && gender === 'f') return ['ь', 'и', 'и', 'ь', 'ью', 'и']
  if (last === 'ь') return ['ь', 'я', 'ю', living ? 'я' : 'ь', 'ем', 'е']
  if (last === 'й') return ['й', 'я', 'ю', living ? 'я' : 'й', 'ем', stem.endsWith('и') ? 'и' : 'е']
  if (last === 'я') {
    const loc = stem.endsWith('и') ? 'и' : 'е'
    return ['я', 'и', loc, 'ю', 'ей', loc]
  }
  if (last === 'а') return ['а', velar.test(stem) ? 'и' : 'ы', 'е', 'у', hissing.test(stem) || stem.endsWith('ц') ? 'ей' : 'ой', 'е'] // prettier-ignore
  if (last === 'о') return ['о', 'а', 'у', 'о', 'ом', 'е']
  if (last === 'е') {
    const soft = /[иьл]$/.test(stem)
    return ['е', soft ? 'я' : 'а', soft ? 'ю' : 'у', 'е', 'ем', stem.endsWith('и') ? 'и' : 'е']
  }
  return ['', 'а', 'у', living ? 'а' : '', hissing.test(stem) || stem.endsWith('ц') ? 'ем' : 'ом', 'е']
}

const withVowel = (stem: string): string => {
  const found = /^(.*[^аеиоуыэюяйь])([кн])$/.exec(stem) ?? /^(.*)ь(к)$/.exec(stem)
  if (!found) return stem
  return `${found[1]}${/[жшчщц]$/.test(found[1] as string) || stem.at(-2) === 'ь' || found[2] === 'н' ? 'е' : 'о'}${found[2]}`
}
const pluralGenitive = (stem: string, last: string, gender: 'm' | 'f' | 'n'): string => {
  if (last === 'ь') return `${stem}ей`
  if (last === 'й') return `${stem}ев`
  if (last === 'я') return stem.endsWith('и') ? `${stem}й` : `${stem}ь`
  if (last === 'е') return stem.endsWith('и') ? `${stem}й` : stem.endsWith('л') ? `${stem}ей` : stem
  if (last === 'а' || last === 'о') return gender === 'f' || /ств$|ищ$/.test(stem) ? (gender === 'f' ? withVowel(stem) : stem) : stem // prettier-ignore
  return `${stem}${hissing.test(stem) ? 'ей' : stem.endsWith('ц') ? 'ев' : 'ов'}`
}
const plural = (stem: string, last: string, gender: 'm' | 'f' | 'n', marks: string): string[] => {
  const living = marks.includes('+')
  const soft = last === 'ь' || last === 'й' || last === 'я' || (last === 'е' && /[иьл]$/.test(stem))
  const neuter = last === 'о' || last === 'е'
  const nom = marks.includes('!') ? `${stem}${soft ? 'я' : 'а'}` : `${stem}${neuter ? (soft ? 'я' : 'а') : soft || velar.test(stem) ? 'и' : 'ы'}` // prettier-ignore
  const gen = pluralGenitive(stem, last, gender)
  const a = soft ? 'я' : 'а'
  return [nom, gen, `${stem}${a}м`, living ? gen : nom, `${stem}${a}ми`, `${stem}${a}х`]
}

const parse = (line: string): { lemma: string; marks: string } => {
  const [, lemma = line, marks = ''] = /^(.*?)([&+!*%^~]*)$/.exec(line) ?? []
  return { lemma, marks }
}
/** 'поселок' bends from 'поселк', 'отдел' from itself. */
const bending = (lemma: string): string => `${lemma.slice(0, -2)}${/[лн]$/.test(lemma.slice(0, -2)) && lemma.at(-2) === 'е' ? 'ь' : ''}${lemma.at(-1)}` // prettier-ignore

const collect = (lemma: string, gender: 'm' | 'f' | 'n', number: 'sg' | 'pl', forms: readonly string[]): ListForm[] => {
  const cases = new Map<string, Case[]>()
  forms.forEach((form, at) => cases.set(form, [...(cases.get(form) ?? []), order[at] as Case]))
  return [...cases].map(([form, found]) => ({
    form,
    lemma,
    cases: found,
    number,
    gender,
    shown: number === 'sg' ? lemma : (forms[0] as string),
  }))
}

const adjectiveEndings: Readonly<Record<string, readonly string[]>> = {
  ая: ['ая', 'ой', 'ой', 'ую', 'ой', 'ой'],
  ый: ['ый', 'ого', 'ому', 'ого', 'ым', 'ом'],
  ий: ['ий', 'его', 'ему', 'его', 'им', 'ем'],
  ое: ['ое', 'ого', 'ому', 'ое', 'ым', 'ом'],
}
const asAdjective = (lemma: string): ListForm[] => {
  const stem = lemma.slice(0, -2)
  const ending = lemma.slice(-2)
  const y = ending === 'ий' || velar.test(stem) ? 'и' : 'ы'
  const one = (adjectiveEndings[ending] ?? []).map((end) => stem + end)
  const many = ['е', 'х', 'м', 'е', 'ми', 'х'].map((end) => stem + y + end)
  const gender = ending === 'ая' ? 'f' : ending === 'ое' ? 'n' : 'm'
  return [...collect(lemma, gender, 'sg', one), ...collect(lemma, gender, 'pl', many)]
}

export const nounForms = (line: string): ListForm[] => {
  const { lemma, marks } = parse(line)
  if (marks.includes('~')) return asAdjective(lemma)
  const ending = lemma.at(-1) as string
  const last = /[аеийоьюя]/.test(ending) ? ending : ''
  const gender = marks.includes('&') ? 'm' : /[ая]/.test(last) || last === 'ь' ? 'f' : /[ое]/.test(last) ? 'n' : 'm'
  if (marks.includes('%'))
    return [
      ...collect(
        lemma,
        gender,
        'sg',
        order.map(() => lemma),
      ),
    ]
  if (marks.includes('^')) {
    const stem = lemma.slice(0, -1)
    const one = ending === 'и' ? `${stem}ь` : stem
    const a = ending === 'и' && !velar.test(stem) ? 'я' : 'а'
    const gen = ending === 'и' ? `${stem}ей` : `${one}ов`
    return collect(lemma, 'm', 'pl', [lemma, gen, `${stem}${a}м`, lemma, `${stem}${a}ми`, `${stem}${a}х`])
  }
  const stem = marks.includes('*') ? bending(lemma) : last ? lemma.slice(0, -1) : lemma
  const one = singular(stem, last, gender, marks.includes('+')).map((end, at) => (at === 0 || (at === 3 && end === '') ? lemma : stem + end)) // prettier-ignore
  return [...collect(lemma, gender, 'sg', one), ...collect(lemma, gender, 'pl', plural(stem, last, gender, marks))]
}
