// From labelled documents to what the tagger learns from: our own words, each with the label of the outermost name that holds it.
import { sentencesOf, tokenize, type Sentence, type Token } from '../../src/words/index.ts'
import type { GoldDocument } from './corpus.ts'

export interface LabelledDocument {
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly labels: readonly string[]
}
interface Stretch {
  readonly start: number
  readonly end: number
  readonly label: string
}

const names: Record<string, string> = { per: 'PER', loc: 'LOC', org: 'ORG', locorg: 'LOCORG' }

/** Outermost names first, then the words for offices that no name holds. */
const stretchesOf = (document: GoldDocument): Stretch[] => {
  const named = document.mentions
    .filter(({ tag, spans }) => tag !== 'project' && spans.some((span) => /name|patronymic/.test(span.tag)))
    .map(({ tag, spans }) => ({
      start: Math.min(...spans.map((span) => span.start)),
      end: Math.max(...spans.map((span) => span.end)),
      label: names[tag]!,
    }))
  const jobs = [...document.spans.values()].filter(({ tag }) => tag === 'job').map(({ start, end }) => ({ start, end, label: 'JOB' })) // prettier-ignore
  const longer = (a: Stretch, b: Stretch): number => b.end - b.start - (a.end - a.start) || (a.label === 'ORG' ? -1 : 1)
  return [...named.sort(longer), ...jobs.sort(longer)]
}

export const labelDocument = (document: GoldDocument): LabelledDocument => {
  const tokens = tokenize(document.text)
  const sentences = sentencesOf(document.text, tokens, 'ru')
  const labels = tokens.map(() => 'O')
  for (const { start, end, label } of stretchesOf(document)) {
    const inside = tokens.map((token, at) => ({ token, at })).filter(({ token }) => token.start < end && token.end > start) // prettier-ignore
    if (inside.length === 0 || inside.some(({ at }) => labels[at] !== 'O')) continue
    inside.forEach(({ at }, place) => (labels[at] = `${place === 0 ? 'B' : 'I'}-${label}`))
  }
  return { tokens, sentences, labels }
}
