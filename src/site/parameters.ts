// What is taken after '?' of the addresses that take anything.

export const searchParameters = [
  'q', 'kind', 'place', 'from', 'to', 'tag', 'status', 'min', 'max', 'unit', 'order', 'after',
] as const // prettier-ignore
export type SearchParameter = (typeof searchParameters)[number]

export const oembedParameters = ['url', 'format', 'maxwidth', 'maxheight'] as const
