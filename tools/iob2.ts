// Reads the IOB2 form of labelled sentences: a word and its label a line, an empty line between sentences.

export interface LabelledSentence {
  readonly words: readonly string[]
  readonly labels: readonly string[]
}

export const readIob2 = (text: string): LabelledSentence[] => {
  const sentences: LabelledSentence[] = []
  let words: string[] = []
  let labels: string[] = []
  for (const line of [...text.split('\n'), '']) {
    const space = line.trimEnd().lastIndexOf(' ')
    if (space > 0) {
      words.push(line.slice(0, space))
      labels.push(line.slice(space + 1).trim())
    } else if (words.length) {
      sentences.push({ words, labels })
      words = []
      labels = []
    }
  }
  return sentences
}
