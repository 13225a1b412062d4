// Russian nouns: the dictionary forms that a word may come from. Listed nouns are looked for first; only when no list knows
// the word are its endings weighed.
import type { Case, Form } from '../types.ts'
import { nounEntry, type NounEntry } from './lexicon-nouns.ts'
import { maySpell, nounEndings, type Ending, type Gender, type NumberName } from './noun-endings.ts'
import { stemsOf, type StemUses } from './stems.ts'
import { bitsOfCase, likelihood } from './noun-guess.ts'

export interface NounReading {
  readonly lemma: string
  readonly gender: Gender
  readonly number: NumberName
  readonly case: Case
  readonly known: boolean
  readonly score: number
}

/** Dictionary forms of a stem, with what a change of the stem costs: рынк- рынок, конц- конец, сот(е)н- сотня. */
type Candidates = (readonly [lemma: string, bonus: number])[]

const fledVowel = (stem: string, add: string, found: Candidates): void => {
  if (add !== '') return
  const last = stem.at(-1)
  const before = stem.at(-2) as string
  if (last === 'ц' && 'бвгдзклмнпрстфхй'.includes(before)) {
    found.unshift([`${stem.slice(0, -2)}${before === 'й' ? '' : before}ец`, 7])
  } else if (last === 'к') {
    if ('бвгдзлмнпрт'.includes(before)) found.push([`${stem.slice(0, -1)}ок`, -1])
    else if ('жчш'.includes(before)) found.push([`${stem.slice(0, -1)}ек`, -2], [`${stem.slice(0, -1)}ок`, -2])
  }
}
const insertedVowel = (stem: string, ending: string, add: string, found: Candidates): void => {
  const closed = /^(.*[^аеиоуыэюяй]|.*[аеоуыя]й)([ое])([кнлцргб])$|^(.*[ср])(е)(м)$/.exec(stem)
  if (closed) {
    const head = closed[1] ?? closed[4] ?? ''
    const vowel = closed[2] ?? closed[5]
    const tail = closed[3] ?? closed[6] ?? ''
    found.push([head + tail + add, -1])
    if (vowel === 'е' && tail === 'к' && /[лн]$/.test(head)) found.push([`${head}ь${tail}${add}`, -1])
    if (tail === 'н' || tail === 'л') found.push([`${head}${tail}я`, -2])
  }
  if (ending !== 'й') return
  const last = stem.at(-1)
  if (last === 'е') found.push([`${stem.slice(0, -1)}ья`, -2], [`${stem.slice(0, -1)}ье`, -2])
  if (last === 'и') found.push([`${stem.slice(0, -1)}ье`, -1])
}
const candidatesOf = (stem: string, rule: Ending, ending: string): Candidates => {
  const found: Candidates = [[stem + rule.add, 0]]
  if (rule.gender === 'm' && ending !== '' && ending !== 'ь' && ending !== 'й') fledVowel(stem, rule.add, found)
  if (rule.genitivePlural && (ending === '' || ending === 'ь' || ending === 'й'))
    insertedVowel(stem, ending, rule.add, found)
  return found
}

const pushListed = (entry: NounEntry, bonus: number, rule: Ending, found: NounReading[]): void => {
  for (const [name, number] of rule.cells) {
    const animate = entry.animate && name === 'acc' && (number === 'pl' || rule.gender === 'm')
    if (animate && !(name === 'acc' && rule.gender === 'f' && number === 'sg')) continue
    const reading = {
      lemma: entry.lemma,
      gender: entry.gender,
      number: entry.pluralOnly ? ('pl' as const) : number,
      known: true,
    }
    const score = 46 + bonus + bitsOfCase(name, number)
    found.push({ ...reading, case: name, score })
    // Of someone the accusative is the genitive.
    if (entry.animate && name === 'gen' && (number === 'pl' || rule.gender === 'm'))
      found.push({ ...reading, case: 'acc', score: score - 0.8 })
  }
}
const pushGuess = (lemma: string, bonus: number, stem: string, rule: Ending, found: NounReading[]): void => {
  const base = likelihood(lemma, rule.gender, rule.add) + bonus - (stem.length > 3 ? 0 : 3)
  for (const [name, number] of rule.cells) {
    found.push({ lemma, gender: rule.gender, number, case: name, known: false, score: base + bitsOfCase(name, number) })
  }
}

