// How exactly a number was written: 8,5 млрд is 8 500 000 000 give or take 50 million, 8,46 млрд give or take 5 million. The
// digits are looked for in the evidence; what stands between them and the number in base units (a magnitude, hectares,
// kilometres) is always a power of ten, so no table of units is needed.
import { once } from './once.ts'

export interface Written {
  /** Where the figure stands in the evidence; -1 when it is told in words. */
  readonly at: number
  /** The last written digit is worth this much. */
  readonly step: number
}

const figures = /\d[\d \u00a0\u202f]*(?:[.,]\d+)?/g

/** '197,000' is a fraction in Russian and thousands in English: the number decides which. */
const readings = (figure: string): readonly (readonly [value: number, decimals: number])[] => {
  const tight = figure.replace(/[ \u00a0\u202f]/g, '')
  const fraction = /[.,](\d+)$/.exec(tight)?.[1] ?? ''
  const decimal = [Number(tight.replace(',', '.')), fraction.length] as const
  return fraction.length === 3 ? [[Number(tight.replace(/[.,]/, '')), 0], decimal] : [decimal]
}

const powerOfTen = (ratio: number): number | undefined => {
  const power = Math.round(Math.log10(ratio))
  return power >= -3 && power <= 15 && Math.abs(ratio / 10 ** power - 1) < 1e-9 ? power : undefined
}

export const writtenAs = (number: number, evidence: string): Written => {
  for (const found of evidence.matchAll(figures))
    for (const [value, decimals] of readings(found[0].trimEnd())) {
      const power = value > 0 ? powerOfTen(Math.abs(number) / value) : undefined
      if (power !== undefined) return { at: found.index, step: 10 ** (power - decimals) }
    }
  return { at: -1, step: 10 ** trailingZeros(number) }
}

export type Numbered = { readonly number: number; readonly evidence: { readonly text: string } }
export const writtenIn: (claim: Numbered) => Written = once(({ number, evidence }) => writtenAs(number, evidence.text))

const trailingZeros = (number: number): number =>
  Number.isInteger(number) && number !== 0 ? (/0*$/.exec(String(Math.abs(number)))?.[0].length ?? 0) : 0

/** Digits that are not the zeros at the end: 2 of 1200, 4 of 1187. */
export const significant = (number: number): number =>
  number.toExponential().replace(/e.*$/, '').replace(/[-.]/g, '').length
/** What the last digit that is no zero is worth: 100 of 1200. */
export const roundness = (number: number): number =>
  10 ** (Math.floor(Math.log10(Math.abs(number) || 1)) - significant(number) + 1)
