// Trains the tagger of Russian names: node tools/train-names.ts [--folds 4] [--epochs 15] [--size 700000]
// How it learns: crf.ts. Trained on the development part of FactRuEval 2016 (MIT licence) alone; its test part is for
// bench/reading/factrueval.ts. With --folds nothing is written: each fold is read by a model that did not learn from it, by which
// features and settings were chosen.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readModel, type TaggerModel } from '../src/reading/tagger/model.ts'
import { russianFeatures } from '../src/reading/tagger/russian/features.ts'
import { russianKnowledge } from '../src/reading/tagger/russian/knowledge.ts'
import { loadTables } from '../src/tables/index.ts'
import { trainCrf, type CrfExample } from './crf.ts'
import { readCorpus } from './factrueval/corpus.ts'
import { labelDocument } from './factrueval/labels.ts'
import { measure, print } from './factrueval/measure.ts'

const root = resolve(import.meta.dirname, '..')
const source = join(root, '..', 'shared', 'data', 'nlp', 'FactRuEval-2016', 'devset')
const { values } = parseArgs({
  options: {
    folds: { type: 'string' },
    epochs: { type: 'string', default: '15' },
    size: { type: 'string', default: '700000' },
    misses: { type: 'boolean', default: false },
    out: { type: 'string', default: join(root, 'data', 'weights', 'ru.tagger') },
  },
})
if (!existsSync(source)) {
  console.error(
    `There is no ${source}: the training set is not part of the project. data/README.md says where it can be had.`,
  )
  process.exit(1)
}

const know = russianKnowledge(loadTables())
const documents = readCorpus(source)
const examples = documents.map((document): CrfExample[] => {
  const { tokens, sentences, labels } = labelDocument(document)
  return russianFeatures(tokens, sentences, know).map((features, number) => {
    const { firstToken, endToken } = sentences[number]!
    return { features, labels: labels.slice(firstToken, endToken) }
  })
})
const train = (given: readonly CrfExample[][], tell?: (message: string) => void): Uint8Array =>
  trainCrf(given.flat().filter(({ labels }) => labels.length > 0), { epochs: Number(values.epochs), size: Number(values.size), leftOut: 0.5, ...(tell && { tell }) }) // prettier-ignore

if (values.folds) {
  const folds = Number(values.folds)
  const models = Array.from({ length: folds }, (_none, fold): TaggerModel =>
    readModel(train(examples.filter((_example, at) => at % folds !== fold))),
  )
  print(measure(documents, (_document, at) => models[at % folds]!, know, values.misses))
} else {
  const bytes = train(examples, console.log)
  mkdirSync(join(root, 'data', 'weights'), { recursive: true })
  writeFileSync(values.out, bytes)
  console.log(`${values.out}: ${bytes.length} bytes`)
}
