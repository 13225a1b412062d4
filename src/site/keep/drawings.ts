// So many pages are drawn at once and so many may wait for their turn; beyond that an asker is told to come again. What is
// kept ready is not concerned: a flood of unknown addresses must not take it along.

export class TooBusy extends Error {}

export interface Drawings {
  run<T>(draw: () => Promise<T>): Promise<T>
  /** Nobody waits. */
  readonly idle: boolean
}

export const drawings = (atOnce: number, waiting: number): Drawings => {
  let under = 0
  const line: (() => void)[] = []
  return {
    get idle() {
      return under === 0
    },
    async run(draw) {
      if (under >= atOnce) {
        if (line.length >= waiting) throw new TooBusy()
        await new Promise<void>((turn) => line.push(turn))
      } else under++
      try {
        return await draw()
      } finally {
        const next = line.shift()
        if (next) next()
        else under--
      }
    },
  }
}
