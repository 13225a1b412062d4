// Trains the Kazakh tagger: node --max-old-space-size=12000 tools/train-tagger.ts [--epochs 12] [--size 2300000]
// How it learns: crf.ts.
// Trained on the validation part of KazNERD (CC BY 4.0) alone; its test part is for bench/reading/kaznerd.ts.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { featuresOf } from '../src/reading/tagger/features.ts'
import { knowledgeOf } from '../src/reading/tagger/knowledge.ts'
import { loadTables } from '../src/tables/index.ts'
import { trainCrf } from './crf.ts'
import { readIob2 } from './iob2.ts'

const root = resolve(import.meta.dirname, '..')
const source = join(root, '..', 'shared', 'data', 'nlp', 'KazNERD', 'IOB2_valid.txt')
const { values } = parseArgs({
  options: {
    epochs: { type: 'string', default: '12' },
    size: { type: 'string', default: '2300000' },
    out: { type: 'string', default: join(root, 'data', 'weights', 'kk.tagger') },
  },
})
if (!existsSync(source)) {
  console.error(
    `There is no ${source}: the training set is not part of the project. data/README.md says where it can be had.`,
  )
  process.exit(1)
}

const know = knowledgeOf(loadTables())
const examples = readIob2(readFileSync(source, 'utf8')).map(({ words, labels }) => ({
  features: featuresOf(words, know),
  labels,
}))
const bytes = trainCrf(examples, { epochs: Number(values.epochs), size: Number(values.size), tell: console.log })
mkdirSync(join(root, 'data', 'weights'), { recursive: true })
writeFileSync(values.out, bytes)
console.log(`${values.out}: ${bytes.length} bytes`)
