// What one report has to decide upon, for a person at a terminal.
import type { NameWithOffers } from '../newsroom/offers.ts'
import type { Proposal } from '../newsroom/proposals.ts'
import type { CheckState, ReportView } from '../model/index.ts'
import { columnsOf, oneLine, valueOf } from './words.ts'

const sign: Readonly<Record<CheckState, string>> = { read: ' ', confirmed: '✓', rejected: '×' }

const gist = (proposal: Proposal): string => {
  const { item, target } = proposal
  if (target === 'claim') return `${item.property} of ${item.subject}: ${valueOf(item)}`
  if (target === 'quote') return `said by ${item.speaker ?? 'nobody named'}`
  if (target === 'visit') return `${item.who}: ${item.stops.map((stop) => stop.what).join(', ')}`
  return `${item.kind} of ${item.issuer ?? '?'} to ${item.addressee ?? '?'}, ${item.due ? `due ${item.due}` : 'no date'}`
}

const proposalRow = (proposal: Proposal): readonly string[] => [
  `${sign[proposal.state]} ${proposal.number}`,
  proposal.target,
  oneLine(gist(proposal), 90),
]

const nameLines = ({ mention, offers }: NameWithOffers): string => {
  const who = `  ${mention.kind} ${mention.name}${mention.code ? ` (${mention.code})` : ''}`
  if (offers.length)
    return [`${who} may be`, ...offers.slice(0, 3).map((offer) => `      ${offer.entity.slug}: ${offer.why}`)].join(
      '\n',
    )
  return `${who}${mention.kind === 'place' && mention.code ? ': its code says which' : ': nobody like it is known'}`
}

export const showProposals = (
  view: ReportView,
  proposals: readonly Proposal[],
  names: readonly NameWithOffers[],
): string => {
  const { report, version, source } = view
  const open = proposals.filter((proposal) => proposal.state === 'read').length
  const person = names.find((name) => name.mention.kind !== 'place')?.mention.name
  const next = [
    open ? `  derek confirm ${report.id} --all` : '',
    open
      ? `  derek confirm ${report.id} --claim ${proposals.find((each) => each.state === 'read')?.number} --reject …`
      : '',
    person ? `  derek confirm ${report.id} --join "${person}=a-short-name"` : '',
  ].filter(Boolean)
  return [
    `Report ${report.id}: ${version.title ?? 'no title'} (${version.published}, ${source.names.en ?? source.id})`,
    columnsOf(proposals.map(proposalRow)) || '  nothing was read in it',
    names.length ? `Names that are nobody yet:\n${names.map(nameLines).join('\n')}` : '',
    next.length ? `Next:\n${next.join('\n')}` : '',
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}
