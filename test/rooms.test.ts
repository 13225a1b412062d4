// Keeps the arrows of docs/ARCHITECTURE.md: a room may import only the rooms listed for it here.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '..', 'src')

// The rooms at the rim see all that lies further in.
const inner = ['model', 'words', 'tables', 'reading', 'following', 'formats', 'sources', 'archive', 'ledger']
const arrows: Record<string, readonly string[]> = {
  model: [],
  settings: [],
  words: ['model'],
  tables: ['model', 'words'],
  reading: ['model', 'words'],
  following: ['model', 'words'],
  formats: ['model', 'words'],
  sources: ['model'],
  archive: ['model'],
  ledger: ['model', 'words'],
  newsroom: inner,
  pages: ['model', 'words'],
  site: ['model', 'words', 'following', 'formats', 'ledger', 'pages'],
  desk: [...inner, 'newsroom', 'pages'],
  serve: [...inner, 'newsroom', 'pages', 'site', 'desk', 'settings'],
  cli: [...inner, 'newsroom', 'pages', 'site', 'desk', 'settings', 'serve'],
}

const imported = (text: string): string[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((found) => found[1] as string)

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const roomOf = (path: string): string => relative(src, path).split(sep)[0] as string
// Tests may set the stage with any room; what ships may not.
const shipped = files.filter((name) => !/\.test(-d)?\.ts$|\btest-/.test(name))

test('every room is known', () => {
  expect(new Set(files.map((name) => roomOf(join(src, name)))).difference(new Set(Object.keys(arrows)))).toEqual(
    new Set(),
  )
})

test('imports run one way', () => {
  const wrong: string[] = []
  for (const name of shipped) {
    const path = join(src, name)
    const room = roomOf(path)
    for (const target of imported(readFileSync(path, 'utf8'))) {
      const other = roomOf(resolve(dirname(path), target))
      if (other !== room && other !== '..' && !arrows[room]?.includes(other)) wrong.push(`${name} -> ${target}`)
      if (other === '..' && room !== 'tables') wrong.push(`${name} -> ${target}`)
    }
  }
  expect(wrong).toEqual([])
})

test('the pure rooms do no input or output and ask no clock', () => {
  const impure = /from 'node:(?!assert)|process\.|Date\.now\(|new Date\(\)|fetch\(|Math\.random\(/
  const wrong = shipped
    .filter((name) => ['model', 'words', 'reading', 'following', 'formats', 'pages'].includes(roomOf(join(src, name))))
    .filter((name) => impure.test(readFileSync(join(src, name), 'utf8')))
  expect(wrong).toEqual([])
})
