// How far long work is, on one line of a terminal that is written over; nothing in a pipe.
import type { Output } from './io.ts'

export interface ProgressLine {
  readonly tell: (what: string, done: number, of?: number) => void
  /** Takes the line away, before anything else is written. */
  readonly end: () => void
}

const often = 100

export const progressLine = (err: Output, clock: () => number = Date.now): ProgressLine => {
  if (!err.terminal) return { tell: () => {}, end: () => {} }
  let last = -Infinity
  return {
    tell: (what, done, of) => {
      if (clock() - last < often && done !== of) return
      last = clock()
      void err.write(`\r\u001B[K${what}: ${done}${of === undefined ? '' : ` of ${of}`}`)
    },
    end: () => {
      if (last !== -Infinity) void err.write('\r\u001B[K')
    },
  }
}