/** деньги, переговоров, сутками: endings of nouns that stand in the plural only. */
const pluralOnly: Readonly<Record<string, readonly Case[]>> = {
  ы: ['nom', 'acc'], и: ['nom', 'acc'], а: ['nom', 'acc'], ов: ['gen'], ев: ['gen'], ей: ['gen'], '': ['gen'],
  ам: ['dat'], ям: ['dat'], ами: ['ins'], ями: ['ins'], ах: ['loc'], ях: ['loc'],
} // prettier-ignore
const pushPlural = (entry: NounEntry, cases: readonly Case[], found: NounReading[]): void => {
  for (const name of cases)
    found.push({ lemma: entry.lemma, gender: entry.gender, number: 'pl', case: name, known: true, score: 48 })
}

const listedByStem = (word: string, stems: readonly (StemUses | undefined)[], found: NounReading[]): void => {
  stems.forEach((uses, size) => {
    if (!uses) return
    const ending = size === 0 ? '' : word.slice(-size)
    const last = word.at(-1 - size) as string
    for (const { entry, add, bendsLike, use } of uses.nouns) {
      if (use === 'zero') {
        if (size === 0) pushListed(entry, 0, genitivePlural, found)
        continue
      }
      if (use === 'plural') {
        if (!'ыиа'.includes(ending) || ending === add || ending === '')
          pushPlural(entry, pluralOnly[ending] ?? [], found)
        continue
      }
      // города, директора, учителя
      if (entry.pluralA && (ending === 'а' || ending === 'я') && (ending === 'я') === (add === 'ь'))
        pushPlural(entry, ['nom', 'acc'], found)
      const whole = ending === add
      if ((use === 'full' && !whole) || (use === 'fled' && whole)) continue
      for (const rule of nounEndings(ending)) {
        if (rule.add === add && rule.gender === bendsLike && rule.after.includes(last))
          pushListed(entry, 0, rule, found)
      }
    }
  })
}
const genitivePlural: Ending = { add: '', gender: 'f', after: '', cells: [['gen', 'pl']], genitivePlural: true }

const guessedByEndings = (word: string, found: NounReading[]): void => {
  for (let size = 0; size <= 3 && size < word.length - 1; size++) {
    const ending = size === 0 ? '' : word.slice(-size)
    const stem = size === 0 ? word : word.slice(0, -size)
    const last = stem.at(-1) as string
    for (const rule of nounEndings(ending)) {
      if (!rule.after.includes(last)) continue
      for (const [lemma, bonus] of candidatesOf(stem, rule, ending)) {
        if (rule.add === 'ь' || rule.add === 'я' || rule.add === 'й' || rule.add === 'е' || maySpell(stem, ending))
          pushGuess(lemma, bonus, stem, rule, found)
      }
    }
  }
}

/** граждане, сельчан: nouns in -анин, -янин lose the end in the plural. */
const peopleOfPlace = (word: string, found: NounReading[], listed: boolean): void => {
  const shape = /^(.{2,}[ая]н)(е|ам|ами|ах)?$/.exec(word)
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
  if (known !== listed || (!known && shape[2] === undefined)) return
  for (const name of cases[shape[2] ?? ''] ?? [])
    found.push({ lemma, gender: 'm', number: 'pl', case: name, known, score: known ? 48 : 5 })
}

const fixedNoun = (word: string): NounReading[] | undefined => {
  const entry = nounEntry(word)
  return entry?.fixed
    ? [{ lemma: entry.lemma, gender: entry.gender, number: 'sg', case: 'nom', known: true, score: 60 }]
    : undefined
}

/** Readings of a lower-case word as a listed noun, the likeliest first. */
export const listedNouns = (word: string, stems: readonly (StemUses | undefined)[] = stemsOf(word)): NounReading[] => {
  const fixed = fixedNoun(word)
  if (fixed) return fixed
  const found: NounReading[] = []
  listedByStem(word, stems, found)
  peopleOfPlace(word, found, true)
  return found.sort((left, right) => right.score - left.score)
}
/** Readings of a lower-case word as a noun that no list has, the likeliest first. */
export const guessedNouns = (word: string): NounReading[] => {
  const found: NounReading[] = []
  guessedByEndings(word, found)
  peopleOfPlace(word, found, false)
  return found.sort((left, right) => right.score - left.score)
}
/** Listed readings, or guesses where there are none. */
export const nounReadings = (word: string): NounReading[] => {
  const listed = listedNouns(word)
  return listed.length ? listed : guessedNouns(word)
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
