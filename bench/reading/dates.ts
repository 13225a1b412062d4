// `node bench/reading/dates.ts [--misses]`: date expressions of our own in three languages with their expected values
// (dates.tsv), counted for value and for value with relation and beginning; then the forty kinds that reports are full of.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAmounts, findDates, sentencesOf, tokenize } from '../../src/words/index.ts'

interface Line {
  readonly published: string
  readonly text: string
  readonly value: string
  readonly relation: string
  readonly from: string | undefined
  readonly kinds: boolean
}
let kinds = false
const lines: Line[] = readFileSync(join(import.meta.dirname, 'dates.tsv'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    if (line.startsWith('# kinds')) kinds = true
    const [published = '', text = '', value = '', relation = '', from] = line.split('\t')
    return line.startsWith('#') || line === '' ? [] : [{ published, text, value, relation, from, kinds }]
  })

const showsMisses = process.argv.includes('--misses')
const count = (chosen: readonly Line[]): string => {
  let values = 0
  let whole = 0
  for (const { published, text, value, relation, from } of chosen) {
    const tokens = tokenize(text)
    const dates = findDates(text, tokens, published, sentencesOf(text, tokens))
    const found = dates[0]
    const right = found?.value === value
    if (right) values++
    if (right && found.relation === relation && (from === undefined || found.from === from)) whole++
    else if (showsMisses) console.log(`  ${published} ${text} → ${found?.value ?? 'nothing'} ${found?.relation ?? ''} ${found?.from ?? ''}; expected ${value} ${relation} ${from ?? ''}`) // prettier-ignore
    const amounts = findAmounts(text, tokens).filter(({ firstToken }) => dates.some((date) => date.firstToken <= firstToken && firstToken < date.endToken)) // prettier-ignore
    if (amounts.length > 0 && showsMisses) console.log(`  ${text}: an amount inside a date`)
  }
  return `${values} of ${chosen.length} values, ${whole} with relation and beginning`
}
console.log(`dates: ${count(lines.filter((line) => !line.kinds))}`)
console.log(`dates, forty kinds: ${count(lines.filter((line) => line.kinds))}`)
