// The last moment of a day where the newsroom is.

/** How far the zone's clocks are ahead of UTC at that moment, in milliseconds. */
const ahead = (moment: number, timezone: string): number => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short', timeStyle: 'medium' })
  return Date.parse(`${shown.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000
}

/** day: YYYY-MM-DD. An ISO moment. */
export const endOfDay = (day: string, timezone: string): string => {
  const there = Date.parse(`${day}T23:59:59.999Z`)
  const guess = there - ahead(there, timezone)
  // Clocks may have been moved between the two.
  return new Date(there - ahead(guess, timezone)).toISOString()
}
