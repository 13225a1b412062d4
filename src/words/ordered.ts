// One way to look into what stands in order.

/** The first of `count` that is no longer before what is looked for, or `count`; those before it all come first. */
export const firstNotBefore = (count: number, isBefore: (at: number) => boolean): number => {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(middle)) low = middle + 1
    else high = middle
  }
  return low
}
