// A sentence with its answer in it: 'Строится [project СЭС] на [capacity 60 МВт] в [place Конаеве]'. The marks come off, and
// what they mark is asked of the reading. `]]` and `[[` stand for brackets of the text.
export interface Mark {
  readonly label: string
  readonly start: number
  readonly end: number
  readonly text: string
}
export interface Marked {
  readonly text: string
  readonly marks: readonly Mark[]
}

/** Marks may nest: '[project школа в [place Лепсы]]'. */
export const marked = (sample: string): Marked => {
  let text = ''
  const open: { label: string; start: number }[] = []
  const marks: Mark[] = []
  for (let at = 0; at < sample.length; at++) {
    const rest = sample.slice(at)
    const opening = /^\[([\w-]+)(?::([\w-]+))? /.exec(rest)
    if (opening !== null) {
      open.push({
        label: opening[2] === undefined ? (opening[1] as string) : `${opening[1]}:${opening[2]}`,
        start: text.length,
      })
      at += opening[0].length - 1
    } else if (rest.startsWith('[[') || (rest.startsWith(']]') && open.length === 0)) {
      text += rest[0]
      at++
    } else if (rest[0] === ']' && open.length > 0) {
      const { label, start } = open.pop() as { label: string; start: number }
      marks.push({ label, start, end: text.length, text: text.slice(start) })
    } else text += rest[0]
  }
  if (open.length > 0) throw new Error(`A mark is not closed in: ${sample}`)
  return { text, marks: marks.sort((a, b) => a.start - b.start || b.end - a.end) }
}
