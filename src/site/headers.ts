// What every answer says to a browser: nothing from elsewhere, no script, no frame, no guess at types. No cookie is ever set.
// Each costs a little with every answer: what another one says already (frame-ancestors) is not said again.
// An answer that must differ (a card to be shown on other sites) says so in its own headers.

const policy = 'Content-Security-Policy'
const everyAnswer: Readonly<Record<string, string>> = {
  [policy]:
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/**
 * `origin`: where readers reach the site; one that is https wants to be asked by no other way for two years. `style`: the digest of
 * the one style that may stand in a page itself.
 */
export const securityHeaders = (origin: string | null, style?: string): Readonly<Record<string, string>> => ({
  ...everyAnswer,
  ...(style && { [policy]: everyAnswer[policy]!.replace("style-src 'self'", `style-src 'self' ${style}`) }),
  ...(origin?.startsWith('https://') && { 'Strict-Transport-Security': 'max-age=63072000' }),
})

const most = 4000
/** The names under which a cache in front (Surrogate-Key, Cache-Tag) may be told that an answer is no longer right. */
export const cacheNames = (keys: readonly string[]): Readonly<Record<string, string>> => {
  const plain = keys.filter((key) => /^[\w:.-]+$/.test(key))
  const fitting: string[] = []
  let length = 0
  for (const key of plain.toSorted((a, b) => a.length - b.length)) {
    length += key.length + 1
    if (length > most) break
    fitting.push(key)
  }
  // What rests on more than can be said goes whenever anything changes.
  const names = fitting.length < keys.length ? [...fitting, 'any'] : fitting
  return names.length ? { 'Surrogate-Key': names.join(' '), 'Cache-Tag': names.join(',') } : {}
}

/** Of what programs in pages elsewhere may read: feeds, calendars, data. */
export const openToAll: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' }
/** Of what pages elsewhere may show: pictures of our own making, cards. */
export const shownAnywhere: Readonly<Record<string, string>> = { 'Cross-Origin-Resource-Policy': 'cross-origin' }
