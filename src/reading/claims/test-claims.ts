// For tests: what a sentence of ours claims, in one line a claim.
import type { Claim, Language, Reading } from '../../model/index.ts'
import { loadTables } from '../../tables/index.ts'
import type { Tables } from '../../words/index.ts'
import { read } from '../read.ts'

let tables: Tables | undefined
export const reading = (text: string, language: Language = 'ru', published = '2025-03-10'): Reading =>
  read({ id: 'test', text, published, language }, (tables ??= loadTables()))

const valueOf = ({ number, unit, date, value }: Claim): string =>
  number !== undefined ? `${number} ${unit}` : value !== undefined ? `${value}${date ? ` ${date}` : ''}` : (date ?? '')
/** 'мост | cost 2000000000 KZT' */
export const claimLine = (claim: Claim): string => `${claim.subject} | ${claim.property} ${valueOf(claim)}`
export const claims = (text: string, language: Language = 'ru', published = '2025-03-10'): string[] =>
  reading(text, language, published).claims.map(claimLine)
