// The day that a command looks from: --on, else today where the newsroom is.
import { DerekError } from '../model/errors.ts'
import { lastDay } from '../model/index.ts'
import { todayIn } from '../settings/index.ts'
import type { OptionRow } from './command.ts'
import type { Asked, Io } from './io.ts'

export const dayOption: OptionRow = { value: 'DATE', help: 'as of that day, YYYY-MM-DD; today when left out' }

export const dayAsked = (asked: Asked, { now }: Io): string => {
  const given = asked.text('on')
  if (given === undefined) return todayIn(asked.settings.timezone, now())
  if (/^\d{4}-\d\d-\d\d$/.test(given) && lastDay(given) === given) return given
  throw new DerekError('usage', `"${given}" is no day (--on).`, 'Give it as YYYY-MM-DD.', 2)
}
