// At most so many of a list: --limit N.
import { DerekError } from '../model/errors.ts'
import type { OptionRow } from './command.ts'
import type { Asked } from './io.ts'

export const limitOption: OptionRow = { value: 'N', help: 'at most so many' }

export const limitAsked = (asked: Asked): { readonly limit?: number } => {
  const given = asked.text('limit')
  if (given === undefined) return {}
  if (/^[1-9]\d{0,6}$/.test(given)) return { limit: Number(given) }
  throw new DerekError('usage', `"${given}" is no number of lines (--limit).`, 'Give a whole number from 1.', 2)
}
