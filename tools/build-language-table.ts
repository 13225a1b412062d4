// `node tools/build-language-table.ts`: weighs letter triples of Kazakh against Russian and English and writes
// src/words/language-table.ts. From KazNERD's validation part (CC BY 4.0), FactRuEval's development part (MIT) and the
// English of this project's own pages and sample. Kazakh in Latin letters is KazNERD's, spelled in each known way.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { latinSpellings } from '../src/words/kk/latin.ts'

const shared = join(import.meta.dirname, '..', '..', 'shared', 'data', 'nlp')
const root = join(import.meta.dirname, '..')
if (!existsSync(shared)) {
  console.error('The language sets are not there (../shared/data/nlp): the table in src/words stays as it is.')
  process.exit(1)
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/\p{L}+/gu) ?? []
const kazakh = wordsOf(readFileSync(join(shared, 'KazNERD', 'IOB2_valid.txt'), 'utf8').replace(/ \S+$/gm, ''))
const factRu = join(shared, 'FactRuEval-2016', 'devset')
const facts = readdirSync(factRu)
  .filter((name) => /^book_\d+\.txt$/.test(name))
  .flatMap((name) => wordsOf(readFileSync(join(factRu, name), 'utf8')))
const russianLists = ['lexicon-nouns', 'lexicon-adjectives', 'lexicon-verbs', 'closed']
const russian = [
  ...facts,
  ...russianLists.flatMap((name) => wordsOf(readFileSync(join(root, 'src', 'words', 'ru', `${name}.ts`), 'utf8'))),
]
const ours = (folder: string, ending: RegExp): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => ending.test(name))
        .flatMap((name) => wordsOf(readFileSync(join(folder, name), 'utf8')))
    : []
const lexicon = wordsOf(readFileSync(join(root, 'src', 'words', 'en', 'lexicon.ts'), 'utf8'))
const comments = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => readFileSync(join(root, 'src', name), 'utf8').match(/^\s*(?:\/\/|\/\*\*|\*).*$/gm) ?? [])
  .flatMap(wordsOf)
const english = [...ours(join(root, 'docs'), /\.md$/), ...ours(join(root, 'sample'), /en.*\.(?:json|md)$/), ...lexicon, ...comments] // prettier-ignore
const kazakhLatin = kazakh.flatMap((word) => latinSpellings(word).map((spelling) => spelling.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i'))) // prettier-ignore

const countTriples = (words: readonly string[], letters: RegExp): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const word of words) {
    if (!letters.test(word)) continue
    const edged = ` ${word} `
    for (let at = 0; at + 3 <= edged.length; at++) {
      const triple = edged.slice(at, at + 3)
      counts.set(triple, (counts.get(triple) ?? 0) + 1)
    }
    const opening = `  ${word.charAt(0)}`
    counts.set(opening, (counts.get(opening) ?? 0) + 1)
  }
  return counts
}
const total = (counts: Map<string, number>): number => counts.values().reduce((sum, count) => sum + count, 0)

const scale = 2
const strongest = 9
const weightsOf = (a: Map<string, number>, b: Map<string, number>): (readonly [number, string])[] => {
  const [sumA, sumB] = [total(a), total(b)]
  const groups = new Map<number, string[]>()
  for (const triple of new Set([...a.keys(), ...b.keys()])) {
    const [inA, inB] = [((a.get(triple) ?? 0) / sumA) * 1e6, ((b.get(triple) ?? 0) / sumB) * 1e6]
    if (inA + inB < 8) continue
    const weight = Math.max(-strongest, Math.min(strongest, Math.round(Math.log((inA + 2) / (inB + 2)) * scale)))
    if (Math.abs(weight) >= 2) groups.set(weight, [...(groups.get(weight) ?? []), triple])
  }
  return [...groups].toSorted(([x], [y]) => x - y).map(([weight, triples]) => [weight, triples.toSorted().join('')])
}
const literal = (name: string, groups: (readonly [number, string])[]): string =>
  `export const ${name}: readonly (readonly [number, string])[] = [\n${groups.map(([weight, triples]) => `  [${weight}, '${triples}'],`).join('\n')}\n] // prettier-ignore\n`

const cyrillic = weightsOf(countTriples(kazakh, /^[а-яәғқңөұүһі]+$/), countTriples(russian, /^[а-я]+$/))
const latin = weightsOf(countTriples(kazakhLatin, /^[a-z]+$/), countTriples(english, /^[a-z]+$/))
writeFileSync(
  join(root, 'src', 'words', 'language-table.ts'),
  `// Made by tools/build-language-table.ts; do not edit. Letter triples and their weight for Kazakh (above zero) against Russian
// and English. Statistics derived from KazNERD (CC BY 4.0, Yeshpanov, Khassanov, Varol 2022) and FactRuEval-2016 (MIT).

${literal('cyrillicTriples', cyrillic)}
${literal('latinTriples', latin)}`,
)
console.log(`${cyrillic.map(([, t]) => t.length / 3).reduce((a, b) => a + b)} Cyrillic and ${latin.map(([, t]) => t.length / 3).reduce((a, b) => a + b)} Latin triples`) // prettier-ignore
