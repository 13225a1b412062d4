// KazNERD's test part, exact spans: node bench/reading/kaznerd.ts
// All 25 types by the tagger alone. The model has seen the validation part only.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { knowledgeOf } from '../../src/reading/tagger/knowledge.ts'
import { readModel } from '../../src/reading/tagger/model.ts'
import { stretches, tagWords } from '../../src/reading/tagger/tag.ts'
import { loadTables } from '../../src/tables/index.ts'
import { readIob2 } from '../../tools/iob2.ts'

const root = resolve(import.meta.dirname, '..', '..')
const file = join(root, '..', 'shared', 'data', 'nlp', 'KazNERD', 'IOB2_test.txt')
if (!existsSync(file)) {
  console.log(`KazNERD: not measured, there is no ${file}.`)
  process.exit(0)
}
const bytes = readFileSync(process.argv[2] ?? join(root, 'data', 'weights', 'kk.tagger'))
const model = readModel(bytes)
const know = knowledgeOf(loadTables())
const sentences = readIob2(readFileSync(file, 'utf8'))

const tally = new Map<string, { gold: number; read: number; right: number }>()
const of = (label: string): { gold: number; read: number; right: number } => {
  if (!tally.has(label)) tally.set(label, { gold: 0, read: 0, right: 0 })
  return tally.get(label)!
}
const began = process.cpuUsage().user
let words = 0
for (const sentence of sentences) {
  words += sentence.words.length
  const read = tagWords(sentence.words, model, know)
  const gold = stretches(sentence.labels)
  const keys = new Set(gold.map(({ first, end, label }) => `${first} ${end} ${label}`))
  for (const { label } of gold) of(label).gold++
  for (const { first, end, label } of read) {
    of(label).read++
    if (keys.has(`${first} ${end} ${label}`)) of(label).right++
  }
}
const seconds = (process.cpuUsage().user - began) / 1e6

const line = (name: string, { gold, read, right }: { gold: number; read: number; right: number }): string => {
  const precision = right / (read || 1)
  const recall = right / (gold || 1)
  const f1 = (2 * precision * recall) / (precision + recall || 1)
  return `${name.padEnd(14)} P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}   ${right} of ${gold}, ${read} read`
}
const total = { gold: 0, read: 0, right: 0 }
for (const [label, row] of [...tally].sort((a, b) => b[1].gold - a[1].gold)) {
  console.log(line(label, row))
  for (const key of ['gold', 'read', 'right'] as const) total[key] += row[key]
}
console.log(line('all, exact', total))
console.log(`${words} words in ${seconds.toFixed(2)} s of CPU; the model has ${bytes.length} bytes`)
