// The clock that makes the daily round while the newsroom is open: at the start if the day's was not made, then when a new day
// begins where the newsroom is. Several processes may run it; the ledger lets one of them make the round.
import type { Newsroom } from '../newsroom/newsroom.ts'
import { makeRound } from '../newsroom/rounds.ts'

export interface RoundsClock {
  /** Stops between two pages of a round that is under way; the next start makes that round anew. */
  stop(): Promise<void>
}
export interface ClockSetting {
  readonly newsroom: Newsroom
  /** The day where the newsroom is, YYYY-MM-DD. */
  readonly today: () => string
  /** A round that failed harms nothing and is tried again; somebody should hear of it. */
  readonly trouble: (error: unknown) => void
  /** Milliseconds from one look at the clock to the next. */
  readonly every?: number
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

export const startRoundsClock = ({ newsroom, today, trouble, every = 300_000 }: ClockSetting): RoundsClock => {
  let made = ''
  let stopped = false
  let running: Promise<void> | undefined
  const round = async (): Promise<void> => {
    const day = today()
    if (day === made) return
    const last = await newsroom.ledger.lastRound()
    const done = last !== null && last.day >= day
    if (done || (await makeRound(newsroom, { day, stopped: () => stopped, pause: halfTime() }))) made = day
  }
  const tick = (): void => {
    running ??= round()
      .catch(trouble)
      .finally(() => {
        running = undefined
      })
  }
  tick()
  const timer = setInterval(tick, every)
  timer.unref()
  return {
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}
