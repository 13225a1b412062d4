// Whether a stop ends its sentence: a list of rules, asked in order; the first that knows the answer gives it. Each has its
// example, and a test runs it.
import { abbreviationOf, starters } from './abbreviations.ts'
import { isAllCapitals, isCapital, letterClassOf } from './letters.ts'
import type { Token } from './types.ts'

export interface Gap {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The sentence's first token. */
  readonly first: number
  /** The stop ('.', '…', '?', '!'). */
  readonly stop: number
  /** The first token of what may be the next sentence: after the stop and what closes with it. */
  readonly next: number
}

export type Answer = boolean | undefined

interface SplitRule {
  readonly name: string
  /** A bar shows each cut at a space, a broken bar one without a space. */
  readonly example: string
  readonly cuts: (gap: Gap) => Answer
}

export const isUpper = (token: Token | undefined): boolean => {
  if (token === undefined || token.kind !== 'word') return false
  const unit = token.start === token.end ? 0 : token.text.charCodeAt(0)
  letterClassOf(unit)
  return isCapital(unit)
}

export const isLower = (token: Token | undefined): boolean => token?.kind === 'word' && !isUpper(token)

export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  isUpper(token) &&
  (token.text.length === 1 || (token.text.length === 2 && isVowelPair(token.text)))

/** 'Дж. Байден', 'Ю.-Ж.' */
const isVowelPair = (text: string): boolean => text === 'Дж' || text === 'Sh' || text === 'Ch' || text === 'Zh'

const isStarter = (token: Token | undefined): boolean =>
  token !== undefined && isUpper(token) && starters.has(token.norm)

export const isFinite = (norm: string): boolean =>
  norm.length > 3 &&
  /(?:[аиыуеяо]л[аои]?|[еиую]т(?:ся)?|[ая]т(?:ся)?|л(?:ся|ась|ось|ись)|[еая]н[аоы]?|ды|ді|ты|ті|ады|еді|йды|йді)$/.test(
    norm,
  )

/** The word that opens the next sentence, behind an opening quote or dash. */
export const opener = (gap: Gap): Token | undefined => {
  let at = gap.next
  while (at < gap.tokens.length && at < gap.next + 3 && gap.tokens[at]!.kind === 'punctuation') at++
  return gap.tokens[at]
}

const hasVerb = (gap: Gap): boolean => {
  for (let at = Math.max(gap.first, gap.stop - 60); at < gap.stop - 2; at++)
    if (gap.tokens[at]!.kind === 'word' && isFinite(gap.tokens[at]!.norm)) return true
  return false
}

/** 'т.д' of 'т. д.': the single letters with points before a stop. */
const pointedBefore = (tokens: readonly Token[], stop: number): string => {
  let from = stop - 1
  if (tokens[from]?.kind !== 'word' || tokens[from]!.text.length > 1) return ''
  while (from > stop - 8 && tokens[from - 1]?.text === '.' && tokens[from - 2]?.kind === 'word' && tokens[from - 2]!.text.length === 1) from -= 2 // prettier-ignore
  return tokens
    .slice(from, stop)
    .map((token) => token.text)
    .join('')
}

