// For tests: what a sentence of ours claims, in one line a claim. Every text is read lawfully: the laws of test-laws.ts hold for it too.
import type { Claim, Language, Reading } from '../../model/index.ts'
import { readLawfully } from '../test-laws.ts'

export const publishedOn = '2025-03-10'

export const reading = (text: string, language: Language = 'ru', published: string = publishedOn): Reading =>
  readLawfully(text, { language, published })

const valueOf = ({ number, unit, date, value }: Claim): string =>
  number !== undefined ? `${number} ${unit}` : value !== undefined ? `${value}${date ? ` ${date}` : ''}` : (date ?? '')
/** 'мост | cost 2000000000 KZT' */
export const claimLine = (claim: Claim): string => `${claim.subject} | ${claim.property} ${valueOf(claim)}`
export const claims = (text: string, language: Language = 'ru', published: string = publishedOn): string[] =>
  reading(text, language, published).claims.map(claimLine)
