// FactRuEval 2016, test part, by its official rules: node bench/reading/factrueval.ts [WEIGHTS]
// Names (people, places, bodies) and facts (occupation, ownership, meeting, deal). The tagger has seen the development part only.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readModel } from '../../src/reading/tagger/model.ts'
import { russianKnowledge } from '../../src/reading/tagger/russian/knowledge.ts'
import { loadTables } from '../../src/tables/index.ts'
import { readCorpus } from '../../tools/factrueval/corpus.ts'
import { measure, print } from '../../tools/factrueval/measure.ts'

const root = resolve(import.meta.dirname, '..', '..')
const folder = join(root, '..', 'shared', 'data', 'nlp', 'FactRuEval-2016', 'testset')
if (!existsSync(folder)) {
  console.log(`FactRuEval 2016: not measured, there is no ${folder}.`)
  process.exit(0)
}
const bytes = readFileSync(process.argv[2] ?? join(root, 'data', 'weights', 'ru.tagger'))
const model = readModel(bytes)
const began = process.cpuUsage().user
const measured = measure(readCorpus(folder), () => model, russianKnowledge(loadTables()))
print(measured)
const seconds = (process.cpuUsage().user - began) / 1e6
console.log(
  `${measured.words} words in ${seconds.toFixed(2)} s of CPU, scoring with it; the model has ${bytes.length} bytes`,
)
