// Which pages stand for their kind: wherever links lead from the front page of a language, grouped by the folder they lie in,
// the heaviest and the lightest of each; and what no link leads to: errors, a search, what a form answers, what is shown in
// pages of others.
const unlinked = ['/nothing-here', '/search?q=2025', '/search?q=zzzzzz', '/follow']

interface Found {
  readonly path: string
  readonly weight: number
}

/** 'projects/x' is of the kind 'projects/', 'promises/from/people/x' of 'promises/from/', 'projects' of its own. */
const kindOf = (path: string): string => {
  const parts = path.split('?')[0]!.split('/').slice(2)
  if (parts[0] === 'promises' && ['from', 'to', 'in', 'state'].includes(parts[1] ?? ''))
    return parts.slice(0, 2).join('/')
  return parts.length > 1 ? `${parts[0]}/${parts[1] ? '' : '.'}` : `.${parts[0]}`
}

const linksOf = (text: string, language: string): readonly string[] =>
  [...text.matchAll(/href="([^"#?]*)/g)]
    .map(([, href = '']) => href)
    .filter((href) => href.startsWith(`/${language}/`) && !/\.\w+$/.test(href))

export const pagesOf = async (base: string, language: string): Promise<readonly string[]> => {
  const seen = new Map<string, Found[]>()
  const known = new Set([`/${language}/`, `/${language}/promises/by`])
  for (const path of known) {
    const answer = await fetch(base + path)
    const text = await answer.text()
    if (answer.status !== 200) continue
    const kind = kindOf(path)
    seen.set(kind, [...(seen.get(kind) ?? []), { path, weight: text.length }])
    for (const to of linksOf(text, language)) known.add(to)
  }
  const chosen = [...seen.values()].flatMap((of) => {
    const order = of.toSorted((a, b) => b.weight - a.weight)
    return [...new Set([order[0]!.path, order.at(-1)!.path])]
  })
  return [...chosen, ...unlinked.map((path) => `/${language}${path}`)]
}
