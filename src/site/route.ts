// How a page is added: a line that says at which addresses it stands and what draws it. All that it asks of the ledger is
// noted, so that it is kept ready and renewed when that changes, with nothing more said. See docs/ARCHITECTURE.md.
import { isLanguage, type Language } from '../model/index.ts'
import { latinFolder } from '../pages/addresses.ts'
import type { Answer } from './answer.ts'
import type { Asking } from './ask.ts'

/** The named parts of the address, decoded. */
export type Parts = Readonly<Record<string, string>>
export type Draw = (asking: Asking, parts: Parts) => Promise<Answer>

export interface RouteOptions {
  /** Parameters that it takes after '?'; all others are ignored. Each answer is drawn when asked for, and not kept. */
  readonly query?: readonly string[]
  /** Names that it does not take are told to it, under strangeNames. */
  readonly tellsStrange?: boolean
  /** Not kept. */
  readonly passing?: boolean
  /** Seldom asked for: a change takes it away, and it is drawn anew for whoever asks next, not ahead of them. */
  readonly lazy?: boolean
  /** Dear: a client may ask only so often. */
  readonly limited?: boolean
  /** What caches are told; else that they must ask again each time. */
  readonly caching?: string
}
export interface Route extends RouteOptions {
  readonly at: string
  readonly pattern: RegExp
  readonly names: readonly string[]
  readonly draw: Draw
}

/**
 * `at`: '/:lang/tags/:slug', where ':lang' is ru, kk or en and ':name' any one part; ':ending(rss|atom)' only these. A route
 * whose address begins without ':lang' is drawn in the newsroom's first language.
 */
export const route = (at: string, draw: Draw, options: RouteOptions = {}): Route => {
  const names: string[] = []
  const pattern = at.replace(/:(\w+)(?:\(([^)]*)\))?|[.+*?^$[\]]/g, (found, name?: string, only?: string) => {
    if (name === undefined) return `\\${found}`
    names.push(name)
    return `(${only ?? (name === 'lang' ? 'ru|kk|en' : '[^/]+')})`
  })
  return { ...options, at, names, pattern: new RegExp(`^${pattern}$`, 'u'), draw }
}

export interface Found {
  readonly route: Route
  readonly parts: Parts
  readonly language: Language
  /** A Kazakh page in Latin letters. */
  readonly latin?: boolean
}

/** `path` is decoded; the first route that fits has it. */
export const findRoute = (routes: readonly Route[], path: string): Found | undefined => {
  const latin = `/${latinFolder}/`
  if (path.startsWith(latin)) {
    // Only pages have letters to change; what machines ask for stands under the language alone.
    const found = /\.\w+$/.test(path) ? undefined : findRoute(routes, `/kk/${path.slice(latin.length)}`)
    return found && !found.route.query ? { ...found, latin: true } : undefined
  }
  for (const one of routes) {
    const fits = one.pattern.exec(path)
    if (!fits) continue
    const parts = Object.fromEntries(one.names.map((name, index) => [name, fits[index + 1] ?? '']))
    const language = parts['lang']
    return { route: one, parts, language: isLanguage(language) ? language : 'ru' }
  }
  return undefined
}
