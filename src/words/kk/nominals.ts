// Kazakh nouns, adjectives and names: suffixes are taken off from the end (case, possessive, plural), each only where the
// sound rules let it stand, so that 'Павлодар' keeps its -дар and 'апта' its -та.
import type { Case } from '../types.ts'
import { endingOf, harmonyOf, isVowel, type Ending } from './sounds.ts'
import { isNoun, isPronoun, isVerb } from './known.ts'

export interface NominalReading {
  readonly lemma: string
  /** The word without its case suffix: 'әкіміне' → 'әкімі'. What a headline would show. */
  readonly bare: string
  readonly case: Case
  readonly number: 'sg' | 'pl'
  readonly possessive: boolean
  /** Made into an adjective: қаладағы. */
  readonly relative?: boolean
  readonly known: boolean
  readonly score: number
}

interface Suffix {
  readonly text: string
  readonly case: Case
  readonly harmony: 'back' | 'front' | 'both'
  readonly after: readonly Ending[]
  /** Only after a possessive of the third person: облысы-нда. */
  readonly possessed?: boolean
  readonly relative?: boolean
}
const voiced: readonly Ending[] = ['vowel', 'glide', 'nasal', 'l', 'z']

const pair = (
  back: string,
  front: string,
  name: Case,
  after: readonly Ending[],
  more: Partial<Suffix> = {},
): Suffix[] => [
  { text: back, case: name, harmony: 'back', after, ...more },
  { text: front, case: name, harmony: 'front', after, ...more },
]
const caseSuffixes: readonly Suffix[] = [
  ...pair('ның', 'нің', 'gen', ['vowel', 'nasal', 'glide']), ...pair('дың', 'дің', 'gen', ['glide', 'l', 'z']), ...pair('тың', 'тің', 'gen', ['voiceless']),
  ...pair('ға', 'ге', 'dat', voiced), ...pair('қа', 'ке', 'dat', ['voiceless']), ...pair('на', 'не', 'dat', ['vowel'], { possessed: true }),
  ...pair('ны', 'ні', 'acc', ['vowel', 'glide']), ...pair('ды', 'ді', 'acc', ['glide', 'nasal', 'l', 'z']), ...pair('ты', 'ті', 'acc', ['voiceless']),
  { text: 'н', case: 'acc', harmony: 'both', after: ['vowel'], possessed: true },
  ...pair('да', 'де', 'loc', voiced), ...pair('та', 'те', 'loc', ['voiceless']), ...pair('нда', 'нде', 'loc', ['vowel'], { possessed: true }),
  ...pair('дан', 'ден', 'abl', ['vowel', 'glide', 'l', 'z']), ...pair('тан', 'тен', 'abl', ['voiceless']), ...pair('нан', 'нен', 'abl', ['nasal']), ...pair('нан', 'нен', 'abl', ['vowel'], { possessed: true }),
  { text: 'мен', case: 'ins', harmony: 'both', after: ['vowel', 'glide', 'nasal', 'l'] }, { text: 'бен', case: 'ins', harmony: 'both', after: ['z', 'voiceless'] }, { text: 'пен', case: 'ins', harmony: 'both', after: ['voiceless'] },
  ...pair('дағы', 'дегі', 'loc', voiced, { relative: true }), ...pair('тағы', 'тегі', 'loc', ['voiceless'], { relative: true }), ...pair('ндағы', 'ндегі', 'loc', ['vowel'], { possessed: true, relative: true }),
] // prettier-ignore

/** ы in Russian endings and у, и may stand in words of either harmony; loans ending in a soft consonant take front suffixes. */
const harmonious = (stem: string, harmony: Suffix['harmony']): boolean => {
  if (harmony === 'both') return true
  const of = harmonyOf(stem)
  return of === 'both' || of === harmony
}
const plurals: readonly (readonly [string, 'back' | 'front', readonly Ending[]])[] = [
  ['лар', 'back', ['vowel', 'glide']], ['лер', 'front', ['vowel', 'glide']],
  ['дар', 'back', ['nasal', 'l', 'z']], ['дер', 'front', ['nasal', 'l', 'z']],
  ['тар', 'back', ['voiceless']], ['тер', 'front', ['voiceless']],
] // prettier-ignore

