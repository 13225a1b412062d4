// How often the dictionary form of a word is right, on treebanks with share-alike licences: no text or table of them is in
// Derek. Their misses were looked at while the word lists grew, and single common words that were missing have been added,
// so the figures on them are kinder than on new text. The set marked 'unseen' is the honest one for Russian: its misses are
// never shown. There is none for Kazakh.
// Words stand alone here, so two readings of one form cannot be told apart by their neighbours: 'first' is the likeliest
// reading, 'any' says whether the right one is among those offered.
//   node bench/reading/lemmas.ts [--misses ru|kk] [--of NOUN]
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Language } from '../../src/model/index.ts'
import { formsOf } from '../../src/words/forms.ts'
import { dictionaryVerb } from '../../src/words/kk/verbs.ts'

const shared = resolve(import.meta.dirname, '..', '..', '..', 'shared', 'data', 'nlp')
const { values } = parseArgs({ options: { misses: { type: 'string' }, of: { type: 'string' } } })

const sets: readonly (readonly [Language, string])[] = [
  ['ru', 'UD_Russian-GSD/ru_gsd-ud-dev.conllu'],
  ['ru', 'UD_Russian-GSD/ru_gsd-ud-test.conllu'],
  ['ru', 'UD_Russian-PUD/ru_pud-ud-test.conllu'],
  ['ru', 'UD_Russian-Taiga/ru_taiga-ud-test.conllu'],
  ['ru', 'UD_Russian-Taiga/ru_taiga-ud-dev.conllu'],
  ['kk', 'UD_Kazakh-KTB/kk_ktb-ud-train.conllu'],
  ['kk', 'UD_Kazakh-KTB/kk_ktb-ud-test.conllu'],
]
const kinds = ['NOUN', 'PROPN', 'ADJ', 'VERB'] as const

interface Word {
  readonly form: string
  readonly lemma: string
  readonly kind: string
  readonly features: string
}
const wordsOf = (text: string): Word[] =>
  text
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => cells.length === 10 && /^\d+$/.test(cells[0] as string))
    .map(([, form = '', lemma = '', kind = '', , features = '']) => ({ form, lemma, kind, features }))

const fold = (word: string): string => word.toLowerCase().replaceAll('ё', 'е')
/** The Kazakh treebank names verbs by stem and takes the voice off; Derek names them in -у and keeps it. */
const kazakhVerb = (found: string, word: Word): boolean => {
  const wanted = fold(word.lemma)
  if (found === dictionaryVerb(wanted) || found === wanted) return true
  if (!word.features.includes('Voice=')) return false
  return (
    found.replace(/(?:ыл|іл|л|ын|ін|н|ыс|іс|с|дыр|дір|тыр|тір|т|ғыз|гіз|қыз|кіз)?у$/, '') ===
    wanted.replace(/[ыі]$/, '')
  )
}
const right = (found: string, word: Word, language: Language): boolean =>
  fold(found) === fold(word.lemma) ||
  (language === 'kk' && (word.kind === 'VERB' || word.features.includes('VerbForm')) && kazakhVerb(found, word))

/** Its misses are never shown: nobody who writes word lists has looked at it. */
const unseen = 'UD_Russian-Taiga/ru_taiga-ud-dev.conllu'
const misses = new Map<string, number>()
const row = (language: Language, path: string): void => {
  const all = wordsOf(readFileSync(join(shared, path), 'utf8')).filter((word) => /^[\p{L}-]+$/u.test(word.form))
  const cells: string[] = []
  const total = { first: 0, any: 0, count: 0 }
  for (const kind of kinds) {
    let first = 0
    let any = 0
    const words = all.filter((word) => word.kind === kind)
    for (const word of words) {
      const forms = formsOf(word.form, language)
      if (right(forms[0]?.lemma ?? '', word, language)) first++
      else if (values.misses === language && path !== unseen && (!values.of || values.of === kind)) {
        const line = `${kind} ${word.form}: ${word.lemma}, read ${forms[0]?.lemma} (${forms[0]?.pos})`
        misses.set(line, (misses.get(line) ?? 0) + 1)
      }
      if (forms.some((form) => right(form.lemma, word, language))) any++
    }
    total.first += first
    total.any += any
    total.count += words.length
    cells.push(`${percent(first, words.length)} ${percent(any, words.length)} ${String(words.length).padStart(5)}`)
  }
  cells.push(
    `${percent(total.first, total.count)} ${percent(total.any, total.count)} ${String(total.count).padStart(5)}`,
  )
  console.log(
    `${language}  ${path.split('/')[1]?.replace('-ud-', ' ').replace('.conllu', '').padEnd(18)} ${cells.join('  |  ')}${path === unseen ? '  unseen' : ''}`,
  )
}
const percent = (part: number, whole: number): string => (whole ? ((100 * part) / whole).toFixed(1) : '-').padStart(5)

if (!existsSync(shared)) console.log('The treebanks (../shared/data/nlp) are not here: nothing was measured.')
else {
  console.log(
    `first reading right, right one among those offered, words\n${' '.repeat(23)} ${[...kinds, 'all'].map((kind) => kind.padEnd(17)).join('  |  ')}`,
  )
  for (const [language, path] of sets) row(language, path)
  for (const [line, count] of [...misses].sort((left, right) => right[1] - left[1])) console.log(`${count}\t${line}`)
}
