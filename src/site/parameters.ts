// What is taken after '?' of the addresses that take anything.

export const searchParameters = [
  'q', 'kind', 'place', 'from', 'to', 'tag', 'status', 'min', 'max', 'unit', 'order', 'after',
] as const // prettier-ignore
export type SearchParameter = (typeof searchParameters)[number]

/** Under this a route that asks for it is told the names that it does not take; nobody can type it as a name of its own. */
export const strangeNames = '?strange'
const mostStrange = 5
/** What other sites add to links to count who came by them. */
const isTracking = (name: string): boolean => /^(?:utm_|_openstat$|mc_[ce]id$|igsh)|clid$/i.test(name)
/** Names that are not among those taken, each once and cut short. */
export const strangeAmong = (names: Iterable<string>, taken: readonly string[]): string =>
  [...new Set(names)]
    .filter((name) => !taken.includes(name) && !isTracking(name))
    .slice(0, mostStrange)
    .map((name) =>
      name
        .replace(/[\p{Cc}\s,]+/gu, ' ')
        .trim()
        .slice(0, 40),
    )
    .filter(Boolean)
    .join(',')

export const oembedParameters = ['url', 'format', 'maxwidth', 'maxheight'] as const