/** орны → орын, халқы → халық: the vowel that flees before a possessive. */
const fleeing: Readonly<Record<string, string>> = {
  орн: 'орын', халқ: 'халық', даус: 'дауыс', ауз: 'ауыз', мұрн: 'мұрын', ерн: 'ерін', қарн: 'қарын', әрп: 'әріп', парқ: 'парық', құлқ: 'құлық', ғұрп: 'ғұрып', көрк: 'көрік', ерк: 'ерік', қырқ: 'қырық', бөрк: 'бөрік', иін: 'иін', мойн: 'мойын', қойн: 'қойын', хұқ: 'құқық', құқ: 'құқық',
} // prettier-ignore
/** мектебі → мектеп, көлігі → көлік, қазағы → қазақ: the last consonant that sounded. */
const hardened = (stem: string): string | undefined => {
  const last = stem.at(-1)
  const hard = last === 'б' ? 'п' : last === 'г' ? 'к' : last === 'ғ' ? 'қ' : undefined
  return hard === undefined ? undefined : stem.slice(0, -1) + hard
}

interface Base {
  readonly lemma: string
  readonly cost: number
}
/** Stems that may stand before a possessive vowel. */
const possessed = (form: string): Base[] => {
  const found: Base[] = []
  if (/[сc][ыі]$/.test(form) && isVowel(form.at(-3))) found.push({ lemma: form.slice(0, -2), cost: 1 })
  if (/[ыі]$/.test(form) && form.length > 2) {
    const stem = form.slice(0, -1)
    if (!isVowel(stem.at(-1)) || /[уи]$/.test(stem)) {
      const fled = fleeing[stem]
      if (fled) found.push({ lemma: fled, cost: 0 })
      const hard = hardened(stem)
      if (hard) found.push({ lemma: hard, cost: 1 })
      if (hard === undefined || /[вдж]$/.test(stem)) found.push({ lemma: stem, cost: 2 })
    }
  }
  return found.filter(({ lemma }) => lemma.length > 1 && harmonious(lemma, form.endsWith('ы') ? 'back' : 'front'))
}
/** Possessives of the first and second person: қаламыз, еліміз, мектебіңіз. Rare in reports but in quotes. */
const ownSuffix = /^(.{2,}?)(?:([ыі])?(?:м[ыі]з|ң[ыі]з)|([ыі])[мң])$/
const ours = (form: string): Base[] => {
  if (/[мң]$/.test(form) && isVowel(form.at(-2)) && isNoun(form.slice(0, -1)))
    return [{ lemma: form.slice(0, -1), cost: 2 }]
  const shape = ownSuffix.exec(form)
  if (!shape) return []
  const stem = shape[1] as string
  const linked = shape[2] ?? shape[3]
  if (linked === undefined) return isVowel(stem.at(-1)) ? [{ lemma: stem, cost: 3 }] : []
  const fled = fleeing[stem]
  return [...(fled ? [{ lemma: fled, cost: 0 }] : []), { lemma: hardened(stem) ?? stem, cost: 3 }]
}
const singulars = (form: string): Base[] => {
  for (const [suffix, harmony, after] of plurals) {
    if (!form.endsWith(suffix)) continue
    const lemma = form.slice(0, -suffix.length)
    if (lemma.length > 1 && after.includes(endingOf(lemma)) && harmonious(lemma, harmony)) return [{ lemma, cost: 1 }]
  }
  return []
}

/** How a word looks that still has a suffix: a listed word may look so, an unknown one hardly does. */
const looksBent = (lemma: string, named: boolean): number => {
  if (singulars(lemma).length) return 6
  if (/(?:[нд]ың|[нд]ің|тың|тің|нда|нде|ндағы|ндегі|[дт]ағы|[дт]егі)$/.test(lemma) && lemma.length > 5) return 4
  if (/(?:мыз|міз|ңыз|ңіз)$/.test(lemma)) return 5
  if (/ы(?:на|нда|нан)$|і(?:не|нде|нен)$/.test(lemma) && lemma.length > 4) return 3
  if (/[ыі]н$/.test(lemma)) return named ? 1 : 3
  if (/[ыі]$/.test(lemma) && !/(?:[лдт]ы|[лдт]і|шы|ші|[ғқ]ы|[гк]і)$/.test(lemma)) return named ? 1.5 : 4
  return 0
}
const worth = (lemma: string, cost: number, suffixes: number, named: boolean): { known: boolean; score: number } => {
  const known = isNoun(lemma) || isPronoun(lemma)
  if (known) return { known, score: 50 - cost + (lemma.length > 2 ? 0 : -3) }
  const short = lemma.length < 3 ? 10 : lemma.length < 4 ? 2 : 0
  const derived = /(?:[лдт]ық|[лдт]ік)$/.test(lemma) && lemma.length > 5 ? 3 : 0
  return { known, score: 10 + derived - cost - short - looksBent(lemma, named) + suffixes }
}

