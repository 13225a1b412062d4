// JSON Lines: one JSON value a line.

export const jsonlType = 'application/jsonl; charset=utf-8'

/** The two line ends that JSON allows inside a text and a line reader may split at are written as escapes. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[\u2028\u2029]/g, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'))}\n`

/** A long list inside of one JSON document, told a piece at a time: head, items with commas between them, tail. */
export const jsonList = (head: string, tail: string): ((item: unknown | undefined) => string) => {
  let first = true
  return (item) => {
    if (item === undefined) return `${first ? head : ''}\n${tail}\n`
    const text = `${first ? head : ','}\n${JSON.stringify(item)}`
    first = false
    return text
  }
}
