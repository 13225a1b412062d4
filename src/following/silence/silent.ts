// When a thing has been silent: a year without a report, to the day.
import { addYears } from '../../model/index.ts'

export const silentYears = 1

export const isSilent = (lastHeard: string, day: string): boolean => addYears(lastHeard, silentYears) <= day
