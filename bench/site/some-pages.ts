// One page of each kind, found as a reader would: by links from the front page.

const linkTo = (html: string, kind: string): string | undefined =>
  [...html.matchAll(/href="(\/[^"#?]+)/g)].map((found) => found[1] as string).find((path) => path.includes(`/${kind}/`))

export const somePages = async (port: number): Promise<Readonly<Record<string, string>>> => {
  const get = async (path: string): Promise<string> => (await fetch(`http://127.0.0.1:${port}${path}`)).text()
  const pages: Record<string, string> = { home: '/ru/', feed: '/ru/feed.rss' }
  const home = await get('/ru/')
  for (const [name, kind] of [['story', 'stories'], ['project', 'projects'], ['tag', 'tags']] as const) {
    const path = linkTo(home, kind) ?? linkTo(await get(`/ru/${kind}`), kind)
    if (path === undefined) throw new Error(`The front page links to no ${name}.`)
    pages[name] = path
  }
  return pages
} // prettier-ignore
