// A clock of the open newsroom: looks at once, or after a while, and then now and again whether there is something to do; one look
// at a time. What went wrong harms nothing and is tried again at the next look; somebody hears of it.

export interface Clock {
  /** No more looks; resolves when the one that is under way has ended. */
  stop(): Promise<void>
}
export interface ClockSetting {
  readonly look: (stopped: () => boolean) => Promise<unknown>
  readonly trouble: (error: unknown) => void
  /** Milliseconds from one look to the next, and before the first one. */
  readonly every: number
  readonly first?: number
}

export const startClock = ({ look, trouble, every, first = 0 }: ClockSetting): Clock => {
  let stopped = false
  let running: Promise<unknown> | undefined
  const tick = (): void => {
    running ??= look(() => stopped)
      .catch(trouble)
      .finally(() => {
        running = undefined
      })
  }
  const begin = first ? setTimeout(tick, first).unref() : undefined
  if (!first) tick()
  const timer = setInterval(tick, every).unref()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(begin)
      clearInterval(timer)
      await running
    },
  }
}
