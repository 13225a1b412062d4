// How often one client may ask for what is dear: a bucket of tokens each, filled slowly. Bounded in memory: a bucket that is
// full again is forgotten, and of too many the oldest goes.

export interface Tokens {
  /** 0 when there was a token to take, else in how many seconds there will be one. */
  take(client: string, now: number): number
  readonly clients: number
}

/** `burst` at once, then `perSecond`. `now` is in milliseconds. */
export const tokens = (burst: number, perSecond: number, most: number = 10_000): Tokens => {
  const buckets = new Map<string, { left: number; at: number }>()
  return {
    get clients() {
      return buckets.size
    },
    take(client, now) {
      const had = buckets.get(client)
      const left = had ? Math.min(burst, had.left + ((now - had.at) / 1000) * perSecond) : burst
      buckets.delete(client)
      const enough = left >= 1
      buckets.set(client, { left: enough ? left - 1 : left, at: now })
      if (buckets.size > most) buckets.delete(buckets.keys().next().value as string)
      return enough ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond))
    },
  }
}
