// What was asked, made of whatever carried it, and what its address means. Only well-formed addresses in their one spelling
// go on to pages, so that no spelling of the same address makes a second entry anywhere.

export interface Asked {
  readonly method: string
  /** As it stands in the request's first line. */
  readonly target: string
  header(name: string): string | undefined
  /** Of whoever is at the other end of the connection. */
  readonly address?: string
  /** What was sent along; undefined when it is longer than that. */
  readonly body?: (most: number) => Promise<string | undefined>
  /** 'https' when the connection itself is. */
  readonly scheme?: 'http' | 'https'
}
export interface Sent {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: Buffer | string | null
}

export type Address =
  | { readonly kind: 'page'; readonly path: string; readonly decoded: string; readonly query: URLSearchParams }
  /** The same address in its one spelling. */
  | { readonly kind: 'elsewhere'; readonly location: string }
  | { readonly kind: 'too-long' | 'bad' | 'nowhere' }

const longest = 2000

export const addressOf = (target: string): Address => {
  if (target.length > longest) return { kind: 'too-long' }
  const [raw, query] = split(target)
  if (!raw.startsWith('/')) return { kind: 'bad' }
  const decoded = decode(raw)
  if (decoded === undefined) return { kind: 'bad' }
  if (decoded.some((part) => /[\u0000-\u001f\u007f/\\]/.test(part) || part === '..' || part === '.'))
    return { kind: 'nowhere' }
  const path = decoded.map(encodeURIComponent).join('/')
  if (path !== raw) return { kind: 'elsewhere', location: path.replace(/^\/{2,}/, '/') + (query ? `?${query}` : '') }
  return { kind: 'page', path, decoded: decoded.join('/'), query: new URLSearchParams(query) }
}

const split = (target: string): readonly [path: string, query: string] => {
  const at = target.indexOf('?')
  return at < 0 ? [target, ''] : [target.slice(0, at), target.slice(at + 1)]
}

const decode = (path: string): readonly string[] | undefined => {
  try {
    return path.split('/').map((part) => decodeURIComponent(part).normalize('NFC'))
  } catch {
    return undefined
  }
}
