// For how many days a figure holds that says no day of its own: two reports nearer to each other than that speak of the same
// time, and different values contradict. What has once happened, and the size of a thing, hold for ever.
import type { Property } from '../../model/index.ts'

export const holdsFor: Readonly<Record<Property, number>> = {
  opened: Infinity,
  started: Infinity,
  area: Infinity,
  length: Infinity,
  // Plants are enlarged, and say so seldom.
  capacity: 366,
  funding: 366,
  // Prices are revised by the season while the works go on; what is finished has one price.
  cost: 60,
  investment: 60,
  budget: 60,
  population: 90,
  jobs: 30,
  share: 30,
  count: 30,
  change: 30,
  due: 30,
  // Told by states.ts.
  status: 1,
}

/** How much there is at a moment, or how much was done within a time: six houses in half a year are a part of fifteen in the year. */
export const flows: ReadonlySet<Property> = new Set(['count', 'investment', 'budget', 'change'])
