// `node bench/reading/language.ts`: how often the language of a short cut is told right. Kazakh from KazNERD's test part,
// Russian from FactRuEval's test part, English from the open set; Kazakh in Latin letters is KazNERD's test part spelled in
// each of the known ways, and the open set's reports in Latin letters. Cuts begin where a word begins; sentence openings apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageOf } from '../../src/words/index.ts'
import { latinSpellings } from '../../src/words/kk/latin.ts'

const shared = join(import.meta.dirname, '..', '..', '..', 'shared')
if (!existsSync(join(shared, 'data', 'nlp', 'KazNERD'))) {
  console.log('language: skipped, the language sets are not there (../shared/data/nlp)')
  process.exit(0)
}
const kaznerd = readFileSync(join(shared, 'data', 'nlp', 'KazNERD', 'IOB2_test.txt'), 'utf8')
const kazakh = kaznerd.split(/\n\s*\n/).map((lines) =>
  lines
    .split('\n')
    .map((line) => line.split(' ')[0] ?? '')
    .join(' ')
    .replace(/ ([.,!?:;»)])/g, '$1')
    .replace(/([«(]) /g, '$1'),
)
const facts = join(shared, 'data', 'nlp', 'FactRuEval-2016', 'testset')
const russian = readdirSync(facts)
  .filter((name) => /^book_\d+\.txt$/.test(name))
  .flatMap((name) => readFileSync(join(facts, name), 'utf8').split(/\n+|(?<=[.!?]) /))
const heldOut: ReadonlySet<string> = new Set(
  JSON.parse(readFileSync(join(import.meta.dirname, 'held-out.json'), 'utf8')) as string[],
)
interface Report {
  readonly id: string
  readonly language: string
  readonly title: string
  readonly text: string
}
const reports = readdirSync(join(shared, 'reports'))
  .filter((name) => /^(?:en|kk)-\w+\.json$/.test(name) && !heldOut.has(name.slice(0, -5)))
  .map((name) => JSON.parse(readFileSync(join(shared, 'reports', name), 'utf8')) as Report)
const linesOf = (chosen: readonly Report[]): string[] =>
  chosen.flatMap(({ title, text }) => [title, ...text.split(/\n+|(?<=[.!?]) /)])
const english = linesOf(reports.filter(({ language }) => language === 'en'))
const latinReports = linesOf(reports.filter(({ text }) => /\boblys/.test(text)))

const spelled = (sentence: string, way: number): string =>
  sentence.replace(/[а-яёәғқңөұүһі]+/giu, (word) => {
    const spellings = latinSpellings(word.toLowerCase())
    const latin = spellings[Math.min(way, spellings.length - 1)]!
    return word.charAt(0) === word.charAt(0).toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1)
  })

/** Cuts of a length: of each sentence its opening, and one from its middle. */
const cuts = (sentences: readonly string[], length: number, opening: boolean): string[] =>
  sentences.flatMap((sentence) => {
    const from = opening ? 0 : sentence.indexOf(' ', Math.floor(sentence.length / 3)) + 1
    const cut = sentence.slice(from, from + length)
    const [latin, other] = [/\p{Script=Latin}/gu, /\p{Script=Cyrillic}/gu].map(
      (script) => (cut.match(script) ?? []).length,
    )
    if (cut.length < length || !/\p{L}{3}/u.test(cut)) return []
    // A Russian sentence that opens with a firm's Latin name says nothing of its language yet.
    return sentence.search(/\p{Script=Cyrillic}/u) >= 0 && latin! >= other! ? [] : [cut]
  })

const sets: readonly (readonly [name: string, expected: string, sentences: readonly string[]])[] = [
  ['kk', 'kk', kazakh],
  ['ru', 'ru', russian],
  ['en', 'en', english],
  ['kk, Latin letters of 2018', 'kk', kazakh.map((sentence) => spelled(sentence, 0))],
  ['kk, Latin letters of 2021', 'kk', kazakh.map((sentence) => spelled(sentence, 1))],
  ['kk, plain Latin letters', 'kk', kazakh.map((sentence) => spelled(sentence, 3))],
  ['kk, Latin reports', 'kk', latinReports],
]
const showsMisses = process.argv.includes('--misses')
console.log('language of cuts, % right'.padEnd(30), ['15 opening', '15 middle', '25 middle', '50 middle'].map((head) => head.padStart(11)).join('')) // prettier-ignore
for (const [name, expected, sentences] of sets) {
  const row = [[15, true], [15, false], [25, false], [50, false]].map(([length, opening]) => {
    const all = cuts(sentences, length as number, opening as boolean)
    const wrong = all.filter((cut) => languageOf(cut).language !== expected)
    if (showsMisses && length === 15) console.log(wrong.slice(0, 25).join(' | '))
    return `${(100 - (wrong.length / all.length) * 100).toFixed(1)}`.padStart(11)
  }) // prettier-ignore
  console.log(name.padEnd(30), row.join(''), `  of ${cuts(sentences, 15, true).length}`)
}
