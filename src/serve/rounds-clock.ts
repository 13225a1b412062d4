// The clock that makes the daily round while the newsroom is open: at the start if the day's was not made, then when a new day
// begins where the newsroom is. Several processes may run it; the ledger lets one of them make the round.
import type { Newsroom } from '../newsroom/newsroom.ts'
import { startClock, type Clock } from './clock.ts'

export interface RoundsSetting {
  readonly newsroom: Newsroom
  /** The day where the newsroom is, YYYY-MM-DD. */
  readonly today: () => string
  /** A round that failed harms nothing and is tried again; somebody should hear of it. */
  readonly trouble: (error: unknown) => void
  /** Milliseconds from one look at the clock to the next, and before the first one. */
  readonly every?: number
  readonly first?: number
}

/** So long as the page before took, another is waited: whoever asks for a page of the site has half of the time at least. */
const halfTime = (): (() => Promise<void>) => {
  let last = performance.now()
  return async () => {
    const took = performance.now() - last
    await new Promise((resolve) => setTimeout(resolve, Math.min(took, 200)))
    last = performance.now()
  }
}

/** Stops between two pages of a round that is under way; the next start makes that round anew. */
export const startRoundsClock = ({ newsroom, today, trouble, every = 300_000, first = 0 }: RoundsSetting): Clock => {
  let made = ''
  const look = async (stopped: () => boolean): Promise<void> => {
    const day = today()
    if (day === made) return
    const last = await newsroom.ledger.lastRound()
    if (last !== null && last.day >= day) made = day
    else {
      // All that a round looks at is loaded on the day's first look alone.
      const { makeRound } = await import('../newsroom/rounds.ts')
      if (await makeRound(newsroom, { day, stopped, pause: halfTime() })) made = day
    }
  }
  return startClock({ look, trouble, every, first })
}