type Cut = Pick<NominalReading, 'bare' | 'case' | 'relative'> & {
  readonly cost: number
  readonly possessedOnly: boolean
  readonly size: number
}
const caseCuts = (word: string): Cut[] => {
  const found: Cut[] = [{ bare: word, case: 'nom', cost: 0, possessedOnly: false, size: 0 }]
  for (const suffix of caseSuffixes) {
    if (!word.endsWith(suffix.text)) continue
    const bare = word.slice(0, -suffix.text.length)
    if (bare.length < 2 || !suffix.after.includes(endingOf(bare)) || !harmonious(bare, suffix.harmony)) continue
    if (suffix.possessed && !/[ыі]$/.test(bare)) continue
    // Қазақстан is no 'from Қазақс'.
    if (word.endsWith('стан') && !isNoun(bare)) continue
    found.push({
      bare,
      case: suffix.case,
      ...(suffix.relative ? { relative: true } : {}),
      cost: suffix.text.length === 1 ? 2 : 0,
      possessedOnly: suffix.possessed === true,
      size: suffix.text.length,
    })
  }
  return found
}

/** АҚШ-пен, ФИФА-ның: what follows the hyphen is a suffix, whatever the sounds. */
const hyphened =
  /^(.+)-((?:[дт]?(?:ың|ің)|[нд](?:ың|ің)|[ғқ]а|[гк]е|н?[ае]|[ндт][ыі]|[дт][ае]|[дтн][ае]н|[мбп]ен|[дт](?:ағы|егі))|(?:с[ыі]|[ыі])(?:н|ның|нің|на|не|нда|нде|нан|нен|мен)?)$/
const caseOfTail = (tail: string): Case => {
  if (/[нт]?[дтн]?(?:ың|ің)$/.test(tail)) return 'gen'
  if (/(?:[ғқ]а|[гк]е|на|не)$/.test(tail)) return 'dat'
  if (/(?:ан|ен)$/.test(tail)) return tail.endsWith('мен') || /^[бп]ен$/.test(tail) ? 'ins' : 'abl'
  if (/(?:[дт][ае]|[дт](?:ағы|егі))$/.test(tail)) return 'loc'
  return /[ндт][ыі]$|н$/.test(tail) ? 'acc' : 'nom'
}

/** All readings of a lower-case Cyrillic word as a noun, adjective or name, the likeliest first; named: it had a capital. */
export const nominalReadings = (word: string, named = false): NominalReading[] => {
  const found: NominalReading[] = []
  const tailed = hyphened.exec(word)
  if (tailed && !isNoun(word)) {
    const lemma = tailed[1] as string
    found.push({
      lemma,
      bare: lemma,
      case: caseOfTail(tailed[2] as string),
      number: 'sg',
      possessive: false,
      known: isNoun(lemma),
      score: isNoun(lemma) ? 55 : 20,
    })
  }
  for (const cut of caseCuts(word)) {
    const push = (base: Base, number: 'sg' | 'pl', possessive: boolean, layers: number): void => {
      if (cut.possessedOnly && !possessive) return
      const { known, score } = worth(base.lemma, base.cost + cut.cost, Math.min(cut.size, 3) * 0.6 + layers, named)
      found.push({
        lemma: base.lemma,
        bare: cut.bare,
        case: cut.case,
        number,
        possessive,
        ...(cut.relative ? { relative: true } : {}),
        known,
        score: score + (isVerb(base.lemma) && !known ? -2 : 0),
      })
    }
    push({ lemma: cut.bare, cost: 0 }, 'sg', false, 0)
    for (const base of singulars(cut.bare)) push(base, 'pl', false, 2)
    for (const base of [...possessed(cut.bare), ...ours(cut.bare)]) {
      push(base, 'sg', true, 0)
      for (const inner of singulars(base.lemma))
        push({ lemma: inner.lemma, cost: base.cost + inner.cost }, 'pl', true, 2)
    }
  }
  return found.sort((left, right) => right.score - left.score)
}
