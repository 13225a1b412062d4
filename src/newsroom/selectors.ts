// A person who writes a story does not know the ids of claims. A selector says which one is meant by what it says:
//   claim:REPORT/property/words of the evidence     and ' @subject' behind it when two claims share those words
//   promise:REPORT/words   quote:REPORT/first words   entity:KEY or entity:kind/slug   report:REPORT
// It must name exactly one thing that no editor rejected; of several, the one of that figure, then the confirmed one.
import { DerekError, entityKinds, properties } from '../model/index.ts'
import type { EntityKind, Property, ReportView } from '../model/index.ts'
import { entityBySlug } from './batch.ts'
import type { Newsroom } from './newsroom.ts'
import { proposalsOf } from './proposals.ts'
import type { Proposal } from './proposals.ts'

/** What short names stand for: of the sample, its keys; otherwise nothing does. */
export interface ShortNames {
  report(key: string): string | undefined
  entity(key: string): string | undefined
}
export const noShortNames: ShortNames = { report: () => undefined, entity: () => undefined }

/** Words as a person would retype them: spaces, quotation marks and dashes of any kind are the same. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s\u00A0]+/g, ' ')
    .replace(/[«»“”„"]/g, '"')
    .replace(/[–—−-]/g, '-')
    .trim()
export const holds = (text: string, words: string): boolean => plain(text).includes(plain(words))

const nameOf = (proposal: Proposal): string =>
  proposal.target === 'claim' ? `${proposal.item.property} of ${proposal.item.subject}` : proposal.target

/** '8,5' of '8,5 млрд' and '85' of 8500000000 are the same digits: enough to tell figures of one sentence apart. */
const digits = (words: string): string => words.replace(/\D/g, '').replace(/^0+|0+$/g, '')
const isOfFigure = (proposal: Proposal, words: string): boolean =>
  proposal.target === 'claim' &&
  typeof proposal.item.number === 'number' &&
  (words.match(/\d[\d\s.,]*/g) ?? []).some((figure) => digits(figure) === digits(String(proposal.item.number)))

/** Of several claims on the same words: those of the figure that the words give, then those that an editor confirmed. */
const narrow = (found: readonly Proposal[], words: string): readonly Proposal[] => {
  let left = found
  for (const fits of [(one: Proposal) => isOfFigure(one, words), (one: Proposal) => one.state === 'confirmed'])
    if (left.length > 1 && left.some(fits)) left = left.filter(fits)
  return left
}

const oneOf = (found: readonly Proposal[], near: readonly Proposal[], selector: string): Proposal => {
  if (found.length === 1) return found[0] as Proposal
  const list = (found.length ? found : near).slice(0, 8).map((one) => `${nameOf(one)}: "${one.evidence.text}"`)
  throw new DerekError(
    'bad-selector',
    found.length ? `"${selector}" names ${found.length} things, not one.` : `"${selector}" names nothing.`,
    `${found.length ? 'Say which with more words, or with " @subject"' : 'There is'}: ${list.join('; ') || 'nothing of that kind'}.`,
  )
}

export const selectClaim = (view: ReportView, property: string, words: string, subject?: string): Proposal => {
  const standing = proposalsOf(view).filter((one) => one.target === 'claim' && one.state !== 'rejected')
  const found = standing.filter(
    (one) =>
      one.target === 'claim' &&
      one.item.property === property &&
      holds(one.evidence.text, words) &&
      (!subject || holds(one.item.subject, subject)),
  )
  const near = standing.filter((one) => one.target === 'claim' && one.item.property === property)
  const selector = `${property}/${words}${subject ? ` @${subject}` : ''} of report ${view.report.externalId ?? view.report.id}`
  return oneOf(narrow(found, words), near.length ? near : standing, selector)
}

export const selectOther = (view: ReportView, target: 'promise' | 'quote' | 'visit', words: string): Proposal => {
  const standing = proposalsOf(view).filter((one) => one.target === target && one.state !== 'rejected')
  const found = standing.filter((one) => holds(one.evidence.text, words))
  return oneOf(
    narrow(found, words),
    standing,
    `${target} "${words}" of report ${view.report.externalId ?? view.report.id}`,
  )
}

const parseClaim = (rest: string): readonly [Property, string, string?] => {
  const at = rest.indexOf('/')
  const property = rest.slice(0, at) as Property
  if (!properties.includes(property))
    throw new DerekError(
      'bad-selector',
      `"${property}" is not a property of a claim.`,
      `Properties are: ${properties.join(', ')}.`,
    )
  const [words, subject] = rest.slice(at + 1).split(/ @(?=[^@]*$)/)
  return [property, words as string, subject]
}

export interface Resolver {
  /** The id that a mark's target stands for: `claim:…` in, id out. Ids pass through. */
  resolve(kind: 'claim' | 'promise' | 'quote' | 'visit' | 'entity' | 'report', rest: string): Promise<string>
  /** A report as the editor sees it; read once. */
  view(reportId: string): Promise<ReportView>
}

export const resolver = (
  newsroom: Newsroom,
  names: ShortNames,
  load: (reportId: string) => Promise<ReportView>,
): Resolver => {
  const views = new Map<string, Promise<ReportView>>()
  const view = (key: string): Promise<ReportView> => {
    const id = names.report(key) ?? key
    const known = views.get(id) ?? load(id)
    views.set(id, known)
    return known
  }
  const entity = async (key: string): Promise<string> => {
    const [kind, slug] = key.split('/')
    const id =
      names.entity(key) ??
      (slug && entityKinds.includes(kind as EntityKind)
        ? (await entityBySlug(newsroom, kind as EntityKind, slug))?.id
        : (await newsroom.ledger.entityById(key))?.id)
    if (id) return id
    throw new DerekError('bad-selector', `"entity:${key}" names nothing.`, 'Write entity:project/its-slug, or its id.')
  }
  return {
    view,
    resolve: async (kind, rest) => {
      if (kind === 'entity') return entity(rest)
      if (kind === 'report') return (await view(rest)).report.id
      const at = rest.indexOf('/')
      if (at < 0) return rest
      const report = await view(rest.slice(0, at))
      const words = rest.slice(at + 1)
      return kind === 'claim' ? selectClaim(report, ...parseClaim(words)).id : selectOther(report, kind, words).id
    },
  }
}
