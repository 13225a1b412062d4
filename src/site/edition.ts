// A name for everything that pages are made of besides the ledger: the program itself and the newsroom's settings. Pages that
// were kept by another edition are not looked at.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The rooms that have a part in what a page says. */
const rooms = ['model', 'words', 'following', 'ledger', 'pages', 'site']

export const editionOf = (settings: unknown): string => {
  const src = resolve(import.meta.dirname, '..')
  const hash = createHash('sha256')
    .update(JSON.stringify(settings))
    .update(process.versions.icu ?? '')
  for (const room of rooms)
    for (const name of readdirSync(join(src, room), { recursive: true, encoding: 'utf8' }).toSorted())
      if (/\.(?:ts|js|css|tsv)$/.test(name) && !/\btest\b/.test(name)) hash.update(readFileSync(join(src, room, name)))
  return hash.digest('hex').slice(0, 16)
}
