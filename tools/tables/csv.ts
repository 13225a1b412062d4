// The small CSV that the shared data comes in: a header line, commas, quotes doubled inside quotes.

const cells = (line: string): string[] => {
  const found: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string
    if (quoted && char === '"' && line[at + 1] === '"') {
      cell += '"'
      at++
    } else if (char === '"') quoted = !quoted
    else if (char === ',' && !quoted) {
      found.push(cell)
      cell = ''
    } else cell += char
  }
  return [...found, cell]
}

export const readCsv = (text: string): Record<string, string>[] => {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  const header = cells(lines[0] ?? '')
  return lines.slice(1).map((line) => {
    const values = cells(line)
    return Object.fromEntries(header.map((name, at) => [name.replace(/^\uFEFF/, ''), values[at] ?? '']))
  })
}
