// Which part of a file a Range header asks for (RFC 9110): one range of bytes. What asks for several, or for something else, is
// answered with the whole, as the standard allows.

export interface Part {
  readonly start: number
  /** Included. */
  readonly end: number
}

export const partAsked = (header: string | undefined, size: number): Part | 'nowhere' | undefined => {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first === '') return Number(last) === 0 || size === 0 ? 'nowhere' : { start: Math.max(0, size - Number(last)), end: size - 1 }
  const start = Number(first)
  if (last !== '' && Number(last) < start) return undefined
  if (start >= size) return 'nowhere'
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) }
} // prettier-ignore
