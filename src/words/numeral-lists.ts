// How number words are listed: one line a number, with all its forms and a phrase that a test reads.

/** small 1-9, teen 10-19, ten 20-90, hundred 100-900, half '½ more'; scale multiplies what stands before it. */
export type NumeralPlace = 'small' | 'teen' | 'ten' | 'hundred' | 'scale' | 'half'
export interface NumeralLine {
  readonly value: number
  readonly place: NumeralPlace
  /** As in Token.norm. */
  readonly forms: readonly string[]
  /** The example's number is `reads`, or else `value`. */
  readonly example: string
  readonly reads?: number
  /** A scale that is a number without one before it: 'тысяча мест', 'мың орын'; of 'тысячи мест' nobody knows how many. */
  readonly alone?: readonly string[]
  /** Only read where the text around is in this language: Kazakh 'он' is ten, Russian 'он' is he. */
  readonly onlyIn?: 'kk' | 'en' | 'ru'
}

export const numeral = (
  place: NumeralPlace,
  value: number,
  forms: string,
  example: string,
  more: { readonly reads?: number; readonly alone?: string; readonly onlyIn?: 'kk' | 'en' | 'ru' } = {},
): NumeralLine => ({
  value,
  place,
  forms: forms.split(' '),
  example,
  ...(more.reads === undefined ? {} : { reads: more.reads }),
  ...(more.alone === undefined ? {} : { alone: more.alone.split(' ') }),
  ...(more.onlyIn === undefined ? {} : { onlyIn: more.onlyIn }),
})
