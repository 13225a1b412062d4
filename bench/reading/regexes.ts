// Whether a regular expression of the reader can be made to explode: each is tried on rows of the letters and pieces that it is made
// of, with an end that does not fit. One whose time doubles with a letter, or grows as the cube of the length, shows at once.
// node bench/reading/regexes.ts
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const source = resolve(import.meta.dirname, '..', '..', 'src')
const rooms = ['words', 'reading', 'following']

interface Found {
  readonly where: string
  readonly regex: RegExp
}
/** A slash begins a regular expression where no value stands before it. */
const opensRegex = (before: string): boolean => /(?:[(,=:[!&|?{};+*%<>~^]|=>|\breturn|^)$/.test(before.trimEnd())
const endOfQuoted = (text: string, from: number, quote: string): number => {
  let at = from + 1
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1
  return at + 1
}
const endOfRegex = (text: string, from: number): number => {
  let at = from + 1
  for (let inClass = false; at < text.length && text[at] !== '\n'; at++) {
    const char = text[at]
    if (char === '\\') at++
    else if (char === '[') inClass = true
    else if (char === ']') inClass = false
    else if (char === '/' && !inClass) break
  }
  return at + 1
}
const regexesIn = (where: string, text: string): Found[] => {
  const found: Found[] = []
  for (let at = 0; at < text.length;) {
    if (text.startsWith('//', at)) at = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at)
    else if (text.startsWith('/*', at)) at = text.indexOf('*/', at) + 2
    else if (text[at] === "'" || text[at] === '"' || text[at] === '`') at = endOfQuoted(text, at, text[at]!)
    else if (text[at] === '/' && opensRegex(text.slice(Math.max(0, at - 12), at))) {
      const end = endOfRegex(text, at)
      const flags = /^[a-z]*/.exec(text.slice(end))![0]
      try {
        found.push({ where, regex: new RegExp(text.slice(at + 1, end - 1), flags.replace(/[gy]/g, '')) })
      } catch {
        console.log(`not read: ${where}: ${text.slice(at, end)}`)
      }
      at = end
    } else at++
  }
  return found
}
const all = rooms.flatMap((room) =>
  (readdirSync(join(source, room), { recursive: true }) as string[])
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .flatMap((name) => regexesIn(`${room}/${name}`, readFileSync(join(source, room, name), 'utf8'))),
)

/** What the expression is made of, and what it may have forgotten. */
const piecesOf = ({ source: text }: RegExp): string[] => {
  const words = text.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/[\p{L}\d]+/gu) ?? []
  const letters = new Set([
    ...words.flatMap((word) => [...word]).slice(0, 12),
    ' ',
    '-',
    'а',
    'a',
    '1',
    '.',
    ',',
    "'",
    '«',
  ])
  return [...letters, ...words.slice(0, 8), 'а ', 'а-', '1,', '1 ', 'a.']
}
const millisecondsFor = (regex: RegExp, text: string): number => {
  const began = process.hrtime.bigint()
  regex.test(text)
  return Number(process.hrtime.bigint() - began) / 1e6
}
/** The lowest of some, since the machine may look away. */
const lowest = (regex: RegExp, text: string, enough: number): number => {
  let best = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < 3 && best > enough; turn++) best = Math.min(best, millisecondsFor(regex, text))
  return best
}

let tried = 0
const worst: { readonly ms: number; readonly what: string }[] = []
for (const { where, regex } of all) {
  for (const piece of piecesOf(regex)) {
    for (const front of ['', piece.slice(0, 1) === 'а' ? 'х' : 'а']) {
      tried++
      const short = front + piece.repeat(Math.ceil(26 / piece.length)) + '\u0001'
      const doubling = lowest(regex, short, 5)
      if (doubling > 5) {
        console.log(
          `EXPLODES: ${where}: ${regex} on rows of ${JSON.stringify(piece)}: ${doubling.toFixed(0)} ms for 26 letters`,
        )
        process.exitCode = 1
        break
      }
      const long = front + piece.repeat(Math.ceil(3000 / piece.length)) + '\u0001'
      worst.push({ ms: lowest(regex, long, 2), what: `${where}: ${regex} on rows of ${JSON.stringify(piece)}` })
    }
  }
}
worst.sort((a, b) => b.ms - a.ms)
console.log(`${all.length} regular expressions, ${tried} rows; the slowest on 3,000 letters:`)
for (const { ms, what } of worst.slice(0, 12)) console.log(`${ms.toFixed(2)} ms  ${what.slice(0, 180)}`)
