// Short reports of our own with their labels in them, for training and for testing whose a statement is:
//   == ru-a01 2025-06-12                            id and day of publication; the language is what the id begins with
//   @ школа на 600 мест ; школа ; новая школа        a project and its other names
//   > Серик Саттаров : школа на 600 мест ; сквер     who went where
//   [status:школа|Строят школу], [cost:школа|2 млрд тенге].   the words that state something, what, and of which thing
// Every statement of a report is marked, so what is read besides is wrong.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language, Property } from '../../src/model/index.ts'

export interface SampleClaim {
  /** All names that it goes by. */
  readonly subjects: readonly string[]
  readonly property: Property
  readonly start: number
  readonly end: number
}
export interface SampleVisit {
  readonly who: string
  readonly what: readonly string[]
}
export interface Sample {
  readonly id: string
  readonly published: string
  readonly language: Language
  readonly text: string
  /** Each by all its names. */
  readonly projects: readonly (readonly string[])[]
  readonly visits: readonly SampleVisit[]
  readonly claims: readonly SampleClaim[]
}

const listed = (line: string): string[] => line.slice(2).split(' ; ').map((name) => name.trim()) // prettier-ignore
const namesAmong = (projects: readonly (readonly string[])[], name: string): readonly string[] =>
  projects.find((names) => names.includes(name)) ?? [name]

const sampleOf = (part: string): Sample => {
  const [head, ...lines] = part.trim().split('\n') as [string, ...string[]]
  const [id, published] = head.split(' ') as [string, string]
  const projects = lines.filter((line) => line.startsWith('@ ')).map(listed)
  const visits = lines.filter((line) => line.startsWith('> ')).flatMap((line) => {
    const [who, whats] = line.slice(2).split(' : ') as [string, string]
    return listed(`  ${whats}`).map((what) => ({ who: who.trim(), what: namesAmong(projects, what) }))
  }) // prettier-ignore
  const body = lines.filter((line) => !/^[@>] /.test(line)).join('\n')
  let text = ''
  const claims: SampleClaim[] = []
  const open: { readonly property: string; readonly subject: string; readonly start: number }[] = []
  for (let at = 0; at < body.length; at++) {
    const mark = body[at] === '[' ? /^\[([a-z]+):([^|\]]+)\|/.exec(body.slice(at, at + 200)) : null
    if (mark !== null) {
      open.push({ property: mark[1]!, subject: mark[2]!, start: text.length })
      at += mark[0].length - 1
    } else if (body[at] === ']' && open.length > 0) {
      const { property, subject, start } = open.pop()!
      claims.push({ subjects: namesAmong(projects, subject), property: property as Property, start, end: text.length })
    } else text += body[at]
  }
  if (open.length > 0) throw new Error(`A mark is not closed in the sample ${id}: ${open[0]!.property}. Close it with a bracket.`) // prettier-ignore
  return { id, published, language: id.slice(0, 2) as Language, text, projects, visits, claims: claims.sort((a, b) => a.start - b.start || b.end - a.end) } // prettier-ignore
}

export const samplesIn = (text: string): Sample[] =>
  text.split(/^== /m).slice(1).map(sampleOf) // prettier-ignore

/** Of all files of a folder, or of one file. */
export const readSamples = (path: string): Sample[] =>
  path.endsWith('.txt')
    ? samplesIn(readFileSync(path, 'utf8'))
    : readdirSync(path)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .flatMap((name) => samplesIn(readFileSync(join(path, name), 'utf8')))