export const splitRules: readonly SplitRule[] = [
  {
    name: 'a stop that opens belongs to what follows',
    example: '… И вот школа готова.|Дальше клуб.',
    cuts: ({ stop, first }) => (stop === first ? false : undefined),
  },
  {
    name: 'a number that opens a line counts its item',
    example: '1. Построить школу.|2. Открыть клуб.',
    cuts: ({ tokens, stop, first }) =>
      stop === first + 1 && tokens[first]!.kind === 'number' && tokens[first]!.text.length <= 3 && tokens[stop]!.norm === '.' ? false : undefined, // prettier-ignore
  },
  {
    name: 'nothing between without a space, but for a forgotten one',
    example: 'Школа в г.Астана открыта.|Построены дороги.¦Начат ремонт.',
    cuts: ({ tokens, stop, next }) => {
      if (next !== stop + 1 || tokens[next]!.spaced) return undefined
      const before = tokens[stop - 1]
      const after = tokens[next]!
      if (before?.kind !== 'word' || before.text.length < 4 || !isUpper(after) || after.text.length < 3) {
        return tokens[stop]!.norm === '.' || !isUpper(after) ? false : undefined
      }
      return abbreviationOf(before.norm) === undefined && !isAllCapitals(before.text) ? undefined : false
    },
  },
  {
    name: 'a small letter goes on',
    example: 'Сдано 5 тыс. домов.|– Готово! – сказал он.',
    cuts: (gap) => (isLower(opener(gap)) ? false : undefined),
  },
  {
    name: 'a comma or a colon goes on',
    example: '«Вперед!», «Алга!» и другие плакаты.',
    cuts: ({ tokens, next }) => (/^[,;:).]$/.test(tokens[next]!.text) ? false : undefined),
  },
  {
    name: 'closed speech goes on after its dash',
    example: '«Мы построим!» – Президент сказал это вчера.',
    cuts: ({ tokens, stop, next }) =>
      next > stop + 1 && tokens[next]!.norm === '-' && /[»”"]/.test(tokens[next - 1]!.text) ? false : undefined,
  },
  {
    name: 'other stops end',
    example: 'Что дальше?|Школа растет…|Готово!',
    cuts: ({ tokens, stop }) => (tokens[stop]!.norm === '.' ? undefined : true),
  },
  {
    name: '«и так далее» may end a sentence',
    example: 'Построены школы и т.д.|Работа идет.|Мектеп, клуб т.б.|Олар бар.',
    cuts: ({ tokens, stop }) => (/^(?:т\.[депбк]|т\.с\.с|т\.б\.с\.с|т\.н)$/.test(pointedBefore(tokens, stop)) ? !pointedBefore(tokens, stop).endsWith('е') : undefined), // prettier-ignore
  },
  {
    name: 'a degree belongs to its holder',
    example: 'Выступил к.т.н. Иванов.|Сөз сөйлеген т.ғ.к. Асқаров.',
    cuts: ({ tokens, stop }) => (/^\p{Ll}\.\p{Ll}\.\p{Ll}$/u.test(pointedBefore(tokens, stop)) ? false : undefined),
  },
  {
    name: 'an initial belongs to its surname',
    example: 'Выступил К.К. Иванов.|Роман пишет Құнанбаев А.|Он живет в Алматы.',
    cuts: ({ tokens, stop, next, first }) => {
      if (!isInitial(tokens[stop - 1])) return undefined
      const mark = tokens[stop - 2]
      const ordinal =
        mark?.kind === 'number' || (mark?.norm === '-' && !mark.spaced && tokens[stop - 3]?.kind === 'number')
      if (ordinal) return undefined
      if (tokens[next]!.kind === 'number') return true
      if (
        stop - 2 >= first &&
        isUpper(tokens[stop - 2]) &&
        !isInitial(tokens[stop - 2]) &&
        tokens[next]!.text.length > 1
      )
        return isStarter(tokens[next]) ? undefined : false
      return isStarter(tokens[next]) && stop - 3 > first && tokens[next]!.text.length > 1 ? undefined : false
    },
  },
  {
    name: 'a year abbreviation ends a sentence that has its verb',
    example: 'В 2025 г. Казахстан построит мост.|Школу сдали в 2025 г.|Строительство клуба начато.',
    cuts: (gap) => {
      const { tokens, stop } = gap
      const word = tokens[stop - 1]!
      if (abbreviationOf(word.norm)?.kind !== 'year' || isUpper(word)) return undefined
      if (tokens[stop - 2]?.kind !== 'number' || tokens[gap.next]!.norm === '-') return false
      if (isStarter(opener(gap))) return true
      return stop - gap.first > 4 && hasVerb(gap)
    },
  },
  {
    name: 'a short month stands before its year or day',
    example: 'На 1 янв. 2025 года сдано 5 школ.|They met on Dec. 5.',
    cuts: ({ tokens, stop, next }) =>
      tokens[next]!.kind === 'number' && abbreviationOf(tokens[stop - 1]?.norm ?? '')?.kind === 'month'
        ? false
        : undefined,
  },
  {
    name: 'after some abbreviations something must follow',
    example: 'Открыт театр им. Абая.|Сдано 300 кв. м.|Жилье готово.',
    cuts: ({ tokens, stop }) => {
      const word = tokens[stop - 1]
      if (word?.kind !== 'word' || abbreviationOf(word.norm)?.kind !== 'leads') return undefined
      // 'с', 'п', 'р', 'д': a capital letter is rather an initial, and '5 с.' seconds.
      return word.text.length === 1 && (isUpper(word) || tokens[stop - 2]?.kind === 'number') ? undefined : false
    },
  },
  { name: 'a point ends', example: 'Школа готова.|Клуб строится.', cuts: () => true },
]

export const ruleOf = (gap: Gap): SplitRule => splitRules.find((rule) => rule.cuts(gap) !== undefined) as SplitRule
