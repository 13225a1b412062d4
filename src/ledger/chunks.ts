// Long lists of ids, asked for a part at a time: both databases bound how many values one question may carry.

const most = 5000

export const inChunks = async <T, R>(
  values: Iterable<T>,
  ask: (chunk: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> => {
  const all = [...new Set(values)]
  const found: R[] = []
  for (let from = 0; from < all.length; from += most) found.push(...(await ask(all.slice(from, from + most))))
  return found
}
