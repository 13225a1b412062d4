// In which packing an answer is sent: the best of what the browser accepts.

export type Encoding = 'br' | 'gzip' | 'identity'

/** An encoding with q=0 is refused; '*' stands for all that are not named. */
const choose = (accept: string): Encoding => {
  const quality = new Map(
    accept.split(',').map((part) => {
      const [name = '', ...rest] = part.trim().toLowerCase().split(';')
      const given = rest.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((one) => one !== undefined)
      return [name, given === undefined ? 1 : Number(given)] as const
    }),
  )
  const takes = (name: string): boolean => (quality.get(name) ?? quality.get('*') ?? 0) > 0
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

// Browsers say the same few things over and over; whoever says something long or new each time is read each time.
const known = new Map<string, Encoding>()
const most = 100

export const encodingFor = (accept: string | undefined): Encoding => {
  if (!accept) return 'identity'
  const found = known.get(accept)
  if (found) return found
  const chosen = choose(accept.slice(0, 500))
  if (known.size < most && accept.length < 200) known.set(accept, chosen)
  return chosen
}
