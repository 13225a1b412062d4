// Russian nouns: which dictionary forms an ending allows, and how likely each is for a word nobody has listed.
import type { Case, Form } from '../types.ts'
import { fleeingLemma, nounEntry } from './lexicon-nouns.ts'

export interface NounReading {
  readonly lemma: string
  readonly gender: 'm' | 'f' | 'n'
  readonly number: 'sg' | 'pl'
  readonly case: Case
  readonly known: boolean
  readonly score: number
}
type Gender = 'm' | 'f' | 'n'
interface Rule {
  readonly add: string
  readonly gender: Gender
  readonly case: Case
  readonly number: 'sg' | 'pl'
  readonly stem: RegExp
  readonly animate?: boolean
}

const hard = /[бвгдзклмнпрстфхцжшчщ]$/
const soft = /[бвдзлмнпрстфг]$/
const vowel = /[аеиоуыэюя]$/
const any = /[а-я]$/
const i = /и$/

/** [what is added to the stem to make the dictionary form, gender, stem ends in, 'case/number:endings …']. */
const paradigms: readonly (readonly [string, Gender, RegExp, string])[] = [
  ['', 'm', hard, 'nom+acc/sg: gen/sg:а dat/sg:у ins/sg:ом,ем loc/sg:е,у nom+acc/pl:ы,и gen/pl:ов,ев,ей dat/pl:ам ins/pl:ами loc/pl:ах'],
  ['ь', 'm', soft, 'nom+acc/sg:ь gen/sg:я dat/sg:ю ins/sg:ем loc/sg:е nom+acc/pl:и gen/pl:ей dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['й', 'm', vowel, 'nom+acc/sg:й gen/sg:я dat/sg:ю ins/sg:ем loc/sg:е,и nom+acc/pl:и gen/pl:ев dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['а', 'f', hard, 'nom/sg:а gen/sg:ы,и dat+loc/sg:е acc/sg:у ins/sg:ой,ей nom+acc/pl:ы,и gen/pl: dat/pl:ам ins/pl:ами loc/pl:ах'],
  ['я', 'f', any, 'nom/sg:я gen/sg:и dat+loc/sg:е acc/sg:ю ins/sg:ей nom+acc/pl:и gen/pl:ь,й dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['я', 'f', i, 'nom/sg:я gen+dat+loc/sg:и acc/sg:ю ins/sg:ей nom+acc/pl:и gen/pl:й dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['ь', 'f', /[бвдзлмнпрстфжшчщ]$/, 'nom+acc/sg:ь gen+dat+loc/sg:и ins/sg:ью nom+acc/pl:и gen/pl:ей dat/pl:ям,ам ins/pl:ями,ами loc/pl:ях,ах'],
  ['о', 'n', hard, 'nom+acc/sg:о gen/sg:а dat/sg:у ins/sg:ом loc/sg:е nom+acc/pl:а gen/pl: dat/pl:ам ins/pl:ами loc/pl:ах'],
  ['е', 'n', /[цжшчщ]$/, 'nom+acc/sg:е gen/sg:а dat/sg:у ins/sg:ем loc/sg:е nom+acc/pl:а gen/pl: dat/pl:ам ins/pl:ами loc/pl:ах'],
  ['е', 'n', /[иь]$/, 'nom+acc/sg:е gen/sg:я dat/sg:ю ins/sg:ем loc/sg:и,е nom+acc/pl:я gen/pl:й dat/pl:ям ins/pl:ями loc/pl:ях'],
  ['е', 'n', /[лр]$/, 'nom+acc/sg:е gen/sg:я dat/sg:ю ins/sg:ем loc/sg:е nom+acc/pl:я gen/pl:ей dat/pl:ям ins/pl:ями loc/pl:ях'],
] // prettier-ignore

const buildRules = (): ReadonlyMap<string, readonly Rule[]> => {
  const rules = new Map<string, Rule[]>()
  for (const [add, gender, stem, cells] of paradigms) {
    for (const cell of cells.split(' ')) {
      const [what = '', endings = ''] = cell.split(':')
      const [cases = '', number] = what.split('/')
      for (const ending of endings.split(',')) {
        for (const name of cases.split('+')) {
          const list = rules.get(ending) ?? []
          list.push({ add, gender, case: name as Case, number: number as 'sg' | 'pl', stem })
          rules.set(ending, list)
        }
      }
    }
  }
  return rules
}
let rules: ReadonlyMap<string, readonly Rule[]> | undefined

/** Endings of dictionary forms that give a word away: how sure they make a reading. */
const telling: readonly (readonly [string, Gender, number])[] = [
  ['ость', 'f', 9], ['есть', 'f', 4], ['ение', 'n', 9], ['ание', 'n', 9], ['яние', 'n', 8], ['ство', 'n', 9], ['ция', 'f', 9], ['сия', 'f', 7],
  ['зия', 'f', 6], ['гия', 'f', 8], ['фия', 'f', 8], ['рия', 'f', 7], ['мия', 'f', 7], ['пия', 'f', 6], ['лия', 'f', 6], ['ния', 'f', 4], ['дия', 'f', 6], ['вия', 'f', 2], ['тия', 'f', 4], ['хия', 'f', 6],
  ['тие', 'n', 7], ['вие', 'n', 7], ['чие', 'n', 6], ['ье', 'n', 4], ['ие', 'n', 3], ['тель', 'm', 9], ['арь', 'm', 5],
  ['ник', 'm', 7], ['чик', 'm', 7], ['щик', 'm', 8], ['изм', 'm', 8], ['ист', 'm', 7], ['тор', 'm', 7], ['дор', 'm', 4], ['сор', 'm', 5], ['ент', 'm', 6], ['ант', 'm', 5], ['мент', 'm', 6], ['ор', 'm', 3], ['ер', 'm', 4], ['ир', 'm', 3],
  ['ец', 'm', 5], ['ок', 'm', 2], ['ик', 'm', 4], ['ек', 'm', 1], ['аж', 'm', 4], ['ин', 'm', 1], ['анин', 'm', 5], ['лог', 'm', 5], ['граф', 'm', 4], ['метр', 'm', 6], ['дром', 'm', 5], ['вод', 'm', 4], ['ход', 'm', 5], ['ёж', 'm', 3],
  ['ица', 'f', 6], ['ница', 'f', 7], ['овка', 'f', 6], ['очка', 'f', 4], ['ура', 'f', 5], ['ота', 'f', 4], ['ина', 'f', 3], ['ива', 'f', 3], ['ода', 'f', 2], ['ада', 'f', 3], ['ика', 'f', 6], ['тека', 'f', 6], ['ема', 'f', 3], ['мма', 'f', 5], ['оза', 'f', 3], ['ба', 'f', 3], ['ша', 'f', 2], ['ча', 'f', 3], ['ща', 'f', 2], ['жа', 'f', 2],
  ['ище', 'n', 5], ['лище', 'n', 6], ['ло', 'n', 3], ['сто', 'n', 3], ['во', 'n', 3], ['ено', 'n', 1], ['мя', 'n', 2], ['ал', 'm', 3], ['ат', 'm', 4], ['ет', 'm', 4], ['ит', 'm', 3], ['от', 'm', 2], ['он', 'm', 3], ['ан', 'm', 3], ['ум', 'm', 4], ['ус', 'm', 3], ['ив', 'm', 4], ['рь', 'f', 1], ['знь', 'f', 4], ['вь', 'f', 3], ['чь', 'f', 4], ['шь', 'f', 3], ['дь', 'f', 2], ['ай', 'm', 4], ['ой', 'm', 2], ['ей', 'm', 4], ['ия', 'f', 4], ['ля', 'f', 3], ['ня', 'f', 3], ['ья', 'f', 3],
] // prettier-ignore
/** Ends of dictionary forms that hardly exist. */
const unlikely: readonly (readonly [RegExp, Gender])[] = [
  [/(?:ств|ост|ени|ани|ци|ник|тел)$/, 'm'],
  [/(?:ства|ения|ания|ости|ника|теля|тора|изма|иста|ента|ора)$/, 'f'],
  [/(?:нико|торо|исто|изме|ицо)$/, 'n'],
  [/[кгхжшчщц]ы$/, 'm'],
]
const caseWeight: Readonly<Record<Case, number>> = {
  nom: 2,
  gen: 1.6,
  acc: 1,
  loc: 0.9,
  dat: 0.5,
  ins: 0.8,
  abl: 0,
  voc: 0,
}

const prior = (lemma: string, gender: Gender): number => {
  let best = gender === 'm' ? 0.5 : gender === 'n' ? -1 : 0
  for (const [ending, of, weight] of telling) {
    if (of === gender && weight > best && lemma.endsWith(ending) && lemma.length > ending.length + 1) best = weight
  }
  if (gender === 'f' && best < 4 && /[^аеиоуыэюя]ка$/.test(lemma)) best = 4
  if (unlikely.some(([ending, of]) => of === gender && ending.test(lemma))) best -= 6
  return best
}

const fits = (stem: string, ending: string): boolean => {
  const last = stem.at(-1) as string
  if (ending === 'ы' && 'кгхжшчщ'.includes(last)) return false
  if (ending === 'и' && !'кгхжшчщ'.includes(last) && /[бвдзлмнпрстфц]/.test(last)) return false
  if ((ending === 'ем' || ending === 'ев') && !'цжшчщ'.includes(last)) return false
  if ((ending === 'ом' || ending === 'ов' || ending === 'ой') && 'цжшчщ'.includes(last))
    return ending === 'ом' || ending === 'ой'
  if (ending === 'ей') return 'жшчщц'.includes(last)
  if (ending === 'у') return true
  return true
}

/** Dictionary forms that a stem may come from: the plain one, one whose vowel fled, one with a vowel put in before the last consonant. */
const lemmasOf = (stem: string, rule: Rule, ending: string): (readonly [string, number])[] => {
  const plain: readonly [string, number] = [stem + rule.add, 0]
  const found: (readonly [string, number])[] = [plain]
  if (rule.gender === 'm' && ending !== '' && ending !== 'ь' && ending !== 'й') {
    const listed = fleeingLemma(stem)
    if (listed !== undefined) found.unshift([listed, 1])
    if (rule.add === '') {
      const vowelBefore = /[бвгдзклмнпрстфхй]ц$/.exec(stem)
      if (vowelBefore) found.unshift([`${stem.slice(0, -2)}${stem.endsWith('йц') ? '' : stem.at(-2)}ец`, 7])
      else if (/[бвгдзлмнпрст]к$/.test(stem)) found.push([`${stem.slice(0, -1)}ок`, -1])
      else if (/[жчш]к$/.test(stem)) found.push([`${stem.slice(0, -1)}ек`, -2], [`${stem.slice(0, -1)}ок`, -2])
    }
  }
  if (rule.number === 'pl' && rule.case === 'gen' && (ending === '' || ending === 'ь' || ending === 'й')) {
    const closed = /^(.*[^аеиоуыэюя])([ое])([^аеиоуыэюяьй])$/.exec(stem)
    if (closed) {
      const [, head = '', inserted, tail = ''] = closed
      const softened = inserted === 'е' && /[лн]$/.test(head) && tail === 'к' ? `${head}ь` : head
      found.push([`${head}${tail}${rule.add}`, -1])
      if (softened !== head) found.push([`${softened}${tail}${rule.add}`, -1])
      if (tail === 'н' || tail === 'л') found.push([`${head}${tail}я`, -2])
    }
    if (ending === 'й' && stem.endsWith('е')) found.push([`${stem.slice(0, -1)}ья`, 3], [`${stem.slice(0, -1)}ье`, 0])
    if (ending === 'й' && stem.endsWith('и')) found.push([`${stem.slice(0, -1)}ье`, -1])
  }
  return found
}

const readRule = (word: string, ending: string, rule: Rule, found: NounReading[]): void => {
  const stem = ending === '' ? word : word.slice(0, -ending.length)
  if (stem.length < 2 || !rule.stem.test(stem)) return
  if (/^[ыаи]$/.test(ending) && stem.length < 2) return
  for (const [lemma, bonus] of lemmasOf(stem, rule, ending)) {
    const entry = nounEntry(lemma)
    const known = entry !== undefined && entry.gender === rule.gender && !entry.fixed
    if (entry && !known) continue
    if (!known && !fits(stem, ending) && !(rule.add === 'ь' || rule.add === 'я' || rule.add === 'й')) continue
    if (known && entry.flees && lemma === stem + rule.add && ending !== '' && ending !== 'ь' && lemma.length > 3)
      continue
    let rule2 = rule
    if (known && entry.animate && rule.case === 'acc' && rule.number === 'sg' && rule.gender === 'm') continue
    if (known && entry.pluralOnly && rule.number === 'sg') rule2 = { ...rule, number: 'pl' }
    const score =
      (known ? 40 : prior(lemma, rule.gender)) +
      bonus +
      caseWeight[rule.case] +
      (rule.number === 'sg' ? 0.5 : 0) -
      lengthLoss(stem, known)
    found.push({
      lemma: entry?.lemma ?? lemma,
      gender: rule.gender,
      number: rule2.number,
      case: rule2.case,
      known,
      score,
    })
    // Of animate nouns the accusative is the genitive.
    if (known && entry.animate && rule.case === 'gen' && (rule.number === 'pl' || rule.gender === 'm')) {
      found.push({ lemma, gender: rule.gender, number: rule2.number, case: 'acc', known, score: score - 0.8 })
    }
  }
}
const lengthLoss = (stem: string, known: boolean): number => (known || stem.length > 3 ? 0 : 3)

/** Plurals like города, директора, дома: the stem with -а is a nominative plural of a listed masculine. */
const pluralInA = (word: string, found: NounReading[]): void => {
  if (!/[ая]$/.test(word)) return
  const stem = word.slice(0, -1)
  const lemma = word.endsWith('я') ? `${stem}ь` : stem
  const entry = nounEntry(lemma)
  if (!entry?.pluralA) return
  for (const name of ['nom', 'acc'] as const)
    found.push({ lemma, gender: 'm', number: 'pl', case: name, known: true, score: 40 })
}

/** граждане, сельчан: nouns in -анин, -янин lose the end in the plural. */
const peopleOfPlace = (word: string, found: NounReading[]): void => {
  const shape = /^(.{2,}[ая]н)(е|ам|ами|ах|)$/.exec(word)
  if (!shape) return
  const lemma = `${shape[1]}ин`
  const cases: Record<string, readonly Case[]> = {
    е: ['nom'],
    ам: ['dat'],
    ами: ['ins'],
    ах: ['loc'],
    '': ['gen', 'acc'],
  }
  const known = nounEntry(lemma) !== undefined
  if (!known && shape[2] === '') return
  for (const name of cases[shape[2] as string] ?? [])
    found.push({ lemma, gender: 'm', number: 'pl', case: name, known, score: known ? 42 : 5 })
}

const fixedNoun = (word: string): NounReading[] | undefined => {
  const entry = nounEntry(word)
  return entry?.fixed
    ? [{ lemma: entry.lemma, gender: entry.gender, number: 'sg', case: 'nom', known: true, score: 60 }]
    : undefined
}

/** All noun readings of a lower-case word, the likeliest first. */
export const nounReadings = (word: string): NounReading[] => {
  const fixed = fixedNoun(word)
  if (fixed) return fixed
  rules ??= buildRules()
  const found: NounReading[] = []
  for (let size = 0; size <= 3 && size < word.length - 1; size++) {
    const ending = size === 0 ? '' : word.slice(-size)
    for (const rule of rules.get(ending) ?? []) readRule(word, ending, rule, found)
  }
  pluralInA(word, found)
  peopleOfPlace(word, found)
  return found.sort((left, right) => right.score - left.score)
}

/** Nominative plural of a dictionary form. */
export const pluralOf = (lemma: string, gender: 'm' | 'f' | 'n'): string => {
  const entry = nounEntry(lemma)
  if (entry?.fixed || entry?.pluralOnly) return lemma
  const last = lemma.at(-1) as string
  const stem = lemma.slice(0, -1)
  if (gender === 'm' && !/[ьйая]$/.test(lemma)) {
    if (/[ая]нин$/.test(lemma)) return `${lemma.slice(0, -2)}е`
    const core = entry?.flees || /[^аеиоуыэюя]ец$/.test(lemma) ? fled(lemma) : lemma
    if (entry?.pluralA) return `${core}а`
    return core + (/[кгхжшчщ]$/.test(core) ? 'и' : 'ы')
  }
  if (gender === 'n') {
    if (last === 'о') return `${stem}а`
    return stem + (/[цжшчщ]$/.test(stem) ? 'а' : 'я')
  }
  if (last === 'а') return stem + (/[кгхжшчщ]$/.test(stem) ? 'и' : 'ы')
  if (entry?.pluralA) return `${stem}я`
  return `${last === 'ь' && entry?.flees ? fled(lemma) : stem}и`
}
const fled = (lemma: string): string => {
  const core = lemma.replace(/ь$/, '')
  return core.slice(0, -2) + (/[аеиоуыэюя]е.$/.test(core) ? 'й' : '') + core.slice(-1)
}

export const nounForm = (reading: NounReading): Form => ({
  lemma: reading.lemma,
  pos: 'noun',
  case: reading.case,
  number: reading.number,
  gender: reading.gender,
  source: reading.known ? 'known' : 'guessed',
})
