// derek explain: why was each claim read, and what was seen and left?
import { existsSync } from 'node:fs'
import { DerekError } from '../../model/errors.ts'
import type { Claim, Doubt, ReportView } from '../../model/index.ts'
import type { Why } from '../../reading/index.ts'
import { loadReader } from '../../newsroom/reader.ts'
import { deskReport } from '../../newsroom/report-of.ts'
import type { Command } from '../command.ts'
import { fileReport } from '../file-report.ts'
import { bytesOf } from '../input.ts'
import type { Asked, Io } from '../io.ts'
import { withNewsroom } from '../newsroom.ts'
import { counted, valueOf } from '../words.ts'

interface Explained extends Omit<Claim, 'evidence'> {
  readonly evidence: Claim['evidence']
  readonly state?: string
  readonly id?: string
}

/** What a rule does, in words; undefined for an editor's own claim and for rules of an older reader. */
type Notes = (rule: string) => { readonly does: string; readonly example: string } | undefined

const ruleLine = (rule: string, notes: Notes): string => {
  const note = notes(rule)
  return note ? `rule: ${rule}, ${note.does}, as in "${note.example}"` : `rule: ${rule}`
}

/** Why it is of its subject: the next best, and the signs that spoke loudest. */
type Reasons = (claim: Explained) => Why | undefined
const whyLine = (claim: Explained, reasons: Reasons): string => {
  const why = reasons(claim)
  if (why === undefined) return ''
  const next = why.next ? `; next "${why.next.subject}" ${why.next.weight}` : ''
  return `\n   subject: weighs ${why.weight}${next}; ${why.signs.map(({ name, weight }) => `${name} ${weight}`).join(', ')}`
}

const claimLines = (claim: Explained, number: number, notes: Notes, reasons: Reasons): string => {
  const { evidence } = claim
  const how = claim.modality === 'reported' ? '' : ` (${claim.modality})`
  const by = claim.speaker ? `, said by ${claim.speaker}` : ''
  return `${number}. ${claim.property} of ${claim.subject}: ${valueOf(claim)}${how}${by}
   words ${evidence.start}-${evidence.end}: "${evidence.text}"
   ${ruleLine(claim.rule, notes)}${whyLine(claim, reasons)}${claim.state ? `\n   state: ${claim.state}, claim ${claim.id}` : ''}
`
}
const doubtLines = (doubt: Doubt): string => `? ${doubt.about}: ${doubt.why}
   words ${doubt.evidence.start}-${doubt.evidence.end}: "${doubt.evidence.text}"
`

const unknown: Reasons = () => undefined
const explained = async (
  head: string,
  claims: readonly Explained[],
  doubts: readonly Doubt[],
  reasons: Reasons = unknown,
): Promise<string> => {
  const { ruleNamed } = await import('../../reading/index.ts')
  return [
    `${head}\n${counted(claims.length, 'claim')}, ${counted(doubts.length, 'doubt')}\n`,
    ...claims.map((claim, at) => claimLines(claim, at + 1, ruleNamed, reasons)),
    ...doubts.map(doubtLines),
  ].join('\n')
}

const explainKept = ({ report, version, source, claims, doubts }: ReportView): Promise<string> => {
  const name = source.names.en ?? source.names.ru ?? source.id
  return explained(
    `Report ${report.id}: ${version.title ?? 'no title'} (${version.published}, ${name})`,
    claims,
    doubts,
  )
}

const explainFile = async (name: string, asked: Asked, io: Io): Promise<string> => {
  const input = await bytesOf(name, io)
  const { subjectReasons, whyKey } = await import('../../reading/index.ts')
  const reader = await loadReader(asked.settings.data)
  const report = await fileReport(input, name, asked)
  const reading = reader.read(report)
  const reasons = subjectReasons({ ...report, published: reading.published }, reader.tables)
  const head = `${input.what} (${reading.published}, ${reading.language})`
  return explained(head, reading.claims, reading.doubts, (claim) => reasons.get(whyKey(claim)))
}

export const explain: Command = {
  usage: ['explain REPORT', 'explain FILE --published DATE'],
  about: `Shows each claim with the words it rests on, the rule that found it and, of a report that is kept, what the editor
said of it; of a FILE, why it is of its subject. Then what the reader doubted. REPORT is the id that take-in printed.`,
  options: {
    published: { value: 'DATE', help: 'of a FILE: the day it was published, YYYY-MM-DD' },
    language: { value: 'LANGUAGE', help: 'of a FILE: ru, kk or en; found from the text when left out' },
  },
  settings: ['data', 'database'],
  examples: ['derek explain report.txt --published 2024-12-12'],
  arguments: [1, 1],
  run: async (asked, io) => {
    const name = asked.positionals[0] as string
    if (name === '-' || existsSync(name)) {
      await io.out.write(await explainFile(name, asked, io))
      return 0
    }
    if (/[./\\]/.test(name))
      throw new DerekError(
        'no-file',
        `${name} is not there.`,
        'Check the name, or give the id of a report that is kept.',
      )
    await io.out.write(await explainKept(await withNewsroom(asked, io, (newsroom) => deskReport(newsroom, name))))
    return 0
  },
}
