// Where things have gone, for a site of files: the map that file hosts read (_redirects), and for the others a page at the old
// address that leads on without a script.
import { languages, type EntityKind, type Language, type OldAddress, type PublicLedger } from '../model/index.ts'
import { folderOf, markup } from '../pages/index.ts'
import type { Site } from './index.ts'

type Space = OldAddress['space']
const folders: Readonly<Record<Exclude<Space, EntityKind>, string>> = {
  promise: 'promises',
  visit: 'visits',
  story: 'stories',
  tag: 'tags',
  section: 'sections',
}
const folderFor = (space: Space): string =>
  (folderOf as Readonly<Record<string, string>>)[space] ?? folders[space as keyof typeof folders]

const atOnce = 1000

/** Each address that leads elsewhere, and where to: as the site itself would answer. */
export async function* movedLines(
  ledger: PublicLedger,
  site: Site,
  origin: string,
): AsyncGenerator<readonly [from: string, to: string]> {
  let last: OldAddress | undefined
  for (;;) {
    const found = await ledger.oldAddresses(atOnce, last)
    for (const { space, language, slug } of found)
      for (const one of language === '' ? languages : [language]) {
        const from = `/${one}/${folderFor(space)}/${encodeURIComponent(slug)}`
        const answer = await site.request(origin + from)
        const to = answer.headers.get('location')
        if (answer.status === 301 && to) yield [from, to]
      }
    last = found.at(-1)
    if (found.length < atOnce) return
  }
}

const languageOf = (path: string): Language => languages.find((one) => path.startsWith(`/${one}/`)) ?? 'ru'

export const refreshPage = (to: string, origin: string, ways: readonly string[] = [to]): string =>
  String(markup`<!doctype html>
<html lang="${languageOf(to)}">
<head>
<meta charset="utf-8">
<title>${origin + to}</title>
<meta http-equiv="refresh" content="0; url=${to}">
<link rel="canonical" href="${origin + to}">
</head>
<body>${ways.map((way) => markup`<p><a href="${way}">${origin + way}</a></p>`)}</body>
</html>
`)
