// What the language rooms hand on to the reader: tokens, sentences, word forms, amounts, dates. All carry offsets into the one text.
import type { Bound, Language } from '../model/index.ts'
import type { Spelling } from './spellings.ts'

export type Script = 'cyrillic' | 'latin' | 'other'
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'url' | 'email'

/** One token; words keep inner hyphens and apostrophes ('Касым-Жомарт'); numbers are digits with inner separators ('8,5', '143 000'). */
export interface Token {
  readonly start: number
  readonly end: number
  /** As in the text. */
  readonly text: string
  /** Lower case, ё as е, soft hyphens dropped, apostrophes and dashes unified: what lists are looked up by. */
  readonly norm: string
  readonly kind: TokenKind
  readonly script: Script
  /** White space (any kind) stands before it. */
  readonly spaced: boolean
  /** A line break stands before it. */
  readonly breaks: boolean
  /** Its text, norm and script with what has been found out about them: shared by all tokens that are spelt so. */
  readonly spelling: Spelling
}

/** Tokens [first, end) of the token array. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly language: Language
  /** Counted from 0; a paragraph is a line of the text. */
  readonly paragraph: number
}

export type Case = 'nom' | 'gen' | 'dat' | 'acc' | 'ins' | 'loc' | 'abl' | 'voc'
export type PartOfSpeech =
  | 'noun' | 'name' | 'adjective' | 'participle' | 'verb' | 'adverb' | 'pronoun' | 'numeral' | 'preposition' | 'conjunction' | 'particle' // prettier-ignore

/** One way to understand a word. lemma: lower case unless it is always written otherwise. */
export interface Form {
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly case?: Case
  readonly number?: 'sg' | 'pl'
  readonly gender?: 'm' | 'f' | 'n'
  readonly tense?: 'past' | 'present' | 'future'
  /** Passive participle or verb: 'построен', 'строится'. */
  readonly passive?: boolean
  readonly aspect?: 'perf' | 'imperf'
  readonly person?: 1 | 2 | 3
  readonly negative?: boolean
  /** Kazakh possessive: облыс-ы. */
  readonly possessive?: boolean
  /** 'known': from a list; 'guessed': from endings. */
  readonly source: 'known' | 'guessed'
}

/** A number with what it counts, in base units: 8,5 млрд тенге is 8500000000 KZT. */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  readonly number: number
  /** 'Five to seven': number is the first, upTo the last. */
  readonly upTo?: number
  /**
   * A fixed code (KZT, m2, %, tonne …) with /year and the like, or null when what follows is a counted noun or nothing.
   * 'times': so many times as much ('вдвое', 'в 4 раза'). '/shift' alone: the rate of the counted noun ('250 посещений в смену').
   * A short form stands for its noun in the nominative ('кг': 'килограмм'), a compound for its second part ('9-этажный': 'этаж').
   */
  readonly unit: string | null
  /** The counted noun's token index, when the unit is a noun ('300 мест', '11 школ'). */
  readonly nounToken?: number
  readonly bound?: Bound
  readonly rule: string
}

export type DateGrain = 'day' | 'month' | 'quarter' | 'half' | 'year'
/** A date or the end or beginning of a period, resolved against the day of publication. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly firstToken: number
  readonly endToken: number
  /** YYYY-MM-DD, YYYY-MM, YYYY-Qn, YYYY-Hn or YYYY. */
  readonly value: string
  readonly grain: DateGrain
  /** at: then; by: not later than ('до конца года', 'к 2030 году'); since: from then on ('с начала года'); during: a span of time ('за 9 месяцев'). */
  readonly relation: 'at' | 'by' | 'since' | 'during'
  /** Of a span: its first day, where value is its end. */
  readonly from?: string
  /** True when it was counted from the day of publication ('в прошлом году', '6 декабря' without a year). */
  readonly relative: boolean
  /** The text tells the year, in figures or by a word ('биыл шілдеде', 'в мае этого года'). */
  readonly hasYear?: true
  readonly rule: string
}
